import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchContent } from '../../../src/commands/watch-content.ts';

/** A content folder that is watched; `seen` resolves when a change is noticed after what it does. */
function watched() {
  const root = mkdtempSync(path.join(tmpdir(), 'nha-san-watch-'));
  const content = path.join(root, 'content');
  const at = (file: string) => path.join(content, file);
  mkdirSync(at('homestays/nha-mot/photos'), { recursive: true });
  writeFileSync(at('homestays/nha-mot/index.yaml'), 'name: Nhà Một\n');
  let told = () => {};
  const end = watchContent(content, () => told());
  onTestFinished(() => {
    end();
    rmSync(root, { recursive: true, force: true });
  });
  const seen = async (change: () => void) => {
    const noticed = Promise.withResolvers<void>();
    told = noticed.resolve;
    change();
    await noticed.promise;
    // What else the same change tells belongs to it, not to the next one.
    const marker = Promise.withResolvers<void>();
    told = () => setImmediate(marker.resolve);
    writeFileSync(at('site.yaml'), String(Math.random()));
    await marker.promise;
  };
  const save = (file: string, text: string) => {
    writeFileSync(at(`${path.dirname(file)}/.nha-san-new`), text);
    renameSync(at(`${path.dirname(file)}/.nha-san-new`), at(file));
  };
  return { root, content, at, seen, save };
}

test('a file that others take the place of is seen ten times in a row, and then when it is written in place', async () => {
  const { at, save, seen } = watched();
  for (let time = 0; time < 10; time++) {
    await seen(() => save('homestays/nha-mot/index.yaml', `name: Nhà ${time}\n`));
  }
  await seen(() => writeFileSync(at('homestays/nha-mot/index.yaml'), 'name: Viết tại chỗ\n'));
});

test('a folder that came later is watched like the others, also one that came in the place of another', async () => {
  const { at, seen, save } = watched();
  for (let time = 0; time < 3; time++) {
    await seen(() => mkdirSync(at('homestays/nha-hai/photos'), { recursive: true }));
    await seen(() => writeFileSync(at('homestays/nha-hai/photos/moi.jpg'), `${time}`));
    await seen(() => save('homestays/nha-hai/index.yaml', `name: ${time}\n`));
    await seen(() => rmSync(at('homestays/nha-hai'), { recursive: true }));
  }
});

test('a house that is renamed is watched under its new name', async () => {
  const { at, seen, save } = watched();
  await seen(() => renameSync(at('homestays/nha-mot'), at('homestays/nha-moi')));
  await seen(() => save('homestays/nha-moi/index.yaml', 'name: Nhà Mới\n'));
  await seen(() => writeFileSync(at('homestays/nha-moi/photos/moi.jpg'), 'ảnh'));
});

test('the content folder is watched again after it was taken away and put back', async () => {
  const { content, root, at, seen, save } = watched();
  const aside = path.join(root, 'aside');
  await seen(() => {
    renameSync(content, aside);
    renameSync(aside, content);
    save('homestays/nha-mot/index.yaml', 'name: Về lại\n');
  });
  await seen(() => writeFileSync(at('homestays/nha-mot/photos/moi.jpg'), 'ảnh'));
});

test('half-written files, those of Git and of editors do not count', async () => {
  const { at, seen } = watched();
  mkdirSync(at('.git/refs'), { recursive: true });
  let changes = 0;
  const end = watchContent(at('.'), () => changes++);
  onTestFinished(end);
  await seen(() => {
    writeFileSync(at('.git/refs/main'), 'x');
    writeFileSync(at('homestays/nha-mot/.index.yaml.swp'), 'x');
    writeFileSync(at('homestays/nha-mot/index.yaml'), 'name: Có thật\n');
  });
  // One write is at most two notices: the file was emptied, and filled; and so is the marker.
  expect(changes).toBeLessThanOrEqual(4);
});
