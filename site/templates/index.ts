import { type ContentType, importAll } from '../../core/index.ts';
import type { Template } from '../template.ts';
import { defaultTemplate } from './default.tsx';

const templates: ReadonlyMap<string, Template> = new Map(
  (await importAll<Template>(new URL('.', import.meta.url), 'template')).map((template) => [
    template.type,
    template,
  ]),
);

/** The type's own template, else the one that shows any type from its schema. */
export function templateOf(type: ContentType): Template {
  return templates.get(type.name) ?? defaultTemplate;
}
