/**
 * Builds the second site of the browser tests: houses that are not samples, in three languages, as a village would have
 * them. What samples must not have (numbers to call, structured data) can only be seen here.
 */
import { rm } from 'node:fs/promises';
import { aContentFolder } from '../fixtures/content-folder.ts';
import { aHomestayFile } from '../fixtures/listing.ts';
import { runNode } from '../program.ts';
import { REAL_SITE } from './address.ts';
import { hostile, vaguePlace } from './hostile-house.ts';

const lake = { file: 'lake-noon.jpg', alt: { vi: 'Hồ buổi trưa.' }, subject: 'view' };

const bothHostile = () => ({ vi: hostile, en: hostile });

const content = await aContentFolder({
  site: {
    name: 'Nhà sàn thử',
    address: 'https://thu.example',
    languages: ['vi', 'en', 'fr'],
    tagline: { vi: 'Ngủ nhà sàn', en: 'Sleep in a stilt house' },
    about: { vi: 'Vùng núi đá vôi.', en: 'Limestone country.' },
    photos: [lake],
    team: { name: 'Tổ thử' },
  },
  homestays: {
    // Nobody has translated this one yet.
    'nha-hai': aHomestayFile({
      name: 'Nhà Hai',
      tagline: { vi: 'Nhà nhỏ đầu bản' },
      story: { vi: 'Nhà mới đón khách từ năm ngoái.' },
      directions: { vi: 'Đi hết đường bê tông là tới.' },
      contact: { phone: '0900 000 002' },
    }),
    'nha-ba': aHomestayFile({ name: 'Nhà Ba', contact: { phone: '0900 000 003', zalo: '0900 000 003' } }),
    'nha-bon': aHomestayFile({
      name: 'Nhà Bốn',
      meals: [],
      tagline: bothHostile(),
      story: bothHostile(),
      directions: bothHostile(),
      host: { name: 'Anh </script><b onclick=x()>', about: bothHostile() },
      address: hostile,
      position: { ...vaguePlace, precision: 'approximate' },
    }),
    'nha-nam': aHomestayFile({ name: 'Nhà Năm' }),
  },
});
try {
  await runNode(['--import', 'tsx', 'src/commands/build.ts', '--content', content, '--out', REAL_SITE], 10);
} finally {
  await rm(content, { recursive: true, force: true });
}
