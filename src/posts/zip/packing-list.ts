import { angleName } from '../angle-name.ts';
import { pictureName } from '../picture-name.ts';
import type { Post } from '../post.ts';
import { captionFileOf } from './caption-file.ts';

/** Name of the list in the zip: it stands first where files are sorted. */
export const packingListFile = '00-doc-truoc.txt';

const entry = ({ angle, caption, cards }: Post) =>
  [
    angleName(angle).normalize('NFC'),
    `  Lời: ${captionFileOf(angle.key)}${caption.title ? ' (dòng đầu là tiêu đề)' : ''}`,
    ...cards.map((card, index) => `  Ảnh ${index + 1}: ${pictureName(card)}`),
  ].join('\n');

/** Which caption and which pictures belong together, in the order of posting. In Vietnamese, for the team. */
export const packingList = (posts: readonly Post[]): string =>
  [
    'Mỗi bài đăng có một tệp lời và những ảnh đi kèm, theo đúng thứ tự dưới đây.',
    'Mở tệp lời, chép hết chữ rồi dán vào bài đăng.',
    '',
    posts.map(entry).join('\n\n'),
    '',
  ].join('\n');
