/**
 * Irregular forms and their base, which no stemmer finds: "said/say",
 * "children/child". One row a base, its forms behind it.
 */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept
deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given|go went gone goes
grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known
lay laid|lead led|leave left|lend lent|lie lain|light lit|lose lost|mean meant|meet met|mistake mistook mistaken
overcome overcame|oversee oversaw overseen|overthrow overthrew overthrown|pay paid|plead pled
prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said says|see saw seen
seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood
undergo underwent undergone|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn
weave wove woven|win won|free freed|sue sued sues suing|withdraw withdrew withdrawn|withhold withheld|write wrote written
bid bade bidden|foresee foresaw foreseen|outdo outdid outdone|redo redid redone|rebuild rebuilt
resell resold|retell retold|rethink rethought|rewrite rewrote rewritten|undo undid undone
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|goose geese
life lives|wife wives|half halves|leaf leaves|knife knives|thief thieves|wolf wolves|shelf shelves
self selves|loaf loaves|crisis crises|analysis analyses|basis bases|thesis theses|criterion criteria
phenomenon phenomena|medium media|datum data|spokesperson spokesman spokeswoman spokesmen spokespeople
congressperson congressman congresswoman congressmen|chairperson chairman chairwoman
policeman policemen policewoman|fireman firemen|gunman gunmen|lawmaker lawmakers|percent percentage
good better best|bad worse worst|die dying died dies
`;

/** Form to base, both lower case. */
export const IRREGULARS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [base, ...forms] = row.trim().split(' ');
      return forms.map((form) => [form, base ?? form] as const);
    }),
);
