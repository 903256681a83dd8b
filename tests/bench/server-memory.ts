import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { largeContent } from '../fixtures/large-content.ts';
import { goodPassword } from '../fixtures/village.ts';
import { ROOT } from '../program.ts';
import { type NewPhoto, opened, savePrice } from './desk-save.ts';
import { count, markdownTable } from './figures.ts';
import { type Editor, type VillageProgram, villageProgram } from './village-program.ts';

/** Memory that the server may take, in megabytes. */
const limit = 1024;

const houses = 50;

/** Uploads at once, and the bytes of each. */
const uploads = 4;
const uploadBytes = 75e6;

const signIns = 40;

/** Milliseconds for which it goes on making pictures when all is done. */
const afterwards = 30_000;

/** Pictures as large cameras write them, which no program can make much smaller. */
async function largePhotos(): Promise<NewPhoto[]> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const bytes = await sharp({
    create: { width: 5000, height: 3750, channels: 3, background: '#888888', noise },
  })
    .jpeg({ quality: 82 })
    .toBuffer();
  const many = Math.floor(uploadBytes / bytes.length);
  return Array.from({ length: many }, (_, index) => ({ file: `lon-${index + 1}.jpg`, bytes }));
}

const tallied = (statuses: readonly (number | string)[]) =>
  [...new Set(statuses)]
    .map((status) => `${statuses.filter((each) => each === status).length} × ${status}`)
    .join(', ');

/** An owner's new price, approved by the team, and the page that shows it. */
async function approval(server: VillageProgram, owner: Editor, team: Editor): Promise<string> {
  const { status, saved } = await savePrice(server, owner, await opened(server, owner), 777_000);
  if (!saved) return `the save was answered with ${status}`;
  const place = `/admin/api/review/homestays/${owner.slug}`;
  const compared = JSON.parse((await server.ask(place, { cookie: team.cookie })).body);
  const answer = await server.ask(`${place}/approve`, {
    method: 'POST',
    cookie: team.cookie,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version: compared.waiting.version, published: compared.published.version }),
  });
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await server.ask(`/homestay/${owner.slug}/`);
    if (body.includes('777.000')) return `${answer.status}, on its page`;
    await pause(50);
  }
  return `${answer.status}, not on its page`;
}

async function signIn(server: VillageProgram, { phone }: Editor, index: number): Promise<number> {
  const { status } = await server.ask('/admin/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client-ip': `10.1.0.${index}` },
    body: JSON.stringify({ phone, password: goodPassword }),
  });
  return status;
}

/**
 * A village server in a gigabyte without swap, on one core, with nothing in its cache: 50 houses, an approval, four
 * large uploads and forty sign-ins at once, while the cards of all houses are drawn.
 */
export async function serverMemory(): Promise<string> {
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-memory-'));
  const rows: string[][] = [];
  try {
    const content = path.join(folder, 'content');
    await largeContent({ folder: content, houses, photos: 5, agreed: true });
    const photos = await largePhotos();
    const program = await villageProgram({
      content,
      data: path.join(folder, 'data'),
      editors: houses,
      megabytes: limit,
    });
    const done = async (what: string, came: string) => {
      rows.push([what, came, `${count(await program.taken())} MB`]);
      console.error(rows.at(-1)?.join(': '));
    };
    const [team, owner, ...others] = program.editors as [Editor, Editor, ...Editor[]];
    await done('started', 'first page');
    await done('approval', await approval(program, owner, team));
    const failed = (fault: Error) => fault.message;
    const [sent, signedIn] = await Promise.all([
      Promise.all(
        others.slice(0, uploads).map(async (editor) => {
          const entry = await opened(program, editor);
          return savePrice(program, editor, entry, 888_000, photos).then(({ status }) => status, failed);
        }),
      ),
      Promise.all(
        others.slice(0, signIns).map((editor, index) => signIn(program, editor, index).catch(failed)),
      ),
    ]);
    const megabytes = (photos.length * (photos[0]?.bytes.length ?? 0)) / 1e6;
    await done(`${uploads} uploads of ${count(megabytes)} MB at once`, tallied(sent));
    await done(`${signIns} sign-ins at once`, tallied(signedIn));
    await pause(afterwards);
    await done(
      'afterwards',
      `page ${(await program.ask('/')).status}, health ${(await program.ask('/healthz')).status}`,
    );
    const { peak, kills, how } = await program.end();
    return [
      markdownTable([`npm start, ${houses} houses, ${how}`, 'came to', 'memory then'], rows),
      '',
      `At most ${count(peak)} MB, with the process that makes pictures; ${kills} ended for want of memory.`,
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
