import type { Challenge } from './challenge.ts';
import { challengesOf } from './challenge.ts';
import type { Credentials, Login } from './docker-config.ts';
import { membersOf, parsed, textIn } from './json.ts';
import { type Home, isToldCredentials, maySendTo, urlOf } from './reference.ts';
import { refusal } from './refusal.ts';
import { type Answer, ask, type Network, Untold } from './request.ts';

/** The authorization that an answer of 401 wants for a repository. Throws an `Untold`. */
export async function authorizationFor(
  home: Home,
  repository: string,
  { headers, status }: Answer,
  login: Login,
  network: Network,
): Promise<string> {
  const challenges = challengesOf(headers.get('www-authenticate'));
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
  if (bearer) return `Bearer ${await token(home, repository, bearer, login, network)}`;
  const basic = challenges.some(({ scheme }) => scheme === 'basic') && basicOf(login.credentials);
  if (basic) return basic;
  throw refusal(home, status, login);
}

function basicOf(credentials: Credentials | undefined): string | undefined {
  if (credentials?.kind !== 'password') return undefined;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
async function token(
  home: Home,
  repository: string,
  { parameters }: Challenge,
  login: Login,
  network: Network,
): Promise<string> {
  const { credentials } = login;
  if (credentials?.kind === 'bearer') return credentials.token;
  const realm = urlOf(parameters.get('realm') ?? '');
  if (!realm || !maySendTo(home, realm))
    throw new Untold(`cannot be looked up: the token service of ${home.name} is at an address that is not trusted`);
  const isTold = isToldCredentials(home, realm);
  const service = parameters.get('service');
  const wanted = {
    ...(service !== undefined && { service }),
    scope: parameters.get('scope') ?? `repository:${repository}:pull`,
  };
  const answer =
    isTold && credentials?.kind === 'identity'
      ? await ask(home, realm, { form: grant(wanted, credentials.token) }, network)
      : await ask(
          home,
          withQuery(realm, wanted),
          { authorization: isTold ? basicOf(credentials) : undefined },
          network,
        );
  const members = membersOf(answer.status === 200 ? parsed(answer.body) : undefined);
  const given = textIn(members, 'token') || textIn(members, 'access_token');
  if (given !== '') return given;
  if (answer.status === 200) throw new Untold(`cannot be looked up: ${realm.host} gave no token`);
  throw refusal(home, answer.status, isTold ? login : { trouble: `${realm.host} is not told those for ${home.name}` });
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function grant(wanted: Readonly<Record<string, string>>, identity: string): URLSearchParams {
  return new URLSearchParams({
    ...wanted,
    grant_type: 'refresh_token',
    client_id: 'ecs-lint',
    refresh_token: identity,
  });
}

function withQuery(realm: URL, wanted: Readonly<Record<string, string>>): URL {
  const url = new URL(realm);
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return url;
}
