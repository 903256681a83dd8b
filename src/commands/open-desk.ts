import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import type { Rebuild } from '../desk/server/build-feed.ts';
import { closedDesk } from '../desk/server/closed-desk.ts';
import { type DeskKey, deskKey } from '../desk/server/desk-key.ts';
import { isLoopback, ownHosts } from '../desk/server/guard.ts';
import type { History } from '../desk/server/history.ts';
import { HistoryPush, pushFrom } from '../desk/server/history-push.ts';
import { upgraded } from '../desk/server/keeping/upgrade.ts';
import type { Village } from '../desk/server/village.ts';
import { dataFolder, hasVillage } from '../desk/server/village-database.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { cacheFolder } from '../photos/cache.ts';
import type { Program } from '../program/program.ts';
import type { LiveSite } from '../site/live-site.ts';
import { deskOrigin } from './desk-origin.ts';
import { keepBackups } from './keep-backups.ts';
import { whenQuiet } from './when-quiet.ts';

/** What a desk is opened with. */
export interface DeskSetting {
  program: Pick<Program, 'deskServer' | 'historyOf' | 'openVillage' | 'noteAllByHand'>;
  site: Pick<LiveSite, 'lastGood' | 'content'>;
  /** What the server listens on. */
  host: string;
  port: number;
  rebuild: Rebuild;
  ending: AbortSignal;
  /** Places that get the site besides this server. */
  copies?: { readonly hindrance: string | undefined };
}

/** The desk as this server has it. */
export interface OpenDesk {
  desk: Pick<Hono, 'fetch'>;
  /** What it writes into, by the name under which it is told whether that can be done. */
  folders: Readonly<Record<string, string>>;
  /** Of the desk of one machine: what its browser must have. */
  key?: DeskKey;
  history?: History | undefined;
  /** What goes on beside it, by what is wrong when it has a hindrance. */
  beside?: Readonly<Record<string, { readonly hindrance: string | undefined }>>;
  /** There are accounts; without `open` they could not be opened. */
  village?: { data: string; open?: Village };
  /** To be called when the content has changed, as often as it does. */
  changed?(): void;
}

const log = (line: string) => console.error(`[desk] ${line}`);

/** The origin under which the desk is opened. */
export const addressOf = ({ lastGood }: Pick<LiveSite, 'lastGood'>, port: number): string =>
  deskOrigin(lastGood?.site?.address, port);

/**
 * Opens the desk: for the members of a village where there are accounts; where there are none for whoever sits at this
 * machine, and for nobody where other machines can reach it. Accounts that cannot be opened close the desk; the site
 * stays.
 */
export async function openDesk(setting: DeskSetting): Promise<OpenDesk> {
  const data = dataFolder();
  if (hasVillage(data)) return openForMembers(setting, data);
  const { host, port } = setting;
  if (!isLoopback(host)) return { desk: closedDesk(), folders: {} };
  const key = deskKey(path.join(cacheFolder(), 'desk'));
  const history = historyFor(setting);
  const desk = deskFor(setting, { hosts: () => ownHosts(host, port), key, history });
  return { desk, folders: { content: contentFolder() }, key, history };
}

async function openForMembers(setting: DeskSetting, data: string): Promise<OpenDesk> {
  const { program, site, port } = setting;
  const folders = { content: contentFolder(), data };
  try {
    const open = await upgraded(
      { content: contentFolder(), data },
      () => program.openVillage({ data, address: addressOf(site, port), log }),
      log,
    );
    const nights = keepBackups({ data, log });
    const history = historyFor(setting);
    const pushing = pushFrom(process.env);
    const push = pushing && new HistoryPush({ content: contentFolder(), ...pushing, log });
    void push?.begin();
    const beside = {
      'backup: the last one failed': nights,
      ...(push && { 'history: the remote is behind': push }),
    };
    // The name may change while the program runs: whoever opens the new one is let in at once.
    const hosts = () => [...ownHosts('localhost', port), addressOf(site, port)];
    const desk = deskFor(setting, { hosts, history, village: open });
    const content = realpathSync(contentFolder());
    const changed = whenQuiet(() => program.noteAllByHand(open.journal, content));
    return { desk, folders, history, beside, village: { data, open }, changed };
  } catch (fault) {
    console.error('[accounts]', fault);
    return { desk: closedDesk(unopened), folders, village: { data } };
  }
}

const unopened =
  'Chưa mở được danh sách thành viên nên tạm thời không sửa bài được. Trang cho khách vẫn chạy. Hãy nhờ tổ công nghệ số xem nhật ký của máy chủ.';

const historyFor = ({ program }: DeskSetting): History | undefined =>
  process.env.NHA_SAN_HISTORY === 'off' ? undefined : program.historyOf(contentFolder(), log);

type DeskOptions = Parameters<Program['deskServer']>[0];

const deskFor = (
  { program, site, ending, rebuild, copies }: DeskSetting,
  { history, ...rest }: Pick<DeskOptions, 'hosts' | 'key' | 'village'> & { history: History | undefined },
) =>
  program.deskServer({
    content: contentFolder(),
    ending,
    rebuild,
    reading: () => site.content,
    history: history ?? false,
    copies,
    log,
    ...rest,
  });
