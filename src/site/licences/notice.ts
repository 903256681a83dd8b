import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the licence of a package asks to be passed on. */
export interface Notice {
  name: string;
  version: string;
  /** SPDX identifier: `MIT`; as the package names it. */
  licence: string;
  /** Where the package comes from, if it says so. */
  home?: string | undefined;
  /** Its licence, and what else it wants to be named; empty when it brings none. */
  text: string;
}

const named = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?(?<!\.(?:[cm]?[jt]sx?|json))$/i;

interface PackageFile {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  author?: string | { name?: string };
  homepage?: string;
  repository?: string | { url?: string };
}

const nameOf = (person: PackageFile['author']) => (typeof person === 'object' ? person.name : person);

/** @param folder of an installed package */
export async function noticeOf(folder: string): Promise<Notice> {
  const file = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
  const {
    name = path.basename(folder),
    version = '',
    license,
    licenses,
    author,
    homepage,
    repository,
  } = file;
  const given = typeof license === 'object' ? license.type : license;
  const licence = given ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
  const files = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isFile());
  const texts = files.map((each) => each.name).filter((each) => named.test(each));
  const read = await Promise.all(texts.sort().map((each) => readFile(path.join(folder, each), 'utf8')));
  const who = nameOf(author);
  return {
    name,
    version,
    licence,
    home: homepage ?? (typeof repository === 'object' ? repository.url : repository),
    text: read.map((text) => text.replace(/\r\n?/g, '\n').trim()).join('\n\n') || (who ? `© ${who}` : ''),
  };
}

/** Notices as one text; packages with the same words stand together, so that these are read once. */
export function noticesText(notices: readonly Notice[]): string {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const group = groups.get(notice.text);
    if (group) group.push(notice);
    else groups.set(notice.text, [notice]);
  }
  const line = ({ name, version, licence, home }: Notice) =>
    [`${name} ${version}`.trim(), licence && `(${licence})`, home].filter(Boolean).join(' ');
  const parts = [...groups]
    .map(([text, same]) => [...same.map(line).sort(), '', text].join('\n').trim())
    .sort((one, other) => (one < other ? -1 : 1));
  const intro =
    'Trang này được làm từ các phần mềm tự do dưới đây. Giấy phép của từng phần mềm đi kèm tên của nó.\n' +
    'This site is made with the free software below. The licence of each stands beside its name.';
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
