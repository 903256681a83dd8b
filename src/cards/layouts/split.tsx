import type { Look } from '../card.ts';
import type { Composition } from '../composition.ts';
import { lineHeights, weights } from '../identity.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import { stacked } from './stacked.tsx';
import { tonesOf } from './tones.ts';
import { bandIn } from './weave.ts';
import { headlineBlock, leadBlock, markBlock, placeBlock, textBlock } from './words.tsx';

const band = 50;
const margin = 36;
/** Pixels between the woven edge and what lies on the picture. */
const inset = 12;

// The panel grows with the name.
const columnShares = [0.345, 0.38, 0.42, 0.46, 0.5, 0.54];
/** Greatest share up to which the panel grows so that the tagline finds room. */
const shareForLead = 0.46;
/** Share from which on a house would lose its ends in the picture: the second one is shown where the card has one. */
const shareForBeside = 0.5;

/**
 * Words on cloth to the left, the picture to the right with the price on it, the woven edge between them. For a name
 * that needs a wider panel the tagline gives way first, then the words lie above the picture.
 */
export const split: Layout = (card, ruler) => {
  const withLead = card.text.lead ? columnShares.filter((share) => share <= shareForLead) : [];
  for (const share of withLead) {
    const composed = compose(card, ruler, share);
    if (composed) return composed;
  }
  const bare = { ...card, text: { ...card.text, lead: undefined } };
  const lead = droppedFrom(card.text, ['lead'], []);
  for (const share of columnShares) {
    const composed = compose(bare, ruler, share);
    if (composed) return { ...composed, dropped: lead };
  }
  return stacked(card, ruler);
};

/** With a panel of this share; `undefined` when the words need a wider one. */
function compose(
  { format, shot, beside, text, dyes }: Look,
  ruler: Ruler,
  share: number,
): Composition | undefined {
  const { width, height, safe, type } = format;
  const tone = tonesOf(dyes).cloth;
  const room = safe.bottom - safe.top;
  const column = Math.round(width * share);
  const seam = safe.left + column + margin;
  const picture = safe.right - seam - band - inset;

  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  const onPicture = mark && mark.width <= picture ? mark : undefined;
  const inPanel =
    text.mark && !onPicture
      ? textBlock(ruler, text.mark, {
          weight: weights.body,
          lineHeight: lineHeights.body,
          width: column,
          lines: 1,
          sizes: { from: type.mark, to: type.mark },
          colour: tone.body,
          gap: 16,
        })
      : undefined;
  const tag = { size: 56, gap: 0 };
  const price =
    priceBlock(ruler, text.price, tone, { width: picture, ...tag }) ??
    priceBlock(ruler, text.price, tone, { width: picture + band, ...tag });
  const priceInPanel = price
    ? undefined
    : priceBlock(ruler, text.price, tone, { width: column, size: 50, gap: 20 });

  const place = placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 });
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room - (inPanel ? inPanel.height + inPanel.gap : 0),
    lines: 3,
    sizes: { from: type.headline + 20, to: type.headline },
    gap: 12,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 3,
    sizes: { from: type.body, to: type.body },
    gap: 14,
  });
  const blocks = headline && fitting([[place, headline, lead, priceInPanel, inPanel]], room);
  if (!blocks || headline.torn || (text.lead && !lead) || (text.price && !price && !priceInPanel))
    return undefined;
  return {
    ground: tone.ground,
    photos: [
      {
        shot: (share > shareForBeside && beside) || shot,
        box: { left: seam + band, top: 0, right: width, bottom: height },
      },
    ],
    drawings: [bandIn({ left: seam, top: 0, right: seam + band, bottom: height }, dyes)],
    words: (
      <>
        <Column blocks={blocks} left={safe.left} top={Math.round(safe.top + (room - heightOf(blocks)) / 2)} />
        {price ? (
          <Column blocks={[price]} left={safe.right - price.width} top={safe.bottom - price.height} />
        ) : null}
        {onPicture ? (
          <Column blocks={[onPicture]} left={safe.right - onPicture.width} top={safe.top} />
        ) : null}
      </>
    ),
  };
}
