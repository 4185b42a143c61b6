/** How the other reports put it: the page's words, and each other wording with the outlets that have it. */
import type { DifferenceKind, Finding } from '../../src/types.ts';
import { grouped } from '../grouped.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

export interface Variant {
  readonly parts: readonly DiffPart[];
  /** Newsrooms that word it so, each once; null for one that is unknown. */
  readonly outlets: readonly (string | null)[];
}

/** One thing that is worded otherwise elsewhere. */
export interface Wording {
  readonly kind: DifferenceKind;
  readonly here: readonly DiffPart[];
  /** Most common first. */
  readonly there: readonly Variant[];
}

/** What changes the claim comes first; shades come last. */
const ORDER: readonly DifferenceKind[] = [
  'quotation',
  'number',
  'date',
  'negation',
  'speaker',
  'roles',
  'object',
  'modality',
  'hedge',
];

/** Words of a common stretch that are kept on either side of a difference. */
const CONTEXT = 6;

/** The wordings of a finding that differ from the page's, the weightiest kind first. */
export function wordingsOf({ reports }: Finding): Wording[] {
  const found = reports.flatMap(({ newsroom, outlet, differences }) =>
    differences.map((one) => ({ ...one, newsroom: newsroom ?? outlet })),
  );
  const groups = grouped(found, ({ kind, here }) => JSON.stringify([kind, here]));
  return [...groups.values()]
    .map((rows) => wordingOf(rows[0]!.kind, rows[0]!.here, rows))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function wordingOf(
  kind: DifferenceKind,
  here: string,
  rows: readonly { readonly there: string; readonly newsroom: string | null }[],
): Wording {
  const variants = [...grouped(rows, ({ there }) => there)]
    .map(([there, same]) => ({
      there,
      outlets: [...new Set(same.map(({ newsroom }) => newsroom))],
    }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
  const diffs = variants.map(({ there }) => wordDiff(here, there));
  return {
    kind,
    here: excerpt(merged(diffs)),
    there: variants.map(({ there, outlets }) => ({
      parts: excerpt(wordDiff(there, here)),
      outlets,
    })),
  };
}

/** The page's words once: marked where any of the others differs. */
function merged(diffs: readonly (readonly DiffPart[])[]): DiffPart[] {
  const words = diffs.map((parts) =>
    parts.flatMap(({ text, differs }) =>
      (text.match(/\S+\s*/g) ?? []).map((word) => ({ text: word, differs })),
    ),
  );
  const [first = [], ...others] = words;
  const marked = first.map(({ text, differs }, at) => ({
    text,
    differs: differs || others.some((other) => other[at]?.differs),
  }));
  return joined(marked);
}

function joined(words: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = [];
  for (const { text, differs } of words) {
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
    else parts.push({ text, differs });
  }
  return parts;
}

/** Long stretches that agree are cut to a few words around what differs. */
function excerpt(parts: readonly DiffPart[]): DiffPart[] {
  if (!parts.some(({ differs }) => differs)) return [...parts];
  return parts.map(({ text, differs }, at) => {
    if (differs) return { text, differs };
    return { text: shortened(text, at > 0, at < parts.length - 1), differs };
  });
}

function shortened(text: string, before: boolean, after: boolean): string {
  const words = text.match(/\S+\s*/g) ?? [];
  const kept = (before ? CONTEXT : 0) + (after ? CONTEXT : 0);
  if (words.length <= kept + 2) return text;
  const head = before ? words.slice(0, CONTEXT).join('') : '';
  const tail = after ? words.slice(-CONTEXT).join('') : '';
  return `${head}… ${tail}`;
}
