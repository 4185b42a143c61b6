/** For esbuild: leaves parts out of a file of a library. */
import { readFile } from 'node:fs/promises';

/** The file's source without the first place of each pattern, in order. Throws where the library has one no more. */
export async function sourceWithout(path, parts) {
  const cut = (text, part) => {
    if (text.search(part) < 0) throw new Error(`${path} has no ${part} any more`);
    return text.replace(part, '');
  };
  return parts.reduce(cut, await readFile(path, 'utf8'));
}
