// Fichier produit par « reperes generate » : modifiez les schémas, pas ce fichier.

/** Liens : Les adresses de l’entrée. */
export interface EntryLinks {
  /** Ce fichier : Le fichier JSON de l’entrée. */
  readonly self: string;
  /** Page : La page de l’entrée. */
  readonly html?: string;
  /** Markdown : La page en Markdown. */
  readonly markdown?: string;
  /** Calendrier : Les séances au format iCalendar, quand l’entrée est un agenda. */
  readonly ics?: string;
  /** Collection : Le fichier de la collection. */
  readonly collection: string;
  /** Modification : L’entrée dans l’espace d’édition. */
  readonly edit: string;
  /** Historique : L’historique de l’entrée sur la forge. */
  readonly history?: string;
  /** Adresse actuelle : Le fichier JSON sous l’identifiant actuel, quand celui-ci est un ancien. */
  readonly canonical?: string;
}

/** Informations : Ce que l’on sait de l’entrée. */
export interface EntryMeta {
  /** Mise à jour : La date de la dernière modification de l’entrée ; absente sans historique Git. */
  readonly updated_at?: string;
  /** Révision : Le dernier commit qui a modifié l’entrée ; absent sans historique Git. */
  readonly revision?: string;
  /** Empreinte : SHA-256 du JSON canonique de « data ». */
  readonly sha256: string;
  /** Attribution : La mention à reproduire avec l’entrée : auteur et licence. */
  readonly attribution: string;
  /** Retraits annoncés : Ce qui sera retiré, dans le fichier d’une entrée ou d’une collection. */
  readonly deprecations?: ReadonlyArray<{
    /** Champ : Le chemin du champ dans « data » ; « * » vaut pour chaque élément. */
    readonly field?: string;
    /** Nom : Le nom du champ ou de la collection. */
    readonly title: string;
    /** Annoncé le : La date de l’annonce, quand elle est connue. */
    readonly since?: string;
    /** Retrait : La date à partir de laquelle la donnée peut manquer, quand elle est fixée. */
    readonly sunset?: string;
  }>;
}

/** Point d’entrée : Les collections, leurs adresses, la licence et la version de l’API. */
export interface Index {
  /** Schéma : L’adresse de la description de ce fichier. */
  readonly $schema: string;
  /** Collections : Les collections. */
  readonly data: ReadonlyArray<{
    /** Type : Le type de ses entrées. */
    readonly type: string;
    /** Collection : Son nom dans les adresses. */
    readonly collection: string;
    /** Titre : Son nom pour les lecteurs. */
    readonly title: string;
    /** Description : Ce qu’elle contient. */
    readonly description: string;
    /** Nombre : Le nombre de ses entrées. */
    readonly count: number;
    /** Retrait annoncé : Présent quand toute la collection sera retirée. */
    readonly deprecation?: {
      /** Annoncé le : La date de l’annonce, quand elle est connue. */
      readonly since?: string;
      /** Retrait : La date à partir de laquelle la donnée peut manquer, quand elle est fixée. */
      readonly sunset?: string;
    };
    /** Liens : Ses adresses. */
    readonly links: {
      /** JSON : Toutes les entrées. */
      readonly self: string;
      /** CSV : Toutes les entrées, pour un tableur. */
      readonly csv: string;
      /** NDJSON : Toutes les entrées, une par ligne. */
      readonly ndjson: string;
      /** Calendrier : Toutes les séances, quand les entrées sont des agendas. */
      readonly ics?: string;
      /** Schéma de la source : Le schéma des fichiers dont viennent les entrées. */
      readonly schema: string;
      /** Schéma du CSV : Les colonnes du fichier CSV. */
      readonly table_schema: string;
      /** Page : La liste, en page. */
      readonly html?: string;
    };
  }>;
  /** Liens : Les adresses de l’API. */
  readonly links: {
    /** Ce fichier : L’adresse de ce fichier. */
    readonly self: string;
    /** Site : L’accueil du site. */
    readonly html: string;
    /** Catalogue d’API : Les API du site, à l’adresse que la RFC 9727 fixe. */
    readonly api_catalog?: string;
    /** Changements : Ce qui a changé, d’après l’historique. */
    readonly changes: string;
    /** Catalogue DCAT : Les jeux de données et leurs formats, pour les portails de données ouvertes. */
    readonly dcat?: string;
    /** Flux Atom : Les 50 dernières entrées modifiées ; absent sans historique Git. */
    readonly feed_atom?: string;
    /** Flux JSON : Les 50 dernières entrées modifiées, en JSON Feed ; absent sans historique Git. */
    readonly feed_json?: string;
    /** État du contenu : Ce qui reste à faire sur les contenus. */
    readonly health?: string;
    /** llms.txt : Le sommaire du site et de l’API, pour les modèles de langue. */
    readonly llms?: string;
    /** Manifeste : L’empreinte de chaque entrée. */
    readonly manifest: string;
    /** Tout le contenu : Les entrées de toutes les listes en NDJSON, une par ligne. */
    readonly export?: string;
    /** OpenAPI : La description de l’API. */
    readonly openapi: string;
    /** Plan du site : Les pages du site, pour les moteurs de recherche. */
    readonly sitemap?: string;
  };
  /** Informations : Ce que l’on sait de l’API. */
  readonly meta: {
    /** Nom : Le nom du site. */
    readonly name: string;
    /** Version : La version des données. */
    readonly version: string;
    /** Licence : La licence sous laquelle les données se réutilisent. */
    readonly licence?: {
      /** Nom : Le nom de la licence. */
      readonly name: string;
      /** Texte : L’adresse du texte de la licence. */
      readonly url: string;
      /** Identifiant SPDX : Son identifiant dans la liste SPDX. */
      readonly spdx?: string;
    };
    /** Attribution : La mention à reproduire avec l’entrée : auteur et licence. */
    readonly attribution: string;
    /** Révision : Le commit publié ; absent sans historique Git. */
    readonly revision?: string;
  };
}

