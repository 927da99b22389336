import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { HTML_RULES } from './render/html-rules.ts';
import { definitionsRule } from './rules/definitions.ts';
import { depthRule } from './rules/depth-rule.ts';
import { directiveRule } from './rules/directive-rule.ts';
import { footnoteDefinition } from './rules/footnote-definition.ts';
import { footnoteReference } from './rules/footnote-reference.ts';
import { footnoteTail } from './rules/footnote-tail.ts';
import { headingsRule } from './rules/headings.ts';
import { linksRule } from './rules/links.ts';
import { PlacedBlocks, PlacedInline } from './rules/parser-states.ts';
import { tablesRule } from './rules/tables.ts';
import { taskListRule } from './rules/task-list.ts';
import { typographyRule } from './rules/typography-rule.ts';

/** Blocks that another block may interrupt without an empty line. */
const INTERRUPTS = ['paragraph', 'reference', 'blockquote', 'list'];

/** The Markdown of this product: CommonMark, GFM tables and strike-through, and the rules of this folder. */
export const parser: Parser = makeParser();

function makeParser(): Parser {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 100 });
  md.disable(['linkify', 'replacements', 'smartquotes']);
  // Every address is read by `linksRule`, which refuses by an allow-list and says so.
  md.validateLink = () => true;
  md.inline.State = PlacedInline;
  md.block.State = PlacedBlocks;
  md.block.ruler.before('table', 'directive', directiveRule, { alt: INTERRUPTS });
  md.block.ruler.before('directive', 'depth', depthRule);
  md.block.ruler.before('reference', 'footnote', footnoteDefinition, {
    alt: ['paragraph', 'reference'],
  });
  md.inline.ruler.before('link', 'footnote_ref', footnoteReference);
  md.core.ruler.after('block', 'definitions', definitionsRule);
  for (const [name, rule] of [
    ['links', linksRule],
    ['tasks', taskListRule],
    ['footnotes', footnoteTail],
    ['typography', typographyRule],
    ['headings', headingsRule],
    ['tables', tablesRule],
  ] as const) {
    md.core.ruler.push(name, rule);
  }
  Object.assign(md.renderer.rules, HTML_RULES);
  return md;
}
