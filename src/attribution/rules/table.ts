import type { Rule } from '../rule.ts';
import { CITING } from './citing.ts';
import { CONFIRMED } from './confirmed.ts';
import { DENIED } from './denied.ts';
import { FIRST_REPORTED } from './first-reported.ts';
import { NO_COMMENT } from './no-comment.ts';
import { NOT_CONFIRMED } from './not-confirmed.ts';
import { OBTAINED } from './obtained.ts';
import { OPEN } from './open.ts';
import { POLL } from './poll.ts';
import { REPORTED } from './reported.ts';
import { REPORTED_WORK } from './reported-work.ts';
import { REPORTED_EARLIER } from './reported-earlier.ts';
import { SYNDICATED } from './syndicated.ts';
import { TOLD } from './told.ts';
import { UNNAMED } from './unnamed.ts';

/**
 * Every rule that credits a named outlet. Where several speak of one outlet in
 * one sentence the first in this order stands: the more a kind says, the
 * earlier it comes.
 */
export const NAMED_RULES: readonly Rule[] = [
  ...SYNDICATED,
  ...NOT_CONFIRMED,
  ...NO_COMMENT,
  ...DENIED,
  ...FIRST_REPORTED,
  ...REPORTED_EARLIER,
  ...CONFIRMED,
  ...OBTAINED,
  ...CITING,
  ...POLL,
  ...TOLD,
  ...REPORTED,
  ...REPORTED_WORK,
  ...OPEN,
];

/** The rules that credit a source which the sentence does not name. */
export const UNNAMED_RULES: readonly Rule[] = UNNAMED;
