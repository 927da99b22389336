import type { Phrases } from '../decap.ts';

/**
 * Phrases of Decap's French that are misspelt or misleading; the keys are Decap's.
 * «Se connecter», «Publier», «Publier maintenant» and «Entrée enregistrée» stay as they are.
 */
export const CORRECTIONS: Phrases = {
  auth: {
    errors: {
      email: 'Saisissez votre adresse électronique.',
      password: 'Saisissez votre mot de passe.',
      identitySettings:
        'Impossible d’accéder aux paramètres d’identité. Si vous utilisez git-gateway, vérifiez que le service Identity et la passerelle Git sont activés.',
    },
  },
  app: {
    header: { media: 'Médias', workflow: 'Relecture' },
    app: { loadingConfig: 'Chargement de la configuration…' },
  },
  collection: {
    collectionTop: {
      // Their sign is a full-width one, which few fonts have.
      newButton: '+ %{collectionLabel}',
      searchResults: 'Résultats de la recherche de « %{searchTerm} »',
      searchResultsInCollection:
        'Résultats de la recherche de « %{searchTerm} » dans %{collection}',
    },
  },
  editor: {
    editorControl: { field: { optional: 'facultatif' } },
    editorControlPane: {
      widget: {
        // The very sentence of the build.
        required: 'Le champ « %{fieldLabel} » est obligatoire.',
        regexPattern: 'Le champ %{fieldLabel} n’a pas la forme attendue : %{pattern}.',
        rangeCount: '%{fieldLabel} : entre %{minCount} et %{maxCount} éléments.',
        rangeCountExact: '%{fieldLabel} : exactement %{count} élément(s).',
        rangeMin: '%{fieldLabel} : au moins %{minCount} élément(s).',
        rangeMax: '%{fieldLabel} : au plus %{maxCount} élément(s).',
        invalidPath: '« %{path} » n’est pas un chemin possible.',
        pathExists: 'Le chemin « %{path} » existe déjà.',
      },
    },
    editor: {
      onPublishingNotReady: 'Passez l’entrée au statut « Prêt » avant de la publier.',
    },
    editorToolbar: {
      deleteUnpublishedChanges: 'Supprimer les modifications non publiées',
      status: 'Statut : %{status}',
    },
    editorWidgets: {
      unknownControl: { noControl: 'Aucun champ de saisie pour « %{widget} ».' },
      unknownPreview: { noPreview: 'Aucun aperçu pour « %{widget} ».' },
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      onDelete: 'Voulez-vous vraiment supprimer le fichier choisi ?',
      fileTooLarge: 'Le fichier est trop lourd.\nLa limite est de %{size} ko.',
    },
    mediaLibraryModal: {
      noAssetsFound: 'Aucun fichier trouvé.',
      private: 'Privé',
      mediaAssets: 'Fichiers',
      upload: 'Envoyer un fichier',
      uploading: 'Envoi…',
      deleteSelected: 'Supprimer le fichier choisi',
      chooseSelected: 'Choisir le fichier',
    },
  },
  ui: {
    errorBoundary: {
      privacyWarning:
        'Le signalement est prérempli avec le message d’erreur et des données techniques.\nRelisez-le et retirez-en toute donnée sensible.',
      recoveredEntry: {
        warning: 'Copiez ce texte en lieu sûr avant de quitter la page !',
        copyButtonLabel: 'Copier dans le presse-papiers',
      },
    },
    toast: {
      missingRequiredField: 'Il manque un champ obligatoire. Remplissez-le avant d’enregistrer.',
      onLoggedOut: 'Vous avez été déconnecté : mettez vos données à l’abri et reconnectez-vous.',
      onBackendDown: 'Le serveur ne répond pas. Pour en savoir plus : %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Chargement des entrées en relecture',
      workflowHeading: 'Relecture',
      newPost: 'Nouvelle entrée',
      // Decap knows no French month.
      dateFormat: 'DD/MM/YYYY',
    },
    workflowCard: { deleteChanges: 'Supprimer les modifications' },
    workflowList: {
      onPublishingNotReadyEntry:
        'Seules les entrées au statut « Prêt » peuvent être publiées. Déposez la carte dans la colonne « Prêt ».',
    },
  },
};
