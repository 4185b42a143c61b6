/** Reads a document as the reader corrected it: its credits hang on whose paper "the paper" is. */
import { readDocument } from '../../src/engine.ts';
import type { Article, RawDocument } from '../../src/types.ts';
import type { Correction } from './records.ts';

/** The article of a document with its correction, if there is one; `plain` is the one without. */
export function readCorrected(
  doc: RawDocument,
  correction: Correction | undefined,
  plain: Article = readDocument(doc),
): Article {
  if (!correction) return plain;
  const { outlet, published = doc.published } = correction;
  if (outlet === undefined) return { ...plain, published };
  // Without the address: the registry would name the outlet by it.
  const read = readDocument({ ...doc, url: null, outlet, published });
  return { ...read, id: plain.id, url: plain.url };
}
