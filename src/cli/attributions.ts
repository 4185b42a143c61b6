import { basename } from 'node:path';
import { readDocument } from '../engine.ts';
import type { Article, Attribution } from '../types.ts';
import { readDocuments } from './documents.ts';
import { DOCUMENT_FILE } from './files.ts';
import { Lines, note } from './output.ts';

/** `whence attributions`: what each sentence says of its sources; a JSON line per document, or lines to read. */
export async function runAttributions(file: string, json: boolean): Promise<void> {
  const name = basename(file).replace(DOCUMENT_FILE, '');
  const output = new Lines();
  try {
    for await (const doc of readDocuments({ path: file, name, given: true }, note)) {
      const article = readDocument(doc);
      const lines = json ? JSON.stringify(record(article)) : described(article);
      if (lines !== '') await output.add(lines);
    }
  } finally {
    await output.end();
  }
}

/** Offsets of a sentence are the document's; those of cue and mention are the sentence's. */
function record({ id, sentences }: Article): object {
  return {
    id,
    sentences: sentences.map(({ start, end, text, attributions }) => ({
      start,
      end,
      text,
      attributions: attributions.map(({ outlet, kind, scope, cue, mention, ...more }) => ({
        outlet,
        kind,
        scope,
        cue,
        mention,
        covers: more.covers,
        citedBy: more.citedBy,
        quoted: more.quoted,
        rule: more.rule,
      })),
    })),
  };
}

function described({ id, sentences }: Article): string {
  const lines = sentences.flatMap(({ text, attributions }) =>
    attributions.map(
      (attribution) => `${id}\t${summary(attribution)}\t${text.replace(/\s+/g, ' ')}`,
    ),
  );
  return lines.join('\n');
}

function summary({ outlet, kind, scope }: Attribution): string {
  return `${outlet ?? 'unnamed'}\t${kind}\t${scope}`;
}
