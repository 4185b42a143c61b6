import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Properties and values that name a side of the screen: they do not turn round with the language. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)[\w-]*\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right)/;
/** Where a script has measured the place on the screen itself. */
const MEASURED = /^left: var\(--x\b/;

const physical = (sheet: string) =>
  sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PHYSICAL.test(line) && !MEASURED.test(line));

it.each(['margin-left: 4px;', 'text-align: right;', 'a { left: 0 }', 'border-left: 1px solid;'])(
  '“%s” names a side',
  (rule) => expect(physical(rule)).toEqual([rule]),
);

it.each(['margin-inline-start: 4px;', 'text-align: start;', 'left: var(--x, 0) !important;'])(
  '“%s” names none, or a measured place',
  (rule) => expect(physical(rule)).toEqual([]),
);

it('every style sheet lays out along the text, so that right-to-left languages get their mirror image', () => {
  const sheets = readdirSync('extension', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, physical(readFileSync(join('extension', file), 'utf8'))]);
  expect(sheets.filter(([, found]) => found!.length > 0)).toEqual([]);
  expect(sheets.length).toBeGreaterThan(2);
});
