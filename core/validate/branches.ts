import { isJsonObject, type JsonObject } from '../schema/json.ts';
import { parentSchema, type Refusal } from './sentence.ts';

/**
 * Keeps of ajv's errors those that an editor can act on. A failed `oneOf` reports every branch;
 * when one branch's constant fields match the value, its own errors are the useful ones and the
 * others go; else only the `oneOf` stays. A failed `if` only says that `then` failed.
 */
export function withoutBranchNoise(refusals: readonly Refusal[]): Refusal[] {
  let kept = refusals.filter((refusal) => refusal.keyword !== 'if');
  for (const failed of refusals.filter((refusal) => refusal.keyword === 'oneOf')) {
    const chosen = chosenBranch(failed);
    const prefix = `${failed.schemaPath}/`;
    kept = kept.filter((refusal) => {
      if (refusal === failed) return chosen === undefined;
      const isBelow = refusal.schemaPath.startsWith(prefix) || isInBranch(refusal, failed);
      if (!isBelow || !refusal.instancePath.startsWith(failed.instancePath)) return true;
      return chosen !== undefined && belongsTo(refusal, failed, chosen);
    });
  }
  return kept;
}

/** Branches behind a `$ref` report the path of their definition, so the value's place decides. */
function isInBranch(refusal: Refusal, failed: Refusal): boolean {
  return (
    !refusal.schemaPath.startsWith('#/') && refusal.instancePath.startsWith(failed.instancePath)
  );
}

function belongsTo(refusal: Refusal, failed: Refusal, branch: number): boolean {
  return refusal.schemaPath.startsWith(`${failed.schemaPath}/${branch}/`);
}

function chosenBranch(failed: Refusal): number | undefined {
  const branches = parentSchema(failed).oneOf;
  if (!Array.isArray(branches) || !isJsonObject(failed.data)) return undefined;
  const data = failed.data;
  const index = branches.findIndex(
    (branch) => isJsonObject(branch) && hasConstantsOf(data, branch),
  );
  return index < 0 ? undefined : index;
}

function hasConstantsOf(data: JsonObject, branch: JsonObject): boolean {
  const properties = isJsonObject(branch.properties) ? branch.properties : {};
  const constants = Object.entries(properties).filter(
    ([, field]) => isJsonObject(field) && 'const' in field,
  );
  return (
    constants.length > 0 &&
    constants.every(([key, field]) => isJsonObject(field) && data[key] === field.const)
  );
}
