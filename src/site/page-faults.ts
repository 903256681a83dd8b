// Pages are a bundle of their own; what fails in them is found through the process.
const shelf = globalThis as { nhaSanPageFaults?: Map<string, unknown> };
shelf.nhaSanPageFaults ??= new Map();

/** Notes why the page at an address could not be made. */
export const noteFault = (address: string, fault: unknown): void =>
  void shelf.nhaSanPageFaults?.set(address, fault);

/** Why the page at an address could not be made, once. */
export function takeFault(address: string): unknown {
  const fault = shelf.nhaSanPageFaults?.get(address);
  shelf.nhaSanPageFaults?.delete(address);
  return fault;
}
