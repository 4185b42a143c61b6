/**
 * Scores attributions: what a sentence says of an outlet, against what it
 * should say. Texts are kept only to print the worst cases.
 */
import { outletByName } from '../../src/outlets/lookup.ts';
import type { Attribution, AttributionKind } from '../../src/types.ts';
import type { Half } from '../train/data.ts';

/** One fact: in this sentence these outlets (any of them) are a source, in this way. */
export interface GoldCredit {
  /** Acceptable outlets; empty accepts any ("the newspaper", whose outlet the data does not say). */
  readonly outlets: readonly string[];
  /** The kind to be found, first of those that are as good. */
  readonly kinds: readonly AttributionKind[];
  /** Finding it or not is both right: the data does not decide. */
  readonly optional: boolean;
}

/** A sentence with its gold and what the extractor says of it. */
export interface Judged {
  readonly doc: string;
  readonly half: Half;
  readonly text: string;
  readonly gold: readonly GoldCredit[];
  readonly found: readonly Attribution[];
}

export interface Counts {
  /** Gold credits that were found. */
  hit: number;
  /** Gold credits that were not. */
  miss: number;
  /** Credits that no gold names. */
  alarm: number;
  /** Found with the right kind. */
  kindRight: number;
}

export interface Case {
  readonly what: 'miss' | 'false alarm' | 'kind';
  readonly doc: string;
  readonly text: string;
  readonly detail: string;
}

export interface Score {
  readonly all: Counts;
  readonly byKind: Map<AttributionKind, Counts>;
  readonly cases: Case[];
}

/** Scores sentence × outlet: a pair is right when the gold has it, whatever the kind. */
export function score(sentences: readonly Judged[]): Score {
  const result: Score = { all: none(), byKind: new Map(), cases: [] };
  for (const sentence of sentences) scoreSentence(sentence, result);
  return result;
}

function scoreSentence(sentence: Judged, { all, byKind, cases }: Score): void {
  const { doc, text } = sentence;
  const left = perOutlet(sentence.found);
  const at = (kind: AttributionKind) => {
    const counts = byKind.get(kind) ?? none();
    byKind.set(kind, counts);
    return counts;
  };
  const rows = [...sentence.gold].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const gold of rows) {
    const index = left.findIndex((found) => fits(gold, found));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (gold.optional) continue;
    const kind = gold.kinds[0] ?? 'reported';
    const right = found !== undefined && gold.kinds.includes(found.kind);
    for (const counts of [all, at(kind)]) {
      if (found) counts.hit++;
      else counts.miss++;
      if (right) counts.kindRight++;
    }
    if (!found)
      cases.push({ what: 'miss', doc, text, detail: `${gold.outlets[0] ?? 'any'} ${kind}` });
    else if (!right) cases.push({ what: 'kind', doc, text, detail: `${found.kind} for ${kind}` });
  }
  for (const found of left) {
    all.alarm++;
    at(found.kind).alarm++;
    const detail = `${found.outlet ?? 'unnamed'} ${found.kind} (${found.rule})`;
    cases.push({ what: 'false alarm', doc, text, detail });
  }
}

function none(): Counts {
  return { hit: 0, miss: 0, alarm: 0, kindRight: 0 };
}

/** One credit for each outlet: two statements about one outlet in a sentence are one pair. */
function perOutlet(found: readonly Attribution[]): Attribution[] {
  const seen = new Map<string, Attribution>();
  for (const credit of found) {
    const key = credit.outlet ?? `?${credit.mention?.start}`;
    if (!seen.has(key)) seen.set(key, credit);
  }
  return [...seen.values()];
}

function fits(gold: GoldCredit, found: Attribution): boolean {
  if (gold.outlets.length === 0) return true;
  return found.outlet !== null && gold.outlets.some((name) => same(name, found.outlet ?? ''));
}

function same(a: string, b: string): boolean {
  return a === b || (outletByName(a) ?? a) === (outletByName(b) ?? b);
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

function line(name: string, { hit, miss, alarm, kindRight }: Counts): string {
  const precision = hit / Math.max(1, hit + alarm);
  const recall = hit / Math.max(1, hit + miss);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return [
    name.padEnd(18),
    String(hit + miss).padStart(6),
    percent(hit, hit + alarm),
    percent(hit, hit + miss),
    hit + miss + alarm === 0 ? '    –' : (100 * f1).toFixed(1).padStart(5),
    percent(kindRight, hit),
  ].join('  ');
}

/** The score as a table: number of gold credits, precision, recall, F1, kind right among the found. */
export function table(title: string, { all, byKind }: Score): string {
  const kinds = [...byKind].sort((a, b) => b[1].hit + b[1].miss - a[1].hit - a[1].miss);
  return [
    `${title}`.padEnd(18) + '    gold      P      R     F1   kind',
    line('all', all),
    ...kinds.map(([kind, counts]) => line(`  ${kind}`, counts)),
  ].join('\n');
}