/** Changements : Les changements des listes, du plus récent au plus ancien. */
export interface Changes {
  /** Changements : Une ligne par commit et par entrée. */
  readonly data: ReadonlyArray<{
    /** Changement : Ce qui est arrivé à l’entrée. */
    readonly change: "added" | "changed" | "removed" | "renamed";
    /** Type : Le type de l’entrée. */
    readonly type: string;
    /** Collection : La collection de l’entrée. */
    readonly collection: string;
    /** Identifiant : L’identifiant de l’entrée après le commit. */
    readonly id: string;
    /** Ancien identifiant : Celui d’avant, quand l’entrée est renommée. */
    readonly from?: string;
    /** Révision : Le commit. */
    readonly revision: string;
    /** Date : La date du commit. */
    readonly at: string;
    /** Adresse dans l’API : Le fichier de l’entrée sous son identifiant actuel ; absent quand plus aucun n’y répond. */
    readonly api_url?: string;
  }>;
  /** Liens : Les adresses qui vont avec. */
  readonly links: {
    /** Ce fichier : L’adresse de ce fichier. */
    readonly self: string;
    /** Accueil de l’API : Le point d’entrée de l’API. */
    readonly index: string;
    /** Manifeste : L’état actuel des listes. */
    readonly manifest: string;
  };
  /** Informations : Ce que l’on sait de la liste. */
  readonly meta: {
    /** Nombre : Le nombre de changements donnés. */
    readonly count: number;
    /** Complète : Vrai quand la liste remonte au premier commit. */
    readonly complete: boolean;
    /** Raison : Pourquoi la liste n’est pas complète. */
    readonly reason?: string;
    /** Depuis : La date jusqu’à laquelle des changements manquent, quand elle est connue. */
    readonly since?: string;
    /** Révision : Le commit publié ; absent sans historique Git. */
    readonly revision?: string;
    /** Attribution : La mention à reproduire avec l’entrée : auteur et licence. */
    readonly attribution: string;
  };
}

/** Manifeste : L’empreinte du fichier de chaque entrée des listes. */
export interface Manifest {
  /** Entrées : Une ligne pour chaque entrée. */
  readonly data: ReadonlyArray<{
    /** Type : Le type de l’entrée. */
    readonly type: string;
    /** Identifiant : L’identifiant de l’entrée. */
    readonly id: string;
    /** Chemin : Le chemin du fichier. */
    readonly path: string;
    /** Empreinte : SHA-256 du fichier. */
    readonly sha256: string;
    /** Taille : La taille du fichier, en octets. */
    readonly bytes: number;
    /** Mise à jour : La date de la dernière modification de l’entrée ; absente sans historique Git. */
    readonly updated_at?: string;
  }>;
  /** Informations : Ce que l’on sait du manifeste. */
  readonly meta: {
    /** Nombre : Le nombre de lignes. */
    readonly count: number;
    /** Révision : Le commit publié ; absent sans historique Git. */
    readonly revision?: string;
    /** Attribution : La mention à reproduire avec l’entrée : auteur et licence. */
    readonly attribution: string;
  };
}

