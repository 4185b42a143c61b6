/**
 * Makes a page, or shows what is read from one:
 *
 *   npm run new:page the-name-of-the-page
 *   npm run new:page the-name-of-the-page -- --write
 *
 * A name that is new gets a folder with a page to fill in, in your own words.
 * A name that is there gets its reading printed: look at it before you write
 * it down as expected with `--write`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/cli/html.ts';
import { expectedOf, FOLDER, htmlOf, readingOf, record } from './fixture.ts';

const EMPTY = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Headline - Site</title></head>
<body><article><h1>Headline</h1><p>A paragraph.</p></article></body></html>
`;

const [name = '', option] = process.argv.slice(2);
if (!/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the page in small letters and hyphens: npm run new:page two-containers');
  process.exit(2);
}
if (existsSync(join(FOLDER, name))) show();
else create();

function create(): void {
  mkdirSync(join(FOLDER, name), { recursive: true });
  const reading = { isArticle: false, outlet: null, title: null, authors: [], published: null };
  const why = 'Which rule it holds, and why.';
  record(name, { why, url: 'https://www.example.org/page', ...reading, blocks: [] }, EMPTY);
  console.log(`Fill in ${FOLDER}/${name}/page.html, and why it is there in expected.json.`);
}

function show(): void {
  const { why, url } = expectedOf(name);
  const { document, isArticle } = readHtml(Buffer.from(htmlOf(name)), url);
  const reading = readingOf(document, isArticle);
  console.log(JSON.stringify({ why, url, ...reading }, null, 2));
  if (option === '--write') record(name, { why, url, ...reading });
}
