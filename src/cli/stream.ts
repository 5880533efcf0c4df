import { fstatSync, writeSync } from 'node:fs';
import { attempt, codeOf } from '../files/open.ts';

/** Where output goes. */
export interface Stream {
  readonly isTTY: boolean;
  /** Of a terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}

/** Standard output or standard error. What nobody reads any more (`| head`) is dropped. */
export function standardStream(name: 'stdout' | 'stderr'): Stream {
  const fd = name === 'stdout' ? 1 : 2;
  return mayBeTerminal(fd) && process[name].isTTY ? terminal(process[name]) : plain(fd);
}

/** A terminal is a character device; asking Node.js at once would load its whole network stack. */
function mayBeTerminal(fd: number): boolean {
  return attempt(() => fstatSync(fd))?.isCharacterDevice() ?? false;
}

function terminal(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error) => {
    if (!isGone(error)) throw error;
  });
  return { isTTY: true, columns: stream.columns, write: (text) => void stream.write(text) };
}

function plain(fd: number): Stream {
  let gone = false;
  const write = (text: string) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length && !gone; ) {
      try {
        at += writeSync(fd, bytes, at);
      } catch (error) {
        if (isGone(error)) gone = true;
        else if (codeOf(error) === 'EAGAIN') sleep(5);
        else throw error;
      }
    }
  };
  return { isTTY: false, columns: undefined, write };
}

/** Whether nobody is left to read: a closed pipe, a closed terminal, an output that was never open. */
function isGone(error: unknown): boolean {
  return ['EPIPE', 'EIO', 'EBADF'].includes(codeOf(error) ?? '');
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
