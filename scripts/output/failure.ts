/** What the machine refused, told to a person. */
export interface Failure {
  /** A French sentence. */
  readonly message: string;
  /** What to do about it, in French. */
  readonly hint: string;
}

const ELSEWHERE =
  'Donnez-vous le droit d’écrire dans ce dossier ; une construction peut aussi aller ailleurs, avec --out.';

const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['le disque est plein', 'Libérez de la place, puis recommencez.'],
  EDQUOT: ['le quota du disque est atteint', 'Libérez de la place, puis recommencez.'],
  EFBIG: ['le système limite la taille des fichiers', 'Relevez cette limite (ulimit -f).'],
  EROFS: ['le disque est en lecture seule', ELSEWHERE],
  EACCES: ['l’écriture est interdite', ELSEWHERE],
  EPERM: ['l’opération est interdite', ELSEWHERE],
  EIO: ['le disque ne répond pas', 'Vérifiez le disque, puis recommencez.'],
  EMFILE: ['trop de fichiers sont ouverts', 'Fermez des programmes, puis recommencez.'],
  ENFILE: ['trop de fichiers sont ouverts', 'Fermez des programmes, puis recommencez.'],
  EEXIST: ['un autre fichier occupe déjà cette place', 'Déplacez-le, puis recommencez.'],
  EISDIR: ['un dossier occupe la place d’un fichier', 'Déplacez-le, puis recommencez.'],
  ENOTDIR: ['un fichier occupe la place d’un dossier', 'Déplacez-le, puis recommencez.'],
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
  const isRefusal = error instanceof Error && 'syscall' in error;
  const cause = CAUSES[code] ?? (isRefusal ? unknownCause(code) : undefined);
  if (cause === undefined) return undefined;
  return { message: `${action} a échoué : ${cause[0]}.`, hint: cause[1] };
}

/** Systems know hundreds of codes, and a rare one is no mistake of ours either. */
function unknownCause(code: string): readonly [string, string] {
  return [
    `le système refuse (${code})`,
    'Vérifiez le disque et les droits de ce dossier, puis recommencez.',
  ];
}
