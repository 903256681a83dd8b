import { expect, test } from 'vitest';
import { withoutSecrets } from '../../../../src/desk/server/without-secrets.ts';

test.each([
  ['fatal: https://ban:bi-mat@git.vn/a.git', 'fatal: https://git.vn/a.git'],
  ['key=abcdef123', 'key=***'],
  ['abcdef123 and abcdef123', '*** and ***'],
  ['yes', 'yes'],
  ['git@github.com:ban/trang.git', 'git@github.com:ban/trang.git'],
])('“%s” is told as “%s”', (text, told) => {
  expect(withoutSecrets(text, { API_KEY: 'abcdef123', USE_TOKEN: 'yes', HOME: '/root' })).toBe(told);
});
