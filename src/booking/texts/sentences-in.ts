import type { BookingLanguage } from '../../platforms/booking.ts';
import { en } from './en/sentences.ts';
import type { Sentences } from './sentences.ts';
import { vi } from './vi/sentences.ts';

/** A language that lacks a sentence does not compile; none is taken from another. */
export const sentencesIn: Record<BookingLanguage, Sentences> = { vi, en };
