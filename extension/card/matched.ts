/** Which part of a sentence a match is about, where it is about a part only. Pure. */
import type { Evidence, Finding, Span } from '../../src/types.ts';

/** Share of a sentence, 0 to 1, from which a part is as good as all of it: quotation marks and a "said" stay outside. */
const AS_GOOD_AS_ALL = 0.85;

/** The parts of the page's sentence that the reports state, in its offsets; none where one of them states all of it. */
export function partsHere({ reports }: Finding, text: string): Span[] {
  const parts = reports.map((report) => report.parts?.here ?? null);
  if (parts.some((part) => part === null)) return [];
  const merged = merge(parts.filter((part) => part !== null));
  return isAll(merged, text) ? [] : merged;
}

/** The part of a report's sentence that states the claim; none where all of it does. */
export function partsThere({ parts, sentence }: Finding['reports'][number]): Span[] {
  return parts && !isAll([parts.there], sentence.text) ? [parts.there] : [];
}

/** The same for a sentence that is evidence, where it states the claim itself. */
export function partsOfEvidence({ article, sentence }: Evidence, { reports }: Finding): Span[] {
  const report = reports.find(
    (one) => one.article === article && one.sentence.index === sentence.index,
  );
  return report ? partsThere(report) : [];
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

function isAll(spans: readonly Span[], text: string): boolean {
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered >= text.length * AS_GOOD_AS_ALL;
}
