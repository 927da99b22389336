/** The page shown before the first build is there; reloads by itself once it is. */
export function waitingPage(problems: string | undefined): string {
  const title = problems === undefined ? 'Construction en cours…' : 'Le site n’est pas publiable';
  const detail = problems === undefined ? '' : `<pre>${escapeHtml(problems)}</pre>`;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${detail}</main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
