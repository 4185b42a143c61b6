/**
 * Names for files that are taken together, none for two of them where that can be. Of each file its
 * possible names come in, the shortest first, as many for all; it gets the first that no other has at
 * its place, else its last.
 */
export function namesApart(possible: readonly (readonly string[])[]): string[] {
  const often = new Map<string, number>();
  const key = (name: string, place: number) => `${place} ${name}`;
  for (const names of possible)
    for (const at of names.map(key)) often.set(at, (often.get(at) ?? 0) + 1);
  return possible.map(
    (names) => names.find((name, place) => often.get(key(name, place)) === 1) ?? names.at(-1)!,
  );
}
