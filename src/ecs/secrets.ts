import { tellingInCommand } from './command-secrets.ts';
import { secretWord } from './secret-names.ts';
import { isLiteralSecret, tellingIn } from './secret-values.ts';

export { secretsInCommand, tellingInCommand } from './command-secrets.ts';
export { secretWord } from './secret-names.ts';
export { tellingIn } from './secret-values.ts';

/** What makes a value a credential. */
export interface Credential {
  /** Completes "the value is …" or "the name says …". */
  readonly what: string;
  readonly by: 'name' | 'value';
}

/** Tells whether a named literal is a credential; the value alone can say so as well. Placeholders are none. */
export function credentialIn(name: string, value: string): Credential | undefined {
  const [telling] = tellingIn(value);
  if (telling) return { what: telling.what, by: 'value' };
  const [option] = tellingInCommand(value);
  if (option) return { what: `a text with ${option.what}`, by: 'value' };
  const word = secretNamed(name, value);
  return word === undefined ? undefined : { what: word, by: 'name' };
}

/** What a name calls its value, when that can be one. */
export function secretNamed(name: string, value: string): string | undefined {
  const word = secretWord(name);
  return word !== undefined && value !== name && isLiteralSecret(value) ? word : undefined;
}

/** The credentials of AWS itself, by the names under which its SDKs look for them. */
export function isAwsCredential(name: string): boolean {
  return /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/i.test(name);
}

/** Whether what should name a secret is the credentials for a registry themselves: no name of a secret has these characters. */
export function holdsRegistryCredentials(text: string): boolean {
  const value = text.trim();
  if (/^\{\s*\\*"/.test(value)) return true;
  const [user, password, ...more] = value.split(':');
  // `registry:password` may be the name of a secret with one of its keys.
  const isKey = /^(?:user(?:name)?|pass(?:word)?|aws(?:current|previous)|arn|secretsmanager)$/i;
  return (
    !!user && !!password && more.length === 0 && !/[\s/{}$<]/.test(value) && !isKey.test(password) && user !== 'arn'
  );
}
