/** A folder of test/pages: a page of our own writing, what is read from it, and why it is there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawDocument } from '../../src/types.ts';

export const FOLDER = 'test/pages';

/** What is read from a page: each block as "kind: text". */
export type Reading = Pick<RawDocument, 'outlet' | 'title' | 'authors' | 'published'> & {
  readonly isArticle: boolean;
  readonly blocks: readonly string[];
};

export interface Expected extends Reading {
  /** Which rule it holds, and why. */
  readonly why: string;
  readonly url: string;
}

/** All fixtures, by name. */
export function fixtureNames(): string[] {
  const entries = readdirSync(FOLDER, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export function htmlOf(name: string): string {
  return readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
}

/** Writes down what is expected; makes the page as well when it is not there. */
export function record(name: string, expected: Expected, html?: string): void {
  const page = join(FOLDER, name, 'page.html');
  if (html !== undefined && !existsSync(page)) writeFileSync(page, html);
  writeFileSync(join(FOLDER, name, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

/** The part of a document that a fixture states. */
export function readingOf(document: RawDocument, isArticle: boolean): Reading {
  const { outlet, title, authors, published, text } = document;
  const blocks = document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
  return { isArticle, outlet, title, authors, published, blocks };
}
