import type { RawDocument } from '../../src/types.ts';

/** A document of which only what matters to a test is said. */
export function rawDocument(facts: Partial<RawDocument> = {}): RawDocument {
  return {
    id: null,
    url: null,
    outlet: null,
    newsroom: null,
    title: null,
    authors: [],
    published: null,
    text: 'The council voted.',
    blocks: [],
    ...facts,
  };
}
