// @ts-check
// A page that searches the API, shows an entry, and goes on without a network once it has been read.
import { createClient, ReperesError } from 'reperes-client';

const client = createClient({
  baseUrl: document.documentElement.dataset.api ?? '',
  storage: {
    get: (key) => localStorage.getItem(key),
    set: (key, value) => localStorage.setItem(key, value),
    delete: (key) => localStorage.removeItem(key),
  },
  onOffline: () => say('Hors ligne : voici la dernière copie.'),
});

const results = byId('results');
const shown = byId('entry');
/** @type {AbortController | undefined} */
let last;
const query = /** @type {HTMLInputElement} */ (byId('query'));

query.addEventListener('input', () => run(search));
await run(async () => {
  const { added, changed, removed, manifest } = await client.sync();
  const news = added.length + changed.length + removed.length;
  say(`${manifest.data.length} entrées à jour, dont ${news} depuis votre dernière visite.`);
});

async function search() {
  last?.abort();
  last = new AbortController();
  const found = await client.search(query.value, { limit: 10, signal: last.signal });
  results.replaceChildren(
    ...found.map((result) => {
      const line = document.createElement('li');
      const button = document.createElement('button');
      button.textContent = result.title;
      button.addEventListener('click', () => run(() => show(result)));
      line.append(button, ` ${result.excerpt}`);
      return line;
    }),
  );
}

/** @param {import('reperes-client').AnyResult<import('reperes-client').Collections>} result */
async function show({ collection, entry: { id } }) {
  const { title, referenced_by, ...whole } = await client.collection(collection).get(id);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const body = document.createElement('div');
  // Sanitised at build by the site that publishes it.
  if ('body' in whole && whole.body !== undefined) body.innerHTML = whole.body.html;
  const cited = document.createElement('p');
  cited.textContent = `Cité par : ${referenced_by.map((one) => one.title).join(', ') || 'personne'}`;
  shown.replaceChildren(heading, body, cited);
}

/** @param {() => Promise<void>} work */
async function run(work) {
  try {
    await work();
  } catch (error) {
    if (error instanceof ReperesError) say(error.code === 'network' ? 'Hors ligne.' : error.cure);
    // A search that the next one has replaced.
    else if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

/** @param {string} id */
function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page lost #${id}`);
  return element;
}

/** @param {string} text */
function say(text) {
  byId('state').textContent = text;
}
