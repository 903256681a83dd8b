import type { FormValue } from '../form-label.ts';
import type { Descriptions } from '../texts/descriptions.ts';
import { type AskedStep, field, type KitFacts, same } from './step.ts';

/** Host profile and descriptions. Booking.com takes facts from them and does not publish them word for word. */
export function textsStep(facts: KitFacts): AskedStep {
  const { listing, descriptions, property } = facts;
  const both = (pick: (texts: Descriptions) => string | undefined): FormValue => ({
    vi: pick(descriptions.vi) ?? '',
    en: pick(descriptions.en) ?? '',
  });
  return {
    id: 'texts',
    title: { vi: 'Giới thiệu', extranet: 'Descriptions' },
    fields: [
      field(
        'text-property',
        { vi: 'Giới thiệu chỗ nghỉ', extranet: 'About the property' },
        both(({ property: text }) => text),
        {
          key: 'story',
          inBothLanguages: true,
          ...(!listing.story && { note: 'Kể thêm câu chuyện ngôi nhà để bài có hồn hơn.' }),
        },
      ),
      field(
        'text-neighbourhood',
        { vi: 'Khu vực quanh nhà', extranet: 'About the neighbourhood' },
        both(({ neighbourhood }) => neighbourhood),
        { inBothLanguages: true, need: 'advised' },
      ),
      field(
        'text-host',
        { vi: 'Giới thiệu chủ nhà', extranet: 'About the host' },
        both(({ host }) => host),
        { key: 'host.about', inBothLanguages: true, need: 'advised' },
      ),
      field(
        'host-photo',
        { vi: 'Ảnh chủ nhà', extranet: 'Photo of the host' },
        property.host_profile.photo ? same(property.host_profile.photo) : undefined,
        { key: 'host.portrait', need: 'advised' },
      ),
      ...listing.rooms.map((room, index) =>
        field(
          `text-room-${room.id}`,
          {
            vi: `Giới thiệu phòng “${room.name.vi}”`,
            extranet: `About the room “${room.name.en ?? room.name.vi}”`,
          },
          both(({ rooms }) => rooms[room.id]),
          { key: `rooms[${index}].about`, need: 'advised', inBothLanguages: true },
        ),
      ),
    ],
  };
}
