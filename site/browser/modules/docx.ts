import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Block, Run } from '../call/block.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];
const NUMBERED = 'numbered';
const INDENT = 720;

/** Writes blocks as a Word document: real headings and lists, in French, without an author. */
export function wordDocument(title: string, blocks: readonly Block[]): Promise<Blob> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { language: { value: 'fr-FR' }, font: 'Arial', size: 22 } } },
    },
    numbering: { config: [{ reference: NUMBERED, levels: [0, 1, 2, 3].map(numberedLevel) }] },
    sections: [{ children: blocks.map((block, index) => paragraph(block, listOf(blocks, index))) }],
  });
  return Packer.toBlob(document);
}

function numberedLevel(level: number) {
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT / 2 } } },
  };
}

/** Tells the ordered lists apart, so that each counts from one: how many have begun so far. */
function listOf(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index + 1).filter((block) => block.kind === 'item' && block.number === 1)
    .length;
}

function paragraph(block: Block, instance: number): Paragraph {
  const children = block.runs.map(child);
  if (block.kind === 'heading') {
    const heading = HEADINGS[block.level] ?? HeadingLevel.HEADING_6;
    return new Paragraph({ children, heading, spacing: { before: 240, after: 120 } });
  }
  if (block.kind === 'paragraph') return new Paragraph({ children, spacing: { after: 120 } });
  const level = Math.min(block.depth, 3);
  return block.number === undefined
    ? new Paragraph({ children, bullet: { level } })
    : new Paragraph({ children, numbering: { reference: NUMBERED, level, instance } });
}

function child({ text, strong, emphasis, link }: Run): ParagraphChild {
  const look = { text, bold: strong === true, italics: emphasis === true };
  if (link === undefined) return new TextRun(look);
  return new ExternalHyperlink({ link, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
}
