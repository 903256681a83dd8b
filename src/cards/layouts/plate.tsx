import { brocadeSvg } from '../brocade.ts';
import { type Block, Column, fitting, heightOf } from './block.tsx';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { tones } from './tones.ts';
import { factBlock, headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;

/** Greatest share of the canvas that words take. */
const mostWords = 0.5;

/** A large picture, the woven edge below it, and the words on undyed cotton. */
export const plate: Layout = ({ format, shot, text }, ruler) => {
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const room = Math.round(height * mostWords);
  const tone = tones.paper;
  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: type.headline + 24, to: type.headline },
    gap: 6,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 2,
    sizes: { from: type.body + 4, to: type.body },
    gap: 14,
  });
  const price = priceBlock(ruler, text.price, { width: column, size: 56, gap: 32 });
  const beside = price ? column - price.width - 36 : column;
  const fact =
    text.facts[0] && factBlock(ruler, text.facts[0], tone, { width: beside, size: type.body, gap: 30 });
  const foot: Block | undefined = price
    ? {
        ...price,
        node: (
          <div
            style={{ display: 'flex', width: column, alignItems: 'center', justifyContent: 'space-between' }}
          >
            {price.node}
            {fact && fact.height < price.height ? fact.node : null}
          </div>
        ),
      }
    : fact;
  const blocks =
    headline &&
    fitting(
      [
        [place, headline, lead, foot],
        [place, headline, foot],
        [place, headline],
      ],
      room,
    );
  if (!blocks) return undefined;
  const top = safe.bottom - heightOf(blocks);
  const seam = top - 44 - band;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: width, bottom: seam } }],
    drawings: [
      {
        box: { left: 0, top: seam, right: width, bottom: seam + band },
        svg: brocadeSvg({ width, height: band }),
      },
    ],
    region: { left: 0, top: 0, right: width, bottom: height },
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        {mark ? <Column blocks={[mark]} left={safe.right - mark.width} top={safe.top} /> : null}
      </>
    ),
  };
};
