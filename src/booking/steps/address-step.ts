import { field, type KitFacts, noteAbout, type Step, same } from './step.ts';

/** Address and map position. */
export function addressStep(facts: KitFacts): Step {
  const { listing, property } = facts;
  const [vi, en] = property.translations;
  const note = noteAbout(property, 'physical_address.address_line');
  const where = noteAbout(property, 'position');
  const { position } = property;
  return {
    id: 'address',
    title: { vi: 'Địa chỉ và vị trí trên bản đồ', en: 'Address and map position' },
    fields: [
      field(
        facts,
        'address-line',
        { vi: 'Địa chỉ', en: 'Address' },
        { vi: vi?.address_line ?? '', en: en?.address_line ?? '' },
        { key: 'address', ...(note && { note }), wrong: Boolean(note), inBothLanguages: true },
      ),
      field(
        facts,
        'city',
        { vi: 'Xã, thị trấn', en: 'City, town or village' },
        same(property.physical_address.city_name),
        {
          note: {
            vi: `Nếu không có trong danh sách, chọn “${listing.village.province}”. Từ tháng 7 năm 2025 không còn cấp huyện.`,
            en: `If it is not in the list, choose “${listing.village.province}”. There are no districts since July 2025.`,
          },
        },
      ),
      field(
        facts,
        'country',
        { vi: 'Quốc gia', en: 'Country' },
        { vi: 'Việt Nam', en: 'Vietnam' },
        { code: 'vn' },
      ),
      field(
        facts,
        'position',
        { vi: 'Vị trí trên bản đồ', en: 'Map position' },
        position && same(`${position.latitude}, ${position.longitude}`),
        {
          key: 'position',
          wrong: Boolean(where),
          note:
            where ??
            (position
              ? {
                  vi: 'Kéo ghim tới đúng mái nhà trước khi bấm tiếp.',
                  en: 'Move the pin onto the roof before you go on.',
                }
              : {
                  vi: 'Đứng ở sân, mở bản đồ trên điện thoại, giữ tay vào chỗ mình đứng rồi chép hai con số.',
                  en: 'Stand in the yard, open the map on the phone, press where you stand and copy the two numbers.',
                }),
        },
      ),
      field(
        facts,
        'display-address',
        { vi: 'Hiện địa chỉ đầy đủ cho khách trước khi đặt', en: 'Show the full address before booking' },
        property.physical_address.display_address ? { vi: 'Có', en: 'Yes' } : { vi: 'Không', en: 'No' },
        { key: 'position.precision', need: 'advised' },
      ),
      field(facts, 'directions', { vi: 'Đường vào nhà', en: 'Directions' }, listing.directions, {
        key: 'directions',
        inBothLanguages: true,
        need: 'advised',
      }),
    ],
  };
}
