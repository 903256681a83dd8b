/** Names of settings whose values sign in somewhere. */
const secret = /KEY|TOKEN|SECRET|PASS|AUTH/i;

/** Letters below which a value is a switch and not a secret. */
const shortest = 6;

/**
 * A text of another program without what signs in: names and passwords in addresses, and the values of settings whose
 * name says that they are secret.
 */
export function withoutSecrets(text: string, env: NodeJS.ProcessEnv = process.env): string {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value && secret.test(name) && value.length >= shortest ? [value] : [],
  );
  return values.reduce((left, value) => left.replaceAll(value, '***'), text).replace(/\/\/[^@/\s]*@/g, '//');
}
