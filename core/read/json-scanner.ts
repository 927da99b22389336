import { type Json, pointerToken } from '../schema/json.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { isObjectKey, reservedKeyProblem } from './reserved-keys.ts';
import { duplicate } from './yaml-keys.ts';

/** Where a value and its key start. */
export interface JsonPlace {
  readonly key: number;
  readonly value: number;
}

/** Deep enough for any schema, shallow enough for any stack. */
const MOST_DEPTH = 64;
const SPACE = /[ \t\n\r]*/y;
const ATOM = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;

/** Thrown and caught within this room: JSON can't be read on after an error. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('Not JSON');
    this.offset = offset;
  }
}

/** Reads JSON as `JSON.parse` does, and remembers where every value stands. */
export class JsonScanner {
  readonly #text: string;
  #at = 0;
  /** By JSON Pointer. */
  readonly places = new Map<string, JsonPlace>();
  /** Repeated keys, and keys that would change objects themselves. */
  readonly faults: Fault[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The whole text as one value; throws {@link JsonSyntaxError} where it isn't JSON. */
  read(): Json {
    const value = this.#value('', undefined, 0);
    if (this.#peek() !== '') throw new JsonSyntaxError(this.#at);
    return value;
  }

  #value(pointer: string, key: number | undefined, depth: number): Json {
    const sign = this.#peek();
    this.places.set(pointer, { key: key ?? this.#at, value: this.#at });
    if (depth > MOST_DEPTH) throw new JsonSyntaxError(this.#at);
    if (sign === '{') return this.#object(pointer, depth + 1);
    if (sign === '[') return this.#array(pointer, depth + 1);
    return sign === '"' ? this.#string() : this.#atom();
  }

  #object(pointer: string, depth: number): Json {
    const data: Record<string, Json> = {};
    const seen = new Set<string>();
    this.#sequence('}', () => {
      const offset = this.#at;
      if (this.#peek() !== '"') throw new JsonSyntaxError(this.#at);
      const key = this.#string();
      this.#expect(':');
      const place = `${pointer}/${pointerToken(key)}`;
      const isRefused = this.#refusesKey(key, seen, place, offset);
      const value = this.#value(place, offset, depth);
      if (!isRefused) data[key] = value;
    });
    return data;
  }

  #array(pointer: string, depth: number): Json {
    const list: Json[] = [];
    this.#sequence(']', () => {
      list.push(this.#value(`${pointer}/${list.length}`, undefined, depth));
    });
    return list;
  }

  #refusesKey(key: string, seen: Set<string>, pointer: string, offset: number): boolean {
    const problem = isObjectKey(key)
      ? reservedKeyProblem(key, pointer)
      : seen.has(key) && duplicate(key, pointer);
    seen.add(key);
    if (problem && this.faults.length < MOST_FAULTS) this.faults.push({ ...problem, offset });
    return problem !== false;
  }

  /** Items between a bracket and its closing one. */
  #sequence(closing: string, item: () => void): void {
    this.#at++;
    if (this.#peek() === closing) {
      this.#at++;
      return;
    }
    for (;;) {
      this.#peek();
      item();
      if (this.#peek() === closing) break;
      this.#expect(',');
    }
    this.#at++;
  }

  /** The next sign that isn't a blank; empty at the end. */
  #peek(): string {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text.charAt(this.#at);
  }

  #expect(sign: string): void {
    if (this.#peek() !== sign) throw new JsonSyntaxError(this.#at);
    this.#at++;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"')
      end += this.#text[end] === '\\' ? 2 : 1;
    this.#at = end + 1;
    return parse(this.#text.slice(start, end + 1), start) as string;
  }

  #atom(): Json {
    ATOM.lastIndex = this.#at;
    const written = ATOM.exec(this.#text)?.[0];
    if (written === undefined) throw new JsonSyntaxError(this.#at);
    this.#at = ATOM.lastIndex;
    return parse(written, this.#at);
  }
}

function parse(written: string, offset: number): Json {
  try {
    return JSON.parse(written);
  } catch {
    throw new JsonSyntaxError(offset);
  }
}
