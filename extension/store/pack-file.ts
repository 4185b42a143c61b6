/** The pack that the build put beside this script. */
import browser from 'webextension-polyfill';
import { unpacked, type PackedDocument } from '../../src/corpus/packed-document.ts';
import type { RawDocument } from '../../src/types.ts';
import type { ShippedPack } from './shipped.ts';

/** Set by build.mjs: the pack's file and the identity of its content. */
declare const SHIPPED_PACK: { readonly file: string; readonly id: string };

export const shippedPack: ShippedPack = { id: SHIPPED_PACK.id, read: readPack };

/** No foreign pack: it was checked when it was built, and came with this script. */
async function readPack(): Promise<readonly RawDocument[]> {
  const file = await fetch(browser.runtime.getURL(SHIPPED_PACK.file));
  const plain = file.body!.pipeThrough(new DecompressionStream('gzip'));
  const [, ...lines] = (await new Response(plain).text()).trimEnd().split('\n');
  return lines.map((line) => unpacked(JSON.parse(line) as PackedDocument));
}
