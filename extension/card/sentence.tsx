/** A sentence whose words stand out that a match is about, and those that make it evidence. */
import type { Span } from '../../src/types.ts';

interface SentenceProps {
  readonly text: string;
  /** The part that the match is about; none where that is all of it. */
  readonly parts: readonly Span[];
  /** The words that make a credit. */
  readonly cue?: Span | null;
}

export function Sentence({ text, parts, cue = null }: SentenceProps) {
  const spans = cue ? [...parts, cue] : parts;
  if (spans.some(({ end }) => end > text.length)) return <>{text}</>;
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const lies = (span: Span) => span.start <= start && end <= span.end;
    const words = text.slice(start, end);
    const inner = cue && lies(cue) ? <mark>{words}</mark> : words;
    return parts.length > 0 && !parts.some(lies) ? <span class="beside">{inner}</span> : inner;
  });
  return <>{pieces}</>;
}
