import { CardFault } from '../cards/card-fault.ts';
import { inVietnamese, type Problem } from '../listings/problem.ts';
import { freeHosts, type Host } from '../platforms/hosts.ts';
import type { CardFailure, ShortenedCard } from '../site/published-cards.ts';
import { type Unmade, unmadeSentence } from '../site/unmade.ts';
import { readableBytes } from './count-files.ts';
import { fitOf } from './host-fit.ts';
import { housePageBudget, type PageWeight } from './page-weight.ts';
import type { SiteSize } from './site-size.ts';

/** What a build made, for the table at its end. */
export interface BuildFigures {
  listings: number;
  unpublished: number;
  villages: number;
  experiences: number;
  pages: number;
  cards: { count: number; bytes: number; reused: number };
  photos: { count: number; bytes: number; reused: number };
  /** Of the heaviest house; nothing when the site has none. */
  heaviestHouse: PageWeight | undefined;
  /** Of the whole site. */
  size: SiteSize;
  seconds: number;
}

const kibibytes = (bytes: number) =>
  `${(bytes / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} KB`;

const reusedNote = ({ reused, count }: { reused: number; count: number }) =>
  reused === count ? 'dùng lại tất cả [all reused]' : `dùng lại ${reused} [reused]`;

/** How the heaviest house stands to what a house may weigh. */
function weightNote({ all, scripts }: PageWeight): string {
  const over = all > housePageBudget.all || scripts > housePageBudget.scripts;
  const most = `${kibibytes(housePageBudget.all)}, mã ${kibibytes(housePageBudget.scripts)}`;
  return `mã ${kibibytes(scripts)} · ${over ? `QUÁ NẶNG, tối đa ${most} [too heavy]` : `tối đa ${most} [with gzip, of it scripts]`}`;
}

const limitWords: Record<keyof Host['limits'], (limit: number) => string> = {
  bytes: (limit) => `cả trang tối đa ${readableBytes(limit)} [site too large]`,
  files: (limit) => `tối đa ${limit.toLocaleString('vi-VN')} tệp [too many files]`,
  entries: (limit) => `tối đa ${limit.toLocaleString('vi-VN')} tệp và thư mục [too many files and folders]`,
  file: (limit) => `mỗi tệp tối đa ${readableBytes(limit)} [a file too large]`,
};

/** Whether a free host takes the site, and how many more houses. */
function hostRow(host: Host, size: SiteSize, houses: number): readonly [string, string, string] {
  const { beyond, more } = fitOf(host, size, houses);
  const name = `Chỗ miễn phí ${host.name} [free host]`;
  if (beyond.length) {
    return [name, 'KHÔNG VỪA', beyond.map((limit) => limitWords[limit](host.limits[limit] ?? 0)).join(' · ')];
  }
  const room = more?.toLocaleString('vi-VN');
  return [name, 'vừa', room ? `còn chỗ cho khoảng ${room} nhà nữa [room for so many more houses]` : ''];
}

/** The table that closes a build: what was made, how large, how long, what was reused. */
export function figuresTable(figures: BuildFigures): string {
  const { cards, photos, heaviestHouse, size } = figures;
  const rows: (readonly [string, string | number, string])[] = [
    [
      'Nhà [listings]',
      figures.listings,
      figures.unpublished ? `${figures.unpublished} chưa đăng [unpublished]` : '',
    ],
    ['Bản [villages]', figures.villages, ''],
    ['Trải nghiệm [experiences]', figures.experiences, ''],
    ['Trang [pages]', figures.pages, ''],
    ['Ảnh đăng bài [cards]', cards.count, `${readableBytes(cards.bytes)} · ${reusedNote(cards)}`],
    ['Ảnh trên trang [photos]', photos.count, `${readableBytes(photos.bytes)} · ${reusedNote(photos)}`],
    ...(heaviestHouse
      ? ([
          ['Nhà nặng nhất [heaviest house]', kibibytes(heaviestHouse.all), weightNote(heaviestHouse)],
        ] as const)
      : []),
    [
      'Cả trang web [whole site]',
      readableBytes(size.bytes),
      `${size.files.toLocaleString('vi-VN')} tệp, lớn nhất ${readableBytes(size.largest)} [files, largest]`,
    ],
    ...freeHosts.map((host) => hostRow(host, size, figures.listings)),
    [
      'Thời gian [seconds]',
      figures.seconds.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      '',
    ],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = ([name, value, note]: (typeof rows)[number]) =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${String(value).padStart(widths[1] ?? 0)}  ${note}`.trimEnd();
  return rows.map(line).join('\n');
}

/** A fault in one line of the log: a schema's list of issues is cut. */
const oneLine = (fault: string) => fault.replace(/\s+/g, ' ').slice(0, 300);

/** What was left out of the site, and why: empty when nothing was. */
export function leftOutReport(
  problems: Problem[],
  leftOut: string[],
  failures: CardFailure[],
  unmade: readonly Unmade[] = [],
): string {
  const parts = [
    ...(problems.length
      ? [
          leftOut.length
            ? `CHƯA ĐƯA LÊN TRANG: ${leftOut.map((entry) => `content/${entry}`).join(', ')}`
            : 'CÓ CHỖ CHƯA ĐƯA LÊN TRANG',
          ...problems.map((problem) => `${inVietnamese(problem)}\n  [${problem.en}]`),
        ]
      : []),
    ...unmade.map((each) => `${unmadeSentence(each)}\n  [${each.entry}: ${oneLine(each.fault)}]`),
    ...failures.map(
      ({ listing, language, card, fault }) =>
        `Chưa làm được tấm ảnh ${card.name} (${language}) của ${listing.name} [card left out]\n  ${fault instanceof CardFault ? `${fault.vi}\n  [${fault.en}]` : fault.message}`,
    ),
  ];
  return parts.join('\n\n');
}

/**
 * Texts that found no room on some cards, by house. The cards are published without them: the name, which needed the
 * room, comes first.
 */
export function shortenedReport(shortened: ShortenedCard[]): string {
  const houses = Map.groupBy(shortened, ({ listing }) => listing.name);
  return [...houses]
    .map(([name, cards]) => {
      const texts = cards.flatMap(({ card, language, dropped }) =>
        dropped.map(({ text }) => ({ text, card: `${card.name} (${language})` })),
      );
      const lines = [...Map.groupBy(texts, ({ text }) => text)].map(
        ([text, places]) => `  “${text}”: ${places.map(({ card }) => card).join(', ')}`,
      );
      return [
        `Trên vài tấm ảnh đăng bài của ${name} không đủ chỗ cho những câu sau. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà. [no room on these cards]`,
        ...lines,
      ].join('\n');
    })
    .join('\n\n');
}
