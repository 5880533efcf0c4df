import type { Login } from './docker-config.ts';
import type { Home } from './reference.ts';
import { Untold } from './request.ts';

/** Why a status other than 200 tells nothing of an image: several registries hide with 401 or 403 that there is none. */
export function refusal({ name }: Home, status: number, login: Login): Untold {
  if (status === 401 || status === 403)
    return new Untold(`is not there, or ${shownTo(login)}: ${name} answered ${status}`);
  return new Untold(`cannot be looked up: ${name} answered ${status}`, status === 429 || status >= 500);
}

function shownTo({ credentials, trouble }: Login): string {
  if (credentials) return "not shown to the credentials in Docker's configuration";
  return `shown only with credentials${trouble === undefined ? '' : `, and ${trouble}`}`;
}
