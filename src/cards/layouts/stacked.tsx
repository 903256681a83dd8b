import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { headlineBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
const margin = 18;
/** Pixels between the name and the price. */
const tagGap = 10;

/**
 * A long name on cloth over the whole width, a strip of picture below it with the price on its woven edge. A house
 * would lose its roof in a strip, so it shows the second picture where the card has one.
 */
export const stacked: Layout = ({ format, shot, beside, text, dyes }, ruler) => {
  const { width, height, safe, type } = format;
  const tone = tonesOf(dyes).cloth;
  const column = safe.right - safe.left;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const price = priceBlock(ruler, text.price, tone, {
    width: column - (mark ? mark.width + 24 : 0),
    size: 52,
    gap: 0,
  });
  const room = safe.bottom - safe.top - margin - band;
  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 4,
    sizes: { from: type.headline, to: type.headline },
    gap: 6,
  });
  const blocks = headline && fitting([[place, headline], [headline]], room);
  if (!blocks) return undefined;
  const seam = safe.top + heightOf(blocks) + margin;
  // The tag lies on the woven edge, below the name and never lower than the safe box.
  const middle = seam + Math.round((band - (price?.height ?? 0)) / 2) + 18;
  const tagTop = price && Math.min(safe.bottom - price.height, Math.max(seam - margin + tagGap, middle));
  return {
    ground: tone.ground,
    photos: [{ shot: beside ?? shot, box: { left: 0, top: seam + band, right: width, bottom: height } }],
    drawings: [bandIn({ left: 0, top: seam, right: width, bottom: seam + band }, dyes)],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={safe.top} />
        {price && tagTop ? <Column blocks={[price]} left={safe.left} top={tagTop} /> : null}
        {mark ? (
          <Column blocks={[mark]} left={safe.right - mark.width} top={safe.bottom - mark.height} />
        ) : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'price'], [...blocks, price]),
  };
};
