import { expect, test } from 'vitest';
import { parseScript } from '../../src/ecs/shell-script.ts';

/** A script as its commands and what is between them; `>` marks a redirection. */
const shown = (text: string) =>
  parseScript(text)
    ?.map(({ pipeline, then }) => {
      const commands = pipeline.map(({ words, isRedirected }) => `[${words.join(',')}${isRedirected ? '>' : ''}]`);
      return `${commands.join('|')}${then}`;
    })
    .join('');

test.each([
  ['node server.js', '[node,server.js]'],
  ['  exec node server.js ; ', '[exec,node,server.js];'],
  ['a && b || c; d & e', '[a]&&[b]||[c];[d]&[e]'],
  ['a\nb', '[a];[b]'],
  ['a \\\n  b', '[a,b]'],
  ['a | b | c', '[a]|[b]|[c]'],
  ['PORT=80 HOST="a b" node x', '[node,x]'],
  ['PORT=80; node x', '[node,x]'],
  ['node x > log 2>&1', '[node,x>]'],
  ['node x &> log', '[node,x>]'],
  ['node x >>log <in', '[node,x>]'],
  ["nginx -g 'daemon off;'", '[nginx,-g,daemon off;]'],
  ['nginx -g "daemon off;"', '[nginx,-g,daemon off;]'],
  ['echo "a \\"b\\" | c" | d', '[echo,a "b" | c]|[d]'],
  ['echo \\; a', '[echo,;,a]'],
  ['java $JAVA_OPTS -jar ${JAR:-app.jar}', '[java,$JAVA_OPTS,-jar,${JAR:-app.jar}]'],
  ['export A=$(cat /a | tr -d "\\n)") && b', '[export,A=$(cat /a | tr -d "\\n)")]&&[b]'],
  ['a `b | c`; d', '[a,`b | c`];[d]'],
  ['a "$(b "c;d" && e)" f', '[a,"$(b "c;d" && e)",f]'],
  ['a # b; c\nd', '[a];[d]'],
  ['a b#c', '[a,b#c]'],
  ['', ''],
  // More than a list of commands.
  ['(a; b)', undefined],
  ['{ a; }', undefined],
  ['while true; do a; done', undefined],
  ['if a; then b; fi', undefined],
  ['a <<END\nb\nEND', undefined],
  ['a <<< b', undefined],
  ['a < <(b)', undefined],
  ['f() { a; }', undefined],
  ['! a', undefined],
  ['case $a in b) c;; esac', undefined],
  ['a |& b', undefined],
  ['a |', undefined],
  ["echo 'a", undefined],
  ['echo "a', undefined],
  ['echo $(a', undefined],
])('reads %j', (text, commands) => {
  expect(shown(text)).toBe(commands);
});
