import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Everything that is generated is checked this way; `UPDATE=1` writes it instead, which CI never does. */
export function matchesFile(path: string, content: string): void {
  const isUpdating = process.env['UPDATE'] !== undefined && process.env['CI'] === undefined;
  if (isUpdating) writeFileSync(path, content);
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(present, `${path} is out of date: npm run update`).toBe(content);
}
