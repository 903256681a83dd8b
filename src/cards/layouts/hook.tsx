import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { lessPrice } from './less-price.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn } from './weave.ts';
import { headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 75;
const margin = 48;

/** First picture of a set: the name in large letters on indigo cloth, the price sewn on its edge, the house below. */
export const hook: Layout = (card, ruler) => {
  const { format, shot, text, dyes } = card;
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const tone = tonesOf(dyes).cloth;
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 66, gap: 0 });
  const overhang = price ? Math.max(0, Math.round((price.height - band) / 2)) : 0;
  const place = placeBlock(ruler, text.place, tone, { width: column, size: 46, gap: 0 });
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const foot = margin + overhang + band + overhang + 24 + (mark?.height ?? 0);
  const room = safe.bottom - safe.top - foot;
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: 124, to: type.headline },
    gap: 8,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 2,
    sizes: { from: 48, to: type.body },
    gap: 14,
  });
  const blocks = headline && fitting([[place, headline, lead], [place, headline], [headline]], room);
  if (!blocks) return lessPrice(hook, card, ruler);
  const seam = safe.top + heightOf(blocks) + margin + overhang;
  const cloth = { left: 0, top: 0, right: width, bottom: safe.top - 60 };
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: seam + band, right: width, bottom: height } }],
    drawings: [
      ...clothIn(cloth, dyes),
      bandIn({ left: 0, top: seam, right: width, bottom: seam + band }, dyes),
    ],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={safe.top} />
        {price ? <Column blocks={[price]} left={safe.left} top={seam - overhang} /> : null}
        {mark ? <Column blocks={[mark]} left={safe.left} top={seam + band + overhang + 24} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'price'], [...blocks, price]),
  };
};
