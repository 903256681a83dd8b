import type { Listing } from '../../../../src/listings/entries.ts';
import { aListing, aVillage } from '../../../fixtures/listing.ts';

/** A house whose owner tells of the seasons and of what guests do, so that it has posts of its own about them. */
export const tellingHouse = aListing({
  story: {
    vi: 'Tháng Năm nước đổ về ruộng, khách ngồi hiên xem cả nhà cấy.\n\nMùa khô đêm lạnh, nhà đốt bếp từ chập tối cho ấm.\n\nNgày hội xuống đồng, cả nhà gói bánh mời khách.\n\nChiều mát mời khách xuống thuyền đi một vòng hồ.',
  },
});

const template = tellingHouse;

/** Houses of one village; `more` replaces keys of each. */
export function houses(count: number, village = 'ban-thu', more: Partial<Listing> = {}): Listing[] {
  const place = { ...aVillage(), slug: village, name: village };
  return Array.from({ length: count }, (_, index) => ({
    ...template,
    slug: `${village}-${index + 1}`,
    village: place,
    ...more,
  }));
}
