/**
 * The welcome page's article: news of a made-up paper that tells, among its
 * own, claims of the shipped corpus. It is no interface text: Whence reads
 * articles in English, whatever language the reader chose.
 */
export const EXAMPLE = {
  outlet: 'The Harbor Ledger',
  headline: 'Shelter by the ferry reads the draft report with pencil in hand',
  published: '2020-10-08',
  paragraphs: [
    'Marta Quill, who ran the shelter by the ferry landing in the summer of 2018, keeps the clippings in a shoe box. Top Justice Department officials were “a driving force” behind the zero tolerance policy, according to a draft report by the department’s inspector general, Michael Horowitz.',
    '“We need to take away children,” Jeff Sessions, then the attorney general, told the prosecutors in a conference call, according to notes taken by participants. Quill underlined that line twice.',
    'The policy separated nearly 3,000 children from their parents. Sessions told CBN News in June 2018 that “we never really intended” to separate children from their parents.',
    'Rod Rosenstein, then the deputy attorney general, told the five prosecutors in a second call that it did not matter how young the children were. The shelter has forty beds and, since the spring, a new roof.',
  ],
} as const;
