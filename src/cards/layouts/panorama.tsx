import type { CardText, Look } from '../card.ts';
import type { Composition } from '../composition.ts';
import { lineHeights } from '../identity.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { Column, fitting, heightOf } from './block.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';
import { priceBlock } from './price-tag.tsx';
import type { CardPart } from './said.ts';
import { tonesOf } from './tones.ts';
import { bandIn, clothIn, labelIn } from './weave.ts';
import { headlineBlock, leadBlock, markBlock, placeBlock } from './words.tsx';

const band = 50;
/** Pixels between the edge of the label and its words. */
const pad = 46;
/** Pixels of the label that lie on the picture. */
const onPicture = 40;
/** Pixels between the label and the mark beside or above it. */
const markGap = 16;

/** Widths of the column of words, as shares of the canvas: the label grows with the name. */
const shares = [0.32, 0.37, 0.42, 0.5, 0.58, 0.64, 0.68];
/** Share up to which the label rather grows than breaks the place in two or the name into more than three lines. */
const shareToGrow = 0.5;

const fewLines = 3;

/** What gives way to a long name, one after another. */
const givingWay: CardPart[][] = [[], ['lead'], ['lead', 'price'], ['lead', 'price', 'place']];

const without = (text: CardText, parts: CardPart[]): CardText => ({
  ...text,
  lead: parts.includes('lead') ? undefined : text.lead,
  price: parts.includes('price') ? undefined : text.price,
});

/**
 * The picture to the left, cloth to the right, and a paper label sewn over the woven edge between them. The lower
 * left, where a page's own picture lies on its cover, stays free of words.
 */
export const panorama: Layout = (card, ruler) => {
  // Sooner than a word or a name is broken, everything else gives way.
  let torn: Composition | undefined;
  for (const parts of givingWay) {
    const kept = { ...card, text: without(card.text, parts) };
    for (const share of shares) {
      const found = compose(kept, ruler, { share, place: !parts.includes('place') });
      if (!found) continue;
      const composed = { ...found.composition, dropped: droppedFrom(card.text, parts, []) };
      if (!found.torn) return composed;
      torn ??= composed;
    }
  }
  return torn;
};

/** With a label of this width; `undefined` when the words need another one. */
function compose(
  { format, shot, text, dyes }: Look,
  ruler: Ruler,
  wanted: { share: number; place: boolean },
): { composition: Composition; torn: boolean } | undefined {
  const { width, height, safe, type } = format;
  const { paper: tone, cloth } = tonesOf(dyes);
  const column = Math.round(width * wanted.share);
  const left = safe.right - column - 2 * pad;
  const mark = text.mark ? markBlock(ruler, text.mark) : undefined;
  // Beside the label while there is room, else above it.
  const markAbove = mark && safe.left + mark.width + markGap > left;
  const price = priceBlock(ruler, text.price, tone, { width: column, size: 56, gap: 0 });
  const overhang = price ? Math.round(price.height / 2) : 0;
  // Words keep clear of the tag that hangs from the lower edge.
  const foot = pad + (price ? overhang - 16 : 0);
  const ceiling = safe.top + (mark && markAbove ? mark.height + markGap : 0);
  const room = safe.bottom - ceiling - pad - foot - overhang;

  const place = wanted.place
    ? placeBlock(ruler, text.place, tone, { width: column, size: type.body, gap: 0 })
    : undefined;
  const headline = headlineBlock(ruler, text.headline, {
    tone,
    width: column,
    height: room - (place?.height ?? 0),
    lines: 3,
    sizes: { from: type.headline + 24, to: type.headline },
    gap: 8,
  });
  const lead = leadBlock(ruler, text.lead, {
    tone,
    width: column,
    lines: 3,
    sizes: { from: type.body + 2, to: type.body },
    gap: 14,
  });
  const isPlaceBroken = place && place.height > type.body * lineHeights.body + 1;
  if (!headline || (text.lead && !lead) || (text.price && !price)) return undefined;
  const isHeadlineTall = headline.height > fewLines * (type.headline + 24) * lineHeights.headline;
  if (wanted.place && !place) return undefined;
  if (wanted.share < shareToGrow && (isPlaceBroken || isHeadlineTall)) return undefined;
  const blocks = fitting([[place, headline, lead]], room);
  if (!blocks) return undefined;

  const sheet = pad + heightOf(blocks) + foot;
  const top = Math.round((ceiling + safe.bottom - sheet - overhang) / 2);
  const bottom = top + sheet;
  const seam = left + onPicture;
  const composition: Composition = {
    ground: cloth.ground,
    photos: [{ shot, box: { left: 0, top: 0, right: seam, bottom: height } }],
    drawings: [
      bandIn({ left: seam, top: 0, right: seam + band, bottom: height }, dyes),
      ...clothIn({ left: seam + band, top: 0, right: width, bottom: height }, dyes),
      ...labelIn({ left, top, right: safe.right, bottom }, { ground: tone.ground, stitch: tone.accent }),
    ],
    words: (
      <>
        <Column blocks={blocks} left={left + pad} top={top + pad - 6} />
        {price ? <Column blocks={[price]} left={left + pad} top={bottom - overhang} /> : null}
        {mark ? (
          <Column
            blocks={[mark]}
            left={markAbove ? safe.right - mark.width : safe.left}
            top={markAbove ? top - markGap - mark.height : safe.top}
          />
        ) : null}
      </>
    ),
  };
  return { composition, torn: headline.torn === true };
}
