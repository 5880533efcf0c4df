/** A step of an address: a name, or a key in brackets. */
export type Step = { readonly name: string } | { readonly key: string | number };

/** The steps of `module.a["x.y"].aws_lb.b[0]`; keys may hold dots, brackets and escaped quotes. */
export function stepsOf(address: string): readonly Step[] {
  const steps: Step[] = [];
  for (const match of address.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)) {
    const [, text, index, name] = match;
    if (text !== undefined) steps.push({ key: unescaped(text) });
    else if (index !== undefined) steps.push({ key: Number(index) });
    else if (name !== undefined) steps.push({ name });
  }
  return steps;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, char: string) =>
    char === 'n' ? '\n' : char === 't' ? '\t' : char === 'r' ? '\r' : char,
  );
}

/** The path of the module calls in a module's address: `module.a["x"].module.b` is `a.b`. */
export function callPath(moduleAddress: string): readonly string[] {
  const names = stepsOf(moduleAddress).flatMap((step) => ('name' in step ? [step.name] : []));
  return names.filter((_, i) => i % 2 === 1);
}

/** The last key of an address, if it ends in one. */
export function lastKey(address: string): string | number | undefined {
  const last = stepsOf(address).at(-1);
  return last && 'key' in last ? last.key : undefined;
}

/** A key as addresses write it. */
export function bracketed(key: string | number): string {
  return typeof key === 'number' ? `[${key}]` : `["${key.replaceAll(/["\\]/g, '\\$&')}"]`;
}

/** The address of the module around a module: `module.a.module.b["x"]` is in `module.a`. */
export function parentOf(moduleAddress: string): string {
  const match = /^(.*?)(?:^|\.)module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/.exec(moduleAddress);
  return match?.[1] ?? '';
}
