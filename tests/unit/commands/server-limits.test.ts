import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type ServerLimits, siteServer } from '../../../src/commands/site-server.ts';
import { apiAddress } from '../../../src/desk/protocol.ts';

/** Longer than any test. */
const never = 10 * 60_000;

/** Shorter than anybody waits. */
const soon = 20;

const generous: ServerLimits = { save: never, savePause: never, other: never, connections: 100 };

/** A server whose desk answers when it has read what was sent, and what it was told to wait for is there. */
async function aServer(limits: Partial<ServerLimits>, ready: Promise<unknown> = Promise.resolve()) {
  const desk = {
    fetch: async (request: Request) => {
      const sent = await request.text();
      await ready;
      return new Response(`đã nhận ${sent.length}`);
    },
  };
  const server = siteServer('', desk, undefined, { ...generous, ...limits }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { open: () => aLine(port) };
}

/** A line to the server, with what came over it until it ended. */
function aLine(port: number) {
  const line: Socket = connect(port, '127.0.0.1').setEncoding('utf8');
  onTestFinished(() => void line.destroy());
  line.on('error', () => {});
  let heard = '';
  const answered = new Promise<void>((resolve) => {
    line.on('data', (piece) => {
      heard += piece;
      if (heard.includes('đã nhận 10')) resolve();
    });
  });
  return {
    opened: once(line, 'connect'),
    send: (text: string) => void line.write(text),
    answered,
    ended: () => new Promise<string>((resolve) => line.once('close', () => resolve(heard))),
  };
}

const request = (address: string, length: number) =>
  `POST ${address} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`;
const save = `${apiAddress}/save`;

test.each([
  ['the first line', 'GET /'],
  ['its headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['what is no save', `${request('/', 10)}12345`],
  ['what the desk is sent beside saves', `${request(`${apiAddress}/entries/homestays`, 10)}12345`],
  ['an address that begins as that of saves does', `${request(`${save}s`, 10)}12345`],
  [
    'pieces without a length',
    'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n',
  ],
])('who stops in the middle of %s is given up, though saves have all the time', async (_what, begun) => {
  const { open } = await aServer({ other: soon });
  const line = open();
  line.send(begun);
  expect(await line.ended()).not.toContain('200 OK');
});

test('a save outlasts the patience for everything else', async () => {
  const { open } = await aServer({ other: soon });
  const saving = open();
  saving.send(`${request(save, 10)}12345`);
  const other = open();
  other.send(`${request('/', 10)}12345`);
  await other.ended();
  saving.send('67890');
  await saving.answered;
});

test('a save that falls silent is given up', async () => {
  const { open } = await aServer({ savePause: soon });
  const line = open();
  line.send(`${request(save, 10)}12345`);
  expect(await line.ended()).toBe('');
});

test('a save that has arrived is looked at as long as it takes', async () => {
  let silentIsGone = () => {};
  // Not so short that a busy machine needs it to read ten letters.
  const { open } = await aServer(
    { savePause: 20 * soon },
    new Promise<void>((resolve) => (silentIsGone = resolve)),
  );
  const whole = open();
  whole.send(`${request(save, 10)}1234567890`);
  const silent = open();
  silent.send(`${request(save, 10)}12345`);
  await silent.ended();
  silentIsGone();
  await whole.answered;
});

test('a line more than are allowed is closed at once, and those that are open are answered', async () => {
  const { open } = await aServer({ connections: 3 });
  const lines = Array.from({ length: 3 }, open);
  for (const line of lines) line.send(`${request(save, 10)}12345`);
  // Lines are taken in the order in which they come.
  await Promise.all(lines.map((line) => line.opened));
  expect(await open().ended()).toBe('');
  for (const line of lines) line.send('67890');
  for (const line of lines) await line.answered;
});

test('the limits are those of a village whose phones have a weak signal', () => {
  const { maxConnections, headersTimeout, requestTimeout } = siteServer('');
  expect({ maxConnections, headersTimeout, requestTimeout }).toEqual({
    maxConnections: 500,
    headersTimeout: 30_000,
    requestTimeout: 30 * 60_000,
  });
});
