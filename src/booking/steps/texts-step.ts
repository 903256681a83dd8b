import type { Words } from '../../homestay/language.ts';
import type { Descriptions } from '../texts/descriptions.ts';
import { field, type KitFacts, type Step, same } from './step.ts';

/** Host profile and descriptions. Booking.com takes facts from them and does not publish them word for word. */
export function textsStep(facts: KitFacts): Step {
  const { listing, descriptions, property } = facts;
  const both = (pick: (texts: Descriptions) => string | undefined): Words => ({
    vi: pick(descriptions.vi) ?? '',
    en: pick(descriptions.en) ?? '',
  });
  return {
    id: 'texts',
    title: { vi: 'Giới thiệu', en: 'Descriptions' },
    fields: [
      field(
        facts,
        'text-property',
        { vi: 'Giới thiệu chỗ nghỉ', en: 'About the property' },
        both(({ property: text }) => text),
        {
          key: 'story',
          inBothLanguages: true,
          ...(!listing.story && {
            note: {
              vi: 'Kể thêm câu chuyện ngôi nhà để bài có hồn hơn.',
              en: 'The story of the house would add to it.',
            },
          }),
        },
      ),
      field(
        facts,
        'text-neighbourhood',
        { vi: 'Khu vực quanh nhà', en: 'About the neighbourhood' },
        both(({ neighbourhood }) => neighbourhood),
        {
          inBothLanguages: true,
          need: 'advised',
        },
      ),
      field(
        facts,
        'text-host',
        { vi: 'Giới thiệu chủ nhà', en: 'About the host' },
        both(({ host }) => host),
        {
          key: 'host.about',
          inBothLanguages: true,
          need: 'advised',
        },
      ),
      field(
        facts,
        'host-photo',
        { vi: 'Ảnh chủ nhà', en: 'Photo of the host' },
        property.host_profile.photo ? same(property.host_profile.photo) : undefined,
        { key: 'host.portrait', need: 'advised' },
      ),
      ...listing.rooms.map((room, index) =>
        field(
          facts,
          `text-room-${room.id}`,
          {
            vi: `Giới thiệu phòng “${room.name.vi}”`,
            en: `About the room “${room.name.en ?? room.name.vi}”`,
          },
          both(({ rooms }) => rooms[room.id]),
          { key: `rooms[${index}].about`, need: 'advised', inBothLanguages: true },
        ),
      ),
    ],
  };
}
