/** Gives an object methods that this browser does not have; as its own they are not counted when it is read through. */
export function give(target: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}
