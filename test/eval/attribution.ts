/**
 * `npm run eval:attribution`: how well attributions are found on text that is
 * not ours. Each source is split by document into a half that rules may be
 * tuned on and a half that only reports. Options: `--cases N` how many misses
 * and false alarms to print of each source (default 50), `--half tune|report`
 * of which half (default tune; who reads the other half tunes on it), `--only
 * polnear|silver|labels`, `--round N` prints those of that blind round too.
 */
import { type Half, halfOf, readRows } from '../train/data.ts';
import {
  byDoc,
  ownCredits,
  readShared,
  sentenceHash,
  type SharedArticle,
} from './attribution-data.ts';
import { judgeLabels, readAudit, readBlind, readLabels } from './attribution-labels.ts';
import { goldOf, type PolnearRow } from './attribution-polnear.ts';
import { type Case, type GoldCredit, type Judged, score, table } from './attribution-score.ts';
import { judgeSilver, type SilverRow } from './attribution-silver.ts';

const cases = Number(option('cases') ?? 50);
const shown: Half = option('half') === 'report' ? 'report' : 'tune';
const only = option('only');

if (!only || only === 'polnear') {
  const read = polnearArticles();
  const gaps = readAudit();
  const first = gaps.filter(({ reading }) => reading === 1);
  report('PolNeAR as annotated', polnear(read, []));
  report('PolNeAR less the credits that a first reading found left out', polnear(read, first));
  const second = gaps.filter(({ reading }) => reading < 3);
  report('PolNeAR less those of the second reading too', polnear(read, second));
  report('PolNeAR less those of the third reading too', polnear(read, gaps));
}
if (!only || only !== 'polnear') fromArticles();

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function polnearArticles() {
  const rows = byDoc(readRows<PolnearRow>('polnear-attributions'));
  return readRows<SharedArticle>('polnear-articles').map((row) => {
    const { id, sentences } = readShared(row);
    return { id, sentences, gold: goldOf(row.text, sentences, rows.get(id) ?? []) };
  });
}

function polnear(
  articles: ReturnType<typeof polnearArticles>,
  read: ReturnType<typeof readAudit>,
): Judged[] {
  const audits = byDoc(read);
  return articles.flatMap(({ id, sentences, gold }) => {
    const audit = audits.get(id) ?? [];
    return sentences.map(({ index, text, attributions }) => ({
      doc: id,
      half: halfOf(id),
      text,
      gold: [...(gold.get(index) ?? []), ...leftOut(text, audit)],
      found: ownCredits(attributions).filter(({ kind }) => kind !== 'syndicated'),
    }));
  });
}

function leftOut(text: string, audit: ReturnType<typeof readAudit>): GoldCredit[] {
  const hash = audit.length > 0 ? sentenceHash(text) : '';
  return audit
    .filter((row) => row.hash === hash)
    .map(({ outlet }) => ({ outlets: [outlet], kinds: [], optional: true }));
}

/** The silver citations and the labels of all rounds share their articles, which are read once. */
function fromArticles(): void {
  const silver = byDoc(readRows<SilverRow>('outlet-citations.silver'));
  const labels = byDoc(readLabels());
  const rounds = byDoc(readBlind());
  const judged = { silver: [] as Judged[], labels: [] as Judged[] };
  const blind = new Map<number, Judged[]>();
  for (const row of readRows<SharedArticle>('articles-2012-2016')) {
    const ofSilver = only === 'labels' ? [] : (silver.get(row.id) ?? []);
    const ofLabels = labels.get(row.id) ?? [];
    const ofBlind = rounds.get(row.id) ?? [];
    if (ofSilver.length + ofLabels.length + ofBlind.length === 0) continue;
    const article = readShared(row);
    judged.silver.push(...judgeSilver(article, row.text, ofSilver));
    judged.labels.push(...judgeLabels(article, ofLabels));
    for (const label of ofBlind) {
      const round = blind.get(label.round) ?? [];
      blind.set(label.round, [...round, ...judgeLabels(article, [label])]);
    }
  }
  if (only !== 'labels')
    report('Silver citations (only recall and kind mean something)', judged.silver);
  if (only === 'silver') return;
  const lost = [...labels.values()].flat().length - judged.labels.length;
  report(`Labels by hand (${judged.labels.length} sentences, ${lost} lost)`, judged.labels);
  const all = [...blind.values()].flat();
  console.log(`\n# Labels made before the rules were run (${all.length} sentences)`);
  for (const [round, some] of [...blind].sort(([a], [b]) => a - b)) {
    const result = score(some);
    console.log(`\n${table(`round ${round}`, result)}`);
    if (option('round') === String(round)) print(result.cases);
  }
  console.log(`\n${table('all rounds', score(all))}`);
}

function report(title: string, judged: readonly Judged[]): void {
  console.log(`\n# ${title}`);
  for (const half of ['tune', 'report'] as const) {
    const result = score(judged.filter((sentence) => sentence.half === half));
    console.log(`\n${table(half, result)}`);
    if (half === shown) print(result.cases);
  }
}

function print(all: readonly Case[]): void {
  for (const what of ['miss', 'false alarm', 'kind'] as const) {
    const some = all.filter((one) => one.what === what);
    console.log(`\n${what}: ${some.length}`);
    for (const { doc, detail, text } of some.slice(0, cases))
      console.log(`  ${detail} · ${doc}\n    ${text.replace(/\s+/g, ' ').slice(0, 400)}`);
  }
}
