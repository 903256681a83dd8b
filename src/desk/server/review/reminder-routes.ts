import type { DeskApp } from '../desk-app.ts';
import { mayRead } from '../permissions.ts';
import { Reminders } from './reminders.ts';
import type { Reviewing } from './reviewing.ts';

/** What there is to see to. */
export function reminderRoutes(app: DeskApp, { content }: Reviewing): void {
  const reminders = new Reminders(content);
  app.get('/reminders', async (context) => {
    const person = context.get('person');
    const all = await reminders.for(person);
    return context.json({
      reminders: all.filter(({ slug }) => mayRead(person, { collection: 'homestays', slug })),
    });
  });
}
