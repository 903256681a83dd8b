import type { Card } from '../../cards/card.ts';

// Pages are a bundle of their own, so the list they share with an export hangs on the process.
const shelf = globalThis as { nhaSanLightCards?: Map<string, Card> };

/**
 * Light cards that pages have asked for, by address. The list begins when it is first asked for: a server, which finds
 * them by their address, keeps none.
 */
export function wantedLightCards(): Map<string, Card> {
  shelf.nhaSanLightCards ??= new Map();
  return shelf.nhaSanLightCards;
}

/** Notes that a page shows the light card at an address. */
export const wantLightCard = (address: string, card: Card): void =>
  void shelf.nhaSanLightCards?.set(address, card);
