import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readDocument } from '../read.ts';
import type { Article, Attribution } from '../types.ts';
import { named, readDocuments } from './documents.ts';
import { failureAt } from './failure.ts';
import { DOCUMENT_FILE } from './files.ts';
import { Lines, note } from './output.ts';

/**
 * The command reads 20 MB in seconds, of which V8 would spend more than a third
 * on making code: less of it is inlined (200 bytes of bytecode for 920), and an
 * expression is compiled once, not first to bytecode. That is a fifth of the
 * processor time of 8 MB; each later MB costs 5 % more. A flag that V8 does not
 * know it only remarks on.
 */
const QUICK_TO_START = '--max-inlined-bytecode-size-cumulative=200 --no-regexp-tier-up';

/** `whence attributions`: what each sentence says of its sources; a JSON line per document, or lines to read. */
export async function runAttributions(file: string, json: boolean): Promise<void> {
  setFlagsFromString(QUICK_TO_START);
  const name = basename(file).replace(DOCUMENT_FILE, '');
  const output = new Lines();
  let documents = 0;
  try {
    for await (const doc of readDocuments({ path: file, name, given: true }, note)) {
      documents++;
      const article = readDocument(doc);
      const lines = json ? JSON.stringify(record(article)) : described(article);
      if (lines !== '') await output.add(lines);
    }
  } finally {
    await output.end();
  }
  if (documents === 0) throw failureAt(named(file), null, 'no article found in it');
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
