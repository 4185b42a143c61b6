import type { Pair, Side } from '../pair.ts';

/** How much of what the two sentences say is shared, by weight of the words. */
export function overlap({ here, there }: Pair) {
  const shared = Math.min(sharedMass(here), sharedMass(there));
  const least = Math.min(here.mass, there.mass);
  const most = Math.max(here.mass, there.mass);
  const [lostHere, lostThere] = [strangest(here), strangest(there)];
  return {
    /** Share of the longer sentence that the other has, 0 to 1. */
    overlapLeast: ratio(shared, most),
    /** Share of the shorter sentence that the other has, 0 to 1. */
    overlapMost: ratio(shared, least),
    /** Weight of all that is shared, in nats. */
    sharedMass: shared,
    /** Weight of what the shorter one has alone. */
    aloneLeast: least - shared,
    aloneMost: most - shared,
    /** Rarest word that only one has, for the side where it is more common. */
    strangestLeast: Math.min(lostHere, lostThere),
    strangestMost: Math.max(lostHere, lostThere),
    wordsLeast: Math.min(wordShare(here), wordShare(there)),
    wordsMost: Math.max(wordShare(here), wordShare(there)),
  };
}

export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function sharedMass(side: Side): number {
  let mass = 0;
  for (let at = 0; at < side.ids.length; at += 1) {
    if (side.matched[at] && side.content[at]) mass += side.weights[at] ?? 0;
  }
  return mass;
}

function strangest(side: Side): number {
  let most = 0;
  for (let at = 0; at < side.ids.length; at += 1) {
    if (!side.matched[at]) most = Math.max(most, side.weights[at] ?? 0);
  }
  return most;
}

function wordShare(side: Side): number {
  let matched = 0;
  for (const one of side.matched) matched += one;
  return ratio(matched, side.ids.length);
}
