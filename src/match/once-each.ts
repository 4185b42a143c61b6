import type { Analysis } from '../text/analyse.ts';

/** What `read` finds in a sentence, read once however many pairs it takes part in; a cache, no state. */
export function onceEach<T>(read: (analysis: Analysis) => T): (analysis: Analysis) => T {
  const known = new WeakMap<Analysis, { readonly found: T }>();
  return (analysis) => {
    const before = known.get(analysis);
    if (before) return before.found;
    const found = read(analysis);
    known.set(analysis, { found });
    return found;
  };
}
