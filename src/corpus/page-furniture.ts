import { furnitureKind, type FurnitureRow } from './furniture.ts';

/**
 * Lines of web pages that are not their text, in the languages that pages come
 * in. Apart from `FURNITURE`, since plain text has hardly any of them.
 */
export const PAGE_FURNITURE: readonly FurnitureRow[] = [
  {
    id: 'read-also',
    kind: 'furniture',
    pattern:
      /^[^a-z\xaa-\u1fff\d]*(?:(?:also|don['’]t) (?:read|miss)|read (?:also|next|this)|view gallery|watch(?: the)? (?:video|full|below)|in pictures|lea(?: también| más)?:|lee (?:también|más)|lea (?:también|más)|ver también|te puede interesar|más información|leia (?:também|mais)|veja também|saiba mais|lire (?:aussi|la suite|également)|à lire(?: aussi)?|voir aussi|sur le même sujet|(?:lesen|hören|sehen) sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|lesen)|zum thema:|siehe auch|auch interessant|das könnte sie|weiterlesen|lesetipp|leggi anche|lees (?:ook|meer)|zobacz (?:także|też)|czytaj (?:także|też)|читайте также|читать также)(?![a-z\xaa-\u1fff]).{0,200}$/,
    example: 'Lea también: El ministro deja el palacio',
    counterExample: 'Lea Seydoux plays the minister.',
  },
  {
    id: 'sign-up',
    kind: 'furniture',
    pattern:
      /(?:^|[.!?] )(?:please )?(?:(?:sign up|subscribe|register|log in|join us) (?:now|today|here|free|(?:to|for) (?:our|the|your|read|continue|get|receive|unlock|access|comment|free|updates|more))|download (?:our|the) (?:free )?.{0,30}\bapp|get our .{0,30}\bapp|abonnieren sie|jetzt abonnieren|inscrivez-vous|abonnez-vous|suscríbete|suscríbase|iscriviti|support (?:our|independent) journalism|become a (?:member|subscriber))(?![a-z\xaa-\u1fff]).{0,160}$|\b(?:in|to) your inbox\b|\b(?:sign up|subscribe|register) here\b/,
    example: 'Do you want to hear of the harbour? Sign up here.',
    counterExample: 'Thousands want to sign up before the deadline on Friday.',
  },
  {
    id: 'app',
    kind: 'furniture',
    pattern: /\bdownload (?:the|our|its) .{2,40}\bapps?\b.{0,100}$/,
    example: 'For the latest news download the Courier app for iPhone.',
    counterExample: 'The minister said that apps were no matter for the state.',
  },
  {
    id: 'disclaimer',
    kind: 'furniture',
    pattern:
      /\b(?:is|are) not (?:necessarily )?responsible for the (?:opinions?|contents?|views?)\b|^(?:the )?(?:views|opinions) expressed (?:in|by|here|on)\b|^disclaimer:|\baffiliate (?:links?|commission)\b|\bwe may (?:earn|receive) (?:a|an|some)? ?(?:small )?(?:affiliate )?commission\b/,
    example: 'The Courier is not responsible for the opinions of its readers.',
    counterExample: 'The mayor is not responsible for the gates, she said.',
  },
  {
    id: 'filed-under',
    kind: 'furniture',
    pattern:
      /^(?:filed under|posted in|published in|(?:article |post )?(?:categor(?:y|ies)|tags?|tagged(?: with)?|topics?|keywords?|kategorien?|schlagw(?:ort|örter)|themen|étiquettes?|etiquetas?|categorías?)) ?:.{0,200}$|^tagged (?:with|in|under)\b.{0,160}$/,
    example: 'Category : Press Releases',
    counterExample: 'Categories of ships were changed by the law.',
  },
  {
    id: 'dateline-of-page',
    kind: 'furniture',
    pattern:
      /^(?:by .{1,60} » .{0,40}\b(?:19|20)\d\d\b.{0,30}|(?:written|posted|published|updated|last (?:updated|modified)|created|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|stand)\b ?:?(?: by| on| at| von| am| le| el)?\b.{0,60}\b(?:19|20)\d\d\b.{0,30}|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|(?:[a-z\xaa-\u1fff]+,? )?\d{1,2}\.? ?[,/.-]? ?(?:[a-z\xaa-\u1fff]+|\d{1,2})\.?,?[ /.-]+(?:19|20)\d\d(?:[ ,|-]+\d{1,2}[:.]\d{2}.{0,12})?|(?:[a-z\xaa-\u1fff]+,? )?[a-z\xaa-\u1fff]+\.? \d{1,2},? (?:19|20)\d\d(?:[ ,|at-]+\d{1,2}[:.]\d{2}.{0,12})?)$/,
    example: 'Written by The Courier on November 7, 2023',
    counterExample: 'Published in 2019, the book had sold 4,000 copies by the end of the year.',
  },
  {
    id: 'page-label',
    kind: 'furniture',
    pattern:
      /^(?:by|von|par|por|written by|words by|credits?|image credits?|photo credits?|source|sources|author|authors|contents|table of contents|share|print|email|save|reply|like|comment|link|permalink|edit|\[edit\]|loading\.*|advertisement|anzeige|werbung|publicité|publicidad|menu|close|play|watch|listen|gallery|slideshow|view (?:on map|gallery|all|more)|show (?:more|less|all)|load more|see (?:more|all)|skip to (?:main )?content|back to top|next|previous|download (?:figure|powerpoint|pdf|article)|media playback is (?:un|not )supported.{0,40}|(?:this )?(?:video|content) (?:is not|isn['’]t|can ?not).{0,60}|\d+ ?(?:min|minute|minutes)(?:\.? (?:read|lesezeit))?|\d+ (?:comments?|shares?|likes?|views?|replies)|(?:page|slide) \d+ of \d+|\d+ (?:of|\/) \d+) ?:?$/,
    example: 'Image credit:',
    counterExample: 'Print shops closed.',
  },
  {
    id: 'image-credit',
    kind: 'caption',
    pattern:
      /^\(?(?:(?:image|photo(?:graph)?|picture|foto|bild) ?(?:credits?|by|courtesy(?: of)?)|bildquelle|crédits? photos?|credits?|foto|fotos) ?: ?[^.!?]{2,80}\)?$/,
    example: '(Image credit: Ann Lee)',
    counterExample: 'Image problems: the party has many.',
  },
];

/** The kind of a line of a web page that states no claim of its article; null for a line that may. */
export function pageFurnitureKind(line: string): FurnitureRow['kind'] | null {
  const plain = line.replace(/\s+/g, ' ');
  return furnitureKind(plain) ?? furnitureKind(plain, PAGE_FURNITURE);
}
