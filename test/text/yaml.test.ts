import { expect, test } from 'vitest';
import type { Node } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { readYaml } from '../../src/text/yaml.ts';

/** A node as plain data, each value beside the text of its span. */
function plain(node: Node): unknown {
  const text = node.at.source.text.slice(node.at.start, node.at.end);
  if (node.kind === 'map') {
    return Object.fromEntries([...node.entries].map(([key, { key: at, value }]) => [`${key}|${at.source.text.slice(at.start, at.end)}`, plain(value)]));
  }
  if (node.kind === 'list') return node.items.map(plain);
  return node.kind === 'unknown' ? `? ${text}` : `${node.tag ?? ''} ${JSON.stringify(node.value)} ${node.raw ?? ''} <${text}>`;
}
const read = (text: string) => readYaml(new Source('t.yaml', text));

test('x', () => {
  console.log(JSON.stringify(read('a: !Ref Foo\nb: !Sub\n  - "x"\n  - {a: 1.10}\nc: !GetAtt [A, b]\nd: no\n"e": |\n  hi\n  there\nf: *x').roots.map(plain), null, 1));
  console.log(read('a: &a [*a]').problems, read('a: &a [1,2,3,4,5,6,7,8,9]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e]').problems.map(p=>[p.message,p.at.source.position(p.at.start)]));
  console.log(JSON.stringify(read('a: !Ref Foo\nb: !Sub\n  - "x"\n  - {a: 1.10}\nc: !GetAtt [A, b]\nd: no\n"e": |\n  hi\n  there\nx: &x\n  k: v\n  <<: {k: 2, z: 3}\nf: *x\ng:\nh: !If [a, !Ref "AWS::NoValue", {z: !GetAtt a.b}]\n').roots.map(plain), null, 1));
});
