// How long the whole command takes on a small file, against what Node.js takes to do nothing; on this Node.js and on 24.
// What the first run on a machine takes, which finds nothing compiled, is told as well.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 40);
const WARM_UP = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const nothing = ['-e', '0'];
const command = [join(root, 'dist/cli.js'), join(root, 'bench/inputs/taskdef.json')];
const folder = mkdtempSync(join(tmpdir(), 'ecs-lint-bench-'));
// With certificates of its own to load, Node.js 20 starts three times as slowly.
const { NODE_EXTRA_CA_CERTS: _, NODE_DISABLE_COMPILE_CACHE: __, ...inherited } = process.env;
const env = { ...inherited, TMPDIR: folder, TEMP: folder };
const nothingKept = { ...env, NODE_DISABLE_COMPILE_CACHE: '1' };

try {
  compare(process.execPath);
  const other = nodeFromNpm('24');
  if (other) compare(other);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(node) {
  const { stdout } = spawnSync(node, command, { env, encoding: 'utf8' });
  if (!stdout.includes('taskdef.json  task definition')) throw new Error('The command did not lint the file.');
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const cases = { base: [nothing, env], usual: [command, env], first: [command, nothingKept] };
  const times = { base: [], usual: [], first: [] };
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    for (const [name, [args, environment]] of Object.entries(cases)) {
      const took = time(node, args, environment);
      if (run >= WARM_UP) times[name].push(took);
    }
  }
  const [base, usual, first] = [median(times.base), median(times.usual), median(times.first)];
  const against = (whole) => `${whole.toFixed(1)} ms, ${(whole / base).toFixed(2)} x`;
  const figures = `ecs-lint ${against(usual)} (a first run: ${against(first)}), node -e 0 ${base.toFixed(1)} ms`;
  console.log(`Node.js ${version}: ${figures}; medians of ${RUNS} alternating runs`);
}

function time(node, args, environment) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(node, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = process.hrtime.bigint();
  if (error || status === null || status > 1)
    throw error ?? new Error(`${node} ${args.join(' ')} ended with ${status}`);
  return Number(end - start) / 1e6;
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The newest Node.js of a major version, or undefined when npm does not give it. */
function nodeFromNpm(major) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${major}`;
  const npm = spawnSync('npm', ['pack', '--silent', name], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const archive = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (npm.status !== 0 || !archive) {
    console.log(
      `Node.js ${major}: not measured, npm does not give ${name}: ${(npm.stderr ?? String(npm.error)).trim().split('\n')[0]}`,
    );
    return undefined;
  }
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'package/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
