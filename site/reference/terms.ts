import type { TextFact } from './text-facts.tsx';

/** What an answer is like, whatever the file. */
export const ANSWERS: readonly TextFact[] = [
  {
    term: '200',
    text: 'Le fichier entier, en UTF-8. Les réponses JSON sont toujours valides.',
  },
  {
    term: '304',
    text: 'Le fichier n’a pas changé depuis l’« ETag » que la requête donne dans « If-None-Match ».',
  },
  {
    term: '404',
    text: 'Aucun fichier n’a cette adresse. Chez les hébergeurs qui le permettent, la réponse est un problème (RFC 9457, « application/problem+json ») qui mène au point d’entrée ; chez les autres, leur page d’erreur. Ne lisez le corps que d’un succès.',
  },
  {
    term: 'Ancien identifiant',
    text: 'Une entrée renommée répond toujours à son ancienne adresse ; « links.canonical » donne la nouvelle.',
  },
  {
    term: 'Cache',
    text: 'Ce sont des fichiers : l’hébergeur pose « ETag » ou « Last-Modified », et une requête conditionnelle évite de reprendre ce qui n’a pas changé.',
  },
  {
    term: 'Autres sites (CORS)',
    text: 'L’en-tête « Access-Control-Allow-Origin » vaut « * » : toute page web peut lire ces fichiers. Ni clé, ni compte, ni quota ; les limites sont celles de l’hébergeur.',
  },
  {
    term: 'Textes',
    text: '« body.html » est assaini, ses liens sont absolus, et il se lit sans feuille de style : il entre tel quel dans une autre page.',
  },
];

/** What consumers may rely on, and for how long. */
export const PROMISES: readonly TextFact[] = [
  {
    term: 'Deux numéros',
    text: '« v1 », dans les adresses, est la forme commune des fichiers. La version des données suit les champs et les identifiants ; le point d’entrée et le contrat la donnent.',
  },
  {
    term: 'Majeure',
    text: 'Un champ ou un identifiant disparaît, change de type ou peut désormais manquer ; une valeur n’est plus possible.',
  },
  {
    term: 'Mineure',
    text: 'Un champ, une valeur, une entrée ou une collection s’ajoute. Cela arrive sans préavis : ignorez les champs que vous ne connaissez pas.',
  },
  { term: 'Correctif', text: 'Des contenus changent, et rien d’autre.' },
  {
    term: 'Durée',
    text: 'Quand une v2 paraîtra, la v1 répondra encore au moins 24 mois.',
  },
  {
    term: 'Retraits',
    text: 'Ils sont annoncés avant d’avoir lieu : dans le contrat (« deprecated »), dans « meta.deprecations » et sur la page de la ressource ; pour une collection entière, aussi par les en-têtes « Deprecation » et « Sunset ».',
  },
  {
    term: 'Personnes',
    text: 'Une personne peut demander à disparaître à tout moment : son entrée s’en va sans annonce et sans trace dans les changements. Retirez-la aussi de vos copies.',
  },
];

/** How to follow what changes without a client. */
export const FOLLOWING: readonly TextFact[] = [
  {
    term: 'manifest.json',
    text: 'L’adresse, la taille et l’empreinte SHA-256 du fichier de chaque entrée des listes. Comparez-les aux vôtres : vous saurez quoi reprendre et quoi retirer.',
  },
  {
    term: 'changes.json',
    text: 'Ce qui a été ajouté, modifié, retiré ou renommé, du plus récent au plus ancien, d’après l’historique Git ; « meta.complete » dit si la liste remonte au premier jour.',
  },
  {
    term: 'Grandes collections',
    text: 'Au-delà de 500 entrées, une collection se lit aussi par pages : suivez « links.first », puis « links.next ».',
  },
];
