import type { Check } from '../finding.ts';

/** A real house that offers an invented experience promises what nobody gives. */
export const sampleOffer: Check = {
  id: 'sample-offer',
  run: ({ homestays, experiences }) => {
    const samples = new Set(experiences.filter(({ sample }) => sample).map(({ slug }) => slug));
    return homestays
      .filter(({ sample }) => !sample)
      .flatMap(({ slug, experiences: offered }) =>
        offered
          .filter(({ experience }) => samples.has(experience))
          .map(({ experience }) => ({
            file: `homestays/${slug}/index.yaml`,
            vi: `Nhà thật nhưng trải nghiệm “${experience}” là nội dung mẫu. Hãy viết lại trải nghiệm ấy rồi xóa dòng sample, hoặc bỏ khỏi nhà này.`,
            en: `a real house offers the sample experience ${experience}`,
          })),
      );
  },
};
