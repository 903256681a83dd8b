import { found, type Rule } from './rule.ts';

/** Two and more exclamation or question marks in a row. */
export const exclamation: Rule = {
  id: 'exclamation',
  name: 'Nhiều dấu chấm than',
  reason: 'Nhiều dấu chấm than làm bài giống quảng cáo, khách ít tin hơn.',
  remedy: 'Chỉ để một dấu chấm.',
  find: (text) => found(text, [/[!?！？](?:\s?[!?！？])+/gu]),
};
