/** Letters that forms of one word share: "Russia", "Russian". */
const ROOT = 4;
/** Letters that the shorter form has behind them, at most: "Slovakia" and "Slovenia" have four. */
const LONGEST_ENDING = 3;
/** Letters of a word from which one letter, and from which two, may be off. */
const ONE_OFF = 5;
const TWO_OFF = 9;

/** Two spellings or forms of one word: "Zakharova" and "Zhakarova", "Russia" and "Russian". */
export function spelledAlike(one: string, two: string): boolean {
  if (one === two) return true;
  let root = 0;
  while (root < one.length && one[root] === two[root]) root += 1;
  const rest = Math.min(one.length, two.length) - root;
  return (root >= ROOT && rest <= LONGEST_ENDING) || spelledNearly(one, two);
}

/** Two spellings of one word: "Zakharova" and "Zhakarova". */
export function spelledNearly(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 2) return false;
  const shorter = Math.min(one.length, two.length);
  if (shorter < ONE_OFF) return false;
  return lettersOff(one, two) <= (shorter < TWO_OFF ? 1 : 2);
}

/** Letters to add, drop, replace or swap with their neighbours (optimal string alignment). */
function lettersOff(one: string, two: string): number {
  let [last, above]: [number[], number[]] = [
    [],
    Array.from({ length: two.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column - 1] ?? 0) + same,
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
      );
      if (one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1])
        least = Math.min(least, (last[column - 2] ?? 0) + 1);
      here.push(least);
    }
    [last, above] = [above, here];
  }
  return above[two.length] ?? 0;
}
