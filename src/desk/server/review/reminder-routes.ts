import { type Content, readContent } from '../../../listings/read-content.ts';
import type { DeskApp } from '../desk-app.ts';
import { remindersFor } from './reminders.ts';
import type { Reviewing } from './reviewing.ts';

/**
 * What there is to see to.
 * @param reading what the content was read as last, where somebody reads it anyway
 */
export function reminderRoutes(
  app: DeskApp,
  { content }: Reviewing,
  reading: () => Content | undefined = () => undefined,
): void {
  app.get('/reminders', async (context) => {
    const read = reading() ?? (await readContent(content));
    return context.json({ reminders: await remindersFor(context.get('person'), read, content) });
  });
}
