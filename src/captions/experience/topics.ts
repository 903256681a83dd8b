import type { ExperienceKind } from '../../homestay/experience.ts';
import type { Words } from '../../homestay/language.ts';
import type { ExperienceFacts } from '../facts/offered.ts';

const kinds: Record<ExperienceKind, Words> = {
  boat: { vi: 'Đi thuyền', en: 'Boat trip' },
  singing: { vi: 'Hát Then', en: 'Then singing' },
  weaving: { vi: 'Dệt thổ cẩm', en: 'Weaving' },
  cooking: { vi: 'Nấu ăn', en: 'Cooking' },
  trekking: { vi: 'Trekking', en: 'Trekking' },
  cycling: { vi: 'Đạp xe', en: 'Cycling' },
  farming: { vi: 'Trải nghiệm làng quê', en: 'Farm life' },
  festival: { vi: 'Lễ hội', en: 'Festival' },
};

/** Hashtags of an experience, as words. */
export const topics = ({ offered, language }: ExperienceFacts): string[] => [kinds[offered.kind][language]];
