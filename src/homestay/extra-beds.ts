import { type FieldNotes, flag, group } from './field.ts';
import { charge, free, freeOrCharged } from './price.ts';

const extraBed = (thing: { vi: string; en: string; example: number }, notes: FieldNotes) =>
  group(
    {
      possible: flag({
        label: `Kê được ${thing.vi}`,
        hint: 'Nhà không có thì chọn “Không”.',
        contract: `Whether ${thing.en} can be put up.`,
        example: true,
      }),
      free: free({
        label: 'Miễn phí',
        contract: `Whether ${thing.en} is free; absent means that nobody has said.`,
      }),
      pricePerNight: charge({
        label: `Tiền ${thing.vi} một đêm (đồng)`,
        hint: 'Chỉ ghi khi có lấy tiền. Chưa chốt thì để trống.',
        contract: `Price of ${thing.en} per night in whole Vietnamese đồng (VND); absent when it is free or not known.`,
        example: thing.example,
      }),
    },
    notes,
  ).refine(
    ({ free, pricePerNight }) => !(free && pricePerNight),
    freeOrCharged(notes.label, 'pricePerNight'),
  );

/** What can be put up in a room besides its beds. */
export const extraBeds = group(
  {
    cot: extraBed(
      { vi: 'nôi em bé', en: 'a cot', example: 50000 },
      { label: 'Nôi cho em bé', hint: 'Nhà có nôi hoặc cũi không?', contract: 'A cot for a baby.' },
    ),
    mattress: extraBed(
      { vi: 'đệm thêm', en: 'an extra mattress', example: 80000 },
      {
        label: 'Đệm kê thêm',
        hint: 'Phòng kê thêm được một tấm đệm không?',
        contract: 'An extra mattress for one more guest.',
      },
    ),
  },
  {
    label: 'Nôi và đệm kê thêm',
    hint: 'Khách có em bé, hoặc thêm một người, thì kê được gì, lấy bao nhiêu?',
    contract: 'Cots and extra mattresses, with their price.',
  },
);
