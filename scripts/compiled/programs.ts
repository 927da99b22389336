/** What runs as a process of its own; modules below `scripts/`, without their extension. */
export const PROGRAMS = ['cli', 'serve/builder', 'serve/backend/workflow/decap-git'] as const;

/** One of them. */
export type Program = (typeof PROGRAMS)[number];
