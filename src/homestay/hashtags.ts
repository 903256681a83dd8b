import { cleanText } from './clean.ts';
import { text, values } from './field.ts';

/** Apps end a hashtag at any other sign, and take one of digits alone for none. */
const form = /^(?=.*\p{L})[\p{L}\p{M}\p{N}]+$/u;

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

/** As it is kept: without its sign, several words as one: `NhàSànLâmBình`. */
function joined(written: string): string {
  const words = cleanText(written).replace(/^#\s*/, '').split(/\s+/);
  return words.length > 1 && !words.some((word) => word.startsWith('#'))
    ? words.map(capital).join('')
    : words.join(' ');
}

const hashtag = text({
  label: 'Hashtag',
  hint: 'Viết liền, có dấu hay không dấu đều được.',
  contract: 'A hashtag without its sign, of letters with or without marks and digits.',
  example: 'DuLịchLâmBình',
  max: 40,
})
  .overwrite(joined)
  .refine((tag) => !tag || form.test(tag), {
    error: ({ input }) =>
      /[#,;]/.test(String(input))
        ? '“Hashtag” có hơn một hashtag. Hãy ghi mỗi hashtag một dòng, ví dụ: “DuLịchLâmBình”.'
        : '“Hashtag” chỉ gồm chữ và số, viết liền. Ví dụ: “DuLịchLâmBình”.',
    params: { en: 'letters and digits only, one hashtag an item' },
  });

/** A village’s own hashtags, without their signs. */
export const hashtags = values(hashtag, {
  label: 'Hashtag của bản',
  hint: 'Những hashtag bản muốn có trong bài đăng, mỗi dòng một hashtag, có # hay không đều được.',
  contract: 'Hashtags that the village wants in its posts, without their signs.',
  example: ['DuLịchLâmBình', 'HomestayNàTông'],
  item: 'hashtag',
  max: 8,
}).refine((tags) => new Set(tags.map((tag) => tag.toLocaleLowerCase('vi'))).size === tags.length, {
  error: '“Hashtag của bản” có hashtag bị ghi hai lần. Hãy bỏ bớt một.',
  params: { en: 'each hashtag may stand only once' },
});
