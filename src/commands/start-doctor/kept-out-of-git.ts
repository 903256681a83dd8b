import { git } from '../../desk/server/git.ts';
import type { StartCheck } from './start-check.ts';

/** Milliseconds after which Git is given up. */
const patience = 5000;

/** Accounts and texts that wait must be in no history: it is copied to places that others can see. */
export const keptOutOfGit: StartCheck = async ({ data }) => {
  const listed = await git(data, ['ls-files', '--', '.'], { patience }).catch(() => '');
  return listed
    ? [
        `Git đang giữ tệp của thư mục dữ liệu ${data}. Hãy gõ: git rm -r --cached . trong thư mục ấy, thêm nó vào .gitignore, và đổi khóa nếu đã đẩy lên mạng. [the data folder is in Git]`,
      ]
    : [];
};
