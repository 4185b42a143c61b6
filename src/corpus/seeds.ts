import * as v from 'valibot';
import type { RawDocument } from '../types.ts';
import { plainTextDocument } from './plain-text.ts';
import { publishedSchema } from './schema.ts';

/** A fact and the words of the document that say so. */
const known = <T extends v.GenericSchema>(value: T) =>
  v.nullable(
    v.strictObject({
      value,
      words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
    }),
  );

const seedsSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^\d{3}$/)),
    file: v.string(),
    outlet: known(v.string()),
    newsroom: known(v.string()),
    title: known(v.string()),
    published: known(publishedSchema),
    /** What the document leaves open, and why, for whoever reads the file. */
    note: v.string(),
  }),
);

/** What is known of the seeds: seeds/seeds.json. */
export type SeedFacts = v.InferOutput<typeof seedsSchema>;

/** Reads the content of seeds/seeds.json; throws where it breaks its own form. */
export function seedFacts(json: unknown): SeedFacts {
  return v.parse(seedsSchema, json);
}

/** The seeds as documents. `files` has each file's text by name; a missing one throws. */
export function seedDocuments(facts: SeedFacts, files: ReadonlyMap<string, string>): RawDocument[] {
  return facts.map(({ id, file, outlet, newsroom, title, published }) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`seeds.json names ${file}, which is not there`);
    return plainTextDocument(text, {
      id,
      outlet: outlet?.value ?? null,
      newsroom: newsroom?.value ?? null,
      title: title?.value ?? null,
      published: published?.value ?? null,
    });
  });
}