/** Le nom du type de chaque collection. */
export interface TypeNames {
  readonly "agendas": "agenda";
  readonly "calls": "call";
  readonly "disciplines": "discipline";
  readonly "documents": "document";
  readonly "formats": "format";
  readonly "journeys": "journey";
  readonly "organisations": "organisation";
  readonly "pages": "page";
  readonly "people": "person";
  readonly "phases": "phase";
  readonly "principles": "principle";
  readonly "programmes": "programme";
  readonly "questions": "question";
  readonly "roles": "role";
  readonly "steps": "step";
}

/** Relation : Une autre entrée : de quoi la nommer et aller la chercher. */
export interface Relation<C extends keyof TypeNames = keyof TypeNames> {
  /** Le type de l’entrée liée. */
  readonly type: TypeNames[C];
  /** Identifiant : L’identifiant de l’entrée liée. */
  readonly id: string;
  /** Titre : Le titre de l’entrée liée. */
  readonly title: string;
  /** Adresse dans l’API : Le fichier JSON de l’entrée liée. */
  readonly api_url: string;
  /** Adresse de la page : La page de l’entrée liée, quand sa collection a des pages. */
  readonly html_url?: string;
}

/** Texte : Le texte de l’entrée, sous trois formes. */
export interface Body {
  /** Markdown : CommonMark, tableaux et notes compris, aux liens absolus. */
  readonly markdown: string;
  /** HTML : HTML assaini, aux liens absolus, sûr dans la page d’un autre site. */
  readonly html: string;
  /** Texte brut : Le texte sans mise en forme. */
  readonly text: string;
}

/** Durée : Une durée, exacte ou entre deux bornes, avec sa formulation d'origine. */
export interface Duration {
  /** Durée, ou durée minimale : Un nombre de l'unité choisie ; 0.5 pour une demi-journée. */
  readonly min: number;
  /** Durée maximale : Dans la même unité ; à laisser vide quand la durée est unique. */
  readonly max?: number;
  /** Unité : L'unité des deux bornes. */
  readonly unit: Unit;
  /** Approximative : Vrai quand le texte dit « environ » ou quand une borne a dû être convertie. Absent, il vaut « false ». */
  readonly approximate?: boolean;
  /** Formulation : La durée telle que le document l'écrit, par exemple « Un à deux mois ». */
  readonly label: string;
  /** Durée ISO 8601 : La même durée selon la norme ISO 8601, quand elle peut être dite exactement. */
  readonly iso8601?: string;
}

/** Fréquence : Un rythme (tous les 2 mois), une limite (5 heures par mois) ou une formulation libre seule. */
export interface Frequency {
  /** Tous les : L'intervalle entre deux fois, dans l'unité choisie. */
  readonly every?: number;
  /** Limite : La quantité à ne pas dépasser, dans l'unité choisie. */
  readonly limit?: number;
  /** Unité : L'unité de l'intervalle ou de la limite. */
  readonly unit?: Unit;
  /** Par : La période à laquelle la limite s'applique. */
  readonly per?: Unit;
  /** Pendant : Le temps durant lequel le rythme est tenu. */
  readonly for?: Duration;
  /** Formulation : La fréquence telle que le document l'écrit, par exemple « Une fois par mois ». */
  readonly label: string;
}

/** Identifiant : Le nom de fichier de l'entrée, sans extension. */
export type Id = string;

/** Source : Un document, l'endroit où l'information s'y trouve et ce qui a été fait du texte. */
export interface Source {
  /** Document : Le titre du document d'origine. */
  readonly document: string;
  /** Passage : La rubrique, la page ou le titre sous lequel l'information se trouve. */
  readonly section?: string;
  /** Remarque : Ce qui a été corrigé, complété ou interprété. */
  readonly note?: string;
}

