import type { Failure } from '../finding.ts';
import { visible } from '../reporters/visible.ts';
import type { Stream } from './stream.ts';

/** Tells what could not be done, in a line each. */
export class Trouble {
  /** What cannot be opened, for the reports that programs read: without it they would look whole. */
  readonly failures: Failure[] = [];
  readonly #stderr: Stream;

  constructor(stderr: Stream) {
    this.#stderr = stderr;
  }

  say(what: string, why: string): void {
    this.failures.push({ file: what, message: `${what}: ${why}` });
    tell(this.#stderr, `${what}: ${why}`);
  }
}

/** Writes a line of the program's own, in which nothing of the input can act on the terminal. */
export function tell(stderr: Stream, line: string): void {
  stderr.write(`ecs-lint: ${visible(line)}\n`);
}
