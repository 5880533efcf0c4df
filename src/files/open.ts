import { constants, isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Decoded, decode } from '../text/decode.ts';

/** What a file holds, or why it cannot be opened. */
export type Opened = { readonly bytes: Uint8Array } | { readonly problem: string };

export function open(path: string): Opened {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: 'is a directory' };
    if (!stats.isFile()) return { problem: 'is no regular file; standard input takes what it holds: ecs-lint - <FILE' };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: whyNot(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'leads from symbolic link to symbolic link without end',
  ENAMETOOLONG: 'no such file: the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'no such file',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
};

/** Why the operating system refused, in words. Throws what is no refusal. */
export function whyNot(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? `cannot be opened (${code})`;
}

/** The code of an error of the system: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What an action on files gives; undefined when the operating system refuses it. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether bytes are more than a string can hold. */
export function isTooLarge(bytes: Uint8Array, longest = constants.MAX_STRING_LENGTH): boolean {
  return bytes.length > longest;
}

/** A file's text. Plain ASCII, which nearly every large file is, becomes a string of one byte a character at once. */
export function textOf(bytes: Uint8Array): Decoded {
  return isAscii(bytes) && !bytes.includes(0) ? { text: latin1(bytes) } : decode(bytes);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
