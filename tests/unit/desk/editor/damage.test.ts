import { describe, expect, test } from 'vitest';
import { damageOf, decapText, readerForDecap } from '../../../../src/desk/editor/backend/damage.ts';
import { damageWords } from '../../../../src/desk/editor/list/damage-words.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';

const read = readerForDecap(false);
const readFromGit = readerForDecap(true);

describe('an entry that cannot be read is told with its line', () => {
  test.each([
    ['a key twice', 'name: Một\nname: Hai\n', 2],
    ['Git’s marks', 'name: Một\n<<<<<<< HEAD\n=======\n>>>>>>> x\n', 2],
    ['a list', '- name\n', 1],
    ['an alias', 'a: &x 1\nb: *x\n', 1],
  ])('%s, on the village server and on a Git host', (_, text, line) => {
    for (const reader of [read, readFromGit]) {
      expect(reader(text)).toEqual({});
      expect(damageOf(text)).toMatchObject({ line });
    }
  });

  test('what the server has instead of a text', () => {
    const damage = { line: 7, reason: 'Tệp không phải UTF-8.' };
    const text = decapText({ collection: 'villages', slug: 'na-kha', version: '', text: '', damage });
    expect(read(text)).toEqual({});
    expect(damageOf(text)).toEqual(damage);
  });

  test.each(['\uFFFD', '\0'])('what a Git host makes of bytes that are no UTF-8: %j', (letter) => {
    const text = `kind: homestay\nname: V${letter}n\n`;
    expect(readFromGit(text)).toEqual({});
    expect(damageOf(text)).toMatchObject({ line: 2, reason: expect.stringContaining('UTF-8') });
  });

  test('an entry that can be read has no damage', () => {
    const text = 'name: Nhà Cô Hoa\n';
    expect(read(decapText({ collection: 'homestays', slug: 'a', version: '', text }))).toEqual({
      name: 'Nhà Cô Hoa',
    });
    expect(damageOf(text)).toBeUndefined();
  });
});

test('an owner is told whom to tell, the team which file, which line and what to do', () => {
  for (const collection of collectionNames) {
    const place = { collection, slug: collection === 'site' ? 'site' : 'ao-sung' };
    const damage = { line: 12, reason: 'Mục “name” được ghi hai lần. Hãy giữ một, xóa mục kia.' };
    const forOwner = damageWords(damage, place, 'owner');
    const forTeam = damageWords(damage, place, 'team');
    expect([forOwner.title, forTeam.title]).toEqual(Array(2).fill('Tệp đang hỏng, dòng 12.'));
    expect(forOwner.remedy).toMatch(/báo tổ công nghệ số/);
    expect(forTeam.remedy).toMatch(/được ghi hai lần.*content\/.*\.yaml/);
  }
});
