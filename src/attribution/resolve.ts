import { outletByName } from '../outlets/lookup.ts';
import type { Outlet } from '../types.ts';
import type { Slot } from './slots.ts';

import { ATTRIBUTION } from '../tuning.ts';

/**
 * Resolves what slots stand for, sentence after sentence: names as they are,
 * short names and anaphora by the outlet that the article named last.
 */
export class Resolver {
  /** Sentence in which an outlet was last meant, by registry name; later entries are more recent. */
  readonly #last = new Map<string, { outlet: Outlet; sentence: number }>();
  readonly #named: readonly Outlet[];
  readonly #own: readonly Outlet[];

  /**
   * @param own - names of the article's outlet and newsroom, where known
   * @param slots - every slot of the article, its title included
   */
  constructor(own: readonly (string | null)[], slots: Iterable<Slot>) {
    this.#own = own.flatMap((name) => (name === null ? [] : (outletByName(name) ?? [])));
    this.#named = [...slots].flatMap((slot) => sureOutlet(slot) ?? []);
  }

  /** The outlet that a slot stands for, or null when that cannot be told. Call in text order. */
  resolve(slot: Slot, sentence: number): Outlet | null {
    const outlet = slot.anaphor
      ? this.#lastOf(slot.anaphor, sentence)
      : (sureOutlet(slot) ?? this.#oneOf(slot.mention?.outlets ?? []));
    if (outlet) {
      this.#last.delete(outlet.name);
      this.#last.set(outlet.name, { outlet, sentence });
    }
    return outlet;
  }

  #lastOf(kinds: readonly string[], sentence: number): Outlet | null {
    const recent = [...this.#last.values()]
      .reverse()
      .find(
        ({ outlet, sentence: at }) =>
          kinds.includes(outlet.kind) && sentence - at <= ATTRIBUTION.anaphorReach,
      );
    return recent?.outlet ?? null;
  }

  /** A short name: the candidate named last, else the article's own, else the only one named later. */
  #oneOf(candidates: readonly Outlet[]): Outlet | null {
    const isCandidate = (outlet: Outlet): boolean =>
      candidates.some((candidate) => candidate.name === outlet.name);
    const before = [...this.#last.values()].reverse().find(({ outlet }) => isCandidate(outlet));
    if (before) return before.outlet;
    const own = this.#own.find(isCandidate);
    if (own) return own;
    const anywhere = new Set(this.#named.filter(isCandidate));
    return anywhere.size === 1 ? ([...anywhere][0] ?? null) : null;
  }
}

function sureOutlet(slot: Slot): Outlet | null {
  return slot.mention?.sure ? (slot.mention.outlets[0] ?? null) : null;
}
