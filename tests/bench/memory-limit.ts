import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../program.ts';

/** Milliseconds between two looks at the memory. */
const look = 100;

const megabyte = 1024 * 1024;

/** What a program and all that it started took. */
export interface Taken {
  /** Greatest memory of all of them together, in megabytes, without what the system keeps of files. */
  peak: number;
  /** Programs that were ended for want of memory. */
  kills: number;
  /** How it was limited and measured. */
  how: string;
}

/** A program that may take so much memory and no more, as far as this machine allows that. */
export interface Limited {
  program: ChildProcess;
  /** Megabytes that it takes now, with all that it started. */
  taken(): Promise<number>;
  end(): Promise<Taken>;
}

/** One way of limiting a group of programs. */
interface Group {
  how: string;
  folder?: string;
  /** Bytes taken now. */
  taken(pid: number): Promise<number>;
  kills(): Promise<number>;
}

const numberIn = (text: string, name: string) =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Where each version of control groups has what: folder, the file by which it is known, and its figures. */
const versions = [
  {
    name: 'v1',
    root: '/sys/fs/cgroup/memory',
    known: 'memory.limit_in_bytes',
    limit: 'memory.limit_in_bytes',
    swap: 'memory.swappiness',
    taken: ['memory.stat', 'total_rss'],
    kills: ['memory.oom_control', 'oom_kill'],
  },
  {
    name: 'v2',
    root: '/sys/fs/cgroup',
    known: 'cgroup.controllers',
    limit: 'memory.max',
    swap: 'memory.swap.max',
    taken: ['memory.stat', 'anon'],
    kills: ['memory.events', 'oom_kill'],
  },
] as const;

/** A control group without swap; nothing where this machine has none of this version. */
async function controlGroup(
  { name, root, known, limit, swap, taken, kills }: (typeof versions)[number],
  megabytes: number,
): Promise<Group | undefined> {
  if (!(await isThere(path.join(root, known)))) return undefined;
  const folder = path.join(root, `nha-san-bench-${process.pid}`);
  await mkdir(folder);
  await writeFile(path.join(folder, limit), String(megabytes * megabyte));
  await writeFile(path.join(folder, swap), '0').catch(() => undefined);
  const figure = async ([file, line]: readonly [string, string]) =>
    numberIn(await readFile(path.join(folder, file), 'utf8'), line);
  return {
    how: `control group (${name}) of ${megabytes} MB`,
    folder,
    taken: () => figure(taken),
    kills: () => figure(kills),
  };
}

/** Bytes of a program and of all that it started, as the system counts each; only Linux says it. */
async function familyTakes(pid: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    if (stat) parents.set(Number(name), Number(stat.split(') ')[1]?.split(' ')[1]));
  }
  const family = [pid];
  for (const member of family) {
    family.push(...[...parents].filter(([, parent]) => parent === member).map(([child]) => child));
  }
  const sizes = await Promise.all(
    family.map(async (each) => {
      const status = await readFile(`/proc/${each}/status`, 'utf8').catch(() => '');
      return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const unlimited: Group = {
  how: 'no limit: this user may set none',
  taken: familyTakes,
  kills: async () => 0,
};

async function groupOf(megabytes: number): Promise<Group> {
  for (const version of versions) {
    const group = await controlGroup(version, megabytes).catch(() => undefined);
    if (group) return group;
  }
  return unlimited;
}

/**
 * Starts a program of this project with Node, on one core, where it may take so much memory; without a number its
 * memory is only measured, and it has all cores.
 */
export async function limited(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  megabytes?: number,
): Promise<Limited> {
  const group = megabytes === undefined ? { ...unlimited, how: 'no limit' } : await groupOf(megabytes);
  const script = `${group.folder ? `echo $$ > ${group.folder}/cgroup.procs; ` : ''}exec "$@"`;
  const oneCore = megabytes !== undefined && (await isThere('/usr/bin/taskset'));
  const command = [...(oneCore ? ['taskset', '-c', '0'] : []), process.execPath, ...args];
  const program = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const taken = async () => {
    const now = await group.taken(program.pid ?? 0).catch(() => 0);
    peak = Math.max(peak, now);
    return now / megabyte;
  };
  const timer = setInterval(() => void taken(), look);
  return {
    program,
    taken,
    async end() {
      clearInterval(timer);
      const isRunning = program.exitCode === null && program.signalCode === null;
      const ended = once(program, 'exit');
      program.kill();
      if (isRunning) await ended;
      const kills = await group.kills();
      // What the program had started ends after it.
      for (let tries = 0; group.folder && tries < 50; tries++) {
        if (
          await rmdir(group.folder).then(
            () => true,
            () => false,
          )
        )
          break;
        await pause(look);
      }
      return { peak: peak / megabyte, kills, how: `${group.how}${oneCore ? ', one core' : ''}` };
    },
  };
}
