import { createRequire } from 'node:module';

type Highlight = (code: string, language: string, lines: undefined, options: object) => string;

const require = createRequire(import.meta.url);
const CODE = /<pre><code class="language-([a-z]+)">([^<]*)<\/code><\/pre>/g;

/** The highlighter returns code of an unknown language unescaped: it is only given these. */
const LANGUAGES = new Set([
  'bash',
  'css',
  'csv',
  'diff',
  'html',
  'http',
  'java',
  'javascript',
  'json',
  'jsx',
  'markdown',
  'php',
  'python',
  'r',
  'ruby',
  'sql',
  'toml',
  'tsx',
  'typescript',
  'xml',
  'yaml',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Colours the code blocks of known languages; the others stay as they are. */
export function highlightCode(html: string): string {
  return html.replaceAll(CODE, (block: string, language: string, code: string) =>
    LANGUAGES.has(language) ? colouredCode(decoded(code), language) : block,
  );
}

/** A block of code in colours, escaped; the language is one that the highlighter knows. */
export function colouredCode(code: string, language: string): string {
  // Loaded on first use: pages without code, which are most of them, don't pay for it.
  const { pairedShortcode } = require('@11ty/eleventy-plugin-syntaxhighlight') as {
    readonly pairedShortcode: Highlight;
  };
  return pairedShortcode(code, language, undefined, {
    lineSeparator: '\n',
    preAttributes: { class: `language-${language}`, tabindex: 0 },
  });
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
