import { expect, it } from 'vitest';
import { namesApart } from '../../src/corpus/file-names.ts';

it.each([
  [
    'the shortest',
    [
      ['a', 'a.txt'],
      ['b', 'b.txt'],
    ],
    ['a', 'b'],
  ],
  [
    'a longer one where two are alike',
    [
      ['a', 'a.txt'],
      ['a', 'a.html'],
      ['b', 'b.txt'],
    ],
    ['a.txt', 'a.html', 'b'],
  ],
  [
    'the longest where all are',
    [
      ['a', 'x/a'],
      ['a', 'x/a'],
    ],
    ['x/a', 'x/a'],
  ],
  [
    'their own, whatever another has at another place',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
    ],
    ['b', 'c', 'b'],
  ],
  ['none for no files', [], []],
])('files are called by %s of their names', (_, possible, names) => {
  expect(namesApart(possible)).toEqual(names);
});
