import { outletByName, outletByUrl } from './lookup.ts';

/**
 * Who publishes a page: the registry's outlet at its address, else the one of
 * the name that it states, else that name. Null where nothing tells.
 */
export function publisherOf(url: string | null, stated: string | null): string | null {
  const known = url === null ? null : outletByUrl(url);
  return known?.name ?? (stated === null ? null : (outletByName(stated)?.name ?? stated));
}
