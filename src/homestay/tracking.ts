/** Parameters that apps put behind an address to tell who sent it to whom; no page needs them. */
const trackers =
  /^(?:utm_\w+|(?:fb|g|d|ms|tt|y)clid|gclsrc|[gw]braid|zarsrc|mibextid|igsh(?:id)?|rdid|share_url|share_from|sharer_?\w*|extid|eav|paipv|sfnsn|_rdr|__cft__.*|__tn__|hc_ref|fref|ref(?:_\w+|id|src)?|notif_\w+|mc_[ce]id|_g[al]|is_from_webapp|sender_device|_[rt])$/i;

/** Hosts whose addresses need nothing behind them. */
const bare = /(?:^|\.)booking\.com$/i;

/**
 * An address as it is published: without what tells of the person who copied it. What is no address, or has nothing of
 * that behind it, stays as it was written.
 */
export function withoutTracking(address: string): string {
  const [, before = '', host = '', search, hash = ''] =
    /^(https:\/\/([^/?#]*)[^?#]*)\?([^#]*)(#.*)?$/i.exec(address) ?? [];
  if (search === undefined) return address;
  const kept = search.split('&').filter((each) => {
    const [name = ''] = each.split('=');
    return name && !bare.test(host) && !trackers.test(decoded(name));
  });
  return `${before}${kept.length ? `?${kept.join('&')}` : ''}${hash}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
