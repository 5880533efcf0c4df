import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs the commands of the README where they are meant to be run, with `ecs-lint` and what it stands beside on the PATH. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'ecs-lint-readme-'));

  constructor() {
    const { folder } = this;
    for (const name of ['examples', 'dist', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    mkdirSync(join(folder, 'infra'));
    mkdirSync(join(folder, 'services/web'), { recursive: true });
    cpSync(join(root, 'examples/web/taskdef.json'), join(folder, 'taskdef.json'));
    cpSync(join(root, 'examples/web/template.yaml'), join(folder, 'template.yaml'));
    cpSync(join(root, 'examples/web/template.yaml'), join(folder, 'infra/template.yaml'));
    cpSync(join(root, 'examples/web/taskdef.json'), join(folder, 'services/web/taskdef.json'));
    symlinkSync(join(folder, 'dist/cli.js'), join(bin, 'ecs-lint'));
    // Terraform itself is not needed to show what it is asked for.
    writeFileSync(join(bin, 'terraform'), '#!/bin/sh\n[ "$1 $2" = "show -json" ] && cat examples/web/plan.json\n');
    chmodSync(join(bin, 'terraform'), 0o755);
    execFileSync('git', ['init', '-q'], { cwd: folder });
  }

  /** What a command prints, and its exit code where that is neither 0 nor that of findings; durations are made equal. */
  run(command: string): string {
    const env = {
      ...process.env,
      PATH: `${join(this.folder, 'bin')}:${process.env['PATH']}`,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      CI: undefined,
    };
    const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd: this.folder, env, encoding: 'utf8' });
    const ending = status === 0 || status === 1 ? '' : `\nexit code ${status}`;
    return `${stdout}${stderr}${ending}`.replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, '… ms').trimEnd();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
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

/** The text with what stands between `<!-- name … -->` and `<!-- /name -->` replaced. */
export function withSection(markdown: string, name: string, content: (argument: string) => string): string {
  const pattern = new RegExp(`(<!-- ${name}(?:: ([^\\s]+))? -->\\n)[\\s\\S]*?(<!-- /${name} -->)`, 'g');
  return markdown.replaceAll(pattern, (_, open: string, argument: string, close: string) => {
    return `${open}${content(argument)}\n${close}`;
  });
}

/** The blocks of a language. */
export function blocksOf(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body]) => body!);
}
