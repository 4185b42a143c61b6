import { allOf } from '../all-of.ts';

/** What stands before a surname: a title, or a given name in mid-sentence. */
const BEFORE_SURNAMES = [
  /\b(?:M(?:r|s|rs)\.|Mayor|Sen\.|Gov\.|Rep\.|Dr\.) (?=([\wÀ-ɏ]+))/g,
  /\b[a-z,;] (?!The\b|\w+day\b)[A-Z][a-z]+ (?=([\wÀ-ɏ]+))/g,
];

/** By what surnames the texts call people: "Mr. Doe", ", Jane Doe". */
export function surnamesIn(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const pattern of BEFORE_SURNAMES)
      for (const [, surname = ''] of allOf(pattern, text)) found.add(surname);
  }
  return found;
}
