import { expect, it } from 'vitest';
import { addressAt } from '../../../extension/card/fragment.ts';

const URL = 'https://www.example.org/story';

it.each([
  ['“Gates stayed shut,” he said.', 'Gates%20stayed%20shut%2C%E2%80%9D%20he%20said'],
  ['A well-kept gate & a dam', 'A%20well%2Dkept%20gate%20%26%20a%20dam'],
  [
    'The board sold the old customs house for a third of its value.',
    'The%20board%20sold%20the%20old,third%20of%20its%20value'.replace('third', 'a%20third'),
  ],
])('names a sentence whole, or a long one by its ends: %s', (sentence, fragment) => {
  expect(addressAt(URL, sentence)).toBe(`${URL}#:~:text=${fragment}`);
});

it('keeps the place in the page that an address already names', () => {
  expect(addressAt(`${URL}#part-2`, 'Gates stayed shut.')).toBe(
    `${URL}#part-2:~:text=Gates%20stayed%20shut`,
  );
});

it.each([[null], ['javascript:alert(1)'], ['data:text/html,x'], ['//example.org/x']])(
  'is null where there is no web address: %s',
  (url) => expect(addressAt(url, 'Gates stayed shut.')).toBeNull(),
);

it('opens the article where the sentence has no words, and survives half a character', () => {
  expect(addressAt(URL, '“…”')).toBe(URL);
  expect(addressAt(URL, 'Gates \ud800 shut')).toBe(`${URL}#:~:text=Gates%20%20shut`);
});
