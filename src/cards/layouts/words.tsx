import type { JSXNode } from 'satori/jsx';
import { svgAddress } from '../brocade.ts';
import type { Fact } from '../card.ts';
import { type Icon, iconSvg } from '../icons.ts';
import { colours, lineHeights, weights } from '../identity.ts';
import { placeForms } from '../place-forms.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { type SetText, setText, type TextRoom } from '../typesetting/set-text.ts';
import type { Block } from './block.tsx';
import type { Tone } from './tones.ts';

/** Lines of a text that has been set. */
export function Lines({ set, colour }: { set: SetText; colour: string }): JSXNode {
  const { lines, size, leading, weight } = set;
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', fontSize: size, fontWeight: weight, color: colour }}
    >
      {lines.map((line) => (
        <div style={{ height: leading, lineHeight: `${leading}px`, whiteSpace: 'nowrap' }}>{line}</div>
      ))}
    </div>
  );
}

/** An icon of one colour. */
export const IconSign = ({ icon, size, colour }: { icon: Icon; size: number; colour: string }): JSXNode => (
  <img alt="" src={svgAddress(iconSvg(icon, size, colour))} width={size} height={size} />
);

/** A text as a block, or nothing when it does not fit. */
export function textBlock(
  ruler: Ruler,
  text: string,
  room: TextRoom & { colour: string; gap: number },
): Block | undefined {
  const set = setText(ruler, text, room);
  return (
    set && {
      height: set.height,
      gap: room.gap,
      torn: set.torn,
      node: <Lines set={set} colour={room.colour} />,
    }
  );
}

/** Lines that the place may take: it introduces the headline and must not outgrow it. */
const placeLines = 2;

/** Place of the house: a pin and the names of village and province, or of house and village. */
export function placeBlock(
  ruler: Ruler,
  place: string,
  tone: Tone,
  { width, size, gap }: { width: number; size: number; gap: number },
): Block | undefined {
  const room = width - size - 10;
  let set: SetText | undefined;
  for (const form of placeForms(place)) {
    if (ruler.width(form, weights.strong, size) > placeLines * room) continue;
    const found = setText(ruler, form, {
      weight: weights.strong,
      lineHeight: lineHeights.body,
      width: room,
      height: placeLines * Math.round(size * lineHeights.body),
      lines: placeLines,
      sizes: { from: size, to: size },
    });
    if (found && (!set || !found.torn)) set = found;
    if (found && !found.torn) break;
  }
  return (
    set && {
      height: set.height,
      gap,
      said: { part: 'place', text: place },
      node: (
        <div style={{ display: 'flex', alignItems: 'flex-start' }}>
          <div style={{ display: 'flex', width: size, marginRight: 10, marginTop: (set.leading - size) / 2 }}>
            <IconSign icon="map-pin" size={size} colour={tone.accent} />
          </div>
          <Lines set={set} colour={tone.accent} />
        </div>
      ),
    }
  );
}

/** A line of a list: icon, text, and what it costs. */
export function factBlock(
  ruler: Ruler,
  fact: Fact,
  tone: Tone,
  { width, size, gap }: { width: number; size: number; gap: number },
): Block | undefined {
  const indent = Math.round(size * 1.45);
  const text = setText(ruler, fact.text, {
    weight: weights.body,
    lineHeight: lineHeights.body,
    width: width - indent,
    lines: 2,
    sizes: { from: size, to: size },
  });
  const value =
    fact.value &&
    setText(ruler, fact.value, {
      weight: weights.strong,
      lineHeight: lineHeights.body,
      width: width - indent,
      lines: 1,
      sizes: { from: size + 4, to: size },
    });
  if (!text || (fact.value && !value)) return undefined;
  const height = text.height + (value ? value.height : 0);
  return {
    height,
    gap,
    said: { part: 'fact', text: fact.text },
    node: (
      <div style={{ display: 'flex', alignItems: 'flex-start' }}>
        <div style={{ display: 'flex', width: indent, marginTop: (text.leading - size) / 2 }}>
          <IconSign icon={fact.icon} size={size} colour={tone.accent} />
        </div>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <Lines set={text} colour={value ? tone.body : tone.headline} />
          {value ? <Lines set={value} colour={tone.headline} /> : null}
        </div>
      </div>
    ),
  };
}

/** A small mark on the picture: “Nhà mẫu · Hình minh họa”. */
export function markBlock(ruler: Ruler, mark: string): Block & { width: number } {
  const size = 32;
  const height = 56;
  const width = Math.ceil(ruler.width(mark, weights.body, size)) + 44;
  return {
    height,
    width,
    gap: 0,
    node: (
      <div
        style={{
          display: 'flex',
          height,
          width,
          paddingLeft: 22,
          boxSizing: 'border-box',
          flexShrink: 0,
          borderRadius: 28,
          backgroundColor: `${colours.indigo}e0`,
          color: colours.paper,
          fontSize: size,
          fontWeight: weights.body,
          lineHeight: `${height}px`,
          whiteSpace: 'nowrap',
        }}
      >
        {mark}
      </div>
    ),
  };
}

type SizedText = { width: number; gap: number; tone: Tone; sizes: TextRoom['sizes']; lines: number };

/** The headline of a card as a block. `height` is the greatest, in pixels. */
export const headlineBlock = (
  ruler: Ruler,
  text: string,
  { tone, ...room }: SizedText & { height?: number },
): Block | undefined =>
  textBlock(ruler, text, {
    weight: weights.headline,
    lineHeight: lineHeights.headline,
    colour: tone.headline,
    ...room,
  });

/** One or two sentences below the headline, if there are any. */
export const leadBlock = (
  ruler: Ruler,
  text: string | undefined,
  { tone, ...room }: SizedText,
): Block | undefined => {
  const block =
    text &&
    textBlock(ruler, text, {
      weight: weights.body,
      lineHeight: lineHeights.body,
      colour: tone.body,
      ...room,
    });
  return block ? { ...block, said: { part: 'lead', text: text } } : undefined;
};
