import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishSettingFrom } from '../../../../src/commands/publishing/targets.ts';
import { examinePublishing } from '../../../../src/commands/start-doctor/publishing.ts';
import { contentFolder } from '../../../../src/listings/content-folder.ts';
import { cacheFolder } from '../../../../src/photos/cache.ts';
import { aPlace } from '../../../fixtures/built-site.ts';
import { ROOT } from '../../../program.ts';

const setting = (value?: string) => publishSettingFrom({ NHA_SAN_PUBLISH: value });
const names = (value?: string) => setting(value).targets.map(({ name }) => name);

test.each([undefined, '', '  \n', 'server'])('“%s” names this server alone', (value) => {
  expect(setting(value)).toEqual({ targets: [], faults: [] });
});

test('each line is a place, and the same place is one', () => {
  const value =
    'folder:/srv/www/a\n\n git:git@github.com:ban/trang.git#gh-pages \ncommand:rsync -a "$NHA_SAN_SITE/" x:\nfolder:/srv/www/a\nserver';
  expect(names(value)).toEqual([
    'thư mục /srv/www/a [folder]',
    'nhánh gh-pages của git@github.com:ban/trang.git [Git branch]',
    'lệnh của máy [command]',
  ]);
  expect(new Set(setting(value).targets.map(({ key }) => key)).size).toBe(3);
});

test('neither what signs in nor a command is told', () => {
  const value = 'git:https://ban:bi-mat@git.vn/trang.git#pages\ncommand:curl -H "Authorization: bi-mat"';
  expect(names(value).join()).not.toContain('bi-mat');
  const [fault] = setting('comand:curl -u bi-mat').faults;
  expect(fault).toBe(
    'NHA_SAN_PUBLISH: không hiểu nơi đăng này. Hãy ghi folder:/đường/dẫn, git:<kho>#<nhánh> hoặc command:<lệnh>. [no such target]',
  );
});

test.each([
  ['folder:', 'không hiểu'],
  ['/srv/www', 'không hiểu'],
  ['constructor:x', 'không hiểu'],
  ['folder:www', 'trọn đường dẫn'],
  ['folder:../www', 'trọn đường dẫn'],
  ['git:origin', 'kho và nhánh'],
  ['git:#pages', 'kho và nhánh'],
  ['git:origin#', 'kho và nhánh'],
  ['git:--upload-pack=evil#pages', 'kho và nhánh'],
  ['git:ext::sh -c evil#pages', 'kho và nhánh'],
  ['git:origin#a..b', 'kho và nhánh'],
  ['git:origin#-f', 'kho và nhánh'],
  ['git:origin#a b', 'kho và nhánh'],
  ['git:origin#+main', 'kho và nhánh'],
])('“%s” is told with its line, and keeps the site from no other place', (line, said) => {
  const { targets, faults } = setting(`folder:/srv/www/a\n${line}`);
  expect(targets).toHaveLength(1);
  expect(faults).toEqual([expect.stringContaining('NHA_SAN_PUBLISH, dòng 2')]);
  expect(faults[0]).toContain(said);
});

test.each([
  ['the whole disk', () => '/'],
  ['the program', () => ROOT],
  ['what the program lies in', () => path.dirname(ROOT)],
  ['the content', () => contentFolder()],
  ['a folder in the content', () => path.join(contentFolder(), 'www')],
  ['the cache, where the site itself lies', () => path.join(cacheFolder(), 'publish/site')],
  ['a folder of the program', () => path.join(ROOT, 'public/www')],
  [
    'another name of such a folder',
    () => {
      const name = path.join(aPlace(), 'www');
      symlinkSync(ROOT, name);
      return path.join(name, 'src');
    },
  ],
])('%s is no place for the site', (_, place) => {
  expect(examinePublishing(setting(`folder:${place()}`))).toEqual([
    expect.stringContaining('[not a folder of its own]'),
  ]);
});

test('a folder with something else in it is told at the start, an empty or new one is not', () => {
  const place = aPlace();
  expect(examinePublishing(setting(`folder:${place}\nfolder:${place}/new`))).toEqual([]);
  mkdirSync(path.join(place, 'lost+found'));
  expect(examinePublishing(setting(`folder:${place}`))).toEqual([]);
  writeFileSync(path.join(place, 'luan-van.doc'), '');
  expect(examinePublishing(setting(`folder:${place}`))).toEqual([expect.stringContaining('(luan-van.doc)')]);
});
