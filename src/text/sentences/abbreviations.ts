/**
 * What a word before a full stop says of a break behind it. Words are listed
 * without their last point, in the case that news text writes them in.
 */
export type Habit =
  /** A name or noun follows, always: "Mr. Smith", "vs. Texas". */
  | 'never'
  /** A number follows, or else the sentence ends: "No. 5". */
  | 'before-number'
  /** Ends a sentence or stands within one: "the U.S. The", "the U.S. Attorney". */
  | 'either'
  /** Ends it, unless a day or zone follows: "10 a.m. Friday". */
  | 'time';

const TITLES =
  'Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Gen Lt Col Capt Cmdr Cdr Maj Sgt Cpl Pvt Pfc Adm Brig Ens Rep Reps Sen Sens Gov Govs ' +
  'Rev Fr Hon Pres Supt Atty Attn Asst Assoc Insp Det Amb Sec Treas Pte Msgr Revs Dept Depts St Ste Mt Ft Pt vs v e.g i.e cf viz ' +
  'ca approx Lt.Col Lt.Gen Maj.Gen Brig.Gen Lt.Gov Sub-Lt Det.Sgt Natl Intl Univ feat';

const NUMBERED =
  'No Nos no nos p pp Fig fig Figs Sec sec Art art Vol vol Ch ch Nr nr Op op Rt Rte Ph';

const STATES =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt ' +
  'Wash Wis Wyo N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va D.C B.C Ont Que Alta';

const MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';

const OTHERS =
  'Jr Sr Inc Corp Co Cos Ltd Bros LLC plc PLC L.P Ave Blvd Rd Sq Hwy Esq Ph.D M.D J.D M.A B.A LL.B Mfg Assn Assoc Dist et.al al etc est Est ' +
  'U.S U.N U.K E.U U.S.A U.S.S.R Cie Pty Dem Gov Bldg Apt Tel Ed ed eds seq Cir App';

const TIMES = 'a.m p.m A.M P.M am pm';

const HABITS: ReadonlyMap<string, Habit> = new Map([
  ...rows(STATES, 'either'),
  ...rows(MONTHS, 'either'),
  ...rows(OTHERS, 'either'),
  ...rows(NUMBERED, 'before-number'),
  ...rows(TITLES, 'never'),
  ...rows(TIMES, 'time'),
]);

function rows(words: string, habit: Habit): [string, Habit][] {
  return words.split(' ').map((word) => [word, habit]);
}

/** "U.S", "D.O.J", "J.K": single letters with points. */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The habit of a word before a full stop; null for a plain word. */
export function habitOf(word: string): Habit | null {
  const hyphen = word.lastIndexOf('-');
  const known = HABITS.get(word) ?? (hyphen < 0 ? null : HABITS.get(word.slice(hyphen + 1)));
  if (known) return known;
  // Most words before a full stop are plain ones.
  if (word.length > 2 && !word.includes('.')) return null;
  if (INITIALS.test(word)) return 'either';
  return /^\p{Lu}$/u.test(word) ? 'either' : null;
}
