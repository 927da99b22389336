import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { emitFiles } from '../../../core/emit/index.ts';
import { scriptJson } from '../../../core/emit/json-ld/script-text.ts';
import { structuredData } from '../../../core/emit/json-ld/structured-data.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import { readCsv } from '../../support/csv.ts';
import { readXml } from '../../support/xml.ts';
import { catalogOf as monthCatalog, entry as monthEntry } from './month.ts';
import { catalogOf as sampleCatalog, entry as sampleEntry } from './sample.ts';

/** What a text may hold to break a format, or to break out of it. */
const TEXTS: readonly (readonly [description: string, text: string])[] = [
  ['quotes', `"double" 'single' « français » \`arrière\``],
  ['backslashes', 'C:\\dossier\\n \\" \\\\'],
  ['emojis, joined and with a tint', '👩🏽‍🚀🧭🇫🇷 e\u0301'],
  ['the end of a script', '</script><script>alert(1)</script><!--'],
  ['the end of a CDATA section, entities', ']]> &amp; &#0; <![CDATA[ <?xml?>'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f'],
  ['halves of characters and non-characters', 'a\ud800b\udfffc\ufffed\uffff'],
  ['every line break', 'a\nb\rc\r\nd\u2028e\u2029f'],
  ['another property of a calendar', 'x\r\nEND:VEVENT\r\nATTACH:https://mal.example/'],
  ['a formula', '=HYPERLINK("https://mal.example/")'],
  ['separators of cells', 'a;b,c|d ¦ e\tf'],
  ['directions of writing', '\u202Eabc\u2066def\u200F'],
  ['100 KB', 'Ceci, “cela” ; \\ <é🧭> &'.repeat(4000)],
];

/** The calendars, the feeds and the lists of an agenda whose every text is the given one. */
function monthOf(text: string): Catalog {
  const sort = monthEntry('sort', 'atelier', {
    title: text,
    summary: text,
    duration: { min: 1, unit: 'hour', label: text },
  });
  const body = parseBody('Un texte.').body;
  const month = monthEntry(
    'month',
    'mars',
    {
      title: text,
      summary: text,
      month: text,
      sessions: [{ date: '2022-03-08', start: '17:00', sort: 'atelier' }],
    },
    { body: { ...body, html: `<p>${text}</p>`, text, clean: text } },
  );
  const changed = '2024-01-02T08:00:00Z';
  const catalog = monthCatalog([sort, month], { 'sorts/atelier': changed, 'months/mars': changed });
  return { ...catalog, site: { ...catalog.site, name: text, description: text, tagline: text } };
}

/** An entry with a text in every kind of place that a schema can have, each of them the given one. */
function sampleOf(text: string): Catalog {
  const data = {
    title: text,
    rank: 1,
    level: 'expert',
    tags: [text, text],
    place: 'salle',
    related: ['places/salle'],
    speakers: [
      { name: text, subjects: [text, text], time: { min: 1, unit: 'hour', label: text } },
      { name: text },
    ],
    contact: { label: text, public: true },
    material: [{ kind: 'file', file: text }],
    outline: { name: text, parts: [{ name: text, parts: [{ name: text }] }] },
    gaps: [text],
    sources: [{ document: text, section: text, note: text }],
  };
  return sampleCatalog([
    sampleEntry('place', 'salle', { title: text, city: text }),
    sampleEntry('workshop', 'ecrire', data, 'Voir [la salle](places/salle).'),
  ]);
}

/** Reads a file as its consumers do; throws when its format doesn't hold. */
function read(path: string, content: string): void {
  if (path.endsWith('.ndjson')) {
    assert.ok(content === '' || content.endsWith('\n'));
    for (const line of content.split('\n').slice(0, -1)) JSON.parse(line);
  } else if (/\.(json|jsonld)$|api-catalog$/.test(path)) JSON.parse(content);
  else if (path.endsWith('.xml')) readXml(content);
  else if (path.endsWith('.csv')) readCsv(content);
  else if (path.endsWith('.ics')) {
    for (const line of content.split('\r\n')) assert.not.match(line, /[\r\n\u0000]/);
    new ICAL.Component(ICAL.parse(content));
  } else assert.match(path, /\.(md|txt)$/);
}

const test = suite('whatever a text holds');

for (const [description, text] of TEXTS) {
  test(`every file stays valid: ${description}`, () => {
    for (const catalog of [monthOf(text), sampleOf(text)]) {
      const files = [...emitFiles(catalog)];
      assert.ok(files.length > 20);
      for (const { path, content } of files) {
        // On disk a lone half of a character becomes a replacement character, as it does here.
        read(path, Buffer.from(String(content)).toString('utf8'));
      }
    }
  });

  test(`consumers read it back: ${description}`, () => {
    const catalog = monthOf(text);
    const files = new Map([...emitFiles(catalog)].map(({ path, content }) => [path, `${content}`]));
    const writable = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
    const { data } = JSON.parse(files.get('api/v1/sorts/atelier.json') ?? '');
    assert.is(data.title, text);
    const calendar = new ICAL.Component(ICAL.parse(files.get('calendrier/agenda.ics') ?? ''));
    const [event, ...more] = calendar.getAllSubcomponents('vevent');
    assert.equal(more, []);
    assert.is(event?.getFirstPropertyValue('summary'), writable.replace(/\r\n?/g, '\n'));
    assert.is(event?.getFirstPropertyValue('attach'), null);
    const feed = readXml(files.get('feed.xml') ?? '');
    const entry = feed.elements.find(({ name }) => name === 'entry');
    assert.is(entry?.elements.find(({ name }) => name === 'title')?.text, writable);
    assert.is(parseAtomFeed(files.get('feed.xml') ?? '').entries?.length, 2);
    assert.is(parseJsonFeed(files.get('feed.json') ?? '').items?.[0]?.title, text);
  });

  test(`it stays inside its script: ${description}`, () => {
    const catalog = monthOf(text);
    for (const one of catalog.entries.values()) {
      const objects = structuredData(one, catalog);
      assert.not.match(scriptJson(objects), /[<>&\u2028\u2029]/);
      assert.equal(JSON.parse(scriptJson(objects)), objects);
    }
  });
}

test.run();
