import type { DecapCms } from '../decap.ts';
import type { Format } from '../formats/format.ts';
import { formatOf, settingsFormat } from '../formats/formats.ts';
import { memory } from '../formats/origins.ts';
import { sendBases } from '../formats/send-bases.ts';
import type { Studio } from '../studio/studio.ts';

/** Registers the formats that save without loss, one for each collection, as the configuration names them. */
export function install(cms: DecapCms, { types }: Studio): void {
  for (const type of types) {
    const { name, format } = type.collection;
    cms.registerCustomFormat(`reperes-${name}`, format, remembering(formatOf(type)));
  }
  cms.registerCustomFormat('reperes-site', 'yml', remembering(settingsFormat));
  window.fetch = sendBases(window.fetch.bind(window), memory);
}

function remembering({ fromFile, textOf }: Format) {
  return {
    fromFile(text: string) {
      memory.read(text);
      return fromFile(text);
    },
    toFile(data: Readonly<Record<string, unknown>>) {
      const text = textOf(data);
      const source = data.reperes_source;
      memory.remember(text, typeof source === 'string' ? source : undefined);
      return text;
    },
  };
}
