import { outletByName } from '../outlets/lookup.ts';
import { ATTRIBUTION } from '../tuning.ts';
import type { Outlet, OutletKind } from '../outlets/outlet.ts';
import type { Slot } from './slots.ts';

/** An outlet that a slot stands for; one that the registry lacks goes by the name as written. */
export interface Named {
  readonly name: string;
  readonly kind: OutletKind;
}

/**
 * Resolves what slots stand for, sentence after sentence: full names as they
 * are, short names and anaphora by the outlet that the article named last.
 */
export class Resolver {
  /** Sentence in which an outlet was last meant, by name; the latest entry is the most recent. */
  readonly #last = new Map<string, { outlet: Named; sentence: number }>();
  #speaker: { readonly outlet: Named; readonly sentence: number } | null = null;
  /** Every outlet that the article names in full, anywhere. */
  readonly #inFull: ReadonlyMap<string, Named>;
  readonly #own: readonly Outlet[];

  readonly #isSurname: (name: string) => boolean;

  /**
   * @param own - names of the article's outlet and newsroom, where known
   * @param slots - every slot of the article, its title included
   * @param isSurname - whether the article has a person of that name
   */
  constructor(
    own: readonly (string | null)[],
    slots: Iterable<Slot>,
    isSurname: (name: string) => boolean,
  ) {
    this.#isSurname = isSurname;
    this.#own = own.flatMap((name) => (name === null ? [] : (outletByName(name) ?? [])));
    const named = [...slots].flatMap((slot) => inFull(slot) ?? []);
    this.#inFull = new Map(named.map((outlet) => [outlet.name, outlet]));
  }

  /** The outlet that a slot stands for, or null when that cannot be told. Call in text order. */
  resolve(slot: Slot, sentence: number): Named | null {
    const outlet = slot.anaphor
      ? this.#lastOf(slot.anaphor, sentence)
      : (this.#bySameEnding(slot) ?? inFull(slot) ?? this.#byShortName(slot));
    if (outlet) {
      this.#last.delete(outlet.name);
      this.#last.set(outlet.name, { outlet, sentence });
    }
    return outlet;
  }

  /** Notes that a sentence was about what the outlet states, so that "it" may go on from there. */
  hasSpoken(outlet: Named, sentence: number): void {
    this.#speaker = { outlet, sentence };
  }

  #lastOf(kinds: readonly OutletKind[], sentence: number): Named | null {
    if (kinds.length === 0)
      return this.#speaker?.sentence === sentence - 1 ? this.#speaker.outlet : null;
    const { anaphorReach } = ATTRIBUTION;
    const found = [...this.#last.values()].findLast(
      ({ outlet, sentence: at }) => kinds.includes(outlet.kind) && sentence - at <= anaphorReach,
    );
    return found?.outlet ?? null;
  }

  /** "The Ledger", which the registry lacks, after or before "the Harbor Ledger". */
  #bySameEnding({ mention }: Slot): Named | null {
    if (!mention || mention.outlets.length > 0 || mention.text.includes(' ')) return null;
    const ending = ` ${mention.text}`;
    const before = [...this.#last.values()].findLast(({ outlet }) => outlet.name.endsWith(ending));
    const named = before?.outlet ?? [...this.#inFull.values()].find((o) => o.name.endsWith(ending));
    return named ?? null;
  }

  /**
   * The outlet of that short name which was named last; else the article's
   * own; else the only one that is named later; else the likeliest of all,
   * unless that may be a person or is of another country, where the one at home
   * that goes by "The Times" is meant.
   */
  #byShortName({ mention }: Slot): Named | null {
    if (!mention) return null;
    const candidates = mention.outlets;
    const ending = ` ${mention.text}`;
    const fits = ({ name }: Named): boolean =>
      name.endsWith(ending) || candidates.some((candidate) => candidate.name === name);
    const before = [...this.#last.values()].findLast(({ outlet }) => fits(outlet));
    if (before) return before.outlet;
    const own = this.#own.find(fits);
    if (own) return own;
    const later = [...this.#inFull.values()].filter(fits);
    if (later.length > 0) return later.length === 1 ? (later[0] ?? null) : null;
    const [likeliest] = candidates;
    if (!likeliest || this.#isSurname(mention.text)) return null;
    const theName = `The ${mention.text}`;
    const calledSo = [likeliest.name, ...likeliest.aliases].includes(theName);
    const country = this.#own[0]?.country;
    if (calledSo || candidates.length === 1 || likeliest.country === country) return likeliest;
    const atHome = candidates.filter((one) => one.country === country);
    if (atHome.length === 1) return atHome[0] ?? null;
    return atHome.find(({ name }) => name.startsWith(theName)) ?? null;
  }
}

const CALL_SIGN = /^[KW][A-Z]{3}(?:-[AFDT][MVT])?$/;

/** What a full name stands for, or what is written like one. */
function inFull({ mention }: Slot): Named | null {
  if (!mention) return null;
  const [outlet] = mention.outlets;
  if (outlet) return mention.sure ? outlet : null;
  return { name: mention.text, kind: CALL_SIGN.test(mention.text) ? 'network' : 'newspaper' };
}
