import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAbsentPart } from '../listings/entry-folder.ts';
import { inVietnamese } from '../listings/problem.ts';
import type { Content } from '../listings/read-content.ts';
import { apiAddresses } from '../site/open-data/addresses.ts';

/** A published house of a site: its village by slug. */
export interface PublishedHouse {
  slug: string;
  name: string;
  village: string;
}

/** The houses of a site that was built before; `undefined` where there is none. */
export async function publishedHouses(site: string): Promise<PublishedHouse[] | undefined> {
  try {
    const text = await readFile(path.join(site, apiAddresses.json), 'utf8');
    const { homestays } = JSON.parse(text) as {
      homestays: { id: string; name: string; village: { id: string } }[];
    };
    return homestays.map(({ id, name, village }) => ({ slug: id, name, village: village.id }));
  } catch {
    return undefined;
  }
}

/** A house that would no longer be on the site, though nothing in its own file is wrong. */
export interface LostHouse {
  name: string;
  /** What has to be mended for it: `villages/na-tong`, or a whole folder. */
  cause: string;
}

/**
 * Houses that a site built from this content would lose for something that lies outside of their own files. A house that
 * its people took out, hid or broke is not lost.
 * @param last the houses of the site that is published now; without one, every house counts that would be there
 */
export function lostHouses(content: Content, last: PublishedHouse[] | undefined): LostHouse[] {
  const { problems, leftOut } = content;
  const folder = problems.find(({ file }) => file === 'homestays');
  if (folder) {
    if (last) return last.map(({ name }) => ({ name, cause: 'homestays' }));
    return isAbsentPart(folder) ? [] : [{ name: 'mọi nhà', cause: 'homestays' }];
  }
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return leftOut.flatMap((entry) => {
    const [part, slug = ''] = entry.split('/');
    const own = byFile.get(`${entry}/index.yaml`) ?? [];
    const causes = own.map(({ because }) => because);
    const [cause] = causes;
    if (part !== 'homestays' || !cause || causes.includes(undefined)) return [];
    const isBroken = leftOut.includes(cause) || leftOut.includes('villages');
    const before = last?.find((house) => house.slug === slug);
    const isLost = last ? before && (isBroken || cause === `villages/${before.village}`) : isBroken;
    return isLost
      ? [{ name: before?.name ?? slug, cause: leftOut.includes(cause) ? cause : 'villages' }]
      : [];
  });
}

const most = 5;

/** Why the site is not replaced: which houses it would lose, and what to mend. */
export function lostSentence(lost: LostHouse[], { problems }: Content): string {
  const names = lost.slice(0, most).map(({ name }) => name);
  const more = lost.length > most ? ` và ${lost.length - most} nhà khác` : '';
  const causes = [...new Set(lost.map(({ cause }) => cause))];
  const reasons = problems.filter(({ file }) =>
    causes.some((cause) => file === cause || file.startsWith(`${cause}/`)),
  );
  return [
    `${lost.length} nhà sẽ mất khỏi trang (${names.join(', ')}${more}) vì lỗi ở chỗ khác, không phải ở tệp của nhà: ${causes.map((cause) => `content/${cause}`).join(', ')}. Trang cũ được giữ nguyên. Hãy sửa lỗi sau rồi làm lại.`,
    ...reasons.map(inVietnamese),
  ].join('\n');
}
