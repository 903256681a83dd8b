/** Names that lead nowhere outside (RFC 2606, RFC 6761, RFC 6762), and single words, which have no place on the web. */
const reserved =
  /(?:^|\.)(?:example|test|invalid|localhost|local|internal|home\.arpa|example\.(?:com|net|org))$|^[^.]*$/;
const digits = /^[\d.]+$|^\[.*\]$/;

/** Whether others can open an address: a site that has none yet, or only one in this house, has nothing to send. */
export function isRealAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname.replace(/\.$/, '');
  return !reserved.test(host) && !digits.test(host);
}
