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
  json: () => json
});
module.exports = __toCommonJS(stdin_exports);
var import_place = require("./place.js");
var import_core = require("./core.js");
var VERSION = 1;
function json(report, options) {
  const findings = report.findings.filter(({ suppressed }) => !suppressed);
  const pages = pagesOf(report, options);
  const number = (level) => findings.filter(({ severity }) => severity === level).length;
  const result = {
    version: VERSION,
    tool: { name: "ecs-lint", version: options.version },
    elapsed: Math.round(options.elapsed),
    files: report.files.map(({ source, format, resources }) => ({
      path: source.path,
      format: format ?? null,
      resources
    })),
    findings: findings.map((finding) => findingJson(finding, pages)),
    notes: report.notes.map(noteJson),
    counts: {
      error: number("error"),
      warning: number("warning"),
      info: number("info"),
      suppressed: report.findings.length - findings.length,
      notChecked: report.notes.length
    },
    failures: report.failures.map(({ file, message }) => ({ file, message }))
  };
  return `${(0, import_core.escapeHidden)(JSON.stringify(result, void 0, 2))}
`;
}
function pagesOf({ rules }, { pageOf }) {
  return new Map(rules.map((rule) => [rule.id, pageOf?.(rule) ?? ""]));
}
function findingJson({ rule, severity, message, at, entity, path, related, when, fix }, pages) {
  const page = pages.get(rule);
  return {
    rule,
    level: severity,
    message,
    ...locationJson(at),
    entity: { kind: entity.kind, name: entity.name },
    path,
    related: related.map(relatedJson),
    ...when !== void 0 && { when },
    ...fix && { fix: fixJson(fix) },
    ...page && { page }
  };
}
function relatedJson({ at, message }) {
  return { message, ...locationJson(at) };
}
function fixJson({ safety, edits }) {
  return { safety, edits: edits.map(({ at, text }) => ({ ...locationJson(at), text })) };
}
function noteJson({ at, entity, path, reason, rules, large }) {
  return { ...locationJson(at), entity: { kind: entity.kind, name: entity.name }, path, reason, rules, large };
}
function locationJson(at) {
  return { file: at.source.path, place: (0, import_place.placeOf)(at) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  json
});
