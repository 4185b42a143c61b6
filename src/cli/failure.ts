/** Input that cannot be used: `message` is one line that says what, where and what to do. Exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Whoever read the output has heard enough, as `head` has: the work ends without a word. */
export class Unheard extends Error {
  override readonly name = 'Unheard';
}

/** The failure of a file, or of one of its lines. */
export function failureAt(file: string, line: number | null, problem: string): Failure {
  return new Failure(
    `${file}${line === null ? '' : `:${line}`}: ${problem.replace(/\s*\n\s*/g, ' ')}`,
  );
}
