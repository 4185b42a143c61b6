import { stemOf } from './terms.ts';

/**
 * Words of which one denies what the other says; a row is two sides, and every
 * word of one denies every word of the other. General English, written by hand.
 */
const ROWS = `
rise increase grow climb gain jump surge soar raise expand = fall decrease drop decline shrink plunge slip lower cut reduce lose
grant = deny refuse reject
approve accept adopt pass endorse back support = reject refuse oppose block veto decline defeat
confirm admit acknowledge = deny
win = lose
allow permit legalize = ban bar prohibit forbid block outlaw
open reopen = close shut
start begin launch = stop end halt cancel
convict = acquit clear
guilty = innocent
uphold affirm = overturn reverse strike annul
arrive enter join = leave exit depart quit
buy acquire = sell
hire appoint = fire dismiss
arrest detain jail imprison = release free
succeed = fail
agree = disagree refuse
remember = forget
praise laud commend = criticize condemn denounce blast
strengthen tighten = weaken ease loosen
attack = defend
survive = die
alive = dead
lend = borrow
import = export
major = minor
majority = minority
public = private
legal = illegal
possible = impossible
likely = unlikely
able = unable
safe = dangerous
strong = weak
high = low
hot = cold
large big = small
rich = poor
old = young new
male man boy husband father son brother = female woman girl wife mother daughter sister
early = late
first = last second
best = worst
better = worse
good = bad
north northern = south southern
east eastern = west western
left = right
winter = summer
morning = evening night afternoon
employ = unemploy
include = exclude
impose = lift
extend = shorten
resume = suspend
advance = retreat
friend ally = enemy
democrat democratic = republican
liberal = conservative
before = after
more = less fewer
most = least
above over = below under
up = down
with = without
always = never
everyone everybody all = nobody none
always often = rarely
inside = outside
towards = from
for = against
all every both = no neither none
all every most = some few several
many = few
`;

const OPPOSITES = new Map<string, Set<string>>();
for (const row of ROWS.trim().split('\n')) {
  const [one = [], two = []] = row.split(' = ').map((side) => side.split(' ').map(stemOf));
  for (const word of one) for (const other of two) oppose(word, other);
}

function oppose(one: string, two: string): void {
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(two));
  OPPOSITES.set(two, (OPPOSITES.get(two) ?? new Set()).add(one));
}

/** "unconfirmed" denies "confirmed", "illegal" denies "legal". */
const DENYING = /^(?:un|in|im|il|ir|dis)$/;
/** A shorter rest is another word: "form" and "inform" are no opposites, nor are "able" and "table". */
const LEAST_REST = 5;

/** Whether one stem (or function word) says the opposite of the other. Symmetric. */
export function areOpposites(one: string, two: string): boolean {
  if (OPPOSITES.get(one)?.has(two)) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length < LEAST_REST || !long.endsWith(short)) return false;
  return DENYING.test(long.slice(0, long.length - short.length));
}
