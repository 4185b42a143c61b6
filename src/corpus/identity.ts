import { normalise } from '../text/normalise.ts';
import type { RawDocument } from '../types.ts';
import { Digest } from './digest.ts';
import { canonicalUrl } from './url.ts';

/** Hex digits kept of a hash: 64 bits, for corpora of up to a million articles. */
const DIGITS = 16;

/**
 * The id that an article keeps: its giver's, else one made from its canonical
 * address ("u-…"), else one from its text ("t-…").
 */
export function articleId(doc: Pick<RawDocument, 'id' | 'url' | 'text'>): string {
  if (doc.id !== null) return doc.id;
  const url = doc.url === null ? null : canonicalUrl(doc.url);
  return url === null ? `t-${digest(normalise(doc.text).text.trim())}` : `u-${digest(url)}`;
}

function digest(text: string): string {
  return new Digest().update(text).hex().slice(0, DIGITS);
}
