import type { Descriptions } from './descriptions.ts';

/** The text that a field of the descriptions asks for: `text-host`, `text-room-san-chung`. */
export function textOfField(texts: Descriptions, id: string): string | undefined {
  const { rooms, property, neighbourhood, host } = texts;
  const named: Record<string, string> = {
    'text-property': property,
    'text-neighbourhood': neighbourhood,
    'text-host': host,
  };
  return named[id] ?? rooms[id.replace(/^text-room-/, '')];
}
