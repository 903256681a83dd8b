import { CardFault } from '../cards/card-fault.ts';
import type { BuildNote } from '../desk/protocol.ts';
import type { Problem } from '../listings/problem.ts';
import type { CardFailure, ShortenedCard } from '../site/published-cards.ts';
import { type Unmade, unmadeSentence } from '../site/unmade.ts';

/** Everything that a build left out or cut short. */
export interface LeftOut {
  problems: readonly Problem[];
  failures: readonly CardFailure[];
  shortened: readonly ShortenedCard[];
  unmade: readonly Unmade[];
}

const houseOf = ({ listing }: { listing: { slug: string } }) => `homestays/${listing.slug}`;

const entryOf = (file: string) => file.replace(/\/index\.yaml$/, '').replace(/^site\.yaml$/, 'site/site');

const reportIt = 'Hãy báo người làm chương trình.';

const because = ({ fault }: CardFailure) => (fault instanceof CardFault ? fault.vi : reportIt);

/** What a build left out or cut short, for the people of each entry: one note for each cause. */
export function buildNotes({ problems, failures, shortened, unmade }: LeftOut): BuildNote[] {
  const left = problems.map(({ file, vi }) => ({ entry: entryOf(file), vi }));
  const failed = [
    ...Map.groupBy(failures, (failure) => `${houseOf(failure)} ${because(failure)}`).values(),
  ].map((alike): BuildNote => {
    const [first] = alike as [CardFailure];
    return { entry: houseOf(first), vi: `Chưa làm được ${alike.length} tấm ảnh để đăng. ${because(first)}` };
  });
  const cut = [...Map.groupBy(shortened, houseOf)].map(([entry, cards]): BuildNote => {
    const texts = [...new Set(cards.flatMap(({ dropped }) => dropped.map(({ text }) => `“${text}”`)))];
    return {
      entry,
      vi: `Trên ${cards.length} tấm ảnh không đủ chỗ cho ${texts.slice(0, 3).join(', ')}. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà.`,
    };
  });
  return [
    ...left,
    ...unmade.map((each) => ({ entry: each.entry, vi: unmadeSentence(each) })),
    ...failed,
    ...cut,
  ];
}
