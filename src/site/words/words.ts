import type { Language } from '../../homestay/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type InterfaceWords, vi } from './vi.ts';

const all: Record<Language, InterfaceWords> = { vi, en, fr };

/** Interface texts in a language. To add a language: a file beside this one, and its name here. */
export const words = (language: Language): InterfaceWords => all[language];
