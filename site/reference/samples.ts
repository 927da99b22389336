import type { Sample, SampleTarget } from './sample.ts';

/** The first steps in each language. Every sample is complete, and a test runs or follows it. */
export function firstSamples(target: SampleTarget): Sample[] {
  return [curl(target), client(target), fetched(target), python(target), r(target)];
}

/** How to keep a copy that costs little to renew. */
export function syncSample({ base }: SampleTarget): Sample {
  return {
    name: 'copie',
    title: 'Garder une copie à jour',
    lead: 'Le client compare les empreintes, ne demande que les fichiers qui ont changé, et vérifie chacun d’eux.',
    language: 'javascript',
    code: `import { createClient } from 'reperes-client';

const reperes = createClient({ baseUrl: '${base}' });

const { manifest, added } = await reperes.sync();
console.log(added.length, 'entrées copiées');

// Plus tard, avec le manifeste que vous avez gardé :
const news = await reperes.sync(manifest);
console.log(news.added.length, news.changed.length, news.removed.length);`,
  };
}

function curl({ base, collection, id }: SampleTarget): Sample {
  return {
    name: 'curl',
    title: 'curl',
    lead: 'Dans un terminal. La dernière commande ne télécharge le fichier que s’il a changé depuis la fois d’avant.',
    language: 'bash',
    code: `curl ${base}/api/v1/index.json
curl ${base}/api/v1/${collection}.json
curl ${base}/api/v1/${collection}/${id}.json

curl --etag-compare ${collection}.etag --etag-save ${collection}.etag \\
  --output ${collection}.json ${base}/api/v1/${collection}.json`,
  };
}

function client({ base, collection, id, title }: SampleTarget): Sample {
  return {
    name: 'client',
    title: 'JavaScript, avec le client',
    lead: 'Node 20 ou un navigateur. Le paquet « reperes-client », sans dépendance, est typé d’après les mêmes schémas ; il se fabrique par « npm pack » dans le dossier « client » du dépôt du moteur.',
    language: 'javascript',
    code: `import { createClient } from 'reperes-client';

const reperes = createClient({ baseUrl: '${base}' });
const collection = reperes.collection('${collection}');

for (const { id, ${title} } of await collection.list()) console.log(id, ${title});

const entry = await collection.get('${id}');
console.log(entry.${title}, entry.links.self, entry.meta.attribution);`,
  };
}

function fetched({ base, collection, title }: SampleTarget): Sample {
  return {
    name: 'fetch',
    title: 'JavaScript, sans rien installer',
    lead: 'Un navigateur, depuis n’importe quel site, ou Node.',
    language: 'javascript',
    code: `const response = await fetch('${base}/api/v1/${collection}.json');
if (!response.ok) throw new Error(\`Réponse \${response.status}\`);

const { data } = await response.json();
for (const entry of data) console.log(entry.id, entry.${title});`,
  };
}

function python({ base, collection, title }: SampleTarget): Sample {
  return {
    name: 'python',
    title: 'Python',
    lead: 'Python 3 et sa bibliothèque standard.',
    language: 'python',
    code: `import json
from urllib.request import urlopen

with urlopen("${base}/api/v1/${collection}.json") as response:
    entries = json.load(response)["data"]

for entry in entries:
    print(entry["id"], entry["${title}"])`,
  };
}

function r({ base, collection, title }: SampleTarget): Sample {
  return {
    name: 'r',
    title: 'R',
    lead: 'R seul : le fichier CSV a le séparateur, la virgule et l’encodage que « read.csv2 » attend.',
    language: 'r',
    code: `entries <- read.csv2(
  "${base}/api/v1/${collection}.csv",
  fileEncoding = "UTF-8-BOM"
)
print(entries[, c("id", "${title}")])`,
  };
}
