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
  placeOf: () => placeOf,
  pointOf: () => pointOf
});
module.exports = __toCommonJS(stdin_exports);
function placeOf({ source, start, end }) {
  const first = source.position(start);
  const last = source.position(Math.max(start, end));
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function pointOf({ source, start, end }) {
  const { line } = source.position(start);
  const whole = source.line(line);
  const from = Math.min(start, whole.end);
  const to = Math.min(end, whole.end);
  if (to > from) return placeOf(source.span(from, to));
  const { column } = source.position(from);
  const [after] = source.text.slice(from, Math.min(from + 2, whole.end));
  const [before] = Array.from(source.text.slice(Math.max(whole.start, from - 2), from)).slice(-1);
  if (after !== void 0) return { line, column, endLine: line, endColumn: column + after.length };
  if (before !== void 0) return { line, column: column - before.length, endLine: line, endColumn: column };
  return { line, column: 1, endLine: line, endColumn: 2 };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeOf,
  pointOf
});
