import { markOverdue } from '../overdue.ts';

const now = new Date();
const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
markOverdue(local.toISOString().slice(0, 10));
