import leven from 'leven';
import { isAwsCredential, secretWord } from './ecs/secrets.ts';

/** What stands for the value of something that is named beside it, or above. */
export const VALUE = /^(?:value|parametervalue|default|constant_value)$/i;

/** Whether a key, which may be misspelt, says that the value of something is there that is named beside it, or above. */
export function standsForValue(key: string): boolean {
  return VALUE.test(key) || isNear(key, 'value') || isNear(key, 'default');
}

/** Whether a word is the name of a secret, as of an environment variable. */
export function isNameOfSecret(word: string): boolean {
  return isAwsCredential(word) || secretWord(word) !== undefined;
}

/** Whether a key, which may be misspelt, is that of the secret with the credentials for a registry. */
export function namesRegistrySecret(key: string): boolean {
  const written = key.replaceAll('_', '').toLowerCase();
  return (
    (Math.abs(written.length - REGISTRY.length) <= 3 && leven(written, REGISTRY) <= 3) ||
    (written.length > 7 && (REGISTRY.startsWith(written) || REGISTRY.endsWith(written)))
  );
}

const REGISTRY = 'credentialsparameter';

/** What a slip makes of a word: two letters wrong, or only its beginning or end. */
function isNear(written: string, word: string): boolean {
  const key = written.toLowerCase();
  if (OTHERS.has(key)) return false;
  return word.startsWith(key) || word.endsWith(key) || leven(key, word) <= 2;
}

/** Members of their own that are near. */
const OTHERS = new Set(['values', 'valuefrom', 'names', 'same', 'game', 'date', 'rate', 'state', 'fault', 'image']);
