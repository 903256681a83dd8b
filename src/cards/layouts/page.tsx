import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn } from './weave.ts';
import { factBlock, headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
const margin = 52;

/** Greatest share of the safe box that words take; the rest shows the picture. */
const mostWords = 0.65;

/** One thing about the house on undyed cotton below a woven hem, and the picture of it. */
export const page: Layout = ({ format, shot, text, dyes }, ruler) => {
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const room = Math.round((safe.bottom - safe.top) * mostWords);
  const tone = tonesOf(dyes).paper;
  // A slide stands among others that name the place; a card alone does not.
  const place = format.slides
    ? undefined
    : placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: 92, to: type.headline },
    gap: place ? 8 : 0,
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
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 60, gap: 32 });
  const blocks =
    headline &&
    fitting(
      [
        [place, headline, lead, ...facts, price],
        [place, headline, lead, price],
        [place, headline, ...facts, price],
        [place, headline, price],
        [place, headline],
        [headline],
      ],
      room,
    );
  if (!blocks) return undefined;
  const hem = Math.max(0, safe.top - 36 - band);
  const top = Math.max(safe.top, hem + band + 36);
  const seam = top + heightOf(blocks) + margin;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: seam, right: width, bottom: height } }],
    drawings: [
      ...(hem ? clothIn({ left: 0, top: 0, right: width, bottom: hem }, dyes) : []),
      bandIn({ left: 0, top: hem, right: width, bottom: hem + band }, dyes),
    ],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        {mark ? <Column blocks={[mark]} left={safe.left} top={seam + 32} /> : null}
      </>
    ),
    dropped: droppedFrom(
      text,
      place ? ['place', 'lead', 'fact', 'price'] : ['lead', 'fact', 'price'],
      blocks,
    ),
  };
};
