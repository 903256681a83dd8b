import type { Fact } from '../card.ts';
import { lineHeights, type Weight, weights } from '../identity.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { type SetText, setText } from '../typesetting/set-text.ts';
import type { Block } from './block.tsx';
import type { Tone } from './tones.ts';
import { IconSign, Lines } from './words.tsx';

/** Pixels above and below the words of a row. */
const air = 12;

/** Pixels of the thread below a row. */
const thread = 3;

/** Least number of pixels between the name and what it costs. */
const between = 28;

/**
 * A line of a price list: icon and name to the left, what it costs at the right edge, a thread below. It goes below a
 * name that is too long for one line with it, at the same edge, so that prices stand below each other.
 */
export function rowBlock(
  ruler: Ruler,
  fact: Fact,
  tone: Tone,
  { width, size, gap, last }: { width: number; size: number; gap: number; last: boolean },
): Block | undefined {
  const indent = Math.round(size * 1.45);
  const room = width - indent;
  const set = (text: string, weight: Weight) =>
    setText(ruler, text, {
      weight,
      lineHeight: lineHeights.body,
      width: room,
      lines: 2,
      sizes: { from: size, to: size },
    });
  const name = set(fact.text, weights.body);
  const value = fact.value ? set(fact.value, weights.strong) : undefined;
  if (!name || (fact.value && !value)) return undefined;
  const isBeside =
    value !== undefined && name.width + between + value.width <= room && name.lines.length === 1;
  const height = (isBeside ? name.height : name.height + (value?.height ?? 0)) + 2 * air;
  return {
    height,
    gap,
    said: { part: 'fact', text: fact.text },
    node: (
      <div
        style={{
          display: 'flex',
          width,
          height,
          paddingTop: air,
          boxSizing: 'border-box',
          position: 'relative',
        }}
      >
        {last ? null : <Thread top={height - thread} width={width} colour={tone.line} />}
        <div style={{ display: 'flex', width: indent, flexShrink: 0, marginTop: (name.leading - size) / 2 }}>
          <IconSign icon={fact.icon} size={size} colour={tone.accent} />
        </div>
        <div style={{ display: 'flex', flexDirection: isBeside ? 'row' : 'column' }}>
          <Lines set={name} colour={tone.body} />
          {value ? (
            <Value set={value} left={room - value.width - (isBeside ? name.width : 0)} tone={tone} />
          ) : null}
        </div>
      </div>
    ),
  };
}

const Value = ({ set, left, tone }: { set: SetText; left: number; tone: Tone }) => (
  <div style={{ display: 'flex', marginLeft: left }}>
    <Lines set={set} colour={tone.headline} />
  </div>
);

// A box rather than a border: satori draws a border through four clips, which take longer than all the words.
const Thread = ({ top, width, colour }: { top: number; width: number; colour: string }) => (
  <div style={{ position: 'absolute', left: 0, top, width, height: thread, backgroundColor: colour }} />
);
