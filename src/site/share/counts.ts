import type { Caption } from '../../captions/caption.ts';
import { facebook } from '../../platforms/facebook.ts';
import type { TextLimit } from '../../platforms/text-limit.ts';
import { tiktok } from '../../platforms/tiktok.ts';
import { zalo } from '../../platforms/zalo.ts';
import type { PostPlatform } from '../../posts/platform.ts';

/** A caption as somebody is about to post it. */
export type PostWords = Pick<Caption, 'title' | 'text'>;

/** How a caption stands against one limit of its platform. */
export interface Count {
  /** What is counted: `Tiêu đề`, `Cả bài`, `Hashtag`. */
  name: string;
  is: number;
  most: number;
  /** `refused`: the platform cuts or refuses more. `advised`: more is only unwise. */
  kind: 'refused' | 'advised';
  /** What to do; only when there is too much. */
  advice?: string;
}

interface Counted {
  name: string;
  limit: Pick<TextLimit, 'most' | 'unit' | 'kind'>;
  of: (words: PostWords) => string;
  advice: (over: number) => string;
}

const text = ({ text }: PostWords) => text;
const title = ({ title = '' }: PostWords) => title;
const tagsAdvice = (over: number) => `Thừa ${over} hashtag. Nhiều hashtag trông như quảng cáo; hãy bỏ bớt.`;

/** What is counted on each platform; the numbers are those of `src/platforms`. */
const counted: Record<PostPlatform, Counted[]> = {
  facebook: [
    {
      name: 'Cả bài',
      limit: facebook.text.whole,
      of: text,
      advice: (over) => `Facebook không nhận bài dài như vậy. Hãy bớt ${over} chữ cái.`,
    },
    { name: 'Hashtag', limit: facebook.text.hashtags, of: text, advice: tagsAdvice },
  ],
  zalo: [
    {
      name: 'Cả bài',
      limit: zalo.text.post,
      of: text,
      advice: (over) => `Dài quá thì ít người đọc hết trên Zalo. Nên bớt ${over} chữ cái.`,
    },
    {
      name: 'Hashtag',
      limit: zalo.text.hashtags,
      of: text,
      advice: () => 'Zalo không dùng hashtag. Nên bỏ đi cho gọn.',
    },
  ],
  tiktok: [
    {
      name: 'Tiêu đề',
      limit: tiktok.text.title,
      of: title,
      advice: (over) => `TikTok không nhận tiêu đề dài như vậy. Hãy bớt ${over} chữ cái.`,
    },
    {
      name: 'Cả bài',
      limit: tiktok.text.description,
      of: text,
      advice: (over) => `TikTok không nhận bài dài như vậy. Hãy bớt ${over} chữ cái.`,
    },
    { name: 'Hashtag', limit: tiktok.text.hashtags, of: text, advice: tagsAdvice },
  ],
};

/** Hashtags as the apps read them: a sign at the start of a word, then letters, digits or underscores. */
const hashtags = (text: string) => text.match(/(?:^|[^\p{L}\p{M}\p{N}_&/])#[\p{L}\p{M}\p{N}_]+/gu) ?? [];

const measure = { utf16: (text: string) => text.length, tags: (text: string) => hashtags(text).length };

/** Counts a caption against the limits of a platform. Texts are counted in NFC, as the platforms count them. */
export function countsOf(words: PostWords, platform: PostPlatform): Count[] {
  return counted[platform].map(({ name, limit: { most, unit, kind }, of, advice }) => {
    const is = measure[unit](of(words).normalize('NFC'));
    return {
      name,
      is,
      most,
      kind: kind === 'hard' ? 'refused' : 'advised',
      ...(is > most && { advice: advice(is - most) }),
    };
  });
}
