"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  sarif: () => sarif
});
module.exports = __toCommonJS(stdin_exports);
var import_place = require("./place.js");
var import_core = require("./core.js");
function sentence(text) {
  const trimmed = (0, import_core.visible)(text.trim());
  return /[.!?\u2026]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function dedented(markdown) {
  const lines = markdown.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(indent).trimEnd()).join("\n").trim();
}
function plain(markdown) {
  return markdown.replaceAll("`", "").replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 ($2)");
}
function atMost(text, length) {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}\u2026`;
}
function physicalLocation(at, { uriOf }) {
  return { artifactLocation: { uri: uriOf(at.source) }, region: region((0, import_place.pointOf)(at)) };
}
function exactRegion(at) {
  return region((0, import_place.placeOf)(at));
}
function region({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function invocationSarif(report, leftOut, options) {
  const broken = report.findings.filter(({ rule, suppressed }) => rule === "syntax-error" && !suppressed);
  return {
    executionSuccessful: report.failures.length === 0 && broken.length === 0,
    toolExecutionNotifications: [
      ...report.failures.map((failure) => failureSarif(failure, report, options)),
      ...broken.map((finding) => brokenSarif(finding, options)),
      ...leftOut > 0 ? [leftOutSarif(leftOut)] : [],
      ...report.notes.map((note) => noteSarif(note, options))
    ]
  };
}
function failureSarif({ file, message }, { files }, { uriOf }) {
  const source = files.find(({ source: { path } }) => path === file)?.source;
  return {
    level: "error",
    message: { text: sentence(`ecs-lint failed: ${message}`) },
    ...source && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(source) } } }] }
  };
}
function brokenSarif({ message, rule, at }, options) {
  return {
    level: "error",
    message: { text: sentence(message.trim() || rule) },
    associatedRule: { id: rule },
    locations: [{ physicalLocation: physicalLocation(at, options) }]
  };
}
function leftOutSarif(leftOut) {
  const text = `${leftOut} of the less severe findings are left out: code scanning takes no more than 25,000.`;
  return { level: "warning", message: { text } };
}
function noteSarif(note, options) {
  return {
    level: "note",
    message: { text: sentence(`Not checked: ${(0, import_core.noteSentence)(note)}`) },
    locations: [{ physicalLocation: physicalLocation(note.at, options) }],
    properties: { rules: note.rules }
  };
}
var WINDOW = 100;
var BASE = 37;
var TWO_TO_32 = 2 ** 32;
var [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
var END_OF_TEXT = 65535;
function lineHashes(text, lines) {
  const last = [...lines].reduce((most, line) => Math.max(most, line), 0);
  const starts = lineStarts(text, last);
  const wanted = new Set([...lines].map((line) => hashAt(text, starts[line - 1] ?? text.length)[1]));
  const counts = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  starts.forEach((start, i) => {
    const [high, low] = hashAt(text, start);
    if (!wanted.has(low)) return;
    const hash = hex(high, low);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (lines.has(i + 1)) hashes.set(i + 1, `${hash}:${count}`);
  });
  return hashes;
}
function lineStarts(text, count) {
  const starts = count > 0 ? [0] : [];
  const ends = /\r\n?|\n/g;
  while (starts.length < count && ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}
function hashAt(text, start) {
  let high = 0;
  let low = 0;
  let at = start;
  for (let count = 0; count < WINDOW; at++) {
    let code = at < text.length ? text.charCodeAt(at) : at === text.length ? END_OF_TEXT : 0;
    if (code === SPACE || code === TAB) continue;
    if (code === RETURN) {
      code = LINE_FEED;
      if (text.charCodeAt(at + 1) === LINE_FEED) at++;
    }
    const sum = low * BASE + code;
    low = sum >>> 0;
    high = high * BASE + (sum - low) / TWO_TO_32 >>> 0;
    count++;
  }
  return [high, low];
}
function hex(high, low) {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, "0")}`;
}
var LEVELS = { error: "error", warning: "warning", info: "note" };
var PROBLEMS = { error: "error", warning: "warning", info: "recommendation" };
var LONGEST = 1024;
function sortedRules(rules) {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function ruleSarif(rule, page) {
  const { id, theme, summary, severity, security, precision, level } = rule;
  const why = dedented(rule.why) || sentence(summary || id);
  const see = rule.see === "" ? "" : `See ${rule.see}`;
  const links = [
    page === "" ? "" : `[The page of the rule](${page})`,
    rule.see === "" ? "" : `[The authority for it](${rule.see})`
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: atMost(sentence(summary || id), LONGEST) },
    fullDescription: { text: atMost(plain(why), LONGEST) },
    help: {
      text: paragraphs(plain(why), see),
      markdown: paragraphs(why, links.filter((link) => link !== "").join(" \xB7 "))
    },
    ...page !== "" && { helpUri: page },
    defaultConfiguration: { enabled: level !== "off", level: LEVELS[level === "off" ? severity : level] },
    properties: {
      tags: [theme, ...security === void 0 || theme === "security" ? [] : ["security"]].filter(
        (tag) => tag !== ""
      ),
      precision,
      "problem.severity": PROBLEMS[level === "off" ? severity : level],
      ...security !== void 0 && { "security-severity": security }
    }
  };
}
function paragraphs(...texts) {
  return texts.filter((text) => text !== "").join("\n\n");
}
function pascalCase(id) {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function stableHash(parts) {
  const text = JSON.stringify(parts);
  return [text, Array.from(text).reverse().join("")].map((each) => fnv1a(each).toString(16).padStart(8, "0")).join("");
}
function fnv1a(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}
var FIXES = { safe: "Safe", unsafe: "Unsafe: it may change what the task does" };
function resultsSarif(findings, ruleIndices, options) {
  const hashOf = lineHasher(findings);
  return findings.map((finding) => {
    const { rule, severity, at, related, fix } = finding;
    const ruleIndex = ruleIndices.get(rule);
    return {
      ruleId: rule,
      ...ruleIndex !== void 0 && { ruleIndex },
      level: LEVELS[severity],
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: physicalLocation(at, options), ...logicalLocations(finding) }],
      partialFingerprints: { primaryLocationLineHash: hashOf(finding), "ecsLintPath/v1": pathHash(finding, options) },
      ...related.length > 0 && { relatedLocations: relatedLocations(finding, options) },
      ...fix && fix.edits.length > 0 && { fixes: [fixSarif(fix, options)] }
    };
  });
}
function messageText({ rule, message, when, related }) {
  const links = related.map((place, i) => `[${linkText(place.message)}](${i + 1})`);
  return [
    withoutLinks(sentence(message.trim() || rule)),
    ...when === void 0 ? [] : [sentence(`Only when ${when}`)],
    ...links.length > 0 ? [`See ${links.join(", ")}.`] : []
  ].join(" ");
}
function withoutLinks(text) {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
function linkText(message) {
  return (0, import_core.visible)(message.trim() || "here").replace(/[[\]\\]/g, "\\$&");
}
function relatedLocations({ related }, options) {
  return related.map(({ at, message }, i) => ({
    id: i + 1,
    physicalLocation: physicalLocation(at, options),
    message: { text: sentence(message.trim() || "here") }
  }));
}
function logicalLocations({ entity: { kind, name }, path }) {
  if (kind === "file" || name === "") return {};
  const fullyQualifiedName = path === "" ? name : `${name}/${path}`;
  return { logicalLocations: [{ name, fullyQualifiedName, kind }] };
}
function pathHash({ rule, at, entity: { kind, name }, path }, { uriOf }) {
  return stableHash([rule, kind, kind === "file" ? uriOf(at.source) : name, path]);
}
function lineHasher(findings) {
  const lineOf = ({ at }) => at.source.position(at.start).line;
  const bySource = (0, import_core.groupBy)(findings, ({ at }) => at.source);
  const hashes = /* @__PURE__ */ new Map();
  for (const [source, group] of bySource) hashes.set(source, lineHashes(source.text, new Set(group.map(lineOf))));
  return (finding) => hashes.get(finding.at.source).get(lineOf(finding));
}
function fixSarif({ safety, edits }, { uriOf }) {
  const bySource = (0, import_core.groupBy)(edits, ({ at }) => at.source);
  return {
    description: { text: `${FIXES[safety]}.` },
    artifactChanges: Array.from(bySource, ([source, changes]) => ({
      artifactLocation: { uri: uriOf(source) },
      replacements: changes.map(replacement)
    }))
  };
}
function replacement({ at, text }) {
  return { deletedRegion: exactRegion(at), ...text !== "" && { insertedContent: { text } } };
}
var MOST_RESULTS = 25e3;
function sarif(report, options) {
  const rules = sortedRules(report.rules);
  const ruleIndices = new Map(rules.map(({ id }, i) => [id, i]));
  const findings = report.findings.filter(({ suppressed }) => !suppressed);
  const kept = mostSevere(findings, MOST_RESULTS);
  const run = {
    tool: {
      driver: {
        name: "ecs-lint",
        version: options.version,
        semanticVersion: options.version,
        informationUri: options.homepage,
        rules: rules.map((rule) => ruleSarif(rule, options.pageOf(rule)))
      }
    },
    automationDetails: { id: "ecs-lint/" },
    columnKind: "utf16CodeUnits",
    invocations: [invocationSarif(report, findings.length - kept.length, options)],
    results: resultsSarif(kept, ruleIndices, options)
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${(0, import_core.escapeHidden)(JSON.stringify(log, void 0, 2))}
`;
}
var RANKS = { error: 0, warning: 1, info: 2 };
function mostSevere(findings, most) {
  if (findings.length <= most) return findings;
  const ranked = [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
  const kept = new Set(ranked.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sarif
});
