/** How a house is built. It is said of a house only where its owner has said it. */
export const constructions = {
  'wooden-stilt': { vi: 'Nhà sàn gỗ', en: 'Wooden stilt house' },
  'concrete-stilt': { vi: 'Nhà sàn bê tông', en: 'Concrete stilt house' },
  'earthen-floor': { vi: 'Nhà đất', en: 'House on the ground' },
  'rammed-earth': { vi: 'Nhà trình tường', en: 'Rammed-earth house' },
  masonry: { vi: 'Nhà xây', en: 'Brick house' },
  bungalow: { vi: 'Bungalow', en: 'Bungalow' },
  tent: { vi: 'Lều', en: 'Tent' },
} as const;

/** Key of a construction. */
export type Construction = keyof typeof constructions;

/** Constructions that stand on stilts. */
export const onStilts: readonly Construction[] = ['wooden-stilt', 'concrete-stilt'];
