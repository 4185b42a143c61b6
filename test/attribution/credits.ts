import { extract } from '../../src/attribution/extract.ts';
import { normalise } from '../../src/text/normalise.ts';

/**
 * "kind outlet" of each credit that the last of these sentences makes in the
 * article's own voice, inside an article whose publisher is not known.
 */
export function creditsOf(...texts: readonly string[]): string[] {
  const sentences = ['The bridge is old.', ...texts].map((text, index) => ({
    index,
    text: normalise(text).text,
    block: index,
    kind: 'body' as const,
  }));
  const article = { title: null, outlet: null, newsroom: null, sentences };
  const own =
    extract(article)
      .at(-1)
      ?.filter(({ quoted }) => !quoted) ?? [];
  return own.map(({ kind, outlet }) => `${kind} ${outlet ?? 'unnamed'}`);
}

/** The same of a headline. */
export function headlineCreditsOf(headline: string): string[] {
  const sentences = [headline, 'The bridge is old.'].map((text, index) => ({
    index,
    text: normalise(text).text,
    block: index,
    kind: index === 0 ? ('headline' as const) : ('body' as const),
  }));
  const article = { title: headline, outlet: null, newsroom: null, sentences };
  return (extract(article)[0] ?? []).map(({ kind, outlet }) => `${kind} ${outlet ?? 'unnamed'}`);
}
