import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a file may import, by the first row that its path matches; node: modules only where the row says so. */
const ALLOWED: readonly (readonly [file: RegExp, imports: RegExp])[] = [
  [/^rules\//, /^src\/(?:rule\.ts|ecs\/|facts\/)/],
  [/^src\/text\//, /^(?:src\/text\/|yaml$)/],
  [/^src\/model\//, /^src\/(?:text|model)\//],
  [/^src\/formats\//, /^src\/(?:text|model|formats)\//],
  [/^src\/ecs\//, /^src\/(?:model|facts|ecs)\//],
  [/^src\/facts\//, /^src\/facts\//],
  [/^src\/reporters\//, /^(?:src\/(?:finding\.ts|text\/source\.ts|reporters\/)|chalk$)/],
  [/^src\/(?:finding|failure|document)\.ts$/, /^src\/(?:text|model)\//],
  [/^src\/rule\.ts$/, /^src\/(?:finding\.ts|facts\/facts\.ts|model\/|text\/)/],
  // Asking registries: of the edge, and apart from the rest of it.
  [/^src\/registry\//, /^src\/(?:registry\/|facts\/facts\.ts|ecs\/image\.ts)/],
  // The edge: the command line, files, and the library's entry.
  [/^src\/(?:cli\.ts|cli\/|files\/|index\.ts|load\.ts)/, /./],
  [/^src\/[^/]+\.ts$/, /^(?:src\/(?!cli|files|registry|reporters|index)|leven$)/],
];

const EDGE = /^src\/(?:cli\.ts|cli\/|files\/|registry\/|index\.ts|load\.ts)/;

function sources(): string[] {
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  );
  return files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = [...text.matchAll(/(?:^|[^\w.])(?:from\s*|import\s*\(?\s*)'([^']+)'/g)].map(([, name]) => name!);
  return names.map((name) => (name.startsWith('.') ? join(dirname(file), name) : name));
}

test('imports point inwards', () => {
  const wrong = sources().flatMap((file) => {
    const row = ALLOWED.find(([pattern]) => pattern.test(file));
    return importsOf(file)
      .filter((name) => !row || !(row[1].test(name) || (EDGE.test(file) && name.startsWith('node:'))))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only the edge touches node', () => {
  const wrong = sources().filter(
    (file) => !EDGE.test(file) && importsOf(file).some((name) => name.startsWith('node:')),
  );
  expect(wrong).toEqual([]);
});

test('what is imported is there', () => {
  const wrong = sources().flatMap((file) =>
    importsOf(file)
      .filter((name) => /^(?:src|rules)\//.test(name) && !existsSync(join(root, name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('files stay short', () => {
  const long = sources()
    .filter((file) => !file.endsWith('.gen.ts'))
    .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 220);
  expect(long).toEqual([]);
});
