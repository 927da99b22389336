import type { Block } from './block.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';

/** What the module that writes Word documents offers. */
interface WordModule {
  readonly wordDocument: (title: string, blocks: readonly Block[]) => Promise<Blob>;
}

/** Puts the text on the clipboard, and says how that went. */
export async function copyText(blocks: readonly Block[], shown: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(toPlainText(blocks));
    return 'Le texte est copié.';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'Votre navigateur ne permet pas la copie\u00a0: le texte est sélectionné, copiez-le au clavier.';
  }
}

/** Saves the text as Markdown. */
export function saveMarkdown(title: string, blocks: readonly Block[]): string {
  save(new Blob([toMarkdown(blocks)], { type: 'text/markdown;charset=utf-8' }), `${title}.md`);
  return 'Le fichier Markdown est prêt.';
}

/** Saves the text as a Word document, made here by a module that is loaded for it. */
export async function saveWord(
  title: string,
  blocks: readonly Block[],
  address: string,
): Promise<string> {
  try {
    const { wordDocument } = await loadWord(address);
    save(await wordDocument(title, blocks), `${title}.docx`);
    return 'Le document Word est prêt.';
  } catch {
    return 'Le document Word n’a pas pu être fait\u00a0: vérifiez votre connexion, puis recommencez.';
  }
}

/** Loads the module; once loaded it works without a network. */
export async function loadWord(address: string): Promise<WordModule> {
  return (await import(address)) as WordModule;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replaceAll(/[\\/:*?"<>|]+/g, ' ');
  link.click();
  // The browser reads the file after the click: a moment is enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
