import { sourceTrace } from '../compiled/source-trace.ts';
import type { Failure } from '../output/failure.ts';

/** What to tell of an error that a page's code threw. */
export function templateFailure(error: unknown): Failure {
  return {
    message: `Le rendu des pages a échoué.\n${sourceTrace(error)}`,
    hint: 'La faute est dans site/ : voyez le premier fichier nommé ci-dessus.',
  };
}
