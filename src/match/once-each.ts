import type { Analysis } from '../text/analyse.ts';

let readers = 0;

/**
 * What `read` finds in a sentence, read once however many pairs it takes part
 * in. It is kept on the analysis itself: a WeakMap takes longer to ask and many
 * times as long to collect.
 */
export function onceEach<T extends object | number>(
  read: (analysis: Analysis) => T,
): (analysis: Analysis) => T {
  const reader = readers++;
  return (analysis) => (analysis.kept[reader] ??= read(analysis)) as T;
}
