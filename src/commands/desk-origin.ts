/** Names that lead nowhere: RFC 2606. The sample's is one. */
const reserved = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

/** Whether nobody can have this host name. */
export const leadsNowhere = (hostname: string): boolean => reserved.test(hostname);

/**
 * The origin under which the desk is opened, for links and sessions: that of the site; that of this machine as long as
 * the site's leads nowhere, so that everything can be tried out.
 * @param address of the site, as its settings name it
 * @param port that this machine serves
 */
export function deskOrigin(address: string | undefined, port: number): string {
  if (!address || leadsNowhere(new URL(address).hostname)) return `http://localhost:${port}`;
  return new URL(address).origin;
}
