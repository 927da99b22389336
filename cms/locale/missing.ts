import type { Phrases } from '../decap.ts';

/** What Decap's French lacks; the keys are Decap's. */
export const MISSING: Phrases = {
  auth: { loginWithForgejo: 'Se connecter avec Forgejo' },
  collection: {
    collectionTop: { viewAsList: 'Afficher en liste', viewAsGrid: 'Afficher en grille' },
    entries: { unpublishedHeader: 'Entrées non publiées' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Champ %{widgetLabel}' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'Reprendre d’une autre langue',
        copyFromLocaleConfirm:
          'Voulez-vous reprendre les valeurs de la langue %{locale} ?\nTout le contenu présent sera remplacé.',
      },
    },
    editorInterface: { toggleNotes: 'Notes' },
    editorNotesPane: {
      title: 'Notes',
      emptyState: 'Aucune note. Ajoutez la première ci-dessous.',
      addNote: 'Ajouter la note',
      addPlaceholder: 'Votre note…',
      editPlaceholder: 'Votre note…',
      save: 'Enregistrer',
      cancel: 'Annuler',
      edit: 'Modifier',
      delete: 'Supprimer',
      resolve: 'Marquer comme réglée',
      unresolve: 'Rouvrir',
      confirmDelete: 'Voulez-vous vraiment supprimer cette note ?',
      shortcut: 'Ctrl + Entrée ajoute la note',
    },
    editorToolbar: {
      statusInfoTooltipDraft:
        'L’entrée est un brouillon. Pour la faire relire, passez-la au statut « En cours de révision ».',
      statusInfoTooltipInReview:
        'L’entrée est en relecture : vous n’avez rien à faire. Vous pouvez encore la modifier.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Barré',
        toggleMode: {
          rich: 'Passer au texte enrichi',
          markdown: 'Passer au Markdown',
        },
      },
      image: {
        chooseMultiple: 'Choisir des images',
        addMore: 'Ajouter des images',
        removeAll: 'Retirer toutes les images',
      },
      file: {
        chooseMultiple: 'Choisir des fichiers',
        addMore: 'Ajouter des fichiers',
        removeAll: 'Retirer tous les fichiers',
      },
      // Decap would name the field by its key in the file.
      datetime: { setToNow: 'Mettre à maintenant' },
      object: { expand: 'Déplier', collapse: 'Replier' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Fermer' } },
  ui: {
    settingsDropdown: { account: 'Options du compte' },
    toast: {
      noteAdded: 'Note ajoutée',
      onFailToAddNote: 'Échec de l’ajout de la note : %{details}',
      noteUpdated: 'Note modifiée',
      onFailToUpdateNote: 'Échec de la modification de la note : %{details}',
      noteDeleted: 'Note supprimée',
      onFailToDeleteNote: 'Échec de la suppression de la note : %{details}',
      noteResolved: 'Note réglée',
      noteReopened: 'Note rouverte',
      onFailToToggleNote: 'Échec du changement de la note : %{details}',
    },
  },
};
