import type { EmojiAmount } from '../../homestay/emoji.ts';
import type { ReasonKind } from '../hook/reason.ts';

const pictures = { place: '📍 ', call: '📞 ', rooms: '🛏 ', meals: '🍚 ' } as const;

/** What a line of a post may begin with. Every phone of the last ten years draws these. */
export type Marks = Record<keyof typeof pictures, string>;

const plain: Marks = { place: '', call: '', rooms: '', meals: '' };

/** The marks of a village that likes few emoji, or many; no marks where it likes none. */
export const marksOf = (amount: EmojiAmount): Marks => (amount === 'none' ? plain : pictures);

const ofReason: Partial<Record<ReasonKind, string>> = {
  food: '🍲',
  view: '🌄',
  doing: '🛶',
  people: '🤝',
  village: '🌾',
  sleep: '🏡',
  'only-here': '✨',
};

const owners = /\p{Extended_Pictographic}\ufe0f?/u;

/**
 * The one emoji after a first line: the one that the owner typed into a tagline, whatever the village likes; where it
 * likes many, one for the reason. Nothing else.
 */
export const markAfter = (
  reason: ReasonKind | undefined,
  amount: EmojiAmount,
  tagline: string | undefined,
): string | undefined =>
  (reason === 'tagline' ? owners.exec(tagline ?? '')?.[0] : undefined) ??
  (amount === 'many' && reason ? ofReason[reason] : undefined);
