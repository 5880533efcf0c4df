// `node bench/corpus.mjs PATH [--list]`: lints every file below PATH, and counts the findings by rule and by the folders
// in PATH. Ends with 1 when anything fails; --list prints each finding in a line.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode, lint, loadFacts, loadValidators, read, rules, Source } from '../dist/index.js';

const [root] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (!root) {
  console.error('usage: node bench/corpus.mjs PATH [--list]');
  process.exit(2);
}
const isListing = process.argv.includes('--list');
const options = { rules, validators: await loadValidators(), facts: await loadFacts() };
const counts = new Map();
const kinds = new Map();
let failures = 0;

for (const path of filesBelow(root)) {
  const name = relative(root, path).replaceAll('\\', '/');
  const kind = name.includes('/') ? name.split('/')[0] : '.';
  try {
    const decoded = decode(readFileSync(path));
    const document = await read(new Source(name, 'text' in decoded ? decoded.text : ''));
    const report = lint([document], options);
    const seen = kinds.get(kind) ?? { files: 0, read: 0, notes: 0 };
    kinds.set(kind, {
      files: seen.files + 1,
      read: seen.read + (document.format ? 1 : 0),
      notes: seen.notes + report.notes.length,
    });
    for (const finding of report.findings) count(finding, kind);
    for (const { message } of report.failures) fail(name, message);
  } catch (error) {
    fail(name, error.stack);
  }
}

const columns = [...kinds.keys()].sort();
print('', columns, 'all');
print(
  'files',
  columns.map((kind) => kinds.get(kind).files),
  sum([...kinds.values()].map(({ files }) => files)),
);
print(
  'read',
  columns.map((kind) => kinds.get(kind).read),
  sum([...kinds.values()].map((one) => one.read)),
);
print(
  'not checked',
  columns.map((kind) => kinds.get(kind).notes),
  sum([...kinds.values()].map(({ notes }) => notes)),
);
for (const [rule, perKind] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  print(
    rule,
    columns.map((kind) => perKind.get(kind) ?? 0),
    sum([...perKind.values()]),
  );
}
console.log(`${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;

function count({ rule, severity, message, at }, kind) {
  const perKind = counts.get(rule) ?? new Map();
  counts.set(rule, perKind.set(kind, (perKind.get(kind) ?? 0) + 1));
  if (!isListing) return;
  const { line, column } = at.source.position(at.start);
  console.log(`${kind}\t${at.source.path}:${line}:${column}\t${severity}\t${rule}\t${message}`);
}

function fail(name, message) {
  failures++;
  console.error(`${name}: ${message}`);
}

function* filesBelow(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else if (/\.(?:json|ya?ml|template)$/i.test(name)) yield path;
  }
}

function print(name, cells, last) {
  console.log([name.padEnd(32), ...[...cells, last].map((cell) => String(cell).padStart(13))].join(''));
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
