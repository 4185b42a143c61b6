/** Figures of a yes-or-no scorer on labelled scores. */
export interface Scored {
  readonly score: number;
  readonly y: 0 | 1;
}

/** Chance that a random positive scores above a random negative; ties count half. */
export function areaUnderCurve(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((one, two) => one.score - two.score);
  let [rankSum, positives] = [0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (let at = from; at < to; at += 1) {
      if (sorted[at]?.y !== 1) continue;
      positives += 1;
      rankSum += (from + to + 1) / 2;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export interface Figures {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures of answering yes to what `says` accepts. */
export function figures<T extends { readonly y: 0 | 1 }>(
  rows: readonly T[],
  says: (row: T) => boolean,
): Figures {
  let [hits, alarms, misses] = [0, 0, 0];
  for (const row of rows) {
    if (says(row) && row.y) hits += 1;
    else if (says(row)) alarms += 1;
    else if (row.y) misses += 1;
  }
  return {
    accuracy: (rows.length - alarms - misses) / rows.length,
    precision: hits / Math.max(1, hits + alarms),
    recall: hits / Math.max(1, hits + misses),
    f1: (2 * hits) / Math.max(1, 2 * hits + alarms + misses),
  };
}

/** The score that at most `share` of the rows exceed. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((one, two) => two - one);
  return sorted[Math.floor(sorted.length * share)] ?? Infinity;
}
