import { type Language, languages } from '../../homestay/language.ts';

/** A distance for readers: whole metres in fifties below a kilometre, tenths below ten, whole kilometres above. */
export function distanceText(metres: number, language: Language): string {
  const unit = metres < 975 ? 'meter' : 'kilometer';
  const value = unit === 'meter' ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000;
  return new Intl.NumberFormat(languages[language].locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
