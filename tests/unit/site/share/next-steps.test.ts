import { expect, test } from 'vitest';
import { tiktok } from '../../../../src/platforms/tiktok.ts';
import { zalo } from '../../../../src/platforms/zalo.ts';
import { postOnTiktok } from '../../../../src/site/guide/post-on-tiktok.ts';
import { postOnZalo } from '../../../../src/site/guide/post-on-zalo.ts';
import type { Way } from '../../../../src/site/share/hand-over.ts';
import { nextStep } from '../../../../src/site/share/next-steps.ts';

const ways: Way[] = ['share', 'files', 'zip', 'hold'];

test.each(ways)('who posts on TikTok by “%s” is told to disclose the own business, and why', (way) => {
  expect(nextStep('tiktok', way, 'vi')).toMatch(
    /Tiết lộ nội dung → Thương hiệu của bạn.*không bật thì người lạ không thấy/,
  );
  for (const other of ['facebook', 'zalo'] as const)
    expect(nextStep(other, way, 'vi')).not.toContain('Tiết lộ');
});

test.each(ways)('who posts in English by “%s” is told where guests from abroad write, not of Zalo', (way) => {
  for (const platform of ['facebook', 'tiktok'] as const) {
    expect(nextStep(platform, way, 'en')).toMatch(/Messenger, WhatsApp hoặc e-mail/);
    expect(nextStep(platform, way, 'en')).not.toContain('Zalo');
    expect(nextStep(platform, way, 'vi')).not.toContain('WhatsApp');
  }
});

test('the TikTok guide has the switch as a step of its own, before the last word', () => {
  const step = postOnTiktok.steps.find(({ title }) => title.includes('Thương hiệu của bạn'));
  for (const name of tiktok.disclosure.menu) expect(step?.text).toContain(name);
  expect(step?.text).toContain('Không bật thì');
});

test.each(ways)('who posts on Zalo by “%s” is sent to groups, not to the diary', (way) => {
  expect(nextStep('zalo', way, 'vi')).toMatch(/chọn nhóm \(nhật ký chỉ bạn bè thấy\)/);
});

test('the Zalo guide names groups before the diary, says why, and how many strangers can be answered', () => {
  const text = postOnZalo.steps.map((step) => step.text).join(' ');
  expect(text.search(/nhóm/i)).toBeLessThan(text.search(/nhật ký/i));
  expect(text).toContain('Người lạ không xem được nhật ký');
  expect(postOnZalo.lead.search(/nhóm/)).toBeLessThan(postOnZalo.lead.search(/nhật ký/));
  expect(postOnZalo.remember.join(' ')).toContain(`${zalo.personal.answersToStrangers} người lạ`);
});

test.each([
  tiktok.disclosure,
  zalo.personal,
])('where it comes from stands beside it, with its day', (rule) => {
  expect(rule.from).toMatch(/tiktok\.com|zalo\.me/);
  expect(rule.checked).toMatch(/^2026-\d{2}-\d{2}$/);
});
