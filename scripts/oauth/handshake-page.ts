/** What the window of a sign-in tells the CMS that opened it. */
export interface Handshake {
  /** Absent when the forge refused. */
  readonly token: string | undefined;
  /** The only origin that is told. */
  readonly site: string;
  readonly nonce: string;
}

/**
 * The last page of a sign-in: it greets the window that opened it, and gives the token only to an
 * answer from the site's own origin.
 */
export function handshakePage({ token, site, nonce }: Handshake): string {
  const message =
    token === undefined
      ? `authorization:github:error:${JSON.stringify({ message: 'GitHub a refusé la connexion.' })}`
      : `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Connexion</title></head>
<body>
<p>Connexion en cours : cette fenêtre se ferme toute seule.</p>
<script nonce="${nonce}">
const site = ${inScript(site)};
const message = ${inScript(message)};
addEventListener('message', (event) => {
  if (event.origin === site && event.source === opener) opener.postMessage(message, site);
}, { once: false });
opener?.postMessage('authorizing:github', site);
</script>
</body>
</html>
`;
}

/** A text as a literal that can't end the script which holds it. */
function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
