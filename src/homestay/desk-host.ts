import { choice, group, pattern, text } from './field.ts';
import { serverAddress } from './web-address.ts';

/** Git hosts that Decap can save to, and its name for each. */
export const deskHosts = {
  github: { vi: 'GitHub', en: 'GitHub' },
  gitlab: { vi: 'GitLab', en: 'GitLab' },
  gitea: { vi: 'Gitea', en: 'Gitea' },
  forgejo: { vi: 'Forgejo', en: 'Forgejo' },
  'test-repo': { vi: 'Thử, không lưu đi đâu', en: 'A trial that saves nowhere' },
} as const;

/** Where the desk saves when a team works with a Git host and not with the desk's own server. */
export const deskHost = group(
  {
    name: choice({
      label: 'Nơi giữ bài',
      hint: 'Dịch vụ mà tổ đã có tài khoản. Người sửa bài cũng phải có tài khoản ở đó.',
      contract: "Decap's backend.",
      example: 'forgejo',
      from: deskHosts,
    }),
    repo: pattern({
      label: 'Kho bài',
      hint: 'Tên chủ kho và tên kho, cách nhau một dấu gạch chéo.',
      contract: 'Owner and name of the repository.',
      example: 'lam-binh/nha-san',
      form: /^[\w.-]+(?:\/[\w.-]+)+$/,
      remedy: 'Viết tên chủ kho, dấu gạch chéo, tên kho, ví dụ: “lam-binh/nha-san”.',
    }).optional(),
    branch: text({
      label: 'Nhánh',
      hint: 'Nhánh mà trang được làm từ đó.',
      contract: 'Branch that is edited.',
      example: 'main',
      max: 100,
    }).optional(),
    base_url: serverAddress({
      label: 'Địa chỉ dịch vụ',
      hint: 'Với Gitea, Forgejo, GitLab riêng: địa chỉ của máy chủ. Với GitHub: địa chỉ nơi đăng nhập.',
      contract: 'Address of the instance, or of the OAuth server.',
      example: 'https://git.example.vn',
    }).optional(),
    api_root: serverAddress({
      label: 'Địa chỉ gọi dữ liệu',
      hint: 'Chỉ cần khi khác địa chỉ thường lệ của dịch vụ.',
      contract: 'Address of the API where it is not the usual one.',
      example: 'https://git.example.vn/api/v1',
    }).optional(),
    app_id: text({
      label: 'Mã ứng dụng',
      hint: 'Mã nhận được khi khai báo trang sửa bài với dịch vụ.',
      contract: 'OAuth client of the desk; public.',
      example: 'a1b2c3d4',
      max: 200,
    }).optional(),
  },
  {
    label: 'Trang sửa bài lưu ở đâu',
    hint: 'Bỏ trống khi dùng máy của tổ. Chỉ điền khi tổ giữ bài trên một dịch vụ Git.',
    contract: "Git host for the desk; absent when the desk's own server keeps the entries.",
  },
);
