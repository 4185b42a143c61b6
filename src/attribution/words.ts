/** Word lists that several rules share. */

/** The words of a list that spaces part. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Expands "report: s ed" to report, reports, reported; other words stand as they are. */
function forms(rows: string): readonly string[] {
  return rows.split(',').flatMap((row) => {
    const [stem = '', endings] = row.trim().split(': ');
    return endings === undefined
      ? [stem]
      : endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
  });
}

const A_STORY =
  '(?:an?|the|this) (?:[a-z-]+ )?(?:story|article|piece|series|editorial|report|scoop|bombshell|column|tale)';

const A_RATING = '[^;]+?(?:pinocchio|rating|chance)s?(?![a-z])';
const A_POINT = '(?:(?:it )?clear|(?:the|an?) (?:[a-z-]+ )?(?:case|point|argument))';

/** Verbs with which an outlet states something, in their finite forms. */
export const STATES = forms(`
reports, reported, reveal: s ed, disclose: s d, uncover: s ed, unearth: s ed, note: s d, writes, wrote,
written, observe: s d, quote: s d, describe: s d, detail: s ed, recount: s ed, learns, learned,
learnt, finds, found, estimate: s d, calculate: s d, points out, pointed out, explain: s ed,
publish: es ed, posted, aired, document: s ed, chronicle: s d, tweet: s ed, put it,
puts it, claim: s ed, allege: s d, assert: s ed, argue: s d, conclude: s d, suggest: s ed,
declare: s d, project: s ed, predict: s ed, counted, determined, speculate: s d, relate: s d,
summarized, identified, recall: s ed, cite: s d, opine: s d, editorialized, debunk: s ed, call: s ed, dubbed,
labeled, add: s ed, highlight: s ed, profiled, confirms, showed, exposed, discovered, pointed to, examined, investigated, analyzed,
headlined, warned, warns, rated, rates, summed up, sums up, echoed, termed, joked, acknowledge: s d, admit: s ted, complain: s ed, believes, pegs, pegged, witnessed, compare: s, compared(?! (?:with|to)), demonstrate: s d, points to, asks(?=\\W+["~]), said, says, remind: s ed,
tells (?:us|our), told (?:us|our), characterized, characterizes, named, names, state: s d, 
insist: s ed, quip: s ped, wonder: s ed,
proclaim: s ed, deem: s ed, depict: s ed, portray: s ed, lists, listed, traced, question: s ed,
accuse: s d, ruled, urges, urged, examines, discusses, considers, blared, continued(?=[^;]*["~]), forecast: s, refers to, referred to, 
looks (?:at|into), looked (?:at|into), breaks down, lays out, weighed in, weighs in, concedes, conceded,
makes ${A_POINT}, made ${A_POINT},
released [a-z0-9 -]*?(?:tape|video|footage|transcript|audio|recording|excerpt|clip)s?,
ran stories, did ${A_STORY}, ran ${A_STORY}, carried ${A_STORY}, has ${A_STORY}, had ${A_STORY}, dropped ${A_STORY}, gives ${A_RATING}, gave ${A_RATING}, awarded ${A_RATING},
has more, has the details, put the (?:[a-z]+ )+?at, puts the (?:[a-z]+ )+?at`);

/** What an outlet is doing when it states something. */
export const STATING = forms(
  'reporting, saying, projecting, calling, showing, pointing out, noting, writing, claiming, arguing, giving [^;]+?rating',
);

/** What is done to a story, or to what a story tells, as participles. */
export const REPORTED = forms(`
reported, revealed, disclosed, uncovered, unearthed, noted, published, described, detailed,
documented, chronicled, posted, aired, broadcast, written about, highlighted, quoted, cited,
compiled, conducted, collected, tallied, commissioned, analyzed, surveyed, polled, broken, flagged, picked up,
spotted, discovered, captured, identified, recorded, recounted, released, printed, carried,
circulated, estimated, estimates, produced, kept, maintained, paraphrased, characterized, run, taken, shot, filmed, leaked, debunked, fact-checked, rated, listed, ranked, exposed, translated, mentioned, predicted, dubbed, projected, echoed`);

/** What an outlet makes. */
export const WORK = forms(`
report: - s, reporting, revelation: - s, disclosures, story, stories, article: - s, piece: - s,
account: - s, analysis, analyses, investigation: - s, review: - s, tally, count, column: - s,
editorial: - s, op-ed: - s, profile: - s, dispatch: - es, scoop, exposé, study, exclusive,
bombshell, blog post, post, commentary, oped: - s, feature, essay: - s, documentary, broadcast, segment, headline: - s,
coverage, projection: - s, estimate: - s, database, calculation: - s, examination, research, transcript,
fact check, fact-check, fact checker, fact-checker, math, figures, data, records, list, map, model,
forecast, tracker, obituary, book review, cover story, footage, video, interview: - s, write-up, tallies, finding: - s`);

/** Words behind which stands what a piece says. */
export const QUOTING = forms(`
that, saying, arguing, calling, urging, mocking, criticizing, warning, claiming, accusing, describing,
explaining, in which, titled, entitled, headlined`);

/** Words of time phrases. */
export const TIME = forms(`
on, in, over, late, early, earlier, later, last, this, that, the, a, an, few, couple, of, two,
three, several, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
march, april, may, june, july, august, september, october, november, december, week: - s,
month: - s, year: - s, day: - s, hour: - s, morning, night, evening, afternoon, today,
yesterday, weekend, spring, summer, fall, winter, ago, recently, before, since, then, now, again,
first`);

/**
 * What an outlet does as a firm or a host, and nouns that look like verbs, as
 * an expression. Any other finite verb before a statement makes it the outlet's.
 */
export const AFFAIRS =
  '(?:(?:announc|issu|releas|defend|featur|respond|us|host|offer|receiv|agree|own|hir|fir|su|launch|join|cover|chang|ask|renew|cancell?|licens|help|deni|apologi[sz]|retract|suspend|acquir|premier)(?:es|ed|s)|wa|ha|doe|i|it|thi|a|u|serie|politic|photo|ad|channel|candidate|executive|(?:view|read|oth|pap|edit)[eo]r)s?';

/** Verbs of saying, as one says something to somebody. */
export const SAYS = words(
  'said says confirmed admits admitted acknowledges acknowledged explains explained denies denied insists insisted complained repeated announced predicts predicted vowed elaborated suggested noted claims claimed conceded argues argued described disclosed revealed remarked boasted vented emphasized expressed hinted recalled lamented stressed indicated declared clarified quipped warned stated alleged joked',
);

/** Verbs of saying, as one says something on the air. */
export const ALOUD = [
  ...SAYS,
  ...words(
    'saying added responded declare declares called defended echoed dismissed blamed criticized blasted urged made dodged asked interviewed shot fired charged replied pressed questioned',
  ),
];

/** What shows that somebody speaks, beside those. */
export const SPEAKING = words(
  'say told argue accused defend explain discuss discussed declined agreed praised offered identified talk talked talking speak spoke speaking arguing insisting defending discussing explaining suggesting noting claiming touted lamented indicted promised commented',
);
