/** The pack that the build put beside this script. */
import browser from 'webextension-polyfill';
import type { RawDocument } from '../../src/types.ts';
import { decodePack } from '../../src/corpus/pack.ts';
import type { ShippedPack } from './shipped.ts';

/** Set by build.mjs: the pack's file and the identity of its content. */
declare const SHIPPED_PACK: { readonly file: string; readonly id: string };

export const shippedPack: ShippedPack = { id: SHIPPED_PACK.id, read: readPack };

async function readPack(): Promise<readonly RawDocument[]> {
  const file = await fetch(browser.runtime.getURL(SHIPPED_PACK.file));
  const plain = file.body!.pipeThrough(new DecompressionStream('gzip'));
  return decodePack(await new Response(plain).text());
}
