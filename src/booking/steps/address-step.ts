import { type AskedStep, field, type KitFacts, no, noteAbout, same, yes } from './step.ts';

/** Address and map position. */
export function addressStep(facts: KitFacts): AskedStep {
  const { listing, property } = facts;
  const [vi, en] = property.translations;
  const note = noteAbout(property, 'physical_address.address_line');
  const where = noteAbout(property, 'position');
  const { position } = property;
  return {
    id: 'address',
    title: { vi: 'Địa chỉ và vị trí trên bản đồ', extranet: 'Address and map position' },
    fields: [
      field(
        'address-line',
        { vi: 'Địa chỉ', extranet: 'Address' },
        { vi: vi?.address_line ?? '', en: en?.address_line ?? '' },
        { key: 'address', ...(note && { note }), wrong: Boolean(note), inBothLanguages: true },
      ),
      field(
        'city',
        { vi: 'Xã, thị trấn', extranet: 'City, town or village' },
        same(property.physical_address.city_name),
        {
          note: `Nếu không có trong danh sách, chọn “${listing.village.province}”. Từ tháng 7 năm 2025 không còn cấp huyện.`,
        },
      ),
      field(
        'country',
        { vi: 'Quốc gia', extranet: 'Country' },
        { vi: 'Việt Nam', en: 'Vietnam' },
        { code: 'vn' },
      ),
      field(
        'position',
        { vi: 'Vị trí trên bản đồ', extranet: 'Map position' },
        position && same(`${position.latitude}, ${position.longitude}`),
        {
          key: 'position',
          wrong: Boolean(where),
          note:
            where ??
            (position
              ? 'Kéo ghim tới đúng mái nhà trước khi bấm tiếp.'
              : 'Đứng ở sân, mở bản đồ trên điện thoại, giữ tay vào chỗ mình đứng rồi chép hai con số.'),
        },
      ),
      field(
        'display-address',
        {
          vi: 'Hiện địa chỉ đầy đủ cho khách trước khi đặt',
          extranet: 'Show the full address before booking',
        },
        property.physical_address.display_address ? yes : no,
        { key: 'position.precision', need: 'advised' },
      ),
      field('directions', { vi: 'Đường vào nhà', extranet: 'Directions' }, listing.directions, {
        key: 'directions',
        inBothLanguages: true,
        need: 'advised',
      }),
    ],
  };
}
