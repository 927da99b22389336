export { defaultBase, findCommit } from '../history/find-base.ts';
export { readTree } from '../history/read-tree.ts';
export { publishedDigest, sourceDigest } from './digest.ts';
export { diffReport } from './report.ts';
export { snapshotOfCatalog } from './snapshot-of-catalog.ts';
export { isSnapshotFile, snapshotOfFiles } from './snapshot-of-files.ts';
export { releaseBaseUrl, snapshotOfRelease } from './snapshot-of-release.ts';
