import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { lessPrice } from './less-price.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
/** Pixels between a band and the words. */
const margin = 44;
/** Pixels between the mark and the band below it. */
const markGap = 24;

/** A belt of cloth between two pictures: the house above, what one comes for below. */
export const belt: Layout = (card, ruler) => {
  const { format, shot, beside, text, dyes } = card;
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const tone = tonesOf(dyes).cloth;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const room = safe.bottom - safe.top - (mark ? mark.height + markGap + band + margin : 0);
  const place = placeBlock(ruler, text.place, tone, { width: column, size: 46, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: 116, to: type.headline },
    gap: 8,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 2,
    sizes: { from: 48, to: type.body },
    gap: 14,
  });
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 66, gap: 34 });
  const blocks =
    headline &&
    fitting(
      [
        [place, headline, lead, price],
        [place, headline, price],
        [headline, price],
      ],
      room,
    );
  if (!blocks) return lessPrice(belt, card, ruler);
  const top = safe.bottom - heightOf(blocks);
  const upper = top - margin - band;
  const lower = safe.bottom + margin;
  return {
    ground: tone.ground,
    photos: [
      { shot, box: { left: 0, top: 0, right: width, bottom: upper } },
      { shot: beside ?? shot, box: { left: 0, top: lower + band, right: width, bottom: height } },
    ],
    drawings: [
      bandIn({ left: 0, top: upper, right: width, bottom: upper + band }, dyes),
      bandIn({ left: 0, top: lower, right: width, bottom: lower + band }, dyes),
    ],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        {mark ? <Column blocks={[mark]} left={safe.left} top={upper - markGap - mark.height} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'price'], blocks),
  };
};
