import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { idOf, lineOf } from '../faults/invented.ts';
import { importThroughKills, seeded } from '../faults/killed-import.ts';

const ARTICLES = Array.from({ length: 700 }, (_, n) => n);

/** `npm run bench:faults` does the same with 50 kills. */
it.each(['chromium', 'firefox'] as const)(
  'an import loses nothing when tab, background and all of %s are killed in its midst',
  { timeout: 240_000 },
  async (browser) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-kills-'));
    const file = join(folder, 'harbours.jsonl');
    writeFileSync(file, ARTICLES.map(lineOf).join('\n'));
    try {
      const outcomes = await importThroughKills({
        browser,
        file,
        profile: mkdtempSync(join(folder, 'profile-')),
        ids: ARTICLES.map(idOf),
        kills: ['browser', 'tab', 'background', 'browser'],
        random: seeded(7),
        longest: 1_200,
      });
      expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
      expect(outcomes).toHaveLength(5);
      // At least one of the kills fell into the midst of the import.
      const reported = outcomes.map((one) => one.reported);
      expect(reported.some((count) => count > 0 && count < ARTICLES.length)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
