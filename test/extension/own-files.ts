/** The extension's own files, for node: in a browser its scripts fetch them by name. */
import { readFileSync } from 'node:fs';

const OWN = ['words.json'];

const { fetch } = globalThis;
globalThis.fetch = async (asked, options) =>
  typeof asked === 'string' && OWN.includes(asked)
    ? new Response(readFileSync(`extension/${asked}`))
    : fetch(asked, options);
