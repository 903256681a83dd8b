import { element } from '../page/element.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';

/** What the team says most often when it sends a text back. */
const sentences = [
  'Ảnh hơi mờ, nhà chụp lại giúp tổ nhé.',
  'Giá này đúng chưa ạ?',
  'Số điện thoại này gọi có được không ạ?',
  'Nhà viết thêm vài câu giới thiệu nhé.',
  'Ảnh có người lạ, nhà đổi ảnh khác giúp tổ nhé.',
];

/** Signs of a note. */
const longest = 1000;

/**
 * Sends a text back to its owner with a note: ready-made sentences to tap, and room for others.
 * @param send rejects with a {@link Refused} when it was not done
 */
export function returnForm(send: (note: string) => Promise<void>): HTMLElement {
  const note = element('textarea', { class: 'desk-input', rows: '4', maxlength: String(longest) });
  const line = element('p', { role: 'status' });
  const submit = button('Gửi lại cho chủ nhà', 'main');
  const ready = sentences.map((sentence) => {
    const tap = button(sentence);
    tap.addEventListener('click', () => {
      note.value = [note.value.trim(), sentence].filter(Boolean).join('\n').slice(0, longest);
    });
    return tap;
  });
  whenPressed(submit, line, async () => {
    const words = note.value.trim();
    if (words) return send(words);
    line.textContent = 'Hãy viết một câu cho chủ nhà biết cần sửa gì.';
    note.focus();
  });
  const form = element(
    'div',
    { class: 'desk-return' },
    element('p', {}, 'Bấm vào câu có sẵn, hoặc tự viết. Chủ nhà đọc lời này ngay đầu bài.'),
    element('div', { class: 'desk-return-ready' }, ...ready),
    element('label', {}, element('span', {}, 'Lời nhắn cho chủ nhà'), note),
    line,
    submit,
  );
  return form;
}
