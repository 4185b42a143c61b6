import { stemOf } from './terms.ts';

/**
 * Plain words that news writes for one another; one row a sense, and a word may
 * have several. General English only, written by hand: what a reader would
 * exchange without changing what is claimed. Opposites and mere neighbours
 * ("Monday" and "Tuesday", "kill" and "injure") never share a row.
 */
const SENSES = `
abandon drop scrap ditch | abolish end eliminate scrap | abroad overseas | accident crash
accuse allege | achieve attain reach | acquire buy purchase
acknowledge admit concede recognize | add append | admit confess | agree consent
agreement deal accord pact | aide adviser assistant | aim goal target objective
aircraft plane airplane jet airliner | alarm worry concern | alarmed worried concerned
aghast horrified appalled | alter change modify | announce declare unveil | annul void overturn
answer reply respond response | anger outrage fury | angry furious | approve endorse
argue contend maintain | argument dispute | arrest detain | ask request
assassinate kill slay | assault attack | assist help aid | attempt try effort
attorney lawyer counsel | automobile car vehicle | baby infant newborn
ban bar prohibit outlaw forbid | barely hardly scarcely | beat defeat
begin start commence launch | blame fault | boat ship vessel | boost raise increase lift
border frontier | boss chief leader | build construct | business company firm corporation
buyer purchaser | cancel scrap | capture seize | case lawsuit suit | cash money | catch capture
cause prompt trigger spark | cease stop halt end | choose pick select opt
claim assert allege contend | climb rise gain advance | comment remark
complete finish finalize | conclude end finish | confirm verify | consider weigh mull
convict guilty | cop police | criticize condemn denounce | criticism backlash outcry outrage
crowd throng | cut reduce slash trim lower | damage harm hurt | dead killed die
deadly fatal lethal | debut premiere | decline refuse reject rebuff
decline fall drop slip sink dip slide | decrease fall drop reduce decline | defendant accused
defer delay postpone | demonstrate protest | demonstration protest rally
demonstrator protester | deny reject dispute | depart leave | destroy demolish
detail describe outline | die perish | difficult hard tough | disclose reveal expose divulge
discover find | dismiss fire oust sack | doctor physician | document paper file
donate give | dwelling residence | earlier previously prior | economical cheap | elderly old
employee worker staff staffer | end expire | enormous huge massive vast | ensure guarantee
entire whole | error mistake | escape flee | evaluate assess | evidence proof | examine inspect review study
expect anticipate forecast predict | expense cost | explain clarify | extend prolong
factory plant | fall drop tumble plunge slump | family relative | father dad | film movie
fix repair | flaw defect | fraud deceit | freedom liberty | gather collect
obtain receive | grant give award | grow expand increase | gunman shooter | happen occur
heart cardiac | homicide murder | hospital clinic | hurt injure wound | illegal unlawful
illegally unlawfully | immediately instantly | crucial vital significant | improve better
include contain | incorrect wrong false inaccurate | inaccuracy error
increase rise grow gain climb | inform tell notify | inmate prisoner | inquiry investigation probe
insist maintain | insurgent rebel militant | investigate probe | investigator detective
jail prison imprison | join enter | jump surge soar leap | kid child youngster
large big huge | largely mostly mainly primarily | later subsequently | leave quit
legislator lawmaker | letter note | lot many | main chief principal primary
manufacturer maker producer | mark commemorate | marry wed | medication drug medicine
meet gather convene | meeting gathering | migrant immigrant | minimum least | misdeed offense
missing lost | mother mom | appoint nominate | nation country | newspaper paper
objection opposition | observe watch | offense crime | order instruct direct command
order directive | oversee supervise | participant attendee | pay compensate | penalty fine
plea appeal | pledge promise vow | popular favorite | price cost
provide supply offer | publicize announce | publish release
pull withdraw | quick fast rapid swift | quickly rapidly swiftly | rally gathering
release free | remain stay | remove oust | report account | reportedly allegedly
rescind revoke | rip tear | risk danger threat | said told declared
schedule slate | secret covert clandestine | sell vend | separate divide split | serious grave
settle resolve | several some | show reveal indicate demonstrate | sick ill | similar alike
situation condition | small little tiny | soldier troop | speak talk | speech address
spokesperson representative | statement announcement | stop halt prevent | strong powerful
student pupil | study research survey | substantial considerable | suspend halt
talk discussion negotiation | teenager teen | threaten menace | town city
trade swap | transmit send | trip journey visit | type kind | understand know
victim casualty | victory win | violate breach break | violence unrest | visit tour
voter electorate | wait await | warn caution | weapon arm | woman female | worldwide global
wrap conclude | write pen | wrong mistaken | yearly annual annually
back support endorse | plan intend aim
french france | spanish spain | dutch netherlands | danish denmark | swedish sweden | finnish finland
turkish turkey | irish ireland | polish poland | greek greece | american america united
sue lawsuit suit | pentagon defense | decide decision | conclude conclusion | die death | sell sale | choose choice
speak speech | lose loss | grow growth | give gift | know knowledge | believe belief | live life | arrive arrival
deny denial | apply application | permit permission | admit admission | submit submission | defend defense
extend extension | expand expansion | invade invasion | explode explosion blast | destroy destruction
produce production | describe description | pursue pursuit | succeed success | fail failure | marry marriage
high height | strong strength | long length | hot heat | poor poverty | free freedom | able ability
injure injury | prove proof | suspect suspicion | intend intention | compete competition | fly flight
steal theft | offend offense | serve service | analyze analysis | decide rule ruling | warm heat | weigh weight
announce announcement | allege allegation | breastfeed nurse | young youngster infant
woman lady girl | man guy | boy kid | bike bicycle | dog puppy | cat kitten | cut slice chop carve dice
fry cook | road street highway | couch sofa | rock stone | picture photo photograph image | phone telephone
happy glad | ocean sea | forest wood | hit strike punch | look watch stare | run jog sprint | walk stroll
throw toss | put place lay | shout yell scream | shop store | trash garbage rubbish | hill mountain
river stream | stick rod | pot pan | group crowd | near beside | motorcycle motorbike | rifle gun firearm
crude oil | quit resign | bill law legislation act | legislature parliament congress
amid during | passage approval | toll dead death | nuclear atomic | chief head boss
customer user | site website | treat handle | emphasize stress |
strike airstrike raid | clash fight battle | flood deluge | quake earthquake | blast explosion bomb bombing
`;

/** Of a stem, the numbers of its senses. */
const SENSES_OF = new Map<string, number[]>();
SENSES.trim()
  .split(/\n| \| /)
  .forEach((row, sense) => {
    for (const word of row.split(' ')) {
      const stem = stemOf(word);
      const known = SENSES_OF.get(stem);
      if (!known) SENSES_OF.set(stem, [sense]);
      else if (!known.includes(sense)) known.push(sense);
    }
  });

/** Whether a stem has a plain word for it in the table. */
export function hasSynonyms(stem: string): boolean {
  return SENSES_OF.has(stem);
}

/** Whether one stem may be written for the other. */
export function areSynonyms(one: string, two: string): boolean {
  const senses = SENSES_OF.get(one);
  const others = SENSES_OF.get(two);
  return !!senses && !!others && senses.some((sense) => others.includes(sense));
}
