import { setTimeout as sleep } from 'node:timers/promises';
import { type Home, maySendTo, urlOf } from './reference.ts';

/** How the network is used. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly userAgent: string;
  /** How long a server may take for an answer, in milliseconds. */
  readonly timeout: number;
  /** How long to wait before asking again, where a busy server does not say, in milliseconds. */
  readonly pause: number;
  /** The longest such pause: a server that wants more is not asked again. */
  readonly longestPause: number;
}

/** Why something was not told; completes "the image …". It holds nothing of what a server or a program has said. */
export class Untold extends Error {
  /** Whether the server is to blame, which may then fail others as well. */
  readonly isDown: boolean;

  constructor(reason: string, isDown = false) {
    super(reason);
    this.isDown = isDown;
  }
}

export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface Request {
  readonly accept?: string;
  readonly authorization?: string | undefined;
  /** Sent as a form. */
  readonly form?: URLSearchParams;
}

const MOST_REDIRECTS = 5;

/** The answer of a registry, or of where it sends us; an authorization goes to no other host. Throws an `Untold`. */
export async function ask(home: Home, url: URL, request: Request, network: Network): Promise<Answer> {
  let [at, { authorization }] = [url, request];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await askOnceMore(at, { ...request, authorization }, network);
    const location = isRedirect(answer) ? answer.headers.get('location') : null;
    if (location === null) return answer;
    const next = urlOf(location, at);
    if (!next || !maySendTo(home, next) || request.form)
      throw new Untold(`cannot be looked up: ${home.name} leads to an address that is not followed`);
    if (next.origin !== at.origin) authorization = undefined;
    at = next;
  }
  throw new Untold(`cannot be looked up: ${home.name} leads from address to address`);
}

function isRedirect({ status }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Asks again, once, where the server is busy and that may soon be over. */
async function askOnceMore(url: URL, request: Request, network: Network): Promise<Answer> {
  const answer = await askOnce(url, request, network);
  if (answer.status !== 429 && answer.status !== 503) return answer;
  const pause = pauseOf(answer.headers.get('retry-after'), network);
  if (pause > network.longestPause) return answer;
  await sleep(pause);
  return askOnce(url, request, network);
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or a date. */
function pauseOf(retryAfter: string | null, { pause }: Network): number {
  if (retryAfter === null) return pause;
  const wanted = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wanted) ? pause : Math.max(0, wanted);
}

async function askOnce(url: URL, { accept, authorization, form }: Request, network: Network): Promise<Answer> {
  const { fetch, timeout, userAgent } = network;
  try {
    const { status, headers, body } = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': userAgent, ...(accept && { accept }), ...(authorization && { authorization }) },
      ...(form && { method: 'POST', body: form }),
    });
    return { url, status, headers, body: await textOf(body) };
  } catch (error) {
    if (error instanceof Untold) throw error;
    throw new Untold(`cannot be looked up: ${url.host} ${trouble(error, timeout)}`, true);
  }
}

/** A manifest has at most 4 MiB: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const LARGEST = 8 * 1024 * 1024;

async function textOf(body: Response['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new Untold('cannot be looked up: the answer is too long for a manifest');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Only what an error is called: its message may quote what was sent. */
function trouble(error: unknown, timeout: number): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code))
    return `did not answer within ${timeout / 1000} s`;
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return 'is a name that cannot be resolved';
  if (code === 'ECONNREFUSED') return 'refuses the connection';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return 'has no certificate that is trusted';
  return `cannot be reached${code === '' ? '' : ` (${code})`}`;
}
