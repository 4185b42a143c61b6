import type { Attribution, AttributionKind, Sentence } from '../types.ts';

/**
 * Statements about the reporting itself: "N has reviewed the draft", "X first
 * reported the details", "N could not verify the claim". They speak for what
 * stands around them and are not covered by one another.
 */
const KINDS: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'first-reported',
  'obtained',
  'confirmed',
  'not-confirmed',
]);
const REPORTING =
  '(?:details?|reports?|reporting|story|stories|accounts?|findings|contents?|existence|news|claims?|' +
  'allegations?|information|authenticity|drafts?|documents?|memos?|e-?mails?|letters?|transcripts?|' +
  'recordings?|videos?|footage|files?|records?|statements?|incident)';
/** "… confirmed details in the Times story", "… verify it", but not "… confirmed that the report is late". */
const OBJECT = new RegExp(
  `^(?:(?!\\bthat\\b)[^,;"“]){0,60}?(?:\\b${REPORTING}\\b|\\b(?:it|this|them)(?=[.,;]|$))`,
  'i',
);
/** "The news was first reported by …" */
const SUBJECT = new RegExp(
  `^(?:(?:the|some|many|key|those|these|its|his|her|their) )?(?:[\\w'’-]+ ){0,2}?${REPORTING}\\b[^,;"“]{0,60}$`,
  'i',
);

/** Whether such a statement stands in the sentence. */
export function isMeta(sentence: Sentence): boolean {
  return sentence.attributions.some((one) => isMetaCredit(one, sentence));
}

/** Whether the credit, which stands in `at`, is such a statement. */
export function isMetaCredit(attribution: Attribution, at: Sentence): boolean {
  const { kind, quoted, cue, mention } = attribution;
  if (quoted || !KINDS.has(kind)) return false;
  const from = mention && mention.start >= cue.start ? mention.end : cue.start;
  if (OBJECT.test(at.text.slice(from))) return true;
  return kind === 'first-reported' && SUBJECT.test(at.text.slice(0, cue.start).trimEnd());
}
