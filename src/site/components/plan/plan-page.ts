import { addDays, dayInVietnam, mondayOf, weekOf } from '../../../posts/plan/day.ts';
import type { PostPlatform } from '../../../posts/platform.ts';
import { download } from '../../share/hand-over.ts';
import { type Posted, postedFile, postedLog } from '../../share/posted-log.ts';
import { pageStarted } from '../../started.ts';

const log = postedLog();
const weeks = [...document.querySelectorAll<HTMLElement>('[data-week]')];
const turns = [...document.querySelectorAll<HTMLElement>('[data-turn]')];
const choice = document.querySelector<HTMLSelectElement>('[data-village-choice]');
const said = document.querySelector<HTMLElement>('[data-log-said]');
const choiceKey = 'nha-san/plan-village';

/** Days before and after its week in which a post of the turn counts as its turn. */
const early = 7;
const late = 14;

/** The page may be older than this week: what is over goes, and this week says that it is this week. */
function showThisWeek(): void {
  const monday = mondayOf(weekOf(dayInVietnam(new Date())));
  for (const week of weeks) {
    const own = week.dataset.week ?? '';
    week.hidden = own < monday;
    week.toggleAttribute('data-later', own > addDays(monday, 7));
    const now = week.querySelector<HTMLElement>('[data-now]');
    if (now) now.hidden = own !== monday;
  }
  for (const month of document.querySelectorAll<HTMLElement>('[data-month]')) {
    month.hidden = (month.dataset.month ?? '') <= monday.slice(0, 7);
  }
  const over = document.querySelector<HTMLElement>('[data-over]');
  if (over) over.hidden = weeks.some(({ hidden }) => !hidden);
}

/** The last post of a turn on one platform, if it has been posted. */
function postOf(turn: HTMLElement, platform: PostPlatform): Posted | undefined {
  const { slug = '', angle = '', weekOf: week = '' } = turn.dataset;
  const [from, until] = [addDays(week, -early), addDays(week, 6 + late)];
  return log
    .read()
    .reverse()
    .find(
      (posted) =>
        posted.slug === slug &&
        posted.platform === platform &&
        posted.angle === angle &&
        from <= posted.at.slice(0, 10) &&
        posted.at.slice(0, 10) <= until,
    );
}

const boxesOf = (turn: HTMLElement) => [...turn.querySelectorAll<HTMLInputElement>('[data-posted]')];
const platformOf = (box: HTMLInputElement) => box.dataset.posted as PostPlatform;

function showTicks(): void {
  for (const turn of turns) {
    const boxes = boxesOf(turn);
    for (const box of boxes) box.checked = postOf(turn, platformOf(box)) !== undefined;
    turn.toggleAttribute('data-done', boxes.length > 0 && boxes.every(({ checked }) => checked));
  }
}

/** A tick made in another week than its own counts for its week: the plan was followed late. */
function instantFor(turn: HTMLElement): string {
  const now = new Date().toISOString();
  const week = turn.dataset.weekOf ?? '';
  const inTime = addDays(week, -early) <= now.slice(0, 10) && now.slice(0, 10) <= addDays(week, 6 + late);
  return inTime ? now : `${week}T00:00:00.000Z`;
}

function tick(turn: HTMLElement, box: HTMLInputElement): void {
  const platform = platformOf(box);
  const { slug = '', angle = '', words } = turn.dataset;
  if (box.checked) {
    const kept = log.mark({ slug, platform, angle, language: 'vi', at: instantFor(turn), words });
    if (!kept) say('Máy này không cho ghi nhớ, nên dấu sẽ mất khi đóng trang.');
    else showTicks();
    return;
  }
  for (let posted = postOf(turn, platform); posted; posted = postOf(turn, platform)) {
    if (!log.unmark(posted)) break;
  }
  showTicks();
}

const say = (words: string) => {
  if (said) said.textContent = words;
};

function showVillage(slug: string): void {
  for (const turn of turns) turn.hidden = slug !== '' && turn.dataset.village !== slug;
  try {
    localStorage.setItem(choiceKey, slug);
  } catch {
    // Then it is chosen again next time.
  }
}

function chosenBefore(): string {
  try {
    return localStorage.getItem(choiceKey) ?? '';
  } catch {
    return '';
  }
}

function saveLog(): void {
  download(new Blob([log.export()], { type: 'application/json' }), postedFile);
}

async function addLog(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // `undefined`: a file that has gone, or that the phone does not let out.
  const text = await file.text().catch(() => undefined);
  input.value = '';
  if (text === undefined) {
    say(`Không đọc được tệp “${file.name}”. Hãy chép tệp vào máy này rồi chọn lại.`);
    return;
  }
  const added = log.import(text);
  showTicks();
  if (added === undefined) say(`“${file.name}” không phải sổ đã đăng. Hãy chọn tệp ${postedFile}.`);
  else say(added ? `Đã thêm ${added} lần đăng.` : 'Sổ này không có gì mới.');
}

for (const turn of turns) {
  for (const box of boxesOf(turn)) box.addEventListener('change', () => tick(turn, box));
}
choice?.addEventListener('change', () => showVillage(choice.value));
if (choice) {
  choice.value = chosenBefore();
  if (choice.selectedIndex < 0) choice.value = '';
  showVillage(choice.value);
}
document.querySelector('[data-print]')?.addEventListener('click', () => print());
document.querySelector('[data-export]')?.addEventListener('click', saveLog);
document
  .querySelector<HTMLInputElement>('[data-import]')
  ?.addEventListener('change', ({ currentTarget }) => void addLog(currentTarget as HTMLInputElement));
// Another page of the desk may have marked a post meanwhile.
addEventListener('pageshow', () => {
  showThisWeek();
  showTicks();
  pageStarted();
});
addEventListener('storage', showTicks);
