// Makes the declarations of the library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The types of the library, of no more modules than it shows. */
export function declarations(root) {
  const folder = join(root, 'node_modules/.cache/ecs-lint');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = {
    extends: '../../../tsconfig.json',
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      noCheck: true,
      outDir: 'types',
      rootDir: '../../..',
    },
    files: ['../../../src/index.ts', '../../../src/virtual.d.ts'],
    include: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit' });
  return shown(join(folder, 'types/src/index.d.ts')).map((path) => [
    slashed(relative(folder, path)),
    readFileSync(path, 'utf8'),
  ]);
}

function shown(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const modules = readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g);
  return [
    path,
    ...Array.from(modules, ([, module]) => join(dirname(path), `${module}.d.ts`)).flatMap((one) => shown(one, seen)),
  ];
}

function slashed(path) {
  return path.split(sep).join('/');
}