/** Unité : L'unité de temps. */
export type Unit = "minute" | "hour" | "day" | "week" | "month";

/** Agenda : Les séances d'un mois. */
export interface Agenda {
  /** Type : Le type de l’entrée. */
  readonly type: "agenda";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Mois : Le mois des séances, sous la forme AAAA-MM ; l'heure est celle de Paris. */
  readonly month: string;
  /** Mentions : Les mentions que le document porte au-dessus du tableau. */
  readonly labels?: readonly string[];
  /** Séances : Les séances du mois, dans l'ordre. */
  readonly sessions: ReadonlyArray<{
    /** Jour : Le jour de la séance, dans le mois de l'agenda. */
    readonly date: string;
    /** Début : L'heure de début, à Paris. */
    readonly start: string;
    /** Fin : L'heure de fin ; sans elle, la séance dure le maximum de son format. */
    readonly end?: string;
    /** Format : Le format de la séance. */
    readonly format: Relation<"formats">;
  }>;
  /** Programmes : Les programmes dont c'est l'agenda. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Appel à candidatures : Un modèle d'appel à candidatures qu'une administration complète avec son nom et ses dates. */
export interface Call {
  /** Type : Le type de l’entrée. */
  readonly type: "call";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Variables : Ce que l'administration doit compléter. Le texte les emploie entre doubles accolades. */
  readonly variables: ReadonlyArray<{
    /** Nom technique : Le nom employé entre doubles accolades dans le texte. */
    readonly name: string;
    /** Libellé : La question posée à la personne qui complète l'appel. */
    readonly label: string;
    /** Texte à remplacer : Ce qui tient la place de la valeur dans le modèle et dans les questions liées, par exemple « XXX ». */
    readonly placeholder: string;
    /** Aide : Une précision ou un exemple de valeur. */
    readonly hint?: string;
  }>;
  /** Objectifs : Les objectifs de l'appel. */
  readonly objectives?: readonly string[];
  /** Durée du programme proposé : Le temps que le programme demande aux lauréats. */
  readonly programme_duration?: Duration;
  /** Critères de sélection : Ce sur quoi les candidatures sont jugées. */
  readonly criteria?: readonly string[];
  /** Comment candidater ? : La manière de candidater, un paragraphe par élément. */
  readonly how_to_apply?: readonly string[];
  /** Déroulé : Les moments de l'appel, dans l'ordre. */
  readonly timeline: ReadonlyArray<{
    /** Début : Le jour (AAAA-MM-JJ) ou le mois (AAAA-MM) du moment. */
    readonly from: string;
    /** Fin : Le dernier jour ou le dernier mois, quand le moment dure. */
    readonly to?: string;
    /** Date écrite : La date telle que le modèle l'écrit, par exemple « Du 2 au 13 novembre ». */
    readonly date_label: string;
    /** Événement : Ce qui se passe à ce moment. */
    readonly label: string;
  }>;
  /** Phases : Les phases que l'appel ouvre. */
  readonly phases?: ReadonlyArray<Relation<"phases">>;
  /** Questions : Les questions de la foire aux questions de l'appel, dans l'ordre. */
  readonly questions?: ReadonlyArray<Relation<"questions">>;
  /** Programmes : Les programmes dont vient le modèle. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Texte de l'appel : Le texte de l’entrée, sous trois formes. */
  readonly body: Body;
}

/** Discipline : Un domaine d'expertise de l'écosystème et ses sujets. */
export interface Discipline {
  /** Type : Le type de l’entrée. */
  readonly type: "discipline";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place de la discipline dans les listes, à partir de 1. */
  readonly order?: number;
  /** Sujets : Les sujets de la discipline. */
  readonly topics: readonly string[];
  /** Programmes : Les programmes qui réunissent cette discipline. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Document : Une pièce jointe à télécharger ; sans fichier, elle est annoncée comme manquante. */
export interface Document {
  /** Type : Le type de l’entrée. */
  readonly type: "document";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Fichier : Le fichier déposé dans les médias ; à laisser vide tant qu'il n'est pas fourni. */
  readonly file?: string;
  /** Nom d'origine : Le nom du fichier dans le document d'où il vient. */
  readonly file_name?: string;
  /** Format : Le format du fichier. */
  readonly format?: "pdf" | "docx" | "odt" | "xlsx" | "ods" | "pptx" | "odp" | "csv" | "zip";
  /** Taille : La taille du fichier, en octets. */
  readonly size?: number;
  /** Programmes : Les programmes qui ont produit le document. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Format d'accompagnement : Un format de l'Académie : un événement, un temps de partage ou un accompagnement sur mesure. */
export interface Format {
  /** Type : Le type de l’entrée. */
  readonly type: "format";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place du format dans les listes, à partir de 1. */
  readonly order?: number;
  /** Catégorie : Commun à toute la promotion, ou adapté à chaque équipe. */
  readonly category: "essentiels" | "sur-mesure";
  /** Genre : Le genre de temps que le format propose. */
  readonly kind: "evenements" | "partage" | "parrainage" | "mentorat";
  /** Durée : La durée d'une séance. */
  readonly duration?: Duration;
  /** Fréquence : Le rythme des séances, ou la limite de temps. */
  readonly frequency: Frequency;
  /** Disponibilité : Qui décide du moment, quand il n'y a pas de rythme fixe. */
  readonly availability?: string;
  /** S'y préparer : Ce qu'il faut faire avant. */
  readonly preparation?: string;
  /** S'en inspirer : Ce qu'il faut en faire après. */
  readonly follow_up?: string;
  /** Assuré par : Les rôles qui assurent ce format. */
  readonly given_by?: ReadonlyArray<Relation<"roles">>;
  /** Programmes : Les programmes qui proposent ce format. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Description : Le texte de l’entrée, sous trois formes. */
  readonly body: Body;
}

/** Parcours : Un chemin de lecture : des étapes ou des phases, dans l'ordre. */
export interface Journey {
  /** Type : Le type de l’entrée. */
  readonly type: "journey";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place du parcours dans les listes, à partir de 1. */
  readonly order?: number;
  /** Étapes : Les étapes et les phases du parcours, dans l'ordre. */
  readonly steps: ReadonlyArray<Relation<"steps" | "phases">>;
  /** Étapes annoncées : Les étapes que le document annonce et qui ne sont pas fournies, dans l'ordre. */
  readonly announced_steps?: readonly string[];
  /** Appels : Les modèles d'appel qui servent dans ce parcours. */
  readonly calls?: ReadonlyArray<Relation<"calls">>;
  /** Programmes : Les programmes que le parcours concerne. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Organisation : Une administration, une équipe ou une association citée par les contenus. */
export interface Organisation {
  /** Type : Le type de l’entrée. */
  readonly type: "organisation";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Nom : Le nom de l'organisation, tel qu'elle l'écrit. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Sigle : Le sigle ou le nom court, quand il diffère du nom. */
  readonly acronym?: string;
  /** Nature : La catégorie de l'organisation. */
  readonly kind: "ministry" | "directorate" | "team" | "programme" | "association" | "other";
  /** Rattachement : L'organisation dont celle-ci fait partie. */
  readonly parent?: Relation<"organisations">;
  /** Site : L'adresse du site de l'organisation. */
  readonly url?: string;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Page : Une page libre, seule ou dans un arbre de pages. */
export interface Page {
  /** Type : Le type de l’entrée. */
  readonly type: "page";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Page parente : La page sous laquelle celle-ci est rangée ; son adresse et le fil d'Ariane en découlent. */
  readonly parent?: Relation<"pages">;
  /** Ordre : La place de la page parmi celles qui ont la même page parente. */
  readonly order?: number;
  /** Repère : Le signe court affiché devant le titre : un chiffre ou un pictogramme. */
  readonly icon?: string;
  /** Adresse : L'adresse de la page sur le site, quand elle ne découle pas de son rangement. */
  readonly path?: string;
  /** Nature : Une page de contenu, ou une page que la loi impose. Absent, il vaut « content ». */
  readonly kind?: "content" | "legal";
  /** Bénéfices : Ce que la personne y gagne, le verbe en premier. */
  readonly benefits?: readonly string[];
  /** Voir aussi : Les contenus à lire ensuite. */
  readonly related?: ReadonlyArray<Relation<"agendas" | "calls" | "disciplines" | "documents" | "formats" | "journeys" | "organisations" | "pages" | "people" | "phases" | "principles" | "programmes" | "questions" | "roles" | "steps">>;
  /** Programmes : Les programmes que la page présente. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Texte : Le texte de l’entrée, sous trois formes. */
  readonly body?: Body;
}

/** Personne : Une personne citée par un document public : son nom, sa fonction, son organisation. Aucune coordonnée. */
export interface Person {
  /** Type : Le type de l’entrée. */
  readonly type: "person";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Nom : Le prénom et le nom de la personne. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Organisation : L'organisation que le document donne à la personne. */
  readonly organisation?: Relation<"organisations">;
  /** Fonction : La fonction, telle que le document l'écrit. */
  readonly role_label: string;
  /** Nom de classement : Le nom de famille, qui range la personne dans les listes. */
  readonly sort_name?: string;
  /** Groupe : Le groupe sous lequel le document présente la personne. */
  readonly group: "ecosysteme-dinum" | "equipe-programme";
  /** Disciplines : Les disciplines que la fonction nomme. */
  readonly disciplines?: ReadonlyArray<Relation<"disciplines">>;
  /** Rôles : Les rôles de l'écosystème que la fonction nomme. */
  readonly roles?: ReadonlyArray<Relation<"roles">>;
  /** Programmes : Les programmes que la personne accompagne. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Phase : Une phase de la vie d'un service numérique public. */
export interface Phase {
  /** Type : Le type de l’entrée. */
  readonly type: "phase";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Le rang de la phase dans la vie du service, à partir de 1. */
  readonly order: number;
  /** But : Ce que la phase doit permettre, en commençant par un verbe. */
  readonly goal: string;
  /** Durées : Les durées annoncées, une par document : elles peuvent différer. */
  readonly durations?: ReadonlyArray<{
    /** Document : Le titre du document qui annonce cette durée. */
    readonly source: string;
    /** Durée : La durée que ce document annonce. */
    readonly duration: Duration;
  }>;
  /** Revue : L'instance qui décide si le service continue, et son rythme. */
  readonly review?: {
    /** Instance : L'instance qui se réunit. */
    readonly by: string;
    /** Rythme : L'intervalle entre deux revues. */
    readonly frequency: Frequency;
    /** Décision : Ce que l'instance détermine. */
    readonly decision?: string;
  };
  /** Page de référence : La page qui décrit la phase sur le site du programme. */
  readonly url?: string;
  /** Programmes : Les programmes qui suivent cette phase. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Texte : Le texte de l’entrée, sous trois formes. */
  readonly body?: Body;
}

/** Principe : Une valeur ou une pratique de la déontologie ; le corps du texte l'énonce. */
export interface Principle {
  /** Type : Le type de l’entrée. */
  readonly type: "principle";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place du principe dans les listes, à partir de 1. */
  readonly order?: number;
  /** Nature : Une valeur que le programme porte, ou une pratique entre personnes. */
  readonly kind: "value" | "practice";
  /** Que faire ? : Comment appliquer le principe, un paragraphe par élément. */
  readonly what_to_do?: readonly string[];
  /** À noter : Des informations utiles, une par élément. */
  readonly notes?: readonly string[];
  /** À suivre pendant le séminaire : Les rendez-vous du séminaire qui portent sur ce principe. */
  readonly seminar?: ReadonlyArray<{
    /** Intitulé : Le rendez-vous, en quelques mots. */
    readonly label: string;
    /** Sujets : Les sujets traités. */
    readonly topics?: readonly string[];
  }>;
  /** Organisations : Les organisations que le principe cite. */
  readonly organisations?: ReadonlyArray<Relation<"organisations">>;
  /** Programmes : Les programmes qui portent ce principe. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Énoncé : Le texte de l’entrée, sous trois formes. */
  readonly body: Body;
}

/** Programme : Un programme d'innovation publique, sa promotion ou son incubateur. */
export interface Programme {
  /** Type : Le type de l’entrée. */
  readonly type: "programme";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place du programme dans les listes, à partir de 1. */
  readonly order?: number;
  /** Sigle : Le sigle du programme, qui désigne aussi les personnes qui y participent. */
  readonly acronym?: string;
  /** Promotion ou édition : La promotion que le contenu décrit, par exemple « Promotion 5 ». */
  readonly edition?: string;
  /** Accroche : La phrase que le programme emploie pour se présenter. */
  readonly tagline?: string;
  /** Présentation : Ce que fait le programme, un paragraphe par élément. */
  readonly description?: readonly string[];
  /** Site : L'adresse du site du programme. */
  readonly url?: string;
  /** Organisations : Les organisations qui portent le programme. */
  readonly organisations?: ReadonlyArray<Relation<"organisations">>;
  /** Rubriques : Les parties de la présentation du programme, dans leur ordre. */
  readonly parts?: ReadonlyArray<{
    /** Titre : Le titre de la rubrique. */
    readonly title: string;
    /** Accroche : La phrase qui accompagne le titre. */
    readonly tagline?: string;
    /** Pages : Les pages qui développent la rubrique. */
    readonly pages?: ReadonlyArray<Relation<"pages">>;
  }>;
  /** Groupes de personnes : Les groupes sous lesquels le programme présente des personnes. */
  readonly groups?: ReadonlyArray<{
    /** Groupe : Le groupe désigné dans les fiches des personnes. */
    readonly key: "ecosysteme-dinum" | "equipe-programme";
    /** Titre : Le nom du groupe, tel qu'il paraît au-dessus de la liste. */
    readonly title: string;
    /** Présentation : Ce que fait le groupe. */
    readonly description?: string;
    /** Mention de liste ouverte : La mention qui dit que d'autres personnes ne sont pas citées. */
    readonly open_label?: string;
  }>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
}

/** Question : Une question fréquente et sa réponse. */
export interface Question {
  /** Type : Le type de l’entrée. */
  readonly type: "question";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Question : La question, telle qu'une personne la pose, avec son point d'interrogation. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Sujet : Le sujet sous lequel la question est rangée. */
  readonly topic: "incubator" | "application" | "selection" | "support";
  /** Ordre : Place de la question dans les listes, à partir de 1. */
  readonly order?: number;
  /** Phases : Les phases dont la réponse parle. */
  readonly phases?: ReadonlyArray<Relation<"phases">>;
  /** Programmes : Les programmes que la réponse concerne. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Réponse : Le texte de l’entrée, sous trois formes. */
  readonly body: Body;
}

/** Rôle : Une place à tenir dans un programme, et ses missions. */
export interface Role {
  /** Type : Le type de l’entrée. */
  readonly type: "role";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Ordre : Place du rôle dans les listes, à partir de 1. */
  readonly order?: number;
  /** Cercle : Le cercle de l'écosystème auquel le rôle appartient, du plus large au centre. */
  readonly circle?: "ecosysteme" | "programme" | "defi" | "beneficiaires";
  /** Missions : Les missions du rôle, le verbe en premier. */
  readonly missions?: readonly string[];
  /** Programmes : Les programmes où ce rôle existe. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Texte : Le texte de l’entrée, sous trois formes. */
  readonly body?: Body;
}

/** Étape : Une étape d'un parcours : ce qu'il faut faire, avec qui, en combien de temps. */
export interface Step {
  /** Type : Le type de l’entrée. */
  readonly type: "step";
  /** Identifiant : L’identifiant de l’entrée, unique dans sa collection. */
  readonly id: string;
  /** Titre : Le nom de l'entrée, tel qu'il paraît sur sa page, dans les listes et dans les liens. */
  readonly title: string;
  /** Résumé : Une ou deux phrases qui disent l'essentiel dans les listes, la recherche et les partages. */
  readonly summary?: string;
  /** Repère : Le signe court affiché devant le titre : un chiffre ou un pictogramme. */
  readonly icon?: string;
  /** Durée : Le temps que prend l'étape. */
  readonly duration?: Duration;
  /** Objectifs : Ce que l'étape doit obtenir. */
  readonly objectives?: readonly string[];
  /** Public ciblé : Les personnes à qui l'étape s'adresse. */
  readonly audiences?: ReadonlyArray<{
    /** Catégorie : Le nom de la catégorie, par exemple « Décideurs ». */
    readonly label: string;
    /** Exemples : Des fonctions qui appartiennent à cette catégorie. */
    readonly examples?: readonly string[];
  }>;
  /** Actions : Ce qu'il faut faire, dans l'ordre. */
  readonly actions?: ReadonlyArray<{
    /** Intitulé : L'action, en quelques mots. */
    readonly title: string;
    /** Explication : Comment s'y prendre. */
    readonly description?: string;
    /** Points : Les points de l'action, dans l'ordre. */
    readonly items?: readonly string[];
    /** Durée : Le temps que prend l'action. */
    readonly duration?: Duration;
  }>;
  /** Conseils : Ce que l'expérience recommande. */
  readonly advice?: readonly string[];
  /** Arbitrages attendus : Les questions que l'étape doit trancher. */
  readonly decisions?: readonly string[];
  /** Parties prenantes : Qui prend part à l'étape. */
  readonly stakeholders?: ReadonlyArray<{
    /** Intitulé : Le nom de la partie prenante. */
    readonly title: string;
    /** Explication : Les personnes qui la représentent. */
    readonly description?: string;
  }>;
  /** Portée de la liste : Dit si la liste des parties prenantes est complète. */
  readonly stakeholders_note?: string;
  /** Exemples : Des productions qui servent de modèle. */
  readonly examples?: ReadonlyArray<{
    /** Intitulé : Ce que l'exemple montre. */
    readonly label: string;
    /** Document : Le document, quand il est fourni. */
    readonly document?: Relation<"documents">;
  }>;
  /** Pièces jointes : Les documents utiles à l'étape. */
  readonly attachments?: ReadonlyArray<Relation<"documents">>;
  /** Points de vigilance : Ce à quoi il faut veiller. */
  readonly watch_points?: ReadonlyArray<{
    /** Intitulé : Le point, en quelques mots. */
    readonly title: string;
    /** Explication : Pourquoi et comment y veiller. */
    readonly description?: string;
  }>;
  /** Étapes liées : D'autres étapes utiles à lire. */
  readonly related?: ReadonlyArray<Relation<"steps">>;
  /** Programmes : Les programmes que l'étape concerne. */
  readonly programmes?: ReadonlyArray<Relation<"programmes">>;
  /** État : Un brouillon n'est publié nulle part ; une entrée archivée garde sa page, avec un avertissement, et quitte les listes. Absent, il vaut « published ». */
  readonly status?: "published" | "archived";
  /** Hors des listes : La page reste accessible par son adresse et par les liens ; elle ne figure ni dans les listes, ni dans les menus, ni dans la recherche. Absent, il vaut « false ». */
  readonly hidden?: boolean;
  /** Anciens identifiants : Les identifiants que l'entrée a portés : leurs adresses mènent à la page actuelle. */
  readonly aliases?: readonly Id[];
  /** Sources : Les documents d'où viennent les informations, et ce qui y a été corrigé. */
  readonly sources?: readonly Source[];
  /** Manques : Ce qui manque ou reste à confirmer, en phrases complètes : la page et l'état du contenu le montrent. */
  readonly gaps?: readonly string[];
  /** À relire avant le : La date à laquelle une personne doit vérifier que l'entrée est encore exacte. */
  readonly review_by?: string;
  /** Texte : Le texte de l’entrée, sous trois formes. */
  readonly body?: Body;
}

/** Les données d’une entrée de chaque collection, telles que l’API les donne. */
export interface Collections {
  readonly "agendas": Agenda;
  readonly "calls": Call;
  readonly "disciplines": Discipline;
  readonly "documents": Document;
  readonly "formats": Format;
  readonly "journeys": Journey;
  readonly "organisations": Organisation;
  readonly "pages": Page;
  readonly "people": Person;
  readonly "phases": Phase;
  readonly "principles": Principle;
  readonly "programmes": Programme;
  readonly "questions": Question;
  readonly "roles": Role;
  readonly "steps": Step;
}

/** Le type de chaque collection, et le champ qui porte le titre de ses entrées. */
export const collections = {
  "agendas": {"type":"agenda","title":"title"},
  "calls": {"type":"call","title":"title"},
  "disciplines": {"type":"discipline","title":"title"},
  "documents": {"type":"document","title":"title"},
  "formats": {"type":"format","title":"title"},
  "journeys": {"type":"journey","title":"title"},
  "organisations": {"type":"organisation","title":"title"},
  "pages": {"type":"page","title":"title"},
  "people": {"type":"person","title":"title"},
  "phases": {"type":"phase","title":"title"},
  "principles": {"type":"principle","title":"title"},
  "programmes": {"type":"programme","title":"title"},
  "questions": {"type":"question","title":"title"},
  "roles": {"type":"role","title":"title"},
  "steps": {"type":"step","title":"title"},
} as const;
