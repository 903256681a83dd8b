import { payments, petCharges, petRules, smokingRules } from '../../homestay/house-rules.ts';
import { paymentCodes, petChargeCodes, petCodes } from '../../platforms/booking.ts';
import type { FormValue } from '../form-label.ts';
import { extraBedFields } from './extra-bed-fields.ts';
import { type AskedStep, field, type KitFacts, no, same, yes } from './step.ts';

const span = (from: string | undefined, until: string | undefined): FormValue => {
  if (from && until) return { vi: `Từ ${from} đến ${until}`, en: `From ${from} until ${until}` };
  return from
    ? { vi: `Từ ${from}, không giới hạn giờ muộn`, en: `From ${from}, with no latest hour` }
    : { vi: `Trước ${until}`, en: `Until ${until}` };
};

/** House rules: hours, children, pets, smoking, quiet, payment. */
export function houseRulesStep(facts: KitFacts): AskedStep {
  const { houseRules: rules } = facts.listing;
  const { children } = rules;
  const noteFindings = facts.findings.filter((finding) => finding.field.startsWith('houseRules.note'));
  const [wrong] = noteFindings;
  return {
    id: 'house-rules',
    title: { vi: 'Quy tắc chung', extranet: 'House rules' },
    fields: [
      field(
        'check-in',
        { vi: 'Nhận phòng', extranet: 'Check-in' },
        span(rules.checkIn.from, rules.checkIn.until),
        { key: 'houseRules.checkIn' },
      ),
      field(
        'check-out',
        { vi: 'Trả phòng', extranet: 'Check-out' },
        span(rules.checkOut.from, rules.checkOut.until),
        { key: 'houseRules.checkOut' },
      ),
      field('children', { vi: 'Nhận trẻ em', extranet: 'Children allowed' }, children.welcome ? yes : no, {
        key: 'houseRules.children',
      }),
      ...(children.welcome && children.freeUnder
        ? [
            field(
              'children-free',
              { vi: 'Trẻ ngủ chung giường với bố mẹ', extranet: 'Children in existing beds' },
              {
                vi: `Miễn phí từ 0 đến ${children.freeUnder - 1} tuổi`,
                en: `Free from 0 to ${children.freeUnder - 1} years`,
              },
              { key: 'houseRules.children.freeUnder', need: 'advised' },
            ),
          ]
        : []),
      ...extraBedFields(facts),
      field('pets', { vi: 'Thú nuôi', extranet: 'Pets' }, petRules[rules.pets], {
        key: 'houseRules.pets',
        code: petCodes[rules.pets],
      }),
      ...(rules.pets === 'no'
        ? []
        : [
            field(
              'pet-charge',
              { vi: 'Có tính tiền thú nuôi không?', extranet: 'Are there charges for pets?' },
              rules.petCharge && petCharges[rules.petCharge],
              {
                key: 'houseRules.petCharge',
                need: 'advised',
                ...(rules.petCharge && { code: petChargeCodes[rules.petCharge] }),
              },
            ),
          ]),
      field('smoking', { vi: 'Hút thuốc', extranet: 'Smoking' }, smokingRules[rules.smoking], {
        key: 'houseRules.smoking',
        code: facts.property.settings.property_settings.allow_smoking
          ? 'allow_smoking: true'
          : 'allow_smoking: false',
      }),
      field(
        'quiet-hours',
        { vi: 'Giờ yên tĩnh', extranet: 'Quiet hours' },
        rules.quietHours && span(rules.quietHours.from, rules.quietHours.until),
        { key: 'houseRules.quietHours', need: 'advised' },
      ),
      ...rules.payment.map((way) =>
        field(
          `payment-${way}`,
          { vi: 'Khách trả tiền tại nhà bằng', extranet: 'Payment at the property' },
          payments[way],
          {
            key: 'houseRules.payment',
            ...(paymentCodes[way].code !== null && { code: String(paymentCodes[way].code) }),
          },
        ),
      ),
      ...(rules.note
        ? [
            field(
              'house-rules-note',
              { vi: 'Dặn thêm', extranet: 'Also good to know' },
              { ...same(''), ...rules.note },
              {
                key: 'houseRules.note',
                inBothLanguages: true,
                need: 'advised',
                wrong: Boolean(wrong),
                ...(wrong && { note: wrong.remedy }),
              },
            ),
          ]
        : []),
    ],
  };
}
