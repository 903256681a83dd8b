import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { apiAddress, type Person } from '../../src/desk/protocol.ts';
import type {
  Comparison,
  PastText,
  PastVersion,
  Reminder,
  Waiting,
} from '../../src/desk/village-protocol.ts';

/** The house whose owner has written. */
export const slug = 'nha-san-ben-nuoc';
const place = { collection: 'homestays' as const, slug };

/** Who is at the desk. */
export const people = {
  owner: { id: 'o1', name: 'Bà Hoa', role: 'owner', homestays: [slug], isMember: true },
  team: { id: 't1', name: 'Chị Lan', role: 'team', isMember: true },
} satisfies Record<string, Person>;

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString();

/** The file of the house, as it is published, and as its owner has changed it. */
export async function texts(content: string) {
  const published = await readFile(path.join(content, 'homestays', slug, 'index.yaml'), 'utf8');
  const waiting = published
    .replace('amount: 140000', 'amount: 160000')
    .replace('từ chân cầu thang đi vài chục bước trên cỏ là tới bến', 'bước xuống cầu thang là tới bến');
  return { published, waiting };
}

/** What the village server has in this test, and what it was told. */
export interface FakeReview {
  comparison: Comparison;
  /** Answers of `approve`, one after the other: a refusal says that something else was published meanwhile. */
  refusals: { code: string; message: string }[];
  /** What is published behind the first refusal. */
  after?: Comparison;
  told: { path: string; body: Record<string, unknown> }[];
  reminders: Reminder[];
}

/** Answers in a page as a village server does what the desk's own server without members cannot. */
export async function fakeReview(page: Page, content: string, person: Person): Promise<FakeReview> {
  const { published, waiting } = await texts(content);
  const review = { state: 'waiting' as const, at: anHourAgo(), by: people.owner.name };
  const fake: FakeReview = {
    comparison: {
      base: published,
      published: { ...place, version: 'p1', text: published },
      waiting: { ...place, version: 'w1', text: waiting, review },
      photos: [],
    },
    refusals: [],
    told: [],
    reminders: [
      {
        slug,
        name: 'Nhà Sàn Bến Nước',
        kind: 'unchecked',
        vi: 'Sáu tháng rồi chưa kiểm tra lại giá và số điện thoại.',
      },
      {
        slug: 'homestay-ao-sung',
        name: 'Homestay Ao Súng',
        kind: 'consent',
        vi: 'Chưa ghi chủ nhà đồng ý những gì.',
      },
      {
        slug: 'vuon-chan-nui',
        name: 'Vườn Chân Núi',
        kind: 'photos',
        vi: 'Chỉ có một ảnh; nên thêm ảnh chỗ ngủ.',
      },
      { slug: 'nha-san-lua-trai', name: 'Lửa Trại', kind: 'photos', vi: 'Ảnh bìa hơi nhỏ, nên chụp lại.' },
    ],
  };
  const waits: Waiting = { ...place, name: 'Nhà Sàn Bến Nước', version: 'w1', review, isNew: false };
  const versions: PastVersion[] = [
    { id: 3, at: anHourAgo(), by: 'Bà Hoa', state: 'published', isCurrent: true },
    { id: 2, at: '2026-11-02T08:00:00Z', by: 'Chị Lan', state: 'published' },
    { id: 1, at: '2026-10-01T08:00:00Z', by: 'sửa bằng tay', state: 'published' },
  ];
  const past: PastText = { version: versions[0] as PastVersion, text: waiting, before: published };
  const answers: Record<string, () => object> = {
    '/me': () => person,
    '/review': () => ({ waiting: [waits] }),
    '/reminders': () => ({ reminders: fake.reminders }),
    [`/trust/${slug}`]: () => ({ isTrusted: false }),
    [`/review/homestays/${slug}`]: () => fake.comparison,
    [`/history/homestays/${slug}`]: () => ({ versions }),
    '/deleted': () => ({
      deleted: [{ id: 9, ...place, slug: 'nha-cu', name: 'Nhà Cũ', at: anHourAgo(), by: 'Chị Lan' }],
    }),
  };
  await page.route(`**${apiAddress}/**`, async (route) => {
    const request = route.request();
    const asked = new URL(request.url()).pathname.slice(apiAddress.length);
    if (request.method() === 'POST' && asked !== '/save') {
      fake.told.push({ path: asked, body: request.postDataJSON() ?? {} });
      const refusal = asked.endsWith('/approve') && fake.refusals.shift();
      if (refusal) {
        fake.comparison = fake.after ?? fake.comparison;
        return route.fulfill({ status: 409, json: refusal });
      }
      const body = request.postDataJSON() as { text?: string; note?: string; isTrusted?: boolean };
      const entry = { ...place, version: 'p9', text: body.text ?? fake.comparison.waiting.text };
      return route.fulfill({ json: { entry, photos: [], ...body } });
    }
    if (asked.startsWith(`/history/homestays/${slug}/`)) return route.fulfill({ json: past });
    const answer = request.method() === 'GET' ? answers[asked] : undefined;
    return answer ? route.fulfill({ json: answer() }) : route.fallback();
  });
  return fake;
}
