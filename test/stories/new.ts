/**
 * Makes a story, or shows what the engine says of one:
 *
 *   npm run new:story the-name-of-the-story
 *
 * A name that is new gets a folder with a story.json to fill in. A name that
 * is there gets the engine's answers printed, sentence by sentence: read them
 * against the articles before you write them down as expected.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/types.ts';
import { FOLDER, readStory, tell, type Story } from './story.ts';

const EMPTY: Story = {
  why: 'Which rule it holds, and why.',
  articles: [
    { id: 'first', outlet: 'Reuters', published: '2024-05-06T09:00Z', text: ['A sentence.'] },
    { id: 'second', outlet: 'BBC News', published: '2024-05-06', text: ['It, Reuters reported.'] },
  ],
  claims: [
    {
      page: 'second',
      sentence: 'It,',
      first: { outlet: 'Reuters', basis: 'credited', reason: 'credit' },
      confirmedBy: [],
      articles: 2,
      origins: 1,
      roles: { first: 'first-reported', second: 'repeated' },
    },
  ],
};

const [name = ''] = process.argv.slice(2);
if (!/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the story in small letters and hyphens: npm run new:story a-late-denial');
  process.exit(2);
}
const file = join(FOLDER, name, 'story.json');
if (existsSync(file)) await show(readStory(name));
else {
  mkdirSync(join(FOLDER, name), { recursive: true });
  writeFileSync(file, `${JSON.stringify(EMPTY, null, 2)}\n`);
  console.log(`Fill in ${file}, then run this again to see what the engine says.`);
}

async function show(story: Story): Promise<void> {
  for (const [page, sentences] of await tell(story)) {
    console.log(`\n${page}`);
    for (const { index, text, attributions, finding } of sentences) {
      console.log(`  ${index} ${text}`);
      for (const one of attributions) {
        console.log(`      ${one.outlet ?? 'unnamed'}: ${one.kind}, ${one.scope} (${one.rule})`);
      }
      if (finding) console.log(`      ${JSON.stringify(brief(finding))}`);
    }
  }
}

function brief(finding: Finding) {
  const { outlet, basis, reason, alsoCredited, candidates } = finding.firstReported;
  return {
    first: { outlet, basis, reason, alsoCredited, candidates },
    confirmedBy: finding.confirmedBy.map((one) => one.outlet),
    notConfirmedBy: finding.notConfirmedBy.map((one) => one.outlet),
    disputedBy: finding.disputedBy.map((one) => one.outlet),
    repeatedBy: Object.fromEntries(
      finding.repeatedBy.map((one) => [one.newsroom ?? 'unknown', one.credits] as const),
    ),
    articles: finding.articles,
    origins: finding.origins,
    roles: finding.reports.map((one) =>
      [one.article, one.role, one.tier, one.score.toFixed(2)].join(' '),
    ),
    differences: finding.reports.flatMap((one) => one.differences),
  };
}
