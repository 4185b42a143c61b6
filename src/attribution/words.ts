/** Word lists that several rules share. */

/** Expands "report: s ed" to report, reports, reported; other words stand as they are. */
function forms(rows: string): readonly string[] {
  return rows.split(',').flatMap((row) => {
    const [stem = '', endings] = row.trim().split(': ');
    return endings === undefined
      ? [stem]
      : endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
  });
}

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
headlined, warned, warns, rated, rates, summed up, sums up, echoed, termed, joked, said, says, remind: s ed,
tells us, characterized, characterizes, named, names,
ran an? (?:[a-z-]+ )?(?:story|article|piece|series|editorial|report), has the story, has a story, dropped an? (?:[a-z-]+ )?(?:story|scoop|bombshell|report),
has more, has the details, put the (?:[a-z]+ )+?at, puts the (?:[a-z]+ )+?at`);

/** Verbs for what a story does, none of which may be a noun. */
export const STORY_STATES = forms(`
reported, reveals, revealed, discloses, disclosed, uncovered, noted, wrote, quotes, quoted, describes,
described, detailed, recounted, finds, found, estimates, estimated, explains, explained,
claimed, alleges, alleged, argues, argued, concludes, concluded, suggests, suggested, says, said,
shows, showed, cited, cites, identified, called, raised, prompted, depicts, depicted, painted,
portrays, portrayed, traces, traced, looked, puts, gives, gave, rates, rated, ranks, leaves, lists,
begins, began, has, had, exposed, questioned, pointed to, highlighted, documented, determined, confirms`);

/** The same with "is" or "are" before them. */
export const STATING = forms(
  'reporting, saying, projecting, calling, showing, pointing out, noting, writing',
);

/** What is done to a story, or to what a story tells, as participles. */
export const REPORTED = forms(`
reported, revealed, disclosed, uncovered, unearthed, noted, published, described, detailed,
documented, chronicled, posted, aired, broadcast, written about, highlighted, quoted, cited,
compiled, conducted, collected, tallied, commissioned, analyzed, surveyed, polled, broken, flagged,
spotted, discovered, captured, identified, recorded, recounted, released, printed, carried,
circulated, estimated, estimates, produced, kept, maintained, paraphrased, characterized, run, taken, shot, filmed, leaked, debunked, fact-checked, rated`);

/** What an outlet makes. */
export const WORK = forms(`
report: - s, reporting, revelation: - s, disclosures, story, stories, article: - s, piece: - s,
account: - s, analysis, analyses, investigation: - s, review: - s, tally, count, column: - s,
editorial: - s, op-ed: - s, profile: - s, dispatch: - es, scoop, exposé, study, exclusive,
bombshell, blog post, post, feature, essay: - s, documentary, broadcast, segment, headline: - s,
coverage, projection: - s, estimate: - s, database, calculation: - s, examination, transcript,
fact check, fact-check, fact checker, fact-checker, math, figures, data, records, list, map, model,
forecast, tracker, obituary, book review, cover story, footage, video, interview: - s`);

/** Words behind which stands what a piece says. */
export const QUOTING = forms(`
that, saying, arguing, calling, urging, mocking, criticizing, warning, claiming, accusing, describing,
explaining, in which, titled, entitled, headlined`);

/** Words of time phrases. */
export const TIME = forms(`
on, in, over, late, early, earlier, later, last, this, that, the, a, an, few, couple, of, two,
three, several, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
march, april, may, june, july, august, september, october, november, december, week: - s 's,
month: - s 's, year: - s 's, day: - s, hour: - s, morning, night, evening, afternoon, today,
yesterday, weekend, spring, summer, fall, winter, ago, recently, before, since, then, now, again,
monday's, tuesday's, wednesday's, thursday's, friday's, saturday's, sunday's, first`);
