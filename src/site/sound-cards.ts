import { snapshot } from './snapshot.ts';

/** Whether the card at an address passed its proof, as far as is known: pages show no others. */
export async function isSound(): Promise<(address: string) => boolean> {
  const faults = await cardFaults();
  return (address) => !faults.has(address);
}

/** Why cards did not pass their proof, by address. */
export async function cardFaults(): Promise<ReadonlyMap<string, Error>> {
  const { failedCards } = snapshot();
  return new Map([...failedCards.values()].flatMap((failed) => [...failed]));
}
