import type { Words } from '../../homestay/language.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import { type Field, field, type KitFacts, marked, noteAbout, type Step } from './step.ts';

const { all, perRoom } = bookingLimits.photosAdvised;

function wanted({ listing }: KitFacts): Words | undefined {
  const { photos, rooms } = listing;
  const few = rooms
    .map((room) => ({ room, count: photos.filter((photo) => photo.room === room.id).length }))
    .filter(({ count }) => count < perRoom);
  const parts: Words[] = [
    ...(photos.length < all
      ? [
          {
            vi: `thêm ${all - photos.length} ảnh cho đủ ${all}`,
            en: `${all - photos.length} more to reach ${all}`,
          },
        ]
      : []),
    ...few.map(({ room, count }) => ({
      vi: `thêm ${perRoom - count} ảnh của “${room.name.vi}”`,
      en: `${perRoom - count} more of “${room.name.en ?? room.name.vi}”`,
    })),
    ...(photos.some(({ subject }) => subject === 'bathroom')
      ? []
      : [{ vi: 'ảnh nhà tắm và nhà vệ sinh', en: 'bathroom and toilet' }]),
  ];
  return parts.length
    ? {
        vi: `Booking.com khuyên có: ${parts.map(({ vi }) => vi).join('; ')}.`,
        en: `Booking.com advises: ${parts.map(({ en }) => en).join('; ')}.`,
      }
    : undefined;
}

/** Photos in the order of upload, with Booking.com's tag. */
export function photosStep(facts: KitFacts): Step {
  const { property, listing } = facts;
  const roomName = (id: string): Words => {
    const name = listing.rooms.find((room) => room.id === id)?.name;
    return { vi: name?.vi ?? id, en: name?.en ?? name?.vi ?? id };
  };
  const photos: Field[] = property.photos.map(({ order, file, width, height, tag, room, main }) => {
    const size = `${width} × ${height}`;
    const of = room ? roomName(room) : undefined;
    return field(
      facts,
      `photo-${order}`,
      main
        ? { vi: 'Ảnh 1, ảnh chính', en: 'Photo 1, main photo' }
        : { vi: `Ảnh ${order}`, en: `Photo ${order}` },
      {
        vi: `${file}, ${size}${of ? `, phòng “${of.vi}”` : ''}`,
        en: `${file}, ${size}${of ? `, room “${of.en}”` : ''}`,
      },
      { key: 'photos', code: marked(`${tag.id} ${tag.name}`, tag.confidence) },
    );
  });
  const note = noteAbout(property, 'photos');
  const advice = wanted(facts);
  return {
    id: 'photos',
    title: { vi: 'Ảnh', en: 'Photos' },
    fields: [
      ...photos,
      ...(note
        ? [
            field(
              facts,
              'photos-check',
              { vi: 'Cần sửa', en: 'To correct' },
              { vi: `${photos.length} ảnh`, en: photos.length === 1 ? '1 photo' : `${photos.length} photos` },
              {
                key: 'photos',
                need: 'advised',
                wrong: true,
                note,
              },
            ),
          ]
        : []),
      ...(advice
        ? [
            field(facts, 'photos-more', { vi: 'Nên có thêm ảnh', en: 'More photos' }, undefined, {
              key: 'photos',
              need: 'advised',
              note: advice,
            }),
          ]
        : []),
    ],
  };
}
