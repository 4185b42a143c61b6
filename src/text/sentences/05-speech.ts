import type { Break, Stage } from './source.ts';

/**
 * Who speaks, behind a quotation: `Smith said`, `Mr. de Lange's aide asked`. A
 * pronoun with a capital begins a sentence: `He answered, "No."`
 */
const SPEAKER =
  /^(?!(?:He|She|They|I|We|It)\b)(?:(?:[\p{Lu}\d][\p{L}\p{N}.'’-]*|de|la|van|von|der|al|bin|of|the)\s+){1,5}(?:later |then |also )?(?:said|says|say|asked|asks|wrote|writes|tweeted|replied|added|shouted|yelled|told|recalled|exclaimed|wondered|joked|continued|declared|demanded|quipped|responded|answered|insisted|cried)\b/u;

/** Longest look ahead for a speaker, in units. */
const SPEAKER_REACH = 80;

/** Drops the "?" and "!" that end a quotation whose speaker follows: `"Lock her up!" Smith shouted.` */
export const speech: Stage = ({ text }, breaks) =>
  breaks.filter(
    (place) =>
      !endsQuotation(text, place) ||
      !SPEAKER.test(text.slice(place.next, place.next + SPEAKER_REACH)),
  );

function endsQuotation(text: string, { stop, end }: Break): boolean {
  const last = text.charAt(end - 1);
  if (end === stop + 1 || !'"”’\'»'.includes(last)) return false;
  return text.charAt(stop) !== '.' || text.charAt(stop + 1) === '.';
}
