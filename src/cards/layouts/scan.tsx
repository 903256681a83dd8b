import type { Look } from '../card.ts';
import type { Composition } from '../composition.ts';
import { qrDrawing } from '../qr.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn } from './weave.ts';
import { factBlock, headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
/** Greatest sides of the code in pixels, its quiet zone included: the second one for a long name. */
const codeSides = [440, 360];
/** Pixels between name and code. */
const aboveCode = 28;
const beside = 44;
/** Least height in pixels of a picture that still shows something; below it there is cloth. */
const leastPicture = 180;

/** A card to keep or to print: whose house, and the code that leads to a chat with the host. */
export const scan: Layout = (card, ruler) => {
  // Sooner than a word or a name is broken, the code gets smaller.
  for (const torn of [false, true]) {
    for (const side of codeSides) {
      const composed = compose(card, ruler, { side, torn });
      if (composed && !composed.dropped?.length) return composed;
    }
  }
  return codeSides.map((side) => compose(card, ruler, { side, torn: true })).find(Boolean);
};

function compose(
  { format, shot, text, code, dyes }: Look,
  ruler: Ruler,
  { side, torn }: { side: number; torn: boolean },
): Composition | undefined {
  if (!code) throw new Error('the layout “scan” needs an address for its code');
  const { width, safe, type } = format;
  const column = safe.right - safe.left;
  const tone = tonesOf(dyes).paper;
  const qr = qrDrawing(code, side);
  const narrow = column - qr.side - beside;
  const codeTop = safe.bottom - qr.side;
  const room = codeTop - safe.top - aboveCode;

  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headlineIn = (height: number) =>
    headlineBlock(ruler, text.headline, {
      tone,
      width: column,
      height,
      lines: 2,
      sizes: { from: type.headline + 20, to: type.headline },
      gap: 4,
    });
  const below = place && headlineIn(room - place.height - 4);
  const headline = below ?? headlineIn(room);
  const blocks = headline && fitting([[place, headline], [headline]], room);
  if (!blocks || (headline.torn && !torn)) return undefined;
  const top = codeTop - aboveCode - heightOf(blocks);
  const seam = top - 36 - band;
  const shown = seam >= leastPicture;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const lead = leadBlock(ruler, text.lead, {
    tone: { ...tone, body: tone.headline },
    width: narrow,
    lines: 4,
    sizes: { from: shown ? 52 : 44, to: type.body },
    gap: 0,
  });
  const facts = text.facts.map((fact, index) =>
    factBlock(ruler, fact, tone, { width: narrow, size: type.body + 2, gap: index ? 10 : shown ? 26 : 14 }),
  );
  // The mark lies on the picture; without one it stands beside the code.
  const besideCode = mark && !shown ? { ...mark, gap: 14 } : undefined;
  const told = fitting(
    [
      [lead, ...facts, besideCode],
      [lead, besideCode],
    ],
    qr.side,
  );
  if (!told || (besideCode && besideCode.width > narrow)) return undefined;
  const window = { left: 0, top: 0, right: width, bottom: Math.max(0, seam) };
  return {
    ground: tone.ground,
    photos: shown ? [{ shot, box: window }] : [],
    drawings: [
      ...(shown || seam <= 0 ? [] : clothIn(window, dyes)),
      bandIn({ left: 0, top: Math.max(0, seam), right: width, bottom: Math.max(0, seam) + band }, dyes),
      {
        box: { left: safe.left, top: codeTop, right: safe.left + qr.side, bottom: safe.bottom },
        svg: qr.svg,
      },
    ],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={top} />
        <Column
          blocks={told}
          left={safe.left + qr.side + beside}
          top={Math.round(codeTop + (qr.side - heightOf(told)) / 2)}
        />
        {mark && shown ? <Column blocks={[mark]} left={safe.right - mark.width} top={safe.top} /> : null}
      </>
    ),
    dropped: droppedFrom(text, ['place', 'fact'], [...blocks, ...told]),
  };
}
