import type { DifferenceKind } from '../../types.ts';

const TIMES = new Set(
  `second minut hour day week weekend month year decad centuri yesterday today tonight tomorrow morn
  afternoon even night spring summer autumn winter noon midnight befor after earli late`.split(
    /\s+/,
  ),
);
const AMOUNTS = new Set(
  `all everi both most some sever few mani no neither none half third quarter doubl tripl twice dozen
  hundred thousand million billion trillion first second fourth fifth last major minor more less
  fewer least pair singl`.split(/\s+/),
);

/** What kind of thing two different words differ in, by the stem of one of them. */
export function kindOf(stem: string): DifferenceKind {
  if (TIMES.has(stem)) return 'date';
  return AMOUNTS.has(stem) ? 'number' : 'negation';
}
