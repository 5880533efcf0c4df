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
  GAP: () => import_core.GAP,
  Source: () => import_core.Source,
  decode: () => import_core.decode,
  defineRule: () => import_core.defineRule,
  insert: () => import_core.insert,
  json: () => import_core.json,
  lint: () => import_core.lint,
  loadFacts: () => import_core.loadFacts,
  loadValidators: () => import_core.loadValidators,
  read: () => import_core.read,
  remove: () => import_core.remove,
  rules: () => import_core.rules2,
  sarif: () => import_core.sarif,
  set: () => import_core.set,
  structureName: () => import_core.structureName,
  text: () => import_core.text2
});
module.exports = __toCommonJS(stdin_exports);
var import_core = require("./chunks/core.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GAP,
  Source,
  decode,
  defineRule,
  insert,
  json,
  lint,
  loadFacts,
  loadValidators,
  read,
  remove,
  rules,
  sarif,
  set,
  structureName,
  text
});
