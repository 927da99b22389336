/** Addresses that exist in `serve` alone; no content can have them, since ids start with a letter or digit. */
export const LIVE = {
  events: '/_serve/events',
  script: '/_serve/live.js',
} as const;
