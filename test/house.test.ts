import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it } from 'vitest';

/** Lines of the longest file that one reads in a sitting. */
const MOST_LINES = 250;
/** Lines of the middle file of the product; neighbours that read well have 40 to 90. */
const MEDIAN_LINES = 75;
/** Names that say nothing of what a file is for. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|shared|lib)\b/;
/** What belongs to the computer it was written on. */
const THIS_MACHINE = /(^|[^\w.])\/(work|tmp|root|home)\/|[A-Z]:\\Users\\/m;
/** Whence says where a claim comes from, never what it is worth. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  en: words('true|false|fake|verif\\w+|unverified|debunk\\w+|misleading|fact[- ]?check\\w*'),
  de: words('wahr\\w*|unwahr\\w*|falsch\\w*|gefälscht\\w*|verifi\\w+|widerleg\\w+|faktencheck\\w*'),
  es: words('verdader\\w+|ciert[oa]s?|fals\\w+|verific\\w+|desment\\w+|engaños\\w+|bulos?'),
  fr: words('vraie?s?|fau(x|sses?)|vérifi\\w+|démenti\\w*|trompeu\\w+|infox'),
};
/** Any of these words, whole, in whatever script. */
function words(alternatives: string): RegExp {
  const letters = alternatives.replaceAll('\\w', '\\p{L}');
  return new RegExp(`(?<!\\p{L})(${letters})(?!\\p{L})`, 'iu');
}
/** A test that is put aside tests nothing. */
const PUT_ASIDE = /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b/;
/** The blocks of src/tuning.ts that a script writes. */
const LEARNED = /^\/\/ <learned: npm run [\w:]+>$[\s\S]*?^\/\/ <\/learned>$/gm;
/** Where fractions stand as data: tuned values, and what scripts have learned. */
const TUNED = /^src\/(tuning|text\/idf-prior)\.ts$/;
/** A number with a decimal point, outside a word. */
const FRACTION = /(?<![\w.'"`])\d*\.\d+(?![\w.])/;
/** Why each permission is needed; one that is not here is not asked for. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: "the reader's settings",
  unlimitedStorage: "the reader's own corpus may outgrow the browser's quota",
  activeTab: 'any other page, on the click',
  offscreen: 'the page without a window that reads feeds (Chromium)',
  alarms: 'wakes up for the feeds that the reader follows',
  contextMenus: '“Where does this come from?” on selected words',
  scripting: 'puts the content script into that page',
  sidePanel: 'shows the panel beside the page; Chromium alone has it',
};

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

const top = readdirSync('.', { withFileTypes: true }).flatMap((one) =>
  one.isFile() ? one.name : [],
);
const all = [...top, '.ci/run', ...['src', 'extension', 'test'].flatMap(filesIn)];
const code = all.filter((file) => /\.([cm]?js|tsx?)$/.test(file));
const product = code.filter((file) => /^(src|extension)\//.test(file));
const prose = all.filter((file) => /\.(md|json|html|css)$|^\.ci/.test(file));
const LOCALES = all.filter((file) => /^extension\/_locales\/.*\.json$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => read(file).trimEnd().split('\n').length;

/** Fails with one sentence per offender: what, where and what to do. */
function expectNone(offenders: readonly string[], whatToDo: string): void {
  expect(offenders, `${whatToDo}\n  ${offenders.join('\n  ')}`).toEqual([]);
}

describe('files', () => {
  it('are short', () => {
    const long = code.filter((file) => lines(file) > MOST_LINES);
    expectNone(
      long.map((file) => `${file}: ${lines(file)} lines`),
      `A file has at most ${MOST_LINES} lines: split it by what its parts are for.`,
    );
  });

  it('are about one thing: the middle one is a page long', () => {
    const sizes = product.map(lines).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  it('have names that say what they hold', () => {
    const empty = code.filter((file) => file.split('/').some((part) => EMPTY_NAMES.test(part)));
    expectNone(empty, 'Name a file after what it does, not after being useful.');
  });

  it('hold something: none only passes on what others export', () => {
    const barrels = code.filter((file) => {
      const statements = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const rest = statements.replace(/export\s+(type\s+)?(\*|\{[^}]*\})[^;]*\bfrom\b[^;]*;/g, '');
      return rest.trim() === '';
    });
    expectNone(barrels, 'No barrel files: import from the file that has the thing.');
  });

  it('know nothing of the computer they were written on', () => {
    const local = [...code, ...prose].filter(
      (file) => file !== 'test/house.test.ts' && THIS_MACHINE.test(read(file)),
    );
    expectNone(local, 'Write paths relative to the project root.');
  });

  it('put no test aside', () => {
    const aside = code.filter((file) => file.endsWith('.test.ts') && PUT_ASIDE.test(read(file)));
    expectNone(aside, 'A test runs or goes: mend it, or delete it.');
  });
});

describe('the layers', () => {
  it('import one way', { timeout: 60_000 }, async () => {
    const options = await extractOptions('./.dependency-cruiser.cjs');
    const { output } = await cruise(['src', 'extension'], options);
    const { violations } = (output as ICruiseResult).summary;
    expectNone(
      violations.map(({ from, to, rule }) => `${from} imports ${to} (${rule.name})`),
      'Imports run extension, cli > engine > rooms > text, outlets > types, tuning.',
    );
  });
});

describe('functions that others call', () => {
  it('say what comes in and out', () => {
    // A component says it by its props and by its file's first line.
    const silent = product.flatMap((file) => {
      if (file.endsWith('.tsx')) return [];
      const text = read(file).split('\n');
      return text.flatMap((line, i) => {
        const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1];
        return name && !text[i - 1]?.endsWith('*/') ? [`${file}:${i + 1} ${name}`] : [];
      });
    });
    expectNone(silent, 'Give each exported function a docstring: in, out, units, errors.');
  });
});

describe('tuning', () => {
  it('says of every number what it is and where it is from', () => {
    // What a script has learned is explained, and written, as one block.
    const text = read('src/tuning.ts').replace(LEARNED, '').split('\n');
    const bare = text.flatMap((line, i) => {
      const name = /^(?:export const| {2})(\w+)(?::| =)/.exec(line)?.[1];
      return name && !text[i - 1]?.endsWith('*/') ? [`line ${i + 1}: ${name}`] : [];
    });
    expectNone(bare, 'Document each value in src/tuning.ts: unit, range, effect, source.');
  });
});

describe('thresholds and weights', () => {
  it('have names and reasons: no bare fraction decides anything', () => {
    const engine = product.filter((file) => file.startsWith('src/') && !TUNED.test(file));
    const bare = engine.flatMap((file) => {
      const text = read(file).split('\n');
      return text.flatMap((line, i) => {
        const isComment = /^\s*(\*|\/\/|\/\*)/.test(line);
        const isNamed = /^(export )?const [A-Z_]+\b/.test(line) && text[i - 1]?.endsWith('*/');
        return FRACTION.test(line) && !isComment && !isNamed ? [`${file}:${i + 1}`] : [];
      });
    });
    expectNone(bare, 'Move it to src/tuning.ts, or give it a name and a docstring.');
  });
});

describe('what the reader sees', () => {
  it('never judges a claim', () => {
    const offenders = LOCALES.flatMap((file) => {
      const messages = JSON.parse(read(file)) as Record<string, { message: string }>;
      const verdicts = VERDICTS[messages.locale!.message]!;
      return Object.entries(messages)
        .filter(([, { message }]) => verdicts.test(message))
        .map(([key, { message }]) => `${file} ${key}: ${message}`);
    });
    expectNone(offenders, 'Say who reported it, not whether it holds.');
  });

  it.each([
    ['en', 'This is verified.', 'Confirmed by two.'],
    ['de', 'Eine falsche Aussage.', 'Bestätigt von zweien.'],
    ['es', 'Es falso.', 'Confirmado por dos.'],
    ['fr', 'C’est vérifié.', 'Confirmé par deux.'],
  ])('in %s would be caught: %s', (language, verdict, fair) => {
    expect(VERDICTS[language]!.test(verdict)).toBe(true);
    expect(VERDICTS[language]!.test(fair)).toBe(false);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('asks for no more than is used', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets no extension page run or fetch anything from elsewhere', () => {
    const { extension_pages: csp } = manifest.content_security_policy as Record<string, string>;
    const directives = csp!.split(';').map((directive) => directive.trim().split(' '));
    // Feeds are fetched from where the reader says; nothing else comes from outside.
    const others = directives.filter(([name]) => name !== 'connect-src');
    expect(new Set(others.flatMap(([, ...sources]) => sources))).toEqual(
      new Set(["'none'", "'self'"]),
    );
    expect(csp).toMatch(/^default-src 'none';/);
  });
});
