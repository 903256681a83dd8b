import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/homestay/sentences.ts';

test.each([
  ['Hội mở ngày 14.2.2024. Ai cũng tới!', ['Hội mở ngày 14.2.2024.', 'Ai cũng tới!']],
  ['Bà bảo: “Vào đây!” Thế là vào…\nRồi ngủ', ['Bà bảo: “Vào đây!”', 'Thế là vào…', 'Rồi ngủ']],
  ['', []],
])('%j', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));
