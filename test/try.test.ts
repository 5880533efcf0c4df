import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { rules } from 'ecs-lint:rules';
import { validators } from 'ecs-lint:validators';
import { lint } from '../src/lint.ts';
import { read } from '../src/read.ts';
import { Source } from '../src/text/source.ts';

test('try', async () => {
  for (const path of (process.env['FILES'] ?? '').split(' ')) {
    const document = await read(new Source(path, readFileSync(path, 'utf8')));
    const report = lint([document], { rules, validators });
    console.log(path, document.format, document.models.length, document.models[0]?.entities.map((e) => `${e.kind} ${e.name}`));
    console.log(document.models.map((m) => m.when));
    for (const f of report.findings) {
      const p = f.at.source.position(f.at.start);
      console.log(`${p.line}:${p.column} ${f.severity} ${f.rule} ${f.message} [${f.at.source.quote(f.at.start, f.at.end).text.slice(0, 60)}] ${f.path} ${f.when ?? ''}`);
    }
    for (const n of report.notes) console.log('note', n.entity.name, n.path, n.reason, n.rules.join(), n.large);
    console.log(report.failures);
  }
});
