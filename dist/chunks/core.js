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
  EVERYTHING: () => EVERYTHING,
  GAP: () => GAP,
  JsonSyntaxError: () => JsonSyntaxError,
  MASK: () => MASK,
  MAX_DEPTH: () => MAX_DEPTH,
  Run: () => Run,
  Source: () => Source,
  activeRules: () => activeRules,
  charactersOf: () => charactersOf,
  decode: () => decode,
  defineRule: () => defineRule,
  describe: () => describe,
  duplicateKey: () => duplicateKey,
  entriesOf: () => entriesOf,
  escapeHidden: () => escapeHidden,
  execNeeds: () => execNeeds2,
  executionNeeds: () => executionNeeds,
  formatOf: () => formatOf,
  get: () => get,
  groupBy: () => groupBy,
  homeOf: () => homeOf,
  identifiers: () => identifiers,
  insert: () => insert,
  isStructure: () => isStructure,
  itemsOf: () => itemsOf,
  json: () => json,
  kindOfEntity: () => kindOfEntity,
  lint: () => lint,
  loadFacts: () => loadFacts,
  loadValidators: () => loadValidators,
  memberShape: () => memberShape,
  membersOf: () => membersOf,
  nameOf: () => nameOf2,
  nearby: () => nearby,
  nearest: () => nearest2,
  noteSentence: () => noteSentence,
  parseImage: () => parseImage,
  placeText: () => placeText,
  read: () => read,
  readEmbeddedJson: () => readEmbeddedJson,
  readJson: () => readJson,
  readJsonAt: () => readJsonAt,
  remove: () => remove,
  rules: () => rules,
  rules2: () => rules2,
  sarif: () => sarif,
  set: () => set,
  shapes: () => shapes,
  shownMark: () => shownMark,
  stringOf: () => stringOf,
  structureName: () => structureName,
  taskNeeds: () => taskNeeds,
  text: () => text,
  text2: () => text2,
  toReadSecret: () => toReadSecret,
  translate: () => translate,
  visible: () => visible,
  wrongBytes: () => wrongBytes
});
module.exports = __toCommonJS(stdin_exports);
function anyOf(all2) {
  return all2.includes(true) ? true : all2.includes(void 0) ? void 0 : false;
}
function allOf(all2) {
  return all2.includes(false) ? false : all2.includes(void 0) ? void 0 : true;
}
function anyIn(all2, complete) {
  return anyOf(complete ? all2 : [...all2, void 0]);
}
function runsOn(task2, launch) {
  const stated4 = task2.requiresCompatibilities;
  if (stated4.items.some((one2) => one2.known === launch)) return true;
  const runners = runnersOf(task2);
  const launches = runners.items.map(launchesOf);
  if (launches.some((one2) => one2?.includes(launch))) return true;
  if (!stated4.complete || !runners.complete || launches.includes(void 0)) return void 0;
  return stated4.items.length > 0 || launches.length > 0 ? false : void 0;
}
function needsOwnRole(task2) {
  return anyOf(["FARGATE", "MANAGED_INSTANCES", "EXTERNAL"].map((launch) => runsOn(task2, launch)));
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
  const stated4 = runner.launchType.known;
  if (stated4 !== void 0) return [stated4];
  const strategy = strategyOf(runner);
  if (!strategy?.complete) return void 0;
  if (strategy.items.length === 0) return ["EC2"];
  const launches = strategy.items.map((item) => launchOfProvider(item));
  return launches.every((launch) => launch !== void 0) ? [...new Set(launches)] : void 0;
}
function mayUse(runner, launch) {
  const permitted = runner.task.requiresCompatibilities;
  const isRuledOut = permitted.complete && permitted.items.length > 0 && permitted.items.every(({ known: known2 }) => known2 !== launch);
  return isRuledOut ? false : launchesOf(runner)?.includes(launch);
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
function execSetting(runner) {
  return "ofService" in runner ? runner.ofService.enableExecuteCommand : runner.enableExecuteCommand;
}
function execsOf(task2) {
  const execs = runnersOf(task2).items.map((runner) => ({ runner, setting: execSetting(runner) }));
  return execs.filter(({ setting }) => setting.known === true);
}
function mayExec(task2) {
  const { items, complete } = runnersOf(task2);
  return !complete || items.some((runner) => execSetting(runner).or(false) !== false);
}
function execPlaces(execs) {
  const settings = new Map(execs.map(({ setting }) => [setting.$entity, setting]));
  return [...settings].map(([name, setting]) => [setting, `ECS Exec is on for "${name}"`]);
}
function isLasting({ name }, { containerDefinitions }) {
  const others = containerDefinitions.items.map(({ dependsOn }) => dependsOn);
  const ends = others.flatMap(
    ({ items }) => items.filter(({ condition }) => !/^(?:START|HEALTHY)$/.test(condition.known ?? ""))
  );
  const mayBeIt = ({ containerName: containerName2 }) => containerName2.known === void 0 || name.known === void 0 || containerName2.known === name.known;
  return others.every(({ complete }) => complete) && !ends.some(mayBeIt);
}
function isLinux(task2) {
  const system = task2.runtimePlatform.operatingSystemFamily.or("LINUX");
  return system === void 0 ? void 0 : system === "LINUX";
}
function execLogging(cluster) {
  if (cluster.$state !== "known") return void 0;
  return cluster.configuration.executeCommandConfiguration.logging.or("DEFAULT");
}
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
  if (name === void 0 || others.some(({ known: known2 }) => known2 !== name)) return void 0;
  return { name, at: first, what: "the provider's region" };
}
function logRegion(containers) {
  const [first, ...others] = containers.map(({ logConfiguration }) => logConfiguration.options.get("awslogs-region")).filter(({ $state }) => $state !== "absent");
  const name = first?.known;
  if (!first || name === void 0 || others.some(({ known: known2 }) => known2 !== name)) return void 0;
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
    const known2 = images.get(reference);
    if (known2) known2.push(image);
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
  return anyOf(starts.map((start) => start && joinsCluster(start, cluster, isOnly)));
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
  const { cpuArchitecture: stated4 } = runner.task.runtimePlatform;
  const named3 = stated4.$state === "absent" ? runner.task.containerDefinitions.items.flatMap(namedImage) : [];
  if (stated4.known === void 0 && named3.length === 0) return;
  const instances = facts.instanceTypes && instancesOf(runner, all2);
  const cpu = instances && commonArchitecture(instances, facts.instanceTypes);
  if (!cpu) return;
  const types = `${cpu}: ${sayTypes(instances)}`;
  const related = placesOf(instances);
  if (stated4.known === (cpu === "ARM64" ? "X86_64" : "ARM64"))
    report(stated4, `The task is for ${stated4.$quoted}, and all its instances are ${types}`, { related });
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
      const everybody = statement.principal.aws.items.find(({ known: known2 }) => known2 === "*");
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
  const names = action.items.flatMap(({ known: known2 }) => known2 ?? []);
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
  const [cidr] = cidrBlocks.items.filter(({ known: known2 }) => known2 !== void 0);
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
  const driver = logDriver.known ?? "";
  const required = Object.hasOwn(REQUIRED_OPTIONS, driver) ? REQUIRED_OPTIONS[driver] : void 0;
  if (!required) return;
  const onFargate = isFargate2 ? required.onFargate : [];
  const missing = [...required.always, ...onFargate].filter((option) => lacksOption(configuration, option));
  if (missing.length === 0) return;
  const why = missing.every((option) => onFargate.includes(option)) ? ", which it needs on Fargate" : "";
  const listed4 = new Intl.ListFormat("en-GB").format(missing);
  report(options, `${who} has the log driver ${logDriver.$quoted} without ${listed4}${why}`);
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
    const stated4 = options.get("log_retention_days");
    const days = Number(stated4.known);
    if (logDriver.known !== "awsfirelens" || stated4.known === void 0 || days === 0 || !isRefused(days)) return;
    report(stated4, `The log_retention_days ${days} is none that CloudWatch has: ${nearest(days)}`);
  }
});
function refused({ known: known2 }) {
  return known2 !== void 0 && isRefused(known2) ? known2 : void 0;
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
function forwardingTo({ listeners: listeners2, listenerRules }) {
  const found = [
    ...listeners2.items.map(({ balancer }) => balancer),
    ...listenerRules.items.map(({ listener }) => listener.balancer)
  ];
  const known2 = found.filter(({ $state }) => $state === "known");
  return {
    by: [...listeners2.items, ...listenerRules.items],
    balancers: [...new Map(known2.map((balancer) => [balancer.$entity, balancer])).values()],
    complete: listeners2.complete && listenerRules.complete && known2.length === found.length
  };
}
function isBehindPublicNetworkBalancer({ loadBalancerName, targetGroup }) {
  if (loadBalancerName.$state !== "absent" && targetGroup.$state === "absent") return false;
  const protocol = targetGroup.protocol.known?.toUpperCase();
  if (protocol === "HTTP" || protocol === "HTTPS") return false;
  const { balancers, complete } = forwardingTo(targetGroup);
  const told2 = anyOf(balancers.map(isPublicNetworkBalancer));
  return told2 === false && !complete ? void 0 : told2;
}
function isPublicNetworkBalancer({ type, scheme }) {
  const kind = type.or("application");
  const reach = scheme.or("internet-facing");
  if (kind !== void 0 && kind !== "network" || reach === "internal") return false;
  return kind === void 0 || reach === void 0 ? void 0 : true;
}
function parseCidr(text3) {
  const [, address, length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text3.trim()) ?? [];
  if (address === void 0) return void 0;
  const version = address.includes(":") ? 6 : 4;
  const value = version === 6 ? parseIpv6(address) : parseIpv4(address);
  const bits = version === 6 ? 128 : 32;
  const prefix = length === void 0 ? bits : Number(length);
  if (value === void 0 || prefix > bits) return void 0;
  const size = 1n << BigInt(bits - prefix);
  const first = value - value % size;
  return { version, first, last: first + size - 1n, prefix };
}
function overlap(a, b) {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}
function isEverywhere({ prefix }) {
  return prefix <= 1;
}
function parseIpv4(text3) {
  const parts = text3.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return void 0;
  return BigInt(parts.reduce((sum, part) => sum * 256 + Number(part), 0));
}
function parseIpv6(text3) {
  const halves = text3.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = halves.map(groupsOf);
  if (!head || halves.length === 2 && !tail) return void 0;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return void 0;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail ?? []];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
}
function groupsOf(text3) {
  if (text3 === "") return [];
  const parts = text3.split(":");
  const isEmbedded = parts.at(-1).includes(".");
  const embedded = isEmbedded ? parseIpv4(parts.pop()) : void 0;
  if (isEmbedded && embedded === void 0) return void 0;
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return void 0;
  const low = embedded === void 0 ? [] : [Number(embedded >> 16n), Number(embedded & 65535n)];
  return [...parts.map((part) => Number.parseInt(part, 16)), ...low];
}
function groupsIn(list3) {
  const isCreated2 = list3.complete && list3.items.length > 0 && list3.items.every(({ $state }) => $state === "known");
  return isCreated2 ? list3.items : void 0;
}
function canConnect(from, to, port) {
  return allOf([
    anyOf(from.groups.map((group) => lets(group, "egress", to, port))),
    anyOf(to.groups.map((group) => lets(group, "ingress", from, port)))
  ]);
}
function lets(group, direction, other, port) {
  const { items, complete } = permissionsOf(group, direction);
  const told2 = items.map((permission) => allOf([covers(permission, port), isMeant(permission, group, other)]));
  if (direction === "egress" && group.egress.$state === "absent")
    return told2.length === 0 && complete ? true : anyIn(told2, false);
  return anyIn(told2, complete);
}
function permissionsOf(group, direction) {
  const { [direction]: inline2, separateRules } = group;
  const own = separateRules.items.filter((rule) => rule.direction.known === direction);
  const isTold = separateRules.complete && separateRules.items.every((rule) => rule.direction.known !== void 0);
  return {
    items: [...inline2.items, ...own.map(({ permission }) => permission)],
    complete: group.$state === "known" && inline2.complete && isTold
  };
}
function covers({ ipProtocol, fromPort, toPort }, port) {
  const protocol = ipProtocol.known?.toLowerCase();
  if (protocol === void 0) return void 0;
  if (EVERY_PROTOCOL.has(protocol)) return true;
  if (protocol !== "tcp" && protocol !== "6") return false;
  const [first, last2] = [fromPort.known, toPort.known];
  return allOf([first === void 0 ? void 0 : first <= port, last2 === void 0 ? void 0 : port <= last2]);
}
var EVERY_PROTOCOL = /* @__PURE__ */ new Set(["-1", "all"]);
function isMeant({ groups, self, cidrBlocks, prefixListIds }, own, end) {
  return anyOf([
    ...groups.items.map((group) => isOneOf(group, end.groups)),
    groups.complete ? false : void 0,
    self.$state === "absent" ? false : allOf([self.known, isOneOf(own, end.groups)]),
    ...cidrBlocks.items.map(({ known: known2 }) => known2 === void 0 ? void 0 : hasAddressOf(known2, end)),
    cidrBlocks.complete ? false : void 0,
    prefixListIds.$state === "absent" ? false : prefixListIds.items.length === 0 && prefixListIds.complete ? false : void 0
  ]);
}
function isOneOf(group, all2) {
  if (group.$state !== "known") return group.$outside ? false : void 0;
  return all2.some(({ $entity }) => $entity === group.$entity);
}
function hasAddressOf(cidr, { subnets, hasOtherAddresses }) {
  const block2 = parseCidr(cidr);
  if (!block2 || block2.version === 6) return void 0;
  if (isEverywhere(block2) && block2.prefix === 0) return true;
  const own = subnets.map(({ cidrBlock }) => {
    const range = cidrBlock.known === void 0 ? void 0 : parseCidr(cidrBlock.known);
    return range && overlap(block2, range);
  });
  return anyIn(own, subnets.length > 0 && hasOtherAddresses !== true);
}
function networkOf(runner) {
  return runner.networkConfiguration.awsvpcConfiguration;
}
function subnetsOf(runner) {
  const { subnets, inSubnets } = networkOf(runner);
  return subnets.items.flatMap((named3, i) => {
    const subnet = inSubnets.items[i];
    return subnet ? [{ named: named3, subnet }] : [];
  });
}
function taskGroups(runner) {
  return groupsIn(networkOf(runner).inSecurityGroups);
}
function runsOnlyOn(runner, launch) {
  const launches = launchesOf(runner);
  if (launches) return launches.every((one2) => one2 === launch);
  const { items, complete } = runner.task.requiresCompatibilities;
  if (!complete || items.length === 0) return void 0;
  if (items.every(({ known: known2 }) => known2 === launch)) return true;
  return items.some(({ known: known2 }) => known2 === launch) ? void 0 : false;
}
function shown({ named: named3, subnet }) {
  return subnet.$entity === "" ? named3.$quoted : `"${subnet.$entity}"`;
}
var balancer_cannot_reach_task_default = defineRule({
  id: "balancer-cannot-reach-task",
  summary: "The security groups keep the load balancer from its tasks",
  severity: "error",
  why: `
    What the security groups of the load balancer do not let out, or those of the tasks not in, never arrives: the health checks time out, the targets stay unhealthy, and ECS stops the tasks and starts them anew.
    Let the security group of the tasks admit that of the load balancer on the container's port, and on the port of the health check if it is another.`,
  see: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html",
  notIn: { taskDefinition: "a task definition names no security groups" },
  service: (service2, context) => check8(service2, context),
  taskSet: (taskSet, context) => check8(taskSet, context)
});
function check8(runner, context) {
  for (const target of runner.loadBalancers.items) {
    const { targetGroup } = target;
    if (!isOverTcp(targetGroup.protocol.known)) continue;
    for (const balancer of forwardingTo(targetGroup).balancers) checkBalancer(runner, target, balancer, context);
  }
}
function isOverTcp(protocol) {
  return protocol !== void 0 && /^(?:HTTPS?|TCP|TLS)$/i.test(protocol);
}
function checkBalancer(runner, { containerPort, targetGroup }, balancer, { report }) {
  const [own, groups] = [groupsIn(balancer.inSecurityGroups), taskGroups(runner)];
  const type = balancer.type.or("application");
  if (!own || !groups || type === void 0) return;
  const from = {
    groups: own,
    subnets: balancer.inSubnets.complete ? balancer.inSubnets.items : [],
    hasOtherAddresses: type !== "application"
  };
  const to = { groups, subnets: subnetsOf(runner).map(({ subnet }) => subnet) };
  const isCut = (port) => port !== void 0 && canConnect(from, to, port) === false;
  const related = [
    ...groups.map((group) => [group, "the security group of the tasks"]),
    ...own.map((group) => [group, "the security group of the load balancer"])
  ];
  if (isCut(containerPort.known)) {
    report(
      containerPort,
      `No security group rule lets the load balancer "${balancer.$entity}" reach port ${containerPort.$quoted} of the tasks`,
      { related }
    );
    return;
  }
  const { healthCheckPort } = targetGroup;
  if (!isCut(numberIn(healthCheckPort.known))) return;
  report(
    healthCheckPort,
    `No security group rule lets the health checks of the load balancer "${balancer.$entity}" reach port ${healthCheckPort.$quoted} of the tasks`,
    { related }
  );
}
function numberIn(port) {
  return port !== void 0 && /^\d+$/.test(port) ? Number(port) : void 0;
}
var balancer_subnet_mismatch_default = defineRule({
  id: "balancer-subnet-mismatch",
  summary: "Tasks run where their load balancer does not go",
  severity: "error",
  why: `
    A target group takes targets of its own VPC only, and a load balancer sends nothing to a zone in which it has no subnet: a task there is registered, and stays unused ("Target.NotInUse").
    Give the load balancer a subnet in each zone in which the tasks have one, in the same VPC.`,
  see: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html#target-health-states",
  notIn: { taskDefinition: "a task definition names no subnets" },
  service: (service2, context) => check9(service2, context),
  taskSet: (taskSet, context) => check9(taskSet, context)
});
function check9(runner, context) {
  const subnets = subnetsOf(runner);
  for (const target of runner.loadBalancers.items) {
    if (checkVpc(target, subnets, context)) continue;
    for (const balancer of forwardingTo(target.targetGroup).balancers) checkZones(balancer, subnets, context);
  }
}
function checkVpc({ targetGroup }, subnets, { report, same: same2 }) {
  const { vpcId } = targetGroup;
  const others = subnets.filter(({ subnet }) => areOther(vpcId, subnet.vpcId, same2));
  const [first, ...rest] = others;
  if (!first) return false;
  report(
    first.named,
    `The subnet ${shown(first)} of the tasks is in another VPC than the target group "${targetGroup.$entity}"`,
    {
      related: [
        [vpcId, "the VPC of the target group"],
        [first.subnet.vpcId, "the VPC of the subnet"],
        ...rest.map((one2) => [one2.named, `so is the subnet ${shown(one2)}`])
      ]
    }
  );
  return true;
}
function checkZones(balancer, subnets, { report, same: same2 }) {
  const { items, complete } = balancer.inSubnets;
  if (!complete || items.length === 0) return;
  const isElsewhere2 = ({ subnet }) => items.every((own) => areOther(own.availabilityZone, subnet.availabilityZone, same2));
  const [first, ...rest] = subnets.filter(isElsewhere2);
  if (!first) return;
  const { availabilityZone: zone } = first.subnet;
  const where = zone.$quoted === "" ? "a zone" : `the zone ${zone.$quoted},`;
  report(
    first.named,
    `The subnet ${shown(first)} of the tasks is in ${where} where the load balancer "${balancer.$entity}" has no subnet`,
    {
      related: [
        [zone, "the zone of the subnet"],
        [balancer.subnets, "the subnets of the load balancer"],
        ...rest.map((one2) => [one2.named, `so is the subnet ${shown(one2)}`])
      ]
    }
  );
}
function areOther(first, second, same2) {
  return first.$state !== "absent" && second.$state !== "absent" && same2(first, second) === false;
}
function isMountableIn(fileSystem, { subnet }, same2) {
  const { items, complete } = fileSystem.mountTargets;
  return anyIn(
    items.map((target) => isNear(target, { subnet }, same2)),
    complete
  );
}
function admitsTasks(fileSystem, runner, at2, same2) {
  const groups = taskGroups(runner);
  if (!groups) return void 0;
  const { items, complete } = fileSystem.mountTargets;
  const near = items.filter((target) => isNear(target, at2, same2) !== false);
  const told2 = near.map((target) => {
    const own = groupsIn(target.inSecurityGroups);
    const subnets = target.subnet.$state === "known" ? [target.subnet] : [];
    return own && canConnect({ groups, subnets: [at2.subnet] }, { groups: own, subnets }, NFS);
  });
  return near.length === 0 || !complete ? anyOf([...told2, void 0]) : anyOf(told2);
}
function isNear(target, { subnet }, same2) {
  if (target.subnet.$state !== "known" || subnet.$state !== "known") return void 0;
  if (target.subnet.$entity === subnet.$entity) return true;
  const [one2, other] = [target.subnet.availabilityZone, subnet.availabilityZone];
  return one2.$state === "absent" || other.$state === "absent" ? void 0 : same2(one2, other);
}
var NFS = 2049;
var efs_unreachable_default = defineRule({
  id: "efs-unreachable",
  summary: "Tasks cannot reach the EFS file system that they mount",
  severity: "error",
  why: `
    A task mounts a file system through its mount target in the zone of the task: where there is none, or its security group does not admit the task on port 2049, the mount fails and the task stops before it starts ("failed to invoke EFS utils commands to set up EFS volumes \u2026 ensure that the VPC has an EFS mount target for this file system ID").
    Give the file system a mount target in each zone in which the tasks run, with a security group that admits the tasks' own on TCP 2049.`,
  see: "https://repost.aws/knowledge-center/efs-mount-on-ecs-container-or-task",
  notIn: { taskDefinition: "a task definition makes no file system" },
  taskDefinition(task2, { report }) {
    for (const { efsVolumeConfiguration: volume } of task2.volumes.items) {
      const { fileSystem, fileSystemId } = volume;
      const { items, complete } = fileSystem.mountTargets;
      if (fileSystem.$state !== "known" || items.length > 0 || !complete) continue;
      report(fileSystemId, `The file system "${fileSystem.$entity}" has no mount target`, {
        related: [[fileSystem, "the file system"]]
      });
    }
  },
  service: (service2, context) => check10(service2, context),
  taskSet: (taskSet, context) => check10(taskSet, context),
  schedule: (schedule, context) => check10(schedule, context)
});
function check10(runner, context) {
  const mounted = runner.task.volumes.items.map(({ efsVolumeConfiguration }) => efsVolumeConfiguration.fileSystem);
  const known2 = new Map(mounted.filter(({ $state }) => $state === "known").map((one2) => [one2.$entity, one2]));
  for (const fileSystem of known2.values()) {
    if (fileSystem.mountTargets.items.length > 0 && !checkZones2(runner, fileSystem, context))
      checkGroups(runner, fileSystem, context);
  }
}
function checkZones2(runner, fileSystem, { report, same: same2 }) {
  const [first, ...rest] = subnetsOf(runner).filter((at2) => isMountableIn(fileSystem, at2, same2) === false);
  if (!first) return false;
  const { availabilityZone: zone } = first.subnet;
  const where = zone.$quoted === "" ? "the zone" : `the zone ${zone.$quoted}`;
  report(
    first.named,
    `The file system "${fileSystem.$entity}" has no mount target in ${where} of the subnet ${shown(first)}`,
    {
      related: [
        [zone, "the zone of the subnet"],
        ...rest.map((at2) => [at2.named, `nor in that of the subnet ${shown(at2)}`]),
        ...fileSystem.mountTargets.items.map((target) => [target, "a mount target"])
      ]
    }
  );
  return true;
}
function checkGroups(runner, fileSystem, { report, same: same2 }) {
  const isCut = subnetsOf(runner).some((at2) => admitsTasks(fileSystem, runner, at2, same2) === false);
  if (!isCut) return;
  const { securityGroups } = networkOf(runner);
  report(
    securityGroups,
    `No security group rule lets the tasks reach port 2049 of the file system "${fileSystem.$entity}"`,
    {
      related: fileSystem.mountTargets.items.map(
        ({ securityGroups: groups }) => [groups, "the security groups of a mount target"]
      )
    }
  );
}
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
function boundsOf(count2, maximumPercent, minimumHealthyPercent) {
  return {
    most: Math.floor(count2 * maximumPercent / 100),
    least: Math.ceil(count2 * minimumHealthyPercent / 100)
  };
}
function isStuck(count2, { most, least }) {
  return count2 > 0 && most <= count2 && least >= count2;
}
function batchesOf(count2, bounds) {
  const { most, least } = bounds;
  return most > least && !isStuck(count2, bounds) ? Math.ceil(count2 / (most - least)) : void 0;
}
var MAXIMUM_PERCENT = 200;
var MINIMUM_HEALTHY_PERCENT = 100;
function isRolling(service2) {
  const controller = service2.deploymentController.type.or("ECS");
  const strategy = service2.deploymentConfiguration.strategy.or("ROLLING");
  if (controller === void 0 || strategy === void 0) return void 0;
  return controller === "ECS" && strategy === "ROLLING";
}
function rollingOf(service2) {
  if (isRolling(service2) !== true || service2.schedulingStrategy.or("REPLICA") !== "REPLICA") return void 0;
  const { maximumPercent, minimumHealthyPercent } = service2.deploymentConfiguration;
  return { maximum: maximumPercent.or(MAXIMUM_PERCENT), minimum: minimumHealthyPercent.or(MINIMUM_HEALTHY_PERCENT) };
}
function countsOf(service2) {
  const { scalableTargets, desiredCount } = service2;
  if (!scalableTargets.complete) return void 0;
  const ranges = scalableTargets.items.map(({ minCapacity, maxCapacity }) => [minCapacity.known, maxCapacity.known]);
  const ends = ranges.length > 0 ? ranges.flat() : [desiredCount.known];
  return ends.every((end) => end !== void 0) ? { least: Math.min(...ends), most: Math.max(...ends) } : void 0;
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
    const percent2 = maximumPercent.or(MAXIMUM_PERCENT) ?? 100;
    const { most, least } = boundsOf(steady, percent2, minimumHealthyPercent.or(MINIMUM_HEALTHY_PERCENT) ?? 0);
    return { peak: most, percent: percent2, needed: least < steady ? steady : steady + 1 };
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
var missing_network_configuration_default = defineRule({
  id: "missing-network-configuration",
  summary: "awsvpc tasks without a network configuration, or others with one",
  severity: "error",
  precision: "very-high",
  why: `
    In the network mode \`awsvpc\` each task gets a network interface, and ECS has to be told in which subnets: it refuses to run such a task without a network configuration ("Network Configuration must be provided when networkMode 'awsvpc' is specified"), and a task of another mode with one.
    State the subnets and security groups in \`awsvpcConfiguration\`, or leave it out for \`bridge\`, \`host\` and \`none\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html#ECS-CreateService-request-networkConfiguration",
  notIn: { taskDefinition: "the network configuration is given where a task is run" },
  service(service2, context) {
    const controller = service2.deploymentController.type.or("ECS");
    if (controller !== void 0 && controller !== "EXTERNAL") check11(service2, context);
  },
  taskSet: (taskSet, context) => check11(taskSet, context),
  schedule: (schedule, context) => check11(schedule, context)
});
function check11(runner, { report, spell: spell2 }) {
  const awsvpc = networkOf(runner);
  const place = runner.networkConfiguration;
  const mode = modeOf(runner);
  if (mode === void 0) return;
  const { networkMode } = runner.task;
  const related = networkMode.$state === "known" ? [[networkMode, "the network mode"]] : [];
  if (mode === "awsvpc" && awsvpc.$state === "absent") {
    const why = networkMode.$state === "known" ? `whose ${spell2(networkMode)} is "awsvpc"` : "which run on Fargate";
    report(awsvpc, `There is no ${spell2(place)} for the tasks, ${why}`, { related });
  } else if (mode !== "awsvpc" && awsvpc.$state === "known") {
    const is = networkMode.$state === "known" ? networkMode.$quoted : 'by default "bridge"';
    report(awsvpc, `The ${spell2(awsvpc)} is for "awsvpc" tasks, and their ${spell2(networkMode)} is ${is}`, { related });
  }
}
function modeOf(runner) {
  const launches = launchesOf(runner);
  if (launches?.every((launch) => launch === "FARGATE") && launches.length > 0) return "awsvpc";
  const { task: task2 } = runner;
  if (task2.networkMode.$state !== "absent") return task2.networkMode.known;
  return task2.$state === "known" && launches?.every((launch) => launch === "EC2") ? "bridge" : void 0;
}
function endpointNeeds(task2, runner) {
  const { containerDefinitions } = task2;
  const each = containerDefinitions.items.map(needsOf);
  return {
    services: ORDER.filter((service2) => each.some(({ services }) => services.includes(service2))),
    forExec: execNeeds(runner),
    publicImages: containerDefinitions.items.filter((one2) => isPublic(one2) === true).map(({ image }) => image),
    complete: containerDefinitions.complete && each.every(({ complete }) => complete)
  };
}
var ORDER = ["ecr.api", "ecr.dkr", "s3", "logs", "secretsmanager", "ssm"];
var ECR = ["ecr.api", "ecr.dkr", "s3"];
function needsOf(container) {
  const { logConfiguration, secrets, environmentFiles, repositoryCredentials, firelensConfiguration } = container;
  const all2 = [...secrets.items, ...logConfiguration.secretOptions.items].map(storeOf);
  const isEcr = isPrivateEcr(container);
  const driver = logConfiguration.logDriver.or("none");
  const fromS3 = environmentFiles.items.some(({ type }) => type.known === "s3") || firelensConfiguration.options.get("config-file-type").known === "s3";
  return {
    services: [
      ...isEcr === true ? ECR : [],
      ...driver === "awslogs" ? ["logs"] : [],
      ...repositoryCredentials.$state === "known" ? ["secretsmanager"] : [],
      ...fromS3 ? ["s3"] : [],
      ...all2.filter((store) => store !== void 0)
    ],
    complete: (isEcr === true || isPublic(container) === true) && driver !== void 0 && !all2.includes(void 0) && [secrets, logConfiguration.secretOptions, environmentFiles].every(({ $state }) => $state !== "unknown")
  };
}
function storeOf({ valueFrom, stored }) {
  if (stored.$state === "known") return "secretsmanager";
  const text3 = valueFrom.partly;
  if (text3 === void 0) return void 0;
  const service2 = /^arn:[^:]*:(secretsmanager|ssm):/.exec(text3)?.[1];
  return service2 ?? (/^[\w./-]+$/.test(text3) ? "ssm" : void 0);
}
function execNeeds(runner) {
  const { enableExecuteCommand, inCluster } = "ofService" in runner ? runner.ofService : runner;
  if (enableExecuteCommand.known !== true) return [];
  const { kmsKeyId } = inCluster.configuration.executeCommandConfiguration;
  return kmsKeyId.$state === "known" ? ["ssmmessages", "kms"] : ["ssmmessages"];
}
var PUBLIC = [
  ...["docker.io", "index.docker.io", "registry-1.docker.io", "public.ecr.aws", "ghcr.io", "quay.io", "gcr.io"],
  ...["registry.k8s.io", "k8s.gcr.io", "mcr.microsoft.com", "registry.gitlab.com", "docker.elastic.co", "nvcr.io"]
];
function isPublic(container) {
  const image = container.image.partly;
  if (image === void 0 || isPrivateEcr(container) !== false) return void 0;
  const { registry, repository } = parseImage(image);
  return registry === "" ? /^[a-z\d][a-z\d._/-]*$/.test(repository) || void 0 : PUBLIC.includes(registry) || void 0;
}
function hasEndpoint(service2, seeker) {
  const { vpc } = seeker.subnet;
  if (vpc.$state !== "known") return void 0;
  const { items, complete } = vpc.endpoints;
  return anyIn(
    items.map((endpoint) => allOf([isOf(endpoint, service2), serves(endpoint, service2, seeker)])),
    complete
  );
}
function uselessEndpoints(service2, { subnet: { vpc } }) {
  return vpc.endpoints.items.filter((endpoint) => isOf(endpoint, service2) === true);
}
function isOf({ serviceName }, service2) {
  const name = serviceName.partly;
  const isNamedSo = serviceName.endsWith(`.${service2}`);
  return isNamedSo === false && name?.slice(name.lastIndexOf(GAP)).includes("fips") ? void 0 : isNamedSo;
}
function serves(endpoint, service2, seeker) {
  const type = endpoint.vpcEndpointType.or("Gateway")?.toLowerCase();
  if (type === "gateway") return service2 === "s3" ? isRoutedTo(endpoint, seeker) : void 0;
  if (type !== "interface" || service2 === "s3") return void 0;
  return allOf([endpoint.privateDnsEnabled.known, letsIn(endpoint, seeker)]);
}
function isRoutedTo({ inRouteTables }, { routing: { table } }) {
  if (!table) return inRouteTables.items.length === 0 && inRouteTables.complete ? false : void 0;
  return anyIn(
    inRouteTables.items.map(
      (one2) => one2.$state === "known" ? one2.$entity === table.$entity : one2.$outside ? false : void 0
    ),
    inRouteTables.complete
  );
}
function letsIn(endpoint, { subnet, groups }) {
  const own = groupsIn(endpoint.inSecurityGroups);
  if (!own || !groups) return void 0;
  return anyOf(own.map((group) => lets(group, "ingress", { groups, subnets: [subnet] }, HTTPS)));
}
var HTTPS = 443;
function routingOf(subnet, all2) {
  if (subnet.$state !== "known") return void 0;
  const { items, complete } = subnet.associations;
  if (items.length > 1) return void 0;
  const [association] = items;
  if (association) return tableRouting(association.routeTable);
  return complete ? mainRouting(subnet.vpc, all2) : void 0;
}
function internetRoute({ routes }) {
  return routes.find((route) => targetOf(route) === "internet" && isDefault(route));
}
function wayOut(routing) {
  const ways = routing.routes.map((route) => wayOf(route)).filter((way) => way !== "none");
  if (ways.includes("other")) return "other";
  if (ways.includes(void 0) || !routing.complete) return void 0;
  return ways.length > 0 ? "internet" : "none";
}
function tableRouting(table) {
  if (table.$state !== "known") return void 0;
  const { routes, separateRoutes } = table;
  const complete = routes.complete && separateRoutes.complete;
  return { table, routes: [...routes.items, ...separateRoutes.items], complete };
}
function mainRouting(vpc, all2) {
  if (vpc.$state !== "known") return void 0;
  const { routeTables, mainAssociations } = vpc;
  const written = routeTables.items.filter(({ main }) => main.known === true);
  const associated = mainAssociations.items.filter(({ main }) => main.known === true);
  const tables = [...written, ...associated.map(({ routeTable }) => routeTable)];
  if (tables.length > 1 || !routeTables.complete || !mainAssociations.complete) return void 0;
  const [table] = tables;
  if (table) return tableRouting(table);
  const isOwn2 = all2("route").items.every(({ routeTable }) => routeTable.$state === "known");
  return isOwn2 && vpc.isNew.known === true ? { table: void 0, routes: [], complete: true } : void 0;
}
function wayOf(route) {
  const target = targetOf(route);
  if (target !== "internet") return target;
  const { $state } = route.destinationIpv6CidrBlock;
  return $state === "absent" ? "internet" : $state === "known" ? "other" : void 0;
}
function isDefault({ destinationCidrBlock, destinationIpv6CidrBlock }) {
  return [destinationCidrBlock, destinationIpv6CidrBlock].some((destination) => isOpenTo(destination) === true);
}
function isOpenTo({ known: known2 }) {
  const block2 = known2 === void 0 ? void 0 : parseCidr(known2);
  return block2 && isEverywhere(block2);
}
function targetOf(route) {
  const { gatewayId, internetGateway, natGateway } = route;
  const others = OTHERS.map((target) => route[target].$state);
  if (natGateway.$state === "known" || others.includes("known")) return "other";
  if (others.includes("unknown")) return void 0;
  if (internetGateway.$state === "known") return "internet";
  const id = gatewayId.known;
  if (id === void 0) return void 0;
  if (id === "local" || id.startsWith("vpce-")) return "none";
  return id.startsWith("igw-") ? "internet" : "other";
}
var OTHERS = [
  "natGatewayId",
  "transitGatewayId",
  "vpcPeeringConnectionId",
  "egressOnlyInternetGatewayId",
  "networkInterfaceId",
  "instanceId",
  "vpcEndpointId",
  "localGatewayId",
  "carrierGatewayId",
  "coreNetworkArn"
];
function cutOff(runner, at2, all2) {
  if (runsOnlyOn(runner, "FARGATE") !== true || isOldPlatform(runner)) return void 0;
  const routing = routingOf(at2.subnet, all2);
  const way = routing && wayOut(routing);
  if (!routing || way === void 0) return void 0;
  if (way === "other") return false;
  const isPublic2 = internetRoute(routing) !== void 0;
  const address = networkOf(runner).assignPublicIp.or("DISABLED");
  if (way === "internet" && address !== "DISABLED") return isPublic2 && address === "ENABLED" ? false : void 0;
  return lacking(runner, { subnet: at2.subnet, routing, groups: taskGroups(runner) }, { at: at2, isPublic: isPublic2 });
}
function lacking(runner, seeker, place) {
  const { services, forExec, publicImages, complete } = endpointNeeds(runner.task, runner);
  const needed3 = [...services, ...forExec];
  const served = needed3.map((service2) => hasEndpoint(service2, seeker));
  const missing = needed3.filter((_, i) => served[i] === false);
  if (missing.length === 0 && publicImages.length === 0)
    return complete && served.every((one2) => one2 === true) ? false : void 0;
  return {
    ...place,
    missing,
    onlyExec: publicImages.length === 0 && missing.every((service2) => forExec.includes(service2)),
    images: publicImages,
    useless: missing.flatMap((service2) => uselessEndpoints(service2, seeker))
  };
}
function isOldPlatform({ platformVersion }) {
  return platformVersion.$state === "unknown" || /^1\.[0-3]\b/.test(platformVersion.known ?? "");
}
var no_route_to_registry_default = defineRule({
  id: "no-route-to-registry",
  summary: "Tasks on Fargate are in a subnet from which they cannot pull their image, write their logs or read their secrets",
  severity: "error",
  why: `
    A task on Fargate pulls its image, reads its secrets and writes its logs through its own network interface: from a subnet without a way out it cannot, and stops before it starts ("ResourceInitializationError", "CannotPullContainerError"). A public subnet is no way out for a task without a public address.
    Route the subnet to a NAT gateway, or give the VPC the endpoints that are named: with private DNS and a security group that lets the tasks in on 443, and for \`s3\` a gateway endpoint in the route table of the subnet. An image of a public registry has no endpoint: copy it to ECR, or use a NAT gateway.`,
  see: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
  notIn: { taskDefinition: "a task definition names no subnets" },
  service: (service2, context) => check12(service2, context),
  taskSet: (taskSet, context) => check12(taskSet, context),
  schedule: (schedule, context) => check12(schedule, context)
});
function check12(runner, { all: all2, report }) {
  const cut = subnetsOf(runner).flatMap((at2) => cutOff(runner, at2, all2) || []);
  const [first, ...others] = cut;
  if (!first) return;
  report(first.at.named, saying(first), {
    level: cut.every(({ onlyExec }) => onlyExec) ? "warning" : "error",
    related: [
      ...others.map(({ at: at2 }) => [at2.named, `so has the subnet ${shown(at2)}`]),
      ...first.images.map((image) => [image, "comes from the internet"]),
      ...first.useless.map((endpoint) => [endpoint, "does not serve these tasks"])
    ]
  });
}
function saying({ at: at2, isPublic: isPublic2, missing, images }) {
  const start = isPublic2 ? `The tasks have no public IP address in the public subnet ${shown(at2)}` : `The subnet ${shown(at2)} has no route out of its VPC`;
  const [image] = images;
  const served = image ? `, and no endpoint serves the image ${image.$quoted}` : "";
  if (missing.length === 0) return `${start}${served}`;
  return `${start}${isPublic2 ? ", whose VPC has no endpoint that serves them" : ", which has no endpoint that serves the tasks"} for ${listed(missing)}${served}`;
}
function listed(names) {
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);
}
var open_task_security_group_default = defineRule({
  id: "open-task-security-group",
  summary: "The security group of tasks lets anyone in",
  severity: "warning",
  security: "6.0",
  why: `
    A security group that admits all addresses leaves the tasks to whoever finds a way into the VPC, and to the internet as soon as they have a public address: around the load balancer, its TLS, its firewall and its log.
    Admit the security group of the load balancer, or of whatever else calls the tasks, on the ports that they listen on.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-network.html",
  notIn: { taskDefinition: "a task definition names no security groups" },
  securityGroup(group, { report, spell: spell2 }) {
    const runners = [...group.services.items, ...group.taskSets.items, ...group.schedules.items];
    const exposed = runners.filter((runner) => isMeantToBePublic(runner) === false);
    if (exposed.length === 0) return;
    const open = permissionsOf(group, "ingress").items.flatMap((permission) => {
      const cidr = permission.cidrBlocks.items.find(({ known: known2 }) => known2 !== void 0 && isOpen(known2));
      const what = cidr && traffic(permission);
      return what ? [{ cidr, what }] : [];
    });
    const [first, ...others] = open;
    if (!first) return;
    report(
      first.cidr,
      `The security group "${group.$entity}" of the tasks admits ${first.cidr.$quoted} to ${first.what}`,
      {
        related: [
          ...others.map(({ cidr, what }) => [cidr, `and ${cidr.$quoted} to ${what}`]),
          ...exposed.map((runner) => {
            const { securityGroups } = networkOf(runner);
            return [securityGroups, `the ${spell2(securityGroups)} of "${runner.$entity}"`];
          })
        ]
      }
    );
  }
});
function isOpen(cidr) {
  const block2 = parseCidr(cidr);
  return block2 !== void 0 && isEverywhere(block2);
}
function isMeantToBePublic(runner) {
  if (!("loadBalancers" in runner)) return false;
  const { items, $state } = runner.loadBalancers;
  if ($state === "unknown") return void 0;
  return anyOf(items.map((target) => isBehindPublicNetworkBalancer(target)));
}
function traffic({ ipProtocol, fromPort, toPort }) {
  const protocol = ipProtocol.known?.toLowerCase();
  if (protocol === void 0) return void 0;
  if (EVERY_PROTOCOL.has(protocol)) return "all ports";
  const name = NAMES.get(protocol);
  const [first, last2] = [fromPort.known, toPort.known];
  if (name === void 0 || first === void 0 || last2 === void 0) return void 0;
  if (first === 0 && last2 === 65535) return `all ${name} ports`;
  return first === last2 ? `${name} port ${first}` : `${name} ports ${first} to ${last2}`;
}
var NAMES = /* @__PURE__ */ new Map([
  ["tcp", "TCP"],
  ["6", "TCP"],
  ["udp", "UDP"],
  ["17", "UDP"]
]);
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
  service: (service2, context) => check13(service2, context),
  taskSet: (taskSet, context) => check13(taskSet, context),
  schedule: (schedule, context) => check13(schedule, context)
});
function check13(runner, { report, spell: spell2 }) {
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
  const distinct2 = new Map(subnets.map((subnet) => [subnet.$entity, subnet]));
  const rooms = [...distinct2.values()].map(roomIn);
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
        ...room.subnets.map((one2) => [one2.subnet.cidrBlock, saying2(one2)])
      ]
    });
  }
});
function takesAddresses(service2) {
  if (service2.task.networkMode.known === "awsvpc") return true;
  return launchesOf(service2)?.every((launch) => launch === "FARGATE") ?? false;
}
function saying2({ addresses, takers }) {
  if (takers.length === 0) return `${addresses} addresses, of which AWS keeps 5`;
  const counted = [...new Set(takers)].map((taker) => {
    const count2 = takers.filter((one2) => one2 === taker).length;
    return count2 === 1 ? taker : `${count2} ${taker.replace(/^an? /, "")}s`;
  });
  const last2 = counted.pop();
  const all2 = counted.length > 0 ? `${counted.join(", ")} and ${last2}` : last2;
  return `${addresses} addresses: AWS keeps 5, ${all2} ${takers.length === 1 ? "takes one" : "take one each"}`;
}
var target_group_without_listener_default = defineRule({
  id: "target-group-without-listener",
  summary: "A service registers its tasks in a target group that no listener forwards to",
  severity: "error",
  why: `
    ECS refuses to create a service whose target group belongs to no load balancer ("The target group \u2026 does not have an associated load balancer"), and a target group belongs to one only through a listener or a listener rule that forwards to it.
    Forward to it in a listener or a rule, and let the service depend on that.`,
  see: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html#target-health-states",
  notIn: { taskDefinition: "a task definition names no target groups" },
  service: (service2, context) => check14(service2, context),
  taskSet: (taskSet, context) => check14(taskSet, context)
});
function check14({ loadBalancers }, { all: all2, report }) {
  const listeners2 = all2("listener").items;
  if (all2("balancer").items.length === 0 && listeners2.length === 0) return;
  for (const { targetGroup, targetGroupArn } of loadBalancers.items) {
    if (targetGroup.$state !== "known") continue;
    const { by, complete } = forwardingTo(targetGroup);
    if (by.length > 0 || !complete) continue;
    report(targetGroupArn, `No listener and no rule forwards to the target group "${targetGroup.$entity}"`, {
      related: [
        [targetGroup, "the target group"],
        ...listeners2.map((listener) => [listener, "a listener that does not"])
      ]
    });
  }
}
var task_in_public_subnet_default = defineRule({
  id: "task-in-public-subnet",
  summary: "Tasks run in a public subnet",
  severity: "warning",
  security: "4.3",
  why: `
    A subnet that routes to an internet gateway is for what should be reached from the internet: load balancers and NAT gateways. Tasks in it are one switch, \`assignPublicIp\`, away from a public address; and on EC2, where no task has one, they have no internet at all.
    Run the tasks in subnets that route to a NAT gateway, or to nothing but VPC endpoints.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-outbound.html",
  notIn: { taskDefinition: "a task definition names no subnets" },
  service: (service2, context) => check15(service2, context),
  taskSet: (taskSet, context) => check15(taskSet, context),
  schedule: (schedule, context) => check15(schedule, context)
});
function check15(runner, { all: all2, report }) {
  if (networkOf(runner).assignPublicIp.or("DISABLED") !== "DISABLED") return;
  const onEc2 = runsOnlyOn(runner, "EC2") === true;
  const found = subnetsOf(runner).flatMap((at2) => {
    const routing = routingOf(at2.subnet, all2);
    const route = routing && internetRoute(routing);
    return route && (onEc2 || cutOff(runner, at2, all2) === false) ? [{ at: at2, route }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  const { destinationCidrBlock: ipv4, destinationIpv6CidrBlock: ipv6 } = first.route;
  const noInternet = onEc2 && ipv4.$state === "known" ? ", and on EC2 they have no public address to use it" : "";
  const destination = ipv4.$state === "known" ? ipv4 : ipv6;
  report(
    first.at.named,
    `The tasks run in the subnet ${shown(first.at)}, which routes ${destination.$quoted} to an internet gateway${noInternet}`,
    {
      related: [
        [destination, "the route"],
        ...others.map(({ at: at2 }) => [at2.named, `the subnet ${shown(at2)} does too`])
      ]
    }
  );
}
var MOST_STEPS = 4e6;
function covers2(pattern, text3) {
  if (pattern === text3 && !text3.includes(GAP)) return true;
  const told2 = pattern.replaceAll(/\$\{[^}]*\}/g, GAP);
  if (told2.length * text3.length > MOST_STEPS) return void 0;
  if (isMatch(told2, text3, surely)) return true;
  return isMatch(told2, text3, possibly) ? void 0 : false;
}
var EVERYTHING = "*";
function isEverything(pattern) {
  if (/^\*+$/.test(pattern)) return true;
  return pattern.includes(GAP) && /^[*\uffff]*$/.test(pattern) ? void 0 : false;
}
var surely = {
  stretches: (pattern) => pattern === "*",
  fills: () => false,
  meets: (pattern, text3) => text3 !== GAP && pattern !== GAP && (pattern === "?" || pattern === text3)
};
var possibly = {
  stretches: (pattern) => pattern === "*" || pattern === GAP,
  fills: (text3) => text3 === GAP,
  meets: (pattern, text3) => pattern === "?" || text3 === "?" || pattern === text3
};
function isMatch(pattern, text3, { stretches, fills, meets }) {
  let reached = [true];
  for (let j = 0; j < text3.length; j++) reached.push(reached[j] && fills(text3[j]));
  for (const one2 of pattern) {
    const next = [stretches(one2) && reached[0]];
    for (let j = 0; j < text3.length; j++) {
      const other = text3[j];
      const met = reached[j] && meets(one2, other);
      const stretched = stretches(one2) && (reached[j + 1] || next[j]);
      const filled = fills(other) && (next[j] || reached[j + 1]);
      next.push(met || stretched || filled);
    }
    reached = next;
  }
  return reached[text3.length];
}
var WITHOUT_RESOURCES = /^(?:ssmmessages|xray):/i;
var ADMINISTRATORS = ["AdministratorAccess", "PowerUserAccess"];
function broadIn({ statements, byAws }) {
  const attached2 = byAws.filter(({ name }) => ADMINISTRATORS.includes(name));
  return [
    ...attached2.map(({ name, at: at2 }) => ({ at: at2, what: `nearly every action: it has "${name}"` })),
    ...statements.filter(({ effect, isConditional }) => effect === "Allow" && !isConditional).flatMap(broadInStatement)
  ];
}
function broadInStatement({ action = [], notAction, resource = [] }) {
  const isOnAll = resource.some(({ text: text3 }) => isEverything(text3) === true);
  const [except] = notAction ?? [];
  if (except) return isOnAll && except.text !== GAP ? broad(except, "every action but some, on every resource") : [];
  return action.flatMap((pattern) => {
    if (/^\*+(?::\*+)?$/.test(pattern.text)) return broad(pattern, `every action ("${pattern.text}")`);
    const isOfService = /^[\w-]+:\*+$/.test(pattern.text) && !WITHOUT_RESOURCES.test(pattern.text);
    return isOfService && isOnAll ? broad(pattern, `"${pattern.text}" on every resource`) : [];
  });
}
function broad({ at: at2 }, what) {
  return at2 ? [{ at: at2, what }] : [];
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
    const { known: known2 } = this;
    return known2 === void 0 ? void 0 : test(known2);
  }
  get partly() {
    const node = this.$node;
    if (node?.kind === "unknown" && node.parts) return node.parts.map((part) => part ?? GAP).join("");
    const { known: known2 } = this;
    return known2 === void 0 ? void 0 : String(known2);
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
  const known2 = partly.slice(0, partly.indexOf(GAP));
  if (known2.startsWith(text3)) return true;
  return text3.startsWith(known2) ? void 0 : false;
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
  Delegate: { "given": "string[]" },
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
  FileSystem: { "arn": "string", "id": "string", "availabilityZoneName": "string" },
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
  Key: { "arn": "string", "id": "string", "policy": "PolicyDocument" },
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
  MountTarget: { "fileSystemId": "string", "subnetId": "string", "securityGroups": "string[]" },
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
  ResourcePolicy: { "service": "string", "document": "PolicyDocument" },
  ResourceRequirement: { "value": "string", "type": "string", "sharingStrategy": "SharingStrategy" },
  Role: { "arn": "string", "roleName": "string", "path": "string", "assumeRolePolicy": "PolicyDocument", "managedPolicyArns": "string[]", "policies": "InlinePolicy[]", "permissionsBoundary": "string" },
  RolePolicy: { "name": "string", "roles": "string[]", "document": "PolicyDocument" },
  Route: { "routeTableId": "string", "destinationCidrBlock": "string", "destinationIpv6CidrBlock": "string", "destinationPrefixListId": "string", "gatewayId": "string", "natGatewayId": "string", "transitGatewayId": "string", "vpcPeeringConnectionId": "string", "egressOnlyInternetGatewayId": "string", "networkInterfaceId": "string", "instanceId": "string", "vpcEndpointId": "string", "localGatewayId": "string", "carrierGatewayId": "string", "coreNetworkArn": "string" },
  RouteTable: { "id": "string", "vpcId": "string", "main": "boolean", "routes": "Route[]" },
  RouteTableAssociation: { "routeTableId": "string", "subnetId": "string", "gatewayId": "string", "vpcId": "string", "main": "boolean" },
  RuntimePlatform: { "cpuArchitecture": "string", "operatingSystemFamily": "string" },
  S3FilesVolumeConfiguration: { "fileSystemArn": "string", "rootDirectory": "string", "transitEncryptionPort": "number", "accessPointArn": "string" },
  ScalableTarget: { "resourceId": "string", "scalableDimension": "string", "serviceNamespace": "string", "minCapacity": "number", "maxCapacity": "number" },
  Schedule: { "name": "string", "invokedBy": "string", "cluster": "string", "roleArn": "string", "taskDefinition": "string", "taskCount": "number", "launchType": "string", "capacityProviderStrategy": "CapacityProviderStrategyItem[]", "platformVersion": "string", "enableExecuteCommand": "boolean", "networkConfiguration": "NetworkConfiguration" },
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
  Vpc: { "id": "string", "cidrBlock": "string", "isNew": "boolean" },
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
  fileSystem: ["arn", "id"],
  mountTarget: [],
  delegate: [],
  registryScanning: [],
  provider: ["name"],
  key: ["arn", "id"],
  resourcePolicy: []
};
var links = {
  TaskDefinition: { "taskRole": { "by": "taskRoleArn", "to": "role" }, "executionRole": { "by": "executionRoleArn", "to": "role" }, "taskProfile": { "by": "taskRoleArn", "to": "instanceProfile" }, "executionProfile": { "by": "executionRoleArn", "to": "instanceProfile" }, "mentionedRepository": { "by": "containerDefinitions", "to": "repository" }, "mentionedLogGroup": { "by": "containerDefinitions", "to": "logGroup" } },
  ContainerDefinition: { "logGroup": { "by": "logConfiguration.options.awslogs-group", "to": "logGroup" }, "firelensLogGroup": { "by": "logConfiguration.options.log_group_name", "to": "logGroup" }, "repository": { "by": "image", "to": "repository" } },
  ServiceConnectConfiguration: { "logGroup": { "by": "logConfiguration.options.awslogs-group", "to": "logGroup" } },
  Secret: { "stored": { "by": "valueFrom", "to": "storedSecret" }, "parameter": { "by": "valueFrom", "to": "parameter" } },
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
  Balancer: { "inSubnets": { "by": "subnets[]", "to": "subnet" }, "inSecurityGroups": { "by": "securityGroups[]", "to": "securityGroup" } },
  NatGateway: { "inSubnet": { "by": "subnetId", "to": "subnet" } },
  RolePolicy: { "ofRoles": { "by": "roles[]", "to": "role" } },
  PolicyAttachment: { "ofRoles": { "by": "roles[]", "to": "role" }, "policy": { "by": "policyArn", "to": "managedPolicy" } },
  ManagedPolicy: { "ofRoles": { "by": "roles[]", "to": "role" } },
  Subnet: { "vpc": { "by": "vpcId", "to": "vpc" } },
  RouteTable: { "vpc": { "by": "vpcId", "to": "vpc" } },
  Route: { "routeTable": { "by": "routeTableId", "to": "routeTable" }, "internetGateway": { "by": "gatewayId", "to": "internetGateway" }, "natGateway": { "by": "natGatewayId", "to": "natGateway" } },
  RouteTableAssociation: { "subnet": { "by": "subnetId", "to": "subnet" }, "routeTable": { "by": "routeTableId", "to": "routeTable" }, "vpc": { "by": "vpcId", "to": "vpc" } },
  SecurityGroupRule: { "securityGroup": { "by": "groupId", "to": "securityGroup" } },
  VpcEndpoint: { "vpc": { "by": "vpcId", "to": "vpc" }, "inSubnets": { "by": "subnetIds[]", "to": "subnet" }, "inSecurityGroups": { "by": "securityGroupIds[]", "to": "securityGroup" }, "inRouteTables": { "by": "routeTableIds[]", "to": "routeTable" } },
  StoredSecret: { "key": { "by": "kmsKeyId", "to": "key" } },
  Parameter: { "key": { "by": "keyId", "to": "key" } },
  Role: { "managedPolicies": { "by": "managedPolicyArns[]", "to": "managedPolicy" } },
  RepositoryCredentials: { "stored": { "by": "credentialsParameter", "to": "storedSecret" } },
  AdvancedConfiguration: { "role": { "by": "roleArn", "to": "role" } },
  VpcLatticeConfiguration: { "role": { "by": "roleArn", "to": "role" } },
  ServiceManagedEBSVolumeConfiguration: { "role": { "by": "roleArn", "to": "role" } },
  ServiceConnectTlsConfiguration: { "role": { "by": "roleArn", "to": "role" } },
  DeploymentLifecycleHook: { "role": { "by": "roleArn", "to": "role" } },
  ManagedInstancesProvider: { "infrastructureRole": { "by": "infrastructureRoleArn", "to": "role" } },
  Permission: { "groups": { "by": "securityGroupIds[]", "to": "securityGroup" } },
  TargetGroup: { "vpc": { "by": "vpcId", "to": "vpc" } },
  EFSVolumeConfiguration: { "fileSystem": { "by": "fileSystemId", "to": "fileSystem" } },
  MountTarget: { "fileSystem": { "by": "fileSystemId", "to": "fileSystem" }, "subnet": { "by": "subnetId", "to": "subnet" }, "inSecurityGroups": { "by": "securityGroups[]", "to": "securityGroup" } },
  ScalableTarget: { "service": { "by": "resourceId", "to": "service" } },
  ExecuteCommandLogConfiguration: { "logGroup": { "by": "cloudWatchLogGroupName", "to": "logGroup" } }
};
var reverseLinks = {
  TaskDefinition: { "services": { "from": "service", "through": "task" }, "taskSets": { "from": "taskSet", "through": "task" }, "schedules": { "from": "schedule", "through": "task" } },
  TargetGroup: { "services": { "from": "service", "through": "loadBalancers[].targetGroup" }, "taskSets": { "from": "taskSet", "through": "loadBalancers[].targetGroup" }, "listeners": { "from": "listener", "through": "targetGroups[]" }, "listenerRules": { "from": "listenerRule", "through": "targetGroups[]" } },
  FileSystem: { "mountTargets": { "from": "mountTarget", "through": "fileSystem" } },
  Cluster: { "capacities": { "from": "clusterCapacity", "through": "inCluster" }, "ownProviders": { "from": "capacityProvider", "through": "inCluster" } },
  Subnet: { "balancers": { "from": "balancer", "through": "inSubnets[]" }, "natGateways": { "from": "natGateway", "through": "inSubnet" }, "endpoints": { "from": "vpcEndpoint", "through": "inSubnets[]" }, "associations": { "from": "routeTableAssociation", "through": "subnet" } },
  LogGroup: { "taskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].logGroup" }, "firelensTaskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].firelensLogGroup" }, "clusters": { "from": "cluster", "through": "configuration.executeCommandConfiguration.logConfiguration.logGroup" }, "connectServices": { "from": "service", "through": "serviceConnectConfiguration.logGroup" }, "mentioningTaskDefinitions": { "from": "taskDefinition", "through": "mentionedLogGroup" } },
  RouteTable: { "separateRoutes": { "from": "route", "through": "routeTable" } },
  Vpc: { "endpoints": { "from": "vpcEndpoint", "through": "vpc" }, "routeTables": { "from": "routeTable", "through": "vpc" }, "mainAssociations": { "from": "routeTableAssociation", "through": "vpc" } },
  SecurityGroup: { "separateRules": { "from": "securityGroupRule", "through": "securityGroup" }, "services": { "from": "service", "through": "networkConfiguration.awsvpcConfiguration.inSecurityGroups[]" }, "taskSets": { "from": "taskSet", "through": "networkConfiguration.awsvpcConfiguration.inSecurityGroups[]" }, "schedules": { "from": "schedule", "through": "networkConfiguration.awsvpcConfiguration.inSecurityGroups[]" } },
  Repository: { "taskDefinitions": { "from": "taskDefinition", "through": "containerDefinitions[].repository" }, "mentioningTaskDefinitions": { "from": "taskDefinition", "through": "mentionedRepository" } },
  Service: { "scalableTargets": { "from": "scalableTarget", "through": "service" } },
  Role: { "rolePolicies": { "from": "rolePolicy", "through": "ofRoles[]" }, "attachments": { "from": "policyAttachment", "through": "ofRoles[]" }, "attachedPolicies": { "from": "managedPolicy", "through": "ofRoles[]" }, "taskDefinitions": { "from": "taskDefinition", "through": "taskRole" }, "executedTaskDefinitions": { "from": "taskDefinition", "through": "executionRole" } }
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
function mentionedIn(field) {
  const node = viewIn(field).$node;
  if (node?.kind !== "unknown") return [];
  return node.refersTo ? [node.refersTo] : node.mentions ?? [];
}
function othersOfKind(entity) {
  const { $root: root, $origin } = viewIn(entity);
  if (!root) return [];
  return $origin.run.all(root.kind).items.flatMap(({ $entity }) => $entity === root.name ? [] : [$entity]);
}
function allNear(field, kind) {
  return viewIn(field).$origin.run.all(kind);
}
function kindOfEntity(entity) {
  return viewIn(entity).$root?.kind;
}
function formatOf(field) {
  return viewIn(field).$origin.run.model.format;
}
function statementOf(field) {
  const effect = field.effect.known;
  const [action, notAction] = [patternsOf(field.action), patternsOf(field.notAction)];
  const [resource, notResource] = [patternsOf(field.resource), patternsOf(field.notResource)];
  return {
    effect: effect === "Allow" || effect === "Deny" ? effect : void 0,
    ...action && { action },
    ...notAction && { notAction },
    ...resource && { resource },
    ...notResource && { notResource },
    isConditional: field.condition.$state !== "absent"
  };
}
function awsStatement({ effect, isConditional, ...lists }) {
  const patterns = Object.entries(lists).map(([name, texts]) => [name, texts.map((text3) => ({ text: text3, mentions: [] }))]);
  return { effect, isConditional, ...Object.fromEntries(patterns) };
}
function patternsOf(list3) {
  if (list3.$state === "absent") return void 0;
  return list3.$state === "unknown" ? [{ text: GAP, mentions: [], at: list3 }] : list3.items.map(patternOf);
}
function patternOf(item) {
  return { text: item.partly ?? GAP, mentions: mentionedIn(item), at: item };
}
function policiesOf(role, aws) {
  const own = [...role.policies.items, ...role.rolePolicies.items, ...role.attachedPolicies.items];
  const attached2 = attachmentsOf(role);
  const documents = [...own, ...attached2.flatMap(({ document }) => document ?? [])].map(({ document }) => document);
  const byAws = attached2.flatMap(({ name, at: at2 }) => name === void 0 ? [] : [{ name, at: at2 }]);
  const known2 = byAws.map(({ name }) => lookUp(name, aws));
  const isTold = attached2.every(({ name, document }) => name !== void 0 || document);
  return {
    statements: [
      ...documents.flatMap(statementsIn),
      ...known2.flatMap((policy) => policy?.statements.map(awsStatement) ?? [])
    ],
    complete: isTold && areListed(role) && documents.every(isReadable) && known2.every((policy) => policy !== void 0),
    isBounded: role.permissionsBoundary.$state !== "absent",
    byAws
  };
}
function areListed({ policies: policies2, rolePolicies, attachedPolicies, attachments, managedPolicyArns }) {
  return policies2.$state !== "unknown" && managedPolicyArns.$state !== "unknown" && rolePolicies.complete && attachedPolicies.complete && attachments.complete;
}
function isReadable(document) {
  return document.$state === "known" && document.statement.$state !== "unknown";
}
function statementsIn(document) {
  return document.statement.items.map(statementOf);
}
function attachmentsOf(role) {
  const listed4 = role.managedPolicyArns.items.map((arn2, i) => attached(arn2, role.managedPolicies.items[i]));
  return [...listed4, ...role.attachments.items.map(({ policyArn, policy }) => attached(policyArn, policy))];
}
function attached(arn2, policy) {
  const name = /:iam::aws:policy\/(.+)$/.exec(arn2.partly ?? "")?.[1];
  if (name !== void 0 && !name.includes(GAP)) return { name, at: arn2 };
  return policy?.$state === "known" ? { document: policy, at: arn2 } : { at: arn2 };
}
function lookUp(name, aws) {
  const own = name.slice(name.lastIndexOf("/") + 1);
  const policy = Object.hasOwn(aws, own) ? aws[own] : void 0;
  return policy?.path === `/${name.slice(0, name.length - own.length)}` ? policy : void 0;
}
function isSameRole(first, second) {
  const [a, b] = [partsOf(first), partsOf(second)];
  if (a.name === "" || `${a.name}${b.name}`.includes(GAP)) return false;
  if (a.path === void 0 || b.path === void 0) return a.name === b.name;
  const apart = a.account !== b.account && !`${a.account}${b.account}`.includes(GAP);
  return !apart && a.path === b.path && a.name === b.name;
}
function areOtherRoles(first, second) {
  return first !== void 0 && second !== void 0 && !`${first}${second}`.includes(GAP) && !isSameRole(first, second);
}
function roleReference(role) {
  return role.$state === "absent" ? "" : role.partly;
}
function isNoRole(reference) {
  return reference !== void 0 && /^(?:|-|default|string|none|null|todo|tbd|change-?me)$/i.test(reference);
}
function partsOf(reference) {
  const arn2 = /^arn:(?:.*:)?([^:]*):role(\/.*)$/.exec(reference);
  if (!arn2) return { name: reference };
  const [, account, resource] = arn2;
  const slash = resource.lastIndexOf("/");
  return { account, path: resource.slice(0, slash), name: resource.slice(slash + 1) };
}
function usesOf({
  taskDefinitions,
  executedTaskDefinitions
}) {
  return [
    ...taskDefinitions.items.map(({ taskRoleArn }) => [taskRoleArn, "it is the task role here"]),
    ...executedTaskDefinitions.items.map(
      ({ executionRoleArn }) => [executionRoleArn, "it is the execution role here"]
    )
  ];
}
function roleReferenceProblem(text3) {
  if (text3.startsWith("arn:")) return roleArnProblem(text3);
  if (text3.includes(GAP)) return void 0;
  if (/^[\w+=,.@/-]+$/.test(text3) && text3.includes("/")) return void 0;
  if (text3.length > 64)
    return `is no ARN, and with ${text3.length} characters too long for the name of a role: at most 64`;
  return /^[\w+=,.@-]+$/.test(text3) ? void 0 : "is neither the ARN of a role nor the name of one";
}
function roleArnProblem(text3) {
  const [, partition = "", service2 = "", region = "", account = "", resource = "", ...more] = text3.split(":");
  const isPlaced = !`${partition}${service2}${region}`.includes(GAP) || service2 === "iam" && region === "";
  if (!isPlaced || more.some((part) => part.includes(GAP))) return void 0;
  if (service2 !== "iam" || region !== "") return 'is no ARN of a role: "arn:aws:iam::" begins one';
  if (account === "") return "lacks the account";
  if (/^\d+$/.test(account) && account.length !== 12) return `has an account of ${account.length} digits: there are 12`;
  return resourceProblem(resource, account);
}
function resourceProblem(resource, account) {
  if (account.includes(GAP) && resource === "") return void 0;
  const [kind = ""] = resource.split(/[/\uffff]/);
  if (kind === "instance-profile") return "is the ARN of an instance profile, and of no role";
  if (resource.includes(GAP) && !resource.startsWith("role/")) return void 0;
  if (!resource.startsWith("role/"))
    return `is the ARN of "${kind}", and of no role: "role/" belongs after the account`;
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  if (name === "") return 'lacks the name of the role after "role/"';
  return name.includes(GAP) || /^[\w+=,.@-]{1,64}$/.test(name) ? void 0 : "ends in what is no name of a role";
}
var broad_task_role_default = defineRule({
  id: "broad-task-role",
  summary: "A role of a task allows every action, of everything or of a service",
  severity: "warning",
  security: "6.5",
  needs: ["awsPolicies"],
  why: `
    Whoever takes over a container has the task role at once, from a well-known address. A role that allows every action, or all of a service on every resource, hands over the account or that service.
    List the actions that the task needs, and the resources that they are for.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html#security-iam-roles-recommendations",
  notIn: { taskDefinition: "a task definition names its roles, and does not say what they allow" },
  role(role, { facts, report }) {
    if (!facts.awsPolicies) return;
    const uses = usesOf(role);
    if (uses.length === 0 || role.permissionsBoundary.$state !== "absent") return;
    for (const { at: at2, what } of broadIn(policiesOf(role, facts.awsPolicies))) {
      report(at2, `The role "${role.$entity}" allows ${what}`, { related: uses });
    }
  }
});
function trusts(policy, service2) {
  const { statement } = policy;
  if (policy.$state !== "known" || statement.$state !== "known") return void 0;
  return anyOf(statement.items.map((one2) => admits(one2, service2)));
}
function admits(statement, service2) {
  const { effect, action, principal, notPrincipal, condition } = statement;
  if (statement.$state !== "known" || effect.$state === "unknown") return void 0;
  if (effect.known !== "Allow") return false;
  if (notPrincipal.$state !== "absent" || principal.$state !== "known" || action.$state !== "known") return void 0;
  const isAction = anyOf(action.items.map((one2) => covers2(one2.partly?.toLowerCase() ?? GAP, "sts:assumerole")));
  const isPrincipal = anyOf([
    ...principal.aws.$state === "unknown" || principal.service.$state === "unknown" ? [void 0] : [],
    ...principal.aws.items.map((one2) => covers2(one2.partly ?? GAP, "*")),
    ...principal.service.items.map((one2) => covers2(one2.partly ?? GAP, service2))
  ]);
  if (isAction === false || isPrincipal === false) return false;
  return isAction && isPrincipal && condition.$state === "absent" ? true : void 0;
}
function trustPlace(policy) {
  const services = policy.statement.items.flatMap(({ principal }) => principal.service.items);
  return services.length === 1 ? services[0] : policy;
}
function distrust(role, service2) {
  const { assumeRolePolicy } = role;
  if (trusts(assumeRolePolicy, service2) !== false) return void 0;
  const items = assumeRolePolicy.statement.items.flatMap(({ principal }) => principal.service.items);
  const trusted = items.map(({ $quoted }) => $quoted).filter((one2) => one2 !== "");
  const whom = trusted.length === 0 ? "no service" : new Intl.ListFormat("en-GB").format(trusted);
  return { at: trustPlace(assumeRolePolicy), says: `The role "${role.$entity}" trusts ${whom}, and not "${service2}"` };
}
var confused_deputy_default = defineRule({
  id: "confused-deputy",
  summary: "A role trusts ECS tasks whosever they are",
  severity: "info",
  optIn: true,
  security: "2.0",
  why: `
    ECS assumes the role for tasks. A condition on \`aws:SourceAccount\` or \`aws:SourceArn\` in the trust policy makes sure that it is for tasks of this account, or of this cluster, and no others.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#create_task_iam_policy_and_role",
  notIn: { taskDefinition: "a task definition names its roles, and does not say whom they trust" },
  role(role, { report }) {
    const { assumeRolePolicy } = role;
    const uses = usesOf(role);
    if (uses.length === 0 || trusts(assumeRolePolicy, "ecs-tasks.amazonaws.com") !== true) return;
    report(
      trustPlace(assumeRolePolicy),
      `The role "${role.$entity}" trusts ECS tasks without a condition on aws:SourceAccount or aws:SourceArn`,
      {
        related: uses
      }
    );
  }
});
var POLICY = "service-role/AmazonECSTaskExecutionRolePolicy";
var NAME2 = "ecsTaskExecutionRole";
function executionSign(role, reference, aws) {
  const policy = role.$state === "known" ? policiesOf(role, aws).byAws.find(({ name }) => name === POLICY) : void 0;
  if (policy) return { says: `has "AmazonECSTaskExecutionRolePolicy"`, at: policy.at };
  const names = [role.roleName.known, reference?.slice(reference.lastIndexOf("/") + 1)];
  return names.includes(NAME2) ? { says: `is named "${NAME2}"` } : void 0;
}
var AGENT = /^(?:ecr|logs|secretsmanager|ssm|kms|s3)$/;
function applicationAction(role, aws) {
  if (role.$state !== "known") return void 0;
  const allowed = policiesOf(role, aws).statements.filter(({ effect }) => effect === "Allow");
  const actions = allowed.flatMap(({ action = [] }) => action.map(({ text: text3 }) => text3));
  return actions.find(
    (text3) => !text3.includes(GAP) && text3.includes(":") && !AGENT.test(text3.split(":")[0].toLowerCase())
  );
}
var execution_role_as_task_role_default = defineRule({
  id: "execution-role-as-task-role",
  summary: "The task role is an execution role",
  severity: "warning",
  security: "4.3",
  needs: ["awsPolicies"],
  why: `
    The task role is what the programs in the task may do, the execution role what the agent does before they start. A task role with \`AmazonECSTaskExecutionRolePolicy\` lets the programs pull every image of the account and write to every log group, and often lacks what they need: the two roles are mixed up, or swapped.
    Give the task a role with what its programs need and nothing else.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html",
  taskDefinition({ taskRoleArn, executionRoleArn, taskRole, executionRole }, { facts, report, same: same2, spell: spell2 }) {
    const { awsPolicies = {} } = facts;
    const [first, second] = [taskRoleArn.partly, executionRoleArn.partly];
    if (roleReference(executionRoleArn) === "") return;
    const isOther2 = same2(taskRole, executionRole) === false || executionRole.$outside || areOtherRoles(first, second);
    if (!isOther2 || same2(taskRoleArn, executionRoleArn) === true) return;
    const sign = executionSign(taskRole, first, awsPolicies);
    if (!sign) return;
    const other = executionSign(executionRole, second, awsPolicies) ? void 0 : applicationAction(executionRole, awsPolicies);
    const swapped = other === void 0 ? "" : `, and the ${spell2(executionRoleArn)} allows "${other}": they seem swapped`;
    report(taskRoleArn, `The ${spell2(taskRoleArn)} is an execution role: it ${sign.says}${swapped}`, {
      related: [
        ...sign.at ? [[sign.at, "the policy"]] : [],
        [executionRoleArn, `the ${spell2(executionRoleArn)}`]
      ]
    });
  }
});
var ANYTHING = { arns: [EVERYTHING] };
function evaluate(policies2, { action, target }) {
  const matches3 = policies2.statements.map((statement) => ({ statement, applies: applies(statement, action, target) }));
  const denies = matches3.filter(({ statement }) => statement.effect !== "Allow");
  const by = denies.find(({ statement, applies: applies2 }) => applies2 === true && statement.effect === "Deny");
  if (by) return { is: "denied", by: by.statement };
  const allows = matches3.filter(({ statement }) => statement.effect !== "Deny");
  if (policies2.complete && allows.every(({ applies: applies2 }) => applies2 === false)) return { is: "not allowed" };
  const isAllowed = allows.some(({ statement, applies: applies2 }) => applies2 === true && statement.effect === "Allow");
  const isLimited = policies2.isBounded || !policies2.complete || denies.some(({ applies: applies2 }) => applies2 !== false);
  return { is: isAllowed && !isLimited ? "allowed" : "untold" };
}
function applies(statement, action, target) {
  const isAbout2 = allOf([coversAction(statement, action), coversTarget(statement, target)]);
  return isAbout2 === true && statement.isConditional ? void 0 : isAbout2;
}
function coversAction({ action, notAction }, name) {
  const isIn3 = (patterns) => anyOf(patterns.map(({ text: text3 }) => covers2(text3.toLowerCase(), name.toLowerCase())));
  if (action) return isIn3(action);
  return notAction ? not(isIn3(notAction)) : void 0;
}
function coversTarget({ resource, notResource }, target) {
  const isIn3 = (patterns) => anyOf(patterns.map((pattern) => coversOne(pattern, target)));
  if (resource) return isIn3(resource);
  return notResource ? not(isIn3(notResource)) : void 0;
}
function coversOne(pattern, target) {
  const byName = coversNamed(pattern, target);
  if (byName !== void 0) return byName;
  const verdicts = target.arns.map((arn2) => coversArn(pattern, arn2));
  if (verdicts.every((one2) => one2 === true)) return true;
  return verdicts.every((one2) => one2 === false) ? false : void 0;
}
function coversArn({ text: text3, mentions }, arn2) {
  if (arn2 !== EVERYTHING) return covers2(text3, arn2);
  return mentions.some(({ attribute = "" }) => /arn$/i.test(attribute)) ? false : isEverything(text3);
}
function coversNamed({ text: text3, mentions }, { name: own, others = [] }) {
  const [name, ...rest] = new Set(mentions.map((one2) => one2.name));
  if (name === void 0 || rest.length > 0 || !text3.startsWith(GAP)) return void 0;
  if (others.includes(name)) return false;
  return own === name && /^\uffff[:*?]*$/.test(text3) ? true : void 0;
}
function not(value) {
  return value === void 0 ? void 0 : !value;
}
function lackingIn(role, needed3, aws) {
  const policies2 = policiesOf(role, aws);
  if (policies2.isBounded) return [];
  return needed3.flatMap((permission) => {
    if (permission.isSpared) return [];
    const verdict = evaluate(policies2, permission);
    if (verdict.is !== "not allowed" && verdict.is !== "denied") return [];
    const nearMiss = nearMissOf(policies2, permission);
    return [{ permission, isDenied: verdict.is === "denied", ...nearMiss !== void 0 && { nearMiss } }];
  });
}
var NEAR = {
  "ssm:GetParameters": "ssm:GetParameter",
  "secretsmanager:GetSecretValue": "secretsmanager:DescribeSecret"
};
function nearMissOf(policies2, { action, target }) {
  const near = NEAR[action];
  return near !== void 0 && evaluate(policies2, { action: near, target }).is !== "not allowed" ? near : void 0;
}
function sayLacking(all2) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { permission, nearMiss } of all2) {
    const name = nameOfTarget(permission.target);
    const action = nearMiss === void 0 ? permission.action : `${permission.action} (only ${nearMiss})`;
    byTarget.set(name, (byTarget.get(name) ?? /* @__PURE__ */ new Set()).add(action));
  }
  const parts = [...byTarget].map(([name, actions]) => `${[...actions].join(", ")} on ${name}`);
  return `${all2.every(({ isDenied }) => isDenied) ? "denies" : "does not allow"} ${parts.join("; ")}`;
}
function nameOfTarget({ arns, name }) {
  const [first = GAP] = arns;
  if (first === EVERYTHING) return '"*"';
  if (name !== void 0 && first.includes(GAP)) return `"${name}"`;
  return first.replaceAll(/(?:\uffff:?)+/g, (gap) => gap.endsWith(":") ? "\u2026:" : "\u2026").replace(/-\?{6}$/, "-??????");
}
function causesOf(all2) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const { permission } of all2) {
    const actions = byPlace.get(permission.at);
    if (actions) actions.push(permission.action);
    else byPlace.set(permission.at, [permission.action]);
  }
  return [...byPlace].map(([at2, actions]) => [at2, `needs ${actions.join(", ")}`]);
}
var PARTITIONS = [
  ["aws-cn", /^cn-/],
  ["aws-us-gov", /^us-gov-/],
  ["aws-iso", /^us-iso-/],
  ["aws-iso-b", /^us-isob-/],
  ["aws-iso-e", /^eu-isoe-/],
  ["aws-iso-f", /^us-isof-/],
  ["aws-eusc", /^eusc-/]
];
function partitionOf(region) {
  const own = PARTITIONS.find(([, regions]) => regions.test(region))?.[0];
  return own ?? (region.includes(GAP) ? GAP : "aws");
}
function homeOf({ executionRoleArn, taskRoleArn }) {
  const accounts = [executionRoleArn, taskRoleArn].flatMap(
    ({ partly }) => /^arn:[^:]*:iam::(\d+):role\//.exec(partly ?? "")?.[1] ?? []
  );
  return { region: GAP, account: accounts[0] ?? GAP };
}
function arn(service2, { region, account }, resource) {
  return `arn:${partitionOf(region)}:${service2}:${region}:${account}:${resource}`;
}
function targetOf2(arns, entity, grant = arns[0]) {
  const target = { arns, ...grant !== void 0 && grant !== arns[0] && { grant } };
  if (entity.$state !== "known") return target;
  return { ...target, name: entity.$entity, entity, others: othersOfKind(entity) };
}
var objectTarget = (bucket) => ({
  arns: [`arn:${GAP}:s3:::${bucket}/${GAP}`],
  ...bucket !== GAP && { grant: `arn:${GAP}:s3:::${bucket}/*` }
});
function needed(at2, target, actions, isSpared = false) {
  return actions.map((action) => ({ action, target, at: at2, isSpared }));
}
function toPull({ image, repository }) {
  const { registry, repository: path } = parseImage(image.partly ?? GAP);
  const host = /^([\d\uffff]+)\.dkr[.-]ecr(?:-fips)?\.([\w\uffff-]+)\./.exec(registry);
  const [, account = GAP, region = GAP] = host ?? [];
  const name = repository.repositoryName.partly ?? (host ? path : GAP);
  const target = targetOf2([arn("ecr", { region, account }, `repository/${name}`)], repository);
  const isShared = repository.$state === "known" && repository.policy.$state !== "absent";
  return [
    ...needed(image, ANYTHING, ["ecr:GetAuthorizationToken"]),
    ...needed(image, target, ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], isShared),
    // AWS lists it among what a custom policy has, and pulls without it.
    ...needed(image, target, ["ecr:BatchCheckLayerAvailability"], true)
  ];
}
function toLog({ logConfiguration, logGroup }, home) {
  const { options } = logConfiguration;
  const group = options.get("awslogs-group");
  const name = logGroup.logGroupName.partly ?? (group.partly?.startsWith("arn:") ? GAP : group.partly) ?? GAP;
  const prefix = options.get("awslogs-stream-prefix").partly;
  const base = arn("logs", { ...home, region: options.get("awslogs-region").partly ?? GAP }, `log-group:${name}`);
  const stream = `${base}:log-stream:${prefix === void 0 ? "" : `${prefix}/`}${GAP}`;
  const isNew = options.get("awslogs-create-group").known === "true" && logGroup.$outside;
  return [
    ...needed(group, targetOf2([stream, base, `${base}:*`], logGroup, `${base}:*`), ["logs:CreateLogStream"]),
    ...needed(group, targetOf2([stream], logGroup, `${base}:*`), ["logs:PutLogEvents"]),
    ...isNew ? needed(options.get("awslogs-create-group"), { arns: [base, `${base}:*`, `${base}:log-stream:`] }, [
      "logs:CreateLogGroup"
    ]) : []
  ];
}
function toReadSecret({ valueFrom, stored, parameter }, home) {
  const text3 = valueFrom.partly ?? GAP;
  if (stored.$state === "known" || /^arn:[^:]*:secretsmanager:/.test(text3))
    return toReadStored(valueFrom, stored, home);
  const isParameter = parameter.$state === "known" || /^(?:arn:[^:]*:ssm:|[\w./-]+$)/.test(text3);
  return isParameter ? toReadParameter(valueFrom, parameter, home) : [];
}
function toReadStored(value, stored, home) {
  const whole = /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:[^:]*/.exec(value.partly ?? "")?.[0];
  const name = stored.name.partly ?? (/^[\w/+=.@-]+$/.test(value.partly ?? "") ? value.partly : GAP);
  const arns = whole === void 0 ? [arn("secretsmanager", home, `secret:${name}-??????`)] : [whole, `${whole}-??????`];
  const isShared = hasResourcePolicy(value, "secretsmanager");
  const grant = arns.find((one2) => /-(?:[A-Za-z\d]{6}|\?{6})$/.test(one2));
  return [
    ...needed(value, targetOf2(arns, stored, grant), ["secretsmanager:GetSecretValue"], isShared),
    ...stored.$state === "known" ? toDecrypt(value, stored.kmsKeyId, stored.key) : []
  ];
}
function toReadParameter(value, parameter, home) {
  const text3 = value.partly ?? GAP;
  const name = parameter.name.partly ?? text3;
  const whole = text3.startsWith("arn:") ? text3 : arn("ssm", home, `parameter/${name.replace(/^\//, "").replace(/:.*$/s, "")}`);
  const target = targetOf2([parameter.$state === "known" && name === GAP ? GAP : whole], parameter);
  return [
    ...needed(value, target, ["ssm:GetParameters"]),
    ...parameter.$state === "known" ? toDecrypt(value, parameter.keyId, parameter.key) : []
  ];
}
function toDecrypt(at2, id, key) {
  if (id.$state === "absent" || id.startsWith("alias/aws/") === true || id.includes(":alias/aws/") === true) return [];
  const text3 = id.partly ?? GAP;
  const arns = [text3.startsWith("arn:") ? text3 : GAP];
  const name = mentionedIn(id)[0]?.name;
  const target = key?.$state === "known" ? targetOf2(arns, key) : { arns, ...name !== void 0 && { name } };
  const isItsOwn = key?.$state === "known" && onlyTrustsItsAccount(key.policy);
  return needed(at2, target, ["kms:Decrypt"], !isItsOwn);
}
function onlyTrustsItsAccount(policy) {
  if (policy.$state === "absent") return true;
  return policy.statement.$state === "known" && policy.statement.items.every(
    ({ principal }) => principal.aws.items.length === 1 && principal.aws.items[0].endsWith(":root") === true
  );
}
function hasResourcePolicy(near, service2) {
  const { items, complete } = allNear(near, "resourcePolicy");
  return !complete || items.some((policy) => policy.service.known === service2);
}
function toFetch(value) {
  const text3 = value.partly ?? GAP;
  const bucket = /^arn:[^:]*:s3:::[^/]*(?=\/)/.exec(text3)?.[0];
  const isShared = hasResourcePolicy(value, "s3");
  return [
    ...needed(value, { arns: [text3] }, ["s3:GetObject"], isShared),
    ...needed(value, { arns: [bucket ?? GAP] }, ["s3:GetBucketLocation"], isShared)
  ];
}
function executionNeeds(task2) {
  const own = needsOwnRole(task2) === true;
  const home = homeOf(task2);
  const all2 = task2.containerDefinitions.items.map((container) => ({
    who: nameOf2(container),
    needs: [...own ? agentNeeds(container, home) : [], ...secretNeeds(container, home), ...fileNeeds(container)]
  }));
  return all2.filter(({ needs }) => needs.length > 0);
}
function nameOf2({ name }) {
  return name.$quoted === "" ? "a container" : name.$quoted;
}
function agentNeeds(container, home) {
  const { image } = container;
  const { logDriver } = container.logConfiguration;
  return [
    ...isPrivateEcr(container) === true ? [{ does: "pulls its image from ECR", at: image, permissions: toPull(container) }] : [],
    ...logDriver.known === "awslogs" ? [{ does: "writes to CloudWatch Logs", at: logDriver, permissions: toLog(container, home) }] : []
  ];
}
function secretNeeds({ secrets, logConfiguration, repositoryCredentials }, home) {
  const { secretOptions } = logConfiguration;
  const { credentialsParameter, stored } = repositoryCredentials;
  const toRead = (list3) => list3.items.flatMap((secret) => toReadSecret(secret, home));
  const toPullWith = () => toReadStored(credentialsParameter, stored, home);
  return [
    ...repositoryCredentials.$state === "known" ? [{ does: "pulls its image with credentials", at: repositoryCredentials, permissions: toPullWith() }] : [],
    ...secrets.items.length > 0 ? [{ does: "takes secrets", at: secrets, permissions: toRead(secrets) }] : [],
    ...secretOptions.items.length > 0 ? [{ does: "has secrets for its log driver", at: secretOptions, permissions: toRead(secretOptions) }] : []
  ];
}
function fileNeeds({ environmentFiles, firelensConfiguration }) {
  const files = environmentFiles.items.filter(({ type }) => type.known === "s3");
  const { options } = firelensConfiguration;
  const config = options.get("config-file-type");
  const toFetchAll = () => files.flatMap(({ value }) => toFetch(value));
  return [
    ...files.length > 0 ? [{ does: "takes environment files from S3", at: environmentFiles, permissions: toFetchAll() }] : [],
    ...config.known === "s3" ? [
      {
        does: "takes its configuration from S3",
        at: config,
        permissions: toFetch(options.get("config-file-value"))
      }
    ] : []
  ];
}
var execution_role_lacks_permission_default = defineRule({
  id: "execution-role-lacks-permission",
  summary: "The execution role does not allow what the task definition needs",
  severity: "error",
  needs: ["awsPolicies"],
  why: `
    The agent uses the execution role to pull the image, to read secrets and files, and to make log streams. What the role does not allow stops the task before it starts ("unable to pull secrets or registry auth: AccessDeniedException").
    \`AmazonECSTaskExecutionRolePolicy\` has ECR and log streams only: secrets, parameters, files in S3 and new log groups need statements of their own. Add them, for these resources.
    Not told are roles with a permissions boundary, and statements under a condition.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html",
  taskDefinition(task2, { facts, report }) {
    const { executionRole, executionRoleArn } = task2;
    if (!facts.awsPolicies || executionRole.$state !== "known") return;
    const needed3 = executionNeeds(task2).flatMap(({ needs }) => needs.flatMap(({ permissions }) => permissions));
    const lacking2 = lackingIn(executionRole, needed3, facts.awsPolicies);
    if (lacking2.length === 0) return;
    report(executionRoleArn, `The execution role "${executionRole.$entity}" ${sayLacking(lacking2)}`, {
      related: [[executionRole, "the role"], ...causesOf(lacking2)]
    });
  }
});
var of = (service2, names) => names.split(" ").map((name) => `${service2}:${name}`);
var infrastructureUses = {
  volumes: {
    purpose: "EBS volumes",
    actions: of("ec2", "CreateVolume CreateTags DescribeVolumes AttachVolume DetachVolume DeleteVolume")
  },
  lattice: {
    purpose: "VPC Lattice",
    actions: of("vpc-lattice", "RegisterTargets DeregisterTargets GetTargetGroup ListTargets")
  },
  balancers: {
    purpose: "moving traffic between target groups",
    actions: of(
      "elasticloadbalancing",
      "DescribeListeners DescribeRules DescribeTargetGroups DescribeTargetHealth RegisterTargets DeregisterTargets ModifyListener ModifyRule"
    )
  },
  tls: { purpose: "TLS of Service Connect", actions: [] },
  instances: { purpose: "managed instances", actions: [] },
  hook: { purpose: "a lifecycle hook", actions: of("lambda", "InvokeFunction") }
};
function infrastructureRoles(service2) {
  const { loadBalancers, volumeConfigurations, vpcLatticeConfigurations, serviceConnectConfiguration } = service2;
  const hooks = service2.deploymentConfiguration.lifecycleHooks;
  const { balancers, volumes, lattice, tls, hook } = infrastructureUses;
  const given = (use, all2) => all2.map(({ role, roleArn }) => ({ role, at: roleArn, use }));
  return [
    ...given(
      balancers,
      loadBalancers.items.map(({ advancedConfiguration }) => advancedConfiguration)
    ),
    ...given(
      volumes,
      volumeConfigurations.items.map(({ managedEBSVolume }) => managedEBSVolume)
    ),
    ...given(lattice, vpcLatticeConfigurations.items),
    ...given(
      tls,
      serviceConnectConfiguration.services.items.map((one2) => one2.tls)
    ),
    ...given(hook, hooks.items)
  ].filter(({ role }) => role.$state === "known");
}
function infrastructureNeeds({ at: at2, use }) {
  return needed(at2, { arns: [GAP] }, use.actions);
}
var infrastructure_role_unusable_default = defineRule({
  id: "infrastructure-role-unusable",
  summary: "ECS cannot use a role that a service gives it",
  severity: "error",
  needs: ["awsPolicies"],
  why: `
    For EBS volumes, blue/green deployments, VPC Lattice, TLS of Service Connect, lifecycle hooks and managed instances ECS acts with a role that it assumes as \`ecs.amazonaws.com\`, which is another service than the \`ecs-tasks.amazonaws.com\` of tasks. Where it cannot, the service is not made, or its deployments fail.
    Let \`ecs.amazonaws.com\` assume the role, and attach the \`AmazonECSInfrastructureRolePolicyFor\u2026\` that belongs to its purpose.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html",
  notIn: { taskDefinition: "a task definition gives ECS no such roles" },
  service(service2, context) {
    for (const given of infrastructureRoles(service2)) check16(given, context);
  },
  capacityProvider({ managedInstancesProvider }, context) {
    const { infrastructureRole: role, infrastructureRoleArn: at2 } = managedInstancesProvider;
    if (role.$state === "known") check16({ role, at: at2, use: infrastructureUses.instances }, context);
  }
});
function check16(given, { facts, report }) {
  const { role, at: at2, use } = given;
  const found = distrust(role, "ecs.amazonaws.com");
  if (found) {
    report(found.at, found.says, { related: [[at2, `it is for ${use.purpose} here`]] });
    return;
  }
  const lacking2 = facts.awsPolicies ? lackingIn(role, infrastructureNeeds(given), facts.awsPolicies) : [];
  if (lacking2.length === 0) return;
  const actions = new Intl.ListFormat("en-GB").format(lacking2.map(({ permission }) => permission.action));
  report(at2, `The role "${role.$entity}" is for ${use.purpose}, and does not allow ${actions}`, {
    level: "warning",
    related: [[role, "the role"]]
  });
}
var malformed_role_reference_default = defineRule({
  id: "malformed-role-reference",
  summary: "What names a role is neither its ARN nor its name",
  severity: "error",
  precision: "very-high",
  why: `
    ECS takes the ARN of a role (\`arn:aws:iam::123456789012:role/web-task\`) or its name, which has 1 to 64 letters, digits and \`+=,.@_-\`. Anything else is refused, or the task stops before it starts ("ECS was unable to assume the role").
    An instance profile is what EC2 gives to an instance, and holds a role: name the role.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
  taskDefinition({ taskRoleArn, taskProfile, executionRoleArn, executionProfile }, context) {
    check17(taskRoleArn, taskProfile, context);
    check17(executionRoleArn, executionProfile, context);
  }
});
function check17(role, profile, { report, same: same2, spell: spell2 }) {
  const text3 = role.partly;
  const problem = text3 === void 0 || isNoRole(text3) ? void 0 : roleReferenceProblem(text3);
  const isReference = role.$state === "unknown" && profile.$state === "known" && same2(role, profile.name) !== true;
  if (isReference) {
    report(role, `${spell2(role)} is the instance profile "${profile.$entity}", and no role`, {
      related: [[profile, "the instance profile"]]
    });
  } else if (problem !== void 0) report(role, `${spell2(role)} ${role.$quoted} ${problem}`);
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
    const sentences = containers.map(({ who, needs }) => `${who} ${listed2(needs.map(({ does }) => does))}`);
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
function listed2(items) {
  return new Intl.ListFormat("en-GB").format(items);
}
function destinationNeeds(container, home) {
  const { logConfiguration } = container;
  if (logConfiguration.logDriver.known !== "awsfirelens") return [];
  const at2 = optionOf(logConfiguration, "Name");
  if (optionOf(logConfiguration, "role_arn").$state !== "absent") return [];
  const there = { ...home, region: optionOf(logConfiguration, "region").partly ?? GAP };
  const found = DESTINATIONS.find(({ names }) => names.includes(at2.known?.toLowerCase() ?? ""));
  if (!found) return [];
  const permissions = found.permissions(container, there);
  return [{ does: `sends the logs of ${nameOf2(container)} to ${found.what}`, at: at2, permissions }];
}
function optionOf({ options }, name) {
  const other = [...options.entries.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  return options.get(other ?? name);
}
function nameIn2(group) {
  return group.partly?.replaceAll(/\$\([^)]*\)|\$\w+(?:\[[^\]]*\])*/g, GAP) ?? GAP;
}
var DESTINATIONS = [
  {
    names: ["cloudwatch", "cloudwatch_logs"],
    what: "CloudWatch Logs",
    permissions: ({ logConfiguration, firelensLogGroup }, home) => {
      const group = optionOf(logConfiguration, "log_group_name");
      const base = arn("logs", home, `log-group:${firelensLogGroup.logGroupName.partly ?? nameIn2(group)}`);
      const target = targetOf2([`${base}:log-stream:${GAP}`, base, `${base}:*`], firelensLogGroup, `${base}:*`);
      const creates = optionOf(logConfiguration, "auto_create_group");
      const isNew = creates.known === "true" && firelensLogGroup.$outside;
      return [
        ...needed(group, target, ["logs:CreateLogStream", "logs:PutLogEvents"]),
        ...isNew ? needed(creates, target, ["logs:CreateLogGroup"]) : []
      ];
    }
  },
  {
    names: ["firehose", "kinesis_firehose"],
    what: "Firehose",
    permissions: ({ logConfiguration }, home) => {
      const stream = optionOf(logConfiguration, "delivery_stream");
      const target = { arns: [arn("firehose", home, `deliverystream/${stream.partly ?? GAP}`)] };
      return needed(stream, target, ["firehose:PutRecordBatch"]);
    }
  },
  {
    names: ["kinesis", "kinesis_streams"],
    what: "Kinesis",
    permissions: ({ logConfiguration }, home) => {
      const stream = optionOf(logConfiguration, "stream");
      return needed(stream, { arns: [arn("kinesis", home, `stream/${stream.partly ?? GAP}`)] }, ["kinesis:PutRecords"]);
    }
  },
  {
    names: ["s3"],
    what: "S3",
    permissions: ({ logConfiguration }) => {
      const bucket = optionOf(logConfiguration, "bucket");
      return needed(bucket, objectTarget(bucket.partly ?? GAP), ["s3:PutObject"], hasResourcePolicy(bucket, "s3"));
    }
  }
];
function taskNeeds(task2) {
  const home = homeOf(task2);
  return [
    ...task2.volumes.items.flatMap((volume) => fileSystemNeeds(volume, task2, home)),
    ...task2.containerDefinitions.items.flatMap((container) => destinationNeeds(container, home))
  ];
}
function execNeeds2(task2) {
  const home = homeOf(task2);
  return execsOf(task2).map((exec) => execNeed(exec, home));
}
var CHANNELS = ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"];
function execNeed({ runner, setting: at2 }, home) {
  const channels = needed(
    at2,
    ANYTHING,
    CHANNELS.map((name) => `ssmmessages:${name}`)
  );
  const { executeCommandConfiguration } = runner.inCluster.configuration;
  return { does: "has ECS Exec on", at: at2, permissions: [...channels, ...auditNeeds(executeCommandConfiguration, home)] };
}
function auditNeeds({ logging, kmsKeyId, logConfiguration }, home) {
  const { cloudWatchLogGroupName: group, logGroup, s3BucketName: bucket } = logConfiguration;
  const key = kmsKeyId.$state === "absent" ? [] : toDecrypt(kmsKeyId, kmsKeyId, void 0);
  if (logging.known !== "OVERRIDE") return key;
  const base = arn("logs", home, `log-group:${logGroup.logGroupName.partly ?? group.partly ?? GAP}`);
  const inGroup = targetOf2([base, `${base}:*`, `${base}:log-stream:${GAP}`], logGroup, `${base}:*`);
  const name = bucket.partly ?? GAP;
  const isShared = hasResourcePolicy(bucket, "s3");
  return [
    ...key,
    ...group.$state === "absent" ? [] : [
      ...needed(group, ANYTHING, ["logs:DescribeLogGroups"]),
      ...needed(group, inGroup, ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"])
    ],
    ...bucket.$state === "absent" ? [] : [
      ...needed(bucket, bucketTarget(name), ["s3:GetBucketLocation"], isShared),
      ...needed(bucket, objectTarget(name), ["s3:PutObject"], isShared),
      ...logConfiguration.s3EncryptionEnabled.known === true ? needed(bucket, bucketTarget(name), ["s3:GetEncryptionConfiguration"], isShared) : []
    ]
  ];
}
var bucketTarget = (name) => ({ arns: [`arn:${GAP}:s3:::${name}`] });
function fileSystemNeeds(volume, task2, home) {
  const { efsVolumeConfiguration: efs, s3filesVolumeConfiguration: s3, name } = volume;
  const title = name.$quoted === "" ? "a volume" : name.$quoted;
  if (s3.$state === "known") return [{ does: `mounts ${title} from S3 Files`, at: s3, permissions: [] }];
  const { iam } = efs.authorizationConfig;
  if (iam.known !== "ENABLED") return [];
  const mounts = task2.containerDefinitions.items.flatMap(({ mountPoints }) => mountPoints.items);
  const isWritten2 = mounts.some(
    ({ sourceVolume, readOnly }) => sourceVolume.known === name.known && readOnly.or(false) !== true
  );
  const target = { arns: [arn("elasticfilesystem", home, `file-system/${efs.fileSystemId.partly ?? GAP}`)] };
  const actions = ["elasticfilesystem:ClientMount", ...isWritten2 ? ["elasticfilesystem:ClientWrite"] : []];
  return [{ does: `mounts ${title} with IAM`, at: iam, permissions: needed(iam, target, actions, true) }];
}
var missing_task_role_default = defineRule({
  id: "missing-task-role",
  summary: "A task that needs a task role has none",
  severity: "error",
  why: `
    A file system that is mounted with IAM authorization, one of S3 Files, and the destinations of FireLens in AWS are used with the task role; the execution role is not taken for them. Without one the task does not start, or its logs are lost.
    Give \`taskRoleArn\` a role that \`ecs-tasks.amazonaws.com\` may assume, with what they need. On EC2 the role of the instance may serve for some.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html",
  taskDefinition(task2, { report, spell: spell2 }) {
    const { taskRoleArn } = task2;
    if (taskRoleArn.or("") !== "") return;
    const isOnInstance = runsOn(task2, "EC2") !== false;
    const needs = taskNeeds(task2).filter(({ permissions }) => !isOnInstance || permissions.length === 0);
    if (needs.length === 0) return;
    const does = new Intl.ListFormat("en-GB").format(needs.map((need) => need.does));
    report(taskRoleArn, `There is no ${spell2(taskRoleArn)}, but the task ${does}`, {
      related: needs.map((need) => [need.at, need.does])
    });
  }
});
var role_not_assumable_by_tasks_default = defineRule({
  id: "role-not-assumable-by-tasks",
  summary: "A role of a task does not trust ecs-tasks.amazonaws.com",
  severity: "error",
  why: `
    ECS assumes the task role and the execution role as \`ecs-tasks.amazonaws.com\`. Where the trust policy names another service (\`ecs.amazonaws.com\` and \`ec2.amazonaws.com\` are the usual ones), the task fails to start: "ECS was unable to assume the role".
    Let \`ecs-tasks.amazonaws.com\` do \`sts:AssumeRole\` in the role's trust policy.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#create_task_iam_policy_and_role",
  notIn: { taskDefinition: "a task definition names its roles, and does not say whom they trust" },
  role(role, { report }) {
    const uses = usesOf(role);
    const found = uses.length > 0 ? distrust(role, "ecs-tasks.amazonaws.com") : void 0;
    if (found) report(found.at, found.says, { related: uses });
  }
});
function scheduleNeeds({ taskDefinition, task: task2 }) {
  const home = homeOf(task2);
  const { taskRoleArn, taskRole, executionRoleArn, executionRole } = task2;
  return [
    ...needed(taskDefinition, targetOf2(revisionsOf(taskDefinition, task2.family, home), task2), ["ecs:RunTask"]),
    ...toPass(executionRoleArn, executionRole, home),
    ...toPass(taskRoleArn, taskRole, home)
  ];
}
function revisionsOf(reference, family, home) {
  const text3 = reference.partly ?? GAP;
  if (text3.startsWith("arn:")) {
    const whole2 = text3.replace(/:\d+$/, "");
    return [text3, whole2, `${whole2}:${GAP}`];
  }
  const name = family.partly ?? (/^[\w-]+$/.test(text3) ? text3 : GAP);
  const whole = arn("ecs", home, `task-definition/${name}`);
  return [whole, `${whole}:${GAP}`];
}
function toPass(reference, role, home) {
  const { partly } = reference;
  if (reference.$state === "absent" || partly === "" || partly === void 0 && role.$state !== "known") return [];
  const text3 = partly ?? GAP;
  const name = role.roleName.partly ?? (/^[\w+=,.@-]+$/.test(text3) ? text3 : GAP);
  const whole = text3.startsWith("arn:") ? text3 : arn("iam", { region: "", account: home.account }, `role${pathOf(role)}${name}`);
  return needed(reference, targetOf2([whole], role), ["iam:PassRole"]);
}
function pathOf({ $state, path }) {
  return $state === "known" ? path.or("/") ?? GAP : `/${GAP}`;
}
var schedule_role_lacks_permission_default = defineRule({
  id: "schedule-role-lacks-permission",
  summary: "The role of a schedule cannot run its task",
  severity: "error",
  needs: ["awsPolicies"],
  why: `
    EventBridge, its Scheduler and Step Functions run a task with a role of their own. It has to trust the service, to allow \`ecs:RunTask\` on the task definition, and \`iam:PassRole\` on the task's roles. Without one of these the task never starts, and EventBridge tells nobody: only the metric FailedInvocations counts.
    Add what is missing; \`AmazonEC2ContainerServiceEventsRole\` has both for rules of EventBridge.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html",
  notIn: { taskDefinition: "a task definition names no schedules" },
  schedule(schedule, { facts, report }) {
    const { role, roleArn, invokedBy } = schedule;
    if (role.$state !== "known") return;
    const found = invokedBy.known === void 0 ? void 0 : distrust(role, invokedBy.known);
    if (found) report(found.at, found.says, { related: [[roleArn, "it is to run the task here"]] });
    const lacking2 = facts.awsPolicies ? lackingIn(role, scheduleNeeds(schedule), facts.awsPolicies) : [];
    if (lacking2.length === 0) return;
    report(roleArn, `The role "${role.$entity}" ${sayLacking(lacking2)}`, {
      related: [[role, "the role"], ...causesOf(lacking2)]
    });
  }
});
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
var task_role_lacks_permission_default = defineRule({
  id: "task-role-lacks-permission",
  summary: "The task role does not allow what the task definition or its service switches on",
  severity: "error",
  needs: ["awsPolicies"],
  why: `
    What runs in the task uses the task role: the agent of ECS Exec for its channels and its audit log, FireLens for its destination. What the role does not allow fails while the task runs: "execute-command" ends with TargetNotConnectedException, and logs are lost.
    Add the actions to the task role, for these resources. The execution role has nothing to do with them.
    Not told are roles with a permissions boundary, and statements under a condition; a file system without a policy of its own lets every client in.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html",
  taskDefinition(task2, { facts, report }) {
    const { taskRole, taskRoleArn } = task2;
    if (!facts.awsPolicies || taskRole.$state !== "known") return;
    const needed3 = [...execNeeds2(task2), ...taskNeeds(task2)].flatMap(({ permissions }) => permissions);
    const lacking2 = lackingIn(taskRole, needed3, facts.awsPolicies);
    if (lacking2.length === 0) return;
    report(taskRoleArn, `The task role "${taskRole.$entity}" ${sayLacking(lacking2)}`, {
      related: [[taskRole, "the role"], ...causesOf(lacking2)]
    });
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
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").split(/[^A-Za-z\d]+/).filter((word) => word !== "").flatMap((word) => word.toLowerCase().replace(NUMBERED, "$1").split(JOINED)).filter((word) => word !== "");
}
var NUMBERED = /^(.*(?:password|passwd|passphrase|pass|pwd|secret|token|key))\d{1,2}$/;
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
  ...named("a signing key", "signing key, session key, hmac key, jwt key"),
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
var TOKENS = [
  {
    what: "a private key",
    pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S]){0,20000}(?:-----END[A-Z -]{0,60})?/dg
  },
  {
    what: "a private key",
    pattern: /\bLS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[\w+/=]*/dg
  },
  { what: "a JSON web token", pattern: /(?<![A-Za-z\d])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,}\.[\w-]{8,}/dg },
  { what: "an AWS access key", pattern: /\bA(?:K|S)IA[A-Z2-7]{16}/dg },
  { what: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{40,})/dg },
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  {
    what: "a GitLab token",
    pattern: /\bgl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w-]{20,}(?:\.[\w.]+)?/dg
  },
  { what: "a Slack token", pattern: /\b(?:xox[abeoprs]|xapp)-[\w-]{10,}/dg },
  { what: "a Slack webhook", pattern: /hooks\.slack\.com\/(?:services|workflows)\/(T\w+\/\w+\/\w{16,})/dg },
  { what: "a Discord webhook", pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/([\w-]{40,})/dg },
  { what: "a Stripe key", pattern: /\b(?:[rs]k_(?:live|test)_[A-Za-z\d]{16,}|whsec_[A-Za-z\d+/]{24,})/dg },
  { what: "a Google API key", pattern: /\bAIza[\w-]{35}\b/dg },
  { what: "an OpenAI key", pattern: /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z\d]{40,}\b)/dg },
  { what: "an Anthropic key", pattern: /\bsk-ant-[\w-]{20,}/dg },
  { what: "a Hugging Face token", pattern: /\bhf_[A-Za-z]{30,}\b/dg },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z\d]{36}\b/dg },
  { what: "a PyPI token", pattern: /\bpypi-AgEI[\w-]{50,}/dg },
  { what: "a Docker token", pattern: /\bdckr_[op]at_[\w-]{20,}/dg },
  { what: "a SendGrid key", pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,}/dg },
  { what: "a New Relic key", pattern: /\bNRAK-[A-Z\d]{20,}/dg },
  // https://developer.hashicorp.com/vault/docs/concepts/tokens
  { what: "a Vault token", pattern: /\bhv[sbr]\.[\w-]{24,}/dg },
  // https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing, \u2026/app-secret-key-length-has-increased
  { what: "a Shopify token", pattern: /\bshp(?:at|ca|pa|ss)_[A-Za-z\d]{32}/dg },
  // https://tailscale.com/docs/reference/key-prefixes
  { what: "a Tailscale key", pattern: /\btskey-(?:api|auth|client|scim|webhook)-[A-Za-z\d]{6,}-[A-Za-z\d]{16,}/dg },
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats
  { what: "a Cloudflare token", pattern: /\bcf(?:k|ut|at)_[A-Za-z\d]{40,}/dg },
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-DatabricksPAT.html
  { what: "a Databricks token", pattern: /\bdapi[a-f\d]{32}\b/dg },
  // https://docs.sentry.io/security-legal-pii/security/token-formats/
  { what: "a Sentry token", pattern: /\bsntr(?:yu_[a-f\d]{64}|ys_eyJ[\w+/=]{20,})/dg },
  // https://supabase.com/docs/guides/api/api-keys
  { what: "a Supabase key", pattern: /\bsb_secret_[\w-]{20,}/dg },
  // https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/
  { what: "a Grafana token", pattern: /\bgl(?:sa_[A-Za-z\d]{32}_[A-Fa-f\d]{8}\b|c_eyJ[\w+/=]{20,})/dg },
  // https://developer.1password.com/docs/service-accounts/security
  { what: "a 1Password token", pattern: /\bops_eyJ[\w+/=-]{50,}/dg },
  // https://developers.notion.com/page/changelog (11 September 2024)
  { what: "a Notion token", pattern: /\bntn_[A-Za-z\d]{40,}/dg },
  // https://vercel.com/changelog/new-token-formats-and-secret-scanning
  { what: "a Vercel token", pattern: /\bvc[piark]_[A-Za-z\d]{24,}/dg },
  // https://linear.app/developers/graphql
  { what: "a Linear key", pattern: /\blin_api_[A-Za-z\d]{32,}/dg },
  // https://developers.figma.com/docs/rest-api/authentication/
  { what: "a Figma token", pattern: /\bfigd_[\w-]{40,}/dg },
  // https://console.groq.com/docs/quickstart
  { what: "a Groq key", pattern: /\bgsk_[A-Za-z\d]{48,}/dg },
  // https://docs.digitalocean.com/reference/api/
  { what: "a DigitalOcean token", pattern: /\bdo[opr]_v1_[a-f\d]{64}\b/dg },
  // https://docs.doppler.com/reference/auth-token-formats
  { what: "a Doppler token", pattern: /\bdp\.(?:pt|st|ct|sa|said|scim|audit)\.(?:[\w-]{1,60}\.)?[A-Za-z\d]{40,}/dg },
  // https://developers.google.com/identity/protocols/oauth2
  { what: "a Google client secret", pattern: /\bGOCSPX-[\w-]{24,}/dg },
  { what: "a Telegram token", pattern: /\b\d{8,10}:AA[\w-]{33}\b/dg },
  {
    what: "a URL with a password",
    pattern: /:\/\/[^\s:/@"]{0,200}:(?!\d{1,5}[,;/\s])((?:[^\s@"]|"(?![,:}\]])|\s{1,2}(?=[^\s@"]{1,100}@)){1,300}(?:@[^\s"'/,;?#@]{0,100}(?=@))*)@/dg
  },
  {
    what: "a header with a credential",
    pattern: /\bauthorization["']?\s?[=:]\s?["']?(?:basic|bearer|token)(?:\s|%20|\+)([^\s,;"']{8,})/dgi
  }
];
var HINT = /PRIVATE KEY|LS0tLS1|eyJ|A[KS]IA|gh[pousr]_|github_pat|\bgl[a-z]{2,5}-[\w-]{20}|xox[abeoprs]-|xapp-|hooks\.slack|discord|[rs]k_(?:live|test)_|whsec_|AIza|\bsk-|\bhf_|npm_|pypi-|dckr_|\bSG\.|NRAK-|\bhv[sbr]\.|\bshp[a-z]{2}_|tskey-|\bcf(?:k|ut|at)_|\bdapi[a-f\d]|sntry[su]_|sb_secret_|\bglsa_|\bntn_|\bvc[piark]_|lin_api_|figd_|\bgsk_|\bdo[opr]_v1_|\bdp\.|GOCSPX-|:AA|:\/\/[^\s:/@"]{0,200}:[^@]{1,400}@|authorization/i;
function tellingIn(text3) {
  const tokens = HINT.test(text3) ? TOKENS.flatMap((token) => matches(text3, token)) : [];
  return /[=:]/.test(text3) ? [...tokens, ...pairsIn(text3)] : tokens;
}
function isLiteralSecret(value) {
  const text3 = value.trim();
  if (text3.length < 3 || isStandIn(text3) || isPath(text3)) return false;
  if (/^\d{1,5}(?:\.\d+)?[a-z]{0,2}$/i.test(text3)) return false;
  if (/^(?:arn:|ssm:|secretsmanager:|vault:|ref\+|s3:|file:|env:|[a-z][a-z\d+.-]*:\/\/)/i.test(text3)) return false;
  if (/^(?:process\.env\b|os\.environ\b|ENV\[|\w+(?:\.\w+)*\()/.test(text3)) return false;
  return !/^[a-z]\w*(?:\.[a-z]\w*)+\.[A-Z]\w*$/.test(text3) && !/^[\w./-]+[-_/](?:credentials|creds)$/i.test(text3);
}
function matches(text3, { what, pattern }) {
  return [...text3.matchAll(pattern)].flatMap(({ 0: whole, 1: part = whole, indices }) => {
    const [start, end] = indices[1] ?? indices[0];
    return isStandIn(part) ? [] : [{ what, start, end }];
  });
}
var PAIR = /(?<![\w.])([A-Za-z][\w.-]{2,80})\s?=\s?["']?([^\s;&"',]{1,500})|"([A-Za-z][\w.-]{2,80})"\s*:\s*"((?:[^"\\]|\\.){1,500})"/dg;
function pairsIn(text3) {
  return [...text3.matchAll(PAIR)].flatMap(({ 1: option, 2: given, 3: member2, 4: stated4, indices }) => {
    const word = secretWord((option ?? member2).replace(/^D(?=[a-z])/, ""));
    if (word === void 0 || !isLiteralSecret(given ?? stated4) || lettersOf(option ?? member2) === lettersOf(given ?? stated4))
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
var BRACKETED = /^(?:<[^>]*>|\[[\s\S]*\]|\(.*\)|\{[\s\S]*\}|%{1,2}[^%]*%{1,2}|#\{.*\}#?|\$\(.*\)|\$[A-Z_][A-Z\d_]*|@@?\w+@@?|__\w+__)$/;
var PHRASES = /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this|with)|place[-_ ]?holder|example|dummy|(?:^|[-_ <])your[-_ ]|[-_ ]here$|x{4,}|(?<![a-z\d])x{3}(?![a-z\d])|\.\.\.|\u2026|redacted|\*{3}|to[-_ ]be[-_ ](?:set|filled|replaced)|not[-_ ](?:set|used|needed)$|insert[-_ ]|(?:injected|overridden|provided|set)[-_ ](?:at|by|in|from|via)[-_ ]|from[-_ ](?:secrets?|ssm|vault|env)/i;
function isPath(text3) {
  if (/^[A-Za-z]:\\/.test(text3)) return true;
  if (!text3.includes("/") || /[=+]$/.test(text3)) return false;
  return text3.replace(/^(?:~|\.{1,2})?\/|\/$/g, "").split("/").every((part) => part.length < 40 && PART.test(part));
}
var PART = /^(?:[A-Z][a-z]+(?![a-z])|[a-z]{2,}(?![a-z])|[A-Z]{2,}(?![A-Z])|[A-Za-z](?![A-Za-z])|\d+(?!\d)|[-_.@:*])+$/;
function tellingInCommand(text3) {
  return MARK2.test(text3) && HINT2.test(text3) ? [...namedOptions(text3), ...programOptions(text3)] : [];
}
function secretsInCommand(items) {
  const single = items.flatMap((text3, item) => tellingIn(text3 ?? "").map((telling) => ({ ...telling, item })));
  const starts = [];
  let joined3 = "";
  for (const text3 of items) {
    starts.push(joined3.length);
    joined3 += `${text3 ?? UNTOLD}${BORDER}`;
  }
  const across = tellingInCommand(joined3).flatMap(({ what, start, end }) => {
    const item = starts.findLastIndex((first2) => first2 <= start);
    const first = starts[item];
    return items[item] === void 0 ? [] : [{ what, item, start: start - first, end: end - first }];
  });
  return [...single, ...across].filter(
    ({ item, start, end }) => !isLeftToShell(items[item].slice(start, end), items[item][start - 1])
  );
}
function isLeftToShell(value, before) {
  return /^\\?[$`]/.test(value) || before === "$" || before === "`";
}
var BORDER = '", "';
var UNTOLD = "${\u2026}";
var BETWEEN = String.raw`(?:(?:\\{0,7}["'])?(?:[ \t]*,\s*|[ \t]+|\n[ \t]*-[ \t]*\n?[ \t]*)(?:\\{0,7}["'])?)`;
var VALUE = String.raw`([^\s"'\\]{1,300})`;
var OPTION = new RegExp(String.raw`(?:(?<![\w-])--?|(?<=\w)--)([A-Za-z][\w.-]{2,80})${BETWEEN}(?!-)${VALUE}`, "dg");
var SWITCH = /(?:^|-)(?:no|ask|use|with|without|skip|ignore|stdin)(?:-|$)/i;
var ASKING = /\b(?:psql|pg_\w+|createdb|createuser|dropdb|vacuumdb|reindexdb)\b/;
function mayAsk(name, before) {
  return name === "password" && (ASKING.test(before) || before.includes(UNTOLD));
}
function namedOptions(text3) {
  return [...text3.matchAll(OPTION)].flatMap(({ 1: name, 2: value, index, indices }) => {
    const word = SWITCH.test(name) ? void 0 : secretWord(name);
    if (word === void 0 || mayAsk(name, text3.slice(Math.max(0, index - 400), index))) return [];
    return isGiven(value) && lettersOf(name) !== lettersOf(value) ? [{ what: word, start: indices[2][0], end: indices[2][1] }] : [];
  });
}
var WORDS_IN_P = "(?:ort|ath|refix|rofile|id|rop|rocess|rint|arallel|assword|ass|wd)";
var PROGRAMS = [
  // https://dev.mysql.com/doc/refman/8.4/en/connection-options.html: -p and the password are written together.
  String.raw`\b(?:mysql|mariadb)(?:admin|dump|check|import|-[a-z]+)?(?=[\s"'])[^|;&\n]{0,300}?[\s"',]-p(?!${WORDS_IN_P}\b)\\{0,7}["']?${VALUE}`,
  // https://redis.io/docs/latest/develop/tools/cli/
  String.raw`\b(?:redis|valkey)-cli\b[^|;&\n]{0,300}?[\s"']-a${BETWEEN}${VALUE}`,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  `--(?:requirepass|masterauth)${BETWEEN}${VALUE}`,
  // https://curl.se/docs/manpage.html#-u
  String.raw`\bcurl\b[^|;&\n]{0,300}?[\s"'](?:-u|--user|--proxy-user|-U)${BETWEEN}[^\s:"'\\]{1,100}:${VALUE}`,
  // https://linux.die.net/man/1/sshpass
  String.raw`\bsshpass["']?,?\s+["']?-p${BETWEEN}?${VALUE}`
].map((source) => new RegExp(source, "dg"));
function programOptions(text3) {
  return PROGRAMS.flatMap(
    (pattern) => [...text3.matchAll(pattern)].flatMap(
      ({ 1: value, indices }) => isGiven(value) ? [{ what: "a password", start: indices[1][0], end: indices[1][1] }] : []
    )
  );
}
function isGiven(written) {
  const value = written.replace(/[,\]})]+$/, "");
  const isName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) && secretWord(value) !== void 0;
  return !isName && !/^(?:\\?[$`]|(?:id|type)=)/.test(value) && isLiteralSecret(value);
}
var MARK2 = /-|mysql|mariadb|curl|sshpass/i;
var HINT2 = /(?:(?<![\w-])--?|(?<=\w)--)[\w.-]{0,80}(?:pass|pwd|secret|token|key|psk|cred|auth)|-cli|mysql|mariadb|\bcurl\b|sshpass/i;
function credentialIn(name, value) {
  const [telling] = tellingIn(value);
  if (telling) return { what: telling.what, by: "value" };
  const [option] = tellingInCommand(value);
  if (option) return { what: `a text with ${option.what}`, by: "value" };
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
function holdsRegistryCredentials(text3) {
  const value = text3.trim();
  if (/^\{\s*\\*"/.test(value)) return true;
  const [user, password, ...more] = value.split(":");
  const isKey2 = /^(?:user(?:name)?|pass(?:word)?|aws(?:current|previous)|arn|secretsmanager)$/i;
  return !!user && !!password && more.length === 0 && !/[\s/{}$<]/.test(value) && !isKey2.test(password) && user !== "arn";
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
  container({ environment, secrets }, { report, same: same2 }) {
    const set2 = environment.items.filter(({ value }) => value.or("") !== "" && same2(value, value) === true);
    for (const { name } of [...set2, ...secrets.items]) {
      if (name.known !== void 0 && isAwsCredential(name.known))
        report(name, `${name.$quoted} gives the container AWS credentials`);
    }
  }
});
function environmentFileProblem(value) {
  const text3 = value.partly;
  if (text3 === void 0 || text3 === "") return void 0;
  return arnProblem(text3) ?? (value.endsWith(".env") === false ? 'does not end in ".env"' : void 0);
}
function arnProblem(text3) {
  if (text3.startsWith(GAP)) return void 0;
  if (!text3.startsWith("arn:"))
    return "arn:".startsWith(text3.split(GAP)[0]) ? void 0 : "is no ARN of an object in S3";
  const [, partition = "", service2 = "", region = "", account = "", ...rest] = text3.split(":");
  if (`${partition}${service2}${region}${account}`.includes(GAP) && service2 !== "s3") return void 0;
  if (service2 !== "s3") return `is the ARN of something in ${service2 || "no service"}: an object in S3 belongs here`;
  const resource = rest.join(":");
  if (region !== "" || account !== "" || resource.includes(GAP)) return void 0;
  return resource.includes("/") ? void 0 : "is the ARN of a bucket: the key of the object is missing";
}
var environment_file_not_s3_default = defineRule({
  id: "environment-file-not-s3",
  summary: "An environment file is named in a way that ECS does not take",
  severity: "error",
  precision: "very-high",
  why: `
    ECS takes at most 10 environment files for a container, each an object in S3, of type \`s3\`, named by its ARN (\`arn:aws:s3:::bucket/web.env\`), with a key that ends in \`.env\`. It refuses the definition, or the task stops before it starts.
    Put the file in a bucket that the execution role may read, and name it by its ARN.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html",
  container({ environmentFiles }, { report, spell: spell2 }) {
    for (const { value } of environmentFiles.items) {
      const problem = environmentFileProblem(value);
      const file = value.$quoted === "" ? spell2(value) : `${spell2(value)} ${value.$quoted}`;
      if (problem !== void 0) report(value, `${file} ${problem}`);
    }
  },
  violation({ field, member: member2, expected: expected2, suggestion }, { report }) {
    const value = field.$quoted === "" ? member2 : `${member2} ${field.$quoted}`;
    const hint2 = suggestion === void 0 ? "" : `: did you mean "${suggestion}"?`;
    report(field, `${value} must be ${expected2}${hint2}`);
  }
});
var environment_secret_clash_default = defineRule({
  id: "environment-secret-clash",
  summary: "A container is given one variable twice",
  severity: "error",
  precision: "very-high",
  fix: "safe",
  why: `
    ECS refuses a name that is both in \`environment\` and in \`secrets\`, or twice in \`secrets\` ("The secret name must be unique and not shared with any new or existing environment variables set on the container"). Twice in \`environment\` is accepted (a warning), and of two values one is lost without a word.
    Leave the one that is meant. The fix takes a repetition away where both say the same.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
  container({ environment, secrets }, { report, same: same2, spell: spell2 }) {
    const secretOf = ({ known: known2 }) => known2 === void 0 ? void 0 : secrets.items.find(({ name }) => name.known === known2);
    for (const [first, again] of repetitions(environment.items)) {
      if (secretOf(again.name)) continue;
      report(again, `${again.name.$quoted} stands twice in ${spell2(environment)}`, {
        level: "warning",
        related: [[first.name, "the first"]],
        ...same2(first.value, again.value) === true && { fix: remove(again) }
      });
    }
    for (const [first, again] of repetitions(secrets.items)) {
      report(again, `${again.name.$quoted} stands twice in ${spell2(secrets)}`, {
        related: [[first.name, "the first"]],
        ...same2(first.valueFrom, again.valueFrom) === true && { fix: remove(again) }
      });
    }
    for (const { name } of environment.items) {
      const secret = secretOf(name);
      if (!secret) continue;
      report(name, `${name.$quoted} stands in both ${spell2(environment)} and ${spell2(secrets)}`, {
        related: [[secret.name, "the secret"]]
      });
    }
  }
});
function repetitions(items) {
  const seen2 = /* @__PURE__ */ new Map();
  return items.flatMap((item) => {
    const name = item.name.known;
    if (name === void 0) return [];
    const first = seen2.get(name);
    if (!first) seen2.set(name, item);
    return first ? [[first, item]] : [];
  });
}
function secretReferenceProblem(valueFrom, secret) {
  const text3 = valueFrom.partly;
  if (text3 === void 0) return void 0;
  if (text3.startsWith("arn:")) return arnProblem2(text3);
  if (secret.$state === "known" && text3.startsWith(`${GAP}:`)) return keyProblem(text3.slice(GAP.length + 1).split(":"));
  return text3.includes(GAP) ? void 0 : nameProblem(text3);
}
function arnProblem2(text3) {
  const [, partition = "", service2 = "", region = "", account = "", ...rest] = text3.split(":");
  const isOfSecret = service2 === "secretsmanager" || service2 === "ssm";
  const isBehind = /^(?:secret$|parameter\/)/.test(rest[0] ?? "");
  const isOpen4 = partition.includes(GAP) && !isOfSecret || `${region}${account}`.includes(GAP) && !isBehind;
  if (isOpen4 || [service2, ...rest].some((field) => field.includes(GAP))) return void 0;
  if (!isOfSecret) return wrong(`names the service "${service2}": ECS reads secrets from secretsmanager and ssm`);
  if (region === "" || account === "") return wrong(`lacks the ${region === "" ? "region" : "account"}`);
  return partitionProblem(partition, region) ?? (service2 === "ssm" ? parameterProblem(rest) : secretProblem(rest));
}
function partitionProblem(partition, region) {
  if (partition.includes(GAP)) return void 0;
  if (!/^aws[a-z-]*$/.test(partition)) return wrong(`has the partition "${partition}", which AWS does not have`);
  if (region.includes(GAP)) return void 0;
  const right = partitionOf(region);
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
    for (const secret of [...secrets.items, ...logConfiguration.secretOptions.items]) check18(secret, context);
  },
  service({ serviceConnectConfiguration }, context) {
    for (const secret of serviceConnectConfiguration.logConfiguration.secretOptions.items) check18(secret, context);
  }
});
function check18({ valueFrom, stored }, context) {
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
var plaintext_registry_credentials_default = defineRule({
  id: "plaintext-registry-credentials",
  summary: "The credentials for a registry stand in the definition, where their secret is to be named",
  severity: "error",
  security: "7.5",
  precision: "very-high",
  why: `
    \`credentialsParameter\` takes the ARN, or in the same account and region the name, of a secret in Secrets Manager that holds \`username\` and \`password\`. ECS looks for a secret of the name that stands here: the image is not pulled, and whoever may read the definition reads the password.
    Store them in a secret, name it here, and give the execution role \`secretsmanager:GetSecretValue\` on it. Change the password.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html",
  container({ repositoryCredentials: { credentialsParameter } }, { report, spell: spell2 }) {
    const text3 = credentialsParameter.partly?.replaceAll(GAP, "${\u2026}");
    if (text3 === void 0 || !holdsRegistryCredentials(text3)) return;
    report(
      credentialsParameter,
      `${spell2(credentialsParameter)} holds credentials in plain text, where the ARN or name of a secret belongs`
    );
  }
});
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
      const [variable, text3] = [name.known, value.partly?.replaceAll(GAP, "${\u2026}")];
      if (variable === void 0 || text3 === void 0 || isAwsCredential(variable)) continue;
      const credential = credentialIn(variable, text3);
      if (!credential) continue;
      const what = credential.by === "name" ? name.$quoted : `The value of ${name.$quoted}`;
      report(value, `${what} is ${credential.what} in plain text`);
    }
  }
});
var secret_in_command_default = defineRule({
  id: "secret-in-command",
  summary: "A credential stands in a command, a label or a log option in plain text",
  severity: "warning",
  security: "7.5",
  precision: "medium",
  why: `
    Whoever may describe the task definition, read the template or the repository can read the credential, and each old revision keeps it; a command also shows it to every process of the container, and labels and log options to the instance.
    Store it in Secrets Manager or the Parameter Store and name it in \`secrets\`, so that the command reads it from a variable (\`$DB_PASSWORD\`, through a shell); an option of the log driver takes it from \`secretOptions\`.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
  container({ entryPoint, command, healthCheck, dockerLabels, logConfiguration }, context) {
    const { spell: spell2 } = context;
    checkCommand(entryPoint, spell2(entryPoint), [], context);
    checkCommand(command, spell2(command), textsOf(entryPoint), context);
    checkCommand(healthCheck.command, `${spell2(healthCheck)}.${spell2(healthCheck.command)}`, [], context);
    checkMap(dockerLabels, "label", context);
    checkLog(logConfiguration, context);
  },
  service: ({ serviceConnectConfiguration }, context) => checkLog(serviceConnectConfiguration.logConfiguration, context)
});
function checkCommand(command, name, before, { report }) {
  const texts = textsOf(command);
  const behind = new Set(secretsInCommand([...before, ...texts]).map(({ item }) => item - before.length));
  const told2 = new Map(secretsInCommand(texts).map(({ item, what }) => [item, what]));
  for (const [item, what] of told2)
    if (behind.has(item))
      report(command.items[item], `${name} holds ${what.replace(/^a text with /, "")} in plain text`);
}
function textsOf(list3) {
  return list3.$state === "unknown" ? [void 0] : list3.items.map(textOf);
}
function checkLog({ options }, context) {
  checkMap(options, "log option", context);
}
function checkMap(map, what, { report }) {
  for (const [name, value] of map.entries) {
    const credential = credentialIn(name, textOf(value) ?? "");
    if (!credential) continue;
    const subject = credential.by === "name" ? `The ${what} "${name}"` : `The value of the ${what} "${name}"`;
    report(value, `${subject} is ${credential.what} in plain text`);
  }
}
function textOf(field) {
  return field.partly?.replaceAll(GAP, "${}");
}
var DEFAULT_DELAY = 300;
var SPOT_NOTICE = 120;
function isUsed({ services, taskSets }) {
  return services.items.length > 0 || taskSets.items.length > 0;
}
function isLasting2({ protocol, stickiness }) {
  const isHttp = protocol.always((name) => /^HTTPS?$/i.test(name));
  const isSticky = stickiness.or(false);
  if (isHttp === false || isSticky === true) return true;
  return isHttp === true && isSticky === false ? false : void 0;
}
function spotOf(service2, all2) {
  const onFargate = fargateSpot(service2);
  if (onFargate) return { at: onFargate, what: "FARGATE_SPOT" };
  const at2 = spotInstances(service2, all2);
  return at2 && { at: at2, what: "Spot instances" };
}
function mayStateSpot({ capacityProviderStrategy: strategy }) {
  if (strategy.$state === "unknown") return true;
  return strategy.items.some(({ capacityProvider, provider, weight, base }) => {
    const isOther2 = provider.$state === "known" || (capacityProvider.known ?? "FARGATE_SPOT") !== "FARGATE_SPOT";
    return !isOther2 && (strategy.items.length === 1 || weight.or(0) !== 0 || base.or(0) !== 0);
  });
}
function fargateSpot(service2) {
  if (service2.launchType.$state !== "absent") return void 0;
  const strategy = strategyOf(service2);
  const spot = strategy?.items.find(({ capacityProvider }) => capacityProvider.known === "FARGATE_SPOT");
  if (!strategy || !spot) return void 0;
  const isChosen = strategy.items.length === 1 || (spot.weight.known ?? 0) > 0 || (spot.base.known ?? 0) > 0;
  return isChosen ? spot.capacityProvider : void 0;
}
function spotInstances(service2, all2) {
  const strategy = isPlacedByProviders(service2) ? strategyOf(service2) : void 0;
  const groups = strategy?.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup) ?? [];
  const starts = instancesOf(service2, all2)?.flatMap((one2) => one2.starts) ?? [];
  return [...groups.map(spotShare), ...starts.map(spotStart)].find((at2) => at2 !== void 0);
}
function spotShare({ instancesDistribution }) {
  const { onDemandPercentageAboveBaseCapacity: onDemand } = instancesDistribution;
  return (onDemand.known ?? 100) < 100 ? onDemand : void 0;
}
function spotStart(start) {
  if (start && "marketType" in start && start.marketType.known === "spot") return start.marketType;
  return start && "spotPrice" in start && (start.spotPrice.known ?? "") !== "" ? start.spotPrice : void 0;
}
var default_deregistration_delay_default = defineRule({
  id: "default-deregistration-delay",
  summary: "A target group of a service leaves its deregistration delay at 300 seconds",
  severity: "info",
  precision: "very-high",
  why: `
    Before ECS stops a task, it waits until the load balancer has let it go: 300 seconds unless the target group says otherwise. Each batch of a deployment takes that much longer, and so does each scale-in.
    State how long the slowest request takes; services that answer within a second do well with 5 to 30.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html",
  notIn: { taskDefinition: "a task definition makes no target groups" },
  targetGroup(targetGroup, { report, spell: spell2 }) {
    const { services, deregistrationDelay } = targetGroup;
    if (!isUsed(targetGroup) || deregistrationDelay.$state !== "absent") return;
    if (services.items.some(mayStateSpot)) return;
    report(
      deregistrationDelay,
      `The target group states no ${spell2(deregistrationDelay)}: each batch of a deployment waits ${DEFAULT_DELAY} s`
    );
  }
});
function staticPortOf({ networkMode, containerDefinitions }) {
  const mode = networkMode.or("bridge");
  if (mode !== "bridge" && mode !== "host") return void 0;
  for (const { hostPort, containerPort } of containerDefinitions.items.flatMap(
    ({ portMappings }) => portMappings.items
  )) {
    const at2 = mode === "host" && hostPort.$state === "absent" ? containerPort : hostPort;
    if (at2.known !== void 0 && at2.known > 0) return { port: at2.known, at: at2 };
  }
  return void 0;
}
var deployment_deadlock_default = defineRule({
  id: "deployment-deadlock",
  summary: "A deployment of a service can neither start a new task nor stop an old one",
  severity: "error",
  precision: "very-high",
  why: `
    ECS replaces tasks only between two bounds: \`maximumPercent\` of the desired count, rounded down, and \`minimumHealthyPercent\` of it, rounded up. Where both are the count itself, it was "unable to stop or start tasks during a deployment because of the service deployment configuration", and the old tasks run on. A task with a port of its instance also needs an instance that has none of the old tasks.
    Raise the maximum, or lower the minimum: with one task, 200 and 100, or 100 and 0.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html#service-event-messages-7",
  notIn: { taskDefinition: "a task definition is deployed by a service" },
  service(service2, context) {
    const percents = rollingOf(service2);
    if (percents) checkPercents(service2, percents, context) || checkPorts(service2, percents, context);
  }
});
function isAlwaysStuck(service2, test) {
  const counts = countsOf(service2);
  if (!counts || counts.least < 1) return false;
  for (let count2 = counts.least; count2 <= counts.most; count2++) if (!test(count2)) return false;
  return true;
}
function checkPercents(service2, percents, { report, spell: spell2 }) {
  const { maximum, minimum } = percents;
  if (maximum === void 0 || minimum === void 0) return false;
  const isStuckWith = (count2) => isStuck(count2, boundsOf(count2, maximum, minimum));
  const isWhatever = maximum <= 100 && minimum >= 100 && service2.desiredCount.known !== 0;
  if (!isWhatever && !isAlwaysStuck(service2, isStuckWith)) return false;
  const { maximumPercent, minimumHealthyPercent } = service2.deploymentConfiguration;
  const counts = countsOf(service2);
  const of2 = counts?.least === counts?.most && counts ? ` of ${counts.least === 1 ? "1 task" : `${counts.least} tasks`}` : "";
  const kept = stated2(minimumHealthyPercent, minimum, spell2);
  report(maximumPercent, `${stated2(maximumPercent, maximum, spell2)}${of2} lets none start, and ${kept} lets none stop`, {
    related: minimumHealthyPercent.known === void 0 ? [] : [[minimumHealthyPercent, "the minimum"]]
  });
  return true;
}
function stated2(field, value, spell2) {
  return field.known === void 0 ? `the default ${spell2(field)} of ${value}` : `${spell2(field)} ${field.$quoted}`;
}
function checkPorts(service2, { minimum }, { report, spell: spell2, all: all2 }) {
  const port = staticPortOf(service2.task);
  if (!port || minimum === void 0) return;
  const instances = instancesOf(service2, all2);
  if (!instances) return;
  const room = roomOn(instances);
  if (room === void 0) return;
  const keepsAll = (count2) => room <= count2 && boundsOf(count2, 100, minimum).least >= count2;
  if (!isAlwaysStuck(service2, keepsAll)) return;
  const { minimumHealthyPercent } = service2.deploymentConfiguration;
  const most = room === 1 ? "1 instance" : `${room} instances`;
  report(
    minimumHealthyPercent,
    `${stated2(minimumHealthyPercent, minimum, spell2)} lets no task stop first, and on ${most} at the most none can start beside one that has port ${port.port}`,
    {
      related: [
        [port.at, "the port of the instance"],
        ...instances.map(({ count: count2 }) => [count2, "the most instances"])
      ]
    }
  );
}
function roomOn(instances) {
  const mosts = instances.map(({ most }) => most);
  return mosts.every((most) => most !== void 0) ? mosts.reduce((sum, most) => sum + most, 0) : void 0;
}
var deployment_downtime_default = defineRule({
  id: "deployment-downtime",
  summary: "A deployment may stop all tasks of a load-balanced service at once",
  severity: "warning",
  why: `
    \`minimumHealthyPercent\` says how many tasks ECS keeps while it deploys. With 0 it stops the old tasks before the new ones run, and until these are healthy the load balancer has nobody to send a request to.
    Keep 100, which starts the new tasks first, or 50 where there is no room for more tasks than the service has.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
  notIn: { taskDefinition: "a task definition is deployed by a service" },
  service(service2, { report, spell: spell2 }) {
    const { minimumHealthyPercent } = service2.deploymentConfiguration;
    if (service2.loadBalancers.items.length === 0 || rollingOf(service2)?.minimum !== 0) return;
    const counts = countsOf(service2);
    if (!counts || counts.most === 0) return;
    const all2 = counts.least === counts.most ? `all ${counts.most} tasks` : `all of up to ${counts.most} tasks`;
    const tasks = counts.most === 1 ? "the only task" : `${all2} at once`;
    report(
      minimumHealthyPercent,
      `${spell2(minimumHealthyPercent)} ${minimumHealthyPercent.$quoted} lets a deployment stop ${tasks}`
    );
  }
});
var drain_exceeds_spot_notice_default = defineRule({
  id: "drain-exceeds-spot-notice",
  summary: "The tasks of a service on Spot are gone before their target group has drained them",
  severity: "info",
  why: `
    AWS takes Spot capacity back 120 seconds after it says so. ECS first waits until the load balancer has let the task go, for the deregistration delay, and only then sends SIGTERM: with a longer delay the task is killed with requests open, and never gets the signal.
    State a delay that leaves time for the container's \`stopTimeout\` within the 120 seconds: 90 at most.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html#fargate-capacity-providers-termination",
  notIn: { taskDefinition: "a task definition makes no target groups" },
  targetGroup(targetGroup, { report, spell: spell2, all: all2 }) {
    const { services, deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.or(DEFAULT_DELAY);
    if (delay === void 0 || delay <= SPOT_NOTICE) return;
    if (delay > DEFAULT_DELAY && isLasting2(targetGroup) !== true) return;
    const found = services.items.flatMap((service2) => spotOf(service2, all2) ?? []);
    const [spot] = found;
    if (!spot) return;
    const name = spell2(deregistrationDelay);
    const exceeds = `the ${SPOT_NOTICE} s notice of ${spot.what}`;
    report(
      deregistrationDelay,
      deregistrationDelay.known === void 0 ? `The target group states no ${name}: the default of ${delay} s exceeds ${exceeds}` : `${name} ${deregistrationDelay.$quoted} exceeds ${exceeds}`,
      { related: found.map(({ at: at2, what }) => [at2, `a service with tasks on ${what}`]) }
    );
  }
});
var WRITTEN = ["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"];
var exec_with_readonly_root_default = defineRule({
  id: "exec-with-readonly-root",
  summary: "ECS Exec is on, and the root file system, to which its agent writes, is read-only",
  severity: "warning",
  why: `
    The agent of ECS Exec makes folders and files in the container. With a read-only root file system it does not start, and \`aws ecs execute-command\` fails ("the execute command agent isn't running").
    Mount a writable volume at each of \`/managed-agents\`, \`/var/lib/amazon/ssm\` and \`/var/log/amazon/ssm\`, or switch ECS Exec off.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
  notIn: { taskDefinition: "ECS Exec is switched on where a task is run" },
  container(container, { task: task2, report, spell: spell2 }) {
    const { readonlyRootFilesystem } = container;
    if (readonlyRootFilesystem.known !== true || isLinux(task2) !== true) return;
    const writable = writablePaths(container);
    const execs = execsOf(task2);
    if (!writable || execs.length === 0 || !isLasting(container, task2)) return;
    const missing = WRITTEN.filter((path) => !writable.some((mounted) => isIn(path, mounted)));
    if (missing.length === 0) return;
    const paths = new Intl.ListFormat("en-GB").format(missing);
    report(
      readonlyRootFilesystem,
      `${spell2(readonlyRootFilesystem)} is true, and ECS Exec writes to ${paths}, where no writable volume is mounted`,
      { related: execPlaces(execs) }
    );
  }
});
function writablePaths({
  mountPoints,
  linuxParameters,
  volumesFrom
}) {
  const { tmpfs } = linuxParameters;
  if (!mountPoints.complete || !tmpfs.complete || volumesFrom.$state === "unknown" || volumesFrom.items.length > 0)
    return void 0;
  const paths = [
    ...mountPoints.items.filter(({ readOnly }) => readOnly.or(false) !== true).map(({ containerPath }) => containerPath),
    ...tmpfs.items.map(({ containerPath }) => containerPath)
  ].map(({ known: known2 }) => known2);
  return paths.every((path) => path !== void 0) ? paths : void 0;
}
function isIn(path, folder) {
  const above = folder.replace(/\/+$/, "");
  return path === above || path.startsWith(`${above}/`);
}
var exec_without_audit_log_default = defineRule({
  id: "exec-without-audit-log",
  summary: "What is done in the sessions of ECS Exec is logged nowhere",
  severity: "info",
  security: "3.0",
  why: `
    ECS Exec gives a shell in a running container: without a log of its sessions nobody can tell later what was done in one. The cluster says where they are logged: with \`NONE\` nowhere, with \`DEFAULT\` (also when it says nothing) by the container's own \`awslogs\` driver, so nowhere when it has none.
    Set \`logging\` to \`OVERRIDE\` in the cluster's \`executeCommandConfiguration\`, with a log group or a bucket, and give the task role the permission to write there.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging",
  notIn: { taskDefinition: "ECS Exec is switched on where a task is run" },
  cluster(cluster, { report, all: all2, same: same2, spell: spell2 }) {
    const { logging } = cluster.configuration.executeCommandConfiguration;
    if (logging.known !== "NONE") return;
    const execs = [...all2("service").items, ...all2("schedule").items].filter(({ inCluster }) => same2(inCluster, cluster) === true).map((runner) => ({ runner, setting: execSetting(runner) })).filter(({ setting }) => setting.known === true);
    if (execs.length === 0) return;
    report(
      logging,
      `ECS Exec is on, and the cluster's ${spell2(logging)} ${logging.$quoted} logs its sessions nowhere`,
      {
        related: execPlaces(execs)
      }
    );
  },
  container(container, { task: task2, report, spell: spell2 }) {
    const { name, logConfiguration } = container;
    const { logDriver } = logConfiguration;
    if (logDriver.or("") === void 0 || logDriver.known === "awslogs") return;
    const execs = execsOf(task2).filter(({ runner }) => execLogging(runner.inCluster) === "DEFAULT");
    if (execs.length === 0 || !isLasting(container, task2)) return;
    const who = name.$quoted === "" ? "a container" : `the container ${name.$quoted}`;
    const what = logDriver.known === void 0 ? `has no ${spell2(logDriver)}` : `logs with ${logDriver.$quoted}`;
    report(logDriver, `ECS Exec logs its sessions by the awslogs driver of a container, and ${who} ${what}`, {
      related: execPlaces(execs)
    });
  }
});
var exec_without_init_process_default = defineRule({
  id: "exec-without-init-process",
  summary: "ECS Exec is on, and no init process reaps what its sessions leave behind",
  severity: "info",
  precision: "very-high",
  fix: "unsafe",
  why: `
    ECS Exec runs its agent and the commands in the container. When a session ends, their children become those of process 1: a program that does not expect children never reaps them, and they stay as zombies as long as the task runs.
    Set \`initProcessEnabled\` in \`linuxParameters\`: an init process then starts the program and reaps for it. An image that starts with an init process of its own (tini, dumb-init, s6) needs none, and s6 does not start under another.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
  notIn: { taskDefinition: "ECS Exec is switched on where a task is run" },
  container(container, { task: task2, report, spell: spell2 }) {
    const { name, linuxParameters, entryPoint, command } = container;
    const { initProcessEnabled } = linuxParameters;
    if (isLinux(task2) !== true || task2.pidMode.or("") !== "" || initProcessEnabled.or(false) !== false) return;
    if (!entryPoint.complete || !command.complete) return;
    const words2 = [...entryPoint.items, ...command.items].map(({ known: known2 }) => known2);
    if (words2.some((word) => word === void 0 || INIT.test(word))) return;
    const execs = execsOf(task2);
    if (execs.length === 0 || !isLasting(container, task2)) return;
    const who = name.$quoted === "" ? "a container" : `the container ${name.$quoted}`;
    report(initProcessEnabled, `ECS Exec is on, and ${who} has no ${spell2(initProcessEnabled)}`, {
      related: execPlaces(execs),
      fix: set(initProcessEnabled, true)
    });
  }
});
var INIT = /(?:^|\/|\s)(?:tini(?:-static)?|dumb-init|s6-svscan|init|catatonit|pid1|supervisord)(?:\s|$)/;
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
  service: check19,
  taskSet: check19,
  schedule: check19
});
function check19(runner, { report, spell: spell2 }) {
  const { task: task2 } = runner;
  const setting = execSetting(runner);
  if (setting.known !== true || task2.$state !== "known") return;
  if (roleReference(task2.taskRoleArn) !== "") return;
  if (mayUse(runner, "EC2") !== false || mayUse(runner, "MANAGED_INSTANCES") !== false) return;
  report(setting, `ECS Exec is on, and the task definition has no ${spell2(task2.taskRoleArn)}`, {
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
  service: (service2, context) => check20(service2, context),
  taskSet: (taskSet, context) => check20(taskSet, context),
  schedule: (schedule, context) => check20(schedule, context)
});
function check20(runner, { report, all: all2 }) {
  for (const start of strangersOf(runner, all2)) {
    report(start.userData, `${saying3(start, joinedBy(start))}, and not the cluster ${ownCluster(runner)}`, {
      related: [[runner.cluster, "the cluster of the tasks"]]
    });
  }
}
function ownCluster({ cluster, inCluster }) {
  const { $quoted } = inCluster.$state === "known" ? inCluster.clusterName : cluster;
  return $quoted || `"${inCluster.$entity || "default"}"`;
}
function saying3(start, joined3) {
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
var long_deregistration_delay_default = defineRule({
  id: "long-deregistration-delay",
  summary: "A target group holds each task back for minutes before it is stopped",
  severity: "warning",
  why: `
    ECS stops a task only when the load balancer has let it go, and that is after the whole deregistration delay, however soon the last request is answered. A rolling deployment waits for it once for each batch of tasks: as many tasks as fit between \`minimumHealthyPercent\` and \`maximumPercent\`.
    State how long the slowest request takes; services that answer within a second do well with 5 to 30.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html",
  notIn: { taskDefinition: "a task definition makes no target groups" },
  targetGroup(targetGroup, { report, spell: spell2, all: all2 }) {
    const { services, deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.known;
    if (delay === void 0 || delay <= SPOT_NOTICE || !isUsed(targetGroup) || isLasting2(targetGroup) !== false) return;
    if (delay <= DEFAULT_DELAY && services.items.some(mayStateSpot)) return;
    const isSpot = services.items.some((service2) => spotOf(service2, all2) !== void 0);
    const adds = slowest(services.items, delay) ?? `holds each task ${delay} s before it is stopped`;
    const spot = isSpot ? `, and Spot gives ${SPOT_NOTICE} s notice` : "";
    report(deregistrationDelay, `${spell2(deregistrationDelay)} ${deregistrationDelay.$quoted} ${adds}${spot}`, {
      level: delay > DEFAULT_DELAY ? "warning" : "info",
      related: services.items.map((service2) => [service2, "the service"])
    });
  }
});
function slowest(services, delay) {
  const all2 = services.flatMap((service2) => {
    const count3 = service2.desiredCount.known ?? 0;
    const { maximum, minimum } = rollingOf(service2) ?? {};
    if (count3 === 0 || maximum === void 0 || minimum === void 0) return [];
    const batches2 = batchesOf(count3, boundsOf(count3, maximum, minimum));
    return batches2 === void 0 ? [] : [{ batches: batches2, count: count3 }];
  });
  const [worst] = all2.sort((a, b) => b.batches - a.batches);
  if (!worst || all2.length < services.length) return void 0;
  const { batches, count: count2 } = worst;
  const sum = batches === 1 ? "1 batch" : `${batches} batches \xD7 ${delay} s`;
  return `adds ${batches * delay} s to a deployment of ${count2 === 1 ? "1 task" : `${count2} tasks`} (${sum})`;
}
var no_deployment_circuit_breaker_default = defineRule({
  id: "no-deployment-circuit-breaker",
  summary: "A rolling deployment that fails goes on failing",
  severity: "info",
  fix: "unsafe",
  why: `
    Without a circuit breaker and without alarms, ECS starts tasks that fail again and again and never gives the deployment up: CloudFormation waits for hours before it rolls back, and Terraform reports success at once.
    Switch on \`deploymentCircuitBreaker\` with \`rollback\`, which brings the last working task definition back.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
  notIn: { taskDefinition: "a task definition is deployed by a service" },
  service(service2, { report, spell: spell2 }) {
    const { deploymentCircuitBreaker, alarms } = service2.deploymentConfiguration;
    const { enable } = deploymentCircuitBreaker;
    if (isRolling(service2) !== true || enable.or(false) !== false || alarms.enable.or(false) !== false) return;
    const stated4 = enable.known === void 0 ? deploymentCircuitBreaker : enable;
    const says = enable.known === void 0 ? "The service has no" : "The service has switched off its";
    report(stated4, `${says} ${spell2(deploymentCircuitBreaker)}: a deployment whose tasks fail never gives up`, {
      fix: set(deploymentCircuitBreaker, { enable: true, rollback: true })
    });
  }
});
var rollback_disabled_default = defineRule({
  id: "rollback-disabled",
  summary: "A deployment that the circuit breaker ends is not rolled back",
  severity: "info",
  fix: "unsafe",
  why: `
    The circuit breaker ends a deployment whose tasks keep failing. Without \`rollback\` it leaves the service as it then is, between two versions, and whatever still runs of the old one is all that there is until somebody deploys again.
    Set \`rollback\` to true: ECS then brings the last deployment that completed back.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
  notIn: { taskDefinition: "a task definition is deployed by a service" },
  service(service2, { report, spell: spell2 }) {
    const { deploymentCircuitBreaker } = service2.deploymentConfiguration;
    const { enable, rollback } = deploymentCircuitBreaker;
    if (isRolling(service2) !== true || enable.known !== true || rollback.or(false) !== false) return;
    report(
      rollback,
      rollback.known === void 0 ? `${spell2(deploymentCircuitBreaker)} states no ${spell2(rollback)}: a deployment that fails is left half done` : `${spell2(rollback)} ${rollback.$quoted}: a deployment that the circuit breaker ends is left half done`,
      { fix: set(rollback, true) }
    );
  }
});
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
  targetGroup(targetGroup, { report, spell: spell2 }) {
    const { deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.known;
    if (!isUsed(targetGroup) || delay === void 0 || delay >= LEAST) return;
    report(
      deregistrationDelay,
      `${spell2(deregistrationDelay)} ${deregistrationDelay.$quoted}, below ${LEAST} s, drops the requests in flight`
    );
  }
});
function same(first, second) {
  const [a, b] = [viewIn(first), viewIn(second)];
  if (a.$origin.entity && b.$origin.entity) return a.$origin.entity === b.$origin.entity;
  if (a.$state === "absent" || b.$state === "absent") return a.$state === b.$state;
  const [left, right] = [a.$node, b.$node];
  if (left?.kind === "scalar" && right?.kind === "scalar") return left.value === right.value;
  if (left?.kind !== "unknown" || right?.kind !== "unknown") return void 0;
  if (left.identity !== void 0 && left.identity === right.identity) return true;
  if (left.item && right.item && left.item.of === right.item.of) return left.item.index === right.item.index;
  const [x, y] = [left.refersTo, right.refersTo];
  if (!x || !y || x.attribute !== y.attribute) return void 0;
  return x.name === y.name ? true : TELLING.test(x.attribute ?? "") ? false : void 0;
}
var TELLING = /^(?:Ref|Arn|arn|Id|id|.*(?:Arn|Id))$/;
function oneZone({ subnets, inSubnets }) {
  const [first, ...rest] = subnets.items;
  if (!first || !subnets.complete) return void 0;
  const [subnet, ...others] = inSubnets.items;
  if (rest.every((one2) => same(one2, first) === true)) return { zone: zoneOf(subnet), subnets: known([subnet]) };
  const zone = zoneOf(subnet);
  const areOne = zone && others.every((one2) => isIn2(one2, zone));
  return areOne ? { zone, subnets: known([subnet, ...others]) } : void 0;
}
function known(subnets) {
  return subnets.flatMap((subnet) => subnet?.$state === "known" ? [subnet] : []);
}
function zoneOf(subnet) {
  return subnet?.$state === "known" && subnet.availabilityZone.$state !== "absent" ? subnet.availabilityZone : void 0;
}
function isIn2(subnet, zone) {
  const own = zoneOf(subnet);
  return own !== void 0 && same(own, zone) === true;
}
var single_az_default = defineRule({
  id: "single-az",
  summary: "All tasks of a service run in one Availability Zone",
  severity: "warning",
  why: `
    More than one task is there so that one may be lost, and a zone that fails takes all tasks in it. A subnet lies in one zone, so tasks are spread over as many zones as their subnets are.
    Give the service subnets in two zones or more.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  notIn: { taskDefinition: "a service says where its tasks run" },
  service(service2, { report, spell: spell2 }) {
    const { awsvpcConfiguration } = service2.networkConfiguration;
    if (service2.schedulingStrategy.or("REPLICA") !== "REPLICA") return;
    const counts = countsOf(service2);
    if (!counts || counts.most < 2) return;
    const one2 = oneZone(awsvpcConfiguration);
    if (!one2) return;
    const { subnets } = awsvpcConfiguration;
    const tasks = counts.least === counts.most ? `All ${counts.most} tasks` : `Up to ${counts.most} tasks`;
    const count2 = subnets.items.length;
    const names = count2 === 1 ? "a single subnet" : `${count2} subnets, all of them there`;
    report(
      subnets,
      `${tasks} run in ${one2.zone?.$quoted || "one Availability Zone"}: ${spell2(subnets)} names ${names}`,
      {
        related: one2.subnets.map((subnet) => [subnet.availabilityZone, "the zone of a subnet"])
      }
    );
  }
});
var single_task_service_default = defineRule({
  id: "single-task-service",
  summary: "One task alone answers for a load-balanced service",
  severity: "info",
  why: `
    A task is lost now and then: its host fails, its health check fails, Spot takes it back. Until another runs and is healthy, the load balancer has nobody to send a request to.
    Run two tasks or more, in two Availability Zones, where an outage of a minute or two matters.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
  notIn: { taskDefinition: "a service says how many tasks there are" },
  service(service2, { report, spell: spell2 }) {
    const { desiredCount, loadBalancers, scalableTargets } = service2;
    if (loadBalancers.items.length === 0 || service2.schedulingStrategy.or("REPLICA") !== "REPLICA") return;
    if (countsOf(service2)?.least !== 1) return;
    const scaled = scalableTargets.items.find(({ minCapacity }) => minCapacity.known === 1);
    const count2 = scaled?.minCapacity ?? desiredCount;
    const reason = scaled ? "leaves a single task behind the load balancer when it is quiet" : "is a single task behind the load balancer";
    report(count2, `${spell2(count2)} ${count2.$quoted} ${reason}`);
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
  if (cpu.$state !== "absent") return stated3(cpu, cpuUnits);
  return together(
    containerDefinitions.items.map((container) => ({ amount: container.cpu.known ?? 0, at: container.cpu }))
  );
}
function memoryDemand({ memory, containerDefinitions }) {
  if (memory.$state !== "absent") return stated3(memory, memoryMiB);
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
function stated3(field, read2) {
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
  service: (service2, context) => check21(service2, context),
  taskSet: (taskSet, context) => check21(taskSet, context),
  schedule: (schedule, context) => check21(schedule, context)
});
function check21(runner, context) {
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
  cluster: (cluster, context) => check22(cluster.defaultCapacityProviderStrategy, cluster, context),
  clusterCapacity: (capacity, context) => check22(capacity.defaultCapacityProviderStrategy, capacity.inCluster, context)
});
function checkRunner(runner, context) {
  const strategy = runner.capacityProviderStrategy;
  if (strategy.items.length > 0) check22(strategy, runner.inCluster, context);
}
function check22(strategy, cluster, context) {
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
  const listed4 = lists.flatMap(
    ({ capacityProviders, providers }) => capacityProviders.items.map((name, i) => ({ name, provider: providers.items[i] }))
  );
  return [...listed4, ...ownProviders.items.map((provider) => ({ name: provider.name, provider }))];
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
var SHELLS = [
  ["busybox", /(?<![a-z\d])(?:alpine|busybox)(?![a-z])/i],
  ["dash", /(?<![a-z\d])(?:debian|bookworm|bullseye|buster|trixie|ubuntu)(?![a-z])/i],
  ["bash", /(?<![a-z\d])(?:al2023|amazonlinux|centos|fedora|rockylinux|ubi\d)/i]
];
function shellOf(reference) {
  const { repository, tag = "" } = parseImage(reference);
  const text3 = `${repository.slice(repository.lastIndexOf("/") + 1)}:${tag}`;
  const found = SHELLS.filter(([, pattern]) => pattern.test(text3));
  return found.length === 1 ? found[0][0] : void 0;
}
function wordLength(text3) {
  let at2 = 0;
  while (at2 < text3.length && !/[\s;&|<>()]/.test(text3[at2])) {
    const plain2 = /^(?:'[^']*'|\\[\s\S]|[^'"\\$`])/.exec(text3.slice(at2))?.[0].length;
    const length = plain2 ?? openedLength(text3, at2);
    if (length === void 0) return void 0;
    at2 += length;
  }
  return at2 === 0 || text3[at2] === "(" || text3[at2] === ")" ? void 0 : at2;
}
function unquoted2(word) {
  if (/`|\$\(/.test(word)) return word;
  return word.replaceAll(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
    (_, single, double, one2) => single ?? double?.replaceAll(/\\(["\\$`])/g, "$1") ?? one2 ?? ""
  );
}
function openedLength(text3, at2) {
  const [first, second] = [text3[at2], text3[at2 + 1]];
  if (first === "'") return void 0;
  if (first === '"' || first === "`") return closedLength(text3, at2, 1, first);
  if (second === "(") return closedLength(text3, at2, 2, ")");
  return second === "{" ? closedLength(text3, at2, 2, "}") : 1;
}
function closedLength(text3, start, opening2, close) {
  let at2 = start + opening2;
  while (at2 < text3.length && text3[at2] !== close) {
    const length = innerLength(text3, at2, close);
    if (length === void 0) return void 0;
    at2 += length;
  }
  return at2 < text3.length ? at2 + 1 - start : void 0;
}
function innerLength(text3, at2, close) {
  const char = text3[at2];
  if (char === "\\") return 2;
  if (char === "$" || char === "`" || char === '"' && close !== '"') return openedLength(text3, at2);
  if (char === "'" && close !== '"') return /^'[^']*'/.exec(text3.slice(at2))?.[0].length;
  return char === "(" && close === ")" ? closedLength(text3, at2, 1, ")") : 1;
}
var KEYWORDS = /* @__PURE__ */ new Set([
  ...["!", "{", "}", "[[", "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in"],
  ...["select", "then", "time", "until", "while"]
]);
var LONGEST3 = 4e3;
function parseScript(text3) {
  const tokens = text3.length > LONGEST3 ? void 0 : tokensOf(text3.trim());
  if (!tokens) return void 0;
  const steps2 = [];
  let pipeline = [];
  let command = { words: [], isRedirected: false };
  const finish = (then) => {
    if (command.words.length > 0 || pipeline.length > 0) pipeline.push(command);
    if (pipeline.length > 0) steps2.push({ pipeline, then });
    [pipeline, command] = [[], { words: [], isRedirected: false }];
  };
  for (const token of tokens) {
    if (token.kind === "word") {
      const isAssignment = command.words.length === 0 && /^[A-Za-z_]\w*\+?=/.test(token.text);
      if (command.words.length === 0 && KEYWORDS.has(token.text)) return void 0;
      if (!isAssignment) command.words.push(token.text);
    } else if (token.kind === "redirection") command.isRedirected = true;
    else if (token.text === "|") {
      pipeline.push(command);
      command = { words: [], isRedirected: false };
    } else finish(token.text);
  }
  finish("");
  return steps2.every(({ pipeline: all2 }) => all2.every(({ words: words2 }) => words2.length > 0)) ? steps2 : void 0;
}
var REDIRECTION = /^\d*(?:&>>?|<>|>>|>\||[<>]&|>|<(?!<))[ \t]*/;
function tokensOf(text3) {
  const tokens = [];
  let at2 = 0;
  while (at2 < text3.length) {
    const rest = text3.slice(at2);
    const blank = /^(?:[ \t\r]|\\\r?\n)+|^#[^\n]*/.exec(rest);
    const redirection = REDIRECTION.exec(rest);
    const separator = /^(?:&&|\|\||[;|&\n])/.exec(rest)?.[0];
    if (blank) at2 += blank[0].length;
    else if (redirection) {
      const length = wordLength(rest.slice(redirection[0].length));
      if (!length) return void 0;
      tokens.push({ kind: "redirection" });
      at2 += redirection[0].length + length;
    } else if (separator !== void 0) {
      if (/^(?:;;|\|&)/.test(rest)) return void 0;
      tokens.push({ kind: "separator", text: separator === "\n" ? ";" : separator });
      at2 += separator.length;
    } else {
      const length = wordLength(rest);
      if (!length) return void 0;
      tokens.push({ kind: "word", text: unquoted2(rest.slice(0, length)) });
      at2 += length;
    }
  }
  return tokens;
}
function deafProgram(words2, sh) {
  const invocation = invocationIn(words2, sh);
  if (!invocation) return void 0;
  const steps2 = parseScript(invocation.script);
  return steps2 && deafIn(steps2, invocation.shell, sh);
}
var SHELLS2 = { bash: "bash", dash: "dash", ash: "busybox" };
function invocationIn(words2, sh) {
  const [program = "", ...rest] = words2;
  const name = baseOf(program);
  if (name === "env") return invocationIn(afterAssignments(rest), sh);
  if (name === "tini" || name === "docker-init") return rest[0] === "--" ? invocationIn(rest.slice(1), sh) : void 0;
  if (name === "busybox")
    return rest[0] === "sh" || rest[0] === "ash" ? invocationIn(["ash", ...rest.slice(1)], sh) : void 0;
  if (name !== "sh" && !Object.hasOwn(SHELLS2, name)) return void 0;
  const script = scriptIn(rest);
  return script === void 0 ? void 0 : { shell: name === "sh" ? sh : SHELLS2[name], script };
}
function afterAssignments(words2) {
  const first = words2.findIndex((word) => !/^\w+=/.test(word));
  return first === -1 ? [] : words2.slice(first);
}
function scriptIn(words2) {
  let at2 = 0;
  let isScript = false;
  for (let word = words2[at2]; word !== void 0 && /^[-+]/.test(word); word = words2[++at2]) {
    if (word.startsWith("--")) continue;
    if (word.includes("c")) isScript = true;
    if (/[oO]/.test(word)) at2++;
  }
  return isScript ? words2[at2] : void 0;
}
var SHORT = /* @__PURE__ */ new Set([":", "echo", "exit", "false", "printf", "true", "wait"]);
var OWN = /* @__PURE__ */ new Set([".", "cd", "eval", "export", "set", "source", "trap", "unset"]);
function deafIn(steps2, shell, sh) {
  if (steps2.some(({ pipeline }) => nameIn3({ pipeline }) === "trap")) return void 0;
  const last2 = steps2.findLastIndex((step) => step.pipeline.length > 1 || !SHORT.has(nameIn3(step)));
  const main = steps2[last2];
  if (!main) return void 0;
  const program = nameIn3(main);
  if (OWN.has(program) || !/^[\w.+${}-]+$/.test(program)) return void 0;
  if (main.then === "&") return { program, because: "runs it in the background", isSure: true };
  if (main.pipeline.length > 1) {
    const all2 = main.pipeline.map(({ words: words2 }) => baseOf(words2.find((word) => word !== "exec") ?? ""));
    return { program: all2.join(" | "), because: "runs it in a pipeline", isSure: true };
  }
  if (program === "exec") return deafProgram(withoutExec(main), sh);
  if (steps2[last2 - 1]?.then === "||") return void 0;
  const next = steps2[last2 + 1];
  const inner = deafProgram(main.pipeline[0].words, sh);
  if (inner?.isSure) return inner;
  if (next) return { program, because: `has "${nameIn3(next)}" to run after it`, isSure: true };
  return inner ?? unreplaced(main, steps2, shell);
}
function unreplaced(main, steps2, shell) {
  const program = nameIn3(main);
  const keepsBash = main.pipeline[0].isRedirected || steps2.some(({ then }) => then === "&");
  if (shell === "busybox" || shell === "bash" && !keepsBash) return void 0;
  const because = `runs it without exec${shell === void 0 ? ", and stays in its place where it is dash" : ""}`;
  return { program, because, isSure: shell === "dash" };
}
function withoutExec({ pipeline }) {
  return pipeline[0].words.slice(1);
}
function nameIn3({ pipeline }) {
  return baseOf(pipeline[0].words[0]);
}
function baseOf(program) {
  return program.slice(program.lastIndexOf("/") + 1);
}
var ungraceful_stop_default = defineRule({
  id: "ungraceful-stop",
  summary: "A program never sees the signal that tells it to stop",
  severity: "warning",
  precision: "medium",
  why: `
    ECS stops a container with SIGTERM to its first process, and kills it after \`stopTimeout\`. Where that process is a shell which keeps the program as a child, the signal ends at the shell: each stop takes the whole timeout and then cuts off what is in flight. \`initProcessEnabled\` does not help, for the init process signals the shell only.
    Put \`exec\` before the program, and let nothing come after it; a pipeline or a second program belongs in a container or an entry point script of its own.`,
  see: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html",
  container(container, context) {
    const { task: task2, report } = context;
    if (container.essential.or(true) !== true || !isLasting3(container, task2)) return;
    const words2 = wordsOf2(container);
    const deaf = words2 && deafIn2(
      words2.map(({ known: known2 = "" }) => known2),
      container
    );
    if (!deaf) return;
    const { program, because, isSure } = deaf;
    const script = words2.findLast(({ known: known2 = "" }) => known2.includes(program.split(" | ")[0])) ?? container.command;
    const spot = isOnSpot(task2, context) ? ", also when Spot takes its capacity back" : "";
    report(script, `"${program}" ${isSure ? "never sees" : "may never see"} SIGTERM${spot}: the shell ${because}`, {
      level: isSure ? "warning" : "info"
    });
  }
});
function deafIn2(words2, { image }) {
  const deaf = deafProgram(words2, void 0);
  if (!deaf || deaf.isSure) return deaf;
  return image.known === void 0 ? void 0 : deafProgram(words2, shellOf(image.known));
}
function isLasting3({ portMappings, healthCheck }, task2) {
  if (task2.services.items.length > 0 || task2.taskSets.items.length > 0) return true;
  if (task2.schedules.items.length > 0 || !task2.schedules.complete) return false;
  return portMappings.items.length > 0 || healthCheck.$state === "known";
}
function wordsOf2({ entryPoint, command }) {
  const words2 = [...entryPoint.items, ...command.items];
  const isTold = entryPoint.complete && command.complete && words2.every(({ known: known2 }) => known2 !== void 0);
  return isTold ? words2 : void 0;
}
function isOnSpot({ services }, { all: all2 }) {
  return services.items.some((service2) => spotOf(service2, all2) !== void 0);
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
  service: (service2, context) => check23(service2, context),
  taskSet: (taskSet, context) => check23(taskSet, context)
});
function check23({ loadBalancers, task: task2 }, context) {
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
  if (portMappings.items.some((mapping) => mapping.containerPort.known === port.known || isOpen3(mapping))) return;
  const ports = portMappings.items.map(({ containerPort }) => containerPort.$quoted);
  const but = ports.length === 0 ? "" : `, but ${list(ports)}`;
  report(port, `The container ${name.$quoted} does not map port ${port.$quoted}${but}`, {
    related: [[portMappings, "the container"]]
  });
}
function list(items) {
  return items.length === 0 ? "none at all" : new Intl.ListFormat("en-GB").format(items);
}
function isOpen3({ containerPort, containerPortRange }) {
  return containerPort.$state === "unknown" || containerPortRange.$state !== "absent";
}
var FINDERS = {
  listener: listeners,
  association: associations,
  "mount target": mountTargets,
  policy: policies
};
function firstNeeds(service2, kinds) {
  return kinds.flatMap((kind) => FINDERS[kind](service2));
}
function listeners({ loadBalancers }) {
  const groups = loadBalancers.items.map(({ targetGroup }) => targetGroup);
  return groups.flatMap((group) => {
    const { listeners: own, listenerRules: rules3 } = group;
    if (group.$state !== "known" || !own.complete || !rules3.complete) return [];
    const things = [...own.items, ...rules3.items];
    const is = own.items.length > 0 ? "the listener of its target group" : "the listener rule of its target group";
    const otherwise = "ECS refuses a target group without one";
    return things.length > 0 ? [{ kind: "listener", things, is, otherwise }] : [];
  });
}
function associations(service2) {
  const { inCluster, launchType, capacityProviderStrategy } = service2;
  if (launchType.$state !== "absent" || inCluster.$state !== "known" || inCluster.capacityProviders.$state !== "absent")
    return [];
  const [association, ...more] = inCluster.capacities.items;
  const strategy = strategyOf(service2);
  if (!association || more.length > 0 || !inCluster.capacities.complete || !strategy) return [];
  const own = capacityProviderStrategy.items.find(({ capacityProvider, provider }) => {
    if (provider.$state === "known" && provider.managedInstancesProvider.$state !== "absent") return false;
    return association.capacityProviders.items.some((one2) => same(one2, capacityProvider) === true);
  });
  const isDefault2 = capacityProviderStrategy.$state === "absent" && strategy.items.length > 0;
  if (!own && !isDefault2) return [];
  const name = own?.capacityProvider.$quoted || "its capacity provider";
  const is = own ? `the association of its cluster with ${name}` : "the default strategy of its cluster";
  const otherwise = own ? "ECS refuses a provider that the cluster does not have" : "without it ECS takes the launch type EC2";
  return [{ kind: "association", things: [association], is, otherwise }];
}
function mountTargets({ task: task2 }) {
  const systems = task2.volumes.items.map(({ efsVolumeConfiguration }) => efsVolumeConfiguration.fileSystem);
  const things = distinct(systems.flatMap((system) => system.$state === "known" ? system.mountTargets.items : []));
  const is = things.length > 1 ? "the mount targets of its file system" : "the mount target of its file system";
  return things.length > 0 ? [{ kind: "mount target", things, is, otherwise: "its first tasks may not be able to mount it" }] : [];
}
function policies({ task: task2 }) {
  const roles = [task2.taskRole, task2.executionRole].filter(({ $state }) => $state === "known");
  const things = distinct(roles.flatMap((role) => [...role.rolePolicies.items, ...role.attachedPolicies.items]));
  const is = things.length > 1 ? "the policies of its roles" : "the policy of its role";
  return things.length > 0 ? [{ kind: "policy", things, is, otherwise: "its first tasks may start without it" }] : [];
}
function distinct(things) {
  return [...new Map(things.map((thing) => [thing.$entity, thing])).values()];
}
var unordered_service_default = defineRule({
  id: "unordered-service",
  summary: "A service may be made before what its first tasks need",
  severity: "warning",
  why: `
    CloudFormation and Terraform make side by side what does not refer to one another, and a service refers to its target group, its cluster and its task definition only: not to the listener that gives the target group a load balancer, nor to what is attached to its cluster, file system or roles. Then it depends on chance whether the first deployment fails ("The target group \u2026 does not have an associated load balancer"); Terraform tries again for some minutes.
    Name them in the service's \`DependsOn\` or \`depends_on\`.`,
  see: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
  notIn: { taskDefinition: "only a template and a plan make other resources" },
  service(service2, context) {
    for (const need of firstNeeds(service2, kindsIn(context))) {
      const missing = notWaitedFor(service2, need, context);
      const [first, ...more] = missing;
      if (!first) continue;
      const others = need.kind === "listener" || more.length === 0 ? "" : ` and ${more.length} more`;
      const what = `${need.is} (${first.$entity}${others})`;
      context.report(service2, `The service does not wait for ${what}: ${need.otherwise}`, {
        level: need.kind === "listener" || need.kind === "association" ? "warning" : "info",
        related: missing.map((thing) => [thing, need.is])
      });
    }
  }
});
function kindsIn({ all: all2, format }) {
  const has2 = (...kinds) => kinds.some((kind) => all2(kind).items.length > 0);
  return [
    ...has2("listener", "listenerRule") ? ["listener"] : [],
    ...has2("clusterCapacity") ? ["association"] : [],
    ...has2("mountTarget") ? ["mount target"] : [],
    // Terraform attaches policies in seconds, before the first task asks for anything.
    ...has2("rolePolicy", "managedPolicy") && format === "CloudFormation template" ? ["policy"] : []
  ];
}
function notWaitedFor(service2, { kind, things }, context) {
  const missing = things.filter((thing) => context.dependsOn(service2, thing) === false);
  return kind === "listener" && missing.length < things.length ? [] : missing;
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
  { theme: "network", rule: balancer_cannot_reach_task_default },
  { theme: "network", rule: balancer_subnet_mismatch_default },
  { theme: "network", rule: efs_unreachable_default },
  { theme: "network", rule: eni_limit_exceeded_default },
  { theme: "network", rule: missing_network_configuration_default },
  { theme: "network", rule: no_route_to_registry_default },
  { theme: "network", rule: open_task_security_group_default },
  { theme: "network", rule: public_task_default },
  { theme: "network", rule: subnet_too_small_default },
  { theme: "network", rule: target_group_without_listener_default },
  { theme: "network", rule: task_in_public_subnet_default },
  { theme: "roles", rule: broad_task_role_default },
  { theme: "roles", rule: confused_deputy_default },
  { theme: "roles", rule: execution_role_as_task_role_default },
  { theme: "roles", rule: execution_role_lacks_permission_default },
  { theme: "roles", rule: infrastructure_role_unusable_default },
  { theme: "roles", rule: malformed_role_reference_default },
  { theme: "roles", rule: missing_execution_role_default },
  { theme: "roles", rule: missing_task_role_default },
  { theme: "roles", rule: role_not_assumable_by_tasks_default },
  { theme: "roles", rule: schedule_role_lacks_permission_default },
  { theme: "roles", rule: shared_role_default },
  { theme: "roles", rule: task_role_lacks_permission_default },
  { theme: "secrets", rule: aws_credentials_in_environment_default },
  { theme: "secrets", rule: environment_file_not_s3_default },
  { theme: "secrets", rule: environment_secret_clash_default },
  { theme: "secrets", rule: malformed_secret_reference_default },
  { theme: "secrets", rule: plaintext_registry_credentials_default },
  { theme: "secrets", rule: plaintext_secret_default },
  { theme: "secrets", rule: secret_in_command_default },
  { theme: "service", rule: default_deregistration_delay_default },
  { theme: "service", rule: deployment_deadlock_default },
  { theme: "service", rule: deployment_downtime_default },
  { theme: "service", rule: drain_exceeds_spot_notice_default },
  { theme: "service", rule: exec_with_readonly_root_default },
  { theme: "service", rule: exec_without_audit_log_default },
  { theme: "service", rule: exec_without_init_process_default },
  { theme: "service", rule: exec_without_task_role_default },
  { theme: "service", rule: instance_in_other_cluster_default },
  { theme: "service", rule: long_deregistration_delay_default },
  { theme: "service", rule: no_deployment_circuit_breaker_default },
  { theme: "service", rule: rollback_disabled_default },
  { theme: "service", rule: short_deregistration_delay_default },
  { theme: "service", rule: single_az_default },
  { theme: "service", rule: single_task_service_default },
  { theme: "service", rule: spot_without_fallback_default },
  { theme: "service", rule: task_larger_than_instance_default },
  { theme: "service", rule: unassociated_capacity_provider_default },
  { theme: "service", rule: ungraceful_stop_default },
  { theme: "service", rule: unmapped_load_balancer_target_default },
  { theme: "service", rule: unordered_service_default },
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
  const shown2 = groupBy(inOrder(findings.filter(({ suppressed }) => !suppressed)), ({ at: at2 }) => at2.source);
  const noted = groupBy(inOrder(notes), ({ at: at2 }) => at2.source);
  const sources = /* @__PURE__ */ new Set([...infos.keys(), ...shown2.keys(), ...noted.keys()]);
  return Array.from(sources, (source) => ({
    source,
    file: infos.get(source),
    findings: shown2.get(source) ?? [],
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
  const shown2 = rest.filter(({ column: column3, columns }) => column3 + columns - first <= room - after.length);
  const origin = (rest[0]?.column ?? first) - before.length;
  const text3 = `${before}${shown2.map((cell) => cell.text).join("")}${after}`;
  const column2 = mark.from - origin;
  const end = Math.min(mark.to - origin, Math.max(column2 + 1, widthOf(shown2) - origin + after.length));
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
  const shown2 = excerpt(source.line(line), width + indent, at2);
  const more = lastLine > line ? { lastLine } : {};
  if (shown2.scrolled) {
    const { text: text3, mark } = excerpt(source.line(line), width, at2);
    return [{ line, text: text3, mark: { ...mark, ...more } }];
  }
  const row = { line, text: shown2.text, mark: { ...shown2.mark, ...more } };
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
  const shown2 = shownNotes(group, page);
  if (shown2.length === 0) return [];
  const left = group.notes.filter(({ large }) => large).length - AT_MOST;
  const more = !page.verbose && left > 0 ? [page.paint.minor(`  \u2026 and ${left} more, --verbose lists them`)] : [];
  return [[...shown2.map((note) => noteText(note, page)), ...more].join("\n")];
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
  const listed4 = groups.reduce((sum, group) => sum + shownNotes(group, page).length, 0);
  const hint2 = listed4 < notes.length ? ", --verbose lists them" : "";
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
      dependsOn: () => void 0,
      format: document.format ?? "",
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
    const known2 = kinds.get(kind);
    if (known2) return known2;
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
    const names = new Set(fields.flatMap((field) => textOf2(field) ?? []).map((name) => nameFor(kind, name)));
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
  const known2 = index.get(key);
  if (known2) known2.push(view);
  else index.set(key, [view]);
}
function textOf2({ $node }) {
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
  #given;
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
    const list3 = naming.$node?.kind === "list" ? naming.$node.items : [];
    const isWhole = naming.$state !== "unknown" && !list3.some((item) => item.kind === "unknown" && item.mayVanish);
    const complete = isWhole && items.every((item) => item.$root !== void 0 || item.$outside);
    return new LinkList(naming, items, complete);
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
    const complete = open.length === 0 && this.model.complete && !this.#isGiven(entity);
    return new LinkList(target, index.byTarget.get(entity) ?? [], complete);
  }
  /** Whether a nested stack, or the like, is given an entity: it may make more that leads there. */
  #isGiven({ name }) {
    this.#given ??= this.all("delegate").items.map(({ given }) => ({
      complete: given.complete,
      names: new Set(given.items.map(({ known: known2 }) => known2))
    }));
    return this.#given.some(({ complete, names }) => !complete || names.has(name));
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
  const arn2 = fieldOf(hit).arn;
  const own = arn2.$state === "known" ? revisionIn("taskDefinition", arn2.known ?? "") : void 0;
  return own === void 0 ? !home.definition : own !== named3;
}
function add3(index, key, view) {
  const known2 = index.get(key);
  if (known2) known2.push(view);
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
    const known2 = merged2.get(key) ?? { gap, rules: /* @__PURE__ */ new Set() };
    if (rule !== void 0) known2.rules.add(rule);
    merged2.set(key, known2);
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
var anyOf2 = (patterns) => patterns.map(({ source }) => source).join("|");
var IN_TEXT = new RegExp(anyOf2([...BRACKETED2, ANGLED, ...DELIMITED]), "g");
var BARE = new RegExp(
  anyOf2([
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
  const suggestion = keyword === "enum" ? nearest2(textOf3(view), params["allowedValues"]) : void 0;
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
  const shown2 = key.source.isMasked(key) ? MASK : written;
  return {
    entity,
    owner: view.$path,
    rule: "unknown-member",
    violation: {
      field: { $at: key, $path: `${view.$path}${view.$path && "."}${shown2}`, $quoted: "" },
      member: shown2,
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
function textOf3({ $node: node }) {
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
  const withVisitor = grouped(active);
  const visit = (visitor, entity, call, id) => {
    for (const { rule, level } of withVisitor.get(visitor) ?? []) {
      if (id !== void 0 && rule.id !== id) continue;
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
    const known2 = new Set(options.rules.map(({ rule }) => rule.id));
    for (const { violation, entity, rule } of validate(run, options.validators)) {
      const id = known2.has(rule) ? rule : GENERAL;
      visit("violation", entity, (rule2, context) => rule2.violation?.(violation, context), id);
    }
  }
  return checked;
}
function grouped(active) {
  const groups = /* @__PURE__ */ new Map();
  for (const one2 of active) {
    for (const [name, value] of Object.entries(one2.rule)) {
      if (typeof value !== "function") continue;
      const known2 = groups.get(name);
      if (known2) known2.push(one2);
      else groups.set(name, [one2]);
    }
  }
  return groups;
}
function visitEntity(view, entity, visit) {
  visit(entity.kind, entity, (rule, context) => visitorOf(rule, entity.kind)?.(view, context));
  if (entity.kind !== "taskDefinition") return;
  const task2 = fieldOf(view);
  for (const container of task2.containerDefinitions.items) {
    visit("container", entity, (rule, context) => rule.container?.(container, Object.assign(context, { task: task2 })));
  }
  if (task2.containerDefinitions.$state !== "unknown") return;
  visit("container", entity, () => task2.containerDefinitions.items);
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
    dependsOn: (one2, other) => run.model.order?.dependsOn(one2.$entity, other.$entity),
    format: run.model.format,
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
      const known2 = merged2.get(key) ?? { finding, models: /* @__PURE__ */ new Set() };
      known2.models.add(model);
      merged2.set(key, known2);
    }
  }
  const all2 = found.map(({ model }) => model);
  return [...merged2.values()].map(({ finding, models }) => {
    const possible = all2.filter((model) => models.has(model) || hasEntity(model, finding.entity));
    const when = decidedBy([...models], possible, () => textAround(finding, models));
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
  return telling.length > 0 ? needed2(telling, all2, around()).join(" and ") : "the conditions combine so";
}
function needed2(facts, all2, around) {
  const told2 = (some) => all2.filter(({ when }) => some.every((fact) => when?.includes(fact))).length;
  const enough = told2(facts);
  const isNear3 = (fact) => Number(around.includes(fact.split(" ")[0]));
  const weakestFirst = [...facts].sort(
    (a, b) => told2([b]) - told2([a]) || isNear3(a) - isNear3(b) || Number(a.endsWith("is true")) - Number(b.endsWith("is true"))
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
function attempt({ source }, failures, check24) {
  try {
    return check24();
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
async function loadFacts(isNeeded = () => true) {
  const [instances, policies2] = await Promise.all([
    isNeeded("instanceTypes") && Promise.resolve().then(() => __toESM(require("./instance-types.js"))),
    isNeeded("awsPolicies") && Promise.resolve().then(() => __toESM(require("./aws-policies.js")))
  ]);
  return {
    ...instances && { instanceTypes: instances.instanceTypes },
    ...policies2 && { awsPolicies: policies2.awsPolicies }
  };
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
    const of2 = shape.slice(0, -2);
    return { ...value, items: value.items.flatMap((item) => translate(item, of2, dialect, member2) ?? []) };
  }
  if (value?.kind !== "map") return value;
  if (shape.endsWith("{}")) return { ...value, entries: mapEntries(value, shape.slice(0, -2), dialect) };
  return isStructure(shape) ? { ...value, entries: structEntries(value, shape, dialect) } : value;
}
function mapEntries({ entries }, of2, dialect) {
  const result = /* @__PURE__ */ new Map();
  for (const [key, entry] of entries) {
    const value = translate(entry.value, of2, dialect, key);
    if (value) result.set(key, { key: entry.key, value });
  }
  return result;
}
function structEntries({ entries }, shape, dialect) {
  const result = /* @__PURE__ */ new Map();
  for (const [written, entry] of entries) {
    const name = dialect.member(shape, written);
    if (name === void 0 && dialect.dropsOthers) continue;
    const of2 = name === void 0 ? void 0 : memberShape(shape, name);
    const value = of2 === void 0 ? entry.value : translate(entry.value, of2, dialect, name);
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
  const known2 = keys.filter((key) => isMember(key));
  return known2.length >= 2 && known2.length * 2 >= keys.length && keys.some((key) => TELLING2.includes(key));
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
  const definitions = roots.flatMap((root) => root.kind === "list" ? listed3(root.items, root) : one(root));
  return definitions.length > 0 ? definitionModel("task definition", definitions) : void 0;
}
function listed3(items, list3) {
  const definitions = items.flatMap(one);
  return definitions.length === 0 && items.length > 0 && items.every(isContainer) ? [bareList(list3)] : definitions;
}
function one(root) {
  const described = get(root, "taskDefinition");
  const node = get(described, "containerDefinitions") ? described : root;
  if (node?.kind !== "map" || !node.entries.has("containerDefinitions")) {
    return itemsOf(get(root, "taskDefinitions")).flatMap(one);
  }
  const arn2 = get(node, "taskDefinitionArn");
  const withoutReadOnly2 = withMembers(node, Object.fromEntries(READ_ONLY2.map((member2) => [member2, void 0])));
  const translated = translateDefinition(withoutReadOnly2, "TaskDefinition");
  const named3 = get(translated, "family");
  return [
    { kind: "taskDefinition", name: nameOf3(named3), node: arn2 ? withMembers(translated, { arn: arn2 }) : translated, named: named3 }
  ];
}
function nameOf3(family) {
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
var VALUE2 = /^(?:value|parametervalue|default|constant_value)$/i;
function standsForValue(key) {
  return VALUE2.test(key) || isNear2(key, "value") || isNear2(key, "default");
}
function isNameOfSecret(word) {
  return isAwsCredential(word) || secretWord(word) !== void 0;
}
function namesRegistrySecret(key) {
  const written = key.replaceAll("_", "").toLowerCase();
  return Math.abs(written.length - REGISTRY.length) <= 3 && leven(written, REGISTRY) <= 3 || written.length > 7 && (REGISTRY.startsWith(written) || REGISTRY.endsWith(written));
}
var REGISTRY = "credentialsparameter";
function isNear2(written, word) {
  const key = written.toLowerCase();
  if (OTHERS2.has(key)) return false;
  return word.startsWith(key) || word.endsWith(key) || leven(key, word) <= 2;
}
var OTHERS2 = /* @__PURE__ */ new Set(["values", "valuefrom", "names", "same", "game", "date", "rate", "state", "fault", "image"]);
function valuesNear(text3, members) {
  const plain2 = withoutHarmless(text3, members);
  const names = [...text3.matchAll(WORD)].filter(
    ([word]) => HINT3.test(word) && (REGISTRY2.test(word) || !isWordOfFormats(word) && isNameOfSecret(word))
  );
  return names.flatMap(({ 0: word, index }, i) => {
    const from = index + word.length;
    const until = Math.min(names[i + 1]?.index ?? text3.length, from + REACH);
    return linesOf(text3, from, endOf(plain2, index, from, until)).flatMap(
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
    if (keyStart < at2 || standsForValue(key) && key !== "constant_value") continue;
    if (REGISTRY2.test(key) || !isWordOfFormats(key)) continue;
    pieces.push(text3.slice(at2, keyStart), blank(text3.slice(keyStart, end)));
    at2 = end;
  }
  return [...pieces, text3.slice(at2)].join("").replaceAll(HARMLESS, blank);
}
var HARMLESS = /\{{0,2}resolve:[^}"]*\}\}|\$\{[^}"]*\}|!(?:Ref|GetAtt)[ \t]+[\w.:]+|arn:aws[\w-]*:[^\s"',]*|\b(?:var|local|module|data|each|aws_\w+)\.[\w.]+/g;
function passwordsInUrls(text3) {
  return [...text3.matchAll(URL_PASSWORD)].map(({ indices }) => ({ start: indices[1][0], end: indices[1][1] }));
}
var URL_PASSWORD = /\/\/[^\s:/@"']{0,100}:(?!\d{1,5}(?!\w)|\$\{)([^\s"'@,}]{3,300})/dg;
var WORD = /[A-Za-z][\w.-]{2,99}/g;
var HINT3 = /pass|pwd?$|secret|token|key|psk|cred/i;
var REGISTRY2 = /^(?:repository_?credentials|credentials_?param)/i;
var REACH = 400;
function endOf(text3, name, from, until) {
  const rest = text3.slice(from, until);
  const lineStart2 = text3.lastIndexOf("\n", name) + 1;
  const [indent] = /^[ \t]*/.exec(text3.slice(lineStart2, name));
  const ends = [
    /(?!\}\}["'])\}\s*,?\s*[{\]}]/,
    /\n[ \t]*-[ \t]/,
    new RegExp(`\\n[ \\t]{0,${indent.length}}[\\w"']+:[ \\t]*\\n`)
  ];
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
var OWN2 = `name names value values valuefrom parametervalue default constantvalue type string number noecho
  commadelimitedlist provider providerconfigkey mode effect action address index managed description true false null allowedpattern allowedvalues constraintdescription minlength maxlength minvalue maxvalue
  parameters mappings conditions resources outputs metadata properties condition dependson ref getatt sub join if`;
var WORDS_OF_FORMATS = /* @__PURE__ */ new Set([
  ...OWN2.split(/\s+/),
  ...Object.values(shapes).flatMap((members) => Object.keys(members).map((name) => name.toLowerCase()))
]);
function isWordOfFormats(word) {
  return WORDS_OF_FORMATS.has(word.replaceAll("_", "").toLowerCase()) || /^(?:AWS|Fn)::/.test(word);
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
function textOf4({ value, raw }) {
  if (value === null || typeof value === "boolean") return void 0;
  return typeof value === "number" ? raw ?? String(value) : value;
}
function literalOf(node) {
  return node?.tag === void 0 && node?.kind === "scalar" ? textOf4(node) : void 0;
}
function maskWhole({ at: at2, via = [] }, text3) {
  for (const { source, start, end } of [at2, ...via]) source.mask(start, end);
  at2.source.hide(text3);
}
var MOST_PARTS = 100;
function maskParts(node, text3, parts) {
  if (parts.length > MOST_PARTS) maskWhole(node, text3);
  else if (parts.length > 0) {
    const exact = node.via ? void 0 : charactersOf(node.at);
    for (const part of parts) maskPart(node, text3, part, exact?.text === text3 ? exact.offsets : void 0);
  }
}
function maskPart(node, text3, { start, end }, offsets) {
  const part = text3.slice(start, end);
  const { at: at2, via } = node;
  const found = at2.source.text.slice(at2.start, at2.end).indexOf(part);
  if (offsets) at2.source.mask(offsets[start], offsets[end]);
  else if (!via && found !== -1) at2.source.mask(at2.start + found, at2.start + found + part.length);
  else maskWhole(node, part);
  at2.source.hide(part);
}
function maskKey(key, at2, isValue) {
  if (key.length < 6) return;
  const whole = isValue && isLiteralSecret(key) ? [{ start: 0, end: key.length }] : [];
  for (const { start, end } of [...whole, ...tellingIn(key), ...passwordsInUrls(key)]) {
    const part = key.slice(start, end);
    const found = at2.source.text.slice(at2.start, at2.end).indexOf(part);
    if (found === -1) at2.source.mask(at2.start, at2.end);
    else at2.source.mask(at2.start + found, at2.start + found + part.length);
    at2.source.hide(part);
  }
}
var UNTOLD2 = "${\u2026}";
function joined2({ items: [separator, list3] }) {
  const between = stringOf(separator) ?? "";
  const pieces = [];
  let text3 = "";
  for (const node of list3 ? itemsOf(list3) : []) {
    const start = pieces.length === 0 ? 0 : text3.length + between.length;
    text3 = `${pieces.length === 0 ? "" : `${text3}${between}`}${literalOf(node) ?? UNTOLD2}`;
    pieces.push({ node, start, end: text3.length });
  }
  return { text: text3, pieces };
}
function substituted({ items: [template, values] }) {
  const entries = entriesOf(values);
  const text3 = (stringOf(template) ?? "").replaceAll(
    /\$\{([^!}][^}]*)\}/g,
    (_, key) => literalOf(entries.get(key)?.value) ?? UNTOLD2
  );
  const nodes = [...template ? [template] : [], ...[...entries.values()].map(({ value }) => value)];
  return { text: text3, pieces: nodes.map((node) => ({ node, start: 0, end: text3.length })) };
}
function maskPieces({ text: text3, pieces }, name) {
  const whole = secretNamed(name, text3) === void 0 ? [] : [{ start: 0, end: text3.length }];
  const secrets = [...whole, ...tellingIn(text3), ...tellingInCommand(text3)];
  for (const { node, start, end } of pieces) {
    if (node.kind !== "scalar" || node.tag !== void 0) continue;
    const own = textOf4(node) ?? "";
    for (const secret of secrets.filter((one2) => one2.start < end && one2.end > start)) {
      const isInside = own === text3.slice(start, end) && secret.start >= start && secret.end <= end;
      if (isInside) maskParts(node, own, [{ start: secret.start - start, end: secret.end - start }]);
      else maskWhole(node, own);
    }
  }
}
var SUSPECTS = [
  // https://TOKEN@host
  /:\/\/([\w.~%+-]{16,500})@/dg,
  // Signed addresses
  /[?&](?:sig|signature|x-amz-signature|x-amz-security-token|token|code|key)=([^&\s"']{8,1000})/dgi,
  // The data source name of a driver of Go: user:password@tcp(host)
  /(?<![\w.:/-])[\w.-]{1,80}:([^@\s"'/]{3,200})@(?:tcp|udp|unix)?\(/dg,
  /(?<![A-Za-z:/-])(?:password|passwd|pwd|passphrase|secret|token|api[-_ ]?key)["']?\s{0,3}[:=]\s{0,3}["']?(?!!)([^\s"',;&{}[\]\\]{3,500})/dgi,
  // user:password where the name of a secret for a registry belongs
  /credentials?\w{0,20}\W{1,60}(?:credentialsparam\w{0,10}\W{1,20})?([\w.+-]{1,60}:(?!\d+(?:\D|$))[^\s"',/]{4,200})/dgi,
  /(?<![A-Za-z])bearer\s{1,3}([\w.~+/=-]{8,4000})/dgi
];
var HINT4 = /:\/\/|[?&]|@|--|pass|pwd|secret|token|key|bearer|credential/i;
function suspectsIn(text3) {
  if (text3.length > 2e4 || !HINT4.test(text3)) return [];
  return [...optionValues(text3), ...SUSPECTS.flatMap((pattern) => firstGroups(text3, pattern))];
}
function firstGroups(text3, pattern) {
  return [...text3.matchAll(pattern)].flatMap(({ 1: part, indices }) => {
    if (!isLiteralSecret(part)) return [];
    const [start, end] = indices[1];
    return [{ start, end }];
  });
}
var OPTION2 = /(?<![\w-])--?[^\w\s-]?([a-z][\w-]{2,60})[^\w\s-]{0,3}\s{0,80}[^\w\s-]{0,2}\s{1,80}(?:-\s{1,3})?["']?((?!-)[^\s"',\]}]{3,200})/dgi;
function optionValues(text3) {
  return [...text3.matchAll(OPTION2)].flatMap(({ 1: option, 2: value, indices }) => {
    if (secretWord(option) === void 0 || !isLiteralSecret(value)) return [];
    const [start, end] = indices[2];
    return [{ start, end }];
  });
}
var NAMES2 = /(?:secrets|tokens|pgpass|session_?key|dsn)\d*$|(?:^|[_.-])(?:auth|pat)\d*$/i;
function mayNameSecret(name) {
  return NAMES2.test(name);
}
function isNoReference(text3) {
  return text3 !== "" && !/^[\w./:+=,@*?{}$<>%#&-]*$/.test(text3) && !/^\s*(?:arn:|\{\{resolve:)/.test(text3);
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
var LONGEST4 = 2e6;
function maskSecretsInText(source, from = 0, to = source.text.length) {
  if (to - from > LONGEST4) source.mask(from, to);
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
  const told2 = [...tellingIn(text3), ...tellingInCommand(text3), ...secrets, ...adrift];
  for (const { start, end } of told2) {
    source.mask(from + start, from + end);
    source.hide(text3.slice(start, end));
  }
  for (const { start, end } of [...valuesNear(text3, members), ...passwordsInUrls(text3), ...suspectsIn(text3)])
    source.mask(from + start, from + end);
}
var NAME3 = /^(?:name|key|parameterkey)$/i;
var REFERENCE = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Select|Split|GetAZs|If|Condition|Transform)\b/;
function isSecret({ key, text: value }, i, members, text3) {
  if (value === "" || REFERENCE.test(value)) return false;
  if (namesRegistrySecret(key) && holdsRegistryCredentials(value)) return true;
  const names = VALUE2.test(key) ? namesOf(i, members, text3) : [key];
  return names.some((name) => isAwsCredential(name) || secretNamed(name, value) !== void 0);
}
function namesOf(i, members, text3) {
  const { keyStart, end, parent } = members[i];
  const before = members.slice(Math.max(0, i - 2), i).findLast(({ key }) => NAME3.test(key));
  const [word] = /[A-Za-z_][\w.-]+(?=[^\w{]*$)/.exec(text3.slice(Math.max(0, keyStart - 100), keyStart)) ?? [];
  const after = members[i + 1];
  const isBeside = after && NAME3.test(after.key) && !/[{}]|\n\s*-\s/.test(text3.slice(end, after.start));
  return [before?.text, word, isBeside ? after.text : void 0, parent?.key].filter((name) => name !== void 0);
}
function valueAdrift({ key, text: name, end }, next, text3) {
  if (!NAME3.test(key) || next && VALUE2.test(next.key) && next.end > next.start || secretWord(name) === void 0)
    return [];
  const rest = text3.slice(end, end + 300).replace(/(?:\}\s*,?\s*[{\]]|\n\s*\n|\n\s*-\s|(?<![\w.-])name["']?\s*[:=])[\s\S]*$/i, "");
  if (/valueFrom/i.test(rest) || /^\\{0,7}["']?\s*\}/.test(rest) || /^\\{0,7}["']?\s*,?\s*(\\{0,7}["'])(?!value)[\w.-]+\1\s*:/i.test(rest))
    return [];
  const [before] = /^\W*(?:value\b\W*)?/i.exec(rest);
  const value = rest.slice(before.length).replace(/\W+$/, "");
  return secretNamed(name, value) !== void 0 ? [{ start: end + before.length, end: end + before.length + value.length }] : [];
}
var LONGEST5 = 60;
function duplicateKey(name, at2, earlier) {
  const shown2 = JSON.stringify(name.length > LONGEST5 ? `${name.slice(0, LONGEST5)}\u2026` : name);
  return {
    kind: "duplicate-key",
    message: `The key ${shown2} is in this object twice: only one of its values counts`,
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
  const shown2 = shownMark(text3.slice(start, end));
  return explanation(
    `Expected ${expected2}, found the placeholder ${shown2}: lint the file that the deploy tool makes of this one`,
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
  for (const root of roots) {
    maskIn(root, "");
    for (const [key, { value }] of entriesOf(root)) if (/^default$/i.test(key)) maskAstray(value);
    for (const { value } of entriesOf(get(root, "Parameters")).values()) maskAstray(value);
  }
  const source = roots[0]?.at.source;
  if (!source || /^\s*[[{]/.test(source.text)) return;
  for (const { index, 0: comment } of source.text.matchAll(/(?<=^|\s)#.*/gm)) {
    const before = source.text.slice(0, index).trimEnd().length;
    const isBehind = !source.text.slice(before, index).includes("\n") && source.isMasked(source.span(before - 1, before));
    if (isBehind) source.mask(index, index + comment.length);
    else maskSecretsInText(source, index, index + comment.length);
  }
}
function maskAstray(value) {
  const text3 = value.kind === "scalar" ? textOf4(value) : void 0;
  if (text3 !== void 0 && isLiteralSecret(text3)) maskWhole(value, text3);
}
function maskIn(node, name) {
  if (node.kind === "scalar") maskScalar(node, name);
  if (node.kind === "list" && node.tag === "!Join") maskPieces(joined2(node), name);
  if (node.kind === "list" && node.tag === "!Sub") maskPieces(substituted(node), name);
  if (node.kind === "list" && node.items.length > 1) maskCommand(node);
  for (const item of itemsOf(node)) maskIn(item, name);
  if (node.kind === "map") maskMembers(node, name);
}
var OTHER = /^(?:name|key|parameterkey|valuefrom|type|command|entrypoint)$/i;
var FUNCTION = /^Fn::(?:Sub|Join|If|Base64)$/;
function maskMembers(node, name) {
  const beside = nameIn4(node);
  const own = beside ?? name;
  const isPair = node.entries.size <= 3 && beside !== void 0;
  const ofSecret = secretWord(own) !== void 0;
  for (const [key, { key: at2, value }] of entriesOf(node)) {
    maskKey(key, at2, ofSecret && value.kind === "scalar" && value.value === null);
    if (key === "Fn::Join" && value.kind === "list") maskPieces(joined2(value), name);
    if (key === "Fn::Sub" && value.kind === "list") maskPieces(substituted(value), name);
    const isValue = VALUE2.test(key) || isPair && !OTHER.test(key) || ofSecret && isStrange(key, value, node);
    maskIn(value, isValue ? own : FUNCTION.test(key) ? name : key);
  }
}
function isStrange(key, value, { entries }) {
  const isDeclared = entries.has("Type") || entries.has("type");
  return standsForValue(key) || isDeclared && value.kind === "scalar" && !isWordOfFormats(key);
}
function nameIn4({ entries }) {
  for (const key of ["name", "key", "parameterkey"]) {
    for (const [written, { value }] of entries) if (written.toLowerCase() === key) return stringOf(value);
  }
  return entries.size === 2 ? nameBeside([...entries]) : void 0;
}
function nameBeside(members) {
  const others = members.filter(([key]) => !VALUE2.test(key));
  return others.length === 1 ? others.map(([, { value }]) => stringOf(value) ?? "").find(isNameOfSecret) : void 0;
}
function maskScalar(node, name) {
  const text3 = textOf4(node);
  if (text3 === void 0) return;
  const embedded = /^\s*[[{]/.test(text3) ? readEmbeddedJson(node) : void 0;
  if (embedded) maskIn(embedded, name);
  else if (isNamedSecret(node, name, text3)) maskWhole(node, text3);
  else maskTelling(node, text3);
}
function isNamedSecret({ tag }, written, text3) {
  const name = written.replaceAll(/^\W+|\W+$/g, "");
  if (tag !== void 0 && tag !== "!" && tag !== "!Sub" && tag !== "!Base64")
    return text3 === "" && secretWord(name) !== void 0;
  if (namesRegistrySecret(name) && holdsRegistryCredentials(text3)) return true;
  if (/^valuefrom$/i.test(name)) return isNoReference(text3);
  if (text3 === "") return false;
  return isAwsCredential(name) || secretNamed(name, text3) !== void 0 || mayNameSecret(name) && isLiteralSecret(text3);
}
function maskTelling(node, text3) {
  const { source, start: from, end: to } = node.at;
  if (/^\s*(?:\{\s*"|\[\s*[{["])/.test(text3)) maskSecretsInText(source, from, to);
  maskParts(node, text3, [...tellingIn(text3), ...tellingInCommand(text3), ...suspectsIn(text3)]);
}
function maskCommand(command) {
  const items = itemsOf(command).map(templateOf2);
  const texts = items.map((item) => item?.kind === "scalar" ? textOf4(item) : void 0);
  for (const { item, start, end } of secretsInCommand(texts))
    maskParts(items[item], texts[item], [{ start, end }]);
}
function templateOf2(node) {
  if (node.kind === "list" && node.tag === "!Sub") return node.items[0];
  const inner = node.kind === "map" ? node.entries.get("Fn::Sub")?.value : node;
  return inner?.kind === "list" ? inner.items[0] : inner;
}
async function read(source) {
  const wrong2 = wrongText(source);
  if (wrong2) return inOtherLanguage(source, wrong2);
  return isJson2(source) ? readJsonFile(source) : readTree(source, await readYamlFile(source));
}
function inOtherLanguage(source, unrecognized2) {
  const { start, end } = unrecognized2.at;
  source.maskWith(() => {
    source.mask(0, start);
    source.mask(end, source.text.length);
  });
  return { source, format: void 0, models: [], problems: [], unrecognized: unrecognized2 };
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
    return inOtherLanguage(source, { at: plan.at, looksLike, instead });
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
  EVERYTHING,
  GAP,
  JsonSyntaxError,
  MASK,
  MAX_DEPTH,
  Run,
  Source,
  activeRules,
  charactersOf,
  decode,
  defineRule,
  describe,
  duplicateKey,
  entriesOf,
  escapeHidden,
  execNeeds,
  executionNeeds,
  formatOf,
  get,
  groupBy,
  homeOf,
  identifiers,
  insert,
  isStructure,
  itemsOf,
  json,
  kindOfEntity,
  lint,
  loadFacts,
  loadValidators,
  memberShape,
  membersOf,
  nameOf,
  nearby,
  nearest,
  noteSentence,
  parseImage,
  placeText,
  read,
  readEmbeddedJson,
  readJson,
  readJsonAt,
  remove,
  rules,
  rules2,
  sarif,
  set,
  shapes,
  shownMark,
  stringOf,
  structureName,
  taskNeeds,
  text,
  text2,
  toReadSecret,
  translate,
  visible,
  wrongBytes
});
