/** `npm run check`: the content doctor. Exits with 1 when a file has a problem; advice alone does not fail. */
import { parseArgs } from 'node:util';
import { examine } from '../doctor/examine.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { inVietnamese } from '../listings/problem.ts';
import { readContent } from '../listings/read-content.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const folder = values.content ?? contentFolder();
const content = await readContent(folder);
const advice = await examine(content, folder);

const { villages, experiences, homestays, problems } = content;
console.log(`Đã xem ${homestays.length} nhà, ${villages.length} bản, ${experiences.length} trải nghiệm.\n`);
if (problems.length) {
  console.log(`CẦN SỬA (${problems.length})\n`);
  for (const problem of problems) console.log(`${inVietnamese(problem)}\n  [${problem.en}]\n`);
}
if (advice.length) {
  console.log(`NÊN LÀM (${advice.length})\n`);
  for (const { file, field, vi, en } of advice) {
    console.log(`content/${file}${field ? ` → ${field}` : ''}\n  ${vi}\n  [${en}]\n`);
  }
}
console.log(
  problems.length
    ? `Còn ${problems.length} lỗi. Mục có lỗi chưa hiện trên trang. [${problems.length} problems]`
    : 'Không có lỗi nào. [no problems]',
);
process.exitCode = problems.length ? 1 : 0;
