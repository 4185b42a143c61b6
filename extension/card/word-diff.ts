/** Which words of two short texts differ: longest common subsequence of words. */

export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Words beyond which two texts are simply shown as they are. */
const MOST_WORDS = 120;

/** The parts of `text`, those marked that `other` does not have in this order. Case and punctuation count as the same. */
export function wordDiff(text: string, other: string): DiffPart[] {
  const words = text.match(/\S+\s*/g) ?? [];
  const others = other.match(/\S+/g) ?? [];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, differs: false }];
  const common = commonWords(words.map(fold), others.map(fold));
  const parts: DiffPart[] = [];
  words.forEach((word, i) => {
    const differs = !common.has(i);
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + word, differs };
    else parts.push({ text: word, differs });
  });
  return parts;
}

/** Indices of `a` that are in the longest common subsequence with `b`. */
function commonWords(a: readonly string[], b: readonly string[]): Set<number> {
  const length = lengths(a, b);
  const common = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common.add(i);
      i++;
      j++;
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}

/** `lengths[i][j]`: longest common subsequence of `a` from i and `b` from j. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, next] = [table[i]!, table[i + 1]!];
      row[j] = a[i] === b[j] ? next[j + 1]! + 1 : Math.max(next[j]!, row[j + 1]!);
    }
  }
  return table;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, '');
}
