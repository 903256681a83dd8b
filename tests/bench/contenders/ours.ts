import { renderCard } from '../../../src/cards/render.ts';
import type { Contender } from './contender.ts';

/** Our own path, all of it. Every task has a photo never seen before, so the cache has nothing to give. */
export const ours: Contender = {
  name: 'nha-san',
  does: 'sets the words, crops with sharp, paints the words, proves them, JPEG within the byte target',
  open: async () => ({
    async make({ card }) {
      const { bytes, reused } = await renderCard(card);
      if (reused) throw new Error(`${card.slug}/${card.name} came out of the cache: nothing was measured`);
      return bytes;
    },
  }),
};
