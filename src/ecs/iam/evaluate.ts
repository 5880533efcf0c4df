import { type AnyField, GAP } from '../../model/fields.ts';
import { allOf, anyOf } from '../logic.ts';
import { covers, EVERYTHING, isEverything } from './pattern.ts';
import type { Policies } from './policies.ts';
import type { Pattern, Statement } from './statement.ts';

/** Something that must be allowed. */
export interface Permission {
  readonly action: string;
  readonly target: Target;
}

/** What an action is done to. */
export interface Target {
  /** The ARN, or all the ways in which AWS may write it; a `GAP` stands for any text, `?` for any one character. */
  readonly arns: readonly string[];
  /** The one that a policy had best name, where it is not the first. */
  readonly grant?: string;
  /** What the file calls the entity that it is. */
  readonly name?: string;
  readonly entity?: AnyField;
  /** What the file calls other entities of that kind: a policy about one of them is about something else. */
  readonly others?: readonly string[];
}

/** The target of an action that knows no resources. */
export const ANYTHING: Target = { arns: [EVERYTHING] };

export type Verdict =
  | { readonly is: 'allowed' }
  /** No statement allows it. */
  | { readonly is: 'not allowed' }
  | { readonly is: 'denied'; readonly by: Statement }
  | { readonly is: 'untold' };

/**
 * Whether the policies of a role allow something, as far as that can be told: a condition may hold or not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(policies: Policies, { action, target }: Permission): Verdict {
  const matches = policies.statements.map((statement) => ({ statement, applies: applies(statement, action, target) }));
  const denies = matches.filter(({ statement }) => statement.effect !== 'Allow');
  const by = denies.find(({ statement, applies }) => applies === true && statement.effect === 'Deny');
  if (by) return { is: 'denied', by: by.statement };
  const allows = matches.filter(({ statement }) => statement.effect !== 'Deny');
  if (policies.complete && allows.every(({ applies }) => applies === false)) return { is: 'not allowed' };
  const isAllowed = allows.some(({ statement, applies }) => applies === true && statement.effect === 'Allow');
  const isLimited = policies.isBounded || !policies.complete || denies.some(({ applies }) => applies !== false);
  return { is: isAllowed && !isLimited ? 'allowed' : 'untold' };
}

/** Whether a statement is about an action on a target: undefined when that cannot be told, or only under its condition. */
function applies(statement: Statement, action: string, target: Target): boolean | undefined {
  const isAbout = allOf([coversAction(statement, action), coversTarget(statement, target)]);
  return isAbout === true && statement.isConditional ? undefined : isAbout;
}

function coversAction({ action, notAction }: Statement, name: string): boolean | undefined {
  const isIn = (patterns: readonly Pattern[]) =>
    anyOf(patterns.map(({ text }) => covers(text.toLowerCase(), name.toLowerCase())));
  if (action) return isIn(action);
  return notAction ? not(isIn(notAction)) : undefined;
}

function coversTarget({ resource, notResource }: Statement, target: Target): boolean | undefined {
  const isIn = (patterns: readonly Pattern[]) => anyOf(patterns.map((pattern) => coversOne(pattern, target)));
  if (resource) return isIn(resource);
  return notResource ? not(isIn(notResource)) : undefined;
}

function coversOne(pattern: Pattern, target: Target): boolean | undefined {
  const byName = coversNamed(pattern, target);
  if (byName !== undefined) return byName;
  const verdicts = target.arns.map((arn) => coversArn(pattern, arn));
  if (verdicts.every((one) => one === true)) return true;
  return verdicts.every((one) => one === false) ? false : undefined;
}

function coversArn({ text, mentions }: Pattern, arn: string): boolean | undefined {
  if (arn !== EVERYTHING) return covers(text, arn);
  return mentions.some(({ attribute = '' }) => /arn$/i.test(attribute)) ? false : isEverything(text);
}

/** A pattern that is the ARN of an entity, and maybe more at its end, is about that entity and no other. */
function coversNamed({ text, mentions }: Pattern, { name: own, others = [] }: Target): boolean | undefined {
  const [name, ...rest] = new Set(mentions.map((one) => one.name));
  if (name === undefined || rest.length > 0 || !text.startsWith(GAP)) return undefined;
  if (others.includes(name)) return false;
  return own === name && /^\uffff[:*?]*$/.test(text) ? true : undefined;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
