import type { Caption } from '../../captions/caption.ts';
import { captionFileOf } from './caption-file.ts';

/** A post as it is kept in files. */
export interface PackedPost extends Pick<Caption, 'title' | 'text' | 'comment'> {
  /** Key of what it is about. */
  angle: string;
  /** The same as the team calls it. */
  name: string;
  /** Names of the files of its pictures, in the order of posting. */
  pictures: readonly string[];
}

/** Name of the list in the zip: it stands first where files are sorted. */
export const packingListFile = '00-doc-truoc.txt';

/** What a post is about, where its words are, and its pictures in their order. */
export const packedEntry = ({ name, pictures, comment }: PackedPost, words: string): string =>
  [
    name.normalize('NFC'),
    `  Lời: ${words}`,
    ...(comment ? [`  Bình luận đầu: ${comment}`] : []),
    ...pictures.map((file, index) => `  Ảnh ${index + 1}: ${file}`),
  ].join('\n');

const entry = (post: PackedPost) =>
  packedEntry(post, `${captionFileOf(post.angle)}${post.title ? ' (dòng đầu là tiêu đề)' : ''}`);

/** Which caption and which pictures belong together, in the order of posting. In Vietnamese, for the team. */
export const packingList = (posts: readonly PackedPost[]): string =>
  [
    'Mỗi bài đăng có một tệp lời và những ảnh đi kèm, theo đúng thứ tự dưới đây.',
    'Mở tệp lời, chép hết chữ rồi dán vào bài đăng.',
    '',
    posts.map(entry).join('\n\n'),
    '',
  ].join('\n');
