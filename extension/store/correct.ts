/** What the reader says of an article against what it says itself. */
import { readBody, writtenBody } from './body.ts';
import type { CorpusDatabase } from './database.ts';
import { indexArticles } from './indexing.ts';
import { readCorrected } from './read-corrected.ts';
import { factsChanged } from './record-of.ts';
import type { Correction } from './records.ts';
import { writing } from './step.ts';

/** Sets an article's correction, or takes it back with null; its text is read anew. Unknown ids are passed over. */
export function correct(
  db: CorpusDatabase,
  id: string,
  correction: Omit<Correction, 'id'> | null,
): Promise<void> {
  return writing(db, async (step) => {
    const [record, text] = [await db.articles.get(id), await db.texts.get(id)];
    if (!record || !text) return;
    const { doc } = await readBody(text.body);
    const kept = correction && { id, ...correction };
    const article = { ...readCorrected(doc, kept ?? undefined), id };
    if (kept) step.put('corrections', id, kept);
    else step.delete('corrections', id);
    step.put('texts', id, { id, body: await writtenBody(doc, article.sentences) });
    step.put('articles', id, factsChanged(record, article));
    if (record.indexed === 1) await indexArticles(step, [article]);
  });
}
