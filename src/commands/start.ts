/**
 * `npm start`: builds everything, serves it on one address of this machine, and builds again when a file in the
 * content folder changes. The old site stays until the new one is complete; a build that fails changes nothing.
 * `PORT` names another port, `HOST` another address to listen on.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../listings/read-content.ts';
import { siteServer } from './site-server.ts';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 4321);

/** Builds in a process of its own, so that nothing of the last build lingers. */
function build(): Promise<boolean> {
  const command = path.join(import.meta.dirname, 'build.ts');
  return new Promise((resolve) => {
    spawn(process.execPath, ['--import', 'tsx', command], { stdio: 'inherit' }).on('close', (code) =>
      resolve(code === 0),
    );
  });
}

function serve(): void {
  const server = siteServer(path.resolve('dist'));
  server.on('error', (fault: NodeJS.ErrnoException) => {
    console.error(
      fault.code === 'EADDRINUSE'
        ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=${port + 1} npm start [port in use]`
        : String(fault),
    );
    process.exit(1);
  });
  server.listen(port, host, () => {
    console.log(`\nMở [open] http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`);
    console.log(`Trang cho tổ đăng bài [for the team] http://localhost:${port}/kit/`);
    console.log('Dừng bằng Ctrl+C. Sửa tệp trong content/ thì trang tự làm lại. [rebuilds on change]');
  });
}

/** Builds again after a quiet moment; changes during a build lead to one more. */
function rebuildOnChange(): void {
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let changed = false;
  const run = async () => {
    if (building) {
      changed = true;
      return;
    }
    building = true;
    do {
      changed = false;
      if (!(await build())) console.log('Trang cũ vẫn còn nguyên. [the old site stays]');
    } while (changed);
    building = false;
  };
  watch(contentFolder(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, 500);
  });
}

if (await build()) {
  serve();
  rebuildOnChange();
} else {
  process.exitCode = 1;
}
