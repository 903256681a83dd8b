import type { EmojiAmount } from '../../homestay/emoji.ts';

const pictures = { place: '📍 ', call: '📞 ', rooms: '🛏 ', meals: '🍚 ', hours: '🕑 ', way: '🛵 ' } as const;

/** What a line of a post may begin with. Every phone of the last ten years draws these. */
export type Marks = Record<keyof typeof pictures, string>;

const plain: Marks = { place: '', call: '', rooms: '', meals: '', hours: '', way: '' };

/** The marks of a village that likes few emoji, or many; no marks where it likes none. */
export const marksOf = (amount: EmojiAmount): Marks => (amount === 'none' ? plain : pictures);
