import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { disarmFrontMatter } from '../../../../src/desk/editor/front-matter.ts';

test('an entry that begins with ---js is not run', () => {
  const ran = globalThis as { ranFrontMatter?: boolean };
  const hostile = '---js\n(globalThis.ranFrontMatter = true, { title: "x" })\n---\n';
  disarmFrontMatter();
  expect(() => matter(hostile)).toThrow('JavaScript');
  expect(() => matter(hostile.replace('js', 'javascript'))).toThrow('JavaScript');
  expect(ran.ranFrontMatter).toBeUndefined();
  // What it is there for still works.
  expect(matter('---\ntitle: a\n---\nb').data).toEqual({ title: 'a' });
});
