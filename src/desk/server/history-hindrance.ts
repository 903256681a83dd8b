import { readdir, readFile, stat } from 'node:fs/promises';

/** Milliseconds after which a lock that no Git holds has been left by a power cut. */
const lockAge = 60_000;

const later = 'Bài vẫn được lưu; lần lưu sau sẽ ghi bù vào lịch sử.';

/** Whether some Git is at work on this machine; `undefined` where the system does not say. */
async function gitRuns(): Promise<boolean | undefined> {
  const names = await readdir('/proc').catch(() => undefined);
  if (!names) return undefined;
  const programs = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readFile(`/proc/${name}/comm`, 'utf8').catch(() => '')),
  );
  return programs.some((name) => name.trim() === 'git');
}

async function aboutLock(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  const isOld = found && Date.now() - found.mtimeMs > lockAge && !(await gitRuns());
  return isOld
    ? `Lịch sử Git bị khóa bởi tệp còn sót lại, có lẽ từ lần mất điện: ${file}. Hãy nhờ người giữ máy xóa tệp ấy. ${later}`
    : `Git đang bận việc khác nên chưa ghi lịch sử. ${later}`;
}

/** What Git says, and what the team is told. */
const sentences: [said: RegExp, sentence: (content: string) => string][] = [
  [
    /dubious ownership/,
    (content) =>
      `Thư mục nội dung thuộc người dùng khác trên máy nên Git không ghi lịch sử. Người giữ máy có thể cho phép bằng lệnh: git config --global --add safe.directory "${content}". ${later}`,
  ],
  [
    /no branch/,
    () =>
      `Kho Git đang không đứng ở nhánh nào nên chưa ghi lịch sử. Hãy nhờ người giữ máy chuyển về nhánh chính. ${later}`,
  ],
  [
    /merge or rebase/,
    () =>
      `Kho Git đang dở một lần gộp nên chưa ghi lịch sử. Hãy nhờ người giữ máy làm cho xong hoặc bỏ lần gộp ấy. ${later}`,
  ],
  [
    /ignored/,
    () =>
      'Tệp .gitignore dặn Git bỏ qua thư mục này nên lần lưu không vào lịch sử. Hãy nhờ người giữ máy bỏ dòng ấy, hoặc chạy với NHA_SAN_HISTORY=off.',
  ],
  [/ENOENT/, () => `Máy chưa cài Git nên chưa ghi lịch sử. Hãy nhờ người giữ máy cài Git. ${later}`],
  [/did not answer/, () => `Git không trả lời nên chưa ghi lịch sử. Hãy nhờ người giữ máy xem lại. ${later}`],
  [/ENOSPC|[Nn]o space/, () => `Máy hết chỗ nên chưa ghi lịch sử. Hãy nhờ người giữ máy dọn bớt. ${later}`],
  [
    /[Pp]ermission denied|[Rr]ead-only/,
    () =>
      `Chương trình không có quyền ghi vào kho Git nên chưa ghi lịch sử. Hãy nhờ người giữ máy xem lại quyền. ${later}`,
  ],
];

/**
 * One Vietnamese sentence for the team on why saves are in no history, and who can do what about it.
 * @param reason as Git says it
 */
export async function hindranceOf(reason: string, content: string): Promise<string> {
  const [, lock] = /'([^']+\.lock)'/.exec(reason) ?? [];
  if (lock) return aboutLock(lock);
  const found = sentences.find(([said]) => said.test(reason));
  return (
    found?.[1](content) ??
    `Git chưa ghi được lịch sử. Hãy nhờ người giữ máy xem cửa sổ đang chạy chương trình. ${later}`
  );
}
