/** The article's text as the page states it in data, for pages that show no or little of it. */
import type { Block } from '../../../src/types.ts';
import { PAGE } from '../../../src/tuning.ts';
import { BLOCK_SEPARATOR, type Assembled } from './assemble.ts';
import { TextMap } from './text-map.ts';

/**
 * `assembled`, with its body replaced by the stated one where the page shows less than half of
 * that. Its text then stands nowhere in the page, and its map is empty.
 */
export function withStatedBody(assembled: Assembled, stated: string | null): Assembled {
  const paragraphs = paragraphsOf(stated ?? '');
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const shown = charactersOf(assembled.blocks.filter(({ kind }) => kind === 'body'));
  if (length < PAGE.fewestCharacters || shown >= length * PAGE.shownShare) return assembled;
  const heads = assembled.blocks.filter(({ kind }) => kind === 'headline' || kind === 'standfirst');
  const written = [
    ...heads.map(({ start, end, kind }) => ({ kind, words: assembled.text.slice(start, end) })),
    ...paragraphs.map((words) => ({ kind: 'body' as const, words })),
  ];
  let text = '';
  const blocks = written.map(({ kind, words }): Block => {
    if (text !== '') text += BLOCK_SEPARATOR;
    const start = text.length;
    text += words;
    return { start, end: text.length, kind };
  });
  return { text, blocks, map: new TextMap() };
}

/** Lines of the text; what of it is markup is left out. */
function paragraphsOf(stated: string): string[] {
  return stated
    .replace(/<(?:br|\/p|\/h\d|\/li|\/div)\b[^>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^>]{0,1000}>/gi, '')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0);
}
