import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;

/** Pixels below the words over which the veil fades out. */
const fading = 320;

/** An upright picture that fills the screen, the name in large letters over its sky, a veil between them. */
export const cover: Layout = ({ format, shot, text, dyes }, ruler) => {
  const { cloth } = tonesOf(dyes);
  // Gold would need a stronger veil than the picture deserves.
  const tone = { ...cloth, accent: cloth.headline, body: cloth.headline };
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const place = placeBlock(ruler, text.place, tone, { width: column, size: 46, gap: 0 });
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const room = safe.bottom - safe.top - (mark ? mark.height + 24 : 0);
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room,
    lines: 3,
    sizes: { from: 124, to: type.headline },
    gap: 10,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 3,
    sizes: { from: 48, to: type.body },
    gap: 20,
  });
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 66, gap: 36 });
  const blocks =
    headline &&
    fitting([[place, headline, lead, price], [place, headline, price], [place, headline], [headline]], room);
  if (!blocks) return undefined;
  const end = safe.top + heightOf(blocks);
  return {
    ground: tone.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: width, bottom: height } }],
    scrim: {
      box: { left: band, top: 0, right: width, bottom: Math.min(height, end + fading) },
      behind: { left: safe.left, top: safe.top, right: safe.right, bottom: end },
    },
    drawings: [bandIn({ left: 0, top: 0, right: band, bottom: height }, dyes)],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={safe.top} />
        {mark ? <Column blocks={[mark]} left={safe.left} top={safe.bottom - mark.height} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'lead', 'price'], blocks),
  };
};
