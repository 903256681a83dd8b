/** @jsxImportSource react */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

// Decap's core needs a browser; a list of choices does not.
vi.mock('../../../../src/desk/editor/decap/store.ts', () => ({}));

const { Choices } = await import('../../../../src/desk/editor/fields/choice-control.tsx');

const options = [
  { label: 'Tổ công nghệ số', value: 'team' },
  { label: 'Chủ nhà', value: 'owner' },
];

const drawn = (value: string | undefined, field: object) => {
  const props = { id: 'a', value, field: { required: false, ...field }, options };
  return renderToStaticMarkup(<Choices {...(props as unknown as Parameters<typeof Choices>[0])} />);
};

test('while nothing is chosen, what holds then is shown', () => {
  expect(drawn(undefined, { default: 'team' })).toContain('<option value="team" selected="">');
  expect(drawn(undefined, { default: 'team' })).not.toContain('Chưa chọn');
  expect(drawn('owner', { default: 'team' })).toContain('<option value="owner" selected="">');
});

test('where nothing holds it says so', () => {
  expect(drawn(undefined, {})).toContain('<option value="" selected="">Chưa chọn</option>');
});
