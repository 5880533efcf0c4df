import type { Note } from '../finding.ts';
import { visible } from './visible.ts';

/** "1 error", "2 errors" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "a, b and c" */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "web containerDefinitions is known only after apply" */
export function noteSentence({ entity, path, written = path, reason }: Note): string {
  return visible([entity.name, written, reason].filter((part) => part !== '').join(' '));
}
