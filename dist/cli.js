#!/usr/bin/env node
'use strict';
// Starts the program. To compile it takes longer than to run it, so what one run has compiled is kept for the next.
// Node.js has that built in from 22.1 on, but without the functions that are compiled when they are first called.
const { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');
const { Script } = require('node:vm');

const BUILD = Buffer.from('2e352cc5e926e4c5');
/** What is kept holds the paths of its files, which errors show: another copy of the program has its own. */
const PLACE = [...__dirname].reduce((hash, char) => (hash * 31 + char.codePointAt(0)) % 0x7fffffff, 7).toString(36);
const folder = ownFolder();
const modules = new Map();
const compiled = [];

load('main.js');
process.on('exit', keep);

function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = join(__dirname, 'chunks', name);
  const file = folder && join(folder, `${name}-${process.version}-${process.arch}-${PLACE}`);
  const cachedData = file && dataIn(file);
  const source = `(function (exports, require, module) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, cachedData });
  if (file && (!cachedData || script.cachedDataRejected)) compiled.push({ file, script });
  script.runInThisContext()(module.exports, (id) => (id.startsWith('.') ? load(basename(id)) : require(id)), module);
  return module.exports;
}

/** A folder for what is kept, which nobody else can write to: it is run. */
function ownFolder() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const user = process.getuid?.();
  const path = join(tmpdir(), `ecs-lint-${user ?? 'cache'}`);
  const stats = attempt(() => lstatSync(path));
  const isOwn = user === undefined || (stats?.uid === user && stats.isDirectory() && (stats.mode & 0o077) === 0);
  return !stats || isOwn ? path : undefined;
}

/** What was kept for this build: V8 does not ask whether it belongs to the source. */
function dataIn(file) {
  const bytes = attempt(() => readFileSync(file));
  return bytes?.subarray(-BUILD.length).equals(BUILD) ? bytes.subarray(0, -BUILD.length) : undefined;
}

function keep(code) {
  // A run that lints loads more than the program itself, and has compiled what the next one needs.
  if (code > 1 || modules.size <= 2) return;
  for (const { file, script } of compiled) {
    attempt(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Nor does V8 ask whether all of it is there: it gets its name when it is safe on the disk.
      const bytes = Buffer.concat([script.createCachedData(), BUILD]);
      writeFileSync(`${file}.${process.pid}`, bytes, { mode: 0o600, flush: true });
      renameSync(`${file}.${process.pid}`, file);
    });
  }
}

/** Without what is kept all goes on as well, only more slowly. */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
