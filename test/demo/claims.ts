/** Beginnings of the demo page's sentences, by what the seeds' corpus knows of them. */

/** Stated by the corpus in the same or nearly the same words. */
export const KNOWN: readonly string[] = [
  'Top Justice Department officials were “a driving force”',
  '“We need to take away children,” Jeff Sessions',
  'One of them added in shorthand: “If care about kids',
  'John Bash, the departing U.S. attorney in western Texas',
  '“The department’s single-minded focus on increasing prosecutions',
  'A Justice Department spokeswoman said the draft report',
];

/** Stated by the corpus in other words: a match or a possible one. */
export const LOOSELY_KNOWN: readonly string[] = [
  'In a second call about a week later',
  'He also said they should not have refused',
  'Border Patrol agents, flooded with misdemeanor cases',
  'The policy drew a huge public outcry',
];

/** Unknown to the corpus: no mark may stand on them. */
export const UNKNOWN: readonly string[] = [
  'For Elena Duarte, who has run a shelter',
  'Duarte keeps the children’s drawings',
  '“People ask me why I never threw them out,”',
  'The county has meanwhile set aside',
  'The next meeting of the harbor’s legal aid circle',
];

/** No claims at all: what surrounds the article. */
export const FURNITURE: readonly string[] = [
  'You have 3 free articles left',
  'A stretch of border fence',
  'Sign up for our newsletter',
  'Night ferry returns',
  'A decade at the shelter',
  'A made-up paper',
];

/** Arrives a while after the page. */
export const LATE = 'Rosenstein said in a statement: “If any United States attorney';

/** The claim of which the card must say: The New York Times first, confirmed by NBC News. */
export const TAKE_AWAY = '“We need to take away children,”';
