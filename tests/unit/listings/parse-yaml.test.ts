import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parseYaml, YamlFault } from '../../../src/listings/parse-yaml.ts';
import { yamlSentences } from '../../../src/listings/yaml-sentence.ts';

function fault(text: string): YamlFault {
  try {
    parseYaml(text);
  } catch (thrown) {
    if (thrown instanceof YamlFault) return thrown;
    throw thrown;
  }
  throw new Error('the text was read');
}

test.each([
  ['a key twice', 'name: A\nkind: b\nname: C\n', 3, /Mục “name” được ghi hai lần, ở dòng 1 và dòng 3/],
  ['a key twice in a group', 'host:\n  name: A\n  name: B\n', 3, /Mục “name” được ghi hai lần/],
  ['Git’s marks', 'name: A\n<<<<<<< HEAD\nkind: x\n=======\nkind: y\n>>>>>>> b\n', 2, /Hai bản sửa gặp nhau/],
  ['Git’s marks under Windows', 'name: A\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> b\r\n', 2, /Hai bản sửa/],
  ['the last of Git’s marks, forgotten', 'name: A\n>>>>>>> b\n', 2, /Hai bản sửa/],
  ['Git’s marks with the common ancestor', 'a: 1\n||||||| c0ffee\n', 2, /Hai bản sửa/],
  ['a quote that does not end', 'name: "A\nkind: b\n', 1, /Dấu ngoặc kép mở ở dòng này/],
  ['an alias', 'a: &x 1\nb: *x\n', 1, /Có dấu &/],
])('%s is told with its line', (_, text, line, sentence) => {
  expect(fault(text)).toMatchObject({ line, vi: expect.stringMatching(sentence) });
});

test('signs like Git’s marks inside a text are text', () => {
  expect(parseYaml('story: |\n  =======\n  <<<<<<< nhà sàn\n').value).toEqual({
    story: '=======\n<<<<<<< nhà sàn\n',
  });
});

test('every fault that the parser can name has a sentence', () => {
  const types = readFileSync(
    createRequire(import.meta.url)
      .resolve('yaml')
      .replace(/index\.js$/, 'errors.d.ts'),
    'utf8',
  );
  const codes = /type ErrorCode = (.*);/.exec(types)?.[1]?.match(/\w+/g) ?? [];
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(yamlSentences).sort()).toEqual(codes.sort());
  for (const sentence of Object.values(yamlSentences)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});
