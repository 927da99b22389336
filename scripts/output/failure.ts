/** What the machine refused, told to a person. */
export interface Failure {
  /** A French sentence. */
  readonly message: string;
  /** What to do about it, in French. */
  readonly hint: string;
}

const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['le disque est plein', 'Libérez de la place, puis recommencez.'],
  EDQUOT: ['le quota du disque est atteint', 'Libérez de la place, puis recommencez.'],
  EROFS: ['le disque est en lecture seule', 'Choisissez un autre dossier avec --out.'],
  EACCES: ['l’écriture est interdite', 'Vérifiez les droits du dossier, ou changez --out.'],
  EPERM: ['l’opération est interdite', 'Vérifiez les droits du dossier, ou changez --out.'],
  EIO: ['le disque ne répond pas', 'Vérifiez le disque, puis recommencez.'],
  EMFILE: ['trop de fichiers sont ouverts', 'Fermez des programmes, puis recommencez.'],
  ENFILE: ['trop de fichiers sont ouverts', 'Fermez des programmes, puis recommencez.'],
  ENOTDIR: ['un fichier occupe la place d’un dossier', 'Choisissez un autre dossier avec --out.'],
  ENAMETOOLONG: ['le chemin est trop long', 'Choisissez un dossier plus proche de la racine.'],
  ENOENT: ['un fichier a disparu entre-temps', 'Recommencez quand plus rien ne change.'],
  ELOOP: ['un lien symbolique barre le chemin', 'Remplacez le lien par un vrai dossier.'],
};

/** Does something with files; what the machine refuses comes back as a value. */
export function attempt(action: string, work: () => void): Failure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const failure = failureOf(action, error);
    if (failure === undefined) throw error;
    return failure;
  }
}

/** The failure behind a system error; undefined for anything else, which is a mistake of ours. */
export function failureOf(action: string, error: unknown): Failure | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES[code];
  if (cause === undefined) return undefined;
  return { message: `${action} a échoué : ${cause[0]}.`, hint: cause[1] };
}
