import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs the commands of the README where they are meant to be run, with `ecs-lint` and what it stands beside on the PATH. */
export class Sandbox {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ecs-lint-readme-'));

  constructor() {
    cpSync(join(root, 'examples'), join(this.#folder, 'examples'), { recursive: true });
    cpSync(join(root, 'dist'), join(this.#folder, 'dist'), { recursive: true });
    const bin = join(this.#folder, 'bin');
    cpSync(join(root, 'examples/web/taskdef.json'), join(this.#folder, 'taskdef.json'));
    cpSync(join(root, 'examples/web/template.yaml'), join(this.#folder, 'template.yaml'));
    execFileSync('mkdir', ['-p', bin, join(this.#folder, 'infra')]);
    cpSync(join(root, 'examples/web/template.yaml'), join(this.#folder, 'infra/template.yaml'));
    symlinkSync(join(this.#folder, 'dist/cli.js'), join(bin, 'ecs-lint'));
    // Terraform itself is not needed to show what it is asked for.
    writeFileSync(join(bin, 'terraform'), '#!/bin/sh\n[ "$1 $2" = "show -json" ] && cat examples/web/plan.json\n');
    chmodSync(join(bin, 'terraform'), 0o755);
    execFileSync('git', ['init', '-q'], { cwd: this.#folder });
  }

  /** What a command prints, and `exit N` where it does not end with 0; durations are made equal. */
  run(command: string): string {
    const env = {
      ...process.env,
      PATH: `${join(this.#folder, 'bin')}:${process.env['PATH']}`,
      NO_COLOR: '1',
      CI: undefined,
      GITHUB_ACTIONS: undefined,
    };
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: this.#folder, env, encoding: 'utf8' });
    return `${stdout}${stderr}`.replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, '… ms').trimEnd();
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** The text with the output of each command in a `console` block replaced by what it prints now. */
export function withOutputs(markdown: string, run: (command: string) => string): string {
  return markdown.replaceAll(/```console\n([\s\S]*?)```/g, (_, body: string) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    const parts = commands.map((line) =>
      [line, run(line.slice(2).replace(/\s+#.*$/, ''))].filter((part) => part !== '').join('\n'),
    );
    return `\`\`\`console\n${parts.join('\n')}\n\`\`\``;
  });
}
