/**
 * Words that, written with a capital behind an abbreviation, begin a sentence:
 * function words and the adverbs that news text opens with. Names and nouns
 * are left out: "U.S. Attorney" goes on, "the U.S. The" does not.
 */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'The This That These Those There Then They Their Theirs Them He His Him She Her It Its We Our You Your My Who What When Where Why ' +
    'How Which While Whether If In On At By For From Of To With Without Within Under Over After Before Since Until Till During ' +
    'Among Between Against About Above Across Along Around Behind Beside Besides Beyond Despite Except Into Like Near Off Onto ' +
    'Per Through Throughout Toward Towards Unlike Upon Via As And But Or Nor Yet So Because Although Though Unless Once Even Also ' +
    'Another Any All Both Each Either Every Few Many More Most Much Neither No None Not Now Only Other Others Same Several Some ' +
    'Such Still Just Perhaps Maybe Meanwhile However Moreover Furthermore Instead Indeed Later Earlier Today Yesterday Tomorrow ' +
    'Recently Finally First Here Asked According Additionally Afterward Afterwards Again Almost Already Always Apparently ' +
    'Clearly Currently Eventually Further Given Hence Initially Last Often Otherwise Overall Previously Rather Regardless ' +
    'Sometimes Soon Thus Therefore Two Three Four Five Six Seven Eight Nine Ten Nearly Roughly Is Are Was Were Do Does Did Has ' +
    'Have Had Can Could Will Would Should May Might Must Let Yes Well Certainly Obviously Anyone Everyone Nobody Someone ' +
    "Something Nothing Everything I'm I've I'd I'll It's He's She's They're We're You're That's There's What's Don't Didn't " +
    'Officials Critics Supporters Opponents Republicans Democrats Lawmakers Experts Police Investigators Authorities People ' +
    'Prosecutors Researchers'
  ).split(' '),
);

/** Whether a capitalised word begins a sentence when it follows an abbreviation. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.replace('’', "'"));
}
