/** A step of an address: a name, or a key in brackets. */
export type Step = { readonly name: string } | { readonly key: Key };

/** The key of an instance: a number of `count`, a text of `for_each`. */
export type Key = string | number;

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

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** A text as HCL quotes it. */
function unescaped(text: string): string {
  if (!/[\\{]/.test(text)) return text;
  return text
    .replaceAll(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (_, short?: string, long?: string, char?: string) => {
      const code = short ?? long;
      return code === undefined ? (ESCAPES[char!] ?? char!) : String.fromCodePoint(Number.parseInt(code, 16));
    })
    .replaceAll(/([$%])\1\{/g, '$1{');
}

/** A module: its address, that of the module around it, and what tells it from its siblings. */
export interface ModuleAddress {
  readonly address: string;
  readonly parent: string;
  /** The name of the call. */
  readonly name: string;
  readonly key: Key | undefined;
}

/** The last module of an address: `module.b["x"]` of `module.a.module.b["x"]`. Undefined for the root. */
export function lastModule(address: string): ModuleAddress | undefined {
  const match = /^(?:(.*)\.)?module\.([^.[\]]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/.exec(address);
  if (!match) return undefined;
  const [, parent = '', name = '', bracket = ''] = match;
  const [step] = stepsOf(bracket);
  return { address, parent, name, key: step && 'key' in step ? step.key : undefined };
}

/** The path of the module calls in a module's address: `module.a["x"].module.b` is `a.b`. */
export function callPath(address: string): readonly string[] {
  const names = stepsOf(address).flatMap((step) => ('name' in step ? [step.name] : []));
  return names.filter((_, i) => i % 2 === 1);
}

/** What is in a module. */
export function within(module: string, name: string): string {
  return module === '' ? name : `${module}.${name}`;
}
