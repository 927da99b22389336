import type { Json } from '../../schema/json.ts';

/** What could end a script element, or what older readers take for a line break. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** The one serializer of structured data: JSON that may stand inside a `<script>` of any page. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
