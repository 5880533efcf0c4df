import { type Opened, whyNot } from '../files/open.ts';
import type { Surroundings } from './run.ts';
import { type Stream, standardStream } from './stream.ts';

/** What a run has around it, when it is a process of its own. */
export function surroundings(): Surroundings {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: readStandardInput,
    stdout: lazy('stdout'),
    stderr: lazy('stderr'),
  };
}

async function readStandardInput(): Promise<Opened> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { problem: whyNot(error) };
  }
}

/** A stream that is opened when it is first used: most runs never use standard error. */
function lazy(name: 'stdout' | 'stderr'): Stream {
  let opened: Stream | undefined;
  const open = () => (opened ??= standardStream(name));
  return {
    get isTTY() {
      return open().isTTY;
    },
    get columns() {
      return open().columns;
    },
    write: (text) => open().write(text),
  };
}
