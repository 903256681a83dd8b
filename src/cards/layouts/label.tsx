import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { lessPrice } from './less-price.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn, labelIn } from './weave.ts';
import { factBlock, headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
/** Pixels between the edge of the label and its words. */
const pad = 52;
/** Pixels of the label that lie on the picture: little, so that nothing of it is hidden; the rest lies on the cloth. */
const onPicture = 90;
/** Greatest share of the canvas that the label takes; the second one for a name that fills it alone. */
const mostLabel = { usual: 0.66, longName: 0.8 };

/** A paper label sewn over the edge of picture and cloth, the price hung from its lower edge. */
export const label: Layout = (card, ruler) => {
  const { format, shot, text, dyes } = card;
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left - 2 * pad;
  const { paper: tone, cloth } = tonesOf(dyes);
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 60, gap: 0 });
  const overhang = price ? Math.round(price.height / 2) : 0;
  const roomOf = (share: number) => Math.round(height * share) - 2 * pad - overhang;
  const room = roomOf(mostLabel.usual);
  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: roomOf(mostLabel.longName),
    lines: 2,
    sizes: { from: type.headline + 24, to: type.headline },
    gap: 6,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 3,
    sizes: { from: type.body + 2, to: type.body },
    gap: 14,
  });
  const facts = text.facts.map((fact, index) =>
    factBlock(ruler, fact, tone, { width: column, size: type.body, gap: index ? 6 : 18 }),
  );
  const blocks =
    headline &&
    (fitting(
      [
        [place, headline, lead, ...facts],
        [place, headline, ...facts],
        [place, headline, lead],
        [place, headline],
      ],
      room,
    ) ??
      fitting([[place, headline], [headline]], roomOf(mostLabel.longName)));
  if (!blocks) return lessPrice(label, card, ruler);
  const sheet = heightOf(blocks) + 2 * pad + (price ? overhang - 12 : 0);
  const bottom = safe.bottom - overhang;
  const top = bottom - sheet;
  const seam = top + onPicture;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  return {
    ground: cloth.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: width, bottom: seam } }],
    drawings: [
      ...clothIn({ left: 0, top: seam + band, right: width, bottom: height }, dyes),
      bandIn({ left: 0, top: seam, right: width, bottom: seam + band }, dyes),
      ...labelIn(
        { left: safe.left, top, right: safe.right, bottom },
        { ground: tone.ground, stitch: tone.accent },
      ),
    ],
    words: (
      <>
        <Column blocks={blocks} left={safe.left + pad} top={top + pad - 8} />
        {price ? (
          <Column blocks={[price]} left={safe.left + pad} top={bottom - price.height + overhang} />
        ) : null}
        {mark ? <Column blocks={[mark]} left={safe.right - mark.width} top={safe.top} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'fact', 'price'], [...blocks, price]),
  };
};
