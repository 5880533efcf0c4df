// Whether the policies that `ecs-lint policy` prints are enough for real files: node bench/policy.mjs FOLDER
// Each role of each template and plan loses its policies and is given the printed ones; then nothing may be lacking.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildPlugin } from '../scripts/virtual-modules.mjs';

const folder = resolve(process.argv[2] ?? '.');
const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'ecs-lint-policy-'));
const counts = { clean: 0, needed: 0, excluded: [], lacking: [], unread: [] };
try {
  const outfile = join(temporary, 'round-trip.cjs');
  await build({
    entryPoints: [join(root, 'test/policy/round-trip.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    plugins: [esbuildPlugin()],
    logLevel: 'error',
  });
  const { longForm, throughPlan, throughTemplate } = await import(pathToFileURL(outfile).href);
  for (const path of filesIn(folder)) {
    const text = readFileSync(path, 'utf8');
    const isPlan = text.includes('"resource_changes"') && text.includes('aws_ecs_task_definition');
    if (!isPlan && !text.includes('AWS::ECS::TaskDefinition')) continue;
    await tried(relative(folder, path), () =>
      isPlan ? throughPlan(JSON.parse(text)) : throughTemplate(longForm(text)),
    );
  }
} finally {
  rmSync(temporary, { recursive: true });
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

async function tried(name, trip) {
  try {
    const { before, after, left } = await trip();
    if (before > 0) counts.needed++;
    if (left.length > 0)
      counts.excluded.push(`${name}: ${left[0]}${left.length > 1 ? ` and ${left.length - 1} more` : ''}`);
    else if (after.length > 0) counts.lacking.push(`${name}: ${after[0]}`);
    else counts.clean++;
  } catch (error) {
    counts.unread.push(`${name}: ${error.message}`);
  }
}

for (const [what, all] of Object.entries(counts)) {
  if (typeof all === 'number') continue;
  console.log(`${what} (${all.length})`);
  for (const one of all) console.log(`  ${one}`);
}
console.log(`${counts.clean} files with nothing lacking; in ${counts.needed} something is lacking without policies`);
process.exitCode = counts.lacking.length > 0 ? 1 : 0;
