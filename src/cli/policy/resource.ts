import type { Granted } from '../../ecs/policy.ts';
import { GAP } from '../../model/field.ts';

/** How a language writes what a policy cannot know: where it will be, and what is made beside it. */
export interface Language {
  /** The format of input whose resources it can refer to. */
  readonly home: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** Of a resource that the input makes; undefined where the language cannot refer to it. */
  reference(granted: Granted): string | undefined;
}

/** A resource of a policy as written; undefined when it is not known what it is called. */
export function written(granted: Granted, language: Language): string | undefined {
  const { arn } = granted;
  if (granted.name !== undefined) return granted.madeIn === language.home ? language.reference(granted) : undefined;
  if (!arn.includes(GAP)) return arn;
  const [start, partition, service, region, account, ...resource] = arn.split(':') as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (resource.join(':').includes(GAP)) return undefined;
  const told = (part: string, otherwise: string) => (part.includes(GAP) ? otherwise : part);
  return [
    start,
    told(partition, language.partition),
    service,
    told(region, language.region),
    told(account, language.account),
    ...resource,
  ].join(':');
}
