import { brocadeSvg, clothSvg } from '../brocade.ts';
import { Column, fitting, heightOf } from './block.tsx';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { tones } from './tones.ts';
import { factBlock, headlineBlock, leadBlock, markBlock } from './words.tsx';

const band = 50;
const margin = 52;

/** Greatest share of the safe box that words take; the rest shows the picture. */
const mostWords = 0.65;

/** One thing about the house on undyed cotton below a woven hem, and the picture of it. */
export const page: Layout = ({ format, shot, text }, ruler) => {
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const room = Math.round((safe.bottom - safe.top) * mostWords);
  const tone = tones.paper;
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: 92, to: type.headline },
    gap: 0,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 4,
    sizes: { from: 46, to: type.body },
    gap: 16,
  });
  const facts = text.facts.map((fact, index) =>
    factBlock(ruler, fact, tone, { width: column, size: type.body + 2, gap: index ? 8 : 20 }),
  );
  const price = priceBlock(ruler, text.price, { width: column, size: 60, gap: 32 });
  const blocks =
    headline &&
    fitting(
      [
        [headline, lead, ...facts, price],
        [headline, lead, price],
        [headline, ...facts, price],
        [headline, price],
        [headline],
      ],
      room,
    );
  if (!blocks) return undefined;
  const hem = safe.top - 36 - band;
  const seam = safe.top + heightOf(blocks) + margin;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: seam, right: width, bottom: height } }],
    drawings: [
      { box: { left: 0, top: 0, right: width, bottom: hem }, svg: clothSvg({ width, height: hem }) },
      {
        box: { left: 0, top: hem, right: width, bottom: hem + band },
        svg: brocadeSvg({ width, height: band }),
      },
    ],
    region: { left: 0, top: safe.top, right: width, bottom: safe.bottom },
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={safe.top} />
        {mark ? <Column blocks={[mark]} left={safe.left} top={seam + 32} /> : null}
      </>
    ),
  };
};
