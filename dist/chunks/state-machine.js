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
  orderOf: () => orderOf,
  policyDocument: () => policyDocument,
  taskStates: () => taskStates
});
module.exports = __toCommonJS(stdin_exports);
var import_core = require("./core.js");
function orderOf(find) {
  const waits = remembered(find);
  const reached = remembered((name) => reachedFrom(name, waits));
  return {
    dependsOn: (name, other) => {
      const { all, open } = reached(name);
      return all.has(other) || (open ? void 0 : false);
    }
  };
}
function remembered(find) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}
function reachedFrom(start, waitsOf) {
  const all = /* @__PURE__ */ new Set();
  let open = false;
  const left = [start];
  for (let name = left.pop(); name !== void 0; name = left.pop()) {
    const waits = waitsOf(name);
    open ||= waits.open;
    for (const next of waits.on) {
      if (all.has(next)) continue;
      all.add(next);
      left.push(next);
    }
  }
  return { all, open };
}
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
function taskStates(definition, name, roleArn) {
  return [...(0, import_core.entriesOf)((0, import_core.get)(definition, "States"))].flatMap(
    ([title, { key: at, value: state }]) => {
      const inner = [...(0, import_core.itemsOf)((0, import_core.get)(state, "Branches")), (0, import_core.get)(state, "ItemProcessor"), (0, import_core.get)(state, "Iterator")];
      const nested = inner.flatMap((one) => one ? taskStates(one, name, roleArn) : []);
      return runsTask(state) ? [...nested, { name: title, at, schedule: schedule(state, name, roleArn) }] : nested;
    }
  );
}
function runsTask(state) {
  const resource = (0, import_core.get)(state, "Resource");
  const text = resource?.kind === "unknown" ? resource.parts?.join("") : (0, import_core.stringOf)(resource);
  return /^arn:[^:]*:states:::(?:aws-sdk:)?ecs:runTask(?:\.|$)/.test(text ?? "");
}
function schedule(state, name, roleArn) {
  const given2 = entryAt(state, "Parameters")?.value ?? entryAt(state, "Arguments")?.value;
  const told = given2 && (0, import_core.translate)(settled(given2), "Schedule", dialect);
  const members = told?.kind === "map" ? Object.fromEntries(told.entries) : {};
  const unknown = told?.kind === "unknown" ? Object.fromEntries(OF_TASK.map((member) => [member, told])) : {};
  const invokedBy = { kind: "scalar", value: "states.amazonaws.com", at: state.at };
  return build(state.at, { ...unknown, ...members, name, roleArn, invokedBy });
}
var OF_TASK = [
  ...["cluster", "taskDefinition", "taskCount", "launchType", "platformVersion"],
  ...["enableExecuteCommand", "capacityProviderStrategy", "networkConfiguration"]
];
var dialect = {
  member: (shape, written) => {
    const name = `${written[0]?.toLowerCase() ?? ""}${written.slice(1)}`;
    if (shape === "Schedule" && name === "count") return "taskCount";
    return (0, import_core.memberShape)(shape, name) === void 0 ? void 0 : name;
  },
  dropsOthers: true,
  value: (node) => node.kind === "scalar" && node.value === null ? void 0 : node
};
function settled(node) {
  if (node.kind === "list") return { ...node, items: node.items.map(settled) };
  if (node.kind === "map") {
    const entries = [...node.entries].map(([written, { key, value }]) => {
      if (written.endsWith(".$")) return [written.slice(0, -2), { key, value: given(value) }];
      return [written, { key, value: settled(value) }];
    });
    return { ...node, entries: new Map(entries) };
  }
  return /^\s*\{%.*%\}\s*$/s.test((0, import_core.stringOf)(node) ?? "") ? given(node) : node;
}
function given({ at }) {
  return { kind: "unknown", reason: "is given when the state machine runs", at };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asList,
  build,
  entryAt,
  listOf,
  mapItems,
  orderOf,
  policyDocument,
  taskStates
});
