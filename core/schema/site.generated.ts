// Fichier produit par « reperes generate » : modifiez les schémas, pas ce fichier.

/** Lien simple : Un lien vers une entrée, une collection, un chemin du site ou une adresse extérieure. */
export interface Entry {
  /** Libellé : Le texte du lien ; à défaut, le titre de l'entrée ou le nom de la collection. */
  readonly label?: string;
  /** Entrée : L'entrée vers laquelle mène le lien, écrite collection/identifiant. */
  readonly ref?: string;
  /** Collection : La collection dont le lien ouvre la liste, par exemple phases. */
  readonly collection?: string;
  /** Chemin : Une adresse de ce site. */
  readonly path?: string;
  /** Adresse extérieure : Une adresse d'un autre site. */
  readonly url?: string;
}

/** Lien : Un lien du site, avec ses sous-liens ; sans cible, c'est le titre d'un groupe. */
export interface Link {
  /** Libellé : Le texte du lien ; à défaut, le titre de l'entrée ou le nom de la collection. */
  readonly label?: string;
  /** Entrée : L'entrée vers laquelle mène le lien, écrite collection/identifiant. */
  readonly ref?: string;
  /** Collection : La collection dont le lien ouvre la liste, par exemple phases. */
  readonly collection?: string;
  /** Chemin : Une adresse de ce site. */
  readonly path?: string;
  /** Adresse extérieure : Une adresse d'un autre site. */
  readonly url?: string;
  /** Sous-liens : Les liens rangés sous celui-ci. */
  readonly children?: readonly Entry[];
}

/** Réglages du site : Le fichier content/site.yml : nom, adresse, navigation, licence, contacts et adresses de la forge. Ce qui n'est pas connu en est absent. */
export interface SiteSettings {
  /** Nom : Le nom du site, dans l'en-tête et dans l'API. */
  readonly name: string;
  /** Accroche : La phrase qui suit le nom dans l'en-tête. */
  readonly tagline?: string;
  /** Description : Une ou deux phrases pour les moteurs de recherche, les partages et le catalogue de l'API. */
  readonly description?: string;
  /** Adresse : L'adresse complète du site publié. */
  readonly base_url: string;
  /** Version des données : La version des données de l'API : trois nombres. Le premier augmente quand un champ ou un identifiant est retiré ou change de sens, le deuxième quand il s'en ajoute. */
  readonly version?: string;
  /** Langue : La langue des contenus. */
  readonly language?: "fr";
  /** Thème : L'identité visuelle : celle de l'État, réservée à ses sites, ou une apparence neutre. */
  readonly theme?: "dsfr-etat" | "neutral";
  /** Bloc-marque : L'intitulé officiel affiché sous la Marianne, une ligne par élément. */
  readonly brand?: readonly string[];
  /** Navigation : Les entrées du menu principal, dans l'ordre. */
  readonly navigation?: readonly Link[];
  /** Pied de page : Ce que le pied de page ajoute aux mentions communes. */
  readonly footer?: {
    /** Présentation : Le texte affiché à côté du nom. */
    readonly description?: string;
    /** Liens utiles : Les liens de contenu du pied de page. */
    readonly links?: readonly Link[];
    /** Mentions : Les liens vers les pages d'information obligatoires. */
    readonly legal?: readonly Link[];
  };
  /** Licence des contenus : La licence sous laquelle les contenus se réutilisent. */
  readonly licence?: {
    /** Nom : Le nom complet de la licence. */
    readonly name: string;
    /** Texte : L'adresse du texte de la licence. */
    readonly url: string;
    /** Identifiant SPDX : L'identifiant de la licence dans la liste SPDX. */
    readonly spdx?: string;
  };
  /** Attribution : La mention à reproduire par qui réutilise les contenus. */
  readonly attribution?: string;
  /** Éditeur : Qui publie le site. */
  readonly publisher?: {
    /** Nom : Le nom de l'éditeur. */
    readonly name: string;
    /** Site : L'adresse du site de l'éditeur. */
    readonly url?: string;
  };
  /** Contact : Où signaler une erreur, sans compte. */
  readonly contact?: {
    /** Libellé : Le texte du lien. */
    readonly label: string;
    /** Adresse : Un formulaire, ou une adresse mailto: de service, jamais celle d'une personne. */
    readonly url: string;
  };
  /** Dépôt : Les adresses du dépôt Git qui contient les contenus. */
  readonly repository?: {
    /** Adresse : La page du dépôt. */
    readonly url?: string;
    /** Historique : L'adresse de l'historique d'un fichier : {path} y est remplacé par le chemin du fichier. */
    readonly history_url?: string;
    /** Modification : L'adresse de modification d'un fichier : {path} y est remplacé par le chemin du fichier. À défaut, le lien ouvre l'espace d'édition du site. */
    readonly edit_url?: string;
    /** Signalements : La page des signalements du dépôt. */
    readonly issues_url?: string;
  };
  /** Espace d'édition : Les réglages de l'espace d'édition /admin/ en production. */
  readonly cms?: {
    /** Forge : Le service qui héberge le dépôt ; local enregistre dans le dossier de travail. */
    readonly name: "local" | "gitlab" | "github" | "forgejo";
    /** Dépôt : Le chemin du dépôt sur la forge, par exemple equipe/reperes. */
    readonly repo?: string;
    /** Branche : La branche que le site publie. */
    readonly branch?: string;
    /** Serveur d'authentification : L'adresse du serveur qui authentifie : la forge, ou le relais OAuth. */
    readonly base_url?: string;
    /** Racine de l'API : L'adresse de l'API de la forge, quand ce n'est pas celle que la forge a d'ordinaire. */
    readonly api_root?: string;
    /** Point d'authentification : Le chemin de la page d'autorisation, sans barre oblique au début. */
    readonly auth_endpoint?: string;
    /** Identifiant d'application : L'identifiant public de l'application déclarée sur la forge. */
    readonly app_id?: string;
    /** Relecture avant publication : Vrai pour passer par un brouillon et une relecture. */
    readonly workflow?: boolean;
  };
  /** Mentions légales : Les informations que la loi demande, quand elles sont connues. */
  readonly legal?: {
    /** Direction de la publication : La fonction qui dirige la publication, jamais un nom de personne. */
    readonly publication_director?: string;
    /** Hébergeur : Qui héberge le site. */
    readonly host?: {
      /** Nom : Le nom de l'hébergeur. */
      readonly name: string;
      /** Adresse postale : L'adresse du siège de l'hébergeur. */
      readonly address?: string;
      /** Site : L'adresse du site de l'hébergeur. */
      readonly url?: string;
    };
    /** Accessibilité : L'état de conformité au RGAA, établi par un audit. */
    readonly accessibility?: "non" | "partial" | "full";
  };
  /** Sécurité : Le contenu du fichier security.txt. */
  readonly security?: {
    /** Contact : Où signaler une faille : une page ou une adresse mailto: de service. */
    readonly contact: string;
    /** Échéance : La date et l'heure après lesquelles ces informations sont à vérifier, moins d'un an après leur écriture. */
    readonly expires: string;
    /** Politique : La page qui explique comment les signalements sont traités. */
    readonly policy?: string;
  };
}
