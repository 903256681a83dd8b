import { linkKey } from '../../village-protocol.ts';

/** The token that an address of the desk carries by which somebody comes in; nothing where it is another address. */
export const tokenIn = (hash: string): string | undefined =>
  hash.startsWith(`#${linkKey}=`) ? hash.slice(linkKey.length + 2) : undefined;
