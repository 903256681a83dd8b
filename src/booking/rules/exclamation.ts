import { found, type Rule } from './rule.ts';

/** Two and more exclamation or question marks in a row. */
export const exclamation: Rule = {
  id: 'exclamation',
  name: { vi: 'Nhiều dấu chấm than', en: 'Rows of exclamation marks' },
  reason: {
    vi: 'Nhiều dấu chấm than làm bài giống quảng cáo, khách ít tin hơn.',
    en: 'They make a text look like an advertisement, and guests trust it less.',
  },
  remedy: { vi: 'Chỉ để một dấu chấm.', en: 'Leave one full stop.' },
  find: (text) => found(text, [/[!?！？](?:\s?[!?！？])+/gu]),
};
