import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Refusal, Saved, SaveRequest, StoredEntry } from '../../../../../src/desk/protocol.ts';
import type { Comparison, PastVersion, Waiting } from '../../../../../src/desk/village-protocol.ts';
import { aHomestayFile } from '../../../../fixtures/listing.ts';
import {
  type Answer,
  aVillage,
  type TestVillage,
  type VillageParts,
  type VillagePerson,
} from '../../../../fixtures/village.ts';
import { aText } from '../a-desk.ts';

/** A village in which people save, and the team decides; every address is one of the house `nha-mot` if none is named. */
export interface TestReview extends TestVillage {
  save(as: VillagePerson, sending?: Sending): Promise<Answer<Saved & Refusal>>;
  entry(as: VillagePerson, slug?: string): Promise<StoredEntry>;
  queue(): Promise<Waiting[]>;
  comparison(slug?: string): Promise<Comparison>;
  approve(
    changes?: { slug?: string; version?: string; published?: string | null; text?: string },
    as?: VillagePerson,
  ): Promise<Answer<Saved & Refusal>>;
  giveBack(note?: string, slug?: string): Promise<Answer<StoredEntry & Refusal>>;
  history(as?: VillagePerson, slug?: string): Promise<PastVersion[]>;
  /** Names of files below the data folder that are still being written. */
  temporary(): Promise<string[]>;
}

export interface Sending extends Partial<SaveRequest> {
  photos?: Record<string, Uint8Array>;
}

/** The text of a good house of this name. */
export const named = (name: string, changes: Record<string, unknown> = {}) => aText({ name, ...changes });

type Raw = Record<string, unknown>;

function withoutEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value as Raw).filter(([key]) => key !== 'en');
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutEnglish(each)]));
}

/** A new house as an owner writes it: a draft, without English and without what the team notes. */
export function ownersHouse(name: string): string {
  const { sample, checked, consent, ...rest } = aHomestayFile({ name, status: 'draft', photos: [moi] });
  return stringify(withoutEnglish(rest));
}

/** Lists a picture that has to come with it. */
export const moi = { file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' };

export async function aReview(parts?: VillageParts): Promise<TestReview> {
  const village = await aVillage(parts);
  onTestFinished(village.end);
  // Behind whatever is settled at the start.
  await village.post('team', '/review/homestays/khong-co/return', { version: '', note: 'x' });
  return withReview(village);
}

/** The same on a village that lasts longer than a test. */
export function withReview(village: TestVillage): TestReview {
  const entry = async (as: VillagePerson, slug = 'nha-mot') =>
    (await village.get<StoredEntry>(as, `/entries/homestays/${slug}`)).body;
  const comparison = async (slug = 'nha-mot') =>
    (await village.get<Comparison>('team', `/review/homestays/${slug}`)).body;
  return Object.assign(Object.create(village) as TestVillage, {
    entry,
    comparison,
    async save(as: VillagePerson, { photos = {}, ...request }: Sending = {}) {
      const slug = request.slug ?? 'nha-mot';
      const save = {
        key: randomUUID(),
        collection: 'homestays',
        slug,
        base: request.base === undefined ? (await entry(as, slug)).version : request.base,
        text: named('Nhà Đã Sửa'),
        ...request,
      };
      const body = new FormData();
      body.append('save', JSON.stringify(save));
      for (const [name, bytes] of Object.entries(photos)) {
        body.append('photo', new Blob([new Uint8Array(bytes)]), name);
      }
      const response = await village.ask(as, '/save', { method: 'POST', body });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Saved & Refusal,
      };
    },
    queue: async () => (await village.get<{ waiting: Waiting[] }>('team', '/review')).body.waiting,
    async approve({ slug = 'nha-mot', ...changes } = {}, as: VillagePerson = 'team') {
      const { waiting, published } = await comparison(slug);
      const body = { version: waiting?.version, published: published?.version ?? null, ...changes };
      return village.post<Saved>(as, `/review/homestays/${slug}/approve`, body);
    },
    async giveBack(note = 'Giá này đúng chưa ạ?', slug = 'nha-mot') {
      const { waiting } = await comparison(slug);
      return village.post<StoredEntry>('team', `/review/homestays/${slug}/return`, {
        version: waiting?.version,
        note,
      });
    },
    history: async (as: VillagePerson = 'team', slug = 'nha-mot') =>
      (await village.get<{ versions: PastVersion[] }>(as, `/history/homestays/${slug}`)).body.versions,
    temporary: async () =>
      (await readdir(path.dirname(village.data), { recursive: true }))
        .concat(await readdir(village.content, { recursive: true }))
        .filter((name) => name.includes('.tmp')),
  });
}
