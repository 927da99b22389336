// @ts-check
// A page made once, when the site is built: API_URL=https://… node build.js > index.html
import { createClient, prefixIds } from 'reperes-client';

const client = createClient({ baseUrl: process.env.API_URL ?? 'https://reperes.example' });

const [index, journey, people] = await Promise.all([
  client.index(),
  client.journeys.get('approche-beta-gouv-fr'),
  client.people.list(),
]);
const steps = await Promise.all(journey.steps.map((relation) => client.follow(relation)));

/** @param {string} text */
function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** @param {(typeof steps)[number]} step */
function section(step) {
  // The body is clean HTML with absolute links: it goes into any page as it is.
  const body = step.body === undefined ? '' : prefixIds(step.body.html, `${step.id}-`);
  const source = escapeHtml(step.links.html ?? step.links.self);
  return `<section>
<h2>${escapeHtml(step.title)}</h2>
${body}<p><a href="${source}">Lire la suite</a></p>
</section>`;
}

/** @param {(typeof people)[number]} person */
function item({ title, role_label, organisation }) {
  const employer = organisation === undefined ? '' : `, ${escapeHtml(organisation.title)}`;
  return `<li>${escapeHtml(title)} : ${escapeHtml(role_label)}${employer}</li>`;
}

process.stdout.write(`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(journey.title)}</title>
</head>
<body>
<h1>${escapeHtml(journey.title)}</h1>
${steps.map(section).join('\n')}
<h2>L’équipe</h2>
<ul>
${people.map(item).join('\n')}
</ul>
<footer>${escapeHtml(index.meta.attribution)}</footer>
</body>
</html>
`);
