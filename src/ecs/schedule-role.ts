import { type AnyField, type Field, GAP, type Role, type Schedule } from '../model/fields.ts';
import { arn, type Home, homeOf, targetOf } from './arns.ts';
import { type NeededPermission, needed } from './permissions.ts';

/**
 * What the role of a schedule must allow: to run the task, and to give it its roles.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html
 */
export function scheduleNeeds({ taskDefinition, task }: Field<Schedule>): readonly NeededPermission[] {
  const home = homeOf(task);
  const { taskRoleArn, taskRole, executionRoleArn, executionRole } = task;
  return [
    ...needed(taskDefinition, targetOf(revisionsOf(taskDefinition, task.family, home), task), ['ecs:RunTask']),
    ...toPass(executionRoleArn, executionRole, home),
    ...toPass(taskRoleArn, taskRole, home),
  ];
}

/** A policy may name the family, one revision or all. */
function revisionsOf(reference: Field<string>, family: Field<string>, home: Home): readonly string[] {
  const text = reference.partly ?? GAP;
  if (text.startsWith('arn:')) {
    const whole = text.replace(/:\d+$/, '');
    return [text, whole, `${whole}:${GAP}`];
  }
  const name = family.partly ?? (/^[\w-]+$/.test(text) ? text : GAP);
  const whole = arn('ecs', home, `task-definition/${name}`);
  return [whole, `${whole}:${GAP}`];
}

function toPass(reference: Field<string>, role: Field<Role>, home: Home): readonly NeededPermission[] {
  const { partly } = reference;
  // What is not here may have no such role.
  if (reference.$state === 'absent' || partly === '' || (partly === undefined && role.$state !== 'known')) return [];
  const text = partly ?? GAP;
  const name = role.roleName.partly ?? (/^[\w+=,.@-]+$/.test(text) ? text : GAP);
  const whole = text.startsWith('arn:')
    ? text
    : arn('iam', { region: '', account: home.account }, `role${pathOf(role)}${name}`);
  return needed(reference, targetOf([whole], role), ['iam:PassRole']);
}

/** The path of a role that is not here is not known. */
function pathOf({ $state, path }: Field<Role> & AnyField): string {
  return $state === 'known' ? (path.or('/') ?? GAP) : `/${GAP}`;
}
