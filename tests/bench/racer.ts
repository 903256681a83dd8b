/**
 * One contender in a process of its own, so that nobody pays for what another one leaves behind: no garbage, no
 * threads, no code thrown away. Started by `race.ts`; is told the number of a card and tells what it cost.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { cardTasks } from './card-tasks.ts';
import { contenders } from './contenders/index.ts';
import type { Asked, Told } from './race.ts';

const [name, rounds, seed, folder] = process.argv.slice(2) as [string, string, string, string];
const contender = contenders.find((each) => each.name === name)!;
const tasks = await cardTasks(Number(rounds), Number(seed));
const { make, elsewhere = async () => 0, close } = await contender.open(folder);

process.on('message', ({ task: index, pictures }: Asked) => void answer(index, pictures));
process.once('disconnect', () => void close?.().finally(() => process.exit()));
process.send?.('ready');

async function answer(index: number, pictures: string | undefined): Promise<void> {
  const task = tasks[index]!;
  const { width, height } = task.boxes;
  const others = await elsewhere();
  const before = process.cpuUsage();
  const start = performance.now();
  const file = await make(task);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 + (await elsewhere()) - others;
  const made = await sharp(file).metadata();
  if (made.width !== width || made.height !== height) {
    throw new Error(`${name} made ${made.width}×${made.height} instead of ${width}×${height}.`);
  }
  if (pictures) {
    await mkdir(pictures, { recursive: true });
    await writeFile(path.join(pictures, `${width}×${height} ${name}.jpg`), file);
  }
  process.send?.({ wall, cpu, bytes: file.length } satisfies Told);
}
