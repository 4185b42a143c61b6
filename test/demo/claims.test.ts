import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { FURNITURE, KNOWN, LATE, LOOSELY_KNOWN, UNKNOWN } from './claims.ts';

const html = readFileSync('test/demo/page.html', 'utf8');
const folded = (text: string) => text.replace(/\s+/g, ' ');

it.each([...KNOWN, ...LOOSELY_KNOWN, ...UNKNOWN, ...FURNITURE])(
  'the demo page says: %s',
  (beginning) => {
    const text = folded(new JSDOM(html).window.document.body.textContent);
    expect(text.split(beginning)).toHaveLength(2);
  },
);

it('the late paragraph is in the script alone', () => {
  const { document } = new JSDOM(html).window;
  for (const script of document.querySelectorAll('script')) script.remove();
  expect(folded(document.body.textContent)).not.toContain(LATE);
  expect(html).toContain(LATE);
});
