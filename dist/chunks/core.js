"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  GAP: () => GAP,
  JsonSyntaxError: () => JsonSyntaxError,
  MASK: () => MASK,
  MAX_DEPTH: () => MAX_DEPTH,
  Run: () => Run,
  Source: () => Source,
  activeRules: () => activeRules,
  decode: () => decode,
  defineRule: () => defineRule,
  describe: () => describe,
  duplicateKey: () => duplicateKey,
  entriesOf: () => entriesOf,
  escapeHidden: () => escapeHidden,
  fieldOf: () => fieldOf,
  get: () => get,
  groupBy: () => groupBy,
  identifiers: () => identifiers,
  insert: () => insert,
  isStructure: () => isStructure,
  itemsOf: () => itemsOf,
  json: () => json,
  lint: () => lint,
  loadFacts: () => loadFacts,
  loadValidators: () => loadValidators,
  memberShape: () => memberShape,
  membersOf: () => membersOf,
  nearest: () => nearest2,
  noteSentence: () => noteSentence,
  parseImage: () => parseImage,
  read: () => read,
  readEmbeddedJson: () => readEmbeddedJson,
  readJsonAt: () => readJsonAt,
  remove: () => remove,
  rootOf: () => rootOf,
  rules: () => rules,
  rules2: () => rules2,
  sarif: () => sarif,
  set: () => set,
  shapes: () => shapes,
  shownMark: () => shownMark,
  stringOf: () => stringOf,
  structureName: () => structureName,
  text: () => text,
  text2: () => text2,
  translate: () => translate,
  visible: () => visible,
  wrongBytes: () => wrongBytes
});
module.exports = __toCommonJS(stdin_exports);
function runsOn(task2, launch) {
  const stated3 = task2.requiresCompatibilities;
  if (stated3.items.some((one2) => one2.known === launch)) return true;
  const runners = runnersOf(task2);
  const launches = runners.items.map(launchesOf);
  if (launches.some((one2) => one2?.includes(launch))) return true;
  if (!stated3.complete || !runners.complete || launches.includes(void 0)) return void 0;
  return stated3.items.length > 0 || launches.length > 0 ? false : void 0;
}
function needsOwnRole(task2) {
  const all2 = ["FARGATE", "MANAGED_INSTANCES", "EXTERNAL"].map((launch) => runsOn(task2, launch));
  return all2.includes(true) ? true : all2.includes(void 0) ? void 0 : false;
}
function runnersOf(task2) {
  const { services, taskSets, schedules } = task2;
  return {
    items: [...services.items, ...taskSets.items, ...schedules.items],
    complete: services.complete && taskSets.complete && schedules.complete
  };
}
function launchesOf(runner) {
  if (runner.launchType.$state === "unknown") return void 0;
  const stated3 = runner.launchType.known;
  if (stated3 !== void 0) return [stated3];
  const strategy = strategyOf(runner);
  if (!strategy?.complete) return void 0;
  if (strategy.items.length === 0) return ["EC2"];
  const launches = strategy.items.map((item) => launchOfProvider(item));
  return launches.every((launch) => launch !== void 0) ? [...new Set(launches)] : void 0;
}
function mayUse(runner, launch) {
  const permitted = runner.task.requiresCompatibilities;
  const isRuledOut = permitted.complete && permitted.items.length > 0 && permitted.items.every(({ known }) => known !== launch);
  return isRuledOut ? false : launchesOf(runner)?.includes(launch);
}
function mayExec(task2) {
  const { items, complete } = runnersOf(task2);
  return !complete || items.some((runner) => isExecOn(runner) !== false);
}
function isExecOn(runner) {
  const { enableExecuteCommand } = "ofService" in runner ? runner.ofService : runner;
  return enableExecuteCommand.or(false);
}
function strategyOf(runner) {
  const own = runner.capacityProviderStrategy;
  if (own.$state === "unknown" || own.items.length > 0) return own;
  return defaultStrategy(runner.inCluster);
}
function defaultStrategy(cluster) {
  if (cluster.$state !== "known" || !cluster.capacities.complete || cluster.capacities.items.length > 1)
    return void 0;
  const own = cluster.defaultCapacityProviderStrategy;
  const [association] = cluster.capacities.items;
  return association && own.$state === "absent" ? association.defaultCapacityProviderStrategy : own;
}
function launchOfProvider(item) {
  const name = item.capacityProvider.known;
  if (name === "FARGATE" || name === "FARGATE_SPOT") return "FARGATE";
  const { provider } = item;
  if (provider.autoScalingGroupProvider.$state === "known") return "EC2";
  return provider.managedInstancesProvider.$state === "known" ? "MANAGED_INSTANCES" : void 0;
}
var steps = (from, to, step) => Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
var fargateSizes = [
  { cpu: 256, memory: [512, 1024, 2048], windows: false },
  { cpu: 512, memory: steps(1024, 4096, 1024), windows: false },
  { cpu: 1024, memory: steps(2048, 8192, 1024), windows: true },
  { cpu: 2048, memory: steps(4096, 16384, 1024), windows: true },
  { cpu: 4096, memory: steps(8192, 30720, 1024), windows: true },
  { cpu: 8192, memory: steps(16384, 61440, 4096), windows: false },
  { cpu: 16384, memory: steps(32768, 122880, 8192), windows: false },
  { cpu: 32768, memory: [61440, 122880, 249856], windows: false }
];
function cpuUnits(text3) {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(vcpu)?\s*$/i.exec(text3);
  if (!match) return void 0;
  const amount = Number(match[1]);
  return match[2] ? Math.round(amount * 1024) : amount;
}
function memoryMiB(text3) {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(gb)?\s*$/i.exec(text3);
  if (!match) return void 0;
  const amount = Number(match[1]);
  return match[2] ? Math.round(amount * 1024) : amount;
}
function memoryFor(cpu, windows) {
  return fargateSizes.find((row) => row.cpu === cpu && (!windows || row.windows))?.memory;
}
function nearestSizes(size, windows) {
  const all2 = fargateSizes.filter((row) => !windows || row.windows).flatMap((row) => row.memory.map((memory) => ({ cpu: row.cpu, memory })));
  return all2.sort((a, b) => distance(a, size) - distance(b, size)).slice(0, 2).sort((a, b) => a.cpu - b.cpu || a.memory - b.memory);
}
function distance(a, b) {
  return times(a.cpu, b.cpu) + times(a.memory, b.memory);
}
function times(a, b) {
  return Math.abs(Math.log2(a / Math.max(b, 1)));
}
var GAP = "\uFFFF";
var MASK = "\u2022\u2022\u2022";
var LONGEST_SECRET = 4e3;
var Source = class {
  path;
  text;
  #lineStarts;
  #masks = [];
  #sorted = true;
  #finders = [];
  #secrets = /* @__PURE__ */ new Set();
  constructor(path, text3) {
    this.path = path;
    this.text = text3;
  }
  span(start, end) {
    return { source: this, start, end };
  }
  position(offset) {
    this.#lineStarts ??= findLineStarts(this.text);
    const line = lastAtOrBefore(this.#lineStarts, offset);
    return { line: line + 1, column: offset - this.#lineStarts[line] + 1 };
  }
  get lineCount() {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts.length;
  }
  /** The span of a 1-based line, without its line break. */
  line(number) {
    this.#lineStarts ??= findLineStarts(this.text);
    const start = number < 1 ? 0 : this.#lineStarts[number - 1] ?? this.text.length;
    let end = this.#lineStarts[Math.max(number, 0)] ?? this.text.length;
    while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end--;
    return this.span(start, end);
  }
  /** Hides a stretch, which may hold a secret, in all that is quoted from now on. */
  mask(start, end) {
    if (end <= start) return;
    const last2 = this.#masks.at(-1);
    if (last2 && start <= last2[1]) this.#sorted = false;
    this.#masks.push([start, end]);
  }
  /** Hides a text that is a secret wherever it stands, escaped or not; a plain word would hide too much. */
  hide(secret) {
    const isTelling = /^\d{4,}$/.test(secret) || secret.length >= 6 && /[^A-Za-z]/.test(secret);
    if (!isTelling || secret.length > LONGEST_SECRET || this.#secrets.has(secret)) return;
    for (const spelling of spellings(secret)) this.#secrets.add(spelling);
  }
  /** Has `find` look for what to mask, when something is quoted for the first time. */
  maskWith(find) {
    this.#finders.push(find);
  }
  /** The masked stretches, in order, apart from each other. */
  get masks() {
    const finders = this.#finders;
    this.#finders = [];
    for (const find of finders) find();
    if (!this.#sorted) this.#masks = merged(this.#masks);
    this.#sorted = true;
    return this.#masks;
  }
  /** Whether a masked stretch reaches into this one. */
  isMasked({ start, end }) {
    return this.#masksWithin(start, end).length > 0;
  }
  /** What is written from `start` to `end`, each masked stretch as `\u2022\u2022\u2022`. */
  quote(start, end) {
    const pieces = [];
    let at2 = start;
    for (const [from, to] of this.#masksWithin(start, end)) {
      pieces.push({ from: at2, to: from, text: this.text.slice(at2, Math.max(at2, from)) });
      pieces.push({ from: Math.max(at2, from), to: Math.min(to, end), text: MASK });
      at2 = Math.min(to, end);
    }
    pieces.push({ from: at2, to: end, text: this.text.slice(at2, end) });
    return { text: pieces.map(({ text: text3 }) => text3).join(""), indexOf: (offset) => indexIn(pieces, offset) };
  }
  #masksWithin(start, end) {
    if (end <= start) return [];
    const { masks } = this;
    const found = [];
    let index = firstWhere(masks.length, (i) => masks[i][1] > start);
    for (; index < masks.length && masks[index][0] < end; index++) found.push([...masks[index]]);
    for (const secret of this.#secrets) {
      const last2 = Math.min(this.text.length, end + secret.length);
      const window = this.text.slice(Math.max(0, start - secret.length), last2);
      for (let at2 = window.indexOf(secret); at2 !== -1; at2 = window.indexOf(secret, at2 + 1)) {
        const from = Math.max(0, start - secret.length) + at2;
        if (from < end && from + secret.length > start) found.push([from, from + secret.length]);
      }
    }
    return merged(found);
  }
};
function indexIn(pieces, offset) {
  let index = 0;
  for (const { from, to, text: text3 } of pieces) {
    if (offset < to || offset === to && from === to) return index + Math.max(0, Math.min(offset - from, text3.length));
    index += text3.length;
  }
  return index;
}
function spellings(text3) {
  const once = escaped(text3);
  return [text3, ...once, ...once.flatMap(escaped), text3.replaceAll("'", "''")];
}
function escaped(text3) {
  const inner = JSON.stringify(text3).slice(1, -1);
  const go = inner.replaceAll(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return go === inner ? [inner] : [inner, go];
}
function merged(masks) {
  const result = [];
  for (const [start, end] of [...masks].sort((a, b) => a[0] - b[0])) {
    const last2 = result.at(-1);
    if (last2 && start <= last2[1]) last2[1] = Math.max(last2[1], end);
    else result.push([start, end]);
  }
  return result;
}
function findLineStarts(text3) {
  const starts = [0];
  for (let i = text3.indexOf("\n"); i !== -1; i = text3.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
function lastAtOrBefore(sorted, value) {
  return Math.max(0, firstWhere(sorted.length, (i) => sorted[i] > value) - 1);
}
function firstWhere(count2, test) {
  let low = 0;
  let high = count2;
  while (low < high) {
    const middle = low + high >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
function set(field, value) {
  return { kind: "set", field, value };
}
function insert(field, value) {
  return { kind: "insert", field, value };
}
function remove(field) {
  return { kind: "remove", field };
}
function defineRule(rule) {
  return rule;
}
function structureName(shape) {
  const words2 = shape.replaceAll(/([a-z\d])([A-Z])|(?<=[A-Z])([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2").split(" ");
  const name = words2.map((word) => /^[A-Z]{2}|^(?:Aws|Vpc)$/.test(word) ? upperCase(word) : word.toLowerCase()).join(" ");
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}
function upperCase(word) {
  return word.length <= 3 && word !== "FSx" ? word.toUpperCase() : word;
}
var fargate_task_size_default = defineRule({
  id: "fargate-task-size",
  summary: "CPU and memory are no size that Fargate has",
  severity: "error",
  precision: "very-high",
  why: `
    Fargate offers fixed combinations of CPU and memory, and ECS refuses any other ("No Fargate configuration exists for given values").
    Take one of the sizes that the message names. Windows tasks start at 1 vCPU.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size",
  taskDefinition(task2, { report, spell: spell2 }) {
    if (runsOn(task2, "FARGATE") !== true) return;
    const [cpu, memory] = [cpuUnits(task2.cpu.known ?? ""), memoryMiB(task2.memory.known ?? "")];
    const system = task2.runtimePlatform.operatingSystemFamily.or("LINUX");
    if (cpu === void 0 || memory === void 0 || system === void 0) return;
    const isWindows = system !== "LINUX";
    const offered = memoryFor(cpu, isWindows);
    if (offered?.includes(memory)) return;
    const asked = `${spell2(task2.cpu)} ${task2.cpu.$quoted} with ${spell2(task2.memory)} ${task2.memory.$quoted}`;
    const nearest3 = nearestSizes({ cpu, memory }, isWindows).map((size) => `${size.cpu} with ${size.memory} MiB`);
    const message = `Fargate has no ${asked}${isWindows ? " for Windows" : ""}: the nearest are ${nearest3.join(" and ")}`;
    if (offered) report(task2.memory, message, { related: [[task2.cpu, "the CPU"]] });
    else report(task2.cpu, message, { related: [[task2.memory, "the memory"]] });
  }
});
var duplicate_key_default = defineRule({
  id: "duplicate-key",
  summary: "One key is twice in an object",
  severity: "error",
  precision: "very-high",
  why: `
    One of the two values counts and the other is lost without a word; which one depends on the reader.
    Take one away.`,
  see: "https://www.rfc-editor.org/rfc/rfc8259#section-4",
  file({ problems }, { report }) {
    for (const { kind, at: at2, message, related } of problems) {
      if (kind === "duplicate-key")
        report({ $at: at2 }, message, { related: related.map((other) => [{ $at: other.at }, other.message]) });
    }
  }
});
var syntax_error_default = defineRule({
  id: "syntax-error",
  summary: "A file does not parse",
  severity: "error",
  precision: "very-high",
  why: `
    Nothing else of the file is checked. JSON has no comments, no trailing commas and no single quotes; a placeholder of a deploy tool that stands for a bare value makes a file that is JSON only once it is filled in.
    Mend the place, put placeholders in quotes, or lint what the deploy tool makes of the file.`,
  see: "https://www.rfc-editor.org/rfc/rfc8259",
  file({ problems }, { report }) {
    for (const { kind, at: at2, message, related } of problems) {
      if (kind === "syntax")
        report({ $at: at2 }, message, { related: related.map((other) => [{ $at: other.at }, other.message]) });
    }
  }
});
var unrecognized_file_default = defineRule({
  id: "unrecognized-file",
  summary: "A file is none of the formats that ecs-lint reads",
  severity: "error",
  precision: "very-high",
  why: `
    Nothing of it is checked, and a file that was named should be. Task definitions and services are read in the spelling of the ECS API, CloudFormation templates as JSON or YAML, Terraform plans as \`terraform show -json\` prints them.
    In a directory such files are passed over; \`--ignore-unknown\` passes over named ones as well.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
  file({ unrecognized: unrecognized2 }, { report }) {
    if (unrecognized2) report(unrecognized2, `This is ${unrecognized2.looksLike}: ${unrecognized2.instead}`);
  }
});
var writable_root_filesystem_default = defineRule({
  id: "writable-root-filesystem",
  summary: "A container can write to its root filesystem",
  severity: "info",
  security: "4.0",
  fix: "unsafe",
  why: `
    Whoever gains execution in a container with a writable root filesystem can replace its programs.
    Set \`readonlyRootFilesystem\` to true, and mount a volume over each path that must be written.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5",
  container(container, { task: task2, report }) {
    if (task2.runtimePlatform.operatingSystemFamily.or("LINUX") !== "LINUX") return;
    if (mayExec(task2)) return;
    const setting = container.readonlyRootFilesystem;
    if (setting.or(false) === false) report(setting, "The root filesystem is writable", { fix: set(setting, true) });
  }
});
function parseImage(reference) {
  const [name, digest] = reference.split("@");
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === "localhost" || first.includes(GAP);
  const registry = isHost ? first : "";
  const path = isHost ? name.slice(slash + 1) : name;
  const colon = path.lastIndexOf(":");
  const tagged = colon !== -1 && !path.slice(colon).includes("/");
  return {
    registry,
    repository: tagged ? path.slice(0, colon) : path,
    tag: tagged ? path.slice(colon + 1) : void 0,
    digest
  };
}
var PRIVATE_ECR = new RegExp(
  `^[\\d${GAP}]+\\.dkr[.-]ecr(?:-fips)?\\.[\\w${GAP}-]+\\.(?:amazonaws\\.|on\\.aws|${GAP})`
);
function isPrivateEcr(container) {
  if (container.repository.$state === "known") return true;
  const image = container.image.partly;
  if (image === void 0) return void 0;
  if (PRIVATE_ECR.test(image)) return true;
  return image.startsWith(GAP) ? void 0 : false;
}
var ARCHITECTURES = [
  ["ARM64", /(?<![a-z\d])(?:arm64(?:v8)?|aarch64)(?![a-z\d])/i],
  ["X86_64", /(?<![a-z\d])(?:amd64|x86[_-]64|i386|x64)(?![a-z\d])/i],
  ["armv7", /(?<![a-z\d])(?:armv7l?|arm32v7|armhf)(?![a-z\d])/i],
  ["ppc64le", /(?<![a-z\d])ppc64le(?![a-z\d])/i],
  ["s390x", /(?<![a-z\d])s390x(?![a-z\d])/i]
];
function architectureOf({ repository, tag = "" }) {
  const found = ARCHITECTURES.filter(([, pattern]) => pattern.test(`${repository}:${tag}`));
  return found.length === 1 ? found[0][0] : void 0;
}
var RUNS_ON = {
  ARM64: "ARM64",
  X86_64: "X86_64",
  armv7: "ARM64",
  ppc64le: void 0,
  s390x: void 0
};
function runsOnCpu(architecture, cpu) {
  return cpu === "ARM64" || cpu === "X86_64" ? RUNS_ON[architecture] === cpu : void 0;
}
function windowsOf({ repository, tag = "" }) {
  const text3 = `${repository}:${tag}`.toLowerCase();
  const year = /(?<![a-z\d])ltsc(2016|2019|2022|2025)(?![a-z\d])/.exec(text3)?.[1];
  if (year !== void 0) return year;
  return /(?<![a-z\d])(?:windowsservercore|nanoserver|servercore)(?![a-z])/.test(text3) ? "" : void 0;
}
function runsOnSystem(release, system) {
  if (system === "LINUX") return false;
  if (!system.startsWith("WINDOWS_SERVER_")) return void 0;
  const year = /_(20(?:16|19|22|25))_/.exec(system)?.[1];
  return release === "" || year === void 0 || year === release;
}
var DOCKER_HUB = ["", "docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"];
function isOfDockerHub(reference) {
  const { registry, repository } = parseImage(reference);
  const [first = ""] = repository.split("/");
  return DOCKER_HUB.includes(registry) && first !== "" && !first.includes(GAP) && !/[A-Z]/.test(repository);
}
function imageProblem(reference) {
  if (reference === "") return "is empty";
  const [scheme] = /^[a-z][a-z\d+.-]*:\/\//i.exec(reference) ?? [];
  if (scheme !== void 0) return `begins with "${scheme}": a reference begins with the registry's host`;
  if (/\s/.test(reference)) return "has white space in it";
  if (reference.includes(GAP) || isTemplate(reference)) return void 0;
  const { registry, repository, tag } = parseImage(reference);
  const [{ length }, ...digests] = reference.split("@");
  return registryProblem(registry) ?? repositoryProblem(repository) ?? tagProblem(tag) ?? digestProblem(digests) ?? (length > LONGEST ? `is ${length} characters long: name and tag have ${LONGEST} at most` : void 0);
}
var LONGEST = 255;
function isTemplate(reference) {
  const { registry, repository } = parseImage(reference);
  const names = [registry, ...repository.split("/")];
  return /[$%{}[\]()<>#*|~^`]/.test(reference) || names.some((name) => /^[A-Z\d_-]*[A-Z][A-Z\d_-]*$/.test(name));
}
var LABEL = "[a-zA-Z\\d](?:[a-zA-Z\\d-]*[a-zA-Z\\d])?";
var HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})*(?::\\d+)?$`);
function registryProblem(host) {
  return host === "" || HOST.test(host) ? void 0 : `has the host "${host}", which no registry can have`;
}
var COMPONENT = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*$/;
function repositoryProblem(repository) {
  if (repository === "") return "has no repository";
  const wrong2 = repository.split("/").find((component) => !COMPONENT.test(component));
  if (wrong2 === void 0) return void 0;
  if (wrong2 === "") return "has a slash too many";
  if (wrong2.includes(":")) return "has more than one tag";
  if (COMPONENT.test(wrong2.toLowerCase())) return `has capital letters in "${wrong2}": repositories have none`;
  return `has "${wrong2}" in its repository: that takes lower-case letters and digits, with separators between them`;
}
function tagProblem(tag) {
  if (tag === void 0 || /^\w[\w.-]{0,127}$/.test(tag)) return void 0;
  if (tag === "") return "has a colon and no tag after it";
  if (tag.length > 128) return `has a tag of ${tag.length} characters: the longest has 128`;
  const [wrong2] = /[^\w.-]/.exec(tag) ?? [];
  if (wrong2 === void 0) return `has a tag that begins with "${tag[0]}"`;
  return `has "${wrong2}" in its tag: that takes letters, digits, underscores, dots and hyphens`;
}
function digestProblem(digests) {
  const [digest, ...more] = digests;
  if (digest === void 0) return void 0;
  if (more.length === 0 && /^sha256:[a-fA-F\d]{64}$/.test(digest)) return void 0;
  const [, hex] = /^sha256:([a-fA-F\d]*)$/.exec(digest) ?? [];
  if (more.length === 0 && hex !== void 0)
    return `has a digest of ${hex.length} hexadecimal digits: those of sha256 have 64`;
  return 'has no digest of the form "sha256:" and 64 hexadecimal digits after its "@"';
}
var anonymous_docker_hub_default = defineRule({
  id: "anonymous-docker-hub",
  summary: "An image is pulled from Docker Hub without an account",
  severity: "info",
  optIn: true,
  precision: "high",
  why: `
    Docker Hub counts anonymous pulls by IP address: all tasks behind a NAT gateway share one limit, and beyond it tasks do not start ("toomanyrequests"), mostly while many are started at once.
    Give the container \`repositoryCredentials\`, pull through a cache of ECR, or take the image from Amazon ECR Public.`,
  see: "https://docs.docker.com/docker-hub/usage/",
  container({ image, repositoryCredentials }, { report }) {
    const reference = image.partly;
    if (reference === void 0 || repositoryCredentials.$state !== "absent") return;
    if (imageProblem(reference) === void 0 && isOfDockerHub(reference))
      report(image, `The image ${image.$quoted} is pulled from Docker Hub without credentials`);
  }
});
function regionOf(task2, providers) {
  const [first, ...others] = providers.map(({ region }) => region).filter(({ $state }) => $state !== "absent");
  if (!first) return logRegion(task2.containerDefinitions.items);
  const name = first.known;
  if (name === void 0 || others.some(({ known }) => known !== name)) return void 0;
  return { name, at: first, what: "the provider's region" };
}
function logRegion(containers) {
  const [first, ...others] = containers.map(({ logConfiguration }) => logConfiguration.options.get("awslogs-region")).filter(({ $state }) => $state !== "absent");
  const name = first?.known;
  if (!first || name === void 0 || others.some(({ known }) => known !== name)) return void 0;
  return { name, at: first, what: "the task's awslogs-region" };
}
function ecrRegion(image) {
  return /^\d+\.dkr[.-]ecr(?:-fips)?\.([a-z\d-]+)\.(?:amazonaws\.|on\.aws)/.exec(image)?.[1];
}
var ecr_region_mismatch_default = defineRule({
  id: "ecr-region-mismatch",
  summary: "An image is pulled from ECR in another region than the task runs in",
  severity: "info",
  precision: "high",
  why: `
    The image travels between regions for each task that starts: that is slower, is billed as data transfer, does not go through the VPC's endpoints, and ties the service to two regions at once.
    Replicate the repository (ECR does so by a rule of the registry), and name the one in the task's own region.`,
  see: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html",
  container({ image }, { task: task2, all: all2, report }) {
    const from = ecrRegion(image.partly ?? "");
    const region = from === void 0 ? void 0 : regionOf(task2, all2("provider").items);
    if (!region || region.name === from) return;
    report(image, `The image ${image.$quoted} is in ECR of "${from}", and ${region.what} is "${region.name}"`, {
      related: [[region.at, "the region of the task"]]
    });
  }
});
function pullersOf(repository, tasks) {
  const pulling = [...repository.taskDefinitions.items, ...repository.mentioningTaskDefinitions.items];
  if (pulling.length > 0) return pulling;
  return tasks.complete && tasks.items.length === 0 ? [] : void 0;
}
function repositoryName({ repositoryName: { $quoted }, $entity }) {
  return $quoted === "" ? `"${$entity}"` : $quoted;
}
var ecr_without_lifecycle_default = defineRule({
  id: "ecr-without-lifecycle",
  summary: "A repository keeps every image for ever",
  severity: "info",
  precision: "very-high",
  why: `
    Each build leaves its layers behind, and ECR bills each gigabyte a month.
    Give the repository a lifecycle policy that keeps the last so many images, and removes untagged ones after some days.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-3",
  notIn: { taskDefinition: "a task definition makes no repositories" },
  repository(repository, { all: all2, report }) {
    const { lifecyclePolicy } = repository;
    const pullers = pullersOf(repository, all2("taskDefinition"));
    if (!pullers || lifecyclePolicy.$state !== "absent" || !all2("repository").complete) return;
    report(lifecyclePolicy, `The repository ${repositoryName(repository)} has no lifecycle policy`, {
      related: pullers.map((task2) => [task2, "pulls from it"])
    });
  }
});
function imagesOf(task2) {
  const images = /* @__PURE__ */ new Map();
  for (const { image } of task2.containerDefinitions.items) {
    const reference = image.partly;
    if (reference === void 0) continue;
    const known = images.get(reference);
    if (known) known.push(image);
    else images.set(reference, [image]);
  }
  return images;
}
var image_not_by_digest_default = defineRule({
  id: "image-not-by-digest",
  summary: "An image is named by a tag, which may come to mean another image",
  severity: "info",
  optIn: true,
  precision: "very-high",
  why: `
    Whoever may push to the repository may move a tag. ECS looks tags up for each deployment, so the next one may run what nobody has tested.
    A digest (\`@sha256:\u2026\`) names one image for ever; deploy tools can fill it in.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  taskDefinition(task2, { report }) {
    for (const [reference, [first, ...others]] of imagesOf(task2)) {
      const tag = fixedTag(reference);
      if (tag === void 0) continue;
      report(first, `The image ${first.$quoted} is named by the tag "${tag}", and not by its digest`, {
        related: others.map((other) => [other, "the same image"])
      });
    }
  }
});
function fixedTag(reference) {
  const { repository, tag, digest } = parseImage(reference);
  if (digest !== void 0 || /[A-Z]/.test(repository) || imageProblem(reference) !== void 0) return void 0;
  return tag === "latest" || tag?.includes(GAP) ? void 0 : tag;
}
var image_not_found_default = defineRule({
  id: "image-not-found",
  summary: "An image does not exist in its registry",
  severity: "error",
  why: `
    The task stops with "CannotPullContainerError" before any of its containers has started, and its service tries again and again.
    Correct the repository, the tag or the digest, or push the image first. Only \`--resolve-images\` can tell: it asks the registry. What a registry does not show, for want of credentials or because it does not answer, is not found to be missing: it is noted as not checked.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html",
  needs: ["images"],
  container({ image }, { facts, report, untold }) {
    if (!facts.images) return;
    const answer = facts.images.get(image.known ?? "");
    if (answer?.kind === "missing") report(image, `${answer.registry} has no image ${image.$quoted}`);
    if (answer?.kind === "untold") untold(image, answer.reason);
  }
});
function platformName({ os, architecture, variant, version }) {
  const name = [os, architecture, variant].filter(Boolean).join("/");
  return version ? `${name} ${version}` : name;
}
function platformNames(platforms) {
  const names = [...new Set(platforms.map(platformName))];
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function answerText(answer) {
  if (answer.kind === "missing") return `is not in ${answer.registry}`;
  if (answer.kind === "untold") return answer.reason;
  return answer.platforms.length === 0 ? "is there" : `is built for ${platformNames(answer.platforms)}`;
}
function ruledOutBy(platforms, system, cpu) {
  if (platforms.length === 0) return void 0;
  const left = platforms.filter((platform) => isForSystem(platform, system) !== false);
  if (left.length === 0) return "system";
  return left.every((platform) => isForCpu(platform, cpu) === false) ? "cpu" : void 0;
}
var ARCHITECTURES2 = {
  X86_64: ["amd64", "x86_64", "x86-64", "386", "i386"],
  ARM64: ["arm64", "aarch64", "arm", "armhf", "armel"]
};
function isForCpu({ architecture }, cpu) {
  return architecture === "" ? void 0 : ARCHITECTURES2[cpu]?.includes(architecture.toLowerCase());
}
function isForSystem({ os, version }, system) {
  if (os === "") return void 0;
  if (system === "LINUX") return os === "linux";
  const release = /^WINDOWS_SERVER_(\w+)_(?:CORE|FULL)$/.exec(system)?.[1];
  if (release === void 0) return void 0;
  return os === "windows" && isForBuild(version, BUILDS[release]);
}
var BUILDS = {
  2016: 14393,
  2019: 17763,
  2004: 19041,
  "20H2": 19042,
  2022: 20348,
  2025: 26100
};
function isForBuild(version, host) {
  const build = Number(version?.split(".")[2]);
  if (host === void 0 || !Object.values(BUILDS).includes(build)) return true;
  return build === host || build >= BUILDS[2022] && build < host;
}
var image_platform_mismatch_default = defineRule({
  id: "image-platform-mismatch",
  summary: "An image is built for another platform than the task runs on",
  severity: "warning",
  precision: "medium",
  why: `
    The container stops at once with "exec format error", or the image cannot be pulled for the platform. Fargate runs X86_64 unless \`runtimePlatform.cpuArchitecture\` says ARM64; images built on an ARM laptop are arm64 unless the build names a platform.
    Build the image for the task's platform (\`docker build --platform\`), or state the image's platform in \`runtimePlatform\`. What the image is for is read from its name and tag: a guess, and a warning. With \`--resolve-images\` its registry says what it is for: a fact, and an error.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html",
  needs: ["images"],
  container({ image }, { task: task2, facts, report, untold }) {
    const answer = facts.images?.get(image.known ?? "");
    if (answer?.kind === "untold") untold(image, answer.reason);
    if (answer?.kind === "missing") return;
    const isFact = answer?.kind === "found" && answer.platforms.length > 0;
    for (const [built, { field, value }] of isFact ? builtFor(answer.platforms, task2) : namedFor(image.partly, task2)) {
      const isStated = field.$state === "known";
      const where = isStated ? value : `${value}, the default of Fargate`;
      report(image, `The image ${image.$quoted} is ${built}, and the task runs on ${where}`, {
        level: isFact ? "error" : "warning",
        related: isStated ? [[field, "the platform of the task"]] : []
      });
    }
  }
});
function builtFor(platforms, task2) {
  const [system, cpu] = [systemOf(task2), cpuOf(task2)];
  const against = ruledOutBy(platforms, system.value, cpu.value);
  if (against === void 0) return [];
  return [[`built for ${platformNames(platforms)}`, against === "system" ? system : cpu]];
}
function namedFor(reference, task2) {
  if (reference === void 0) return [];
  const image = parseImage(reference);
  const [system, cpu] = [systemOf(task2), cpuOf(task2)];
  const architecture = architectureOf(image);
  const release = windowsOf(image);
  return [
    ...architecture !== void 0 && runsOnCpu(architecture, cpu.value) === false ? [[`named for ${architecture}`, cpu]] : [],
    ...release !== void 0 && runsOnSystem(release, system.value) === false ? [[`named for ${`Windows Server ${release}`.trim()}`, system]] : []
  ];
}
function cpuOf(task2) {
  return stated(task2, task2.runtimePlatform.cpuArchitecture, "X86_64");
}
function systemOf(task2) {
  return stated(task2, task2.runtimePlatform.operatingSystemFamily, "LINUX");
}
function stated(task2, field, onFargate) {
  if (field.$state !== "absent") return { field, value: field.known ?? "" };
  return { field, value: runsOn(task2, "FARGATE") === true ? onFargate : "" };
}
function commonArchitecture(instances, table) {
  const found = new Set(
    instances.flatMap(
      ({ types }) => types?.map(({ name }) => Object.hasOwn(table, name) ? table[name][2] : null) ?? [null]
    )
  );
  if (found.size !== 1) return void 0;
  const [only] = found;
  return only === "arm64" ? "ARM64" : only === "amd64" ? "X86_64" : void 0;
}
function instancesOfGroup(group) {
  const { launchTemplate, mixedLaunchTemplate, overrides, configuration, likeInstance, maxSize } = group;
  const specification = launchTemplate.$state === "absent" ? mixedLaunchTemplate : launchTemplate;
  const count2 = { most: maxSize.known, count: maxSize };
  if (specification.$state !== "absent") return { ...count2, ...fromTemplates(specification, overrides) };
  const start = [configuration, likeInstance].find(({ $state }) => $state === "known");
  return {
    ...count2,
    types: overrides.$state === "absent" ? all([start && typeOf(start)]) : void 0,
    starts: [start]
  };
}
function instancesOfFleet({ specifications }) {
  const told2 = specifications.items.map((one2) => {
    const count2 = { most: void 0, count: specifications };
    if (one2.launchTemplate.$state === "absent") return { ...count2, types: all([typeOf(one2)]), starts: [one2] };
    return { ...count2, ...fromTemplates(one2.launchTemplate, one2.overrides) };
  });
  const untold = { types: void 0, most: void 0, count: specifications, starts: [void 0] };
  return specifications.complete && told2.length > 0 ? told2 : [...told2, untold];
}
function instanceAlone(instance) {
  const { instanceType, launchTemplate, userData } = instance;
  const template = launchTemplate.$state === "absent" ? void 0 : templateOf(launchTemplate);
  const type = instanceType.$state === "absent" && template ? typeOf(template) : typeOf(instance);
  const start = userData.$state !== "absent" || launchTemplate.$state === "absent" ? instance : template;
  return { types: all([type]), most: 1, count: instance, starts: [start] };
}
function sayTypes(instances) {
  const names = [...new Set(instances.flatMap(({ types = [] }) => types.map(({ name }) => name)))];
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
function fromTemplates(base, overrides) {
  const { items, complete } = overrides;
  if (!complete) return { types: void 0, starts: [void 0] };
  if (items.length === 0) return { types: all([typeIn(base)]), starts: [templateOf(base)] };
  const specifications = items.map(
    ({ launchTemplate }) => launchTemplate.$state === "absent" ? base : launchTemplate
  );
  const starts = specifications.map(templateOf);
  return {
    types: all(items.map((override, i) => overrideType(override, specifications[i]))),
    starts: starts.filter((one2, i) => starts.findIndex((other) => other?.$entity === one2?.$entity) === i)
  };
}
function templateOf({ byId, byName }) {
  return [byId, byName].find(({ $state }) => $state === "known");
}
function overrideType({ instanceType, instanceRequirements }, specification) {
  if (instanceRequirements.$state !== "absent") return void 0;
  return instanceType.$state === "absent" ? typeIn(specification) : told(instanceType);
}
function typeIn(specification) {
  const template = templateOf(specification);
  return template && typeOf(template);
}
function typeOf(start) {
  if ("instanceRequirements" in start && start.instanceRequirements.$state !== "absent") return void 0;
  return told(start.instanceType);
}
function told(type) {
  return type.known === void 0 ? void 0 : { name: type.known, at: type };
}
function all(types) {
  return types.every((type) => type !== void 0) ? types : void 0;
}
function plainText(userData) {
  const text3 = unpacked(userData);
  const boundary = /^content-type:\s*multipart\/[\w-]+;[\s\S]*?boundary="?([^"\s;]+)"?/im.exec(text3)?.[1];
  const parts = boundary === void 0 ? [text3] : text3.split(`--${boundary}`).map(partOf);
  return parts.some(isCompressed) ? void 0 : parts.join("\n");
}
function partOf(part) {
  const [headers = "", ...body] = part.replace(/^\r?\n/, "").split(/\r?\n\r?\n/);
  const text3 = body.join("\n\n");
  return /^content-transfer-encoding:\s*base64/im.test(headers) ? unpacked(text3) : text3;
}
function unpacked(text3) {
  const packed = text3.replaceAll(/\s/g, "");
  const isPacked = packed.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(packed) && !text3.trim().includes(" ");
  return isPacked ? atob(packed) : text3;
}
function isCompressed(text3) {
  return text3.startsWith("\x8B");
}
function joinedIn(userData) {
  const text3 = plainText(userData);
  if (text3 === void 0) return void 0;
  if (/<powershell>|<script>|Initialize-ECSAgent/i.test(text3)) return joinedOnWindows(text3);
  return isBottlerocket(text3) ? joinedByBottlerocket(text3) : joinedByShell(text3);
}
function isAboutEcs(userData) {
  return /\bECS_|ecs\.config|settings\.ecs|Initialize-ECSAgent/.test(plainText(userData) ?? "");
}
var NAME = new RegExp(`^[\\w:/${GAP}-]+$`);
function joined(cluster, setting) {
  return NAME.test(cluster) ? { cluster, isSet: true, setting } : void 0;
}
function byDefault(text3, setting) {
  return text3.includes(GAP) ? void 0 : { cluster: "default", isSet: false, setting };
}
function joinedOnWindows(text3) {
  const setting = "Initialize-ECSAgent -Cluster";
  const calls = [...text3.replaceAll(/`\r?\n/g, " ").matchAll(/^(?!\s*#).*?\bInitialize-ECSAgent\b([^\r\n;|]*)/gim)];
  const [call] = calls;
  if (!call || calls.length > 1) return void 0;
  const value = /-Cluster[\s:]+("[^"]*"|'[^']*'|\S+)/i.exec(call[1])?.[1];
  if (value !== void 0) return joined(unquoted(value), setting);
  return /ECS_CLUSTER/i.test(text3) || call[1].includes("@") ? void 0 : byDefault(text3, setting);
}
function isBottlerocket(text3) {
  return /^\s*(?:\[\s*settings\b|settings\.)/m.test(text3) && !text3.startsWith("#!");
}
function joinedByBottlerocket(text3) {
  const setting = "settings.ecs.cluster";
  let table = "";
  for (const line of text3.split(/\r?\n/)) {
    const opened = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1];
    if (opened !== void 0) table = `${opened.replaceAll(/[\s"']/g, "")}.`;
    const [, key, value] = /^\s*([\w."' -]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    const path = `${table}${key?.replaceAll(/[\s"']/g, "")}`;
    if (path === setting) return joined(/^"([^"]*)"|^'([^']*)'/.exec(value)?.slice(1).find(Boolean) ?? "", setting);
    if (path === "settings.ecs" || path === "settings") return void 0;
  }
  return byDefault(text3, setting);
}
function joinedByShell(text3) {
  const setting = "ECS_CLUSTER";
  const code = text3.replaceAll(/^\s*#(?!!|include).*$/gm, "");
  const values = [...code.matchAll(/ECS_CLUSTER(\s*)(=?)(\\?["']?)([^\s"'\\;&|)>]*)/g)].map(
    ([, space, sign, , value2]) => sign === "=" && space === "" ? value2 : ""
  );
  const [value] = values;
  if (value !== void 0) return values.every((one2) => one2 === value) ? joined(value, setting) : void 0;
  return FETCHES.test(code) ? void 0 : byDefault(code, setting);
}
var FETCHES = /\$\(|`|\bcfn-init\b|\baws\s+\w|\b(?:curl|wget|git|python[\d.]*|perl|ruby|cp|mv|rsync|source|eval|base64|docker|systemd-run)\b|\bhttps?:|\bs3:|ansible|chef|puppet|salt|\.(?:sh|py)\b|#include|\bencoding:|\bcat\b(?!\s*(?:<<|>))|\b(?:ba)?sh\s+-|(?:^|[;&|])\s*\.\s/im;
function unquoted(text3) {
  return text3.replace(/^(["'])(.*)\1$/, "$2");
}
function instancesOf(runner, all2) {
  const found = isPlacedByProviders(runner) ? behindProviders(runner) : joining(runner, all2);
  return found && found.length > 0 ? found : void 0;
}
function isPlacedByProviders(runner) {
  if (!isOnEc2(runner) || runner.launchType.$state !== "absent") return false;
  return (strategyOf(runner)?.items.length ?? 0) > 0;
}
function isOnEc2(runner) {
  return launchesOf(runner)?.every((launch) => launch === "EC2") ?? false;
}
function behindProviders(runner) {
  const groups = strategyOf(runner)?.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup);
  return (groups ?? []).map(instancesOfGroup);
}
function allInstances(all2) {
  const [groups, fleets, instances] = [all2("autoScalingGroup"), all2("fleet"), all2("instance")];
  if (![groups, fleets, instances].every(({ complete }) => complete)) return void 0;
  return [
    ...groups.items.map(instancesOfGroup),
    ...fleets.items.flatMap(instancesOfFleet),
    ...instances.items.map(instanceAlone)
  ];
}
function strangersOf(runner, all2) {
  if (!isOnEc2(runner)) return [];
  if (!isPlacedByProviders(runner)) return leftAlone(runner, all2);
  const starts = behindProviders(runner).flatMap((one2) => one2.starts);
  return starts.filter((start) => start !== void 0).filter((start) => isElsewhere(start, runner) === true);
}
function leftAlone(runner, all2) {
  if (runner.inCluster.$state !== "known" || all2("cluster").items.length !== 1) return [];
  const starts = allInstances(all2)?.flatMap((one2) => one2.starts) ?? [];
  const told2 = starts.filter((start) => start !== void 0);
  const areAllElsewhere = told2.length === starts.length && told2.every((start) => isElsewhere(start, runner) === true);
  return areAllElsewhere ? told2.filter(isForEcs) : [];
}
function isForEcs({ userData }) {
  const text3 = userData.partly;
  return text3 !== void 0 && isAboutEcs(text3);
}
function isElsewhere(start, { cluster, inCluster }) {
  const joined3 = joinedBy(start);
  const named3 = joined3 && clusterNamed(start, joined3);
  if (inCluster.$state === "known") {
    if (!named3) return differsFrom(joined3, inCluster.clusterName);
    return inCluster.clusterName.$state === "unknown" ? void 0 : named3.$entity !== inCluster.$entity;
  }
  if (!joined3 || named3 || joined3.cluster.includes(GAP)) return void 0;
  const own = cluster.or("default");
  return own === void 0 ? void 0 : nameOf(own) !== nameOf(joined3.cluster);
}
function joining(runner, all2) {
  if (!isOnEc2(runner)) return void 0;
  const { inCluster } = runner;
  if (inCluster.$state !== "known") return void 0;
  const isOnly = all2("cluster").items.length === 1;
  const found = allInstances(all2);
  const joins = found?.map(({ starts }) => anyJoins(starts, inCluster, isOnly));
  return joins?.includes(void 0) ? void 0 : found?.filter((_, i) => joins?.[i] === true);
}
function anyJoins(starts, cluster, isOnly) {
  const joins = starts.map((start) => start && joinsCluster(start, cluster, isOnly));
  return joins.includes(true) ? true : joins.includes(void 0) ? void 0 : false;
}
function joinsCluster(start, cluster, isOnly) {
  const joined3 = joinedBy(start);
  const named3 = clusterNamed(start, joined3);
  if (named3) return named3.$entity === cluster.$entity;
  const differs = differsFrom(joined3, cluster.clusterName);
  return differs === void 0 && joined3?.isSet && isOnly ? true : differs === void 0 ? void 0 : !differs;
}
function joinedBy({ userData }) {
  const text3 = userData.$state === "absent" ? "" : userData.partly;
  return text3 === void 0 ? void 0 : joinedIn(text3);
}
function clusterNamed({ userData, userDataCluster }, joined3) {
  const isReference = joined3 ? joined3.isSet && joined3.cluster === GAP : userData.partly === void 0;
  return isReference && userDataCluster.$state === "known" ? userDataCluster : void 0;
}
function differsFrom(joined3, clusterName) {
  if (!joined3 || joined3.cluster.includes(GAP)) return void 0;
  if (clusterName.$state === "absent") return true;
  return clusterName.known === void 0 ? void 0 : clusterName.known !== nameOf(joined3.cluster);
}
function nameOf(cluster) {
  return cluster.slice(cluster.lastIndexOf("/") + 1);
}
var instance_platform_mismatch_default = defineRule({
  id: "instance-platform-mismatch",
  summary: "A task is for another processor architecture than all its instances have",
  severity: "error",
  needs: ["instanceTypes"],
  why: `
    ECS places a task that states \`cpuArchitecture\` on instances of that architecture only, so it waits for ever ("no container instance met all of its requirements"). Where the task states none, it is placed, and a container whose image is built for another processor stops at once with "exec format error".
    State the architecture that the image is built for, and take instance types that have it: the families with a "g" after their generation, such as m7g and t4g, are ARM64.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html",
  notIn: { taskDefinition: "a task definition names no instances" },
  service: (service2, context) => check(service2, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context)
});
function check(runner, { facts, report, all: all2 }) {
  const { cpuArchitecture: stated3 } = runner.task.runtimePlatform;
  const named3 = stated3.$state === "absent" ? runner.task.containerDefinitions.items.flatMap(namedImage) : [];
  if (stated3.known === void 0 && named3.length === 0) return;
  const instances = facts.instanceTypes && instancesOf(runner, all2);
  const cpu = instances && commonArchitecture(instances, facts.instanceTypes);
  if (!cpu) return;
  const types = `${cpu}: ${sayTypes(instances)}`;
  const related = placesOf(instances);
  if (stated3.known === (cpu === "ARM64" ? "X86_64" : "ARM64"))
    report(stated3, `The task is for ${stated3.$quoted}, and all its instances are ${types}`, { related });
  for (const { image, built } of named3) {
    if (runsOnCpu(built, cpu) !== false) continue;
    const message = `The image ${image.$quoted} is named for ${built}, and all its instances are ${types}`;
    report(image, message, { level: "warning", related });
  }
}
function namedImage({ image }) {
  const built = image.partly === void 0 ? void 0 : architectureOf(parseImage(image.partly));
  return built === void 0 ? [] : [{ image, built }];
}
function placesOf(instances) {
  return instances.flatMap(({ types = [] }) => types.map(({ at: at2 }) => [at2, "the type of the instances"]));
}
var latest_tag_default = defineRule({
  id: "latest-tag",
  summary: "An image is named by a tag that moves",
  severity: "warning",
  precision: "very-high",
  why: `
    ECS looks up the tag anew for each deployment: the same revision deployed twice may run different code, and a rollback does not bring the old image back.
    Name a version, or better a digest. In a definition that nothing in the input runs this is only a remark, since deploy tools often fill the image in.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html",
  taskDefinition(task2, { report }) {
    const level = runnersOf(task2).items.length > 0 ? "warning" : "info";
    for (const [reference, [first, ...others]] of imagesOf(task2)) {
      const moves = movingTag(reference);
      if (moves === void 0) continue;
      report(first, `The image ${first.$quoted} ${moves}`, {
        level,
        related: others.map((other) => [other, "the same image"])
      });
    }
  }
});
function movingTag(reference) {
  const { repository, tag, digest } = parseImage(reference);
  if (digest !== void 0 || repository === "" || /[A-Z]/.test(repository)) return void 0;
  if (tag === "latest") return 'has the tag "latest", which moves';
  const hasNone = tag === void 0 && !reference.slice(reference.lastIndexOf("/") + 1).includes(GAP);
  return hasNone ? 'has no tag, which means "latest"' : void 0;
}
var malformed_image_default = defineRule({
  id: "malformed-image",
  summary: "An image is named in a way that no registry understands",
  severity: "error",
  precision: "very-high",
  why: `
    The image cannot be pulled ("invalid reference format"), and ECS refuses some of these names at once ("Container.image contains invalid characters").
    A reference is \`host/repository:tag\` or \`host/repository@sha256:\u2026\`, without \`https://\`. Repositories are written in lower-case letters; the host and the tag may be left out.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  taskDefinition(task2, { report }) {
    for (const [reference, [first, ...others]] of imagesOf(task2)) {
      const problem = imageProblem(reference);
      if (problem === void 0) continue;
      report(first, `The image ${first.$quoted} ${problem}`, {
        related: others.map((other) => [other, "the same image"])
      });
    }
  }
});
var mutable_ecr_tags_default = defineRule({
  id: "mutable-ecr-tags",
  summary: "The tags of a repository can be moved to other images",
  severity: "info",
  precision: "very-high",
  why: `
    A push with the same tag replaces the image that the tag means: the same revision of a task definition runs other code after its next deployment, and a rollback brings back whatever the tag means by then.
    Set the tags to \`IMMUTABLE\`, and push each build under a tag of its own. \`IMMUTABLE_WITH_EXCLUSION\` leaves out tags such as \`latest\`.`,
  see: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
  notIn: { taskDefinition: "a task definition makes no repositories" },
  repository(repository, { all: all2, report, spell: spell2 }) {
    const { imageTagMutability } = repository;
    const pullers = pullersOf(repository, all2("taskDefinition"));
    if (!pullers || imageTagMutability.or("MUTABLE") !== "MUTABLE") return;
    const isStated = imageTagMutability.$state === "known";
    const why = isStated ? `${imageTagMutability.$quoted}` : 'absent, which means "MUTABLE"';
    const name = repositoryName(repository);
    report(imageTagMutability, `The ${spell2(imageTagMutability)} of the repository ${name} is ${why}`, {
      related: pullers.map((task2) => [task2, "pulls from it"])
    });
  }
});
var MOST_SHOWN = 3;
var public_ecr_policy_default = defineRule({
  id: "public-ecr-policy",
  summary: "The policy of a repository lets in everybody",
  severity: "warning",
  security: "7.5",
  precision: "very-high",
  why: `
    Whoever has an AWS account may pull the images, with whatever source code and configuration is in them; where pushing is allowed as well, what the tasks run.
    Name the accounts as principals, or add a condition on \`aws:PrincipalOrgID\`.`,
  see: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html",
  notIn: { taskDefinition: "a task definition makes no repositories" },
  repository(repository, { all: all2, report }) {
    const { items, complete } = repository.policy.statement;
    const pullers = pullersOf(repository, all2("taskDefinition"));
    if (!pullers || !complete || !items.every(({ effect }) => effect.known === "Allow")) return;
    for (const statement of items) {
      const everybody = statement.principal.aws.items.find(({ known }) => known === "*");
      if (!everybody || statement.condition.$state !== "absent") continue;
      const actions = actionsOf(statement);
      report(
        everybody,
        `The policy of the repository ${repositoryName(repository)} lets every AWS account in${actions}`,
        {
          related: pullers.map((task2) => [task2, "pulls from it"])
        }
      );
    }
  }
});
function actionsOf({ action }) {
  const names = action.items.flatMap(({ known }) => known ?? []);
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : "";
  return names.length === 0 ? "" : `: ${names.slice(0, MOST_SHOWN).join(", ")}${more}`;
}
var unscanned_ecr_images_default = defineRule({
  id: "unscanned-ecr-images",
  summary: "The images of a repository are not scanned for vulnerabilities",
  severity: "info",
  security: "3.1",
  precision: "medium",
  why: `
    Nobody is told that an image has a package with a known vulnerability.
    Let ECR scan on push, or better state it once for the registry (\`AWS::ECR::RegistryScanningConfiguration\`, \`aws_ecr_registry_scanning_configuration\`), which counts more than the repository's own setting; with that in the input nothing is reported.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1",
  notIn: { taskDefinition: "a task definition makes no repositories" },
  repository(repository, { all: all2, report, spell: spell2 }) {
    const { scanOnPush } = repository;
    const registry = all2("registryScanning");
    const pullers = pullersOf(repository, all2("taskDefinition"));
    if (!pullers || scanOnPush.known !== false || registry.items.length > 0 || !registry.complete) return;
    const name = repositoryName(repository);
    report(scanOnPush, `The ${spell2(scanOnPush)} of the repository ${name} is ${scanOnPush.$quoted}`, {
      related: pullers.map((task2) => [task2, "pulls from it"])
    });
  }
});
var unstated_platform_default = defineRule({
  id: "unstated-platform",
  summary: "A Fargate task with own images does not state the processor that it needs",
  severity: "info",
  precision: "medium",
  why: `
    Without \`runtimePlatform.cpuArchitecture\` Fargate takes X86_64. An image that was built on an ARM laptop is for ARM64 unless the build names a platform, and stops at once with "exec format error".
    State the architecture that the images are built for. Only images of private registries are looked at: public ones mostly are for both.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html",
  taskDefinition(task2, { report, spell: spell2 }) {
    const { cpuArchitecture, operatingSystemFamily } = task2.runtimePlatform;
    if (cpuArchitecture.$state !== "absent" || runsOn(task2, "FARGATE") !== true) return;
    if (operatingSystemFamily.or("LINUX") !== "LINUX") return;
    const own = task2.containerDefinitions.items.filter(isOwn);
    if (own.length === 0) return;
    report(cpuArchitecture, `The task states no ${spell2(cpuArchitecture)}: Fargate runs it on X86_64`, {
      related: own.map(({ image }) => [image, "an image of a private registry"])
    });
  }
});
function isOwn(container) {
  const { image, repositoryCredentials } = container;
  if (isPrivateEcr(container) !== true && repositoryCredentials.$state !== "known") return false;
  if (image.partly === void 0) return true;
  const parsed2 = parseImage(image.partly);
  return !/^(?:aws|amazon)-/.test(parsed2.repository) && architectureOf(parsed2) === void 0;
}
function logGroupOf({
  logConfiguration,
  logGroup,
  firelensLogGroup
}) {
  const { logDriver, options } = logConfiguration;
  if (logDriver.known === "awslogs")
    return { name: options.get("awslogs-group"), group: logGroup, create: options.get("awslogs-create-group") };
  if (logDriver.known === "awsfirelens")
    return { name: options.get("log_group_name"), group: firelensLogGroup, create: options.get("auto_create_group") };
  return void 0;
}
function proxyLogGroup({ serviceConnectConfiguration }) {
  const { logConfiguration, logGroup } = serviceConnectConfiguration;
  const { logDriver, options } = logConfiguration;
  if (logDriver.known !== "awslogs") return void 0;
  return { name: options.get("awslogs-group"), group: logGroup, create: options.get("awslogs-create-group") };
}
function isCreated({ create }) {
  const text3 = create.or("false");
  return text3 === void 0 ? void 0 : /^(?:true|on)$/i.test(text3);
}
var auto_created_log_group_default = defineRule({
  id: "auto-created-log-group",
  summary: "A log group is created by what writes to it, without a retention",
  severity: "warning",
  why: `
    \`awslogs-create-group\` makes a missing log group when the task starts. Nobody states its retention, so it keeps every line for ever; and the execution role needs \`logs:CreateLogGroup\`, which its managed policy does not have.
    \`auto_create_group\` of FireLens does the same with the task role, unless \`log_retention_days\` is set.
    Create the log group beside the task definition, with a retention.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  container(container, context) {
    const days = container.logConfiguration.options.get("log_retention_days");
    if (days.$state === "absent") check2(logGroupOf(container), context);
  },
  service(service2, context) {
    check2(proxyLogGroup(service2), context);
  }
});
function check2(written, { report, all: all2 }) {
  if (!written || isCreated(written) !== true) return;
  const { name, group, create } = written;
  if (name.$state === "absent" || group.$state === "known") return;
  const groups = all2("logGroup");
  const isPartly = name.known === void 0 && name.partly !== void 0;
  const hasNone = isPartly && groups.complete && groups.items.length === 0;
  if (!group.$outside && !hasNone) return;
  report(create, `The log group ${name.$quoted} is created if it does not exist, and keeps its logs for ever`);
}
function containerName({ name }) {
  return name.$quoted === "" ? "A container" : `The container ${name.$quoted}`;
}
function proxyName({ serviceName, $entity }) {
  return `The Service Connect proxy of ${serviceName.$quoted === "" ? `"${$entity}"` : serviceName.$quoted}`;
}
var blocking_log_driver_default = defineRule({
  id: "blocking-log-driver",
  summary: "A container stops when its logs cannot be delivered",
  severity: "info",
  precision: "very-high",
  fix: "unsafe",
  why: `
    With \`mode: blocking\` each write of the container to stdout waits for the log driver. When CloudWatch or whatever takes the logs is slow or away, the pipe fills up and the application stands still, its health check with it.
    \`non-blocking\`, the default since June 2025, drops lines instead when \`max-buffer-size\` is full: give it some megabytes. Where no line may be lost, blocking is right.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
  container(container, context) {
    check3(container.logConfiguration, containerName(container), context);
  },
  service(service2, context) {
    check3(service2.serviceConnectConfiguration.logConfiguration, proxyName(service2), context);
  }
});
function check3({ options }, who, { report }) {
  const mode = options.get("mode");
  if (mode.known !== "blocking") return;
  report(mode, `${who} has the log mode ${mode.$quoted}: it stands still when its logs do`, {
    fix: set(mode, "non-blocking")
  });
}
function routersOf(task2) {
  return task2.containerDefinitions.items.filter(
    ({ firelensConfiguration }) => firelensConfiguration.$state === "known"
  );
}
function logsToFireLens({ logConfiguration }) {
  return logConfiguration.logDriver.known === "awsfirelens";
}
var FIRELENS_PORT = 24224;
function rangeHasPort(ports) {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(ports) ?? [];
  return Number(from) <= FIRELENS_PORT && FIRELENS_PORT <= Number(to);
}
var firelens_order_default = defineRule({
  id: "firelens-order",
  summary: "Containers wait for each other in an order that FireLens cannot work in",
  severity: "warning",
  precision: "very-high",
  why: `
    ECS starts the log router before the containers that log to it, and stops it after them. A \`dependsOn\` between them takes the place of that order: with \`COMPLETE\` or \`SUCCESS\` the application starts only once its router has ended, and a router that waits for the application starts after what it should take the logs of.
    Leave the dependency out, or let the application depend on the router with \`START\` or \`HEALTHY\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
  taskDefinition(task2, { report }) {
    const routers = routersOf(task2);
    const isOne = (containers, name) => name !== void 0 && containers.some((container) => container.name.known === name);
    const clients = task2.containerDefinitions.items.filter(
      (container) => logsToFireLens(container) && !routers.some(({ name }) => name.known === container.name.known)
    );
    for (const client of clients) {
      for (const { containerName: on, condition } of client.dependsOn.items) {
        const isEnd = condition.known === "COMPLETE" || condition.known === "SUCCESS";
        if (!isEnd || !isOne(routers, on.known)) continue;
        const waits = `${containerName(client)} waits for its log router ${on.$quoted}`;
        report(condition, `${waits} with the condition ${condition.$quoted}, which is met when the router has ended`);
      }
    }
    for (const router of routers) {
      for (const { containerName: on } of router.dependsOn.items) {
        if (!isOne(clients, on.known)) continue;
        report(on, `${containerName(router)} is the log router of ${on.$quoted} and waits for it`);
      }
    }
  }
});
var firelens_port_exposed_default = defineRule({
  id: "firelens-port-exposed",
  summary: "The port of the log router can be reached from outside of its task",
  severity: "warning",
  security: "5.3",
  precision: "high",
  why: `
    The router takes logs on port ${FIRELENS_PORT} from whoever can reach it, without asking who that is: anybody on the network can write into the logs, or fill them.
    Map no port of the router in \`bridge\` mode, and let the port in with no security group of the tasks.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
  container(container, { task: task2, report }) {
    if (container.firelensConfiguration.$state !== "known" || task2.networkMode.or("bridge") !== "bridge") return;
    if (runsOn(task2, "FARGATE") === true || runsOn(task2, "MANAGED_INSTANCES") === true) return;
    for (const { containerPort, containerPortRange } of container.portMappings.items) {
      const port = rangeHasPort(containerPortRange.known ?? "") ? containerPortRange : containerPort;
      if (port === containerPort && containerPort.known !== FIRELENS_PORT) continue;
      report(
        port,
        `${containerName(container)} is the log router, and its port ${FIRELENS_PORT} is published on the instance`
      );
    }
  },
  securityGroup(group, context) {
    for (const permission of group.ingress.items) check4(permission, group, context);
  },
  securityGroupRule({ direction, permission, securityGroup }, context) {
    if (direction.known === "ingress" && securityGroup.$state === "known") check4(permission, securityGroup, context);
  }
});
function check4(permission, group, { all: all2, same: same2, report }) {
  const { fromPort, toPort, cidrBlocks } = permission;
  const [from, to] = [fromPort.known, toPort.known];
  const [cidr] = cidrBlocks.items.filter(({ known }) => known !== void 0);
  if (from === void 0 || to === void 0 || !cidr) return;
  if (from > FIRELENS_PORT || to < FIRELENS_PORT || from <= 1 && to === 65535) return;
  const service2 = all2("service").items.find(({ task: task2, networkConfiguration }) => {
    const groups = networkConfiguration.awsvpcConfiguration.inSecurityGroups.items;
    const isOwn2 = groups.some((own) => same2(own, group) === true);
    return isOwn2 && task2.networkMode.known === "awsvpc" && routersOf(task2).length > 0;
  });
  if (!service2) return;
  report(
    fromPort,
    `Port ${FIRELENS_PORT}, on which the log router of "${service2.$entity}" listens, is open to ${cidr.$quoted}`,
    {
      related: [[routersOf(service2.task)[0].firelensConfiguration, "the log router"]]
    }
  );
}
var firelens_unused_default = defineRule({
  id: "firelens-unused",
  summary: "A task has a FireLens log router, and no container logs to it",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses the definition ("When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver").
    Give the containers whose logs it should take the log driver \`awsfirelens\`. A Fluent Bit sidecar that reads files or a port needs no \`firelensConfiguration\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
  taskDefinition(task2, { report, spell: spell2 }) {
    const { items, complete } = task2.containerDefinitions;
    const [router] = routersOf(task2);
    const isTold = complete && items.every(({ logConfiguration }) => logConfiguration.logDriver.$state !== "unknown");
    if (!router || !isTold || items.some(logsToFireLens)) return;
    const { firelensConfiguration } = router;
    report(
      firelensConfiguration,
      `${containerName(router)} has a ${spell2(firelensConfiguration)}, and no container has the log driver awsfirelens`
    );
  }
});
var firelens_without_router_default = defineRule({
  id: "firelens-without-router",
  summary: "A container logs to FireLens, and the task has no log router",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses the definition ("When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers").
    Add a container with a \`firelensConfiguration\`, such as AWS for Fluent Bit, or take another log driver.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
  taskDefinition({ containerDefinitions }, { report }) {
    const { items, complete } = containerDefinitions;
    const [first, ...others] = items.filter(logsToFireLens);
    if (!first || !complete || items.some(({ firelensConfiguration }) => firelensConfiguration.$state !== "absent"))
      return;
    const { logDriver } = first.logConfiguration;
    report(logDriver, `${containerName(first)} logs to FireLens, and no container has a firelensConfiguration`, {
      related: others.map(({ logConfiguration }) => [logConfiguration.logDriver, "so does this one"])
    });
  }
});
var AWSLOGS_OPTIONS = [
  "awslogs-create-group",
  "awslogs-region",
  "awslogs-group",
  "awslogs-stream-prefix",
  "awslogs-datetime-format",
  "awslogs-multiline-pattern",
  "mode",
  "max-buffer-size"
];
var REQUIRED_OPTIONS = {
  awslogs: { always: ["awslogs-group", "awslogs-region"], onFargate: ["awslogs-stream-prefix"] },
  splunk: { always: ["splunk-token", "splunk-url"], onFargate: [] }
};
function lacksOption({ options, secretOptions }, option) {
  const isFromSecret = secretOptions.items.some(({ name }) => name.known === void 0 || name.known === option);
  return options.get(option).or("") === "" && secretOptions.complete && !isFromSecret;
}
function isDockerSize(text3) {
  return /^(?:\d+(?:\.\d*)?|\.\d+) ?[kmgtp]?i?b?$/i.test(text3);
}
var incomplete_log_options_default = defineRule({
  id: "incomplete-log-options",
  summary: "A log driver lacks options that it needs",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses the definition ("Log driver awslogs requires options: \u2026"). \`awslogs\` needs \`awslogs-group\` and \`awslogs-region\`, and on Fargate \`awslogs-stream-prefix\`; \`splunk\` needs \`splunk-url\` and \`splunk-token\`, which may come from \`secretOptions\`.
    Add what the message names.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
  container(container, context) {
    check5(container.logConfiguration, containerName(container), runsOn(context.task, "FARGATE") === true, context);
  },
  service(service2, context) {
    const { logConfiguration } = service2.serviceConnectConfiguration;
    check5(logConfiguration, proxyName(service2), launchesOf(service2)?.includes("FARGATE") === true, context);
  }
});
function check5(configuration, who, isFargate2, { report }) {
  const { logDriver, options } = configuration;
  const required = REQUIRED_OPTIONS[logDriver.known ?? ""];
  if (!required) return;
  const onFargate = isFargate2 ? required.onFargate : [];
  const missing = [...required.always, ...onFargate].filter((option) => lacksOption(configuration, option));
  if (missing.length === 0) return;
  const why = missing.every((option) => onFargate.includes(option)) ? ", which it needs on Fargate" : "";
  const listed3 = new Intl.ListFormat("en-GB").format(missing);
  report(options, `${who} has the log driver ${logDriver.$quoted} without ${listed3}${why}`);
}
var invalid_log_option_default = defineRule({
  id: "invalid-log-option",
  summary: "An option of a log driver is one that ECS refuses",
  severity: "error",
  precision: "very-high",
  fix: "safe",
  why: `
    ECS refuses options that \`awslogs\` does not have, \`awslogs-create-group\` with anything but \`"true"\`, a date format together with a multiline pattern, and a \`mode\` other than \`blocking\` and \`non-blocking\`. A \`max-buffer-size\` that Docker cannot read stops the container before it starts.
    Mend the option, or take it out: the fix does so with \`awslogs-create-group: "false"\`, which is what its absence means.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
  container({ logConfiguration }, context) {
    check6(logConfiguration, context);
  },
  service({ serviceConnectConfiguration }, context) {
    check6(serviceConnectConfiguration.logConfiguration, context);
  }
});
function check6(logConfiguration, context) {
  const driver = logConfiguration.logDriver.known;
  if (driver === void 0 || driver === "awsfirelens") return;
  checkBuffer(logConfiguration, context);
  if (driver === "awslogs") checkAwslogs(logConfiguration, context);
}
function checkBuffer({ options }, { report }) {
  const mode = options.get("mode");
  if (!["blocking", "non-blocking", ""].includes(mode.known ?? ""))
    report(mode, `The mode ${mode.$quoted} is neither "blocking" nor "non-blocking"`);
  const size = options.get("max-buffer-size");
  if (size.known !== void 0 && size.known !== "" && !isDockerSize(size.known))
    report(size, `The max-buffer-size ${size.$quoted} is no number with a unit such as "25m"`);
}
function checkAwslogs({ options }, { report }) {
  for (const [name, value] of options.entries) {
    if (/^[\w-]+$/.test(name) && !AWSLOGS_OPTIONS.includes(name))
      report(value, `"${name}" is no option of awslogs that ECS takes`);
  }
  const create = options.get("awslogs-create-group");
  const isFalse = create.known?.toLowerCase() === "false";
  if (create.known !== void 0 && create.known.toLowerCase() !== "true") {
    const message = `The awslogs-create-group is ${create.$quoted}: ECS takes nothing but "true"`;
    report(create, message, isFalse ? { fix: remove(create) } : {});
  }
  const [date, pattern] = [options.get("awslogs-datetime-format"), options.get("awslogs-multiline-pattern")];
  if (date.known === void 0 || pattern.known === void 0) return;
  report(pattern, "The awslogs-multiline-pattern stands beside an awslogs-datetime-format, and ECS takes one of them", {
    related: [[date, "the awslogs-datetime-format"]]
  });
}
var retentionDays = [
  1,
  3,
  5,
  7,
  14,
  30,
  60,
  90,
  120,
  150,
  180,
  365,
  400,
  545,
  731,
  1096,
  1827,
  2192,
  2557,
  2922,
  3288,
  3653
];
var invalid_log_retention_default = defineRule({
  id: "invalid-log-retention",
  summary: "A retention is none that CloudWatch Logs takes",
  severity: "error",
  precision: "very-high",
  why: `
    CloudWatch Logs keeps events for certain numbers of days only, and refuses any other: the stack fails, or the log group that FireLens makes keeps its logs for ever.
    Take one of the numbers that the message names.`,
  see: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html",
  logGroup({ retentionInDays }, { report, spell: spell2 }) {
    const days = refused(retentionInDays);
    if (days !== void 0)
      report(retentionInDays, `The ${spell2(retentionInDays)} ${days} is none that CloudWatch has: ${nearest(days)}`);
  },
  container({ logConfiguration: { logDriver, options } }, { report }) {
    const stated3 = options.get("log_retention_days");
    const days = Number(stated3.known);
    if (logDriver.known !== "awsfirelens" || stated3.known === void 0 || days === 0 || !isRefused(days)) return;
    report(stated3, `The log_retention_days ${days} is none that CloudWatch has: ${nearest(days)}`);
  }
});
function refused({ known }) {
  return known !== void 0 && isRefused(known) ? known : void 0;
}
function isRefused(days) {
  return !Number.isNaN(days) && !retentionDays.includes(days);
}
function nearest(days) {
  const below = retentionDays.findLast((one2) => one2 < days);
  const above = retentionDays.find((one2) => one2 > days);
  if (below === void 0) return `the least is ${above}`;
  return above === void 0 ? `the most is ${below}` : `the nearest are ${below} and ${above}`;
}
var log_group_without_retention_default = defineRule({
  id: "log-group-without-retention",
  summary: "A log group that tasks write to keeps its logs for ever",
  severity: "warning",
  precision: "very-high",
  fix: "unsafe",
  why: `
    Without a retention CloudWatch keeps every line for ever, and the bill grows each month.
    State how many days are needed; the fix takes 30.`,
  see: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention",
  notIn: { taskDefinition: "a task definition makes no log groups" },
  logGroup(group, { report, spell: spell2 }) {
    const { retentionInDays, logGroupName, logGroupClass } = group;
    if (retentionInDays.$state !== "absent") return;
    const kind = logGroupClass.or("STANDARD");
    if (kind === void 0 || kind === "DELIVERY") return;
    const writers = [
      ...group.taskDefinitions.items,
      ...group.firelensTaskDefinitions.items,
      ...group.mentioningTaskDefinitions.items,
      ...group.connectServices.items,
      ...group.clusters.items
    ];
    if (writers.length === 0) return;
    const name = logGroupName.$quoted === "" ? `"${group.$entity}"` : logGroupName.$quoted;
    report(retentionInDays, `The log group ${name} has no ${spell2(retentionInDays)}: it keeps its logs for ever`, {
      related: writers.map((writer) => [writer, "writes to it"]),
      fix: set(retentionInDays, 30)
    });
  }
});
var missing_log_configuration_default = defineRule({
  id: "missing-log-configuration",
  summary: "A container has no log configuration",
  severity: "warning",
  precision: "very-high",
  why: `
    What the container prints is lost on Fargate, and on EC2 it stays in files of the instance until that is gone: when the task stops, nobody can tell why.
    Name a log driver in \`logConfiguration\`: \`awslogs\` writes to CloudWatch Logs.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9",
  container(container, { task: task2, report, spell: spell2 }) {
    const { logConfiguration, firelensConfiguration } = container;
    if (logConfiguration.$state !== "absent" || firelensConfiguration.$state !== "absent") return;
    const isLost = runsOn(task2, "FARGATE");
    const where = isLost === true ? "is lost" : isLost === false ? "stays on the instance" : "is sent nowhere";
    report(logConfiguration, `${containerName(container)} has no ${spell2(logConfiguration)}: its output ${where}`);
  }
});
var no_container_insights_default = defineRule({
  id: "no-container-insights",
  summary: "A cluster has Container Insights switched off",
  severity: "info",
  precision: "very-high",
  fix: "unsafe",
  why: `
    Without Container Insights there are no metrics of tasks and containers: when a task is slow or is killed for its memory, nobody can look up what it used.
    \`enabled\` has metrics of services and tasks, \`enhanced\` of each container as well. Both are billed as custom metrics. A cluster that says nothing follows the account's setting.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-12",
  notIn: { taskDefinition: "a task definition makes no cluster" },
  cluster({ settings }, { report }) {
    for (const { name, value } of settings.items) {
      if (name.known !== "containerInsights" || value.known !== "disabled") continue;
      report(value, `Container Insights is ${value.$quoted} in this cluster`, { fix: set(value, "enabled") });
    }
  }
});
var MOST_SHOWN2 = 3;
var unknown_log_group_default = defineRule({
  id: "unknown-log-group",
  summary: "A log group that is written to is none of those created beside it",
  severity: "info",
  precision: "medium",
  why: `
    The task stops before its container starts when the log group is missing ("The specified log group does not exist"). Where the input creates log groups and the one that is named is none of them, the name may be misspelt.
    Refer to the log group that is meant instead of writing its name, or create it here. A group that is made elsewhere is right as it is.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  notIn: { taskDefinition: "a task definition makes no log groups" },
  container(container, context) {
    check7(logGroupOf(container), context);
  },
  service(service2, context) {
    check7(proxyLogGroup(service2), context);
  }
});
function check7(written, { all: all2, report }) {
  const created = all2("logGroup").items;
  if (created.length === 0 || !written || isCreated(written) !== false) return;
  const { name, group } = written;
  if (name.known === void 0 || name.known === "" || !group.$outside) return;
  report(name, `The log group ${name.$quoted} is none of those that are created here`, {
    related: created.slice(0, MOST_SHOWN2).map((one2) => [one2, "is created"])
  });
}
var LEVEL = /^(?:debug|trace|all|verbose)$/i;
var NAMES_A_LEVEL = /(?:^|_)LOG_?LEVEL$|^RUST_LOG$|^LOGGING_LEVEL_/i;
function isVerbose(name, value) {
  if (/^(?:DEBUG|VERBOSE)$/i.test(name)) return /^(?:true|1|yes|on|\*)$/i.test(value);
  return NAMES_A_LEVEL.test(name) && value.split(",").some((level) => LEVEL.test(level.trim()));
}
var verbose_logging_default = defineRule({
  id: "verbose-logging",
  summary: "An environment variable turns on debug logging",
  severity: "info",
  precision: "high",
  why: `
    Debug and trace logs are many times as many, CloudWatch bills each gigabyte that it takes in, and they often hold what should not be logged: requests, headers, tokens.
    Log at \`info\` where the task runs all the time, and raise the level while something is looked into.`,
  see: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_billing.html",
  container({ environment }, { report }) {
    for (const { name, value } of environment.items) {
      if (name.known === void 0 || value.known === void 0 || !isVerbose(name.known, value.known)) continue;
      report(
        value,
        `The environment variable ${name.$quoted} is ${value.$quoted}: it turns on logs that are for debugging`
      );
    }
  }
});
function awsvpcRoom(instances, table, trunking2) {
  const mosts = /* @__PURE__ */ new Map();
  for (const { types, most } of instances) {
    if (types === void 0 || most === void 0) return void 0;
    const key = [...new Set(types.map(({ name }) => name))].sort().join(" ");
    mosts.set(key, (mosts.get(key) ?? 0) + most);
  }
  const rooms = [...mosts].map(([types, most]) => roomFor(types.split(" "), most, table, trunking2));
  if (!rooms.every((room) => room !== void 0)) return void 0;
  return { limit: rooms.reduce((sum, { limit }) => sum + limit, 0), says: rooms.map(({ says }) => says).join(" and ") };
}
function roomFor(types, most, table, trunking2) {
  const rows = types.flatMap((type) => {
    const tasks = awsvpcTasks(type, table);
    return tasks ? [{ type, plain: tasks.plain, trunked: tasks.trunked ?? tasks.plain }] : [];
  });
  const [first, ...rest] = rows;
  if (!first || rows.length < types.length) return void 0;
  const roomiest = rest.reduce((a, b) => roomOf(b, trunking2) > roomOf(a, trunking2) ? b : a, first);
  const limit = most * roomOf(roomiest, trunking2);
  return { limit, says: `${most} ${roomiest.type} (${figures(roomiest, most, trunking2)})` };
}
function roomOf({ plain: plain2, trunked }, trunking2) {
  if (trunking2 !== void 0) return trunking2 === "enabled" ? trunked : plain2;
  return Math.max(plain2, trunked);
}
function figures({ plain: plain2, trunked }, most, trunking2) {
  const product = (tasks) => `${most} \xD7 ${tasks} = ${most * tasks}`;
  if (trunking2 === "disabled" || trunked === plain2) return product(plain2);
  const trunks = `with ENI trunking ${product(trunked)}`;
  return trunking2 === "enabled" ? trunks : `${product(plain2)}, ${trunks}`;
}
function awsvpcTasks(type, table) {
  const row = Object.hasOwn(table, type) ? table[type] : void 0;
  if (!row) return void 0;
  const plain2 = type === "p5.48xlarge" ? 1 : row[0] - 1;
  return { plain: plain2, trunked: row[1] ?? void 0 };
}
function taskCount(service2) {
  const desired = service2.desiredCount.known ?? 0;
  const scaled = Math.max(0, ...service2.scalableTargets.items.map(({ maxCapacity }) => maxCapacity.known ?? 0));
  const steady = Math.max(desired, scaled);
  return steady === 0 ? void 0 : { steady, isScaled: scaled > desired, ...deploymentOf(service2, steady) };
}
function sayTasks({ steady, isScaled, peak, percent }, limit) {
  const scaled = isScaled ? ", the maximum of autoscaling" : "";
  if (steady > limit) return `${steady} tasks${scaled && `${scaled},`}`;
  return `The ${peak} tasks of a deployment (${percent} % of ${steady}${scaled})`;
}
function deploymentOf(service2, steady) {
  const { strategy, maximumPercent, minimumHealthyPercent } = service2.deploymentConfiguration;
  const controller = service2.deploymentController.type.or("ECS");
  const kind = strategy.or("ROLLING");
  if (controller === "ECS" && kind === "ROLLING") {
    const percent2 = maximumPercent.or(200) ?? 100;
    const kept = Math.ceil(steady * (minimumHealthyPercent.or(100) ?? 0) / 100);
    return { peak: Math.floor(steady * percent2 / 100), percent: percent2, needed: kept < steady ? steady : steady + 1 };
  }
  const percent = controller === "CODE_DEPLOY" || controller === "ECS" && kind !== void 0 ? 200 : 100;
  const peak = steady * percent / 100;
  return { peak, percent, needed: peak };
}
var eni_limit_exceeded_default = defineRule({
  id: "eni-limit-exceeded",
  summary: "A service has more awsvpc tasks than its instances have network interfaces",
  severity: "warning",
  needs: ["instanceTypes"],
  why: `
    In \`awsvpc\` mode each task takes a network interface of its instance, and small instances have two or three, one of which is the instance's own. What does not fit is not placed ("RESOURCE:ENI"), and a deployment that needs room beside the old tasks waits with it; one that may stop old tasks first, or has room for some, only takes longer.
    Take larger or more instances, switch on ENI trunking (\`awsvpcTrunking\`) on types that have it, or use \`bridge\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html",
  notIn: { taskDefinition: "a task definition names no instances" },
  service(service2, context) {
    const { facts, report, all: all2 } = context;
    if (!facts.instanceTypes || service2.task.networkMode.known !== "awsvpc") return;
    if (service2.schedulingStrategy.or("REPLICA") !== "REPLICA") return;
    const instances = instancesOf(service2, all2);
    const room = instances && awsvpcRoom(instances, facts.instanceTypes, trunking(context));
    const tasks = taskCount(service2);
    if (!room || !tasks || Math.max(tasks.steady, tasks.peak) <= room.limit) return;
    const atOnce = tasks.steady > room.limit || tasks.needed > room.limit ? "" : " at once";
    report(service2.desiredCount, `${sayTasks(tasks, room.limit)} do not fit${atOnce} on ${room.says}`, {
      level: tasks.needed > room.limit ? "warning" : "info",
      related: [
        ...service2.scalableTargets.items.map(({ maxCapacity }) => [maxCapacity, "the most tasks"]),
        ...instances.map(({ count: count2 }) => [count2, "the most instances"])
      ]
    });
  }
});
function trunking({ all: all2 }) {
  const setting = all2("accountSetting").items.find(({ name }) => name.known === "awsvpcTrunking");
  const value = setting?.value.known;
  if (value === "enabled" || value === "on") return "enabled";
  return value === "disabled" || value === "off" ? "disabled" : void 0;
}
var public_task_default = defineRule({
  id: "public-task",
  summary: "Tasks get a public IP address",
  severity: "warning",
  security: "6.5",
  precision: "very-high",
  why: `
    A public address puts each task on the internet, with no more than its security group before it; what should be public is the load balancer.
    Run the tasks in private subnets with \`assignPublicIp\` DISABLED, and give them a NAT gateway or VPC endpoints for what they pull. On EC2 no task has a public address, and ECS refuses to give one ("Assign public IP is not supported for this launch type").`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2",
  notIn: { taskDefinition: "a task definition says nothing of its network interfaces" },
  service: (service2, context) => check8(service2, context),
  taskSet: (taskSet, context) => check8(taskSet, context),
  schedule: (schedule, context) => check8(schedule, context)
});
function check8(runner, { report, spell: spell2 }) {
  const { assignPublicIp } = runner.networkConfiguration.awsvpcConfiguration;
  if (assignPublicIp.known !== "ENABLED") return;
  const name = spell2(assignPublicIp);
  if (mayUse(runner, "FARGATE") === false) {
    report(assignPublicIp, `${name} is for Fargate: ECS refuses a public IP address for other tasks`, {
      level: "error"
    });
  } else report(assignPublicIp, `${name} gives each task a public IP address`);
}
var RESERVED = 5;
function addressesIn(block2) {
  const [network = "", ...lengths] = block2.split("/");
  const [length = ""] = lengths;
  const isIpv4 = network === GAP || isAddress(network);
  if (lengths.length !== 1 || !isIpv4 || !/^\d\d$/.test(length)) return void 0;
  return Number(length) < 16 || Number(length) > 28 ? void 0 : 2 ** (32 - Number(length));
}
function isAddress(text3) {
  const octets = text3.split(".");
  return octets.length === 4 && octets.every((octet) => /^(?:\d{1,3}|\uffff)$/.test(octet) && !(Number(octet) > 255));
}
function addressRoom(subnets) {
  const distinct = new Map(subnets.map((subnet) => [subnet.$entity, subnet]));
  const rooms = [...distinct.values()].map(roomIn);
  if (rooms.length === 0 || !rooms.every((room) => room !== void 0)) return void 0;
  return { ...sumOf(rooms), subnets: rooms };
}
function roomIn(subnet) {
  const block2 = subnet.cidrBlock.partly;
  const addresses = block2 === void 0 ? void 0 : addressesIn(block2);
  return addresses === void 0 ? void 0 : { subnet, addresses, takers: takersIn(subnet) };
}
function takersIn({ balancers, natGateways, endpoints }) {
  const interfaces = endpoints.items.filter(
    ({ vpcEndpointType }) => ["Interface", "GatewayLoadBalancer"].includes(vpcEndpointType.or("Gateway") ?? "")
  );
  return [
    ...balancers.items.map(() => "a load balancer"),
    ...natGateways.items.map(() => "a NAT gateway"),
    ...interfaces.map(() => "an interface endpoint")
  ];
}
function sumOf(rooms) {
  const terms = /* @__PURE__ */ new Map();
  let free = 0;
  for (const { addresses, takers } of rooms) {
    const left = addresses - RESERVED - takers.length;
    free += Math.max(0, left);
    const term = left < 0 ? "0" : [addresses, RESERVED, ...takers.length > 0 ? [takers.length] : []].join(" \u2212 ");
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  const [only] = terms;
  if (only && terms.size === 1 && only[1] === 1) return { free, says: `${only[0]} = ${free}` };
  const says = [...terms].map(([term, times2]) => term === "0" ? term : times2 === 1 ? `(${term})` : `${times2} \xD7 (${term})`).join(" + ");
  return { free, says: `${says} = ${free}` };
}
var subnet_too_small_default = defineRule({
  id: "subnet-too-small",
  summary: "A service has more tasks than its subnets have addresses",
  severity: "warning",
  why: `
    Each task in \`awsvpc\` mode, so each on Fargate, takes an address of one of its subnets. Of every subnet AWS keeps five, and load balancers, NAT gateways and interface endpoints take theirs. While a rolling deployment runs, the new tasks need addresses beside the old ones; where there is none left, tasks fail to start, and whatever else lives in the subnet gets none either.
    Give the service larger subnets, or more of them, or lower \`maximumPercent\`. The sum counts the tasks of this service alone, so the room is smaller still where others share the subnets.`,
  see: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
  notIn: { taskDefinition: "neither a task definition nor the input of one call says how large a subnet is" },
  service(service2, { report }) {
    if (service2.schedulingStrategy.or("REPLICA") !== "REPLICA" || !takesAddresses(service2)) return;
    const tasks = taskCount(service2);
    if (!tasks) return;
    const { subnets, inSubnets } = service2.networkConfiguration.awsvpcConfiguration;
    const room = inSubnets.complete ? addressRoom(inSubnets.items) : void 0;
    if (!room || Math.max(tasks.steady, tasks.peak) <= room.free) return;
    report(subnets, `${sayTasks(tasks, room.free)} do not fit in the addresses of their subnets: ${room.says}`, {
      related: [
        ...service2.scalableTargets.items.map(({ maxCapacity }) => [maxCapacity, "the most tasks"]),
        ...room.subnets.map((one2) => [one2.subnet.cidrBlock, saying(one2)])
      ]
    });
  }
});
function takesAddresses(service2) {
  if (service2.task.networkMode.known === "awsvpc") return true;
  return launchesOf(service2)?.every((launch) => launch === "FARGATE") ?? false;
}
function saying({ addresses, takers }) {
  if (takers.length === 0) return `${addresses} addresses, of which AWS keeps 5`;
  const counted = [...new Set(takers)].map((taker) => {
    const count2 = takers.filter((one2) => one2 === taker).length;
    return count2 === 1 ? taker : `${count2} ${taker.replace(/^an? /, "")}s`;
  });
  const last2 = counted.pop();
  const all2 = counted.length > 0 ? `${counted.join(", ")} and ${last2}` : last2;
  return `${addresses} addresses: AWS keeps 5, ${all2} ${takers.length === 1 ? "takes one" : "take one each"}`;
}
function executionNeeds(task2) {
  const own = needsOwnRole(task2) === true;
  const all2 = task2.containerDefinitions.items.map((container) => ({
    who: container.name.$quoted === "" ? "a container" : container.name.$quoted,
    needs: [...own ? agentNeeds(container) : [], ...secretNeeds(container), ...fileNeeds(container)]
  }));
  return all2.filter(({ needs }) => needs.length > 0);
}
function agentNeeds(container) {
  const { logDriver } = container.logConfiguration;
  return [
    ...isPrivateEcr(container) === true ? [{ does: "pulls its image from ECR", at: container.image }] : [],
    ...logDriver.known === "awslogs" ? [{ does: "writes to CloudWatch Logs", at: logDriver }] : []
  ];
}
function secretNeeds({
  secrets,
  logConfiguration,
  repositoryCredentials
}) {
  const { secretOptions } = logConfiguration;
  return [
    ...repositoryCredentials.$state === "known" ? [{ does: "pulls its image with credentials", at: repositoryCredentials }] : [],
    ...secrets.items.length > 0 ? [{ does: "takes secrets", at: secrets }] : [],
    ...secretOptions.items.length > 0 ? [{ does: "has secrets for its log driver", at: secretOptions }] : []
  ];
}
function fileNeeds({ environmentFiles, firelensConfiguration }) {
  const config = firelensConfiguration.options.get("config-file-type");
  return [
    ...environmentFiles.items.some(({ type }) => type.known === "s3") ? [{ does: "takes environment files from S3", at: environmentFiles }] : [],
    ...config.known === "s3" ? [{ does: "takes its configuration from S3", at: config }] : []
  ];
}
function isSameRole(first, second) {
  const [a, b] = [partsOf(first), partsOf(second)];
  if (a.name === "" || `${a.name}${b.name}`.includes(GAP)) return false;
  if (a.path === void 0 || b.path === void 0) return a.name === b.name;
  const apart = a.account !== b.account && !`${a.account}${b.account}`.includes(GAP);
  return !apart && a.path === b.path && a.name === b.name;
}
function roleReference(role) {
  return role.$state === "absent" ? "" : role.partly;
}
function isNoRole(reference) {
  return reference !== void 0 && /^(?:|-|default|string|none|null|todo|tbd|change-?me)$/i.test(reference);
}
function partsOf(reference) {
  const arn = /^arn:(?:.*:)?([^:]*):role(\/.*)$/.exec(reference);
  if (!arn) return { name: reference };
  const [, account, resource] = arn;
  const slash = resource.lastIndexOf("/");
  return { account, path: resource.slice(0, slash), name: resource.slice(slash + 1) };
}
var MOST_SHOWN3 = 3;
var missing_execution_role_default = defineRule({
  id: "missing-execution-role",
  summary: "A task that needs an execution role has none",
  severity: "error",
  why: `
    ECS pulls images from private ECR repositories, writes awslogs and reads secrets with the execution role: without one, the definition is refused, or the task stops before it starts ("unable to pull secrets or registry auth").
    On EC2 the instance role pulls and logs; secrets, registry credentials and files in S3 need the execution role everywhere.
    Give \`executionRoleArn\` a role that \`ecs-tasks.amazonaws.com\` may assume, with \`AmazonECSTaskExecutionRolePolicy\` and what the secrets need.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html",
  taskDefinition(task2, { report, spell: spell2 }) {
    const { executionRoleArn } = task2;
    if (roleReference(executionRoleArn) !== "") return;
    const containers = executionNeeds(task2);
    if (containers.length === 0) return;
    const sentences = containers.map(({ who, needs }) => `${who} ${listed(needs.map(({ does }) => does))}`);
    const more = containers.length > MOST_SHOWN3 ? ` (and ${containers.length - MOST_SHOWN3} more containers)` : "";
    report(
      executionRoleArn,
      `There is no ${spell2(executionRoleArn)}, but ${sentences.slice(0, MOST_SHOWN3).join("; ")}${more}`,
      {
        related: containers.flatMap(({ who, needs }) => needs.map(({ at: at2, does }) => [at2, `${who} ${does}`]))
      }
    );
  }
});
function listed(items) {
  return new Intl.ListFormat("en-GB").format(items);
}
var shared_role_default = defineRule({
  id: "shared-role",
  summary: "One role is both task role and execution role",
  severity: "warning",
  security: "5.4",
  precision: "very-high",
  why: `
    The task role is what the application may do; the execution role is what the agent does before it starts: pull the image, read secrets, write logs.
    With one role for both, whoever takes over the application also reads every secret of the definition, and a permission meant for one is given to the other.
    Make two roles, and give each only its own permissions.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html",
  taskDefinition({ taskRoleArn, executionRoleArn, taskRole, executionRole }, { report, same: same2, spell: spell2 }) {
    const [first, second] = [roleReference(taskRoleArn), roleReference(executionRoleArn)];
    if (isNoRole(first) || isNoRole(second)) return;
    const isSameName = first !== void 0 && second !== void 0 && isSameRole(first, second);
    if (!isSameName && same2(taskRole, executionRole) !== true && same2(taskRoleArn, executionRoleArn) !== true) return;
    const written = first === GAP ? "" : taskRoleArn.$quoted;
    const name = taskRole.$entity === "" ? written : `"${taskRole.$entity}"`;
    report(
      taskRoleArn,
      `${spell2(taskRoleArn)} and ${spell2(executionRoleArn)} are the same role${name && `, ${name}`}`,
      {
        related: [[executionRoleArn, `the ${spell2(executionRoleArn)}`]]
      }
    );
  }
});
function secretWord(name) {
  const told2 = TOLD.get(name);
  if (told2 !== void 0 || TOLD.has(name)) return told2;
  const word = secretIn(wordsOf(name.slice(0, 200)));
  if (TOLD.size < 1e4) TOLD.set(name, word);
  return word;
}
var TOLD = /* @__PURE__ */ new Map();
function secretIn(words2) {
  if (words2.some((word) => NEVER.has(word)) || isAbout(words2)) return void 0;
  const text3 = ` ${words2.join(" ")} `;
  return SECRETS.find(({ phrase, atEnd: atEnd2 }) => atEnd2 ? text3.endsWith(` ${phrase} `) : text3.includes(` ${phrase} `))?.means;
}
function wordsOf(name) {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").split(/[^A-Za-z\d]+/).filter((word) => word !== "").flatMap((word) => word.toLowerCase().split(JOINED)).filter((word) => word !== "");
}
var JOINED = /(?<=.)(?=(?:password|passwd|passphrase|secret|token)$)|(?<=^(?:api|app|access|secret|private|master|signing|license))(?=keys?$)/;
function isAbout(words2) {
  const last2 = words2.at(-1) ?? "";
  if (ABOUT.has(last2) || ABOUT.has(last2.replace(/s$/, ""))) return true;
  const before = words2.at(-2) ?? "";
  return /^keys?$/.test(last2) && KEY_OF_DATA.has(before) || last2 === "pass" && STEP.has(before) || last2 === "token" && MARK.has(before);
}
var named = (means, phrases, atEnd2) => phrases.split(", ").map((phrase) => ({ phrase, means, ...atEnd2 && { atEnd: atEnd2 } }));
var SECRETS = [
  ...named("a password", "password, passwords, passwd, passcode"),
  ...named("a password", "pass, pwd, pw", true),
  ...named("a passphrase", "passphrase"),
  ...named("a secret key", "secret key"),
  ...named("a private key", "private key"),
  ...named("an API key", "api key, api keys"),
  ...named("an access key", "access key"),
  ...named("a signing key", "signing key, hmac key, jwt key"),
  ...named("an encryption key", "encryption key, fernet key, cipher key"),
  ...named("a master key", "master key"),
  ...named("an authentication key", "auth key"),
  ...named("a secret", "secret"),
  ...named("a token", "token"),
  ...named("an application key", "app key", true),
  ...named("a shared key", "shared key, psk", true),
  ...named("an account key", "account key, subscription key", true),
  ...named("a licence key", "license key, licence key", true),
  ...named("credentials", "credential, credentials, creds", true)
];
var words = (text3) => new Set(text3.split(" "));
var NEVER = words(
  "public publishable max min num expire expires expiry expiration expiring ttl timeout lifetime lifespan rotation rotate use enable enabled disable disabled require required allow allowed skip verify validate validation"
);
var ABOUT = words(
  [
    // What leads to one
    "arn url uri endpoint link file filename path dir directory folder mount name id identifier ref reference reader location source address",
    "host hostname domain port server service proxy store storage backend provider manager vault engine registry repository bucket region zone",
    "db database table collection queue topic stream index column field param parameter variable env stage label alias version revision",
    // How it is made, sent and checked
    "type kind mode format encoding encoder hasher hash salt algorithm alg cipher method strategy scheme style class impl handler resolver validator generator converter filter plugin module",
    "header cookie prefix suffix separator pattern regex policy strength complexity history rule config configuration setting option template schema",
    "issuer audience provider scope claim role group realm user username email owner contract symbol",
    // How much and how long
    "length size limit count counter number budget cost rounds iterations retries attempts duration period interval window delay grace leeway skew validity age seconds secs minutes hours days ms second minute hour day time at",
    // What is said about it
    "status state flag hint prompt message subject title text description namespace authentication authorization cache parallelism"
  ].join(" ")
);
var KEY_OF_DATA = words(
  "s3 object cookie header json cache redis partition sort primary lookup password claim config field param query"
);
var STEP = words("proxy by first second single multi two one high low band");
var MARK = words("creation idempotency next continuation page");
function tellingIn(text3) {
  const tokens = HINT.test(text3) ? TOKENS.flatMap((token) => matches(text3, token)) : [];
  return /[=:]/.test(text3) ? [...tokens, ...pairsIn(text3)] : tokens;
}
function isLiteralSecret(value) {
  const text3 = value.trim();
  if (text3.length < 3 || isStandIn(text3) || isPath(text3)) return false;
  if (/^\d{1,5}(?:\.\d+)?[a-z]{0,2}$/i.test(text3)) return false;
  if (/^(?:arn:|ssm:|secretsmanager:|vault:|ref\+|s3:|file:|env:|[a-z][a-z\d+.-]*:\/\/)/i.test(text3)) return false;
  if (/^(?:process\.env\b|\w+(?:\.\w+)*\()/.test(text3)) return false;
  return !/^[a-z]\w*(?:\.[a-z]\w*)+\.[A-Z]\w*$/.test(text3) && !/^[\w./-]+[-_/](?:credentials|creds)$/i.test(text3);
}
var TOKENS = [
  {
    what: "a private key",
    pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S]){0,20000}(?:-----END[A-Z -]{0,60})?/dg
  },
  {
    what: "a private key",
    pattern: /\bLS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[\w+/=]*/dg
  },
  { what: "a JSON web token", pattern: /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,}\.[\w-]{8,}/dg },
  { what: "an AWS access key", pattern: /\bAKIA[A-Z2-7]{16}\b/dg },
  { what: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{40,})/dg },
  { what: "a GitLab token", pattern: /\bglpat-[\w-]{20,}/dg },
  { what: "a Slack token", pattern: /\bxox[abeoprs]-[\w-]{10,}/dg },
  { what: "a Slack webhook", pattern: /hooks\.slack\.com\/(?:services|workflows)\/(T\w+\/\w+\/\w{16,})/dg },
  { what: "a Discord webhook", pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/([\w-]{40,})/dg },
  { what: "a Stripe key", pattern: /\b(?:[rs]k_live_[A-Za-z\d]{16,}|whsec_[A-Za-z\d+/]{24,})/dg },
  { what: "a Google API key", pattern: /\bAIza[\w-]{35}\b/dg },
  { what: "an OpenAI key", pattern: /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z\d]{40,}\b)/dg },
  { what: "an Anthropic key", pattern: /\bsk-ant-[\w-]{20,}/dg },
  { what: "a Hugging Face token", pattern: /\bhf_[A-Za-z]{30,}\b/dg },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z\d]{36}\b/dg },
  { what: "a PyPI token", pattern: /\bpypi-AgEI[\w-]{50,}/dg },
  { what: "a Docker token", pattern: /\bdckr_[op]at_[\w-]{20,}/dg },
  { what: "a SendGrid key", pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,}/dg },
  { what: "a New Relic key", pattern: /\bNRAK-[A-Z\d]{20,}/dg },
  { what: "a Vault token", pattern: /\bhvs\.[\w-]{24,}/dg },
  { what: "a Telegram token", pattern: /\b\d{8,10}:AA[\w-]{33}\b/dg },
  {
    what: "a URL with a password",
    pattern: /:\/\/[^\s:/@"]{0,200}:(?!\d{1,5}[,;/\s])((?:[^\s@"]|"(?![,:}\]])|\s{1,2}(?=[^\s@"]{1,100}@)){1,300})@/dg
  },
  {
    what: "a header with a credential",
    pattern: /\bauthorization["']?\s?[=:]\s?["']?(?:basic|bearer|token)(?:\s|%20|\+)([^\s,;"']{8,})/dgi
  }
];
var HINT = /PRIVATE KEY|LS0tLS1|eyJ|AKIA|gh[pousr]_|github_pat|glpat-|xox[abeoprs]-|hooks\.slack|discord|[rs]k_live_|whsec_|AIza|\bsk-|\bhf_|npm_|pypi-|dckr_|\bSG\.|NRAK-|hvs\.|:AA|:\/\/[^\s:/@"]{0,200}:[^@]{1,400}@|authorization/i;
function matches(text3, { what, pattern }) {
  return [...text3.matchAll(pattern)].flatMap(({ 0: whole, 1: part = whole, indices }) => {
    const [start, end] = indices[1] ?? indices[0];
    return isStandIn(part) ? [] : [{ what, start, end }];
  });
}
var PAIR = /(?<![\w.])([A-Za-z][\w.-]{2,80})\s?=\s?["']?([^\s;&"',]{1,500})|"([A-Za-z][\w.-]{2,80})"\s*:\s*"((?:[^"\\]|\\.){1,500})"/dg;
function pairsIn(text3) {
  return [...text3.matchAll(PAIR)].flatMap(({ 1: option, 2: given, 3: member2, 4: stated3, indices }) => {
    const word = secretWord((option ?? member2).replace(/^D(?=[a-z])/, ""));
    if (word === void 0 || !isLiteralSecret(given ?? stated3) || lettersOf(option ?? member2) === lettersOf(given ?? stated3))
      return [];
    const [start, end] = indices[2] ?? indices[4];
    return [{ what: `${member2 === void 0 ? "a text" : "JSON"} with ${word}`, start, end }];
  });
}
function lettersOf(text3) {
  return text3.replaceAll(/[^A-Za-z\d]/g, "").toLowerCase();
}
function isStandIn(text3) {
  if (text3.includes("${") || text3.includes("{{") && text3.includes("}}")) return true;
  return WORDLESS.test(text3) || BRACKETED.test(text3) || /^(.)\1*$/.test(text3) || PHRASES.test(text3);
}
var WORDLESS = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|default|disabled|enabled|n\/a|na|tbd|todo|fixme|unset|unused|empty|auto|required|optional|fake|mock|sample|noop)$/i;
var BRACKETED = /^(?:<[^>]*>|\[[\s\S]*\]|\(.*\)|\{[\s\S]*\}|%[^%]*%|#\{.*\}#?|\$\(.*\)|\$[A-Z_][A-Z\d_]*|@@?\w+@@?|__\w+__)$/;
var PHRASES = /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this|with)|place[-_ ]?holder|example|dummy|(?:^|[-_ <])your[-_ ]|[-_ ]here$|x{4,}|(?<![a-z\d])x{3}(?![a-z\d])|\.\.\.|\u2026|redacted|\*{3}|to[-_ ]be[-_ ](?:set|filled|replaced)|not[-_ ](?:set|used|needed)$|insert[-_ ]|(?:injected|overridden|provided|set)[-_ ](?:at|by|in|from|via)[-_ ]|from[-_ ](?:secrets?|ssm|vault|env)/i;
function isPath(text3) {
  if (/^[A-Za-z]:\\/.test(text3)) return true;
  if (!text3.includes("/") || /[=+]$/.test(text3)) return false;
  return text3.replace(/^(?:~|\.{1,2})?\/|\/$/g, "").split("/").every((part) => part.length < 40 && PART.test(part));
}
var PART = /^(?:[A-Z][a-z]+(?![a-z])|[a-z]{2,}(?![a-z])|[A-Z]{2,}(?![A-Z])|[A-Za-z](?![A-Za-z])|\d+(?!\d)|[-_.@:*])+$/;
function credentialIn(name, value) {
  const [telling] = tellingIn(value);
  if (telling) return { what: telling.what, by: "value" };
  const word = secretNamed(name, value);
  return word === void 0 ? void 0 : { what: word, by: "name" };
}
function secretNamed(name, value) {
  const word = secretWord(name);
  return word !== void 0 && value !== name && isLiteralSecret(value) ? word : void 0;
}
function isAwsCredential(name) {
  return /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/i.test(name);
}
var aws_credentials_in_environment_default = defineRule({
  id: "aws-credentials-in-environment",
  summary: "A container is given AWS credentials in its environment",
  severity: "warning",
  security: "8.0",
  precision: "very-high",
  why: `
    Keys of a user or role do not expire when the task stops, and everyone who may describe the task definition reads them; they also hide the task role, which the SDKs would use without being told. Given through \`secrets\` they are not in the definition, but the rest stays true.
    Take them out, and give the task role the permissions.`,
  see: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8",
  container({ environment, secrets }, { report }) {
    for (const { name } of [...environment.items, ...secrets.items]) {
      if (name.known !== void 0 && isAwsCredential(name.known))
        report(name, `${name.$quoted} gives the container AWS credentials`);
    }
  }
});
var PARTITIONS = [
  ["aws-cn", /^cn-/],
  ["aws-us-gov", /^us-gov-/],
  ["aws-iso", /^us-iso-/],
  ["aws-iso-b", /^us-isob-/],
  ["aws-iso-e", /^eu-isoe-/],
  ["aws-iso-f", /^us-isof-/],
  ["aws-eusc", /^eusc-/]
];
function secretReferenceProblem(valueFrom, secret) {
  const text3 = valueFrom.partly;
  if (text3 === void 0) return void 0;
  if (text3.startsWith("arn:")) return arnProblem(text3);
  if (secret.$state === "known" && text3.startsWith(`${GAP}:`)) return keyProblem(text3.slice(GAP.length + 1).split(":"));
  return text3.includes(GAP) ? void 0 : nameProblem(text3);
}
function arnProblem(text3) {
  const [, partition = "", service2 = "", region = "", account = "", ...rest] = text3.split(":");
  const isOfSecret = service2 === "secretsmanager" || service2 === "ssm";
  const isBehind = /^(?:secret$|parameter\/)/.test(rest[0] ?? "");
  const isOpen3 = partition.includes(GAP) && !isOfSecret || `${region}${account}`.includes(GAP) && !isBehind;
  if (isOpen3 || [service2, ...rest].some((field) => field.includes(GAP))) return void 0;
  if (!isOfSecret) return wrong(`names the service "${service2}": ECS reads secrets from secretsmanager and ssm`);
  if (region === "" || account === "") return wrong(`lacks the ${region === "" ? "region" : "account"}`);
  return partitionProblem(partition, region) ?? (service2 === "ssm" ? parameterProblem(rest) : secretProblem(rest));
}
function partitionProblem(partition, region) {
  if (partition.includes(GAP)) return void 0;
  if (!/^aws[a-z-]*$/.test(partition)) return wrong(`has the partition "${partition}", which AWS does not have`);
  if (region.includes(GAP)) return void 0;
  const right = PARTITIONS.find(([, regions]) => regions.test(region))?.[0] ?? "aws";
  return right === partition ? void 0 : wrong(`has the partition "${partition}", and the region "${region}" is in "${right}"`);
}
function secretProblem([kind, name = "", ...keys]) {
  if (kind !== "secret" || name === "")
    return wrong('is no ARN of a secret: "secret:" and its name belong after the account');
  return keys.length === 0 ? void 0 : keyProblem(keys);
}
function keyProblem(keys) {
  const [, stage, id] = keys;
  if (keys.some((key) => key.includes(GAP))) return void 0;
  if (keys.length !== 3) {
    const what = `has ${keys.length} of the three fields after the secret: JSON key, version stage and version id are written with all three colons (":key::")`;
    return { what, isCertain: true, ...keys.length < 3 && { lacks: ":".repeat(3 - keys.length) } };
  }
  return stage !== "" && id !== "" ? wrong("has both a version stage and a version id: ECS takes one of them") : void 0;
}
function parameterProblem([resource = "", ...selectors]) {
  if (!/^parameter\/./.test(resource))
    return wrong('is no ARN of a parameter: "parameter/" and its name belong after the account');
  if (resource.startsWith("parameter//"))
    return seen('has two slashes after "parameter": the slash that a name starts with is written once');
  return selectors.length > 1 ? seen("has fields after the parameter: only a secret of Secrets Manager has JSON keys and version stages") : void 0;
}
function nameProblem(text3) {
  const isNameWithFields = /^[\w./-]+(?::[\w.-]*){2,}$/.test(text3);
  return isNameWithFields ? wrong("is a name, and only the ARN of a secret takes a JSON key and a version") : void 0;
}
function wrong(what) {
  return { what, isCertain: true };
}
function seen(what) {
  return { what, isCertain: false };
}
var malformed_secret_reference_default = defineRule({
  id: "malformed-secret-reference",
  summary: "A secret is named in a way that ECS cannot resolve",
  severity: "error",
  fix: "unsafe",
  why: `
    The definition is refused, or the task stops before it starts ("unable to pull secrets or registry auth").
    A secret is named by its ARN, with nothing or with all three of JSON key, version stage and version id after it (\`\u2026:secret:name-AbCdEf:key::\`); a parameter by its ARN, or by its name in the same region. A name alone is always a parameter's.
    The fix adds the colons that are missing.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html",
  container({ secrets, logConfiguration }, context) {
    for (const secret of [...secrets.items, ...logConfiguration.secretOptions.items]) check9(secret, context);
  },
  service({ serviceConnectConfiguration }, context) {
    for (const secret of serviceConnectConfiguration.logConfiguration.secretOptions.items) check9(secret, context);
  }
});
function check9({ valueFrom, stored }, context) {
  const problem = secretReferenceProblem(valueFrom, stored);
  if (problem === void 0) checkName(valueFrom, context);
  else tell(valueFrom, problem, context);
}
function tell(valueFrom, { what, isCertain, lacks }, { report, spell: spell2 }) {
  const text3 = valueFrom.known;
  report(valueFrom, `${spell2(valueFrom)} ${valueFrom.$quoted} ${what}`, {
    level: isCertain ? "error" : "warning",
    ...text3 !== void 0 && lacks !== void 0 && { fix: set(valueFrom, `${text3}${lacks}`) }
  });
}
function checkName(valueFrom, { report, all: all2, spell: spell2 }) {
  const name = valueFrom.partly;
  if (name === void 0 || name.includes(GAP)) return;
  const secret = all2("storedSecret").items.find((one2) => one2.name.known === name);
  const parameters = all2("parameter");
  const mayBeOne = parameters.items.some((one2) => one2.name.known === name || one2.name.$state === "unknown");
  if (!secret || !parameters.complete || mayBeOne) return;
  report(
    valueFrom,
    `${spell2(valueFrom)} ${valueFrom.$quoted} is the name of a secret: ECS reads it as that of a parameter`,
    {
      related: [[secret.name, "the secret"]]
    }
  );
}
var plaintext_secret_default = defineRule({
  id: "plaintext-secret",
  summary: "A credential stands in the environment in plain text",
  severity: "warning",
  security: "7.5",
  precision: "medium",
  why: `
    Whoever may describe the task definition, read the template or the repository can read the credential, and each old revision keeps it.
    Store it in Secrets Manager or the Parameter Store and name it in \`secrets\`: ECS gives it to the container when it starts.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
  container({ environment }, { report }) {
    for (const { name, value } of environment.items) {
      const [variable, text3] = [name.known, value.known];
      if (variable === void 0 || text3 === void 0 || isAwsCredential(variable)) continue;
      const credential = credentialIn(variable, text3);
      if (!credential) continue;
      const what = credential.by === "name" ? name.$quoted : `The value of ${name.$quoted}`;
      report(value, `${what} is ${credential.what} in plain text`);
    }
  }
});
var default_deregistration_delay_default = defineRule({
  id: "default-deregistration-delay",
  summary: "A target group of a service leaves its deregistration delay at 300 seconds",
  severity: "info",
  precision: "very-high",
  why: `
    Before ECS stops a task, it waits until the load balancer has let it go: 300 seconds unless the target group says otherwise. Each batch of a deployment takes that much longer, and a Spot task has only 120.
    State how long the slowest request takes; services that answer within a second do well with 5 to 30.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html",
  notIn: { taskDefinition: "a task definition makes no target groups" },
  targetGroup({ services, taskSets, deregistrationDelay }, { report, spell: spell2 }) {
    const isUsed = services.items.length > 0 || taskSets.items.length > 0;
    if (!isUsed || deregistrationDelay.$state !== "absent") return;
    report(
      deregistrationDelay,
      `The target group states no ${spell2(deregistrationDelay)}: each batch of a deployment waits 300 s`
    );
  }
});
var exec_without_task_role_default = defineRule({
  id: "exec-without-task-role",
  summary: "ECS Exec is on, and the task has no task role",
  severity: "error",
  precision: "very-high",
  why: `
    The agent in the container opens the session with the task role (\`ssmmessages:CreateControlChannel\`, \`CreateDataChannel\`, \`OpenControlChannel\`, \`OpenDataChannel\`): without one, \`aws ecs execute-command\` fails, and on Fargate there is no other way in.
    Give the task definition a task role with these four actions. On EC2 the instance role may serve.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-required-iam-permissions",
  notIn: { taskDefinition: "ECS Exec is switched on where a task is run" },
  service: (service2, context) => check10(service2, context),
  schedule: (schedule, context) => check10(schedule, context)
});
function check10(runner, { report, spell: spell2 }) {
  const { enableExecuteCommand, task: task2 } = runner;
  if (enableExecuteCommand.known !== true || task2.$state !== "known") return;
  if (roleReference(task2.taskRoleArn) !== "" || mayUse(runner, "EC2") !== false) return;
  report(enableExecuteCommand, `ECS Exec is on, and the task definition has no ${spell2(task2.taskRoleArn)}`, {
    related: [[task2.taskRoleArn, "the task definition"]]
  });
}
var instance_in_other_cluster_default = defineRule({
  id: "instance-in-other-cluster",
  summary: "The instances for a service join another cluster than the service is in",
  severity: "warning",
  precision: "medium",
  why: `
    An instance joins the cluster that its user data names, or the one called "default" where it names none, whatever capacity provider its group belongs to. The service's tasks are then never placed ("no container instances were found in your cluster").
    Write \`ECS_CLUSTER=<cluster>\` to /etc/ecs/ecs.config in the user data; Bottlerocket has \`settings.ecs.cluster\` for it, and Windows \`Initialize-ECSAgent -Cluster\`. Where the image brings the setting along, suppress this finding.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html",
  notIn: { taskDefinition: "a task definition names no instances" },
  service: (service2, context) => check11(service2, context),
  taskSet: (taskSet, context) => check11(taskSet, context),
  schedule: (schedule, context) => check11(schedule, context)
});
function check11(runner, { report, all: all2 }) {
  for (const start of strangersOf(runner, all2)) {
    report(start.userData, `${saying2(start, joinedBy(start))}, and not the cluster ${ownCluster(runner)}`, {
      related: [[runner.cluster, "the cluster of the tasks"]]
    });
  }
}
function ownCluster({ cluster, inCluster }) {
  const { $quoted } = inCluster.$state === "known" ? inCluster.clusterName : cluster;
  return $quoted || `"${inCluster.$entity || "default"}"`;
}
function saying2(start, joined3) {
  const named3 = clusterNamed(start, joined3);
  const isHidden2 = start.userData.$state !== "absent" && !isShown(start);
  const name = named3 ? named3.clusterName.$quoted || `"${named3.$entity}"` : `"${isHidden2 && joined3.isSet ? MASK : joined3.cluster}"`;
  if (joined3.isSet) return `The user data has the instances join ${name}`;
  if (start.userData.$state === "absent") return `Without user data, the instances join ${name}`;
  return `The user data sets no ${joined3.setting}, so the instances join ${name}`;
}
function isShown({ userData }) {
  return userData.$quoted !== "" && !userData.$quoted.includes(MASK);
}
var LEAST = 5;
var short_deregistration_delay_default = defineRule({
  id: "short-deregistration-delay",
  summary: "A target group drops the requests that a stopping task still answers",
  severity: "warning",
  why: `
    When a task is stopped, the load balancer lets it finish its open requests for the deregistration delay. Below 5 seconds that is hardly a request: each deployment and each scale-in gives clients errors.
    State at least as long as the slowest request takes.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html",
  notIn: { taskDefinition: "a task definition makes no target groups" },
  targetGroup({ services, taskSets, deregistrationDelay }, { report, spell: spell2 }) {
    const isUsed = services.items.length > 0 || taskSets.items.length > 0;
    const delay = deregistrationDelay.known;
    if (!isUsed || delay === void 0 || delay >= LEAST) return;
    report(
      deregistrationDelay,
      `${spell2(deregistrationDelay)} ${deregistrationDelay.$quoted}, below ${LEAST} s, drops the requests in flight`
    );
  }
});
var spot_without_fallback_default = defineRule({
  id: "spot-without-fallback",
  summary: "A service runs on Fargate Spot alone",
  severity: "warning",
  why: `
    AWS takes Spot capacity back with two minutes' notice, and when there is none ECS does not turn to Fargate by itself: the service stays without tasks until Spot is back.
    Add FARGATE to the strategy with a base for the tasks that must always run, or a weight.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
  notIn: { taskDefinition: "a task definition names no capacity provider" },
  service(service2, { report }) {
    if (service2.launchType.$state !== "absent") return;
    const strategy = strategyOf(service2);
    if (!strategy?.complete) return;
    const spot = strategy.items.find(({ capacityProvider }) => capacityProvider.known === "FARGATE_SPOT");
    const mayFallBack = strategy.items.some(({ capacityProvider, weight, base }) => {
      if (capacityProvider.known === "FARGATE_SPOT") return false;
      return capacityProvider.known !== "FARGATE" || weight.or(0) !== 0 || base.or(0) !== 0;
    });
    if (!spot || mayFallBack) return;
    const { capacityProviderStrategy: own } = service2;
    if (own.$state === "known")
      return report(spot.capacityProvider, "All tasks run on FARGATE_SPOT, with no FARGATE to fall back to");
    report(own, "By the default of its cluster, all tasks run on FARGATE_SPOT, with no FARGATE to fall back to", {
      related: [[spot.capacityProvider, "the strategy of the cluster"]]
    });
  }
});
function cpuDemand({ cpu, containerDefinitions }) {
  if (cpu.$state !== "absent") return stated2(cpu, cpuUnits);
  return together(
    containerDefinitions.items.map((container) => ({ amount: container.cpu.known ?? 0, at: container.cpu }))
  );
}
function memoryDemand({ memory, containerDefinitions }) {
  if (memory.$state !== "absent") return stated2(memory, memoryMiB);
  return together(
    containerDefinitions.items.map(({ memory: limit, memoryReservation }) => {
      const at2 = memoryReservation.$state === "absent" ? limit : memoryReservation;
      return { amount: at2.known ?? 0, at: at2 };
    })
  );
}
function gpuDemand({ containerDefinitions }) {
  return together(containerDefinitions.items.flatMap(gpusOf));
}
function gpusOf({ resourceRequirements }) {
  const gpus = resourceRequirements.items.filter(({ type }) => type.known === "GPU");
  return gpus.map(({ value }) => ({ amount: /^\d+$/.test(value.known ?? "") ? Number(value.known) : 0, at: value }));
}
function stated2(field, read2) {
  const amount = field.known === void 0 ? void 0 : read2(field.known);
  return amount === void 0 ? void 0 : { amount, at: field };
}
function together(parts) {
  const [first, ...rest] = parts;
  if (!first) return void 0;
  const largest = rest.reduce((a, b) => b.amount > a.amount ? b : a, first);
  return { amount: parts.reduce((sum, { amount }) => sum + amount, 0), at: largest.at };
}
function instanceSize(type, table) {
  const [, , , vcpus, memory, gpus] = Object.hasOwn(table, type) && table[type] || [];
  if (typeof vcpus !== "number" || typeof memory !== "number") return void 0;
  return { cpu: vcpus * 1024, memory, gpus: gpus ?? 0 };
}
function largestOf(instances, table, member2) {
  const types = instances.flatMap((one2) => one2.types ?? [void 0]);
  const sized = types.map((type) => ({ type, amount: type && instanceSize(type.name, table)?.[member2] }));
  let largest;
  for (const { type, amount } of sized) {
    if (type === void 0 || amount === void 0) return void 0;
    if (!largest || amount > largest.amount) largest = { type, amount };
  }
  return largest && { ...largest, isOnly: new Set(types.map((type) => type?.name)).size === 1 };
}
var task_larger_than_instance_default = defineRule({
  id: "task-larger-than-instance",
  summary: "A task is larger than any instance that it can be placed on",
  severity: "error",
  needs: ["instanceTypes"],
  why: `
    ECS places a task only where its CPU units, its memory and its GPUs are free on one instance, so this one is never placed, however many instances there are ("insufficient CPU units available", "insufficient memory available"), and a capacity provider cannot help it.
    Take a larger instance type or a smaller task. An instance has 1024 CPU units for each vCPU, and less memory for tasks than its type says: the operating system and the agent take theirs.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html",
  notIn: { taskDefinition: "a task definition names no instances" },
  service: (service2, context) => check12(service2, context),
  taskSet: (taskSet, context) => check12(taskSet, context),
  schedule: (schedule, context) => check12(schedule, context)
});
function check12(runner, context) {
  const { facts, report, all: all2 } = context;
  const { task: task2 } = runner;
  if (!facts.instanceTypes || task2.runtimePlatform.operatingSystemFamily.or("LINUX") !== "LINUX") return;
  const instances = instancesOf(runner, all2);
  if (!instances) return;
  const compare = (demand, member2, unit) => {
    const largest = demand && largestOf(instances, facts.instanceTypes, member2);
    if (!largest || demand.amount <= largest.amount) return;
    const has2 = largest.isOnly ? "its instances have" : "any of its instances has";
    report(
      demand.at,
      `The task takes ${demand.amount} ${unit}, more than ${has2}: ${largest.amount} on ${largest.type.name}`,
      { related: [[largest.type.at, "the type of the instances"]] }
    );
  };
  compare(cpuDemand(task2), "cpu", "CPU units");
  compare(memoryDemand(task2), "memory", "MiB of memory");
  compare(gpuDemand(task2), "gpus", "GPUs");
}
var unassociated_capacity_provider_default = defineRule({
  id: "unassociated-capacity-provider",
  summary: "A strategy names a capacity provider that its cluster does not have",
  severity: "error",
  why: `
    A cluster runs tasks through the capacity providers that it is associated with, FARGATE and FARGATE_SPOT included, and those it does not have by itself. ECS refuses a strategy that names another.
    Add the provider to the cluster's \`capacityProviders\` (\`AWS::ECS::ClusterCapacityProviderAssociations\`, \`aws_ecs_cluster_capacity_providers\`).`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html",
  notIn: { taskDefinition: "a task definition names no cluster" },
  service: (service2, context) => checkRunner(service2, context),
  taskSet: (taskSet, context) => checkRunner(taskSet, context),
  schedule: (schedule, context) => checkRunner(schedule, context),
  cluster: (cluster, context) => check13(cluster.defaultCapacityProviderStrategy, cluster, context),
  clusterCapacity: (capacity, context) => check13(capacity.defaultCapacityProviderStrategy, capacity.inCluster, context)
});
function checkRunner(runner, context) {
  const strategy = runner.capacityProviderStrategy;
  if (strategy.items.length > 0) check13(strategy, runner.inCluster, context);
}
function check13(strategy, cluster, context) {
  const associated = strategy.items.length > 0 && associatedWith(cluster, context);
  if (!associated) return;
  for (const item of strategy.items) {
    if (item.capacityProvider.$state === "absent") continue;
    if (!associated.every((one2) => isOther(item, one2, context))) continue;
    const names = [...new Set(associated.flatMap(({ name, provider }) => name.$quoted || `"${provider.$entity}"`))];
    const has2 = names.length === 0 ? "no capacity provider, so not" : `${names.join(" and ")} only, not`;
    const own = item.capacityProvider.$quoted || `"${item.provider.$entity}"`;
    context.report(item.capacityProvider, `The cluster is associated with ${has2} with ${own}`, {
      // AWS's own samples do so: the documentation forbids it, and no recorded refusal of it is known.
      level: item.capacityProvider.known === "FARGATE" ? "warning" : "error",
      related: [[cluster.clusterName, "the cluster"]]
    });
  }
}
function associatedWith(cluster, { all: all2 }) {
  const { capacities, ownProviders } = cluster;
  if (cluster.$state !== "known" || !capacities.complete || !ownProviders.complete) return void 0;
  if (!all2("cluster").complete) return void 0;
  const lists = [cluster, ...capacities.items];
  if (lists.some(({ capacityProviders }) => !capacityProviders.complete)) return void 0;
  const listed3 = lists.flatMap(
    ({ capacityProviders, providers }) => capacityProviders.items.map((name, i) => ({ name, provider: providers.items[i] }))
  );
  return [...listed3, ...ownProviders.items.map((provider) => ({ name: provider.name, provider }))];
}
function isOther(item, { name, provider }, { same: same2 }) {
  const [own, other] = [item.capacityProvider.known, name.known];
  if (own !== void 0 && other !== void 0) return own !== other;
  const [here, there] = [item.provider, provider].map(({ $state }) => $state === "known");
  if (here && there) return same2(item.provider, provider) === false;
  if (here && other !== void 0) return isFargate(other) || provider.$outside;
  return there === true && own !== void 0 && (isFargate(own) || item.provider.$outside);
}
function isFargate(name) {
  return name === "FARGATE" || name === "FARGATE_SPOT";
}
var unmapped_load_balancer_target_default = defineRule({
  id: "unmapped-load-balancer-target",
  summary: "A service sends traffic to a container or port that its task does not have",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses a service whose load balancer names a container that the task definition does not have, or a port that the container does not map ("the container \u2026 did not have a container port \u2026 defined").
    Name a container of the definition, and one of the ports in its \`portMappings\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
  notIn: { taskDefinition: "a task definition names no load balancer" },
  service: (service2, context) => check14(service2, context),
  taskSet: (taskSet, context) => check14(taskSet, context)
});
function check14({ loadBalancers, task: task2 }, context) {
  for (const target of loadBalancers.items) checkTarget(target, task2, context);
}
function checkTarget(target, task2, { report, same: same2 }) {
  const { containerName: containerName2, containerPort } = target;
  const containers = task2.containerDefinitions;
  if (containers.$state !== "known") return;
  const container = containers.items.find(({ name }) => same2(name, containerName2) === true);
  const isComplete = containers.complete && containers.items.every(({ name }) => same2(name, containerName2) === false);
  if (container) checkPort(containerPort, container, report);
  else if (isComplete) {
    const names = list(containers.items.map(({ name }) => name.$quoted));
    report(containerName2, `The task has no container ${containerName2.$quoted}, but ${names}`, {
      related: [[containers, "its containers"]]
    });
  }
}
function checkPort(port, { name, portMappings }, report) {
  if (port.known === void 0 || !portMappings.complete) return;
  if (portMappings.items.some((mapping) => mapping.containerPort.known === port.known || isOpen(mapping))) return;
  const ports = portMappings.items.map(({ containerPort }) => containerPort.$quoted);
  const but = ports.length === 0 ? "" : `, but ${list(ports)}`;
  report(port, `The container ${name.$quoted} does not map port ${port.$quoted}${but}`, {
    related: [[portMappings, "the container"]]
  });
}
function list(items) {
  return items.length === 0 ? "none at all" : new Intl.ListFormat("en-GB").format(items);
}
function isOpen({ containerPort, containerPortRange }) {
  return containerPort.$state === "unknown" || containerPortRange.$state !== "absent";
}
var invalid_value_default = defineRule({
  id: "invalid-value",
  summary: "A value is none that the ECS API takes",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses a value of the wrong type, outside the listed ones, out of range, or with characters that a name may not have. CloudFormation turns "512" into 512 and back; the AWS command line does not.
    Take a value that the message names.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
  violation({ field, member: member2, expected: expected2, suggestion }, { report }) {
    const value = field.$quoted === "" ? member2 : `${member2} ${field.$quoted}`;
    const hint2 = suggestion === void 0 ? "" : `: did you mean "${suggestion}"?`;
    report(field, `${value} must be ${expected2}${hint2}`);
  }
});
var missing_member_default = defineRule({
  id: "missing-member",
  summary: "A member that the ECS API requires is missing",
  severity: "error",
  precision: "very-high",
  why: `
    ECS refuses the definition without it. The family of a task definition may come from the command line (\`--family\`): its absence is only a remark.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
  violation({ field, member: member2, shape }, { report }) {
    const isFamily = shape === "TaskDefinition" && member2 === "family";
    report(field, `${capitalized(structureName(shape))} lacks "${member2}"`, isFamily ? { level: "info" } : {});
  }
});
function capitalized(text3) {
  return `${text3[0].toUpperCase()}${text3.slice(1)}`;
}
var unknown_member_default = defineRule({
  id: "unknown-member",
  summary: "A member is none that the ECS API has",
  severity: "error",
  precision: "very-high",
  fix: "unsafe",
  why: `
    The AWS command line and CloudFormation refuse it. Terraform drops it without a word, so that what it should do does not happen; in a plan it is seen only where the containers are written as a literal string.
    Spell it as the message says, or move it to where it belongs.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
  notIn: { plan: "the provider drops members that it does not know, unless the containers are a literal string" },
  violation({ field, member: member2, shape, suggestion, fix }, { report }) {
    const hint2 = suggestion === void 0 ? "" : `: did you mean "${suggestion}"?`;
    report(field, `"${member2}" is no member of ${structureName(shape)}${hint2}`, fix ? { fix } : {});
  }
});
var rules = [
  { theme: "fargate", rule: fargate_task_size_default },
  { theme: "files", rule: duplicate_key_default },
  { theme: "files", rule: syntax_error_default },
  { theme: "files", rule: unrecognized_file_default },
  { theme: "hardening", rule: writable_root_filesystem_default },
  { theme: "images", rule: anonymous_docker_hub_default },
  { theme: "images", rule: ecr_region_mismatch_default },
  { theme: "images", rule: ecr_without_lifecycle_default },
  { theme: "images", rule: image_not_by_digest_default },
  { theme: "images", rule: image_not_found_default },
  { theme: "images", rule: image_platform_mismatch_default },
  { theme: "images", rule: instance_platform_mismatch_default },
  { theme: "images", rule: latest_tag_default },
  { theme: "images", rule: malformed_image_default },
  { theme: "images", rule: mutable_ecr_tags_default },
  { theme: "images", rule: public_ecr_policy_default },
  { theme: "images", rule: unscanned_ecr_images_default },
  { theme: "images", rule: unstated_platform_default },
  { theme: "logging", rule: auto_created_log_group_default },
  { theme: "logging", rule: blocking_log_driver_default },
  { theme: "logging", rule: firelens_order_default },
  { theme: "logging", rule: firelens_port_exposed_default },
  { theme: "logging", rule: firelens_unused_default },
  { theme: "logging", rule: firelens_without_router_default },
  { theme: "logging", rule: incomplete_log_options_default },
  { theme: "logging", rule: invalid_log_option_default },
  { theme: "logging", rule: invalid_log_retention_default },
  { theme: "logging", rule: log_group_without_retention_default },
  { theme: "logging", rule: missing_log_configuration_default },
  { theme: "logging", rule: no_container_insights_default },
  { theme: "logging", rule: unknown_log_group_default },
  { theme: "logging", rule: verbose_logging_default },
  { theme: "network", rule: eni_limit_exceeded_default },
  { theme: "network", rule: public_task_default },
  { theme: "network", rule: subnet_too_small_default },
  { theme: "roles", rule: missing_execution_role_default },
  { theme: "roles", rule: shared_role_default },
  { theme: "secrets", rule: aws_credentials_in_environment_default },
  { theme: "secrets", rule: malformed_secret_reference_default },
  { theme: "secrets", rule: plaintext_secret_default },
  { theme: "service", rule: default_deregistration_delay_default },
  { theme: "service", rule: exec_without_task_role_default },
  { theme: "service", rule: instance_in_other_cluster_default },
  { theme: "service", rule: short_deregistration_delay_default },
  { theme: "service", rule: spot_without_fallback_default },
  { theme: "service", rule: task_larger_than_instance_default },
  { theme: "service", rule: unassociated_capacity_provider_default },
  { theme: "service", rule: unmapped_load_balancer_target_default },
  { theme: "task", rule: invalid_value_default },
  { theme: "task", rule: missing_member_default },
  { theme: "task", rule: unknown_member_default }
];
var HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function visible(text3) {
  return text3.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `<U+${code}>`;
  });
}
function escapeHidden(json2) {
  return json2.replace(HIDDEN, (character) => character === "\n" ? character : escapes(character));
}
function escapes(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
var TAB_STOP = 4;
var PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2500-\u257f]*$/;
var WIDE = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
var EMOJI = new RegExp("\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f", "u");
var NO_WIDTH = new RegExp("\\p{M}|\\u200c|\\u200d|[\\u1160-\\u11ff]", "u");
var segmenter;
function columnsOf(text3) {
  if (PLAIN.test(text3)) return text3.length;
  return clusters(text3).reduce((sum, cluster) => sum + clusterColumns(cluster), 0);
}
function cellsOf(line) {
  if (PLAIN.test(line)) return Array.from(line, (text3, column3) => ({ text: text3, column: column3, columns: 1, end: column3 + 1 }));
  const cells = [];
  let column2 = 0;
  let end = 0;
  for (const cluster of clusters(line)) {
    const text3 = cluster === "	" ? " ".repeat(TAB_STOP - column2 % TAB_STOP) : visible(cluster);
    const columns = columnsOf(text3);
    end += cluster.length;
    cells.push({ text: text3, column: column2, columns, end });
    column2 += columns;
  }
  return cells;
}
function clusters(text3) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text3), ({ segment }) => segment);
}
function clusterColumns(cluster) {
  if (EMOJI.test(cluster)) return 2;
  let columns = 0;
  for (const character of cluster) {
    if (!NO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
function wrap(text3, width, lead) {
  if (width === void 0) return text3;
  const lines = [];
  let line = "";
  for (const word of text3.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`
${lead}`);
}
function failuresText(failures, issues, { paint, wrapAt }) {
  if (failures.length === 0) return [];
  const where = issues === void 0 ? "" : `: ${visible(issues)}`;
  const request = `This is a mistake in ecs-lint, not in your files. Whatever it does not concern was checked. Please report it${where}`;
  return [
    [
      paint.level.error("ecs-lint failed"),
      ...failures.map(({ file, message }) => `  ${paint.place(visible(file))}  ${visible(message)}`),
      `  ${wrap(request, wrapAt && wrapAt - 2, "  ")}`
    ].join("\n")
  ];
}
function groupByFile({ files, findings, notes }) {
  const infos = new Map(files.map((file) => [file.source, file]));
  const shown = groupBy(inOrder(findings.filter(({ suppressed }) => !suppressed)), ({ at: at2 }) => at2.source);
  const noted = groupBy(inOrder(notes), ({ at: at2 }) => at2.source);
  const sources = /* @__PURE__ */ new Set([...infos.keys(), ...shown.keys(), ...noted.keys()]);
  return Array.from(sources, (source) => ({
    source,
    file: infos.get(source),
    findings: shown.get(source) ?? [],
    notes: noted.get(source) ?? []
  }));
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
function inOrder(all2) {
  return [...all2].sort((a, b) => a.at.start - b.at.start);
}
var MOST_LINES = 8;
function briefText(findings, page) {
  if (findings.length === 0) return [];
  const groups = groupBy(findings, ({ rule, entity }) => JSON.stringify([rule, entity.kind, entity.name]));
  const briefs = Array.from(groups.values(), (group) => briefOf(group, page));
  const idWidth = briefs.reduce((width, { id }) => Math.max(width, columnsOf(id)), 0);
  const lines = briefs.map((brief) => inOneLine(brief, idWidth, page));
  const fits = page.wrapAt === void 0 || lines.every(({ columns }) => columns <= page.width);
  return [(fits ? lines.map(({ text: text3 }) => text3) : briefs.map((brief) => inSeveralLines(brief, page))).join("\n")];
}
function briefOf(group, { summaryOf }) {
  const { rule, severity, message, entity, when } = group[0];
  const said = group.every((other) => other.message === message) ? message : summaryOf(rule) || message;
  const inAll = when !== void 0 && group.every((other) => other.when === when);
  const places = `${entity.kind === "file" || entity.name === "" ? "" : `${entity.name}: `}${linesText(group)}${inAll ? `, only when ${when}` : ""}`;
  return { severity, id: visible(rule), message: visible(said), places: visible(places) };
}
function linesText(group) {
  const lines = [...new Set(group.map(({ at: at2 }) => at2.source.position(at2.start).line))];
  if (lines.length === 1) return group.length === 1 ? `line ${lines[0]}` : `line ${lines[0]}, ${group.length} times`;
  const left = lines.length - MOST_LINES;
  return `lines ${lines.slice(0, MOST_LINES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function inOneLine({ severity, id, message, places }, idWidth, { paint }) {
  const pad = " ".repeat(idWidth - columnsOf(id));
  return {
    text: `  ${paint.level[severity](severity)}  ${id}${pad}  ${message}  ${paint.minor(places)}`,
    columns: `  ${severity}  ${pad}    `.length + [id, message, places].reduce((sum, part) => sum + columnsOf(part), 0)
  };
}
function inSeveralLines({ severity, id, message, places }, { paint, width }) {
  const indent = " ".repeat(`  ${severity}  `.length);
  const room = width - indent.length;
  const head = `  ${paint.level[severity](severity)}  ${id}`;
  const said = `
${indent}${wrap(message, room, indent)}`;
  if (columnsOf(id) + 2 + columnsOf(places) <= room) return `${head}  ${paint.minor(places)}${said}`;
  return `${head}${said}
${indent}${paint.minor(wrap(places, room, indent))}`;
}
var CUT = "\u2026";
function excerpt(line, width, focus = { ...line, end: line.start }) {
  const { source } = line;
  const start = Math.min(focus.start, line.end);
  const from = characterStart(source, Math.max(line.start, start - 4 * width));
  const to = characterStart(source, Math.min(line.end, start + 4 * width));
  const quoted2 = quoteAround(source, from, to, start, Math.min(focus.end, to));
  const cells = cellsOf(quoted2.text);
  const mark = { from: columnAt(cells, quoted2.start), to: columnAfter(cells, quoted2.end) };
  return fitted({ cells, mark, cutLeft: from > line.start, cutRight: to < line.end }, width);
}
function fitted({ cells, mark, cutLeft, cutRight }, width) {
  const total = widthOf(cells);
  const whole = !cutLeft && !cutRight && Math.max(total, mark.to) <= width;
  const first = whole || !cutLeft && mark.to + CUT.length <= width ? 0 : firstColumn(mark, total, width);
  const before = first > 0 || cutLeft ? CUT : "";
  const room = width - before.length;
  const rest = cells.filter(({ column: column3 }) => column3 >= first);
  const after = cutRight || widthOf(rest) - first > room ? CUT : "";
  const shown = rest.filter(({ column: column3, columns }) => column3 + columns - first <= room - after.length);
  const origin = (rest[0]?.column ?? first) - before.length;
  const text3 = `${before}${shown.map((cell) => cell.text).join("")}${after}`;
  const column2 = mark.from - origin;
  const end = Math.min(mark.to - origin, Math.max(column2 + 1, widthOf(shown) - origin + after.length));
  return { text: text3.trimEnd(), mark: { column: column2, columns: Math.max(1, end - column2) }, scrolled: before !== "" };
}
function firstColumn(mark, total, width) {
  const spare = Math.max(width - (mark.to - mark.from), 0);
  const lead = Math.max(Math.floor(spare / 2), Math.floor(width / 6));
  const first = Math.min(mark.from - lead, total - width + CUT.length);
  return first > CUT.length ? first : 0;
}
function quoteAround(source, from, to, start, end) {
  const { text: text3, indexOf } = source.quote(from, to);
  const first = indexOf(start);
  const masked = (offset) => source.isMasked(source.span(offset, offset + 1));
  return {
    text: text3,
    start: start < to && masked(start) ? text3.lastIndexOf(MASK, first) : first,
    end: end <= start ? first : masked(end - 1) ? text3.lastIndexOf(MASK, indexOf(end - 1)) + MASK.length : indexOf(end)
  };
}
function characterStart({ text: text3 }, offset) {
  const code = text3.charCodeAt(offset);
  return offset > 0 && code >= 56320 && code <= 57343 ? offset - 1 : offset;
}
function columnAt(cells, index) {
  return cells.find(({ end }) => end > index)?.column ?? widthOf(cells);
}
function columnAfter(cells, index) {
  const cell = cells.find(({ end }) => end >= index);
  return cell && index > 0 ? cell.column + cell.columns : 0;
}
function widthOf(cells) {
  const last2 = cells.at(-1);
  return last2 ? last2.column + last2.columns : 0;
}
var LONG = 200;
function frame(at2, { width, context }) {
  const { source } = at2;
  if (source.text === "") return [];
  const { line } = source.position(at2.start);
  const lastLine = source.position(Math.max(at2.start, at2.end - 1)).line;
  const around = context ? linesAround(source, line) : [];
  const indent = Math.min(indentOf(source, line, at2.start), ...around.map((number) => indentOf(source, number)));
  const shown = excerpt(source.line(line), width + indent, at2);
  const more = lastLine > line ? { lastLine } : {};
  if (shown.scrolled) {
    const { text: text3, mark } = excerpt(source.line(line), width, at2);
    return [{ line, text: text3, mark: { ...mark, ...more } }];
  }
  const row = { line, text: shown.text, mark: { ...shown.mark, ...more } };
  const others = around.map(
    (number) => ({ line: number, text: excerpt(source.line(number), width + indent).text })
  );
  return dedent([row, ...others], indent).sort((a, b) => a.line - b.line);
}
function linesAround(source, line) {
  const wordless = !matches2(source, line, /[\p{L}\p{N}]/u);
  const helps = wordless ? /\S/ : /[\p{L}\p{N}]/u;
  return [line - 1, line + 1].filter(
    (number) => number >= 1 && number <= source.lineCount && matches2(source, number, helps)
  );
}
function matches2(source, line, pattern) {
  const { start, end } = source.line(line);
  return pattern.test(source.text.slice(start, Math.min(end, start + LONG)));
}
function indentOf(source, line, until = Number.POSITIVE_INFINITY) {
  const { start, end } = source.line(line);
  const { text: text3 } = source.quote(start, Math.max(start, Math.min(end, start + LONG, until)));
  const last2 = cellsOf(/^[ \t]*/.exec(text3)[0]).at(-1);
  return last2 ? last2.column + last2.columns : 0;
}
function dedent(rows, indent) {
  return rows.map(({ line, text: text3, mark }) => ({
    line,
    text: text3.slice(indent),
    ...mark && { mark: { ...mark, column: mark.column - indent } }
  }));
}
var INDENT = "  ";
var MOST_RELATED = 8;
var FIXES = { safe: "fix: safe", unsafe: "fix: unsafe, it may change what the task does" };
function findingText(finding, page) {
  const { severity, message, at: at2 } = finding;
  const { paint, wrapAt } = page;
  const related = finding.related.slice(0, MOST_RELATED);
  const left = finding.related.length - related.length;
  const lines = [at2, ...related.map((place) => place.at)].map((span) => span.source.position(span.start).line);
  const room = page.width - `${INDENT}${Math.max(...lines) + 1} \u2502 `.length;
  const rows = frame(at2, { width: room, context: true });
  const others = related.map((place) => ({ place, rows: frame(place.at, { width: room, context: false }) }));
  const numbers = [...rows, ...others.flatMap((other) => other.rows)].map(({ line }) => line);
  const digits = String(Math.max(1, ...numbers)).length;
  const gutter = gutterOf(digits, page);
  const code = [
    ...drawn(rows, gutter, paint.mark[severity], "^"),
    ...others.flatMap((other) => [
      gutter.bar,
      ...relatedText(other.place, gutter, page),
      ...drawn(other.rows, gutter, paint.minor, "\u2500")
    ]),
    ...left > 0 ? [gutter.bar, `${gutter.branch} and ${left} more ${left === 1 ? "place" : "places"}`] : []
  ];
  return [
    headText(finding, page),
    `${INDENT}${paint.message(wrap(visible(message), wrapAt && wrapAt - INDENT.length, INDENT))}`,
    ...code.length > 0 ? ["", ...code] : [],
    ...remarksText(finding, gutter, code.length > 0, page)
  ].join("\n");
}
function headText({ at: at2, severity, rule }, { paint, width, wrapAt }) {
  const [place, id] = [placeText(at2), visible(rule)];
  const fits = wrapAt === void 0 || columnsOf(`${place}  ${severity}  ${id}`) <= width;
  return `${paint.place(place)}${fits ? INDENT : `
${INDENT}`}${paint.level[severity](severity)}  ${id}`;
}
function placeText({ source, start }) {
  const { line, column: column2 } = source.position(start);
  return `${visible(source.path)}:${line}:${column2}`;
}
function gutterOf(digits, { paint }) {
  const pad = `${INDENT}${" ".repeat(digits)}`;
  return {
    number: (line) => `${INDENT}${paint.minor(`${String(line).padStart(digits)} \u2502`)}`,
    bar: paint.minor(`${pad} \u2502`),
    branch: paint.minor(`${pad} \u251C`),
    end: paint.minor(`${pad} \u2570`),
    blank: `${pad}  `
  };
}
function drawn(rows, gutter, paint, sign) {
  return rows.flatMap(({ line, text: text3, mark }) => {
    const code = `${gutter.number(line)} ${text3}`.trimEnd();
    if (!mark) return [code];
    const more = mark.lastLine === void 0 ? "" : ` \u2026 to line ${mark.lastLine}`;
    return [code, `${gutter.bar} ${" ".repeat(mark.column)}${paint(sign.repeat(mark.columns) + more)}`];
  });
}
function relatedText({ at: at2, message }, gutter, { paint, width, wrapAt }) {
  const [place, said] = [placeText(at2), visible(message)];
  const room = width - gutter.blank.length - 1;
  if (wrapAt === void 0 || columnsOf(place) + 2 + columnsOf(said) <= room)
    return [`${gutter.branch} ${paint.place(place)}  ${said}`];
  return [`${gutter.branch} ${paint.place(place)}`, `${gutter.bar} ${wrap(said, room, `${gutter.bar} `)}`];
}
function remarksText({ rule, when, fix }, gutter, below, page) {
  const address = page.pageOf(rule);
  const remarks = [
    ...when === void 0 ? [] : [`only when ${visible(when)}`],
    ...fix ? [FIXES[fix.safety]] : [],
    ...address === "" ? [] : [page.paint.minor(visible(address))]
  ];
  if (remarks.length === 0) return [];
  if (!below) return remarks.map((remark) => `${INDENT}${remark}`);
  return [gutter.bar, ...remarks.map((remark, i) => `${i === 0 ? gutter.end : gutter.blank} ${remark}`)];
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function list2(parts) {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function noteSentence({ entity, path, written = path, reason }) {
  return visible([entity.name, written, reason].filter((part) => part !== "").join(" "));
}
var AT_MOST = 5;
var LEAD = "  not checked  ";
var INDENT2 = " ".repeat(LEAD.length);
function notesText(group, page) {
  const shown = shownNotes(group, page);
  if (shown.length === 0) return [];
  const left = group.notes.filter(({ large }) => large).length - AT_MOST;
  const more = !page.verbose && left > 0 ? [page.paint.minor(`  \u2026 and ${left} more, --verbose lists them`)] : [];
  return [[...shown.map((note) => noteText(note, page)), ...more].join("\n")];
}
function shownNotes({ notes }, { verbose, quiet }) {
  if (quiet) return [];
  return verbose ? notes : notes.filter(({ large }) => large).slice(0, AT_MOST);
}
function noteText(note, { paint, verbose, width, wrapAt }) {
  const wrapped = (text3) => wrap(text3, wrapAt && width - INDENT2.length, INDENT2);
  const readers = note.rules.length > 0 ? [paint.minor(wrapped(`needed by ${note.rules.map(visible).join(", ")}`))] : [];
  const details = verbose ? [paint.place(placeText(note.at)), ...readers] : [];
  return [`${paint.unknown(LEAD)}${wrapped(noteSentence(note))}`, ...details].join(`
${INDENT2}`);
}
function fileText(group, page) {
  const { verbose, quiet } = page;
  const findings = group.findings.filter(({ severity }) => !quiet || severity === "error");
  const isBrief = ({ severity }) => severity === "info" && !verbose;
  const blocks = [
    ...findings.filter((finding) => !isBrief(finding)).map((finding) => findingText(finding, page)),
    ...briefText(findings.filter(isBrief), page),
    ...silenceText(group, page),
    ...notesText(group, page)
  ];
  return blocks.length > 0 ? [heading(group, page), ...blocks] : [];
}
function heading({ source, file }, { paint, width, wrapAt }) {
  const path = visible(source.path);
  if (file?.format === void 0) return paint.file(path);
  const fits = wrapAt === void 0 || columnsOf(`${path}  ${file.format}`) <= width;
  return `${paint.file(path)}${fits ? "  " : "\n  "}${paint.minor(file.format)}`;
}
function silenceText({ file, findings, notes }, { paint, verbose, quiet }) {
  if (quiet || !file || findings.length > 0) return [];
  if (file.format === void 0)
    return [`  ${paint.unknown("not checked")}  It could not be read as any of the formats`];
  if (notes.some(({ large }) => large)) return ["  Nothing found, but much of it could not be checked"];
  if (!verbose) return [];
  return [`  ${file.resources === 0 ? "It holds no ECS resources" : paint.good("Nothing found")}`];
}
function imagesText(images, { paint, verbose, wrapAt }) {
  if (!images || images.length === 0 || !verbose) return [];
  const lines = images.map(({ reference, said }) => {
    const sentence = wrap(`${visible(reference)} ${visible(said)}`, wrapAt && wrapAt - 4, "    ");
    return `  ${sentence}`;
  });
  return [[paint.file("images"), "", ...lines].join("\n")];
}
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches3 = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches3) {
          return [0, 0, 0];
        }
        let [colorString] = matches3;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;
var supports_color_default = { stdout: false, stderr: false };
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open, close, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open;
    closeAll = close;
  } else {
    openAll = parent.openAll + open;
    closeAll = close + parent.closeAll;
  }
  return {
    open,
    close,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });
function palette(level) {
  const chalk2 = new Chalk({ level });
  return {
    level: { error: chalk2.red.bold, warning: chalk2.yellow.bold, info: chalk2.blue.bold },
    mark: { error: chalk2.red, warning: chalk2.yellow, info: chalk2.blue },
    file: chalk2.bold.underline,
    place: chalk2.cyan,
    message: chalk2.bold,
    minor: chalk2.dim,
    unknown: chalk2.magenta.bold,
    good: chalk2.green
  };
}
var LEVELS = ["error", "warning", "info"];
function summaryText(report, groups, elapsed, page) {
  const { paint, width, wrapAt } = page;
  const plain2 = foundText(report, groups, (_, text3) => text3);
  const painted = foundText(report, groups, (level, text3) => paintOf(level, page)(text3));
  const rest = restText(report, groups, elapsed, page);
  const fits = wrapAt === void 0 || columnsOf(`${plain2} \xB7 ${rest}`) <= width;
  return `${painted}${fits ? paint.minor(` \xB7 ${rest}`) : `
${paint.minor(rest)}`}`;
}
function paintOf(as, { paint }) {
  return as === "good" ? paint.good : paint.level[as];
}
function foundText({ files, notes, failures }, groups, paint) {
  const found = groups.filter(({ findings }) => findings.length > 0);
  const all2 = count(files.length, "file");
  if (found.length > 0)
    return `${countsText(found, paint)} in ${found.length < files.length ? `${found.length} of ` : ""}${all2}`;
  if (files.length === 0) return "No file to check";
  if (failures.length > 0 || notes.some(({ large }) => large))
    return `Nothing found in what could be checked of ${all2}`;
  if (files.some(({ format }) => format === void 0)) return `Nothing found in what could be read of ${all2}`;
  if (files.every(({ resources }) => resources === 0)) return `No ECS resources in ${all2}`;
  return paint("good", `No problems found in ${all2}`);
}
function countsText(groups, paint) {
  const severities = groups.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const counts = LEVELS.map((level) => ({ level, number: severities.filter((severity) => severity === level).length }));
  return list2(counts.filter(({ number }) => number > 0).map(({ level, number }) => paint(level, count(number, level))));
}
function restText({ findings, notes, failures }, groups, elapsed, page) {
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  const listed3 = groups.reduce((sum, group) => sum + shownNotes(group, page).length, 0);
  const hint2 = listed3 < notes.length ? ", --verbose lists them" : "";
  return [
    ...suppressed > 0 ? [`${suppressed} suppressed`] : [],
    ...notes.length > 0 ? [`${notes.length} not checked${hint2}`] : [],
    ...failures.length > 0 ? [`${count(failures.length, "failure")} of ecs-lint`] : [],
    duration(elapsed)
  ].join(" \xB7 ");
}
function duration(milliseconds) {
  const rounded = Math.max(1, Math.round(milliseconds));
  return rounded < 1e3 ? `${rounded} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
var WIDTH_OF_PIPE = 100;
var NARROWEST = 40;
function text(report, options) {
  const page = pageFor(report, options);
  const groups = groupByFile(report);
  const parts = [
    ...groups.flatMap((group) => fileText(group, page)),
    ...imagesText(report.images, page),
    ...failuresText(report.failures, options.issues, page),
    ...options.quiet ? [] : [summaryText(report, groups, options.elapsed, page)]
  ];
  return parts.length > 0 ? `${parts.join("\n\n")}
` : "";
}
function pageFor({ rules: rules3 }, { colour, width, verbose, quiet, pageOf }) {
  const byId = new Map(rules3.map((rule) => [rule.id, rule]));
  const columns = width ? Math.max(width, NARROWEST) : void 0;
  return {
    paint: palette(colour),
    width: columns ?? WIDTH_OF_PIPE,
    wrapAt: columns,
    verbose,
    quiet,
    pageOf: (id) => {
      const rule = byId.get(id);
      return rule ? pageOf(rule) : "";
    },
    summaryOf: (id) => byId.get(id)?.summary ?? ""
  };
}
function describe(error) {
  if (!(error instanceof Error)) return "something that is no error was thrown";
  const [frame2] = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) ?? [];
  return `${error.name}${frame2 ? ` ${frame2.trim()}` : ""}`;
}
function checkFile(document, active, failures) {
  const { source, problems, unrecognized: unrecognized2 } = document;
  if (problems.length === 0 && !unrecognized2) return [];
  const { at: $at, ...what } = unrecognized2 ?? { at: source.span(0, 0), looksLike: "", instead: "" };
  const file = { problems, unrecognized: unrecognized2 && { $at, ...what } };
  const findings = [];
  for (const { rule, level } of active) {
    const context = {
      facts: {},
      same: () => void 0,
      all: () => ({ items: [], complete: false }),
      spell: () => "",
      untold: () => {
      },
      report: (place, message, { level: own, related = [] } = {}) => findings.push({
        rule: rule.id,
        severity: level ?? own ?? rule.severity,
        message,
        at: place.$at,
        entity: { kind: "file", name: source.path },
        path: "",
        related: related.map(([other, text3]) => ({ at: other.$at, message: text3 }))
      })
    };
    try {
      rule.file?.(file, context);
    } catch (error) {
      failures.push({ file: source.path, message: `The rule ${rule.id} failed: ${describe(error)}` });
    }
  }
  return findings;
}
function removal(view) {
  const { owner, key, keyAt } = view.$origin;
  const container = owner?.$node;
  const node = view.$node;
  if (!node || !container || container.kind !== "map" && container.kind !== "list") return void 0;
  const parts = container.kind === "map" ? [...container.entries.values()].map(
    ({ key: at2, value }) => at2.source.span(at2.start, Math.max(at2.end, value.at.end))
  ) : container.items.map(({ at: at2 }) => at2);
  parts.sort((a, b) => a.start - b.start);
  const start = typeof key === "number" ? node.at.start : keyAt?.start;
  const index = parts.findIndex((part) => part.start === start);
  const [before, it, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!it || !before && !after) return void 0;
  const { source } = it;
  if (!before) return { at: source.span(it.start, after.start), text: "" };
  if (source.text[container.at.start] === "{" || source.text[container.at.start] === "[") {
    return { at: source.span(before.end, it.end), text: "" };
  }
  const from = source.line(source.position(it.start).line).start;
  const lastLine = source.position(trimEnd(source.text, it.end)).line;
  const to = lastLine < source.lineCount ? source.line(lastLine + 1).start : source.text.length;
  return { at: source.span(from, to), text: "" };
}
function trimEnd(text3, end) {
  let at2 = end;
  while (at2 > 0 && /\s/.test(text3[at2 - 1])) at2--;
  return Math.max(0, at2 - 1);
}
var shapes = {
  AccountSetting: { "name": "string", "value": "string" },
  AdvancedConfiguration: { "alternateTargetGroupArn": "string", "productionListenerRule": "string", "testListenerRule": "string", "roleArn": "string" },
  AutoScalingGroup: { "arn": "string", "name": "string", "minSize": "number", "maxSize": "number", "desiredCapacity": "number", "subnets": "string[]", "launchTemplate": "LaunchTemplateSpecification", "launchConfiguration": "string", "instanceId": "string", "mixedLaunchTemplate": "LaunchTemplateSpecification", "overrides": "InstanceOverride[]", "instancesDistribution": "InstancesDistribution" },
  AutoScalingGroupProvider: { "autoScalingGroupArn": "string" },
  AwsVpcConfiguration: { "subnets": "string[]", "securityGroups": "string[]", "assignPublicIp": "string" },
  Balancer: { "arn": "string", "name": "string", "type": "string", "scheme": "string", "subnets": "string[]", "securityGroups": "string[]" },
  CanaryConfiguration: { "canaryPercent": "number", "canaryBakeTimeInMinutes": "number" },
  CapacityProvider: { "arn": "string", "name": "string", "cluster": "string", "autoScalingGroupProvider": "AutoScalingGroupProvider", "managedInstancesProvider": "ManagedInstancesProvider" },
  CapacityProviderStrategyItem: { "capacityProvider": "string", "weight": "number", "base": "number" },
  Cluster: { "arn": "string", "clusterName": "string", "capacityProviders": "string[]", "defaultCapacityProviderStrategy": "CapacityProviderStrategyItem[]", "settings": "KeyValuePair[]", "configuration": "ClusterConfiguration" },
  ClusterCapacity: { "cluster": "string", "capacityProviders": "string[]", "defaultCapacityProviderStrategy": "CapacityProviderStrategyItem[]" },
  ClusterConfiguration: { "executeCommandConfiguration": "ExecuteCommandConfiguration" },
  ContainerDefinition: { "name": "string", "image": "string", "repositoryCredentials": "RepositoryCredentials", "cpu": "number", "memory": "number", "memoryReservation": "number", "links": "string[]", "portMappings": "PortMapping[]", "essential": "boolean", "restartPolicy": "ContainerRestartPolicy", "entryPoint": "string[]", "command": "string[]", "environment": "KeyValuePair[]", "environmentFiles": "EnvironmentFile[]", "mountPoints": "MountPoint[]", "volumesFrom": "VolumeFrom[]", "linuxParameters": "LinuxParameters", "secrets": "Secret[]", "dependsOn": "ContainerDependency[]", "startTimeout": "number", "stopTimeout": "number", "versionConsistency": "string", "hostname": "string", "user": "string", "workingDirectory": "string", "disableNetworking": "boolean", "privileged": "boolean", "readonlyRootFilesystem": "boolean", "dnsServers": "string[]", "dnsSearchDomains": "string[]", "extraHosts": "HostEntry[]", "dockerSecurityOptions": "string[]", "interactive": "boolean", "pseudoTerminal": "boolean", "dockerLabels": "string{}", "ulimits": "Ulimit[]", "logConfiguration": "LogConfiguration", "healthCheck": "HealthCheck", "systemControls": "SystemControl[]", "resourceRequirements": "ResourceRequirement[]", "firelensConfiguration": "FirelensConfiguration", "credentialSpecs": "string[]" },
  ContainerDependency: { "containerName": "string", "condition": "string" },
  ContainerRestartPolicy: { "enabled": "boolean", "ignoredExitCodes": "number[]", "restartAttemptPeriod": "number" },
  DeploymentAlarms: { "alarmNames": "string[]", "rollback": "boolean", "enable": "boolean" },
  DeploymentCircuitBreaker: { "enable": "boolean", "rollback": "boolean", "resetOnHealthyTask": "boolean", "thresholdConfiguration": "ThresholdConfiguration" },
  DeploymentConfiguration: { "deploymentCircuitBreaker": "DeploymentCircuitBreaker", "maximumPercent": "number", "minimumHealthyPercent": "number", "alarms": "DeploymentAlarms", "strategy": "string", "bakeTimeInMinutes": "number", "lifecycleHooks": "DeploymentLifecycleHook[]", "linearConfiguration": "LinearConfiguration", "canaryConfiguration": "CanaryConfiguration", "earlySuccessCriteria": "DeploymentEarlySuccessCriteria" },
  DeploymentController: { "type": "string" },
  DeploymentEarlySuccessCriteria: { "enable": "boolean", "healthyPercent": "number", "sourceServiceRevisionCleanup": "string" },
  DeploymentLifecycleHook: { "targetType": "string", "hookTargetArn": "string", "roleArn": "string", "lifecycleStages": "string[]", "hookDetails": "HookDetails", "timeoutConfiguration": "DeploymentLifecycleHookTimeoutConfiguration" },
  DeploymentLifecycleHookTimeoutConfiguration: { "timeoutInMinutes": "number", "action": "string" },
  Device: { "hostPath": "string", "containerPath": "string", "permissions": "string[]" },
  DockerVolumeConfiguration: { "scope": "string", "autoprovision": "boolean", "driver": "string", "driverOpts": "string{}", "labels": "string{}" },
  EBSTagSpecification: { "resourceType": "string", "tags": "Tag[]", "propagateTags": "string" },
  EFSAuthorizationConfig: { "accessPointId": "string", "iam": "string" },
  EFSVolumeConfiguration: { "fileSystemId": "string", "rootDirectory": "string", "transitEncryption": "string", "transitEncryptionPort": "number", "authorizationConfig": "EFSAuthorizationConfig" },
  EnvironmentFile: { "value": "string", "type": "string" },
  EphemeralStorage: { "sizeInGiB": "number" },
  ExecuteCommandConfiguration: { "kmsKeyId": "string", "logging": "string", "logConfiguration": "ExecuteCommandLogConfiguration" },
  ExecuteCommandLogConfiguration: { "cloudWatchLogGroupName": "string", "cloudWatchEncryptionEnabled": "boolean", "s3BucketName": "string", "s3EncryptionEnabled": "boolean", "s3KeyPrefix": "string" },
  FSxWindowsFileServerAuthorizationConfig: { "credentialsParameter": "string", "domain": "string" },
  FSxWindowsFileServerVolumeConfiguration: { "fileSystemId": "string", "rootDirectory": "string", "authorizationConfig": "FSxWindowsFileServerAuthorizationConfig" },
  FirelensConfiguration: { "type": "string", "options": "string{}" },
  Fleet: { "id": "string", "specifications": "FleetSpecification[]" },
  FleetSpecification: { "instanceType": "string", "instanceRequirements": "InstanceRequirements", "userData": "string", "launchTemplate": "LaunchTemplateSpecification", "overrides": "InstanceOverride[]" },
  GatewayAttachment: { "vpcId": "string", "internetGatewayId": "string" },
  GatewayConnector: { "portName": "string", "healthCheck": "GatewayConnectorHealthCheck", "filters": "GatewayConnectorFilters" },
  GatewayConnectorFilters: { "accessTypes": "string[]" },
  GatewayConnectorHealthCheck: { "healthCheckProtocol": "string", "healthCheckPort": "number", "healthCheckPath": "string", "healthCheckTimeoutSeconds": "number", "healthCheckIntervalSeconds": "number", "healthyThresholdCount": "number", "unhealthyThresholdCount": "number", "matcher": "GatewayConnectorHealthCheckMatcher" },
  GatewayConnectorHealthCheckMatcher: { "httpCode": "string", "grpcCode": "string" },
  HealthCheck: { "command": "string[]", "interval": "number", "timeout": "number", "retries": "number", "startPeriod": "number" },
  HookDetails: {},
  HostEntry: { "hostname": "string", "ipAddress": "string" },
  HostVolumeProperties: { "sourcePath": "string" },
  InferenceAccelerator: { "deviceName": "string", "deviceType": "string" },
  InlinePolicy: { "name": "string", "document": "PolicyDocument" },
  Instance: { "id": "string", "instanceType": "string", "imageId": "string", "userData": "string", "subnetId": "string", "launchTemplate": "LaunchTemplateSpecification" },
  InstanceOverride: { "instanceType": "string", "instanceRequirements": "InstanceRequirements", "launchTemplate": "LaunchTemplateSpecification" },
  InstanceProfile: { "arn": "string", "name": "string", "roles": "string[]" },
  InstanceRequirements: { "vCpuCount": "NumberRange", "memoryMiB": "NumberRange" },
  InstancesDistribution: { "onDemandBaseCapacity": "number", "onDemandPercentageAboveBaseCapacity": "number", "spotAllocationStrategy": "string" },
  InternetGateway: { "id": "string", "vpcId": "string" },
  KernelCapabilities: { "add": "string[]", "drop": "string[]" },
  KeyValuePair: { "name": "string", "value": "string" },
  LaunchConfiguration: { "name": "string", "instanceType": "string", "imageId": "string", "userData": "string", "spotPrice": "string", "securityGroupIds": "string[]" },
  LaunchTemplate: { "id": "string", "name": "string", "instanceType": "string", "instanceRequirements": "InstanceRequirements", "imageId": "string", "userData": "string", "marketType": "string", "securityGroupIds": "string[]" },
  LaunchTemplateSpecification: { "launchTemplateId": "string", "launchTemplateName": "string", "version": "string" },
  LinearConfiguration: { "stepPercent": "number", "stepBakeTimeInMinutes": "number" },
  LinuxParameters: { "capabilities": "KernelCapabilities", "devices": "Device[]", "initProcessEnabled": "boolean", "sharedMemorySize": "number", "tmpfs": "Tmpfs[]", "maxSwap": "number", "swappiness": "number" },
  Listener: { "arn": "string", "loadBalancerArn": "string", "protocol": "string", "port": "number", "targetGroupArns": "string[]" },
  ListenerRule: { "arn": "string", "listenerArn": "string", "targetGroupArns": "string[]" },
  LoadBalancer: { "targetGroupArn": "string", "loadBalancerName": "string", "containerName": "string", "containerPort": "number", "advancedConfiguration": "AdvancedConfiguration" },
  LogConfiguration: { "logDriver": "string", "options": "string{}", "secretOptions": "Secret[]" },
  LogGroup: { "arn": "string", "logGroupName": "string", "logGroupClass": "string", "retentionInDays": "number", "kmsKeyId": "string" },
  ManagedInstancesProvider: { "infrastructureRoleArn": "string" },
  ManagedPolicy: { "arn": "string", "name": "string", "roles": "string[]", "document": "PolicyDocument" },
  MetricConfiguration: { "metricNames": "string[]", "resolutionSeconds": "number" },
  MonitoringConfiguration: { "metricConfigurations": "MetricConfiguration[]" },
  MountPoint: { "sourceVolume": "string", "containerPath": "string", "readOnly": "boolean" },
  NatGateway: { "id": "string", "subnetId": "string", "connectivityType": "string" },
  NetworkConfiguration: { "awsvpcConfiguration": "AwsVpcConfiguration" },
  NumberRange: { "min": "number", "max": "number" },
  NvidiaMpsAllocation: { "memory": "number", "maxComputePercent": "number" },
  Parameter: { "arn": "string", "name": "string", "type": "string", "keyId": "string" },
  Permission: { "ipProtocol": "string", "fromPort": "number", "toPort": "number", "cidrBlocks": "string[]", "prefixListIds": "string[]", "securityGroupIds": "string[]", "self": "boolean" },
  PlacementConstraint: { "type": "string", "expression": "string" },
  PlacementStrategy: { "type": "string", "field": "string" },
  PolicyAttachment: { "roles": "string[]", "policyArn": "string" },
  PolicyDocument: { "statement": "PolicyStatement[]" },
  PolicyPrincipal: { "service": "string[]", "aws": "string[]", "federated": "string[]" },
  PolicyStatement: { "sid": "string", "effect": "string", "principal": "PolicyPrincipal", "notPrincipal": "PolicyPrincipal", "action": "string[]", "notAction": "string[]", "resource": "string[]", "notResource": "string[]", "condition": "string[]{}{}" },
  PortMapping: { "containerPort": "number", "hostPort": "number", "protocol": "string", "name": "string", "appProtocol": "string", "containerPortRange": "string" },
  Provider: { "name": "string", "region": "string" },
  ProxyConfiguration: { "type": "string", "containerName": "string", "properties": "KeyValuePair[]" },
  RegistryScanning: { "scanType": "string" },
  Repository: { "arn": "string", "repositoryName": "string", "imageTagMutability": "string", "scanOnPush": "boolean", "policy": "PolicyDocument", "lifecyclePolicy": "string" },
  RepositoryCredentials: { "credentialsParameter": "string" },
  ResourceRequirement: { "value": "string", "type": "string", "sharingStrategy": "SharingStrategy" },
  Role: { "arn": "string", "roleName": "string", "path": "string", "assumeRolePolicy": "PolicyDocument", "managedPolicyArns": "string[]", "policies": "InlinePolicy[]", "permissionsBoundary": "string" },
  RolePolicy: { "name": "string", "roles": "string[]", "document": "PolicyDocument" },
  Route: { "routeTableId": "string", "destinationCidrBlock": "string", "destinationIpv6CidrBlock": "string", "destinationPrefixListId": "string", "gatewayId": "string", "natGatewayId": "string", "transitGatewayId": "string", "vpcPeeringConnectionId": "string", "egressOnlyInternetGatewayId": "string", "networkInterfaceId": "string", "instanceId": "string", "vpcEndpointId": "string", "localGatewayId": "string", "carrierGatewayId": "string", "coreNetworkArn": "string" },
  RouteTable: { "id": "string", "vpcId": "string", "main": "boolean", "routes": "Route[]" },
  RouteTableAssociation: { "routeTableId": "string", "subnetId": "string", "gatewayId": "string", "vpcId": "string", "main": "boolean" },
  RuntimePlatform: { "cpuArchitecture": "string", "operatingSystemFamily": "string" },
  S3FilesVolumeConfiguration: { "fileSystemArn": "string", "rootDirectory": "string", "transitEncryptionPort": "number", "accessPointArn": "string" },
  ScalableTarget: { "resourceId": "string", "scalableDimension": "string", "serviceNamespace": "string", "minCapacity": "number", "maxCapacity": "number" },
  Schedule: { "name": "string", "cluster": "string", "roleArn": "string", "taskDefinition": "string", "taskCount": "number", "launchType": "string", "capacityProviderStrategy": "CapacityProviderStrategyItem[]", "platformVersion": "string", "enableExecuteCommand": "boolean", "networkConfiguration": "NetworkConfiguration" },
  Secret: { "name": "string", "valueFrom": "string" },
  SecurityGroup: { "id": "string", "groupName": "string", "vpcId": "string", "ingress": "Permission[]", "egress": "Permission[]" },
  SecurityGroupRule: { "groupId": "string", "direction": "string", "permission": "Permission" },
  Service: { "cluster": "string", "serviceName": "string", "taskDefinition": "string", "availabilityZoneRebalancing": "string", "loadBalancers": "LoadBalancer[]", "serviceRegistries": "ServiceRegistry[]", "desiredCount": "number", "clientToken": "string", "launchType": "string", "capacityProviderStrategy": "CapacityProviderStrategyItem[]", "platformVersion": "string", "role": "string", "deploymentConfiguration": "DeploymentConfiguration", "placementConstraints": "PlacementConstraint[]", "placementStrategy": "PlacementStrategy[]", "networkConfiguration": "NetworkConfiguration", "healthCheckGracePeriodSeconds": "number", "schedulingStrategy": "string", "deploymentController": "DeploymentController", "tags": "Tag[]", "enableECSManagedTags": "boolean", "propagateTags": "string", "enableExecuteCommand": "boolean", "serviceConnectConfiguration": "ServiceConnectConfiguration", "volumeConfigurations": "ServiceVolumeConfiguration[]", "vpcLatticeConfigurations": "VpcLatticeConfiguration[]", "gatewayConnectors": "GatewayConnector[]", "monitoring": "MonitoringConfiguration", "arn": "string" },
  ServiceConnectAccessLogConfiguration: { "format": "string", "includeQueryParameters": "string" },
  ServiceConnectClientAlias: { "port": "number", "dnsName": "string", "testTrafficRules": "ServiceConnectTestTrafficRules" },
  ServiceConnectConfiguration: { "enabled": "boolean", "namespace": "string", "services": "ServiceConnectService[]", "logConfiguration": "LogConfiguration", "accessLogConfiguration": "ServiceConnectAccessLogConfiguration", "containerConfigurations": "ServiceConnectContainerConfiguration[]" },
  ServiceConnectContainerConfiguration: { "logLevel": "string" },
  ServiceConnectService: { "portName": "string", "discoveryName": "string", "clientAliases": "ServiceConnectClientAlias[]", "ingressPortOverride": "number", "timeout": "TimeoutConfiguration", "tls": "ServiceConnectTlsConfiguration" },
  ServiceConnectTestTrafficHeaderMatchRules: { "exact": "string" },
  ServiceConnectTestTrafficHeaderRules: { "name": "string", "value": "ServiceConnectTestTrafficHeaderMatchRules" },
  ServiceConnectTestTrafficRules: { "header": "ServiceConnectTestTrafficHeaderRules" },
  ServiceConnectTlsCertificateAuthority: { "awsPcaAuthorityArn": "string" },
  ServiceConnectTlsConfiguration: { "issuerCertificateAuthority": "ServiceConnectTlsCertificateAuthority", "kmsKey": "string", "roleArn": "string" },
  ServiceManagedEBSVolumeConfiguration: { "encrypted": "boolean", "kmsKeyId": "string", "volumeType": "string", "sizeInGiB": "number", "snapshotId": "string", "volumeInitializationRate": "number", "iops": "number", "throughput": "number", "tagSpecifications": "EBSTagSpecification[]", "roleArn": "string", "filesystemType": "string" },
  ServiceRegistry: { "registryArn": "string", "port": "number", "containerName": "string", "containerPort": "number" },
  ServiceVolumeConfiguration: { "name": "string", "managedEBSVolume": "ServiceManagedEBSVolumeConfiguration" },
  SharingStrategy: { "nvidiaMps": "NvidiaMpsAllocation" },
  StoredSecret: { "arn": "string", "name": "string", "kmsKeyId": "string" },
  Subnet: { "id": "string", "vpcId": "string", "cidrBlock": "string", "availabilityZone": "string", "mapPublicIpOnLaunch": "boolean" },
  SystemControl: { "namespace": "string", "value": "string" },
  Tag: { "key": "string", "value": "string" },
  TargetGroup: { "arn": "string", "name": "string", "targetType": "string", "protocol": "string", "port": "number", "vpcId": "string", "deregistrationDelay": "number", "stickiness": "boolean", "healthCheckEnabled": "boolean", "healthCheckProtocol": "string", "healthCheckPort": "string", "healthCheckPath": "string", "healthCheckIntervalSeconds": "number", "healthCheckTimeoutSeconds": "number", "healthyThresholdCount": "number", "unhealthyThresholdCount": "number" },
  TaskDefinition: { "family": "string", "taskRoleArn": "string", "executionRoleArn": "string", "networkMode": "string", "containerDefinitions": "ContainerDefinition[]", "volumes": "Volume[]", "placementConstraints": "TaskDefinitionPlacementConstraint[]", "requiresCompatibilities": "string[]", "cpu": "string", "memory": "string", "tags": "Tag[]", "pidMode": "string", "ipcMode": "string", "proxyConfiguration": "ProxyConfiguration", "inferenceAccelerators": "InferenceAccelerator[]", "ephemeralStorage": "EphemeralStorage", "runtimePlatform": "RuntimePlatform", "enableFaultInjection": "boolean", "arn": "string" },
  TaskDefinitionPlacementConstraint: { "type": "string", "expression": "string" },
  TaskSet: { "cluster": "string", "service": "string", "externalId": "string", "taskDefinition": "string", "launchType": "string", "capacityProviderStrategy": "CapacityProviderStrategyItem[]", "networkConfiguration": "NetworkConfiguration", "loadBalancers": "LoadBalancer[]", "serviceRegistries": "ServiceRegistry[]", "platformVersion": "string" },
  ThresholdConfiguration: { "type": "string", "value": "number" },
  TimeoutConfiguration: { "idleTimeoutSeconds": "number", "perRequestTimeoutSeconds": "number" },
  Tmpfs: { "containerPath": "string", "size": "number", "mountOptions": "string[]" },
  Ulimit: { "name": "string", "softLimit": "number", "hardLimit": "number" },
  Volume: { "name": "string", "host": "HostVolumeProperties", "dockerVolumeConfiguration": "DockerVolumeConfiguration", "efsVolumeConfiguration": "EFSVolumeConfiguration", "s3filesVolumeConfiguration": "S3FilesVolumeConfiguration", "fsxWindowsFileServerVolumeConfiguration": "FSxWindowsFileServerVolumeConfiguration", "configuredAtLaunch": "boolean" },
  VolumeFrom: { "sourceContainer": "string", "readOnly": "boolean" },
  Vpc: { "id": "string", "cidrBlock": "string" },
  VpcEndpoint: { "id": "string", "vpcId": "string", "serviceName": "string", "vpcEndpointType": "string", "subnetIds": "string[]", "securityGroupIds": "string[]", "routeTableIds": "string[]", "privateDnsEnabled": "boolean" },
  VpcLatticeAdvancedConfiguration: { "alternateTargetGroupArn": "string", "productionListenerRule": "string", "testListenerRule": "string" },
  VpcLatticeConfiguration: { "roleArn": "string", "targetGroupArn": "string", "portName": "string", "advancedConfiguration": "VpcLatticeAdvancedConfiguration" }
};
var identifiers = {
  taskDefinition: ["arn", "family"],
  service: ["arn", "serviceName"],
  taskSet: [],
  schedule: [],
  cluster: ["arn", "clusterName"],
  clusterCapacity: [],
  capacityProvider: ["arn", "name"],
  targetGroup: ["arn", "name"],
  balancer: ["arn", "name"],
  listener: ["arn"],
  listenerRule: ["arn"],
  logGroup: ["arn", "logGroupName"],
  role: ["arn", "roleName"],
  rolePolicy: [],
  policyAttachment: [],
  managedPolicy: ["arn", "name"],
  instanceProfile: ["arn", "name"],
  vpc: ["id"],
  subnet: ["id"],
  routeTable: ["id"],
  route: [],
  routeTableAssociation: [],
  internetGateway: ["id"],
  gatewayAttachment: [],
  natGateway: ["id"],
  securityGroup: ["id"],
  securityGroupRule: [],
  vpcEndpoint: ["id"],
  launchTemplate: ["id", "name"],
  launchConfiguration: ["name"],
  autoScalingGroup: ["arn", "name"],
  instance: ["id"],
  fleet: ["id"],
  scalableTarget: [],
  repository: ["arn", "repositoryName"],
  storedSecret: ["arn", "name"],
  parameter: ["arn", "name"],
  accountSetting: [],
  registryScanning: [],
  provider: ["name"]
};
var links = {
  TaskDefinition: { "taskRole": { "by": "taskRoleArn", "to": "role" }, "executionRole": { "by": "executionRoleArn", "to": "role" }, "mentionedRepository": { "by": "containerDefinitions", "to": "repository" }, "mentionedLogGroup": { "by": "containerDefinitions", "to": "logGroup" } },
  ContainerDefinition: { "logGroup": { "by": "logConfiguration.options.awslogs-group", "to": "logGroup" }, "firelensLogGroup": { "by": "logConfiguration.options.log_group_name", "to": "logGroup" }, "repository": { "by": "image", "to": "repository" } },
  ServiceConnectConfiguration: { "logGroup": { "by": "logConfiguration.options.awslogs-group", "to": "logGroup" } },
  Secret: { "stored": { "by": "valueFrom", "to": "storedSecret" } },
  Service: { "task": { "by": "taskDefinition", "to": "taskDefinition" }, "inCluster": { "by": "cluster", "to": "cluster" } },
  TaskSet: { "task": { "by": "taskDefinition", "to": "taskDefinition" }, "ofService": { "by": "service", "to": "service" }, "inCluster": { "by": "cluster", "to": "cluster" } },
  Schedule: { "task": { "by": "taskDefinition", "to": "taskDefinition" }, "role": { "by": "roleArn", "to": "role" }, "inCluster": { "by": "cluster", "to": "cluster" } },
  ClusterCapacity: { "inCluster": { "by": "cluster", "to": "cluster" }, "providers": { "by": "capacityProviders[]", "to": "capacityProvider" } },
  LoadBalancer: { "targetGroup": { "by": "targetGroupArn", "to": "targetGroup" } },
  Listener: { "balancer": { "by": "loadBalancerArn", "to": "balancer" }, "targetGroups": { "by": "targetGroupArns[]", "to": "targetGroup" } },
  ListenerRule: { "listener": { "by": "listenerArn", "to": "listener" }, "targetGroups": { "by": "targetGroupArns[]", "to": "targetGroup" } },
  AwsVpcConfiguration: { "inSubnets": { "by": "subnets[]", "to": "subnet" }, "inSecurityGroups": { "by": "securityGroups[]", "to": "securityGroup" } },
  CapacityProviderStrategyItem: { "provider": { "by": "capacityProvider", "to": "capacityProvider" } },
  AutoScalingGroupProvider: { "autoScalingGroup": { "by": "autoScalingGroupArn", "to": "autoScalingGroup" } },
  LaunchTemplateSpecification: { "byId": { "by": "launchTemplateId", "to": "launchTemplate" }, "byName": { "by": "launchTemplateName", "to": "launchTemplate" } },
  AutoScalingGroup: { "configuration": { "by": "launchConfiguration", "to": "launchConfiguration" }, "likeInstance": { "by": "instanceId", "to": "instance" } },
  LaunchTemplate: { "userDataCluster": { "by": "userData", "to": "cluster" } },
  LaunchConfiguration: { "userDataCluster": { "by": "userData", "to": "cluster" } },
  Instance: { "userDataCluster": { "by": "userData", "to": "cluster" } },
  FleetSpecification: { "userDataCluster": { "by": "userData", "to": "cluster" } },
  Cluster: { "providers": { "by": "capacityProviders[]", "to": "capacityProvider" } },
  CapacityProvider: { "inCluster": { "by": "cluster", "to": "cluster" } },
  Balancer: { "inSubnets": { "by": "subnets[]", "to": "subnet" } },
  NatGateway: { "inSubnet": { "by": "subnetId", "to": "subnet" } },
  RolePolicy: { "ofRoles": { "by": "roles[]", "to": "role" } },
  PolicyAttachment: { "ofRoles": { "by": "roles[]", "to": "role" }, "policy": { "by": "policyArn", "to": "managedPolicy" } },
  ManagedPolicy: { "ofRoles": { "by": "roles[]", "to": "role" } },
  Subnet: { "vpc": { "by": "vpcId", "to": "vpc" } },
  RouteTable: { "vpc": { "by": "vpcId", "to": "vpc" } },
  Route: { "routeTable": { "by": "routeTableId", "to": "routeTable" }, "internetGateway": { "by": "gatewayId", "to": "internetGateway" } },
  RouteTableAssociation: { "subnet": { "by": "subnetId", "to": "subnet" }, "routeTable": { "by": "routeTableId", "to": "routeTable" } },
  SecurityGroupRule: { "securityGroup": { "by": "groupId", "to": "securityGroup" } },
  VpcEndpoint: { "vpc": { "by": "vpcId", "to": "vpc" }, "inSubnets": { "by": "subnetIds[]", "to": "subnet" }, "inSecurityGroups": { "by": "securityGroupIds[]", "to": "securityGroup" }, "inRouteTables": { "by": "routeTableIds[]", "to": "routeTable" } },
  ScalableTarget: { "service": { "by": "resourceId", "to": "service" } },
  ExecuteCommandLogConfiguration: { "logGroup": { "by": "cloudWatchLogGroupName", "to": "logGroup" } }
};
var reverseLinks = {
  TaskDefinition: { "services": { "from": "service", "through": "task" }, "taskSets": { "from": "taskSet", "through": "task" }, "schedules": { "from": "schedule", "through": "task" } },
  TargetGroup: { "services": { "from": "service", "through": "loadBalancers[].targetGroup" }, "taskSets": { "from": "taskSet", "through": "loadBalancers[].targetGroup" } },
  Cluster: { "capacities": { "from": "clusterCapacity", "through": "inCluster" }, "ownProviders": { "from": "capacityProvider", "through": "inCluster" } },
  Subnet: { "balancers": { "from": "balancer", "through": "inSubnets[]" }, "natGateways": { "from": "natGateway", "through": "inSubnet" }, "endpoints": { "from": "vpcEndpoint", "through": "inSubnets[]" } },
  LogGroup: { "taskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].logGroup" }, "firelensTaskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].firelensLogGroup" }, "clusters": { "from": "cluster", "through": "configuration.executeCommandConfiguration.logConfiguration.logGroup" }, "connectServices": { "from": "service", "through": "serviceConnectConfiguration.logGroup" }, "mentioningTaskDefinitions": { "from": "taskDefinition", "through": "mentionedLogGroup" } },
  Repository: { "taskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].repository" }, "mentioningTaskDefinitions": { "from": "taskDefinition", "through": "mentionedRepository" } },
  Service: { "scalableTargets": { "from": "scalableTarget", "through": "service" } },
  Role: { "rolePolicies": { "from": "rolePolicy", "through": "ofRoles[]" }, "attachments": { "from": "policyAttachment", "through": "ofRoles[]" }, "attachedPolicies": { "from": "managedPolicy", "through": "ofRoles[]" } }
};
function membersOf(shape) {
  return Object.hasOwn(shapes, shape) ? shapes[shape] : {};
}
function memberShape(shape, member2) {
  const members = membersOf(shape);
  return Object.hasOwn(members, member2) ? members[member2] : void 0;
}
function isStructure(shape) {
  return Object.hasOwn(shapes, shape);
}
function spelled(value, shape, model) {
  if (Array.isArray(value)) return value.map((item) => spelled(item, shape.slice(0, -2), model));
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (shape.endsWith("{}")) return [key, spelled(inner, shape.slice(0, -2), model)];
    return [model.spell(shape, key), spelled(inner, memberShape(shape, key) ?? "", model)];
  });
  return Object.fromEntries(entries);
}
function literal(value, { source, start }) {
  const json2 = source.text[start] === '"' || isJson(source);
  return typeof value === "string" && !json2 ? yamlString(value) : JSON.stringify(value);
}
function insertMember(owner, name, value) {
  const { source } = owner.at;
  const own = [...owner.entries.values()].filter(({ key }) => key.start >= owner.at.start && key.end <= owner.at.end);
  const first = own.reduce(
    (least, { key }) => !least || key.start < least.start ? key : least,
    void 0
  );
  if (!first)
    return source.text[owner.at.start] === "{" ? intoEmpty(owner.at, `${keyText(name, source)}: ${inline(value, source)}`) : void 0;
  const end = Math.max(
    ...own.map(({ key, value: { at: at2 } }) => Math.max(key.end, at2.start >= owner.at.start ? at2.end : 0))
  );
  return insertAfter(
    owner.at,
    first,
    end,
    (indent) => `${keyText(name, source)}: ${valueText(value, source, owner.at, indent)}`
  );
}
function insertItem(list3, value) {
  const { source } = list3.at;
  const [first] = list3.items;
  if (!first) return source.text[list3.at.start] === "[" ? intoEmpty(list3.at, inline(value, source)) : void 0;
  const last2 = list3.items.at(-1);
  if (source.text[list3.at.start] === "[")
    return insertAfter(list3.at, first.at, last2.at.end, (indent) => valueText(value, source, list3.at, indent));
  const dash = source.span(list3.at.start, list3.at.start + 1);
  return insertAfter(list3.at, dash, last2.at.end, () => `- ${inline(value, source)}`);
}
function insertAfter(owner, first, end, write) {
  const { source } = owner;
  const flow = isFlow(owner);
  const lineStart2 = source.line(source.position(first.start).line).start;
  const before = source.text.slice(lineStart2, first.start);
  const ownLine = flow ? before.trim() === "" : true;
  const indent = ownLine ? " ".repeat(flow ? before.length : source.position(first.start).column - 1) : void 0;
  const text3 = write(indent);
  const at2 = flow ? end : endOfLine(source, end);
  const lead = flow ? "," : "";
  return {
    at: source.span(at2, at2),
    text: indent === void 0 ? `${lead} ${text3}` : `${lead}${eol(source)}${flow ? before : indent}${text3}`
  };
}
function intoEmpty({ source, start, end }, text3) {
  if (source.text.slice(start + 1, end - 1).trim() !== "") return void 0;
  return { at: source.span(start, end), text: `${source.text[start]} ${text3} ${source.text[end - 1]}` };
}
function valueText(value, source, owner, indent) {
  if (typeof value !== "object" || indent === void 0 || isFlow(owner) !== isJson(source))
    return inline(value, source);
  if (isJson(source)) return JSON.stringify(value, void 0, 2).replaceAll("\n", `${eol(source)}${indent}`);
  return yamlBlock(value, `${indent}  `, eol(source));
}
function inline(value, source) {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, source)).join(", ")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value);
    return `{ ${members.map(([key, inner]) => `${keyText(key, source)}: ${inline(inner, source)}`).join(", ")} }`;
  }
  return typeof value === "string" && !isJson(source) ? yamlString(value) : JSON.stringify(value);
}
function yamlBlock(value, indent, newline) {
  if (Array.isArray(value)) return value.map((item) => `${newline}${indent}- ${yamlFlow(item)}`).join("");
  const members = Object.entries(value);
  return members.map(
    ([key, inner]) => `${newline}${indent}${key}:${typeof inner === "object" ? yamlBlock(inner, `${indent}  `, newline) : ` ${yamlFlow(inner)}`}`
  ).join("");
}
function yamlFlow(value) {
  return typeof value === "string" ? yamlString(value) : JSON.stringify(value);
}
function yamlString(value) {
  return /^[A-Za-z/][\w./-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value) ? value : JSON.stringify(value);
}
function keyText(name, source) {
  return isJson(source) ? JSON.stringify(name) : name;
}
function isFlow({ source, start }) {
  return source.text[start] === "{" || source.text[start] === "[";
}
function isJson(source) {
  return /^\s*[[{]/.test(source.text.slice(0, 200));
}
function eol(source) {
  return source.text[source.text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}
function endOfLine(source, offset) {
  let end = offset;
  while (end > 0 && /\s/.test(source.text[end - 1])) end--;
  return source.line(source.position(end).line).end;
}
var View = class {
  constructor(origin) {
    this.$origin = origin;
  }
  get $node() {
    const { node } = this.$origin;
    return node?.kind === "scalar" && node.value === null ? void 0 : node;
  }
  get $state() {
    const state = this.$peek;
    this.$origin.run.read(this, state);
    return state;
  }
  /** The state, asked for without having read it. A value of the wrong kind is unknown to all but the rules of validity. */
  get $peek() {
    const { dead, owner, shape } = this.$origin;
    if (dead) return dead.absent ? "absent" : "unknown";
    const node = this.$node;
    if (node) return node.kind === kindOf(shape) ? "known" : "unknown";
    const above = owner?.$node;
    if (above?.kind === "map" && above.open !== void 0) return "unknown";
    return owner?.$peek === "unknown" ? "unknown" : "absent";
  }
  get $at() {
    const { dead, keyAt, owner } = this.$origin;
    if (dead) return dead.at;
    const node = this.$node;
    if (!node) return owner.$head;
    if (node.kind === "scalar" || node.kind === "unknown")
      return node.at.end > node.at.start ? node.at : keyAt ?? node.at;
    return this.$head;
  }
  /** The place of what is missing in here. */
  get $head() {
    const { dead, entity, keyAt, owner } = this.$origin;
    if (dead) return dead.at;
    if (entity) return entity.at;
    const node = this.$node;
    if (!node) return owner.$head;
    return keyAt ?? opening(node);
  }
  get $path() {
    const { owner, key } = this.$origin;
    if (!owner) return "";
    const label = typeof key === "number" ? `[${nameIn(this.$node) ?? key}]` : key;
    if (typeof key === "number" || owner.$path === "") return `${owner.$path}${label}`;
    return `${owner.$path}.${label}`;
  }
  get $quoted() {
    const node = this.$node;
    if (node?.kind === "unknown") return quotePartly(node);
    if (node?.kind !== "scalar" || typeof node.value === "object") return "";
    const masked = isMasked(node);
    const text3 = typeof node.value === "string" ? node.value : node.raw ?? String(node.value);
    return `"${masked ? MASK : shorten(text3)}"`;
  }
  get $outside() {
    return this.$origin.dead?.outside ?? false;
  }
  get $entity() {
    return this.$root?.name ?? "";
  }
  /** The entity that this is in; undefined past the end of a link. */
  get $root() {
    return this.$top.$origin.entity;
  }
  get $top() {
    let view = this;
    while (view.$origin.owner) view = view.$origin.owner;
    return view;
  }
  /** Undefined where a link ended. */
  get $place() {
    const path = [];
    let view = this;
    for (; view.$origin.owner; view = view.$origin.owner) path.unshift(view.$origin.key);
    return view.$origin.entity && { entity: view.$origin.entity, path };
  }
};
function kindOf(shape) {
  if (shape.endsWith("[]")) return "list";
  return shape === "string" || shape === "number" || shape === "boolean" ? "scalar" : "map";
}
function opening(node) {
  const name = node.kind === "map" ? node.entries.get("name")?.value : void 0;
  if ((name?.kind === "scalar" || name?.kind === "unknown") && name.at.end > name.at.start) return name.at;
  const { source, start, end } = node.at;
  if (source.text[start] === "{" || source.text[start] === "[") return source.span(start, start + 1);
  const first = node.kind === "map" ? [...node.entries.values()][0]?.key : void 0;
  return first ?? source.span(start, Math.min(end, source.line(source.position(start).line).end));
}
function nameIn(node) {
  const name = node?.kind === "map" ? node.entries.get("name")?.value : void 0;
  return name?.kind === "scalar" && name.value !== null && !isMasked(name) ? String(name.value) : void 0;
}
function isMasked({ at: at2, via = [] }) {
  return [at2, ...via].some((span) => span.source.isMasked(span));
}
function quotePartly(node) {
  const { parts } = node;
  if (!parts || isMasked(node)) return "";
  return `"${shorten(parts.map((part) => part ?? "\u2026").join(""))}"`;
}
var LONGEST2 = 80;
function shorten(text3) {
  return text3.length <= LONGEST2 ? text3 : `${text3.slice(0, LONGEST2 - 1)}\u2026`;
}
function contentOf(view) {
  const state = view.$state;
  if (state === "unknown" && !view.$origin.run.holds(view.$node)) view.$origin.run.onUnknown?.(view);
  return state === "known" ? view.$node : void 0;
}
var ScalarView = class extends View {
  get known() {
    const node = contentOf(this);
    return node?.kind === "scalar" ? coerce(node, this.$origin.shape) : void 0;
  }
  or(fallback) {
    return this.$state === "absent" ? fallback : this.known;
  }
  always(test) {
    const node = this.$node;
    if (node?.kind === "unknown" && node.oneOf) {
      const values = node.oneOf.map((one2) => one2.kind === "scalar" ? coerce(one2, this.$origin.shape) : void 0);
      if (values.every((value) => value !== void 0) && values.every((value) => test(value))) return true;
    }
    const { known } = this;
    return known === void 0 ? void 0 : test(known);
  }
  get partly() {
    const node = this.$node;
    if (node?.kind === "unknown" && node.parts) return node.parts.map((part) => part ?? GAP).join("");
    const { known } = this;
    return known === void 0 ? void 0 : String(known);
  }
  startsWith(text3) {
    return this.#told(
      (whole) => whole.startsWith(text3),
      (partly) => compareStart(partly, text3)
    );
  }
  endsWith(text3) {
    return this.#told(
      (whole) => whole.endsWith(text3),
      (partly) => compareStart(reverse(partly), reverse(text3))
    );
  }
  includes(text3) {
    return this.#told(
      (whole) => whole.includes(text3),
      (partly) => partly.includes(text3) ? true : void 0
    );
  }
  #told(whole, part) {
    const { partly } = this;
    if (partly === void 0) return this.always((value) => whole(String(value)));
    return partly.includes(GAP) ? part(partly) : whole(partly);
  }
};
function compareStart(partly, text3) {
  const known = partly.slice(0, partly.indexOf(GAP));
  if (known.startsWith(text3)) return true;
  return text3.startsWith(known) ? void 0 : false;
}
function reverse(text3) {
  return text3.split("").reverse().join("");
}
var SWITCHES = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false]
]);
function coerce(node, shape) {
  const { value } = node;
  if (value === null) return void 0;
  if (shape === "string") return typeof value === "string" ? value : node.raw ?? String(value);
  if (shape === "boolean") return SWITCHES.get(String(value).toLowerCase());
  if (typeof value === "boolean" || value === "") return void 0;
  const number = Number(value);
  return Number.isNaN(number) ? void 0 : number;
}
var ListView = class extends View {
  get items() {
    return this.#all.filter((item) => !mayVanish(item));
  }
  get complete() {
    return this.$state !== "unknown" && this.#all.every((item) => item.$state === "known" || refersToEntity(item.$node));
  }
  get #all() {
    const node = contentOf(this);
    if (node?.kind !== "list") return [];
    const shape = this.$origin.shape.slice(0, -2);
    return node.items.map((item, key) => viewOf({ run: this.$origin.run, owner: this, key, node: item, shape })).filter(({ $node }) => $node !== void 0);
  }
};
function mayVanish(item) {
  if (item.$node?.kind !== "unknown" || !item.$node.mayVanish) return false;
  item.$origin.run.onUnknown?.(item);
  return true;
}
var MapView = class extends View {
  get entries() {
    const node = contentOf(this);
    return new Map(node?.kind === "map" ? [...node.entries.keys()].map((key) => [key, this.get(key)]) : []);
  }
  get complete() {
    return this.$state !== "unknown" && [...this.entries.values()].every(({ $state }) => $state !== "unknown");
  }
  get(key) {
    return member(this, key, this.$origin.shape.slice(0, -2));
  }
};
var classes = /* @__PURE__ */ new Map();
function classOf(shape) {
  let found = classes.get(shape);
  if (!found) {
    found = newClass(shape);
    classes.set(shape, found);
  }
  return found;
}
function newClass(shape) {
  if (shape.endsWith("[]")) return ListView;
  if (shape.endsWith("{}")) return MapView;
  return kindOf(shape) === "scalar" ? ScalarView : structOf(shape);
}
function structOf(name) {
  class Struct extends View {
  }
  const define = (key, get2) => Object.defineProperty(Struct.prototype, key, {
    get() {
      return get2(this);
    }
  });
  for (const [key, shape] of Object.entries(membersOf(name))) define(key, (view) => member(view, key, shape));
  for (const [key, link] of Object.entries(links[name] ?? {}))
    define(key, (view) => view.$origin.run.follow(view, link));
  for (const [key, link] of Object.entries(reverseLinks[name] ?? {})) {
    define(key, (view) => view.$origin.run.linkedTo(view, link));
  }
  return Struct;
}
function member(owner, key, shape) {
  const node = owner.$node;
  const entry = node?.kind === "map" ? node.entries.get(key) : void 0;
  return viewOf({ run: owner.$origin.run, owner, key, node: entry?.value, keyAt: entry?.key, shape });
}
function childOf(owner, key) {
  const { shape, run } = owner.$origin;
  if (typeof key === "string")
    return member(owner, key, shape.endsWith("{}") ? shape.slice(0, -2) : memberShape(shape, key) ?? "string");
  const node = owner.$node;
  return viewOf({
    run,
    owner,
    key,
    node: node?.kind === "list" ? node.items[key] : void 0,
    shape: shape.slice(0, -2)
  });
}
function viewOf(origin) {
  return new (classOf(origin.shape))(origin);
}
function rootOf(run, entity) {
  const shape = `${entity.kind[0].toUpperCase()}${entity.kind.slice(1)}`;
  return viewOf({ run, key: "", node: entity.node, shape, entity });
}
function walk(from, path) {
  let views = [from];
  for (const step of path.split(".")) {
    const name = step.replace("[]", "");
    views = views.map((view) => step1(view, name));
    if (step.endsWith("[]")) views = views.flatMap((view) => view.items);
  }
  return views;
}
function openAt(from, path) {
  const [head = "", ...rest] = path.split(".");
  const next = step1(from, head.replace("[]", ""));
  const deeper = (view) => rest.length > 0 ? openAt(view, rest.join(".")) : isOpen2(view) ? [view] : [];
  if (!head.endsWith("[]")) return isOpen2(next) ? [next] : deeper(next);
  if (next instanceof View && isOpen2(next)) return [next];
  return next.items.flatMap(deeper);
}
function isOpen2(view) {
  return view.$peek === "unknown" && !view.$outside;
}
function step1(view, name) {
  return view instanceof MapView ? view.get(name) : view[name];
}
function refersToEntity(node) {
  return node?.kind === "unknown" && node.refersTo !== void 0;
}
function fieldOf(view) {
  return view;
}
function viewIn(field) {
  return field;
}
function writeFix(changes, model) {
  const all2 = "kind" in changes ? [changes] : changes;
  const edits = all2.map((change) => writeChange(change, model));
  return edits.every((edit) => edit !== void 0) ? edits : void 0;
}
function writeChange(change, model) {
  if (change.kind === "rename") return rename(change, model);
  const view = viewIn(change.field);
  if (!isWritten(view)) return void 0;
  switch (change.kind) {
    case "set":
      return view.$node ? replace(view, spelled(change.value, view.$origin.shape, model)) : add(view, change.value, model);
    case "insert":
      return insert2(view, change.value, model);
    case "remove":
      return removal(view);
  }
}
function isWritten(view) {
  for (let each = view; each; each = each.$origin.owner) {
    const { dead, node } = each.$origin;
    if (dead || node?.via || node?.kind === "unknown" || node?.tag) return false;
  }
  return true;
}
function rename({ at: at2, name }, model) {
  if (!model.editable("", "")) return void 0;
  const quote = at2.source.text[at2.start] === '"' || at2.source.text[at2.start] === "'" ? at2.source.text[at2.start] : "";
  return { at: at2, text: `${quote}${name}${quote}` };
}
function replace(view, value) {
  const { owner, key } = view.$origin;
  const node = view.$node;
  if (node?.kind !== "scalar" || !owner || typeof key === "string" && !editable(view)) return void 0;
  return { at: node.at, text: literal(value, node.at) };
}
function insert2(view, value, model) {
  const node = view.$node;
  if (!node) return add(view, [value], model);
  return node.kind === "list" && editable(view) ? insertItem(node, spelled(value, view.$origin.shape.slice(0, -2), model)) : void 0;
}
function add(view, value, model) {
  const { owner, key } = view.$origin;
  if (!owner || typeof key !== "string" || !editable(view)) return void 0;
  const node = owner.$node;
  if (!node) return add(owner, { [key]: value }, model);
  if (node.kind !== "map") return void 0;
  const shape = owner.$origin.shape;
  const name = shape.endsWith("{}") ? key : model.spell(shape, key);
  if (node.gone?.has(name)) return void 0;
  const written = node.entries.get(key);
  if (written)
    return { at: written.value.at, text: inline(spelled(value, view.$origin.shape, model), written.key.source) };
  return insertMember(node, name, spelled(value, view.$origin.shape, model));
}
function editable(view) {
  const { owner, key, run } = view.$origin;
  return typeof key === "number" || owner !== void 0 && run.model.editable(owner.$origin.shape, key);
}
var last = (text3, separator) => text3.slice(text3.lastIndexOf(separator) + 1);
var NAME_IN = {
  taskDefinition: (text3) => text3.replace(/^arn:.*:task-definition\//, "").replace(/:\d+$/, ""),
  service: (text3) => last(text3, "/"),
  cluster: (text3) => last(text3, "/"),
  capacityProvider: (text3) => last(text3, "/"),
  role: (text3) => last(text3, "/"),
  managedPolicy: (text3) => last(text3, "/"),
  logGroup: (text3) => text3.replace(/^arn:.*?:log-group:/, "").replace(/:\*$/, ""),
  targetGroup: (text3) => /:targetgroup\/([^/]+)\//.exec(text3)?.[1] ?? text3,
  balancer: (text3) => /:loadbalancer\/(?:app|net|gwy)\/([^/]+)\//.exec(text3)?.[1] ?? text3,
  // An image of ECR names its repository after the registry's host and before the tag.
  repository: (text3) => /^[^/]*\.dkr\.ecr[^/]*\/([^:@]+)/.exec(text3)?.[1] ?? text3.replace(/^arn:.*?:repository\//, ""),
  storedSecret: (text3) => /:secret:([^:]+)/.exec(text3)?.[1]?.replace(/-[A-Za-z0-9?]{6}$/, "") ?? text3,
  parameter: (text3) => text3.replace(/^arn:.*?:parameter\/?/, "").replace(/^\//, ""),
  autoScalingGroup: (text3) => text3.replace(/^arn:.*autoScalingGroupName\//, "")
};
function revisionIn(kind, value) {
  return kind === "taskDefinition" ? /:(\d+)$/.exec(value)?.[1] : void 0;
}
function nameFor(kind, value) {
  return NAME_IN[kind]?.(value) ?? value;
}
var EntityIndex = class {
  #run;
  #known = /* @__PURE__ */ new Map();
  constructor(run) {
    this.#run = run;
  }
  of(model, kind) {
    const kinds = this.#known.get(model) ?? /* @__PURE__ */ new Map();
    this.#known.set(model, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const views = model.entities.filter((entity) => entity.kind === kind).map((entity) => rootOf(this.#run, entity));
    const result = { views, byReference: new Map(views.map((view) => [view.$entity, view])), ...named2(kind, views) };
    kinds.set(kind, result);
    return result;
  }
};
function named2(kind, views) {
  const byName = /* @__PURE__ */ new Map();
  const byIdentity = /* @__PURE__ */ new Map();
  let told2 = true;
  for (const view of views) {
    const fields = identifiers[kind].map((member2) => walk(view, member2)[0]);
    for (const field of fields) view.$origin.run.onRead?.(field);
    const names = new Set(fields.flatMap((field) => textOf(field) ?? []).map((name) => nameFor(kind, name)));
    for (const name of names) add2(byName, name, view);
    const identities = new Set(
      fields.flatMap(({ $node }) => $node?.kind === "unknown" ? $node.identity ?? [] : [])
    );
    for (const identity of identities) add2(byIdentity, identity, view);
    if (names.size === 0 && fields.some(({ $peek }) => $peek === "unknown")) told2 = false;
  }
  return { byName, byIdentity, told: told2 };
}
function add2(index, key, view) {
  const known = index.get(key);
  if (known) known.push(view);
  else index.set(key, [view]);
}
function textOf({ $node }) {
  return $node?.kind === "scalar" ? String($node.value) : void 0;
}
var Run = class {
  model;
  /** Told of each field whose state is asked for: the laws make exactly those unknown. */
  onRead;
  /** Told of each unknown that a rule meets. */
  onUnknown;
  #names;
  #nearby;
  #modelOf = /* @__PURE__ */ new Map();
  #entities = new EntityIndex(this);
  #reverse = /* @__PURE__ */ new Map();
  /** `nearby` are the models that a definition file may look into, in groups, the nearest first. */
  constructor(model, nearby2 = []) {
    this.model = model;
    this.#nearby = nearby2;
    for (const each of [...nearby2.flat(), model]) for (const entity of each.entities) this.#modelOf.set(entity, each);
  }
  /** Takes note of a state that was asked for. That a value which is an expression is set was an answer. */
  read(view, state) {
    this.onRead?.(view);
    if (state === "unknown" && !isExpression(view)) this.onUnknown?.(view);
  }
  /** Whether a value that is not known refers to an entity of the model. */
  holds(node) {
    if (node?.kind !== "unknown" || !node.refersTo) return false;
    this.#names ??= new Set(this.model.entities.map(({ name }) => name));
    return this.#names.has(node.refersTo.name);
  }
  /** The entities of a kind in the model. */
  all(kind) {
    const { views } = this.#entities.of(this.model, kind);
    return { items: views.map((view) => fieldOf(view)), complete: this.model.complete };
  }
  /** The entity that a value names: the field of it, or one that is absent or unknown. */
  follow(from, { by, to }) {
    if (!by.endsWith("[]")) return this.#target(walk(from, by)[0], to);
    const naming = walk(from, by.slice(0, -2))[0];
    const items = walk(from, by).map((value) => this.#target(value, to));
    const complete = naming.$state !== "unknown" && items.every((item) => item.$root !== void 0 || item.$outside);
    return new LinkList(from, items, complete);
  }
  /** The entities that name this one. Complete when no other can. */
  linkedTo(target, link) {
    const index = this.#reverse.get(link) ?? this.#index(link);
    this.#reverse.set(link, index);
    const entity = target.$root;
    if (!entity) return new LinkList(target, [], target.$peek === "absent");
    const open = [...index.open, ...index.openTo.get(entity) ?? []];
    for (const view of open) this.onRead?.(view);
    if (open[0]) this.onUnknown?.(open[0]);
    const complete = open.length === 0 && this.model.complete;
    return new LinkList(target, index.byTarget.get(entity) ?? [], complete);
  }
  #target(value, to) {
    const state = value.$peek;
    this.onRead?.(value);
    const entity = value.$root;
    const isNone = state === "absent" || value.$node?.kind === "list";
    if (isNone || !entity) return deadEnd(value, to, { absent: isNone, outside: false });
    const home = this.#modelOf.get(entity);
    const found = this.#referenced(value, home, to) ?? this.#byExpression(value, home, to) ?? this.#byName(value, home, to);
    if (found.$root === void 0 && state === "unknown") this.onUnknown?.(value);
    return found;
  }
  #referenced(value, home, to) {
    const node = value.$node;
    if (node?.kind !== "unknown") return void 0;
    const { byReference } = this.#entities.of(home, to);
    const references = node.refersTo ? [node.refersTo] : node.mentions ?? [];
    const views = new Set(references.flatMap(({ name }) => byReference.get(name) ?? []));
    if (views.size === 0) return void 0;
    if (views.size === 1) return [...views][0];
    return deadEnd(value, to, { absent: false, outside: false, among: [...views].map((view) => view.$root) });
  }
  /** The one entity whose name is made in the same way. */
  #byExpression(value, home, to) {
    const node = value.$node;
    if (node?.kind !== "unknown" || node.identity === void 0) return void 0;
    const views = this.#entities.of(home, to).byIdentity.get(node.identity);
    return views?.length === 1 ? views[0] : void 0;
  }
  #byName(value, home, to) {
    const text3 = fieldOf(value).partly;
    const name = text3 === void 0 ? GAP : nameFor(to, text3);
    if (name.includes(GAP)) return deadEnd(value, to, { absent: false, outside: false });
    for (const models of home.definition ? [[home], ...this.#nearby] : [[home]]) {
      const found = models.map((model) => this.#entities.of(model, to));
      const hits = found.flatMap(({ byName }) => byName.get(name) ?? []);
      if (hits.length === 1 && !isOtherRevision(revisionIn(to, text3), hits[0], home)) return hits[0];
      const told2 = models.every(({ complete }) => complete) && found.every((one2) => one2.told);
      if (hits.length > 0 || !told2) return deadEnd(value, to, { absent: false, outside: false });
    }
    return deadEnd(value, to, { absent: false, outside: true });
  }
  #index(link) {
    const byTarget = /* @__PURE__ */ new Map();
    const openTo = /* @__PURE__ */ new Map();
    const open = [];
    const others = this.#nearby.flat().filter(({ definition }) => definition && this.model.definition);
    const models = [this.model, ...others];
    for (const view of models.flatMap((model) => this.#entities.of(model, link.from).views)) {
      const targets = new Set(walk(view, link.through).flatMap((end) => end.$root ?? []));
      for (const target of targets) add3(byTarget, target, view);
      for (const end of openAt(view, link.through)) {
        const { among } = end.$origin.dead ?? {};
        if (among) for (const target of among) add3(openTo, target, end);
        else open.push(end);
      }
    }
    return { byTarget, open, openTo };
  }
};
function isOtherRevision(named3, hit, home) {
  if (named3 === void 0) return false;
  const arn = fieldOf(hit).arn;
  const own = arn.$state === "known" ? revisionIn("taskDefinition", arn.known ?? "") : void 0;
  return own === void 0 ? !home.definition : own !== named3;
}
function add3(index, key, view) {
  const known = index.get(key);
  if (known) known.push(view);
  else index.set(key, [view]);
}
function isExpression({ $node: node }) {
  if (node?.kind !== "unknown") return false;
  return [node.refersTo, node.mentions?.[0], node.parts, node.identity].some((part) => part !== void 0);
}
var LinkList = class extends View {
  items;
  complete;
  constructor(from, items, complete) {
    super({ ...from.$origin });
    this.items = items;
    this.complete = complete;
  }
};
function deadEnd(value, to, end) {
  const shape = `${to[0].toUpperCase()}${to.slice(1)}`;
  return viewOf({ run: value.$origin.run, key: "", node: void 0, shape, dead: { at: value.$at, ...end } });
}
function same(first, second) {
  const [a, b] = [viewIn(first), viewIn(second)];
  if (a.$origin.entity && b.$origin.entity) return a.$origin.entity === b.$origin.entity;
  if (a.$state === "absent" || b.$state === "absent") return a.$state === b.$state;
  const [left, right] = [a.$node, b.$node];
  if (left?.kind === "scalar" && right?.kind === "scalar") return left.value === right.value;
  if (left?.kind !== "unknown" || right?.kind !== "unknown") return void 0;
  if (left.identity !== void 0 && left.identity === right.identity) return true;
  const [x, y] = [left.refersTo, right.refersTo];
  if (!x || !y || x.attribute !== y.attribute) return void 0;
  return x.name === y.name ? true : TELLING.test(x.attribute ?? "") ? false : void 0;
}
var TELLING = /^(?:Ref|Arn|arn|Id|id|.*(?:Arn|Id))$/;
function gapOf(view) {
  let outermost = view;
  for (let owner = view.$origin.owner; owner?.$peek === "unknown"; owner = owner.$origin.owner) outermost = owner;
  const node = outermost.$node;
  const above = outermost.$origin.owner?.$node;
  const reason = node ? node.kind === "unknown" ? node.reason : void 0 : above?.kind === "map" ? above.open : void 0;
  return reason === void 0 ? void 0 : gapAt(outermost, reason);
}
function gapAt(view, reason) {
  const { entity } = view.$place ?? {};
  if (!entity) return void 0;
  const path = view.$path;
  const written = writtenPath(view);
  const place = { at: view.$at, entity: { kind: entity.kind, name: entity.name }, path };
  return { ...place, ...written !== path && { written }, reason };
}
function writtenPath(view) {
  const { owner, key, run } = view.$origin;
  if (!owner) return "";
  const above = writtenPath(owner);
  if (typeof key === "number") return above + view.$path.slice(owner.$path.length);
  const { shape } = owner.$origin;
  const name = shape.endsWith("{}") ? key : run.model.spell(shape, key);
  if (above === "" || name === above.slice(above.lastIndexOf(".") + 1)) return name === "" ? above : name;
  return `${above}.${name}`;
}
function mergeNotes(gaps) {
  const merged2 = /* @__PURE__ */ new Map();
  for (const { gap, rule } of gaps) {
    const path = gap.path.replaceAll(/\[\d+\]/g, "[]");
    const { source, start, end } = gap.at;
    const key = [source.path, start, end, gap.entity.kind, gap.entity.name, path].join(" ");
    const known = merged2.get(key) ?? { gap, rules: /* @__PURE__ */ new Set() };
    if (rule !== void 0) known.rules.add(rule);
    merged2.set(key, known);
  }
  return [...merged2.values()].map(({ gap, rules: rules3 }) => ({ ...gap, rules: [...rules3].sort(), large: isLarge(gap) })).sort((a, b) => a.at.start - b.at.start);
}
function isLarge({ entity, path }) {
  return path === "" || path === "containerDefinitions" || entity.kind !== "taskDefinition" && path === "taskDefinition";
}
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function expected(keyword, params, node) {
  switch (keyword) {
    case "type":
      return typeExpected(String(params["type"]), node);
    case "enum":
      return oneOf(params["allowedValues"]);
    case "minimum":
      return `at least ${params["limit"]}`;
    case "maximum":
      return `at most ${params["limit"]}`;
    case "maxItems":
      return `a list of at most ${params["limit"]} items`;
    case "minItems":
      return `a list of at least ${params["limit"]} items`;
    case "maxLength":
      return `at most ${params["limit"]} characters long`;
    case "minLength":
      return `at least ${params["limit"]} characters long`;
    default:
      return `a match of ${params["pattern"]}`;
  }
}
var TYPES = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object"
};
function oneOf(values) {
  const quoted2 = values.map((value) => `"${value}"`);
  return quoted2.length === 1 ? quoted2[0] : `one of ${quoted2.join(", ")}`;
}
function typeExpected(type, node) {
  const actual = node?.kind === "map" ? "object" : node?.kind === "list" ? "array" : node?.kind === "scalar" ? typeof node.value : "";
  if (type === "integer" && actual === "number") return TYPES[type];
  return `${TYPES[type]}, not ${actual === "boolean" ? "a boolean" : TYPES[actual]}`;
}
var constraints = {
  "TaskDefinition.cpu": { "says": "CPU units such as 512, or vCPUs such as .5 vCPU" },
  "TaskDefinition.memory": { "says": "MiB such as 1024, or GB such as 1 GB" },
  "TaskDefinition.family": { "says": "up to 255 letters, digits, hyphens and underscores" },
  "ContainerDefinition.name": { "says": "up to 255 letters, digits, hyphens and underscores" },
  "Volume.name": { "says": "up to 255 letters, digits, hyphens and underscores" },
  "Service.serviceName": { "says": "up to 255 letters, digits, hyphens and underscores" },
  "ServiceConnectService.discoveryName": { "says": "up to 64 lower-case letters, digits, hyphens and underscores" },
  "ServiceConnectClientAlias.dnsName": { "says": "up to 127 lower-case letters, digits, hyphens, underscores and dots" },
  "PortMapping.name": { "says": "up to 64 lower-case letters, digits, hyphens and underscores" },
  "PortMapping.containerPortRange": { "says": "two ports such as 8000-8010" },
  "ContainerDefinition.environmentFiles": { "rule": "environment-file-not-s3" },
  "EnvironmentFile.type": { "rule": "environment-file-not-s3" },
  "Ulimit.name": { "rule": "invalid-ulimit" },
  "HealthCheck.interval": { "rule": "health-check-out-of-range" },
  "HealthCheck.timeout": { "rule": "health-check-out-of-range" },
  "HealthCheck.retries": { "rule": "health-check-out-of-range" },
  "HealthCheck.startPeriod": { "rule": "health-check-out-of-range" },
  "EphemeralStorage.sizeInGiB": { "rule": "fargate-storage" },
  "Tag.key": { "says": "letters, digits, spaces and _.:/=+-@" },
  "Tag.value": { "says": "letters, digits, spaces and _.:/=+-@" }
};
var BRACKETED2 = [
  /\$\{\{.{0,300}?\}\}/,
  /\$\{(?:[^{}\n]|\{[^{}\n]{0,300}\}){0,300}\}/,
  /\{\{.{0,300}?\}\}/,
  /\{%.{0,300}?%\}/,
  /<%.{0,300}?%>/,
  /#\{[^}\n]{0,300}\}#?/,
  /\(\([A-Za-z][\w.-]{0,60}\)\)/
];
var ANGLED = /<(?!(?:[abipsu]|br|hr|em|li|ul|ol|td|th|tr|div|span|html|head|body|strong|pre|h[1-6])>)[A-Za-z_][\w .:-]{0,60}>/;
var MARKUP = /<\/|\/>|<[!?]/;
var ACCOUNT = "[Xx]{12}|(?:YOUR[-_])?(?:AWS[-_])?ACCOUNT(?:[-_]?(?:ID|NUMBER))?|(?:your[-_])?(?:aws[-_])?account(?:[-_]?(?:id|number))?";
var REGION = "(?:YOUR[-_])?(?:AWS[-_])?REGION|(?:your[-_])?(?:aws[-_])?region";
var DELIMITED = [
  // `%H%M` is a time, `%msg%n` a log line, `%E3%81` an octet.
  /%%?(?![\dA-F]{2}%)[A-Z][A-Z\d_]{1,80}%%?/,
  /(?<=^|[:/@-])%[A-Za-z_][\w.]{0,80}[A-Za-z\d_]%(?=$|[:/@.-])/,
  // `user:p@ss@host` holds none.
  /@@[A-Za-z_]\w{0,80}@@|(?<![\w@])@[A-Za-z_]\w{0,80}@(?![\w@])/,
  // `AIRFLOW__CORE__EXECUTOR` holds none.
  /(?<!\w)__[A-Z][A-Z\d_]{0,80}?__(?!\w)/,
  /\${2,9}[A-Za-z_]\w{0,80}\$+/,
  /^\$[A-Za-z_]\w*\$?$/,
  // `$HOME/bin` is for a shell.
  /(?<=^|[:/.@,=\s-])\$(?!(?:HOME|PATH|PWD|USER|HOSTNAME|SHELL)\b)[A-Z_][A-Z\d_]+(?![\w$])/,
  /(?<=[:/])\$(?!HOME|PATH|PWD|USER)[A-Za-z_]\w{0,80}(?=$|[:/])/,
  /(?<![A-Za-z\d])(?:REPLACE|CHANGE)_ME(?:_[A-Z\d_]+)?/,
  /(?<![A-Za-z\d])YOUR[-_][A-Z][A-Z\d_-]*/,
  // In an ARN or the name of a registry.
  new RegExp(
    `(?<=:)(?:${ACCOUNT}|${REGION})(?=:)|^(?:${ACCOUNT})(?=\\.dkr\\.ecr\\.)|(?<=\\.ecr\\.)(?:${REGION})(?=\\.amazonaws\\.)`
  )
];
var anyOf = (patterns) => patterns.map(({ source }) => source).join("|");
var IN_TEXT = new RegExp(anyOf([...BRACKETED2, ANGLED, ...DELIMITED]), "g");
var BARE = new RegExp(
  anyOf([
    ...BRACKETED2,
    /<[A-Za-z_][\w .:-]{0,60}>/,
    /%%?[A-Za-z_][\w.]*%%?/,
    /@@?[A-Za-z_]\w*@@?/,
    /__\w+__/,
    /\$+[A-Za-z_]\w*\$*/
  ]),
  "y"
);
function marksIn(text3) {
  if (!/[$%@<{_#(A-Zx:.]/.test(text3)) return [];
  const isMarkup = MARKUP.test(text3);
  return [...text3.matchAll(IN_TEXT)].filter(([found]) => !isMarkup || !/^<[^%]/.test(found)).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
function bareMarkAt(text3, at2) {
  BARE.lastIndex = at2;
  return BARE.test(text3) ? { start: at2, end: BARE.lastIndex } : void 0;
}
function shownMark(mark) {
  if (mark.length <= 60 && /^[^\w\s]*[\w .-]*[^\w\s]*$/.test(mark)) return mark;
  if (mark.length <= 80 && /^\{\{-?\s*\w+\s+(["'`])[\w./[\]-]+\1\s*-?\}\}$/.test(mark)) return mark;
  const [open] = /^(?:\$?\{\{|\$\{|\{%|<%|#\{|[^\w\s])/.exec(mark) ?? [""];
  const [close] = /(?:\}\}|%\}|%>|\}#|[^\w\s])$/.exec(mark) ?? [""];
  return `${open}\u2026${close}`;
}
function validate(run, validators) {
  return run.model.entities.flatMap((entity) => {
    const validator = validators[entity.kind];
    if (!validator) return [];
    return violations(rootOf(run, entity), run.model, validator(plain(entity.node)), entity);
  });
}
function violations(root, model, errors, entity) {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  const found = errors.flatMap((error) => {
    if (error.keyword !== "type" && mistyped.has(error.instancePath)) return [];
    const view = at(root, error.instancePath);
    return view && !isHidden(view, error, model) ? [violated(view, model, error, entity)] : [];
  });
  const meant = new Set(found.map(({ owner, violation: { suggestion } }) => `${owner} ${suggestion}`));
  return found.filter(
    ({ rule, owner, violation: { member: member2 } }) => rule !== "missing-member" || !meant.has(`${owner} ${member2}`)
  );
}
function plain(node) {
  switch (node?.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plain);
    case "map":
      return plainMap(node);
    default:
      return null;
  }
}
function plainMap({ entries }) {
  const object = /* @__PURE__ */ Object.create(null);
  for (const [key, { value }] of entries)
    if (value.kind !== "scalar" || value.value !== null) object[key] = plain(value);
  return object;
}
function at(root, instancePath) {
  let view = root;
  for (const step of instancePath.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    view = childOf(view, view.$node?.kind === "list" ? Number(key) : key);
  }
  return view;
}
function isHidden(view, { keyword, params }, model) {
  const node = view.$node;
  if (!node || node.kind === "unknown") return true;
  switch (keyword) {
    case "required": {
      const member2 = `${view.$origin.shape}.${params["missingProperty"]}`;
      return model.optional.includes(member2) || node.kind === "map" && node.open !== void 0;
    }
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      return isIdentity(view, name, model) || marksIn(name).length > 0;
    }
    case "minItems":
      return node.kind === "list" && node.items.some(({ kind }) => kind === "unknown");
    case "maxItems":
      return node.kind === "list" && node.items.filter(({ kind }) => kind !== "unknown").length <= Number(params["limit"]);
    default:
      return false;
  }
}
var IDENTITY = "arn";
function isIdentity({ $node: node, $origin: { shape } }, name, model) {
  const entry = node?.kind === "map" ? node.entries.get(name) : void 0;
  return name === IDENTITY && (entry?.key === entry?.value.at || !model.editable(shape, name));
}
function violated(view, model, { keyword, params }, entity) {
  if (keyword === "additionalProperties")
    return unknownMember(view, model, String(params["additionalProperty"]), entity);
  if (keyword === "required") return missingMember(view, model, String(params["missingProperty"]), entity);
  const own = constraintOf(view);
  const suggestion = keyword === "enum" ? nearest2(textOf2(view), params["allowedValues"]) : void 0;
  return {
    entity,
    owner: view.$origin.owner?.$path ?? "",
    rule: own?.rule ?? "invalid-value",
    violation: {
      field: view,
      member: memberOf(view, model),
      shape: view.$origin.owner?.$origin.shape ?? "",
      expected: keyword === "pattern" && own?.says || expected(keyword, params, view.$node),
      ...suggestion !== void 0 && { suggestion }
    }
  };
}
function missingMember(view, model, name, entity) {
  const { shape } = view.$origin;
  const field = { $at: view.$head, $path: view.$path, $quoted: "" };
  const violation = { field, member: model.spell(shape, name), shape, expected: "" };
  return { entity, owner: view.$path, rule: "missing-member", violation };
}
function unknownMember(view, model, name, entity) {
  const { shape } = view.$origin;
  const node = view.$node;
  const { key } = node.entries.get(name);
  const written = name === IDENTITY ? model.spell(shape, name) : name.replace("\0", "");
  const members = Object.keys(shapes[shape] ?? {}).filter((member2) => member2 !== IDENTITY);
  const meant = nearest2(
    written,
    members.map((member2) => model.spell(shape, member2))
  );
  const isFree = members.some((member2) => model.spell(shape, member2) === meant && !node.entries.has(member2));
  const suggestion = isFree ? meant : void 0;
  return {
    entity,
    owner: view.$path,
    rule: "unknown-member",
    violation: {
      field: { $at: key, $path: `${view.$path}${view.$path && "."}${written}`, $quoted: "" },
      member: written,
      shape,
      expected: "",
      ...suggestion !== void 0 && { suggestion, fix: { kind: "rename", at: key, name: suggestion } }
    }
  };
}
function memberOf({ $origin: { key, owner } }, model) {
  if (!owner) return "";
  if (typeof key === "number") return memberOf(owner, model);
  return owner.$origin.shape.endsWith("{}") ? key : model.spell(owner.$origin.shape, key);
}
function constraintOf({ $origin: { key, owner } }) {
  return constraints[`${owner?.$origin.shape}.${key}`];
}
function textOf2({ $node: node }) {
  return node?.kind === "scalar" ? String(node.value) : "";
}
function nearest2(name, candidates) {
  const distance2 = (candidate) => leven(name.toLowerCase(), candidate.toLowerCase());
  const [best] = [...candidates].sort((a, b) => distance2(a) - distance2(b));
  return best !== void 0 && distance2(best) <= Math.max(1, Math.floor(name.length / 3)) ? best : void 0;
}
var GENERAL = "invalid-value";
function checkModel(model, nearby2, active, options, failures) {
  const run = new Run(model, nearby2);
  const { onRead } = options;
  if (onRead) run.onRead = ({ $place }) => $place && onRead($place);
  const checked = { findings: [], notes: model.gaps.map((gap) => ({ gap })) };
  const visit = (call, has2, entity) => {
    for (const { rule, level } of active) {
      if (!has2(rule)) continue;
      const unknown = [];
      const untold = [];
      run.onUnknown = (view) => unknown.push(view);
      const before = checked.findings.length;
      try {
        call(rule, contextOf(rule, level, run, entity, options, checked.findings, untold));
      } catch (error) {
        failures.push({
          file: entity.at.source.path,
          message: `The rule ${rule.id} failed on ${entity.name}: ${describe(error)}`
        });
      }
      if (checked.findings.length > before) continue;
      for (const gap of [...unknown.map(gapOf), ...untold]) if (gap) checked.notes.push({ gap, rule: rule.id });
    }
  };
  for (const entity of model.entities) visitEntity(rootOf(run, entity), entity, visit);
  if (options.validators) {
    const known = new Set(options.rules.map(({ rule }) => rule.id));
    for (const { violation, entity, rule } of validate(run, options.validators)) {
      const id = known.has(rule) ? rule : GENERAL;
      visit(
        (rule2, context) => rule2.violation?.(violation, context),
        (rule2) => rule2.id === id && rule2.violation,
        entity
      );
    }
  }
  return checked;
}
function visitEntity(view, entity, visit) {
  visit(
    (rule, context) => visitorOf(rule, entity.kind)?.(view, context),
    (rule) => rule[entity.kind],
    entity
  );
  if (entity.kind !== "taskDefinition") return;
  const task2 = fieldOf(view);
  for (const container of task2.containerDefinitions.items) {
    visit(
      (rule, context) => rule.container?.(container, { ...context, task: task2 }),
      (rule) => rule.container,
      entity
    );
  }
  if (task2.containerDefinitions.$state !== "unknown") return;
  visit(
    () => task2.containerDefinitions.items,
    (rule) => rule.container,
    entity
  );
}
function visitorOf(rule, kind) {
  return rule[kind];
}
function contextOf(rule, level, run, entity, { facts = {} }, findings, untold) {
  return {
    facts,
    same,
    untold: (field, reason) => untold.push(gapAt(viewIn(field), reason)),
    all: (kind) => run.all(kind),
    spell: (field) => spell(run.model, field),
    report: (place, message, { level: own, related = [], fix } = {}) => {
      const written = fix && writeFix(fix, run.model);
      findings.push({
        rule: rule.id,
        severity: level ?? own ?? rule.severity,
        message,
        at: place.$at,
        entity: { kind: entity.kind, name: entity.name },
        path: place.$path ?? "",
        related: [...related.map(([{ $at }, text3]) => ({ at: $at, message: text3 })), ...throughOf(place)],
        ...written && { fix: { safety: rule.fix ?? "unsafe", edits: written } }
      });
    }
  };
}
function throughOf(place) {
  const through = "$origin" in place ? viewIn(place).$node?.via ?? [] : [];
  return through.map((at2) => ({ at: at2, message: "its value comes from here" }));
}
function spell(model, field) {
  const { key, owner } = viewIn(field).$origin;
  return typeof key === "number" || !owner ? String(key) : model.spell(owner.$origin.shape, key);
}
function mergeScenarios(found) {
  const merged2 = /* @__PURE__ */ new Map();
  for (const { model, findings } of found) {
    for (const [key, finding] of keyed(findings)) {
      const known = merged2.get(key) ?? { finding, models: /* @__PURE__ */ new Set() };
      known.models.add(model);
      merged2.set(key, known);
    }
  }
  const all2 = found.map(({ model }) => model);
  return [...merged2.values()].map(({ finding, models }) => {
    const possible = all2.filter((model) => models.has(model) || hasEntity(model, finding.entity));
    const when = decidedBy([...models], possible, textAround(finding, models));
    return when === void 0 ? finding : { ...finding, when };
  });
}
function keyed(findings) {
  const result = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, severity, at: at2, message } = finding;
    const key = [rule, severity, at2.source.path, at2.start, at2.end, message].join(" ");
    if (!result.has(key)) result.set(key, finding);
  }
  return result;
}
function hasEntity({ entities }, { kind, name }) {
  return entities.some((entity) => entity.kind === kind && entity.name === name);
}
function decidedBy(models, all2, around) {
  if (models.length >= all2.length) return void 0;
  const trivial = shared(all2);
  const telling = shared(models).filter((fact) => !trivial.includes(fact));
  return telling.length > 0 ? needed(telling, all2, around).join(" and ") : "the conditions combine so";
}
function needed(facts, all2, around) {
  const told2 = (some) => all2.filter(({ when }) => some.every((fact) => when?.includes(fact))).length;
  const enough = told2(facts);
  const isNear2 = (fact) => Number(around.includes(fact.split(" ")[0]));
  const weakestFirst = [...facts].sort(
    (a, b) => told2([b]) - told2([a]) || isNear2(a) - isNear2(b) || Number(a.endsWith("is true")) - Number(b.endsWith("is true"))
  );
  let kept = facts;
  for (const fact of weakestFirst) {
    const without = kept.filter((one2) => one2 !== fact);
    if (told2(without) === enough) kept = without;
  }
  return kept;
}
function textAround({ entity: { kind, name } }, models) {
  const [model] = models;
  const node = model?.entities.find((entity) => entity.kind === kind && entity.name === name)?.node;
  return node ? node.at.source.text.slice(node.at.start, node.at.end) : "";
}
function shared(models) {
  const [first, ...rest] = models.map(({ when }) => when ?? []);
  return (first ?? []).filter((fact) => rest.every((facts) => facts.includes(fact)));
}
function lint(documents, options) {
  const active = activeRules(options);
  const findings = [];
  const notes = [];
  const failures = [];
  for (const document of documents) {
    const perModel = document.models.map(
      (model) => attempt(document, failures, () => checkModel(model, nearby(document, documents), active, options, failures))
    );
    const found = perModel.map((one2, i) => ({ model: document.models[i], findings: one2.findings }));
    for (const finding of checkFile(document, active, failures)) findings.push(finding);
    for (const finding of mergeScenarios(found)) findings.push(finding);
    for (const note of mergeNotes(perModel.flatMap((one2) => one2.notes))) notes.push(note);
  }
  return {
    findings: inOrder2(findings, documents),
    notes,
    files: documents.map(fileInfo),
    rules: ruleInfos(options),
    failures,
    ...options.facts?.images && { images: imageInfos(options.facts.images) }
  };
}
function attempt({ source }, failures, check15) {
  try {
    return check15();
  } catch (error) {
    failures.push({ file: source.path, message: `It could not be checked: ${describe(error)}` });
    return { findings: [], notes: [] };
  }
}
function activeRules({ rules: rules3, levels }) {
  return rules3.flatMap(({ rule }) => {
    const level = levels?.get(rule.id);
    if (level === "off" || level === void 0 && rule.optIn) return [];
    return [{ rule, level }];
  });
}
function nearby(document, documents) {
  if (!document.models.some(({ definition }) => definition)) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const other of documents) {
    const model = other.models[0];
    if (!model) continue;
    const distance2 = stepsBetween(document.source.path, other.source.path);
    groups.set(distance2, [...groups.get(distance2) ?? [], model]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, models]) => models);
}
function stepsBetween(from, to) {
  const [a, b] = [from, to].map((path) => path.split("/").slice(0, -1));
  let shared2 = 0;
  while (shared2 < a.length && a[shared2] === b[shared2]) shared2++;
  return a.length + b.length - 2 * shared2;
}
var LINTED = ["taskDefinition", "service", "taskSet", "schedule"];
function fileInfo({ source, format, models }) {
  const names = models.flatMap(({ entities }) => entities.filter(({ kind }) => LINTED.includes(kind)));
  return { source, format, resources: new Set(names.map(({ kind, name }) => `${kind} ${name}`)).size };
}
function ruleInfos({ rules: rules3, levels }) {
  return rules3.map(({ rule, theme }) => ({
    id: rule.id,
    theme,
    summary: rule.summary,
    why: rule.why,
    see: rule.see,
    severity: rule.severity,
    ...rule.security !== void 0 && { security: rule.security },
    precision: rule.precision ?? "high",
    optIn: rule.optIn ?? false,
    level: levels?.get(rule.id) ?? (rule.optIn ? "off" : rule.severity)
  }));
}
function imageInfos(images) {
  return [...images].map(([reference, answer]) => ({ reference, said: answerText(answer) }));
}
function inOrder2(findings, documents) {
  const order = new Map(documents.map(({ source }, i) => [source, i]));
  return [...findings].sort(
    (a, b) => (order.get(a.at.source) ?? 0) - (order.get(b.at.source) ?? 0) || a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
async function loadValidators(isNeeded = () => true) {
  const [taskDefinition, service2] = await Promise.all([
    isNeeded("taskDefinition") && Promise.resolve().then(() => __toESM(require("./validate-task-definition.js"))),
    isNeeded("service") && Promise.resolve().then(() => __toESM(require("./validate-service-definition.js")))
  ]);
  return {
    ...taskDefinition && { taskDefinition: taskDefinition.validate },
    ...service2 && { service: service2.validate }
  };
}
async function loadFacts() {
  const { instanceTypes } = await Promise.resolve().then(() => __toESM(require("./instance-types.js")));
  return { instanceTypes };
}
function get(node, ...path) {
  let at2 = node;
  for (const key of path) at2 = at2?.kind === "map" ? at2.entries.get(key)?.value : void 0;
  return at2;
}
function stringOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : /* @__PURE__ */ new Map();
}
function isTemplate2(root) {
  if (root.kind !== "map") return false;
  if (root.entries.has("AWSTemplateFormatVersion")) return true;
  return [...entriesOf(get(root, "Resources"))].some(([id, { value }]) => {
    return id.startsWith("Fn::ForEach::") || /^(?:AWS|Custom|Alexa)::/.test(stringOf(get(value, "Type")) ?? "");
  });
}
function withoutPlaceholders(node) {
  if (node.kind !== "scalar" || typeof node.value !== "string") return node;
  const { value: text3, at: at2, via } = node;
  const [first] = marksIn(text3);
  if (!first) return node;
  return {
    kind: "unknown",
    reason: `holds the placeholder ${shownMark(text3.slice(first.start, first.end))}`,
    at: at2,
    parts: partsOf2(text3),
    identity: `text ${text3}`,
    ...via && { via }
  };
}
function isPlaceholder({ value }) {
  if (typeof value !== "string") return false;
  const [mark] = marksIn(value);
  return mark !== void 0 && mark.start === 0 && mark.end === value.length;
}
function partsOf2(text3) {
  const parts = [];
  let at2 = 0;
  for (const { start, end } of marksIn(text3)) {
    if (start > at2) parts.push(text3.slice(at2, start));
    parts.push(void 0);
    at2 = end;
  }
  if (at2 < text3.length) parts.push(text3.slice(at2));
  return parts;
}
function translate(node, shape, dialect, member2 = "") {
  const value = dialect.value(node, shape, member2);
  if (value?.kind === "list" && shape.endsWith("[]")) {
    const of = shape.slice(0, -2);
    return { ...value, items: value.items.flatMap((item) => translate(item, of, dialect, member2) ?? []) };
  }
  if (value?.kind !== "map") return value;
  if (shape.endsWith("{}")) return { ...value, entries: mapEntries(value, shape.slice(0, -2), dialect) };
  return isStructure(shape) ? { ...value, entries: structEntries(value, shape, dialect) } : value;
}
function mapEntries({ entries }, of, dialect) {
  const result = /* @__PURE__ */ new Map();
  for (const [key, entry] of entries) {
    const value = translate(entry.value, of, dialect, key);
    if (value) result.set(key, { key: entry.key, value });
  }
  return result;
}
function structEntries({ entries }, shape, dialect) {
  const result = /* @__PURE__ */ new Map();
  for (const [written, entry] of entries) {
    const name = dialect.member(shape, written);
    if (name === void 0 && dialect.dropsOthers) continue;
    const of = name === void 0 ? void 0 : memberShape(shape, name);
    const value = of === void 0 ? entry.value : translate(entry.value, of, dialect, name);
    if (value)
      result.set(name ?? (memberShape(shape, written) ? `\0${written}` : written), { key: entry.key, value });
  }
  return result;
}
var SHELL = ["command", "entryPoint"];
var api = {
  member: (shape, written) => memberShape(shape, written) ? written : void 0,
  value: (node, _shape, member2) => {
    if (node.tag !== void 0)
      return { kind: "unknown", reason: "has a tag, which the API does not know", at: node.at };
    return node.kind !== "scalar" || SHELL.includes(member2) && !isPlaceholder(node) ? node : withoutPlaceholders(node);
  }
};
function translateDefinition(node, shape) {
  const result = translate(node, shape, api);
  return result?.kind === "map" ? result : { ...node, entries: /* @__PURE__ */ new Map() };
}
function definitionModel(format, definitions) {
  return {
    format,
    entities: definitions.map(({ kind, node, name, named: named3 }) => ({ kind, name, node, at: placeOf(node, named3) })),
    complete: true,
    definition: true,
    gaps: [],
    optional: [],
    spell: (_, member2) => member2,
    editable: () => true
  };
}
function placeOf({ at: at2 }, named3) {
  if (named3?.kind === "scalar" || named3?.kind === "unknown") return named3.at;
  const { source, start } = at2;
  const bracket = source.text[start] === "{" || source.text[start] === "[";
  return source.span(start, bracket ? start + 1 : source.line(source.position(start).line).end);
}
function withMembers(node, changes) {
  const entries = new Map(node.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value) entries.set(key, entries.get(key) ?? { key: value.at, value });
    else entries.delete(key);
  }
  return { ...node, entries };
}
var TELLING2 = [
  "capacityProviderStrategy",
  "deploymentConfiguration",
  "deploymentController",
  "enableECSManagedTags",
  "enableExecuteCommand",
  "healthCheckGracePeriodSeconds",
  "launchType",
  "networkConfiguration",
  "platformVersion",
  "propagateTags",
  "schedulingStrategy",
  "serviceRegistries",
  "taskDefinition"
];
var OF_UPDATE = ["service", "forceNewDeployment"];
var OF_RUN_TASK = ["count", "overrides", "group", "startedBy", "referenceId"];
var READ_ONLY = [
  "serviceArn",
  "clusterArn",
  "status",
  "runningCount",
  "pendingCount",
  "platformFamily",
  "taskSets",
  "deployments",
  "roleArn",
  "events",
  "createdAt",
  "createdBy",
  "currentServiceDeployment",
  "currentServiceRevisions",
  "resourceManagementType"
];
function readServices(roots) {
  const definitions = roots.flatMap(definitionsIn);
  const runs = definitions.length > 0 && definitions.every(({ kind }) => kind === "schedule");
  return definitions.length > 0 ? definitionModel(runs ? "run-task input" : "service definition", definitions) : void 0;
}
function definitionsIn(root) {
  const described = [
    ...itemsOf(get(root, "services")),
    ...get(root, "service")?.kind === "map" ? [get(root, "service")] : []
  ];
  if (described.some(isService)) return described.flatMap((node) => node.kind === "map" ? [service(node)] : []);
  if (root.kind !== "map" || !isService(root)) return [];
  return OF_RUN_TASK.some((member2) => root.entries.has(member2)) ? [task(root)] : [service(root)];
}
function isService(node) {
  if (node.kind !== "map") return false;
  const keys = [...node.entries.keys()];
  const known = keys.filter((key) => isMember(key));
  return known.length >= 2 && known.length * 2 >= keys.length && keys.some((key) => TELLING2.includes(key));
}
function isMember(key) {
  return [...OF_UPDATE, ...OF_RUN_TASK, ...READ_ONLY].includes(key) || key !== "arn" && memberShape("Service", key) !== void 0;
}
function service(root) {
  const { at: at2 } = root;
  const place = at2.source.span(at2.start, at2.start + 1);
  const node = withMembers(translateDefinition(withoutReadOnly(root), "Service"), {
    ...get(root, "serviceArn") && { arn: get(root, "serviceArn") },
    ...get(root, "clusterArn") && { cluster: get(root, "clusterArn") },
    ...get(root, "roleArn") && { role: get(root, "roleArn") },
    // What is not written is then given by the tool that keeps service and task definition side by side.
    ...!get(root, "taskDefinition") && {
      taskDefinition: { kind: "unknown", reason: "is given by the deploy tool", at: place }
    }
  });
  const named3 = get(node, "serviceName") ?? get(node, "service");
  const isUpdate = OF_UPDATE.some((member2) => node.entries.has(member2));
  const open = isUpdate ? { open: "is not in the input of update-service, which leaves it as it is" } : {};
  return { kind: "service", name: stringOf(named3) ?? "service", node: { ...node, ...open }, named: named3 };
}
function task(root) {
  const count2 = get(root, "count");
  const node = translateDefinition(
    withMembers(root, { count: void 0, ...count2 && { taskCount: count2 } }),
    "Schedule"
  );
  const named3 = get(root, "taskDefinition");
  return { kind: "schedule", name: stringOf(named3) ?? "task", node, named: named3 };
}
function withoutReadOnly(node) {
  return withMembers(node, Object.fromEntries(READ_ONLY.map((member2) => [member2, void 0])));
}
var READ_ONLY2 = [
  "taskDefinitionArn",
  "revision",
  "status",
  "requiresAttributes",
  "compatibilities",
  "registeredAt",
  "registeredBy",
  "deregisteredAt",
  "deleteRequestedAt"
];
function readTaskDefinitions(roots) {
  const definitions = roots.flatMap((root) => root.kind === "list" ? listed2(root.items, root) : one(root));
  return definitions.length > 0 ? definitionModel("task definition", definitions) : void 0;
}
function listed2(items, list3) {
  const definitions = items.flatMap(one);
  return definitions.length === 0 && items.length > 0 && items.every(isContainer) ? [bareList(list3)] : definitions;
}
function one(root) {
  const described = get(root, "taskDefinition");
  const node = get(described, "containerDefinitions") ? described : root;
  if (node?.kind !== "map" || !node.entries.has("containerDefinitions")) {
    return itemsOf(get(root, "taskDefinitions")).flatMap(one);
  }
  const arn = get(node, "taskDefinitionArn");
  const withoutReadOnly2 = withMembers(node, Object.fromEntries(READ_ONLY2.map((member2) => [member2, void 0])));
  const translated = translateDefinition(withoutReadOnly2, "TaskDefinition");
  const named3 = get(translated, "family");
  return [
    { kind: "taskDefinition", name: nameOf2(named3), node: arn ? withMembers(translated, { arn }) : translated, named: named3 }
  ];
}
function nameOf2(family) {
  if (family?.kind === "unknown" && family.parts) return family.parts.map((part) => part ?? "\u2026").join("");
  return stringOf(family) ?? "task definition";
}
function isContainer(node) {
  return get(node, "image") !== void 0 && (get(node, "name") !== void 0 || get(node, "essential") !== void 0);
}
function bareList(list3) {
  const { source, start } = list3.at;
  const written = {
    kind: "map",
    entries: /* @__PURE__ */ new Map([["containerDefinitions", { key: source.span(start, start + 1), value: list3 }]]),
    at: list3.at,
    open: "is not in a bare list of container definitions"
  };
  return {
    kind: "taskDefinition",
    name: "task definition",
    node: translateDefinition(written, "TaskDefinition"),
    named: void 0
  };
}
var SHOW = "`terraform show -json plan.out > plan.json`";
var FORMATS = "a task definition, a service definition, a CloudFormation template or a Terraform plan";
var has = (root, ...keys) => keys.every((key) => get(root, key) !== void 0);
var SIGNS = [
  { looksLike: "a Kubernetes manifest", instead: `give ${FORMATS}`, is: (root) => has(root, "apiVersion", "kind") },
  {
    looksLike: "an AWS Copilot manifest",
    instead: "give the CloudFormation template that `copilot svc package` prints",
    is: (root) => /^(?:Load Balanced Web Service|Backend Service|Worker Service|Request-Driven Web Service|Scheduled Job|Static Site)$/.test(
      stringOf(get(root, "type")) ?? ""
    )
  },
  {
    looksLike: "an AppSpec file of CodeDeploy",
    instead: "give the task definition that it deploys",
    is: (root) => itemsOf(get(root, "Resources")).some((item) => has(item, "TargetService"))
  },
  {
    looksLike: "a Compose file",
    instead: "give the task definition that is made from it",
    is: (root) => get(root, "services")?.kind === "map"
  },
  {
    looksLike: "a raw Terraform state",
    instead: "give what `terraform show -json` prints",
    is: (root) => has(root, "serial", "lineage") || has(root, "version", "terraform_version") && (has(root, "resources") || has(root, "modules"))
  },
  {
    looksLike: "a plan that is kept in HCP Terraform",
    instead: `give ${SHOW}`,
    is: (root) => has(root, "remote_plan_format")
  },
  {
    looksLike: "what `terraform validate -json` prints",
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, "valid", "error_count", "diagnostics")
  },
  {
    looksLike: "the schemas of Terraform providers",
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, "format_version", "provider_schemas")
  },
  {
    looksLike: "the outputs of a Terraform state",
    instead: `give a plan: ${SHOW}`,
    is: (root) => entriesOf(root).size > 0 && [...entriesOf(root).values()].every(({ value }) => has(value, "sensitive", "type", "value"))
  },
  {
    looksLike: "a task definition in the spelling of CloudFormation, without its template",
    instead: "give the whole template, or spell the members as the ECS API does (`containerDefinitions`)",
    is: (root) => has(root, "ContainerDefinitions")
  },
  {
    looksLike: "a task definition in the spelling of Terraform",
    instead: "spell the members as the ECS API does (`containerDefinitions`)",
    is: (root) => has(root, "container_definitions")
  },
  {
    looksLike: "container definitions in the spelling of CloudFormation",
    instead: "spell the members as the ECS API does (`image`), or give the whole template",
    is: (root) => itemsOf(root).some((item) => has(item, "Image", "Name"))
  },
  {
    looksLike: "the image definitions of a CodePipeline deployment",
    instead: "give the task definition",
    is: (root) => itemsOf(root).some((item) => has(item, "name", "imageUri")) || has(root, "ImageURI")
  },
  {
    looksLike: "a single container definition",
    instead: "put it into the `containerDefinitions` of a task definition, or into a list",
    is: (root) => has(root, "name", "image") && !has(root, "Resources")
  },
  {
    looksLike: "a state machine of Step Functions",
    instead: `give ${FORMATS}`,
    is: (root) => has(root, "StartAt", "States")
  },
  {
    looksLike: "a parameter file of CloudFormation",
    instead: "give the template",
    is: (root) => itemsOf(root).some((item) => has(item, "ParameterKey")) || get(root, "Parameters")?.kind === "map" && !has(root, "Resources")
  },
  {
    looksLike: "the manifest of a CDK cloud assembly",
    instead: "give the templates beside it (`*.template.json`)",
    is: (root) => has(root, "artifacts", "version")
  },
  {
    looksLike: "a Terraform configuration in JSON",
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, "resource") || has(root, "terraform")
  },
  {
    looksLike: "a package.json",
    instead: `give ${FORMATS}`,
    is: (root) => has(root, "name", "version") && (has(root, "scripts") || has(root, "dependencies"))
  },
  {
    looksLike: "the tasks that `aws ecs describe-tasks` returns",
    instead: "give the task definition, from `aws ecs describe-task-definition`",
    is: (root) => itemsOf(get(root, "tasks")).some((item) => has(item, "taskArn"))
  },
  {
    looksLike: "what `terraform show -json` prints when there is no plan or state",
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, "format_version") && [...entriesOf(root).keys()].every((key) => /^(?:format|terraform)_version$/.test(key))
  },
  {
    looksLike: "an empty object",
    instead: `give ${FORMATS}`,
    is: (root) => root.kind === "map" && root.entries.size === 0
  },
  {
    looksLike: "an empty list",
    instead: `give ${FORMATS}`,
    is: (root) => root.kind === "list" && root.items.length === 0
  },
  { looksLike: "a single value", instead: `give ${FORMATS}`, is: (root) => root.kind === "scalar" }
];
function unrecognized(source, roots) {
  const [first] = roots;
  const sign = roots.length > 0 ? SIGNS.find(({ is }) => roots.some(is)) : void 0;
  const at2 = first ? source.line(source.position(first.at.start).line) : source.span(0, 0);
  const place = source.span(at2.start, Math.max(at2.end, Math.min(at2.start + 1, source.text.length)));
  if (sign) return { at: place, looksLike: sign.looksLike, instead: sign.instead };
  return {
    at: place,
    looksLike: roots.length === 0 ? "an empty file" : "none of the formats",
    instead: `give ${FORMATS}`
  };
}
var HEAD = 1e5;
function wrongText(source) {
  const said = (looksLike) => ({ at: firstWord(source), looksLike, instead: `give ${SHOW}` });
  const start = source.text.slice(0, HEAD);
  if (/^\s*\{"@level":/.test(start)) return said("the log of `terraform plan -json`");
  if (/^\s*[[{]/.test(start)) return void 0;
  const plain2 = start.replaceAll(/\u001b\[[\d;]*m/g, "");
  if (FOR_PEOPLE.some((pattern) => pattern.test(plain2))) return said("a plan as Terraform prints it for people");
  return CONFIGURATION.test(plain2) ? said("a Terraform configuration") : void 0;
}
var FOR_PEOPLE = [
  /^(?:Terraform|OpenTofu) (?:used the selected providers to generate|will perform the following actions|planned the following actions)/m,
  /^No changes\. (?:Your infrastructure matches|Infrastructure is up-to-date)/m,
  /^ {2}# .+ (?:will|must) be .+\n.*(?:resource|data) "[\w-]+" "[\w-]+"/m
];
var CONFIGURATION = /^(?:resource|data|module|provider|variable|output) "[\w-]+"(?: "[\w-]+")? *\{/m;
function firstWord(source) {
  const [space, word] = /^(\s*)([^\s"=]{0,30})/.exec(source.text).slice(1);
  return source.span(space.length, space.length + word.length);
}
function wrongBytes(source, bytes) {
  const isZip = bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3;
  return isZip ? { at: source.span(0, 0), looksLike: "a binary Terraform plan (or another zip file)", instead: `give ${SHOW}` } : void 0;
}
var VALUE = /^(?:value|parametervalue|default|constant_value)$/i;
function standsForValue(key) {
  return VALUE.test(key) || isNear(key, "value") || isNear(key, "default");
}
function isNameOfSecret(word) {
  return isAwsCredential(word) || secretWord(word) !== void 0;
}
function isNear(written, word) {
  const key = written.toLowerCase();
  if (OTHERS.has(key)) return false;
  return word.startsWith(key) || word.endsWith(key) || leven(key, word) <= 2;
}
var OTHERS = /* @__PURE__ */ new Set(["values", "valuefrom", "names", "same", "game", "date", "rate", "state", "fault", "image"]);
function valuesNear(text3, members) {
  const plain2 = withoutHarmless(text3, members);
  const names = [...text3.matchAll(WORD)].filter(
    ([word]) => HINT2.test(word) && !isWordOfFormats(word) && isNameOfSecret(word)
  );
  return names.flatMap(({ 0: word, index }, i) => {
    const from = index + word.length;
    const until = Math.min(names[i + 1]?.index ?? text3.length, from + REACH);
    return linesOf(text3, from, endOf(text3, index, from, until)).flatMap(
      (line) => suspectIn(plain2, line, isAwsCredential(word))
    );
  });
}
function withoutHarmless(text3, members) {
  const blank = (whole) => " ".repeat(whole.length);
  const pieces = [];
  let at2 = 0;
  for (const { key, keyStart, text: value, end } of members) {
    if (/["'\\]/.test(value)) continue;
    if (keyStart < at2 || standsForValue(key) && key !== "constant_value" || !isWordOfFormats(key)) continue;
    pieces.push(text3.slice(at2, keyStart), blank(text3.slice(keyStart, end)));
    at2 = end;
  }
  return [...pieces, text3.slice(at2)].join("").replaceAll(HARMLESS, blank);
}
var HARMLESS = /\{\{resolve:[^}"]*\}\}|\$\{[^}"]*\}|!(?:Ref|GetAtt)[ \t]+[\w.:]+|arn:aws[\w-]*:[^\s"',]*|\b(?:var|local|module|data|each|aws_\w+)\.[\w.]+/g;
function passwordsInUrls(text3) {
  return [...text3.matchAll(URL_PASSWORD)].map(({ indices }) => ({ start: indices[1][0], end: indices[1][1] }));
}
var URL_PASSWORD = /\/\/[^\s:/@"']{1,100}:(?!\d{1,5}(?!\w)|\$\{)([^\s"'@,}]{3,300})/dg;
var WORD = /[A-Za-z][\w.-]{2,99}/g;
var HINT2 = /pass|pwd?$|secret|token|key|psk|cred/i;
var REACH = 400;
function endOf(text3, name, from, until) {
  const rest = text3.slice(from, until);
  const lineStart2 = text3.lastIndexOf("\n", name) + 1;
  const [indent] = /^[ \t]*/.exec(text3.slice(lineStart2, name));
  const ends = [/\}\s*,?\s*[{\]}]/, /\n[ \t]*-[ \t]/, new RegExp(`\\n[ \\t]{0,${indent.length}}[\\w"']+:[ \\t]*\\n`)];
  return from + Math.min(rest.length, ...ends.map((end) => rest.search(end)).filter((at2) => at2 !== -1));
}
function linesOf(text3, from, end) {
  const lines = [];
  for (let start = from; start < end; ) {
    const at2 = text3.indexOf("\n", start);
    const last2 = at2 === -1 || at2 > end ? end : at2;
    lines.push({ start, end: last2 });
    start = last2 + 1;
  }
  return lines;
}
function suspectIn(text3, { start, end }, isAny) {
  const strange = [...text3.slice(start, end).matchAll(/[^\s"'{}[\],=]*[^\s"'{}[\],=\\]/g)].map(({ 0: token, index }) => ({ token, start: start + index, end: start + index + token.length })).filter(({ token }) => /[^\\:;.$<>-]{3}/.test(token) && !isWordOfFormats(token.replaceAll(/^\W+|\W+$/g, "")));
  const first = strange.find(({ token }) => isAny || isLiteralSecret(token));
  return first ? [{ start: first.start, end: strange.at(-1).end }] : [];
}
var OWN = `name names value values valuefrom parametervalue default constantvalue type string number noecho
  commadelimitedlist provider providerconfigkey mode effect action address index managed description true false null allowedpattern allowedvalues constraintdescription minlength maxlength minvalue maxvalue
  parameters mappings conditions resources outputs metadata properties condition dependson ref getatt sub join if`;
var WORDS_OF_FORMATS = /* @__PURE__ */ new Set([
  ...OWN.split(/\s+/),
  ...Object.values(shapes).flatMap((members) => Object.keys(members).map((name) => name.toLowerCase()))
]);
function isWordOfFormats(word) {
  return WORDS_OF_FORMATS.has(word.replaceAll("_", "").toLowerCase()) || /^(?:AWS|Fn)::/.test(word);
}
var KEY = /(\\{0,7}["'])?(?<![\w.:-])([A-Za-z_][\w.-]{0,99})(?:(?:\\{0,7}["'])?[ \t]{0,99}(?:=>|[:=](?![:=/]))|\\{0,7}["']\s{0,99}[{[,;.]?\s{0,99}(?=\\{0,7}["']))/g;
var LONGEST_LINE = 4e3;
function membersIn(text3) {
  const members = [];
  let parent;
  let inBrackets = false;
  let seen2 = 0;
  for (const match of text3.matchAll(KEY)) {
    const [whole, quote, key] = match;
    const from = match.index + whole.length;
    const between = text3.slice(seen2, match.index);
    inBrackets = /[{[][^\n]*$/.test(between) || inBrackets && !between.includes("\n");
    seen2 = match.index;
    if (!/[:=>]$/.test(whole) && (quote === void 0 || isKey(text3, from) || isItem(text3, match.index, whole)))
      continue;
    const { start, end } = valueAt(text3, { start: match.index, end: from }, quote !== void 0, inBrackets);
    const member2 = { key, keyStart: match.index, text: text3.slice(start, end), start, end, parent };
    members.push(member2);
    if (end === start) parent = member2;
  }
  return members;
}
function isItem(text3, at2, whole) {
  return whole.includes(",") && !/[{}][^[\]{}]*$/.test(text3.slice(Math.max(0, at2 - 300), at2));
}
function valueAt(text3, key, isQuoted, inBrackets) {
  const first = valueStart(text3, key.start, key.end, isQuoted);
  const start = first + (isQuoted ? strayBrackets(text3, first) : 0);
  const [quote] = /^\\{0,7}["']/.exec(text3.slice(start, start + 9)) ?? [];
  if (quote !== void 0) return quoted(text3, start, quote);
  if (/[{}[\],\n\r]/.test(text3[start] ?? "\n")) return { start, end: start };
  const line = text3.slice(start, lineEnd(text3, start));
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?\r?$/.test(line)) return block(text3, key.start, start);
  return {
    start,
    end: start + (isQuoted || inBrackets ? line.search(/[,}\]]|[ \t]["']|$/) : line.replace(/[ \t]+#.*$/, "").trimEnd().length)
  };
}
function strayBrackets(text3, at2) {
  const [stray] = /^(?:[\]},:]+[ \t]*|[{[](?=\w))/.exec(text3.slice(at2, at2 + 20)) ?? [""];
  return /^["'\w\\]/.test(text3[at2 + stray.length] ?? "") && !isKey(text3, at2 + stray.length) ? stray.length : 0;
}
function valueStart(text3, keyStart, from, isQuoted) {
  const same2 = skip(text3, from, " 	");
  if (text3[same2] !== "\n" && text3[same2] !== "\r") return same2;
  const next = skip(text3, same2, " 	\r\n");
  if (isQuoted && /^\\{0,7}["'\w]/.test(text3.slice(next, next + 9)) && !isKey(text3, next)) return next;
  const isIndented = column(text3, next) > column(text3, keyStart);
  return isIndented && !/[-{}[\],#]/.test(text3[next] ?? "-") && !isKey(text3, next) ? next : same2;
}
function isKey(text3, at2) {
  return /^\\{0,7}["']?[\w./-]+\\{0,7}["']?[ \t]*[:=]/.test(text3.slice(at2, at2 + 200));
}
function quoted(text3, start, quote) {
  const from = start + quote.length;
  const close = closing(text3, from, quote);
  if (close === -1) {
    const last2 = lineEnd(text3, from);
    const next = text3.slice(last2, lineEnd(text3, last2 + 1));
    const rest = next.indexOf(quote);
    return { start: from, end: rest !== -1 && !/[:{}[\]]/.test(next.slice(0, rest)) ? last2 + rest : last2 };
  }
  const goesOn = /[^\s,:}\])\\]/.test(text3[close + quote.length] ?? " ");
  return { start: from, end: goesOn ? close + text3.slice(close, lineEnd(text3, close)).search(/[,}\]]|$/) : close };
}
function closing(text3, from, quote) {
  const line = text3.slice(from, from + LONGEST_LINE);
  for (let at2 = line.indexOf(quote.at(-1)); at2 !== -1; at2 = line.indexOf(quote.at(-1), at2 + 1)) {
    let backslashes = 0;
    while (line[at2 - backslashes - 1] === "\\") backslashes++;
    if (backslashes === quote.length - 1) return line.slice(0, at2).includes("\n") ? -1 : from + at2 - backslashes;
  }
  return -1;
}
function block(text3, keyStart, start) {
  const indent = column(text3, keyStart);
  let end = lineEnd(text3, start);
  for (let next = end + 1; next < text3.length; next = end + 1) {
    const at2 = skip(text3, next, " 	");
    if (text3[at2] !== "\n" && text3[at2] !== "\r" && column(text3, at2) <= indent) break;
    end = lineEnd(text3, next);
  }
  return { start, end: Math.min(end, text3.length) };
}
function skip(text3, from, characters) {
  let at2 = from;
  while (at2 < text3.length && characters.includes(text3[at2])) at2++;
  return at2;
}
function column(text3, at2) {
  return at2 - lineStart(text3, at2);
}
function lineStart(text3, at2) {
  const from = Math.max(0, at2 - LONGEST_LINE);
  return from + text3.slice(from, at2).lastIndexOf("\n") + 1;
}
function lineEnd(text3, at2) {
  const found = text3.slice(at2, at2 + LONGEST_LINE).indexOf("\n");
  return found === -1 ? Math.min(text3.length, at2 + LONGEST_LINE) : at2 + found;
}
var LONGEST3 = 2e6;
function maskSecretsInText(source, from = 0, to = source.text.length) {
  if (to - from > LONGEST3) source.mask(from, to);
  else maskByWords(source, from, to);
}
function maskByWords(source, from, to) {
  const text3 = source.text.slice(from, to);
  const members = membersIn(text3);
  const silenced = new Set(
    members.filter(({ key, text: value }) => key === "NoEcho" && /true/i.test(value)).map(({ parent }) => parent)
  );
  const adrift = members.flatMap((member2, i) => valueAdrift(member2, members[i + 1], text3));
  const isSilenced = ({ key, parent }) => /^default$/i.test(key) && silenced.has(parent);
  const secrets = members.filter((member2, i) => isSilenced(member2) || isSecret(member2, i, members, text3));
  const told2 = [...tellingIn(text3), ...secrets, ...adrift];
  for (const { start, end } of told2) {
    source.mask(from + start, from + end);
    source.hide(text3.slice(start, end));
  }
  for (const { start, end } of [...valuesNear(text3, members), ...passwordsInUrls(text3)])
    source.mask(from + start, from + end);
}
var NAME2 = /^(?:name|key|parameterkey)$/i;
var REFERENCE = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Select|Split|GetAZs|If|Condition|Transform)\b/;
function isSecret({ key, text: value }, i, members, text3) {
  if (value === "" || REFERENCE.test(value)) return false;
  const names = VALUE.test(key) ? namesOf(i, members, text3) : [key];
  return names.some((name) => isAwsCredential(name) || secretNamed(name, value) !== void 0);
}
function namesOf(i, members, text3) {
  const { keyStart, end, parent } = members[i];
  const before = members.slice(Math.max(0, i - 2), i).findLast(({ key }) => NAME2.test(key));
  const [word] = /[A-Za-z_][\w.-]+(?=[^\w{]*$)/.exec(text3.slice(Math.max(0, keyStart - 100), keyStart)) ?? [];
  const after = members[i + 1];
  const isBeside = after && NAME2.test(after.key) && !/[{}]|\n\s*-\s/.test(text3.slice(end, after.start));
  return [before?.text, word, isBeside ? after.text : void 0, parent?.key].filter((name) => name !== void 0);
}
function valueAdrift({ key, text: name, end }, next, text3) {
  if (!NAME2.test(key) || next && VALUE.test(next.key) && next.end > next.start || secretWord(name) === void 0)
    return [];
  const rest = text3.slice(end, end + 300).replace(/(?:\}\s*,?\s*[{\]]|\n\s*\n|\n\s*-\s|(?<![\w.-])name["']?\s*[:=])[\s\S]*$/i, "");
  if (/valueFrom/i.test(rest) || /^\\{0,7}["']?\s*\}/.test(rest) || /^\\{0,7}["']?\s*,?\s*(\\{0,7}["'])(?!value)[\w.-]+\1\s*:/i.test(rest))
    return [];
  const [before] = /^\W*(?:value\b\W*)?/i.exec(rest);
  const value = rest.slice(before.length).replace(/\W+$/, "");
  return secretNamed(name, value) !== void 0 ? [{ start: end + before.length, end: end + before.length + value.length }] : [];
}
var LONGEST4 = 60;
function duplicateKey(name, at2, earlier) {
  const shown = JSON.stringify(name.length > LONGEST4 ? `${name.slice(0, LONGEST4)}\u2026` : name);
  return {
    kind: "duplicate-key",
    message: `The key ${shown} is in this object twice: only one of its values counts`,
    at: at2,
    related: [{ at: earlier, message: "it is here before" }]
  };
}
var JsonSyntaxError = class extends Error {
  offset;
  expected;
  /** Where the object or list that is being read opens. */
  opened;
  constructor(offset, expected2, opened) {
    super(expected2);
    this.offset = offset;
    this.expected = expected2;
    this.opened = opened;
  }
};
function explainJson(text3, error) {
  const { offset, expected: expected2, opened } = error;
  if (offset >= text3.length) return atEnd(text3, error);
  const mark = markAt(text3, offset);
  if (mark) return atMark(text3, mark, mark.start < offset ? "a value" : expected2);
  if (expected2 === "a string") return inString(text3, offset);
  const char = text3[offset];
  if (/^(?:\/[/*]|#)/.test(text3.slice(offset, offset + 2))) {
    return explanation(`Expected ${expected2}, found a comment: JSON has none`, offset, lineEnd2(text3, offset));
  }
  const comma = commaBefore(text3, offset);
  if (comma !== void 0 && (char === "}" || char === "]")) {
    return explanation(`Expected ${expected2} after the comma, found "${char}": JSON has no trailing comma`, comma);
  }
  const message = `Expected ${expected2}, found ${shownCharacter(text3, offset)}${hint(text3, error)}`;
  const isUnclosed = opened !== void 0 && (char === "}" || char === "]");
  const end = offset + String.fromCodePoint(text3.codePointAt(offset)).length;
  return {
    ...explanation(message, offset, end),
    ...isUnclosed && { related: [{ start: opened, end: opened + 1, message: "this is not closed" }] }
  };
}
function explanation(message, start, end = start + 1) {
  return { start, end, message, related: [] };
}
function atEnd(text3, { expected: expected2, opened }) {
  const end = text3.trimEnd().length;
  const related = opened === void 0 ? [] : [{ start: opened, end: opened + 1, message: "this is not closed" }];
  const what = end === 0 ? "the file is empty" : "the file ends here";
  return { start: Math.max(0, end - 1), end, message: `Expected ${expected2}, but ${what}`, related };
}
function markAt(text3, offset) {
  if (text3[offset - 1] === "{" && /^[{%]\s*[^\s"]/.test(text3.slice(offset, offset + 20))) {
    const mark = bareMarkAt(text3, offset - 1);
    if (mark) return mark;
  }
  return bareMarkAt(text3, offset);
}
function atMark(text3, { start, end }, expected2) {
  const shown = shownMark(text3.slice(start, end));
  return explanation(
    `Expected ${expected2}, found the placeholder ${shown}: lint the file that the deploy tool makes of this one`,
    start,
    end
  );
}
function inString(text3, start) {
  for (let at2 = start + 1; at2 < text3.length; at2++) {
    const char = text3[at2];
    if (char === '"') break;
    if (char === "\n" || char === "\r") return explanation("Expected a closing double quote on this line", start, at2);
    if (char < " ")
      return explanation(`Expected ${escapeOf(char)} instead of a bare control character in a string`, at2);
    if (char !== "\\") continue;
    const next = text3[at2 + 1] ?? "";
    if (next === "u" && !/^[0-9a-fA-F]{4}$/.test(text3.slice(at2 + 2, at2 + 6))) {
      return explanation('Expected four hexadecimal digits after "\\u"', at2, at2 + 2);
    }
    if (!'"\\/bfnrtu'.includes(next)) return explanation('Expected one of "\\/bfnrtu after a backslash', at2, at2 + 2);
    at2++;
  }
  return explanation("Expected a closing double quote, but the file ends", start, text3.length);
}
function escapeOf(char) {
  const short = { "	": "\\t", "\b": "\\b", "\f": "\\f" }[char];
  return `"${short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`}"`;
}
function hint(text3, { offset, expected: expected2 }) {
  const rest = text3.slice(offset, offset + 40);
  if (/^['`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab]/.test(rest)) return ": JSON strings stand in straight double quotes";
  if (/^[\p{Z}\ufeff\u200b]/u.test(rest)) return ": JSON takes plain spaces only";
  if (/^(?:<{7}|={7}|>{7})/.test(rest)) return ": a merge conflict is not resolved";
  if (expected2.startsWith('","')) {
    if (!/^["{[\w-]/.test(rest)) return "";
    return text3[offset - 1] === '"' && rest[0] !== '"' ? ': a double quote in a string is written \\"' : ": a comma is missing";
  }
  if (expected2 !== "a value") return "";
  return text3.slice(0, offset).trim() === "" ? ': JSON starts with "{" or "["' : valueHint(rest);
}
function valueHint(rest) {
  const word = /^[+.\w-]+/.exec(rest)?.[0] ?? "";
  if (/^(?:true|false|none|null|nil|undefined|-?nan|-?infinity|yes|no|on|off)$/i.test(word))
    return ": JSON has true, false and null";
  if (/^-?0\d/.test(word)) return ": a JSON number has no leading zero";
  if (/^(?:[+.\d]|-[.\d]|-$)/.test(word)) return ": JSON numbers are written like 10, -1.5 or 1e9";
  if (/^[\p{L}_/]/u.test(rest)) return ": a string stands in double quotes";
  return rest.startsWith(",") ? ": there is a comma too many" : "";
}
function commaBefore(text3, offset) {
  const at2 = text3.slice(0, offset).trimEnd().length - 1;
  return text3[at2] === "," ? at2 : void 0;
}
function shownCharacter(text3, offset) {
  const code = text3.codePointAt(offset);
  const char = String.fromCodePoint(code);
  if (char === '"') return "a string";
  return /^[\p{C}\p{Z}]$/u.test(char) ? `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `"${char}"`;
}
function lineEnd2(text3, offset) {
  const found = text3.slice(offset).search(/\r?\n/);
  return found === -1 ? text3.length : offset + found;
}
var MAX_DEPTH = 1e3;
var PLAIN_STRING = /"[^"\\\p{Cc}]*"/uy;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
var WORD2 = /[a-z]+/y;
var WORDS = { true: true, false: false, null: null };
var JsonReader = class {
  #source;
  #text;
  #offsets;
  #whole;
  #problems = [];
  /** Where the objects and lists that are being read open. */
  #open = [];
  #at;
  constructor(source, embedded, start = 0) {
    this.#source = source;
    this.#text = embedded?.text ?? source.text;
    this.#offsets = embedded && "offsets" in embedded ? embedded.offsets : void 0;
    this.#whole = embedded && "whole" in embedded ? embedded.whole : void 0;
    this.#at = start;
  }
  read() {
    try {
      if (this.#text.charCodeAt(0) === 65279) this.#at++;
      const root = this.value(0);
      this.#space();
      if (this.#at < this.#text.length) throw new JsonSyntaxError(this.#at, "the end of the file");
      return { roots: [root], problems: this.#problems };
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      return { roots: [], problems: [...this.#problems, this.#explain(error)] };
    }
  }
  value(depth) {
    this.#space();
    switch (this.#text.charCodeAt(this.#at)) {
      case 123:
        return this.#object(depth);
      case 91:
        return this.#list(depth);
      case 34: {
        const start = this.#at;
        return { kind: "scalar", value: this.#string(), at: this.#span(start, this.#at) };
      }
      default:
        return this.#word();
    }
  }
  #object(depth) {
    const start = this.#enter(depth);
    const entries = /* @__PURE__ */ new Map();
    while (!this.#take(125)) {
      if (entries.size > 0) this.#need(44, '"," or "}"');
      this.#space();
      const keyStart = this.#at;
      if (this.#text.charCodeAt(keyStart) !== 34) throw this.#lost("a key in double quotes");
      const name = this.#string();
      const key = this.#span(keyStart, this.#at);
      this.#need(58, '":"');
      const earlier = entries.get(name);
      if (earlier) this.#problems.push(duplicateKey(name, key, earlier.key));
      entries.set(name, { key, value: this.value(depth + 1) });
    }
    this.#open.pop();
    return { kind: "map", entries, at: this.#span(start, this.#at) };
  }
  #list(depth) {
    const start = this.#enter(depth);
    const items = [];
    while (!this.#take(93)) {
      if (items.length > 0) this.#need(44, '"," or "]"');
      items.push(this.value(depth + 1));
    }
    this.#open.pop();
    return { kind: "list", items, at: this.#span(start, this.#at) };
  }
  #enter(depth) {
    if (depth >= MAX_DEPTH) throw this.#lost(`at most ${MAX_DEPTH} levels of nesting`);
    this.#open.push(this.#at);
    return this.#at++;
  }
  #string() {
    const start = this.#at;
    PLAIN_STRING.lastIndex = start;
    if (PLAIN_STRING.test(this.#text)) {
      this.#at = PLAIN_STRING.lastIndex;
      return this.#text.slice(start + 1, this.#at - 1);
    }
    const end = closingQuote(this.#text, start);
    const value = end === -1 ? void 0 : parsedString(this.#text.slice(start, end + 1));
    if (value === void 0) throw this.#lost("a string");
    this.#at = end + 1;
    return value;
  }
  #word() {
    const start = this.#at;
    NUMBER.lastIndex = start;
    if (NUMBER.test(this.#text)) {
      this.#at = NUMBER.lastIndex;
      const raw = this.#text.slice(start, this.#at);
      const value = Number(raw);
      return { kind: "scalar", value, at: this.#span(start, this.#at), ...String(value) !== raw && { raw } };
    }
    WORD2.lastIndex = start;
    const found = WORD2.exec(this.#text)?.[0] ?? "";
    if (!Object.hasOwn(WORDS, found)) throw this.#lost("a value");
    this.#at += found.length;
    return { kind: "scalar", value: WORDS[found], at: this.#span(start, this.#at) };
  }
  #space() {
    for (; ; ) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }
  #take(code) {
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== code) return false;
    this.#at++;
    return true;
  }
  #need(code, expected2) {
    if (!this.#take(code)) throw this.#lost(expected2);
  }
  #lost(expected2) {
    return new JsonSyntaxError(this.#at, expected2, this.#open.at(-1));
  }
  #explain(error) {
    const { start, end, message, related } = explainJson(this.#text, error);
    return {
      kind: "syntax",
      message,
      at: this.#span(start, end),
      related: related.map((other) => ({ at: this.#span(other.start, other.end), message: other.message }))
    };
  }
  #span(start, end) {
    const offsets = this.#offsets;
    if (this.#whole) return this.#whole;
    return offsets ? this.#source.span(offsets[start], offsets[end]) : this.#source.span(start, end);
  }
};
function closingQuote(text3, start) {
  let end = text3.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text3, end)) end = text3.indexOf('"', end + 1);
  return end;
}
function isEscaped(text3, at2) {
  let backslashes = 0;
  while (text3.charCodeAt(at2 - backslashes - 1) === 92) backslashes++;
  return backslashes % 2 === 1;
}
function parsedString(literal2) {
  try {
    return JSON.parse(literal2);
  } catch {
    return void 0;
  }
}
var LEVELS2 = 4;
function charactersOf({ source, start, end }) {
  let text3 = source.text.slice(start, end);
  let offsetOf = (index) => start + index;
  for (let level = 0; level < LEVELS2 && text3[0] === "\\"; level++) {
    const inside = unescaped(text3, offsetOf);
    if (!inside) return void 0;
    text3 = inside.text;
    offsetOf = (index) => inside.offsets[index];
  }
  const isLiteral = text3.length > 1 && text3[0] === '"' && text3.at(-1) === '"';
  return isLiteral ? unescaped(text3.slice(1, -1), (index) => offsetOf(index + 1)) : void 0;
}
function unescaped(inner, offsetOf) {
  const text3 = parsed(`"${inner}"`);
  if (text3 === void 0) return void 0;
  const offsets = new Uint32Array(text3.length + 1);
  let at2 = 0;
  for (let i = 0; i < text3.length; i++) {
    offsets[i] = offsetOf(at2);
    at2 += inner[at2] !== "\\" ? 1 : inner[at2 + 1] === "u" ? 6 : 2;
  }
  offsets[text3.length] = offsetOf(at2);
  return { text: text3, offsets };
}
function parsed(literal2) {
  try {
    const value = JSON.parse(literal2);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function readJson(source, embedded) {
  return new JsonReader(source, embedded).read();
}
function readJsonAt(source, start) {
  return new JsonReader(source, void 0, start).value(0);
}
var READ = /* @__PURE__ */ new WeakMap();
function readEmbeddedJson(node) {
  if (!READ.has(node)) READ.set(node, embeddedIn(node));
  return READ.get(node);
}
function embeddedIn({ value, at: at2, via }) {
  if (typeof value !== "string") return void 0;
  const exact = via ? void 0 : charactersOf(at2);
  const embedded = exact?.text === value ? exact : { text: value, whole: at2 };
  const { roots, problems } = readJson(at2.source, embedded);
  return problems.some(({ kind }) => kind === "syntax") ? void 0 : roots[0];
}
function maskSecrets(roots) {
  for (const root of roots) maskIn(root, "");
  const source = roots[0]?.at.source;
  if (!source || /^\s*[[{]/.test(source.text)) return;
  for (const { index, 0: comment } of source.text.matchAll(/(?<=^|\s)#.*/gm))
    maskSecretsInText(source, index, index + comment.length);
}
function maskIn(node, name) {
  if (node.kind === "scalar") maskScalar(node, name);
  if (node.kind === "list" && node.tag === "!Join") maskPieces(joined2(node), name);
  if (node.kind === "list" && node.tag === "!Sub") maskPieces(substituted(node), name);
  for (const item of itemsOf(node)) maskIn(item, name);
  if (node.kind === "map") maskMembers(node, name);
}
var OTHER = /^(?:name|key|parameterkey|valuefrom|type)$/i;
var FUNCTION = /^Fn::(?:Sub|Join|If|Base64)$/;
function maskMembers(node, name) {
  const beside = nameIn2(node);
  const own = beside ?? name;
  const isPair = node.entries.size <= 3 && beside !== void 0;
  const ofSecret = secretWord(own) !== void 0;
  for (const [key, { value }] of entriesOf(node)) {
    if (key === "Fn::Join" && value.kind === "list") maskPieces(joined2(value), name);
    if (key === "Fn::Sub" && value.kind === "list") maskPieces(substituted(value), name);
    const isValue = VALUE.test(key) || isPair && !OTHER.test(key) || ofSecret && standsForValue(key);
    maskIn(value, isValue ? own : FUNCTION.test(key) ? name : key);
  }
}
function nameIn2({ entries }) {
  for (const key of ["name", "key", "parameterkey"]) {
    for (const [written, { value }] of entries) if (written.toLowerCase() === key) return stringOf(value);
  }
  return entries.size === 2 ? nameBeside([...entries]) : void 0;
}
function nameBeside(members) {
  const others = members.filter(([key]) => !VALUE.test(key));
  return others.length === 1 ? others.map(([, { value }]) => stringOf(value) ?? "").find(isNameOfSecret) : void 0;
}
function maskScalar(node, name) {
  const text3 = textOf3(node);
  if (text3 === void 0) return;
  const embedded = /^\s*[[{]/.test(text3) ? readEmbeddedJson(node) : void 0;
  if (embedded) maskIn(embedded, name);
  else if (isNamedSecret(node, name, text3)) maskWhole(node, text3);
  else maskParts(node, text3);
}
function textOf3({ value, raw }) {
  if (value === null || typeof value === "boolean") return void 0;
  return typeof value === "number" ? raw ?? String(value) : value;
}
function isNamedSecret({ tag }, name, text3) {
  if (tag !== void 0 && tag !== "!Sub" && tag !== "!Base64") return text3 === "" && secretWord(name) !== void 0;
  return text3 !== "" && (isAwsCredential(name) || secretNamed(name, text3) !== void 0);
}
function maskWhole({ at: at2, via = [] }, text3) {
  for (const { source, start, end } of [at2, ...via]) source.mask(start, end);
  at2.source.hide(text3);
}
function maskParts(node, text3) {
  const { source, start: from, end: to } = node.at;
  if (/^\s*(?:\{\s*"|\[\s*[{["])/.test(text3)) maskSecretsInText(source, from, to);
  const telling = tellingIn(text3);
  if (telling.length === 0) return;
  if (telling.length > MOST_PARTS) {
    maskWhole(node, text3);
    return;
  }
  const exact = node.via ? void 0 : charactersOf(node.at);
  for (const { start, end } of telling) maskPart(node, text3, exact?.text === text3 ? exact : void 0, { start, end });
}
var MOST_PARTS = 100;
function maskPart(node, text3, exact, { start, end }) {
  const part = text3.slice(start, end);
  const { at: at2, via } = node;
  const found = at2.source.text.slice(at2.start, at2.end).indexOf(part);
  if (exact) at2.source.mask(exact.offsets[start], exact.offsets[end]);
  else if (!via && found !== -1) at2.source.mask(at2.start + found, at2.start + found + part.length);
  else maskWhole(node, part);
  at2.source.hide(part);
}
var UNTOLD = "${\u2026}";
function joined2({ items: [separator, list3] }) {
  const pieces = list3 ? itemsOf(list3) : [];
  return { text: pieces.map((piece) => literalOf(piece) ?? UNTOLD).join(stringOf(separator) ?? ""), pieces };
}
function substituted({ items: [template, values] }) {
  const entries = entriesOf(values);
  const text3 = (stringOf(template) ?? "").replaceAll(
    /\$\{([^!}][^}]*)\}/g,
    (_, key) => literalOf(entries.get(key)?.value) ?? UNTOLD
  );
  return { text: text3, pieces: [...template ? [template] : [], ...[...entries.values()].map(({ value }) => value)] };
}
function literalOf(node) {
  return node?.tag === void 0 && node?.kind === "scalar" ? textOf3(node) : void 0;
}
function maskPieces({ text: text3, pieces }, name) {
  if (!credentialIn(name, text3)) return;
  for (const piece of pieces)
    if (piece.kind === "scalar" && piece.tag === void 0) maskWhole(piece, textOf3(piece) ?? "");
}
async function read(source) {
  const wrong2 = wrongText(source);
  if (wrong2) {
    source.maskWith(() => source.mask(wrong2.at.end, source.text.length));
    return { source, format: void 0, models: [], problems: [], unrecognized: wrong2 };
  }
  return isJson2(source) ? readJsonFile(source) : readTree(source, await readYamlFile(source));
}
function isJson2({ path, text: text3 }) {
  if (/\.json$/i.test(path)) return true;
  return !/\.ya?ml$/i.test(path) && /^\s*(?:[{[]|$)/.test(text3.slice(0, 1e3));
}
async function readYamlFile(source) {
  const { readYaml } = await Promise.resolve().then(() => __toESM(require("./yaml.js")));
  return readYaml(source);
}
async function readPlanFile(source) {
  const { readPlan } = await Promise.resolve().then(() => __toESM(require("./terraform-plan.js")));
  return readPlan(source);
}
async function readJsonFile(source) {
  const plan = source.text.includes('"format_version"') ? await readPlanFile(source) : void 0;
  if (!plan) return readTree(source, readJson(source));
  if ("version" in plan) {
    const looksLike = `a Terraform plan in format ${plan.version}`;
    const instead = "give one that Terraform or OpenTofu 1.x wrote (format 0.x or 1.x)";
    return { source, format: void 0, models: [], problems: [], unrecognized: { at: plan.at, looksLike, instead } };
  }
  source.maskWith(() => maskSecrets(plan.trees));
  return { source, format: plan.model.format, models: [plan.model], problems: [] };
}
async function readTree(source, { roots, problems }) {
  if (roots.length > 0) source.maskWith(() => maskSecrets(roots));
  const failed = problems.some(({ kind }) => kind === "syntax");
  const [root] = roots;
  if (root && isTemplate2(root) && !failed) {
    const { FORMAT, readTemplate } = await Promise.resolve().then(() => __toESM(require("./cloudformation.js")));
    const more = roots[1] ? [severalDocuments(roots[1])] : [];
    const models = readTemplate(root);
    source.maskWith(() => maskSecrets(models.flatMap(({ entities }) => entities.map(({ node }) => node))));
    return { source, format: FORMAT, models, problems: [...problems, ...more] };
  }
  if (failed) {
    source.maskWith(() => maskSecretsInText(source));
    return { source, format: void 0, models: [], problems };
  }
  if (roots.length === 0) source.maskWith(() => maskSecretsInText(source));
  const model = readTaskDefinitions(roots) ?? readServices(roots);
  if (model) return { source, format: model.format, models: [model], problems };
  return { source, format: void 0, models: [], problems: [], unrecognized: unrecognized(source, roots) };
}
function severalDocuments({ at: at2 }) {
  const message = "Expected the end of the template: CloudFormation takes one document a file";
  const { start } = at2;
  return { kind: "syntax", message, at: at2.source.span(start, start + 1), related: [] };
}
function decode(bytes) {
  const encoding = encodingOf(bytes);
  try {
    const text3 = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const binary = text3.indexOf("\0");
    if (binary !== -1) return { problem: "it is binary: it holds a NUL character" };
    return { text: text3 };
  } catch {
    if (encoding !== "utf-8")
      return { problem: `it is not text: it starts like ${encoding.toUpperCase()}, and is not` };
    return { problem: "it is not text in UTF-8 or UTF-16" };
  }
}
function encodingOf(bytes) {
  const [first, second, third = 0, fourth = 0] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  if (first && second === 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second && third === 0) return "utf-16be";
  return "utf-8";
}
var rules2 = rules;
function text2(report, { colour, width, verbose = false, quiet = false, ...rest }) {
  return text(report, { colour: colour ? 1 : 0, width, verbose, quiet, ...rest });
}
async function json(report, options) {
  return (await Promise.resolve().then(() => __toESM(require("./json.js")))).json(report, options);
}
async function sarif(report, options) {
  return (await Promise.resolve().then(() => __toESM(require("./sarif.js")))).sarif(report, options);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GAP,
  JsonSyntaxError,
  MASK,
  MAX_DEPTH,
  Run,
  Source,
  activeRules,
  decode,
  defineRule,
  describe,
  duplicateKey,
  entriesOf,
  escapeHidden,
  fieldOf,
  get,
  groupBy,
  identifiers,
  insert,
  isStructure,
  itemsOf,
  json,
  lint,
  loadFacts,
  loadValidators,
  memberShape,
  membersOf,
  nearest,
  noteSentence,
  parseImage,
  read,
  readEmbeddedJson,
  readJsonAt,
  remove,
  rootOf,
  rules,
  rules2,
  sarif,
  set,
  shapes,
  shownMark,
  stringOf,
  structureName,
  text,
  text2,
  translate,
  visible,
  wrongBytes
});
