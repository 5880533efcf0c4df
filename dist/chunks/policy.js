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
  asList: () => asList,
  build: () => build,
  entryAt: () => entryAt,
  listOf: () => listOf,
  mapItems: () => mapItems,
  policyDocument: () => policyDocument
});
module.exports = __toCommonJS(stdin_exports);
var import_core = require("./core.js");
function build(at, members, open) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(members)) {
    if (value) entries.set(name, "kind" in value ? { key: value.at, value } : value);
  }
  return { kind: "map", entries, at, ...open !== void 0 && { open } };
}
function listOf(at, items) {
  return { kind: "list", items: items.filter((item) => item !== void 0), at };
}
function entryAt(node, ...path) {
  let entry = node && { key: node.at, value: node };
  for (const key of path) {
    if (!entry || isNull(entry.value)) return void 0;
    const { key: at, value } = entry;
    if (value.kind === "unknown") return entry;
    if (value.kind !== "map") return { key: at, value: { kind: "unknown", reason: "is not an object", at: value.at } };
    const next = value.entries.get(key);
    if (!next && value.open !== void 0)
      return { key: at, value: { kind: "unknown", reason: value.open, at: value.at } };
    entry = next;
  }
  return entry;
}
function mapItems(node, change) {
  if (node?.kind !== "list") return node;
  const items = node.items.flatMap((item) => item.kind === "unknown" ? [item] : change(item) ?? []);
  return { ...node, items };
}
function asList(node) {
  if (!node || node.kind === "list" || isNull(node)) return node;
  if (node.kind === "unknown" && !node.parts && !node.refersTo) return node;
  return { kind: "list", items: [node], at: node.at };
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
function policyDocument(node) {
  if (!node || node.kind === "unknown") return node;
  const document = node.kind === "scalar" ? (0, import_core.readEmbeddedJson)(node) : node;
  if (document?.kind !== "map")
    return { kind: "unknown", reason: "is no policy document that can be read", at: node.at };
  const statements = asList(entryAt(document, "Statement")?.value);
  return build(document.at, { statement: mapItems(statements, statement) });
}
function statement(node) {
  const list = (key) => asList(entryAt(node, key)?.value);
  return build(node.at, {
    sid: entryAt(node, "Sid"),
    effect: entryAt(node, "Effect"),
    action: list("Action"),
    notAction: list("NotAction"),
    resource: list("Resource"),
    notResource: list("NotResource"),
    principal: principal(entryAt(node, "Principal")?.value),
    notPrincipal: principal(entryAt(node, "NotPrincipal")?.value),
    condition: condition(entryAt(node, "Condition")?.value)
  });
}
function principal(node) {
  if (!node || node.kind === "unknown") return node;
  if (node.kind === "scalar") return build(node.at, { aws: asList(node) });
  const list = (key) => asList(entryAt(node, key)?.value);
  return build(node.at, { service: list("Service"), aws: list("AWS"), federated: list("Federated") });
}
function condition(node) {
  return mapEntries(node, (operator) => mapEntries(operator, (value) => asList(value)));
}
function mapEntries(node, change) {
  if (node?.kind !== "map") return node;
  return {
    ...node,
    entries: new Map([...node.entries].map(([name, { key, value }]) => [name, { key, value: change(value) }]))
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asList,
  build,
  entryAt,
  listOf,
  mapItems,
  policyDocument
});
