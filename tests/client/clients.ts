import {
  type AnyClientOptions,
  type Client,
  type ClientOptions,
  createClient,
  type EntryData,
} from '../../client/src/index.ts';

/** The data of a note, as `reperes generate` would type it. */
export interface Note extends EntryData {
  readonly type: 'note';
  readonly title: string;
  readonly summary?: string;
  readonly order?: number;
  readonly parent?: { type: 'note'; id: string; title: string; api_url: string };
  readonly see?: readonly { type: 'note' | 'person'; id: string; title: string; api_url: string }[];
  readonly body?: { markdown: string; html: string; text: string };
}

/** The data of a person. */
export interface Person extends EntryData {
  readonly type: 'person';
  readonly title: string;
  readonly role?: string;
}

/** The collections of the small repository. */
export interface NoteCollections {
  readonly notes: Note;
  readonly people: Person;
}

const collections: AnyClientOptions<NoteCollections>['collections'] = {
  notes: { type: 'note', title: 'title' },
  people: { type: 'person', title: 'title' },
};

/** A client of the small repository. */
export function notesClient(options: ClientOptions): Client<NoteCollections> {
  return createClient<NoteCollections>({ ...options, collections });
}

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('the call succeeded');
    },
    (error: unknown) => error,
  );
}
