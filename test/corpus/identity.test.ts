import { expect, it } from 'vitest';
import { articleId } from '../../src/corpus/identity.ts';
import { rawDocument } from './document.ts';

it("keeps the giver's id", () => {
  expect(articleId(rawDocument({ id: '000', url: 'https://example.com/a' }))).toBe('000');
});

it('is one for all addresses of an article', () => {
  const id = articleId(rawDocument({ url: 'https://example.com/a' }));
  expect(id).toMatch(/^u-[0-9a-f]{16}$/);
  expect(
    articleId(rawDocument({ url: 'http://m.example.com/a?utm_source=x', text: 'Other' })),
  ).toBe(id);
  expect(articleId(rawDocument({ url: 'https://example.com/b' }))).not.toBe(id);
});

it('comes from the text where there is no address, whatever its spaces and quotation marks', () => {
  const id = articleId(rawDocument({ text: '“It is  so,” he said.' }));
  expect(id).toMatch(/^t-[0-9a-f]{16}$/);
  expect(articleId(rawDocument({ text: ' "It is so," he said.\n', url: 'no address' }))).toBe(id);
  expect(articleId(rawDocument({ text: '"It was so," he said.' }))).not.toBe(id);
});
