import type { ContentType, Repository } from '../../core/index.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import type { Failure } from '../output/failure.ts';

/** `reperes new`. */
export const command: Command = {
  summary: 'crée une entrée d’après l’exemple de son schéma, ou un schéma',
  details:
    'reperes new phase ma-phase crée content/phases/ma-phase.md ; reperes new type lieu crée schemas/lieu.schema.json.',
  arguments: [
    {
      usage: '<type>',
      description: 'nom d’un type ou d’une collection, ou « type » pour un schéma',
    },
    { usage: '[id]', description: 'identifiant de l’entrée, ou nom du nouveau type' },
  ],
  run,
};

/** A file to create, or what forbids it. */
type NewFile = { readonly path: string; readonly text: string } | Failure;

const DEFAULT_ID = 'nouvelle-entree';
const DEFAULT_TITLE = 'Nouvelle entrée';
const TYPE_WORD = 'type';

async function run({ root, arguments: given, terminal }: Call): Promise<number> {
  const [typeName = '', id] = given;
  const made = typeName === TYPE_WORD ? await newType(id) : await newEntry(root, typeName, id);
  if ('message' in made) {
    terminal.tell(`${made.message}\n${made.hint}`);
    return EXIT.misuse;
  }
  const { createFile } = await import('../output/create-file.ts');
  const failure = createFile(root, made.path, made.text);
  if (failure !== undefined) {
    terminal.tell(`${failure.message}\n${failure.hint}`);
    return EXIT.problems;
  }
  terminal.print(made.path);
  return EXIT.ok;
}

async function newType(name: string | undefined): Promise<NewFile> {
  const { idProblem, newTypeText } = await import('../../core/index.ts');
  if (name === undefined) {
    return { message: 'Il manque le nom du type.', hint: 'Écrivez par exemple : new type lieu.' };
  }
  if (name === TYPE_WORD) {
    return {
      message: `Un type ne peut pas s’appeler « ${name} ».`,
      hint: `Choisissez un autre nom : « reperes new ${TYPE_WORD} » crée un schéma, jamais une entrée.`,
    };
  }
  return idProblem(name) ?? { path: `schemas/${name}.schema.json`, text: newTypeText(name) };
}

async function newEntry(root: string, typeName: string, id = DEFAULT_ID): Promise<NewFile> {
  const { idProblem, loadRepository, newEntryText } = await import('../../core/index.ts');
  const repository = await loadRepository(root, { history: false });
  const type = repository.types.find(
    ({ name, collection }) => name === typeName || collection.name === typeName,
  );
  if (type === undefined) return unknownType(typeName, repository);
  const free = id === DEFAULT_ID ? freeId(type, repository) : id;
  const title = id === DEFAULT_ID ? titleOf(free) : undefined;
  const { name, format } = type.collection;
  return (
    idProblem(free) ?? {
      path: `content/${name}/${free}.${format}`,
      text: newEntryText(type, free, repository.catalog?.entries, title),
    }
  );
}

function unknownType(typeName: string, { types }: Repository): Failure {
  const names = types.map(({ name }) => name).join(', ');
  return {
    message: `Le type « ${typeName} » n’existe pas.`,
    hint: `Types : ${names}. Pour en créer un : reperes new type ${typeName}.`,
  };
}

/** `nouvelle-entree`, then `nouvelle-entree-2`. */
function freeId({ collection }: ContentType, { catalog }: Repository): string {
  const isTaken = (id: string) => catalog?.entries.has(`${collection.name}/${id}`) ?? false;
  let id = DEFAULT_ID;
  for (let rank = 2; isTaken(id); rank += 1) id = `${DEFAULT_ID}-${rank}`;
  return id;
}

/** What {@link freeId} gives, with its accent. */
function titleOf(id: string): string {
  return id.replace(DEFAULT_ID, DEFAULT_TITLE).replace('-', ' ');
}
