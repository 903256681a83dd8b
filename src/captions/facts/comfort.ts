import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { TextLanguage, Words } from '../../homestay/language.ts';

/**
 * What makes a stay easy, in the order in which guests ask for it, as it stands after “there is”. Where a larger thing
 * implies a smaller one, the smaller is not said (`unless`).
 */
const comforts: { amenity: HouseAmenity; words: Words; unless?: HouseAmenity[] }[] = [
  { amenity: 'hot-shower', words: { vi: 'nước nóng', en: 'hot water' } },
  { amenity: 'wifi', words: { vi: 'Wi-Fi', en: 'Wi-Fi' } },
  { amenity: 'boat-landing', words: { vi: 'bến thuyền riêng', en: 'a private boat landing' } },
  { amenity: 'air-conditioning', words: { vi: 'phòng điều hòa', en: 'air-conditioned rooms' } },
  { amenity: 'large-coach-parking', words: { vi: 'chỗ đỗ xe khách 45 chỗ', en: 'coach parking' } },
  {
    amenity: 'coach-parking',
    words: { vi: 'chỗ đỗ xe khách 16–29 chỗ', en: 'minibus parking' },
    unless: ['large-coach-parking'],
  },
  {
    amenity: 'car-parking',
    words: { vi: 'chỗ đỗ ô tô', en: 'car parking' },
    unless: ['coach-parking', 'large-coach-parking'],
  },
  {
    amenity: 'motorbike-parking',
    words: { vi: 'chỗ để xe máy', en: 'motorbike parking' },
    unless: ['car-parking'],
  },
  { amenity: 'shared-kitchen', words: { vi: 'bếp nấu chung', en: 'a kitchen for guests' } },
  { amenity: 'children-play', words: { vi: 'chỗ chơi cho trẻ nhỏ', en: 'a place for children to play' } },
  { amenity: 'laundry', words: { vi: 'chỗ giặt đồ', en: 'laundry' } },
];

/** The comforts of a house as phrases, at most four. */
export function comfortFacts(amenities: HouseAmenity[], language: TextLanguage): string[] {
  return comforts
    .filter(
      ({ amenity, unless }) =>
        amenities.includes(amenity) && !unless?.some((larger) => amenities.includes(larger)),
    )
    .map(({ words }) => words[language])
    .slice(0, 4);
}
