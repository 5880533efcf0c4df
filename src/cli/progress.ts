import type { Environment } from './colour.ts';
import type { Stream } from './stream.ts';

const TO_START = '\r\u001b[K';

/** A line that says how far something is, on a terminal alone, and leaves nothing behind. */
export class Progress {
  readonly #stream: Stream;
  readonly #what: string;
  readonly #isShown: boolean;

  constructor(stream: Stream, what: string, { env, quiet }: { readonly env: Environment; readonly quiet: boolean }) {
    this.#stream = stream;
    this.#what = what;
    this.#isShown = stream.isTTY && !quiet && env['TERM'] !== 'dumb';
  }

  show(done: number, all: number): void {
    if (this.#isShown) this.#stream.write(`${TO_START}${this.#what} ${done}/${all}`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write(TO_START);
  }
}
