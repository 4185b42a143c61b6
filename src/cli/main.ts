/**
 * The command line: `whence`. Answers go to standard output, remarks and
 * failures to standard error. A command is imported when it is given: to read
 * all of them takes longer than many an answer.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { cac, type CAC } from 'cac';
import { Failure, Unheard } from './failure.ts';
import { hearOutput } from './output.ts';

/** Exit codes: bad input, and a fault of ours. */
const BAD_INPUT = 2;
const BUG = 1;

/** Options are taken as text ("000" is no number), and may be repeated. */
const TEXT = { type: [String] };
type Texts = readonly string[] | undefined;

/** The corpus that the build puts beside this file. */
const SHIPPED = fileURLToPath(new URL('./seeds.pack.gz', import.meta.url));

const CORPUS = [
  '--corpus <file>',
  'corpus pack; may be repeated (default: the one that ships)',
  TEXT,
] as const;

const OUT = ['--out <file>', 'the pack to write', TEXT] as const;

function commands(): CAC {
  const cli = cac('whence');
  addCheck(cli);
  addBuild(cli);
  addPacks(cli);
  addExtract(cli);
  addAttributions(cli);
  addMatch(cli);
  addCompare(cli);
  return cli.help();
}

function addCheck(cli: CAC): void {
  cli
    .command(
      'check <file>',
      'where the claims of a page come from (.html, .txt; - reads standard input)',
    )
    .option(...CORPUS)
    .option('--url <url>', "the page's address", TEXT)
    .option('--outlet <name>', 'who publishes the page', TEXT)
    .option('--published <time>', 'when, in ISO 8601', TEXT)
    .option('--json', 'print JSON')
    .action(async (file: string, options: Record<string, Texts> & { json?: boolean }) => {
      const { runCheck } = await import('./check.ts');
      await runCheck(fileNamed(file), {
        corpus: corpora(options.corpus),
        url: last('--url', options.url),
        outlet: last('--outlet', options.outlet),
        published: last('--published', options.published),
        json: options.json ?? false,
      });
    });
}

function addBuild(cli: CAC): void {
  cli
    .command(
      'build <...paths>',
      'make a corpus pack of .txt, .html, .jsonl(.gz) and .warc(.gz) files, and folders of them',
    )
    .option(...OUT)
    .option('--jobs <number>', 'threads that read pages (default: one for each processor)', TEXT)
    .action(async (paths: string[], options: { out?: Texts; jobs?: Texts }) => {
      const { runBuild } = await import('./build.ts');
      const jobs = jobsOf(last('--jobs', options.jobs));
      const files = paths.map(fileNamed);
      await runBuild(files, needed('--out', options.out), jobs, new URL(import.meta.url));
    });
}

function jobsOf(value: string | null): number {
  if (value === null) return availableParallelism();
  if (!/^[1-9]\d?$/.test(value)) throw new Failure(`--jobs: "${value}" is no number from 1 to 99`);
  return Number(value);
}

function addPacks(cli: CAC): void {
  cli
    .command('merge <...packs>', 'make one pack of several, as one build of all would have')
    .option(...OUT)
    .action(async (packs: string[], options: { out?: Texts }) => {
      const { runMerge } = await import('./packs.ts');
      await runMerge(packs, needed('--out', options.out));
    });
  cli
    .command('info <pack>', 'what a pack holds')
    .option('--json', 'print JSON')
    .action(async (pack: string, options: { json?: boolean }) => {
      const { runInfo } = await import('./packs.ts');
      await runInfo(pack, options.json ?? false);
    });
  cli
    .command('verify <...packs>', 'whether packs are whole and in order')
    .action(async (packs: string[]) => (await import('./packs.ts')).runVerify(packs));
}

function addExtract(cli: CAC): void {
  cli
    .command(
      'extract <...paths>',
      'the text, outlet and time of saved pages (.html, .html.gz, folders; - reads standard input)',
    )
    .option('--url <url>', "the page's address", TEXT)
    .option('--json', 'print a JSON line for each page')
    .action(async (paths: string[], options: { url?: Texts; json?: boolean }) => {
      const { runExtract } = await import('./extract.ts');
      const url = last('--url', options.url);
      await runExtract(paths.map(fileNamed), { url, json: options.json ?? false });
    });
}

function addAttributions(cli: CAC): void {
  cli
    .command('attributions <file>', 'whom each sentence credits (.txt, .html, .jsonl, .jsonl.gz)')
    .option('--json', 'print a JSON line for each document')
    .action(async (file: string, options: { json?: boolean }) => {
      const { runAttributions } = await import('./attributions.ts');
      await runAttributions(fileNamed(file), options.json ?? false);
    });
}

function addMatch(cli: CAC): void {
  cli
    .command('match', 'the corpus sentences that are most like each query')
    .option(...CORPUS)
    .option('--queries <file>', 'JSON lines of {id, text}', TEXT)
    .action(async (options: { corpus?: Texts; queries?: Texts }) => {
      const { runMatch } = await import('./match.ts');
      await runMatch(corpora(options.corpus), needed('--queries', options.queries));
    });
}

function addCompare(cli: CAC): void {
  cli
    .command('compare', 'whether two sentences state the same claim')
    .option('--pairs <file>', 'JSON lines of {a, b}', TEXT)
    .action(async (options: { pairs?: Texts }) => {
      const { runCompare } = await import('./compare.ts');
      await runCompare(needed('--pairs', options.pairs));
    });
}

/** cac takes "-" for an option, so it travels under another name. */
const STANDARD_INPUT = '(standard input)';
const fileNamed = (argument: string): string => (argument === STANDARD_INPUT ? '-' : argument);

/** The values of an option. cac writes 'undefined' for one that is not there, 'true' for one without a value. */
function all(option: string, values: Texts): string[] {
  if (values?.includes('true')) throw new Failure(`${option}: its value is missing`);
  return (values ?? []).filter((value) => value !== 'undefined');
}

/** The packs that were given, else the one that ships. */
function corpora(values: Texts): string[] {
  const given = all('--corpus', values);
  return given.length > 0 ? given : [SHIPPED];
}

function last(option: string, values: Texts): string | null {
  return all(option, values).at(-1) ?? null;
}

function needed(option: string, values: Texts): string {
  const value = last(option, values);
  if (value === null) throw new Failure(`${option} is missing; whence --help shows how to use it`);
  return value;
}

async function run(): Promise<void> {
  if (process.argv.includes(''))
    throw new Failure('An argument is empty; whence --help shows what goes there');
  const cli = commands();
  const { options } = cli.parse(
    process.argv.map((argument) => (argument === '-' ? STANDARD_INPUT : argument)),
    { run: false },
  );
  if (options.help) return;
  if (!cli.matchedCommand) {
    const name = cli.args[0];
    throw new Failure(
      name === undefined
        ? 'Name a command; whence --help lists them'
        : `There is no command "${name}"; whence --help lists them`,
    );
  }
  await cli.runMatchedCommand();
}

/** Runs the command that was given; failures are one line, bugs a stack. */
async function runSafely(): Promise<void> {
  hearOutput();
  try {
    await run();
  } catch (error) {
    if (error instanceof Unheard) return;
    const isBadInput =
      error instanceof Failure || (error instanceof Error && error.name === 'CACError');
    process.stderr.write(
      isBadInput
        ? `whence: ${error.message}\n`
        : `whence: this is a bug. ${(error as Error).stack}\n`,
    );
    process.exitCode = isBadInput ? BAD_INPUT : BUG;
  }
}

if (isMainThread) await runSafely();
else (await import('./pages/worker.ts')).serveExtraction();
