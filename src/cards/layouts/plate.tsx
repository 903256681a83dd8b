import { type Block, Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { rowBlock } from './row.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { factBlock, headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;

/** Greatest share of the canvas that words take. */
const mostWords = 0.56;

/** A large picture, the woven edge below it, and the words on undyed cotton: one fact beside the price, or a list. */
export const plate: Layout = ({ format, shot, text, dyes }, ruler) => {
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const room = Math.round(height * mostWords);
  const tone = tonesOf(dyes).paper;
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
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 56, gap: 32 });
  const beside = price ? column - price.width - 36 : column;
  const [only] = text.facts;
  const fact =
    price && only && text.facts.length === 1
      ? factBlock(ruler, only, tone, { width: beside, size: type.body, gap: 0 })
      : undefined;
  const besidePrice = price && fact && fact.height < price.height ? fact : undefined;
  const foot: Block | undefined = price && {
    ...price,
    node: (
      <div style={{ display: 'flex', alignItems: 'center' }}>
        {price.node}
        {besidePrice ? <div style={{ display: 'flex', marginLeft: 36 }}>{besidePrice.node}</div> : null}
      </div>
    ),
  };
  const rows = besidePrice
    ? []
    : text.facts.map((each, index) =>
        rowBlock(ruler, each, tone, {
          width: column,
          size: type.body,
          gap: index ? 0 : 22,
          last: index === text.facts.length - 1,
        }),
      );
  const blocks =
    headline &&
    fitting(
      [
        [place, headline, lead, ...rows, foot],
        [place, headline, lead, ...rows.slice(0, 2), foot],
        [place, headline, lead, ...rows.slice(0, 1), foot],
        [place, headline, lead, foot],
        [place, headline, ...rows, foot],
        [place, headline, foot],
        [place, headline],
      ],
      room,
    );
  if (!blocks) return undefined;
  const top = safe.bottom - heightOf(blocks);
  const seam = top - 44 - band;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const placed = foot && blocks.includes(foot) ? [...blocks, besidePrice] : blocks;
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: width, bottom: seam } }],
    drawings: [bandIn({ left: 0, top: seam, right: width, bottom: seam + band }, dyes)],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        {mark ? <Column blocks={[mark]} left={safe.right - mark.width} top={safe.top} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'fact', 'price'], placed),
  };
};
