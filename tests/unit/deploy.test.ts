import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { ROOT } from '../program.ts';

const file = (name: string) => path.join(ROOT, 'deploy', name);
const text = (name: string) => readFileSync(file(name), 'utf8');

test('the script is one that bash understands', () => {
  expect(() => execFileSync('bash', ['-n', file('install.sh')], { stdio: 'pipe' })).not.toThrow();
});

test.each([
  '',
  'localhost',
  'a b.vn',
  'x.vn;reboot',
  '-a.vn',
  'x.vn\nreboot',
  '$(reboot).vn',
])('it does nothing with the name “%s”', (name) => {
  const run = () => execFileSync('bash', [file('install.sh'), name], { stdio: 'pipe', env: {} });
  expect(run).toThrow(/Hãy ghi tên miền/);
});

test('service and container start the program as npm start does', () => {
  const flags = packageFile.scripts.start.replace(/^node /, '');
  expect(text('nha-san.service')).toContain(`/.bin/node ${flags}\n`);
  const command = /^CMD (.*)$/m.exec(text('Dockerfile'))?.[1] ?? '';
  expect((JSON.parse(command) as string[]).slice(1).join(' ')).toBe(flags);
});

test('everything that is written can be written, and nobody but the proxy is let in', () => {
  const service = text('nha-san.service');
  for (const folder of ['content', 'data', '.cache']) expect(service).toContain(`/srv/nha-san/${folder}`);
  expect(service).toContain('Environment=HOST=127.0.0.1');
  const { services } = parse(text('compose.yaml')) as { services: { village: { ports: string[] } } };
  expect(services.village.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
});

test('the proxy keeps the host name, and overwrites what says who comes', () => {
  const caddy = text('Caddyfile');
  expect(caddy).toContain('header_up X-Client-Ip {remote_host}');
  expect(caddy).not.toMatch(/header_up\s+Host/i);
});
