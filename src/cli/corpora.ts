import { decodePack, PackError } from '../corpus/pack.ts';
import { articleId } from '../corpus/identity.ts';
import { MemoryArticles } from '../corpus/memory.ts';
import { addDocuments, type Corpus } from '../engine.ts';
import { MemoryIndexStore } from '../index/memory-store.ts';
import type { RawDocument } from '../types.ts';
import { failureAt } from './failure.ts';
import { readBytes } from './files.ts';

/** The documents of the given packs. */
export async function readPacks(files: readonly string[]): Promise<RawDocument[]> {
  const taken = new Set<string>();
  const docs: RawDocument[] = [];
  for (const file of files) {
    for (const doc of decoded(file, await readBytes(file))) {
      // Two packs may call different articles by one id: the later one is then called by its address or text.
      const own = doc.id !== null && taken.has(doc.id) ? { ...doc, id: null } : doc;
      taken.add(articleId(own));
      docs.push(own);
    }
  }
  return docs;
}

function decoded(file: string, bytes: Uint8Array): RawDocument[] {
  try {
    return decodePack(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof PackError) throw failureAt(file, null, error.message);
    throw error;
  }
}

/** A corpus in memory that holds these documents. */
export async function corpusOf(docs: readonly RawDocument[]): Promise<Corpus> {
  const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
  await addDocuments(docs, corpus);
  return corpus;
}
