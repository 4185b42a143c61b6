import { ByteReader, ByteWriter } from './bytes.ts';
import { seal, unseal } from './record.ts';
import type { ArticleToIndex } from './segment.ts';

/** The record of an article's sentences; merges leave it alone. */
export const textKey = (article: string): string => `text/${article}`;

/** The sealed record of an article's sentences, so that candidates can be compared without their articles. */
export function encodeTexts({ id, sentences }: ArticleToIndex): Uint8Array {
  const out = new ByteWriter();
  for (const { index, text } of sentences) {
    out.varint(index);
    out.text(text);
  }
  return seal(textKey(id), out.view());
}

/** The wanted sentences of an article, by their places in it. Throws IndexDamaged. */
export function decodeTexts(
  article: string,
  record: Uint8Array | undefined,
  wanted: ReadonlySet<number>,
): Map<number, string> {
  const from = new ByteReader(unseal(textKey(article), record));
  const texts = new Map<number, string>();
  while (!from.done && texts.size < wanted.size) {
    const index = from.varint();
    if (wanted.has(index)) texts.set(index, from.text());
    else from.raw(from.varint());
  }
  return texts;
}
