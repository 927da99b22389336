import type { Schema } from '../schema/content-type.ts';
import { type Forms, formsAt } from '../schema/forms.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import { valueAt } from '../schema/node.ts';
import { placesOf } from '../schema/places.ts';
import { parentSchema, type Refusal, schemaPointer } from './sentence.ts';

/**
 * Keeps of ajv's errors those that an editor can act on. A failed `oneOf` reports every branch;
 * when the value says which branch it follows, that one's errors are the useful ones and the
 * others go; else only the `oneOf` stays. A failed `if` only says that `then` failed.
 * @param root The whole schema.
 */
export function withoutBranchNoise(refusals: readonly Refusal[], root: Schema): Refusal[] {
  let kept = refusals.filter((refusal) => refusal.keyword !== 'if');
  for (const failed of refusals.filter((refusal) => refusal.keyword === 'oneOf')) {
    const chosen = chosenBranch(failed, root);
    const branches = branchPaths(failed, root);
    const isOf = (refusal: Refusal, paths: readonly string[]): boolean =>
      paths.some((path) => refusal.schemaPath.startsWith(path));
    kept = kept.filter((refusal) => {
      if (refusal === failed) return chosen === undefined;
      if (!isWithin(refusal, failed) || !isOf(refusal, branches.flat())) return true;
      return chosen !== undefined && isOf(refusal, branches[chosen] ?? []);
    });
  }
  return kept;
}

/** The forms that a failed `oneOf` offers. */
export function formsOf(failed: Refusal, root: Schema): Forms {
  return formsAt(root, schemaPointer(failed), branchesOf(failed).length);
}

function isWithin({ instancePath }: Refusal, { instancePath: whole }: Refusal): boolean {
  return instancePath === whole || instancePath.startsWith(`${whole}/`);
}

function branchesOf(failed: Refusal): readonly unknown[] {
  const branches = parentSchema(failed).oneOf;
  return Array.isArray(branches) ? branches : [];
}

/** Where the errors of each branch say they come from: what is in a definition gives its path. */
function branchPaths(failed: Refusal, root: Schema): string[][] {
  return branchesOf(failed).map((branch, index) => [
    `${failed.schemaPath}/${index}/`,
    ...(isJsonObject(branch) ? [...definitionsOf(branch, root)].map((name) => `${name}/`) : []),
  ]);
}

function definitionsOf(part: JsonObject, root: Schema, found = new Set<string>()): Set<string> {
  for (const { schema } of placesOf(part)) {
    const { $ref: name } = schema;
    if (typeof name !== 'string' || found.has(name)) continue;
    found.add(name);
    const definition = valueAt(root, name.slice(1));
    if (isJsonObject(definition)) definitionsOf(definition, root, found);
  }
  return found;
}

function chosenBranch(failed: Refusal, root: Schema): number | undefined {
  if (!isJsonObject(failed.data)) return undefined;
  const { data } = failed;
  const { field, forms } = formsOf(failed, root);
  if (field === undefined) return undefined;
  const index = forms.findIndex(({ value }) => value !== undefined && value === data[field]);
  return index < 0 ? undefined : index;
}
