/** How many emoji a village likes in its posts. What owners have typed themselves is kept with each of them. */
export const emojiAmounts = {
  none: { vi: 'Không dùng', en: 'None' },
  few: { vi: 'Ít', en: 'Few' },
  many: { vi: 'Nhiều', en: 'Many' },
} as const;

/** Key of an amount of emoji. */
export type EmojiAmount = keyof typeof emojiAmounts;
