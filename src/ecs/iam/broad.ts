import { type AnyField, GAP } from '../../model/fields.ts';
import { isEverything } from './pattern.ts';
import type { Policies } from './policies.ts';
import type { Pattern, Statement } from './statement.ts';

/** More than a program needs. */
export interface Broad {
  readonly at: AnyField;
  /** Completes "the role allows …": `every action`. */
  readonly what: string;
}

/** Of these services all or nearly all actions know no resources. */
const WITHOUT_RESOURCES = /^(?:ssmmessages|xray):/i;

const ADMINISTRATORS = ['AdministratorAccess', 'PowerUserAccess'];

/** What policies allow of everything, or of all of a service, without a condition. */
export function broadIn({ statements, byAws }: Policies): readonly Broad[] {
  const attached = byAws.filter(({ name }) => ADMINISTRATORS.includes(name));
  return [
    ...attached.map(({ name, at }) => ({ at, what: `nearly every action: it has "${name}"` })),
    ...statements.filter(({ effect, isConditional }) => effect === 'Allow' && !isConditional).flatMap(broadInStatement),
  ];
}

function broadInStatement({ action = [], notAction, resource = [] }: Statement): readonly Broad[] {
  const isOnAll = resource.some(({ text }) => isEverything(text) === true);
  const [except] = notAction ?? [];
  if (except) return isOnAll && except.text !== GAP ? broad(except, 'every action but some, on every resource') : [];
  return action.flatMap((pattern) => {
    if (/^\*+(?::\*+)?$/.test(pattern.text)) return broad(pattern, `every action ("${pattern.text}")`);
    const isOfService = /^[\w-]+:\*+$/.test(pattern.text) && !WITHOUT_RESOURCES.test(pattern.text);
    return isOfService && isOnAll ? broad(pattern, `"${pattern.text}" on every resource`) : [];
  });
}

/** What AWS wrote has no place in the input. */
function broad({ at }: Pattern, what: string): readonly Broad[] {
  return at ? [{ at, what }] : [];
}
