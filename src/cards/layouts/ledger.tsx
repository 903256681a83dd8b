import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn } from './weave.ts';
import { factBlock, headlineBlock, markBlock } from './words.tsx';

const band = 50;
const margin = 60;

/** Facts below each other on indigo cloth, the picture below the woven edge. */
export const ledger: Layout = ({ format, shot, text, dyes }, ruler) => {
  const { width, height, safe, type } = format;
  const column = safe.right - safe.left;
  const tone = tonesOf(dyes).cloth;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const room = safe.bottom - safe.top - margin - band - (mark ? mark.height + 32 : 0);
  const headline = headlineBlock(ruler, text.headline, {
    tone: { ...tone, headline: tone.accent },
    width: column,
    height: room,
    lines: 2,
    sizes: { from: 92, to: type.headline },
    gap: 0,
  });
  const facts = text.facts.map((fact, index) =>
    factBlock(ruler, fact, tone, { width: column, size: type.body + 4, gap: index ? 22 : 34 }),
  );
  // Facts are in the order of their importance: the last ones give way.
  const columns = facts.map((_, less) => [headline, ...facts.slice(0, facts.length - less)]);
  const blocks = headline && fitting([...columns, [headline]], room);
  if (!blocks) return undefined;
  const cloth = { left: 0, top: 0, right: width, bottom: safe.top - 60 };
  const seam = safe.top + heightOf(blocks) + margin;
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
        {mark ? <Column blocks={[mark]} left={safe.left} top={seam + band + 32} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['fact'], blocks),
  };
};
