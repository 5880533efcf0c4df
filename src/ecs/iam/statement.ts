import type { AwsStatement } from '../../facts/aws-policies.ts';
import { type AnyField, type Field, GAP, type PolicyStatement } from '../../model/fields.ts';
import { mentionedIn } from '../../model/references.ts';

/** A statement of a policy, in the input or one of AWS's. */
export interface Statement {
  /** Undefined when it cannot be told. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly action?: readonly Pattern[];
  readonly notAction?: readonly Pattern[];
  readonly resource?: readonly Pattern[];
  readonly notResource?: readonly Pattern[];
  /** Whether it holds only under a condition. */
  readonly isConditional: boolean;
}

export interface Pattern {
  /** With a `GAP` for each part that is not known. */
  readonly text: string;
  /** The attributes of resources that it is made from. */
  readonly mentions: readonly Mention[];
  /** Where it is written, in the input. */
  readonly at?: AnyField;
}

/** A resource, as the file calls it, and the attribute of it. */
export interface Mention {
  readonly name: string;
  readonly attribute?: string;
}

/** A statement of the input. */
export function statementOf(field: Field<PolicyStatement>): Statement {
  const effect = field.effect.known;
  const [action, notAction] = [patternsOf(field.action), patternsOf(field.notAction)];
  const [resource, notResource] = [patternsOf(field.resource), patternsOf(field.notResource)];
  return {
    effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
    ...(action && { action }),
    ...(notAction && { notAction }),
    ...(resource && { resource }),
    ...(notResource && { notResource }),
    isConditional: field.condition.$state !== 'absent',
  };
}

/** A statement of one of AWS's policies. */
export function awsStatement({ effect, isConditional, ...lists }: AwsStatement): Statement {
  const patterns = Object.entries(lists).map(([name, texts]) => [name, texts.map((text) => ({ text, mentions: [] }))]);
  return { effect, isConditional, ...Object.fromEntries(patterns) };
}

function patternsOf(list: Field<string[]>): readonly Pattern[] | undefined {
  if (list.$state === 'absent') return undefined;
  return list.$state === 'unknown' ? [{ text: GAP, mentions: [], at: list }] : list.items.map(patternOf);
}

function patternOf(item: Field<string>): Pattern {
  return { text: item.partly ?? GAP, mentions: mentionedIn(item), at: item };
}
