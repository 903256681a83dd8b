import { type Match, merged, type Rule } from './rule.ts';

/** Abbreviations that are written in capitals. */
const abbreviations = new Set(
  'UNESCO UBND HTX WIFI TP HCM HN QL ATM GPS QR WC TV BBQ LED USB VNPT ASEAN OCOP WWF IUCN NGO VIP DJ UK USA US SUV THPT THCS DTNT CLB CCB'.split(
    ' ',
  ),
);

interface Word {
  start: number;
  end: number;
  text: string;
}

const isShouted = ({ text }: Word) =>
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  !abbreviations.has(text) &&
  // Centuries: “thế kỷ XVIII–XIX”.
  !/^[IVXLC]+$/.test(text);

/** Vietnamese abbreviations carry no accents, so an accented word in capitals is shouted. */
const accented = (text: string) => text.normalize('NFD') !== text || text.includes('Đ');

function isRun(words: Word[]): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (words.length > 1) return letters >= 5;
  return letters >= 6 || (letters >= 3 && words.some(({ text }) => accented(text)));
}

function find(text: string): Match[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const before = run.at(-1);
    const joined = before && /^[\s,.!?&+–-]*$/u.test(text.slice(before.end, word.start));
    if (!isShouted(word) || (before && !joined)) {
      if (run.length) runs.push(run);
      run = [];
    }
    if (isShouted(word)) run.push(word);
  }
  if (run.length) runs.push(run);
  return merged(
    text,
    runs.filter(isRun).map((each) => ({ start: each[0]?.start ?? 0, end: each.at(-1)?.end ?? 0 })),
  );
}

/** Words written in capitals to be louder. */
export const capitals: Rule = {
  id: 'capitals',
  name: 'Viết hoa cả chữ',
  reason: 'Chữ hoa đọc như đang hét và giống quảng cáo; khách ít tin hơn.',
  remedy: 'Viết chữ thường, chỉ viết hoa đầu câu và tên riêng.',
  find,
};
