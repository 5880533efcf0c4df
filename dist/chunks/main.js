"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_core = require("./core.js");
var import_node_util = require("node:util");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_buffer = require("node:buffer");
var import_node_fs2 = require("node:fs");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_path5 = require("node:path");
var import_node_fs6 = require("node:fs");
var package_default = { version: "0.1.0", homepage: "https://github.com/ecs-lint/ecs-lint" };
var { version, homepage } = package_default;
function crash(error, env) {
  if (env["ECS_LINT_DEBUG"])
    return `ecs-lint: internal error: ${error instanceof Error ? error.stack : String(error)}
`;
  return `ecs-lint: internal error: ${(0, import_core.describe)(error)}; please report it at ${homepage}/issues (ECS_LINT_DEBUG=1 shows more)
`;
}
var WrongUse = class extends Error {
};
var FORMATS = ["text", "json", "sarif"];
var FAIL_ON = ["error", "warning", "info", "never"];
var ROLES = ["execution", "task"];
var LANGUAGES = ["json", "cloudformation", "terraform"];
var LEVELS = ["off", "info", "warning", "error"];
var OPTIONS = {
  format: { type: "string", short: "f", multiple: true },
  "fail-on": { type: "string" },
  rule: { type: "string", multiple: true },
  "ignore-unknown": { type: "boolean" },
  "resolve-images": { type: "boolean" },
  "stdin-filename": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" }
};
var POLICY_OPTIONS = {
  role: { type: "string" },
  family: { type: "string", multiple: true },
  as: { type: "string" },
  "stdin-filename": { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" }
};
function parse(args, ruleIds) {
  return args[0] === "policy" ? parsePolicy(args.slice(1)) : parseLint(args, ruleIds);
}
function parsePolicy(args) {
  const { asked, positionals, options } = read2(args, POLICY_OPTIONS);
  if (asked) return { kind: asked };
  const last = (name) => options.findLast((option) => option.name === name)?.value;
  if (positionals.length === 0 || positionals.includes("")) throw new WrongUse("policy needs the names of files");
  const role = last("role");
  return {
    kind: "policy",
    options: {
      inputs: positionals,
      uses: role === void 0 ? ROLES : [oneOf(ROLES, role, "--role")],
      families: options.flatMap(({ name, value }) => name === "family" && value !== void 0 ? [value] : []),
      as: oneOf(LANGUAGES, last("as") ?? "json", "--as"),
      stdinFilename: last("stdin-filename") ?? "<stdin>"
    }
  };
}
function parseLint(args, ruleIds) {
  const { asked, positionals, options } = read2(args, OPTIONS);
  if (asked) return { kind: asked };
  const last = (...names) => options.findLast(({ name }) => names.includes(name));
  const all = (name) => options.flatMap((option) => option.name === name ? [option.value ?? ""] : []);
  const is = (name) => last(name) !== void 0;
  if (positionals.includes("")) throw new WrongUse("the name of a file is empty");
  if (is("quiet") && is("verbose")) throw new WrongUse("--quiet and --verbose exclude each other");
  if (is("stdin-filename") && !positionals.includes("-"))
    throw new WrongUse('--stdin-filename goes with "-", which is standard input');
  const colour = last("color", "no-color");
  return {
    kind: "lint",
    options: {
      inputs: positionals.length > 0 ? positionals : ["."],
      outputs: outputs(all("format")),
      failOn: oneOf(FAIL_ON, last("fail-on")?.value ?? "warning", "--fail-on"),
      levels: new Map(all("rule").map((text2) => level(text2, ruleIds))),
      ignoreUnknown: is("ignore-unknown"),
      resolveImages: is("resolve-images"),
      stdinFilename: last("stdin-filename")?.value ?? "<stdin>",
      colour: colour && colour.name === "color",
      quiet: is("quiet"),
      verbose: is("verbose")
    }
  };
}
function read2(args, taken) {
  const parsed = (0, import_node_util.parseArgs)({ args: [...args], options: taken, strict: false, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = parsed;
  const asked = ["help", "version"].find((name) => values[name] === true);
  const options = tokens.filter((token) => token.kind === "option");
  if (!asked) for (const option of options) checkOption(option, taken);
  return { asked, positionals, options };
}
function checkOption({ name, rawName, value, inlineValue }, all) {
  const option = Object.hasOwn(all, name) ? all[name] : void 0;
  if (!option) throw new WrongUse(`unknown option "${rawName}"${didYouMean(name, Object.keys(all), "--")}`);
  if (option.type === "boolean" && value !== void 0) throw new WrongUse(`${rawName} takes no value`);
  const isMissing = value === void 0 || value === "" || value.startsWith("-") && !inlineValue;
  if (option.type === "string" && isMissing) throw new WrongUse(`${rawName} needs a value`);
}
function outputs(texts) {
  if (texts.length === 0) return [{ format: "text", file: void 0 }];
  const all = texts.map((text2) => {
    const [name, file] = split(text2);
    if (file === "") throw new WrongUse(`--format ${text2}: the name of the file is missing`);
    return { format: oneOf(FORMATS, name, "--format"), file };
  });
  if (all.filter(({ file }) => file === void 0).length > 1) {
    throw new WrongUse("two formats on standard output: give one of them a file, as in --format sarif=ecs-lint.sarif");
  }
  return all;
}
function level(text2, ruleIds) {
  const [id, wanted] = split(text2);
  if (!ruleIds.includes(id)) throw new WrongUse(`unknown rule "${id}"${didYouMean(id, ruleIds)}`);
  if (wanted === void 0) throw new WrongUse(`--rule ${id}: its level is missing, as in --rule ${id}=off`);
  return [id, oneOf(LEVELS, wanted, `--rule ${id}`)];
}
function split(text2) {
  const at = text2.indexOf("=");
  return at === -1 ? [text2, void 0] : [text2.slice(0, at), text2.slice(at + 1)];
}
function oneOf(values, value, what) {
  const known = values.find((one) => one === value);
  if (known !== void 0) return known;
  throw new WrongUse(`${what}: "${value}" is none of ${values.join(", ")}${didYouMean(value, values)}`);
}
function didYouMean(name, candidates, prefix = "") {
  const best = (0, import_core.nearest)(name, candidates);
  return best === void 0 ? "" : `; did you mean "${prefix}${best}"?`;
}
var VERSION = `ecs-lint ${version}
`;
var HELP = `ecs-lint ${version} finds mistakes and risks in Amazon ECS definitions.

Usage: ecs-lint [options] [FILE | FOLDER | 'PATTERN' | -] ...
       ecs-lint policy [--role ROLE] [--family NAME] [--as LANGUAGE] FILE ...

It reads task and service definitions, CloudFormation templates and Terraform
plans (terraform show -json plan.out >plan.json). Without arguments it looks
through the current folder; "-" is standard input.

Options:
  -f, --format NAME[=FILE]    text (default), json or sarif; repeatable
      --fail-on LEVEL         error, warning (default), info or never
      --rule ID=LEVEL         off, info, warning or error; repeatable
      --ignore-unknown        pass over named files that are no input for ECS
      --resolve-images        ask registries for the images and their platforms;
                              nothing else uses the network
      --stdin-filename NAME   what to call standard input
      --color, --no-color     with colour, or without, whatever the terminal is
      --quiet                 show errors only, no summary; the exit code stays
      --verbose               show all in full, and what was not checked and why
      --version, -h, --help   show the version, or this

Of the policy command, which prints the least that the roles need to allow:
      --role ROLE             execution or task; both without it
      --family NAME           of one task definition of several; repeatable
      --as LANGUAGE           json (default), cloudformation or terraform

Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  wrong use, a file that cannot be opened, or an internal error
  3  nothing to lint (0 under --ignore-unknown)

README: ${homepage}#readme
`;
function open(path) {
  try {
    const stats = (0, import_node_fs2.statSync)(path);
    if (stats.isDirectory()) return { problem: "is a directory" };
    if (!stats.isFile()) return { problem: "is no regular file; standard input takes what it holds: ecs-lint - <FILE" };
    return { bytes: (0, import_node_fs2.readFileSync)(path) };
  } catch (error) {
    return { problem: whyNot(error) };
  }
}
var REASONS = {
  EACCES: "permission denied",
  EISDIR: "is a directory",
  ELOOP: "leads from symbolic link to symbolic link without end",
  ENAMETOOLONG: "no such file: the name is too long",
  ENOENT: "no such file",
  ENOSPC: "no space left on the device",
  ENOTDIR: "no such file",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ERR_FS_FILE_TOO_LARGE: "is too large to be read"
};
function whyNot(error) {
  const code = codeOf(error);
  if (code === void 0) throw error;
  return REASONS[code] ?? `cannot be opened (${code})`;
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function attempt(action) {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === void 0) throw error;
    return void 0;
  }
}
function isTooLarge(bytes, longest = import_node_buffer.constants.MAX_STRING_LENGTH) {
  return bytes.length > longest;
}
function textOf(bytes) {
  return (0, import_node_buffer.isAscii)(bytes) && !bytes.includes(0) ? { text: latin1(bytes) } : (0, import_core.decode)(bytes);
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
var CASE_MATTERS = process.platform !== "win32" && process.platform !== "darwin";
async function gitignoresAbove(folder) {
  const root = repositoryOf(folder);
  const above = [];
  for (let at = folder; root !== void 0 && at !== root; at = (0, import_node_path3.dirname)(at)) above.unshift((0, import_node_path3.dirname)(at));
  let all = [];
  for (const one of above) all = await withGitignoreOf(one, all);
  return all;
}
async function withGitignoreOf(folder, outer) {
  const text2 = attempt(() => (0, import_node_fs4.readFileSync)((0, import_node_path3.join)(folder, ".gitignore"), "utf8"));
  if (text2 === void 0) return outer;
  const { default: ignore } = await Promise.resolve().then(() => __toESM(require("./ignore.js")));
  return [{ folder, patterns: ignore({ ignorecase: !CASE_MATTERS }).add(text2) }, ...outer];
}
function isIgnored(path, gitignores) {
  for (const { folder, patterns } of gitignores) {
    const inner = (0, import_node_path3.relative)(folder, path).split(import_node_path3.sep).join("/");
    const { ignored, unignored } = patterns.test(path.endsWith("/") ? `${inner}/` : inner);
    if (ignored || unignored) return ignored;
  }
  return false;
}
function repositoryOf(folder) {
  for (let at = folder; ; at = (0, import_node_path3.dirname)(at)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path3.join)(at, ".git"))) return at;
    if (at === (0, import_node_path3.dirname)(at)) return void 0;
  }
}
var TAKEN = /\.(?:json|ya?ml|template)$/i;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".terraform"]);
async function walk(folder) {
  const walker = new Walker();
  const start2 = { path: folder, real: (0, import_node_fs3.realpathSync)(folder) };
  const above = await gitignoresAbove(start2.real);
  await walker.folder(start2, isIgnored(`${start2.real}/`, above) ? [] : above);
  return walker;
}
var Walker = class {
  files = [];
  problems = [];
  #seen = /* @__PURE__ */ new Set();
  async folder(folder, outer) {
    if (this.#seen.has(folder.real)) return;
    this.#seen.add(folder.real);
    const entries = this.#entries(folder.path);
    const hasOwn = entries.some(({ name }) => name === ".gitignore");
    const gitignores = hasOwn ? await withGitignoreOf(folder.real, outer) : outer;
    for (const entry of entries) await this.#entry(entry, folder, gitignores);
  }
  async #entry(entry, folder, gitignores) {
    const { name } = entry;
    const place = { path: (0, import_node_path2.join)(folder.path, name), real: (0, import_node_path2.join)(folder.real, name) };
    const linked = entry.isSymbolicLink();
    const stats = linked ? attempt(() => (0, import_node_fs3.statSync)(place.path)) : entry;
    if (stats?.isFile() && TAKEN.test(name) && !isAsset(place.real) && !isIgnored(place.real, gitignores)) {
      this.files.push(linked ? { ...place, real: (0, import_node_fs3.realpathSync)(place.path) } : place);
    }
    if (!stats?.isDirectory() || SKIPPED.has(name) || isAsset(place.real) || isIgnored(`${place.real}/`, gitignores))
      return;
    if (linked) await this.#linkedFolder(place.path);
    else await this.folder(place, gitignores);
  }
  /** Where a link leads, other .gitignore files hold. */
  async #linkedFolder(path) {
    const real = (0, import_node_fs3.realpathSync)(path);
    const gitignores = await gitignoresAbove(real);
    if (!isIgnored(`${real}/`, gitignores)) await this.folder({ path, real }, gitignores);
  }
  #entries(path) {
    try {
      return (0, import_node_fs3.readdirSync)(path, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
    } catch (error) {
      this.problems.push([path, whyNot(error)]);
      return [];
    }
  }
};
function isAsset(path) {
  return (0, import_node_path2.basename)(path).startsWith("asset.") && (0, import_node_path2.basename)((0, import_node_path2.dirname)(path)) === "cdk.out";
}
async function find(inputs, { cwd, stdin, except }) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  const add = (file) => {
    const known = files.get(file.real ?? "-");
    files.set(file.real ?? "-", known ? { ...known, named: known.named || file.named } : file);
  };
  for (const input of inputs) {
    if (input === "-") {
      add({ path: stdin, real: void 0, named: true });
      continue;
    }
    const found = await search(input, cwd);
    const shown = (path) => shownPath(path, input, cwd);
    for (const { path, real } of found.files) {
      if (found.named || !except.has(real)) add({ path: shown(path), real, named: found.named });
    }
    problems.push(...found.problems.map(([path, why]) => [shown(path), why]));
  }
  return { files: [...files.values()], problems };
}
function realPathOf(path) {
  const real = attempt(() => (0, import_node_fs.realpathSync)(path));
  return real ?? ((0, import_node_path.dirname)(path) === path ? path : (0, import_node_path.join)(realPathOf((0, import_node_path.dirname)(path)), (0, import_node_path.basename)(path)));
}
async function search(input, cwd) {
  const path = (0, import_node_path.resolve)(cwd, input);
  try {
    const stats = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return { ...await walk(path), named: false };
    if (stats) return { files: [{ path, real: (0, import_node_fs.realpathSync)(path) }], problems: [], named: true };
    const files = mayBePattern(input) ? await glob(input, cwd) : [];
    return {
      files,
      problems: files.length > 0 ? [] : [[path, mayBePattern(input) ? "no file matches" : "no such file"]],
      named: false
    };
  } catch (error) {
    return { files: [], problems: [[path, whyNot(error)]], named: true };
  }
}
function mayBePattern(input) {
  return /[*?[\]{}()!]/.test(input);
}
var SKIPPED2 = ["**/.git/**", "**/node_modules/**", "**/.terraform/**", "**/cdk.out/asset.*", "**/cdk.out/asset.*/**"];
async function glob(pattern, cwd) {
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./fast-glob.js")));
  const slashed = import_node_path.sep === "/" ? pattern : pattern.replaceAll(import_node_path.sep, "/");
  const options = { cwd, absolute: true, dot: true, ignore: SKIPPED2, followSymbolicLinks: false, onlyFiles: false };
  const files = fastGlob.sync(slashed, options).filter((path) => attempt(() => (0, import_node_fs.statSync)(path))?.isFile());
  return files.sort().map((path) => ({ path, real: (0, import_node_fs.realpathSync)(path) }));
}
function shownPath(path, input, cwd) {
  const inner = (0, import_node_path.relative)(cwd, path);
  const isElsewhere = inner === ".." || inner.startsWith(`..${import_node_path.sep}`) || (0, import_node_path.isAbsolute)(inner);
  return (isElsewhere && (0, import_node_path.isAbsolute)(input) ? path : inner || ".").split(import_node_path.sep).join("/");
}
var MARKERS = /container_?definitions|aws(?:::ecs::|_ecs_)|awsvpcconfiguration|capacityproviderstrategy|containeroverrides|awslogs-group/i;
var PAIRS = [
  [/desiredcount|launchtype/i, /taskdefinition|deploymentconfiguration/i],
  [/essential/i, /portmappings|logconfiguration|mountpoints/i]
];
var WINDOW = 2 ** 26;
var LONGEST = 32;
function looksLikeEcs(bytes) {
  for (let start2 = 0; start2 < bytes.length; start2 += WINDOW - LONGEST) {
    if (hasSign(latin1(bytes.subarray(start2, start2 + WINDOW)))) return true;
  }
  return mayBeUtf16(bytes) && hasSignDecoded(bytes);
}
function hasSign(text2) {
  return MARKERS.test(text2) || PAIRS.some((pair) => pair.every((sign) => sign.test(text2)));
}
function mayBeUtf16(bytes) {
  return bytes.subarray(0, 4).includes(0) || bytes[0] === 255 || bytes[0] === 254;
}
function hasSignDecoded(bytes) {
  const decoded = (0, import_core.decode)(bytes);
  return "text" in decoded && hasSign(decoded.text);
}
async function load(file, { ignoreUnknown, stdin }) {
  const opened = file.real === void 0 ? await stdin() : open(file.real);
  if ("problem" in opened) return opened;
  const mayBePassedOver = ignoreUnknown || !file.named;
  if (mayBePassedOver && !looksLikeEcs(opened.bytes)) return void 0;
  if (isTooLarge(opened.bytes)) return { problem: "is too large: at most 512 MB can be read" };
  const document = await documentOf(file.path, opened.bytes);
  return mayBePassedOver && document.unrecognized ? void 0 : { document };
}
async function documentOf(path, bytes) {
  const decoded = textOf(bytes);
  return "text" in decoded ? (0, import_core.read)(new import_core.Source(path, decoded.text)) : notText(path, bytes, decoded.problem);
}
function notText(path, bytes, problem) {
  const source = new import_core.Source(path, "");
  const base = { source, format: void 0, models: [] };
  const unrecognized = (0, import_core.wrongBytes)(source, bytes);
  if (unrecognized) return { ...base, problems: [], unrecognized };
  const message = `The file cannot be read: ${problem}`;
  return { ...base, problems: [{ kind: "syntax", message, at: source.span(0, 0), related: [] }] };
}
async function check(documents, choice, resolve4) {
  const active = (0, import_core.activeRules)(choice).map(({ rule }) => rule);
  const holds = (...kinds) => documents.some(({ models }) => models.some(({ entities }) => entities.some(({ kind }) => kinds.includes(kind))));
  const validators = active.some(({ violation }) => violation) && (0, import_core.loadValidators)((kind) => holds(kind));
  const needs = (table) => active.some((rule) => rule.needs?.includes(table));
  const tables = (0, import_core.loadFacts)((table) => needs(table) && holds(...KINDS_WITH[table]));
  const answers = needs("images") && resolve4?.();
  const [loadedValidators, facts, images] = await Promise.all([validators, tables, answers]);
  return (0, import_core.lint)(documents, {
    ...choice,
    ...loadedValidators && { validators: loadedValidators },
    facts: { ...facts, ...images && { images } }
  });
}
var KINDS_WITH = {
  instanceTypes: ["autoScalingGroup", "launchTemplate", "launchConfiguration", "instance"],
  awsPolicies: ["role"]
};
var TO_START = "\r\x1B[K";
var Progress = class {
  #stream;
  #what;
  #isShown;
  constructor(stream, what, { env, quiet }) {
    this.#stream = stream;
    this.#what = what;
    this.#isShown = stream.isTTY && !quiet && env["TERM"] !== "dumb";
  }
  show(done, all) {
    if (this.#isShown) this.#stream.write(`${TO_START}${this.#what} ${done}/${all}`);
  }
  clear() {
    if (this.#isShown) this.#stream.write(TO_START);
  }
};
async function imagesTold(documents, { quiet }, { env, stderr }) {
  const references = imagesOf(documents);
  if (references.length === 0) return /* @__PURE__ */ new Map();
  const { resolveImages } = await Promise.resolve().then(() => __toESM(require("./registry.js")));
  const progress = new Progress(stderr, "resolving images", { env, quiet });
  const onProgress = (done, all) => progress.show(done, all);
  const images = await resolveImages(references, { env, userAgent: `ecs-lint/${version}`, onProgress });
  progress.clear();
  return images;
}
function imagesOf(documents) {
  const images = /* @__PURE__ */ new Set();
  for (const model of documents.flatMap(({ models }) => models)) {
    for (const task of new import_core.Run(model).all("taskDefinition").items) {
      for (const { image } of task.containerDefinitions.items) {
        const { known } = image;
        if (known && !image.$quoted.includes(import_core.MASK)) images.add(known);
      }
    }
  }
  return [...images];
}
var COLOURFUL = [
  "APPVEYOR",
  "BUILDKITE",
  "CIRCLECI",
  "DRONE",
  "GITEA_ACTIONS",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "TF_BUILD",
  "TRAVIS"
];
function hasColour({ asked, env, isTTY }) {
  if (asked !== void 0) return asked;
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  if (COLOURFUL.some((name) => env[name])) return true;
  return isTTY && env["TERM"] !== "dumb";
}
function uriOfPath(path) {
  const segments = path.replaceAll("\\", "/").split("/");
  while (segments.length > 1 && segments[0] === ".") segments.shift();
  return segments.map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}
function wellFormed(text2) {
  return text2.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
function pageOf({ theme, id }) {
  return `${homepage}/blob/main/fixtures/${theme}/${id}/README.md`;
}
function addressesFrom(cwd) {
  const root = realPathOf(repositoryOf(cwd) ?? cwd);
  return ({ path }) => uriOfPath((0, import_node_path5.relative)(root, realPathOf((0, import_node_path5.resolve)(cwd, path))));
}
async function render(report, { format, file }, more) {
  const { elapsed } = more;
  switch (format) {
    case "json": {
      const { json } = await Promise.resolve().then(() => __toESM(require("./json.js")));
      return json(report, { version, elapsed });
    }
    case "sarif": {
      const { sarif } = await Promise.resolve().then(() => __toESM(require("./sarif.js")));
      return sarif(report, { version, homepage, uriOf: addressesFrom(more.surroundings.cwd), pageOf });
    }
    case "text":
      return renderText(report, file === void 0, more);
  }
}
function renderText(report, isShown, { options, surroundings: surroundings2, elapsed }) {
  const { stdout, env } = surroundings2;
  const coloured = isShown && hasColour({ asked: options.colour, env, isTTY: stdout.isTTY });
  return (0, import_core.text)(report, {
    colour: coloured ? 1 : 0,
    width: isShown ? stdout.columns : void 0,
    verbose: options.verbose,
    quiet: options.quiet,
    elapsed,
    pageOf,
    issues: `${homepage}/issues`
  });
}
var Trouble = class {
  /** What cannot be opened, for the reports that programs read: without it they would look whole. */
  failures = [];
  #stderr;
  constructor(stderr) {
    this.#stderr = stderr;
  }
  say(what, why) {
    this.failures.push({ file: what, message: `${what}: ${why}` });
    tell(this.#stderr, `${what}: ${why}`);
  }
};
function tell(stderr, line) {
  stderr.write(`ecs-lint: ${(0, import_core.visible)(line)}
`);
}
function reportFiles(outputs2, cwd) {
  const files = /* @__PURE__ */ new Map();
  for (const output of outputs2) {
    if (output.file === void 0) continue;
    const path = (0, import_node_path4.resolve)(cwd, output.file);
    if (!isFolder((0, import_node_path4.dirname)(path)))
      throw new WrongUse(`--format ${output.format}=${output.file}: its folder does not exist`);
    const real = realPathOf(path);
    if ([...files.values()].includes(real)) throw new WrongUse(`two formats in one file: ${output.file}`);
    files.set(output, real);
  }
  return files;
}
async function writeReport(report, files, options, surroundings2, trouble) {
  const { stdout, stderr } = surroundings2;
  const context = { options, surroundings: surroundings2, elapsed: process.uptime() * 1e3 };
  const forPrograms = { ...report, failures: [...report.failures, ...trouble.failures] };
  const isEmpty = forPrograms.failures.length === 0 && report.files.length === 0;
  if (isEmpty && !options.ignoreUnknown)
    tell(stderr, `nothing to lint: no input for ECS in ${options.inputs.join(", ")}`);
  for (const output of options.outputs) {
    const file = files.get(output);
    if (isSilent(report, output)) continue;
    const rendered = await render(output.format === "text" ? report : forPrograms, output, context);
    try {
      if (file === void 0) stdout.write(rendered);
      else (0, import_node_fs5.writeFileSync)(file, rendered);
    } catch (error) {
      trouble.say(output.file ?? "standard output", whyNot(error));
    }
  }
  if (options.outputs.some(isForPeople)) return;
  for (const { file, message } of report.failures) tell(stderr, `${file}: internal error: ${message}`);
}
function isSilent({ files, failures }, output) {
  return isForPeople(output) && files.length === 0 && failures.length === 0;
}
function isForPeople({ format, file }) {
  return format === "text" && file === void 0;
}
function isFolder(path) {
  return attempt(() => (0, import_node_fs5.statSync)(path))?.isDirectory() ?? false;
}
async function run(options, surroundings2) {
  const trouble = new Trouble(surroundings2.stderr);
  const files = reportFiles(options.outputs, surroundings2.cwd);
  const { inputs, stdinFilename: stdin } = options;
  const found = await find(inputs, { cwd: surroundings2.cwd, stdin, except: new Set(files.values()) });
  refuseToOverwrite(found, [...files.values()]);
  for (const [path, why] of found.problems) trouble.say(path, why);
  const { documents, failures } = await loadAll(found.files, options, surroundings2, trouble);
  const resolve4 = options.resolveImages ? () => imagesTold(documents, options, surroundings2) : void 0;
  const checked = await check(documents, { rules: import_core.rules, levels: options.levels }, resolve4);
  const report = { ...checked, failures: [...failures, ...checked.failures] };
  await writeReport(report, files, options, surroundings2, trouble);
  return exitCode(report, options, trouble);
}
function refuseToOverwrite({ files }, reports) {
  const overwritten = files.find(({ real }) => real !== void 0 && reports.includes(real));
  if (overwritten) throw new WrongUse(`${overwritten.path} is to be linted: a report would overwrite it`);
}
async function loadAll(files, { ignoreUnknown }, { stdin }, trouble) {
  const documents = [];
  const failures = [];
  for (const file of files) {
    try {
      const loaded = await load(file, { ignoreUnknown, stdin });
      if (loaded && "document" in loaded) documents.push(loaded.document);
      else if (loaded) trouble.say(file.path, loaded.problem);
    } catch (error) {
      failures.push({ file: file.path, message: `Reading it failed: ${(0, import_core.describe)(error)}` });
    }
  }
  return { documents, failures };
}
var RANKS = { info: 0, warning: 1, error: 2 };
function exitCode({ files, findings, failures }, { failOn, ignoreUnknown }, trouble) {
  if (trouble.failures.length + failures.length > 0) return 2;
  if (files.length === 0) return ignoreUnknown ? 0 : 3;
  if (failOn === "never") return 0;
  return findings.some(({ severity, suppressed }) => !suppressed && RANKS[severity] >= RANKS[failOn]) ? 1 : 0;
}
async function printPolicies(options, surroundings2) {
  const { cwd, stdout, stderr } = surroundings2;
  const trouble = new Trouble(stderr);
  const found = await find(options.inputs, { cwd, stdin: options.stdinFilename, except: /* @__PURE__ */ new Set() });
  for (const [path, why] of found.problems) trouble.say(path, why);
  const { documents, failures } = await loadAll(found.files, { ignoreUnknown: false }, surroundings2, trouble);
  for (const { file, message } of failures) trouble.say(file, message);
  if (trouble.failures.length > 0) return 2;
  const { policiesFor } = await Promise.resolve().then(() => __toESM(require("./policy.js")));
  const result = policiesFor(documents, options);
  if ("why" in result) {
    if (result.why === "no such family")
      throw new WrongUse(`--family ${result.problems[0]}: no task definition is called so`);
    for (const problem of result.problems) tell(stderr, problem);
    if (result.why === "no task definition") tell(stderr, "no task definition in what was given");
    return result.why === "unreadable" ? 2 : 3;
  }
  stdout.write(result.text);
  for (const line of result.lacking) tell(stderr, line);
  return 0;
}
async function main(args, surroundings2) {
  const { stdout, stderr } = surroundings2;
  try {
    const command = parse(
      args,
      import_core.rules.map(({ rule }) => rule.id)
    );
    if (command.kind === "lint") return await run(command.options, surroundings2);
    if (command.kind === "policy") return await printPolicies(command.options, surroundings2);
    stdout.write(command.kind === "help" ? HELP : VERSION);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    tell(stderr, `${error.message} (see ecs-lint --help)`);
    return 2;
  }
}
function standardStream(name) {
  const fd = name === "stdout" ? 1 : 2;
  return mayBeTerminal(fd) && process[name].isTTY ? terminal(process[name]) : plain(fd);
}
function mayBeTerminal(fd) {
  return attempt(() => (0, import_node_fs6.fstatSync)(fd))?.isCharacterDevice() ?? false;
}
function terminal(stream) {
  stream.on("error", (error) => {
    if (!isGone(error)) throw error;
  });
  return { isTTY: true, columns: stream.columns, write: (text2) => void stream.write(text2) };
}
function plain(fd) {
  let gone = false;
  const write = (text2) => {
    const bytes = Buffer.from(text2);
    for (let at = 0; at < bytes.length && !gone; ) {
      try {
        at += (0, import_node_fs6.writeSync)(fd, bytes, at);
      } catch (error) {
        if (isGone(error)) gone = true;
        else if (codeOf(error) === "EAGAIN") sleep(5);
        else throw error;
      }
    }
  };
  return { isTTY: false, columns: void 0, write };
}
function isGone(error) {
  return ["EPIPE", "EIO", "EBADF"].includes(codeOf(error) ?? "");
}
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
function surroundings() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: readStandardInput,
    stdout: lazy("stdout"),
    stderr: lazy("stderr")
  };
}
async function readStandardInput() {
  try {
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { problem: whyNot(error) };
  }
}
function lazy(name) {
  let opened;
  const open2 = () => opened ??= standardStream(name);
  return {
    get isTTY() {
      return open2().isTTY;
    },
    get columns() {
      return open2().columns;
    },
    write: (text2) => open2().write(text2)
  };
}
process.on("uncaughtException", (error) => {
  process.stderr.write(crash(error, process.env));
  process.exit(2);
});
async function start() {
  process.exitCode = await main(process.argv.slice(2), surroundings());
}
void start();
