import { subjects } from '../../homestay/subject.ts';
import type { FormValue } from '../form-label.ts';
import type { PhotoCheck } from '../photo-pack/photo-checks.ts';
import { type Asked, type AskedStep, field, type KitFacts, marked } from './step.ts';

/** A check as a field to be mended: it stands for nothing that is typed. */
const checkField = ({ id, severity, label, words }: PhotoCheck): Asked => ({
  ...field(`photos-${id}`, { vi: label }, undefined, {
    key: 'photos',
    need: severity === 'error' ? 'required' : 'advised',
    note: words,
  }),
  state: severity === 'advice' || id === 'none' ? 'missing' : 'to-correct',
  advice: true,
});

/** Photos in the order of upload, with Booking.com's tag, then what is wrong with them or could be better. */
export function photosStep(facts: KitFacts): AskedStep {
  const { property, listing } = facts;
  const roomName = (id: string): FormValue => {
    const name = listing.rooms.find((room) => room.id === id)?.name;
    return { vi: name?.vi ?? id, en: name?.en ?? name?.vi ?? id };
  };
  const photos: Asked[] = property.photos.map(
    ({ order, file, pack_file, width, height, tag, room, main, illustration }) => {
      const name = `${pack_file}, ${width} × ${height}`;
      const of = room ? roomName(room) : undefined;
      const { vi } = subjects[listing.photos.find((each) => each.file === file)?.subject ?? 'exterior'];
      return {
        ...field(
          `photo-${order}`,
          main
            ? { vi: 'Ảnh 1, ảnh chính', extranet: 'Photo 1, main photo' }
            : { vi: `Ảnh ${order}`, extranet: `Photo ${order}` },
          {
            vi: `${vi}${of ? `, phòng “${of.vi}”` : ''}${illustration ? ' (hình vẽ)' : ''}: ${name}`,
            en: `${tag.name}${of ? `, room “${of.en}”` : ''}${illustration ? ' (a drawing)' : ''}: ${name}`,
          },
          { key: 'photos', code: marked(`${tag.id} ${tag.name}`, tag.confidence) },
        ),
        photo: file,
      };
    },
  );
  return {
    id: 'photos',
    title: { vi: 'Ảnh', extranet: 'Photos' },
    fields: [...photos, ...facts.checks.map(checkField)],
  };
}
