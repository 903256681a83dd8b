import { type Block, Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { lessPrice } from './less-price.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { factBlock, headlineBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
const margin = 36;

/** Least share of the canvas that the picture keeps. */
const leastPicture = 0.27;

/** What one asks in a chat, on indigo cloth below the picture: which house, how many, what it costs, whom to call. */
export const notice: Layout = (card, ruler) => {
  const { format, shot, text, dyes } = card;
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const tone = tonesOf(dyes).cloth;
  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 62, gap: 0 });
  const overhang = price ? Math.round((price.height - band) / 2) : 0;
  const room = safe.bottom - Math.round(height * leastPicture) - band - overhang - margin;
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 2,
    sizes: { from: type.headline + 8, to: type.headline },
    gap: 4,
  });
  const facts = text.facts.map((fact) =>
    factBlock(ruler, fact, tone, { width: column, size: type.body, gap: 12 }),
  );
  const list = (...some: (Block | undefined)[]) =>
    some
      .filter((block) => block !== undefined)
      .map((block, index) => ({ ...block, gap: index ? block.gap : 18 }));
  const contact = facts.at(-1);
  const blocks =
    headline &&
    fitting(
      [
        [place, headline, ...list(...facts)],
        [place, headline, ...list(facts[0], contact)],
        [place, headline, ...list(contact)],
        [headline, ...list(contact)],
        [headline],
      ],
      room,
    );
  if (!blocks) return lessPrice(notice, card, ruler);
  const top = safe.bottom - heightOf(blocks);
  const seam = top - margin - overhang - band;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: width, bottom: seam } }],
    drawings: [bandIn({ left: 0, top: seam, right: width, bottom: seam + band }, dyes)],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        {price ? <Column blocks={[price]} left={safe.left} top={seam - overhang} /> : null}
        {mark ? <Column blocks={[mark]} left={safe.right - mark.width} top={safe.top} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'fact', 'price'], [...blocks, price]),
  };
};
