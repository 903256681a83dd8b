import { listingFile } from '../owner-texts.ts';
import { addressStep } from './address-step.ts';
import { contactStep } from './contact-step.ts';
import { facilitiesStep } from './facilities-step.ts';
import { houseRulesStep } from './house-rules-step.ts';
import { languagesStep } from './languages-step.ts';
import { mealsStep } from './meals-step.ts';
import { papersStep } from './papers-step.ts';
import { photosStep } from './photos-step.ts';
import { policiesStep } from './policies-step.ts';
import { pricesStep } from './prices-step.ts';
import { propertyStep } from './property-step.ts';
import { roomsStep } from './rooms-step.ts';
import type { AskedStep, KitFacts, Step } from './step.ts';
import { textsStep } from './texts-step.ts';

const inOrder: ((facts: KitFacts) => AskedStep)[] = [
  propertyStep,
  addressStep,
  contactStep,
  facilitiesStep,
  mealsStep,
  languagesStep,
  houseRulesStep,
  roomsStep,
  photosStep,
  pricesStep,
  policiesStep,
  textsStep,
  papersStep,
];

/** The kit in the order of Booking.com's own steps. */
export function stepsOf(facts: KitFacts): Step[] {
  const file = listingFile(facts.listing);
  return inOrder.map((step) => {
    const { fields, ...rest } = step(facts);
    return {
      ...rest,
      fields: fields.map(({ key, ...field }) => ({ ...field, ...(key && { edit: { file, field: key } }) })),
    };
  });
}
