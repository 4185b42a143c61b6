/** Longest address kept, in units. */
export const LONGEST_URL = 2_048;

/** Query parameters that say how the reader came, not what the page is. */
const TRACKING =
  /^(?:utm_.*|[fgt]bclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|_g[al]|smid|smtyp|_r|hp|action|pgtype|clicksource|module|region|wt\..*|ref|ref_src|referr?er|source|src|cmp|cmpid|c?id_?camp.*|icid|ncid|ocid|mod|partner|share|sharetype|amp|amp_.*|outputtype|__twitter_impression|taid|tpcc|sr_share|spref|ns_.*|at_.*|xtor|yptr|guc.*|soc_.*|linkid|mbid|feature|feedtype|feedname|rss|ito|s_cid|ftag|intcid|print|emc|partner|kwp_0|_amp)$/i;

/** Faces of one site: "www.", "m.", "amp.", "mobile.". */
const FACE = /^(?:www\d?|m|mobile|amp|touch|edition)\.(?=.*\.)/;

/**
 * One address for all addresses of an article: https, the site's plain host
 * (no "www.", "m.", "amp."), no tracking parameters, the other parameters in
 * order, no fragment, no AMP ending, no "index.html", no slash at the end.
 * Addresses inside an AMP cache are taken out. Null for what is no web
 * address or is longer than 2,048 units.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parse(url.trim());
  if (!parsed) return null;
  const inner = behindAmpCache(parsed);
  if (inner !== null) return canonicalUrl(inner);
  // A port marks a server of tests or of an office: it may not speak https.
  const origin =
    parsed.port === ''
      ? `https://${plainHost(parsed.hostname)}`
      : `${parsed.protocol}//${parsed.host}`;
  return origin + plainPath(parsed.pathname) + keptQuery(parsed);
}

function parse(url: string): URL | null {
  if (url.length > LONGEST_URL) return null;
  const absolute = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const parsed = new URL(absolute);
  return parsed.hostname.includes('.') ? parsed : null;
}

function plainHost(host: string): string {
  return host.replace(FACE, '').replace(/\.$/, '');
}

function plainPath(path: string): string {
  const plain = path
    .replace(/^\/amp\//, '/')
    .replace(/\/(?:amp|index\.html?)\/?$/, '')
    .replace(/\.amp(?=$|\.html?$)/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  return plain;
}

function keptQuery(url: URL): string {
  // The parameters are parsed when they are first asked for.
  if (url.search === '') return '';
  const kept = [...url.searchParams].filter(
    ([name, value]) => !TRACKING.test(name) && name + value !== '',
  );
  const pairs = kept.map((pair) => pair.map(encodeURIComponent).join('=').replace(/=$/, '')).sort();
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The address that a Google or AMP Project cache serves under its own; null for every other. */
function behindAmpCache({ hostname, pathname }: URL): string | null {
  const isCache =
    hostname.endsWith('.cdn.ampproject.org') || /^(?:www\.)?google\.[a-z.]+$/.test(hostname);
  const inner = isCache
    ? /^\/(?:amp|c|v|a)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname)?.[1]
    : undefined;
  return inner === undefined ? null : `https://${inner}`;
}
