import type { ApiMeasures, SyncMeasure } from './measure-api.ts';
import type { FileSize } from './sizes.ts';

/** What a consumer pays, for people, as a part of `docs/benchmarks/<entries>.md`. */
export function apiSection({ first, none, one, files }: ApiMeasures): string {
  const syncs: readonly (readonly [string, SyncMeasure])[] = [
    ['première copie', first],
    ['rien de nouveau', none],
    ['une entrée modifiée', one],
  ];
  return `
## Lire l’API

\`sync\` du client, par HTTP sur la machine même ; le temps est celui du client et du serveur, qui donne des \`ETag\` et ne compresse rien.

| \`sync\` | demandes | octets | durée |
|---|---|---|---|
${syncs.map(syncRow).join('\n')}

| fichier | octets | gzip 6 | brotli 5 |
|---|---|---|---|
${files.map(fileRow).join('\n')}
`;
}

function syncRow([label, { requests, bytes, seconds }]: readonly [string, SyncMeasure]): string {
  return `| ${label} | ${grouped(requests)} | ${kilobytes(bytes)} | ${seconds.toFixed(2).replace('.', ',')} s |`;
}

function fileRow({ path, bytes, gzip, brotli }: FileSize): string {
  return `| \`/${path}\` | ${kilobytes(bytes)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} |`;
}

function kilobytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1000))} Ko`;
}

function grouped(value: number): string {
  return value.toLocaleString('fr-FR');
}
