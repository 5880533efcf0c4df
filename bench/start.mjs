// How long the whole command takes on a small file, against what Node.js takes to do nothing; on this Node.js and on 24.
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
// With certificates of its own to load, Node.js 20 starts three times as slowly.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const folder = mkdtempSync(join(tmpdir(), 'ecs-lint-bench-'));
try {
  compare(process.execPath);
  const other = nodeFromNpm('24');
  if (other) compare(other);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const times = { nothing: [], command: [] };
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    const [base, whole] = [time(node, nothing), time(node, command)];
    if (run < WARM_UP) continue;
    times.nothing.push(base);
    times.command.push(whole);
  }
  const [base, whole] = [median(times.nothing), median(times.command)];
  const figures = `ecs-lint ${whole.toFixed(1)} ms, node -e 0 ${base.toFixed(1)} ms, ratio ${(whole / base).toFixed(2)}`;
  console.log(`Node.js ${version}: ${figures} (medians of ${RUNS} alternating runs)`);
}

function time(node, args) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
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
