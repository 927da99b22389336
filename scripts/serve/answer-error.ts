import type { ErrorRequestHandler } from 'express';

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'La demande est mal formée.',
  413: 'La demande est trop lourde.',
  415: 'La forme de la demande n’est pas acceptée.',
};

/** Answers in French, and tells nothing of the machine. */
export const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = Number(error?.status);
  const known = SENTENCES[status];
  response
    .status(known === undefined ? 500 : status)
    .json({ error: known ?? 'Le serveur n’a pas pu répondre.' });
};
