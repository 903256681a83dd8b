/** Kinds of sight; `icon` is a name of the Lucide set. */
export const sightKinds = {
  lake: { vi: 'Hồ, sông, suối', en: 'Lake, river, stream', icon: 'waves' },
  waterfall: { vi: 'Thác', en: 'Waterfall', icon: 'droplets' },
  mountain: { vi: 'Núi', en: 'Mountain', icon: 'mountain' },
  cave: { vi: 'Hang động', en: 'Cave', icon: 'flashlight' },
  landing: { vi: 'Bến thuyền', en: 'Boat landing', icon: 'anchor' },
  temple: { vi: 'Đình, đền, chùa', en: 'Temple', icon: 'landmark' },
  craft: { vi: 'Nghề thủ công', en: 'Craft', icon: 'grid-3x3' },
  market: { vi: 'Chợ', en: 'Market', icon: 'shopping-basket' },
  viewpoint: { vi: 'Chỗ ngắm cảnh', en: 'Viewpoint', icon: 'binoculars' },
} as const;

/** Key of a kind of sight. */
export type SightKind = keyof typeof sightKinds;
