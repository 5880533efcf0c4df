/** The name of a role that is given by its ARN or its name. */
export function roleName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** Whether two references to roles, each an ARN or a name, are one role: a name meets an ARN that ends in it. */
export function isSameRole(first: string, second: string): boolean {
  const bothArns = first.startsWith('arn:') && second.startsWith('arn:');
  return bothArns ? first === second : roleName(first) === roleName(second);
}
