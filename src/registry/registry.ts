import type { Login } from './docker-config.ts';
import type { Home } from './reference.ts';
import { refusal } from './refusal.ts';
import { type Answer, ask, type Network, Untold } from './request.ts';
import { authorizationFor } from './token.ts';

/** After so many failures in a row a registry is down: the last of them stands for the images that are left, unasked. */
const MOST_FAILURES = 3;

/** A registry in one run: it is asked for one token a repository, and no more when it is down. */
export class Registry {
  readonly home: Home;
  readonly #network: Network;
  readonly #login: () => Promise<Login>;
  readonly #authorizations = new Map<string, Promise<string>>();
  #failures: readonly Untold[] = [];

  /** Credentials are looked up when they are first asked for. */
  constructor(home: Home, network: Network, login: () => Promise<Login>) {
    let found: Promise<Login> | undefined;
    this.home = home;
    this.#network = network;
    this.#login = () => (found ??= login());
  }

  /** What is at a path of a repository, such as `manifests/latest`: its status is 200 or 404. Throws an `Untold`. */
  async get(repository: string, path: string, accept: string): Promise<Answer> {
    if (this.#failures.length >= MOST_FAILURES) throw this.#failures.at(-1);
    try {
      const answer = await this.#ask(repository, path, accept);
      if (answer.status !== 200 && answer.status !== 404)
        throw refusal(this.home, answer.status, await this.#loginFor(answer));
      this.#failures = [];
      return answer;
    } catch (error) {
      if (error instanceof Untold && error.isDown) this.#failures = [...this.#failures, error];
      throw error;
    }
  }

  async #ask(repository: string, path: string, accept: string): Promise<Answer> {
    const url = new URL(`/v2/${repository}/${path}`, this.home.origin);
    const used = this.#authorizations.get(repository);
    const first = await ask(this.home, url, { accept, authorization: await used }, this.#network);
    // Another host that the registry leads to is told no credentials, whatever it wants.
    if (first.status !== 401 || first.url.origin !== url.origin) return first;
    const authorization = await this.#authorize(repository, first, used);
    return ask(this.home, url, { accept, authorization }, this.#network);
  }

  /** What others have got in the meantime will do; what was of no use is replaced. */
  #authorize(repository: string, answer: Answer, used: Promise<string> | undefined): Promise<string> {
    const known = this.#authorizations.get(repository);
    if (known && known !== used) return known;
    const authorization = this.#login().then((login) =>
      authorizationFor(this.home, repository, answer, login, this.#network),
    );
    this.#authorizations.set(repository, authorization);
    return authorization;
  }

  /** Only what asked for credentials was told any. */
  async #loginFor({ status }: Answer): Promise<Login> {
    return status === 401 || status === 403 ? this.#login() : {};
  }
}
