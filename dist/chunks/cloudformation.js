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
  FORMAT: () => FORMAT,
  readTemplate: () => readTemplate
});
module.exports = __toCommonJS(stdin_exports);
var import_state_machine = require("./state-machine.js");
var import_core = require("./core.js");
function textOf(node) {
  if (node?.kind !== "scalar" || node.value === null) return void 0;
  return typeof node.value === "string" ? node.value : node.raw ?? String(node.value);
}
function unknown(at, reason, more = {}) {
  return { kind: "unknown", at, reason, ...more };
}
function known(at, value, via = []) {
  return { kind: "scalar", value, at, ...via.length > 0 && { via } };
}
function usedAt(at, node) {
  return { ...node, at, via: [node.at, ...node.via ?? []] };
}
var MAX_TEXT = 1e6;
function concatenation(at, pieces) {
  const via = [...new Set(pieces.flatMap((piece) => piece.via ?? []))];
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (length > MAX_TEXT) return unknown(at, "is too long to be looked at");
  const parts = toldParts(pieces.flatMap((piece) => piece.kind === "unknown" && piece.parts || [textOf(piece)]));
  if (parts.every((part) => part !== void 0)) return { ...known(at, parts.join(""), via), pieces };
  const told = pieces.filter((piece) => textOf(piece) !== "");
  if (told.length === 1 && told[0].kind === "unknown") return { ...told[0], at };
  const opaque2 = pieces.filter((piece) => piece.kind === "unknown");
  const reason = pieces.some(({ kind }) => kind === "list" || kind === "map") ? "is not text" : "is resolved at deployment";
  const identity = joined(pieces);
  return unknown(at, opaque2[0]?.reason ?? reason, {
    mentions: opaque2.flatMap(mentionsOf),
    pieces,
    ...parts.some((part) => part !== void 0) && { parts },
    ...identity !== void 0 && { identity },
    ...via.length > 0 && { via }
  });
}
function lengthOf(piece) {
  if (piece.kind === "unknown") return piece.parts?.reduce((sum, part) => sum + (part?.length ?? 1), 0) ?? 1;
  return textOf(piece)?.length ?? 0;
}
function mentionsOf({ refersTo, mentions }) {
  return refersTo ? [refersTo] : mentions ?? [];
}
function hasDynamicReference(node) {
  if (node.kind !== "scalar" || typeof node.value !== "string") return false;
  const start = node.value.indexOf("{{resolve:");
  return start !== -1 && node.value.includes("}}", start);
}
function toldParts(parts) {
  const text = parts.map((part) => part ?? import_core.GAP).join("");
  const told = text.replaceAll(/\{\{resolve:.*?(?:\}\}|$)/gs, import_core.GAP);
  const pieces = told.split(import_core.GAP).flatMap((piece, i) => i === 0 ? [piece] : [void 0, piece]);
  return pieces.filter((piece) => piece !== "");
}
var MAX_IDENTITY = 2e3;
function identityOfCall(name, argument) {
  const identity = identityOf(argument);
  return identity === void 0 || identity.length > MAX_IDENTITY ? void 0 : `${name} ${identity}`;
}
function identityOf(node) {
  switch (node?.kind) {
    case "scalar":
      return JSON.stringify(textOf(node) ?? null);
    case "unknown":
      return node.identity;
    case "list": {
      const items = node.items.map(identityOf);
      return items.every((item) => item !== void 0) ? `[${items.join(",")}]` : void 0;
    }
    default:
      return void 0;
  }
}
var JOINED = "joined ";
function joined(pieces) {
  const tokens = [];
  for (const piece of pieces) {
    const text = textOf(piece);
    const identity = piece.kind === "unknown" ? piece.identity : text === void 0 ? void 0 : `=${text}`;
    if (identity === void 0 || identity.length > MAX_IDENTITY) return void 0;
    for (const token of tokensOf(identity)) {
      if (token.startsWith("=") && tokens.at(-1)?.startsWith("=")) tokens.push(tokens.pop() + token.slice(1));
      else if (token !== "=") tokens.push(token);
    }
  }
  return `${JOINED}${JSON.stringify(tokens)}`;
}
function tokensOf(identity) {
  return identity.startsWith(JOINED) ? JSON.parse(identity.slice(JOINED.length)) : [identity];
}
function holeIn({ identity }) {
  const tokens = identity === void 0 ? [] : tokensOf(identity);
  const holes = tokens.filter((token) => !token.startsWith("="));
  if (holes.length !== 1) return void 0;
  const at = tokens.indexOf(holes[0]);
  const text = (index) => (tokens[index] ?? "=").slice(1);
  return { before: text(at - 1), identity: holes[0], after: text(at + 1) };
}
function delegateType(name) {
  return /^(?:AWS::CloudFormation::(?:Stack|CustomResource)|AWS::Serverless::Application|Custom::.+)$/.test(name) ? delegate : void 0;
}
var delegate = {
  read: (properties2) => {
    const given = givenIn(properties2).map((name) => known(properties2.at, name));
    if (given.length === 0) return [];
    return [{ kind: "delegate", node: (0, import_state_machine.build)(properties2.at, { given: (0, import_state_machine.listOf)(properties2.at, given) }) }];
  },
  properties: []
};
function givenIn(node) {
  if (node.kind === "unknown")
    return mentionsOf(node).flatMap(
      ({ name, attribute: attribute2 }) => /^(?:Ref|.*Id|.*Arn)$/.test(attribute2 ?? "") ? name : []
    );
  return [...(0, import_core.itemsOf)(node), ...[...(0, import_core.entriesOf)(node).values()].map(({ value }) => value)].flatMap(givenIn);
}
var HARMLESS = [
  "AWS::LanguageExtensions",
  "AWS::Serverless-2016-10-31",
  "AWS::SecretsManager-2020-07-23",
  "AWS::SecretsManager-2024-09-16"
];
function templateOf(root) {
  const resources2 = [...(0, import_core.entriesOf)((0, import_core.get)(root, "Resources"))];
  const transforms = (0, import_core.get)(root, "Transform");
  const macros = transforms?.kind === "list" ? transforms.items : transforms ? [transforms] : [];
  return {
    root,
    parameters: new Map([...section(root, "Parameters")].map(([name, { value }]) => [name, parameter(name, value)])),
    conditions: new Map([...section(root, "Conditions")].map(([name, { value }]) => [name, value])),
    rules: [...section(root, "Rules").values()].map(({ value }) => value),
    mappings: (0, import_core.get)(root, "Mappings"),
    resources: new Map(
      resources2.filter(([id]) => !id.includes("::")).map(([id, { key, value }]) => [id, resource(id, value, key)])
    ),
    loops: resources2.filter(([id]) => isLoop(id)).map(([id, { key, value }]) => ({ key: id, node: value, at: key })),
    hasMacro: macros.some((name) => !HARMLESS.includes((0, import_core.stringOf)(name) ?? "")) || resources2.some(isMacro)
  };
}
function isMacro([id, { value }]) {
  return id === "Fn::Transform" || ((0, import_core.stringOf)((0, import_core.get)(value, "Type")) ?? "").endsWith("::MODULE");
}
function section(root, name) {
  return (0, import_core.entriesOf)((0, import_core.get)(root, name));
}
function isLoop(key) {
  return key.startsWith("Fn::ForEach::");
}
function resource(id, node, at) {
  const type = (0, import_core.stringOf)((0, import_core.get)(node, "Type")) ?? "";
  return {
    id,
    type,
    condition: (0, import_core.stringOf)((0, import_core.get)(node, "Condition")),
    dependsOn: (0, import_core.get)(node, "DependsOn"),
    properties: propertiesOf(node, at),
    at
  };
}
function propertiesOf(node, at) {
  const properties2 = (0, import_core.get)(node, "Properties");
  if (!(0, import_core.entriesOf)(node).has("Fn::Transform")) return properties2;
  const written2 = properties2?.kind === "map" ? properties2 : { kind: "map", entries: /* @__PURE__ */ new Map(), at };
  return { ...written2, open: "may be set by a macro" };
}
function parameter(name, node) {
  const type = (0, import_core.stringOf)((0, import_core.get)(node, "Type")) ?? "String";
  return {
    name,
    type,
    default: (0, import_core.get)(node, "Default"),
    allowed: (0, import_core.itemsOf)((0, import_core.get)(node, "AllowedValues")),
    pattern: (0, import_core.stringOf)((0, import_core.get)(node, "AllowedPattern")),
    minLength: numberOf((0, import_core.get)(node, "MinLength")),
    minValue: numberOf((0, import_core.get)(node, "MinValue")),
    maxValue: numberOf((0, import_core.get)(node, "MaxValue")),
    stored: type.startsWith("AWS::SSM::Parameter::Value"),
    secret: isSecret((0, import_core.get)(node, "NoEcho"))
  };
}
function isSecret(noEcho) {
  if (noEcho?.kind === "scalar") return noEcho.value !== null && !/^(?:false|no|off)$/i.test(textOf(noEcho) ?? "");
  return noEcho !== void 0;
}
function numberOf(node) {
  const number = Number(textOf(node) ?? Number.NaN);
  return Number.isNaN(number) ? void 0 : number;
}
function expandLoop(evaluator, node) {
  if (node.kind !== "list" || node.items.length !== 3) return void 0;
  const [identifier, collection, body] = node.items;
  const name = textOf(identifier);
  const items = evaluator.evaluate(collection);
  if (name === void 0 || items?.kind !== "list" || body.kind !== "map") return void 0;
  const turns = [];
  for (const item of items.items) {
    if (textOf(item) === void 0) return void 0;
    const inner = new Evaluator(evaluator.world, new Map([...evaluator.bindings, [name, item]]));
    for (const [key, entry] of body.entries) {
      const made = membersOf(inner, key, entry);
      if (!made) return void 0;
      turns.push(...made);
    }
  }
  return turns;
}
function membersOf(evaluator, key, { key: at, value }) {
  if (evaluator.world.turns-- <= 0) return void 0;
  return isLoop(key) ? expandLoop(evaluator, value) : [{ name: evaluator.looped(key), key: at, value, evaluator }];
}
function isSubnetSize(bits) {
  return Number.isInteger(bits) && bits >= 4 && bits <= 16;
}
function subnetBlocks(block, count, bits) {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
  const within2 = (number, most) => Number.isInteger(number) && number >= 1 && number <= most;
  if (!match || !within2(count, 256) || !within2(bits, 32)) return void 0;
  const [a, b, c, d, length] = match.slice(1).map(Number);
  const size = 2 ** bits;
  if ([a, b, c, d].some((octet) => octet > 255) || length > 32) return void 0;
  if (size * count > 2 ** (32 - length)) return void 0;
  const start = ((a * 256 + b) * 256 + c) * 256 + d;
  return Array.from({ length: count }, (_, i) => {
    const address = start + i * size;
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
    return `${octets.join(".")}/${32 - bits}`;
  });
}
function findInMap(evaluator, argument, at) {
  const value = evaluator.evaluate(argument);
  const [map, first, second, options] = value?.kind === "list" ? value.items : [];
  const found = candidates(evaluator.world.template.mappings, [map, first, second], fallbackOf(options));
  const [only] = found ?? [];
  const identity = only && identityOf(only);
  if (identity !== void 0 && found.every((cell) => identityOf(cell) === identity)) return usedAt(at, only);
  const own2 = identityOfCall("FindInMap", value);
  const oneOf = found?.map((cell) => ({ ...cell, at })) ?? [];
  return unknown(at, "is looked up by something that is not known", {
    ...own2 !== void 0 && { identity: own2 },
    ...oneOf.length > 0 && oneOf.every(({ kind }) => kind === "scalar") && { oneOf }
  });
}
function fallbackOf(options) {
  return options?.kind === "map" ? options.entries.get("DefaultValue")?.value : void 0;
}
function candidates(mappings, keys, fallback) {
  let cells = mappings ? [mappings] : [];
  let misses = false;
  for (const [level, key] of keys.entries()) {
    const text = textOf(key);
    if (text === void 0 && level === 0) return void 0;
    if (cells.some((cell) => cell.kind === "unknown" || cell.kind === "map" && cell.entries.has("Fn::Transform")))
      return void 0;
    const next = cells.map(
      (cell) => (cell.kind === "map" ? [...cell.entries] : []).filter(([name]) => text === void 0 || name === text)
    );
    misses ||= text === void 0 || next.some(({ length }) => length === 0);
    cells = next.flatMap((row) => row.map(([, { value }]) => value));
  }
  return (misses || cells.length === 0) && fallback ? [...cells, fallback] : cells;
}
function launchTemplate(it) {
  const data = (...path) => (0, import_state_machine.entryAt)(it, "LaunchTemplateData", ...path);
  const interfaces = data("NetworkInterfaces")?.value;
  return {
    name: (0, import_state_machine.entryAt)(it, "LaunchTemplateName"),
    instanceType: data("InstanceType"),
    instanceRequirements: data("InstanceRequirements"),
    imageId: data("ImageId"),
    userData: data("UserData"),
    marketType: data("InstanceMarketOptions", "MarketType"),
    securityGroupIds: data("SecurityGroupIds") ?? (0, import_state_machine.mapItems)(interfaces, (one) => groupsOf(one))
  };
}
function groupsOf(networkInterface) {
  const groups = (0, import_state_machine.entryAt)(networkInterface, "Groups")?.value;
  return groups?.kind === "list" ? groups.items : groups ? [groups] : [];
}
function autoScalingGroup(it) {
  const mixed = (...path) => (0, import_state_machine.entryAt)(it, "MixedInstancesPolicy", ...path);
  return {
    name: (0, import_state_machine.entryAt)(it, "AutoScalingGroupName"),
    minSize: (0, import_state_machine.entryAt)(it, "MinSize"),
    maxSize: (0, import_state_machine.entryAt)(it, "MaxSize"),
    desiredCapacity: (0, import_state_machine.entryAt)(it, "DesiredCapacity"),
    subnets: (0, import_state_machine.asList)((0, import_state_machine.entryAt)(it, "VPCZoneIdentifier")?.value),
    launchTemplate: (0, import_state_machine.entryAt)(it, "LaunchTemplate"),
    launchConfiguration: (0, import_state_machine.entryAt)(it, "LaunchConfigurationName"),
    instanceId: (0, import_state_machine.entryAt)(it, "InstanceId"),
    mixedLaunchTemplate: mixed("LaunchTemplate", "LaunchTemplateSpecification"),
    overrides: overridesIn(mixed("LaunchTemplate", "Overrides")?.value),
    instancesDistribution: mixed("InstancesDistribution")
  };
}
function overridesIn(overrides) {
  return (0, import_state_machine.mapItems)(
    overrides,
    (override) => (0, import_state_machine.build)(override.at, {
      instanceType: (0, import_state_machine.entryAt)(override, "InstanceType"),
      instanceRequirements: (0, import_state_machine.entryAt)(override, "InstanceRequirements"),
      launchTemplate: (0, import_state_machine.entryAt)(override, "LaunchTemplateSpecification")
    })
  );
}
function spotFleet(it) {
  const config = (name) => (0, import_state_machine.entryAt)(it, "SpotFleetRequestConfigData", name)?.value;
  const own2 = (0, import_state_machine.mapItems)(
    config("LaunchSpecifications"),
    (one) => (0, import_state_machine.build)(one.at, {
      instanceType: (0, import_state_machine.entryAt)(one, "InstanceType"),
      instanceRequirements: (0, import_state_machine.entryAt)(one, "InstanceRequirements"),
      userData: (0, import_state_machine.entryAt)(one, "UserData")
    })
  );
  return { specifications: own2 ?? templatesIn(config("LaunchTemplateConfigs")) };
}
function ec2Fleet(it) {
  return { specifications: templatesIn((0, import_state_machine.entryAt)(it, "LaunchTemplateConfigs")?.value) };
}
function templatesIn(configs) {
  return (0, import_state_machine.mapItems)(
    configs,
    (one) => (0, import_state_machine.build)(one.at, {
      launchTemplate: (0, import_state_machine.entryAt)(one, "LaunchTemplateSpecification"),
      overrides: overridesIn((0, import_state_machine.entryAt)(one, "Overrides")?.value)
    })
  );
}
var EXCEPTIONS = {
  "Service.placementStrategy": "PlacementStrategies",
  "ProxyConfiguration.properties": "ProxyConfigurationProperties",
  "Volume.efsVolumeConfiguration": "EFSVolumeConfiguration",
  "Volume.s3filesVolumeConfiguration": "S3FilesVolumeConfiguration",
  "Volume.fsxWindowsFileServerVolumeConfiguration": "FSxWindowsFileServerVolumeConfiguration",
  "EFSVolumeConfiguration.fileSystemId": "FilesystemId",
  "EFSAuthorizationConfig.iam": "IAM",
  "Cluster.settings": "ClusterSettings",
  "CapacityProvider.cluster": "ClusterName",
  "Schedule.cluster": "Arn",
  "Schedule.taskDefinition": "TaskDefinitionArn",
  "TargetGroup.deregistrationDelay": "deregistration_delay.timeout_seconds",
  "TargetGroup.stickiness": "stickiness.enabled",
  "Listener.targetGroupArns": "DefaultActions",
  "ListenerRule.targetGroupArns": "Actions",
  "Role.assumeRolePolicy": "AssumeRolePolicyDocument",
  "InlinePolicy.name": "PolicyName",
  "InlinePolicy.document": "PolicyDocument",
  "RolePolicy.name": "PolicyName",
  "RolePolicy.document": "PolicyDocument",
  "ManagedPolicy.name": "ManagedPolicyName",
  "ManagedPolicy.document": "PolicyDocument",
  "PolicyPrincipal.aws": "AWS",
  "Key.policy": "KeyPolicy",
  "InstanceProfile.name": "InstanceProfileName",
  "SecurityGroup.ingress": "SecurityGroupIngress",
  "SecurityGroup.egress": "SecurityGroupEgress",
  "LaunchTemplate.name": "LaunchTemplateName",
  "LaunchConfiguration.name": "LaunchConfigurationName",
  "LaunchConfiguration.securityGroupIds": "SecurityGroups",
  "InstanceOverride.launchTemplate": "LaunchTemplateSpecification",
  "Fleet.specifications": "LaunchTemplateConfigs",
  "FleetSpecification.launchTemplate": "LaunchTemplateSpecification",
  "AutoScalingGroup.name": "AutoScalingGroupName",
  "AutoScalingGroup.subnets": "VPCZoneIdentifier",
  "AutoScalingGroup.launchConfiguration": "LaunchConfigurationName",
  "AutoScalingGroup.mixedLaunchTemplate": "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification",
  "AutoScalingGroup.overrides": "MixedInstancesPolicy.LaunchTemplate.Overrides",
  "AutoScalingGroup.instancesDistribution": "MixedInstancesPolicy.InstancesDistribution",
  "Repository.scanOnPush": "ImageScanningConfiguration.ScanOnPush",
  "Repository.policy": "RepositoryPolicyText",
  "Repository.lifecyclePolicy": "LifecyclePolicy.LifecyclePolicyText"
};
var OTHER_CALLS = {
  "Service.ForceNewDeployment": "forceNewDeployment"
};
var BUILT = [
  "Schedule",
  "TargetGroup",
  "Balancer",
  "Listener",
  "ListenerRule",
  "Role",
  "InlinePolicy",
  "RolePolicy",
  "ManagedPolicy",
  "PolicyDocument",
  "ResourcePolicy",
  "Key",
  "PolicyStatement",
  "PolicyPrincipal",
  "SecurityGroup",
  "SecurityGroupRule",
  "Permission",
  "LaunchTemplate",
  "InstanceOverride",
  "AutoScalingGroup",
  "Instance",
  "Fleet",
  "FleetSpecification",
  "Repository"
];
function propertyName(shape, member) {
  return EXCEPTIONS[`${shape}.${member}`] ?? `${member[0]?.toUpperCase() ?? ""}${member.slice(1)}`;
}
var reversed = /* @__PURE__ */ new Map();
function memberName(shape, property) {
  let members = reversed.get(shape);
  if (!members) {
    members = new Map(Object.keys(import_core.shapes[shape] ?? {}).map((member) => [propertyName(shape, member), member]));
    reversed.set(shape, members);
  }
  return members.get(property) ?? OTHER_CALLS[`${shape}.${property}`];
}
function isEditable(shape, member) {
  return !BUILT.includes(shape) && memberName(shape, propertyName(shape, member)) === member;
}
var properties = {
  member: memberName,
  value: (node, shape) => {
    const text = textOf(node);
    if (node.kind !== "scalar" || text === void 0) return node;
    if (shape === "string") return { ...node, value: text };
    if (shape === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) return { ...node, value: Number(text) };
    if (shape === "boolean" && /^(?:true|false)$/i.test(text)) return { ...node, value: /^true$/i.test(text) };
    return node;
  }
};
var withAwsVpc = {
  ...properties,
  member: (shape, written2) => memberName(shape, written2) ?? (written2 === "AwsVpcConfiguration" ? "awsvpcConfiguration" : void 0)
};
var own = {
  ...withAwsVpc,
  member: (shape, written2) => Object.hasOwn(import_core.shapes[shape] ?? {}, written2) ? written2 : withAwsVpc.member(shape, written2)
};
function inShape(node, shape) {
  return (0, import_core.translate)(node, shape, shape === "TaskSet" ? withAwsVpc : properties) ?? node;
}
function builtInShape(node, shape) {
  return (0, import_core.translate)(node, shape, own) ?? node;
}
function shapeOf(kind) {
  return `${kind[0].toUpperCase()}${kind.slice(1)}`;
}
function readJoinedJson(node) {
  const text = new JoinedText();
  text.add(node);
  const { roots, problems } = (0, import_core.readJson)(node.at.source, text.embedded(node.at));
  const [root] = problems.some(({ kind }) => kind === "syntax") ? [] : roots;
  return root && filled(root, text.holes);
}
var FIRST = 57344;
var MOST = 6400;
var HOLE = /([\ue000-\uf8ff])/;
var JoinedText = class {
  holes = [];
  #text = "";
  #offsets = [];
  #isExact = true;
  #isQuoted = false;
  /** The place of the last piece, and how far it was read. */
  #piece;
  add(node) {
    if (node.pieces) for (const piece of node.pieces) this.add(piece);
    else if (node.kind === "scalar") this.#addText(textOf(node) ?? "", node);
    else this.#addHole(node);
  }
  embedded(whole) {
    if (!this.#isExact) return { text: this.#text, whole };
    return { text: this.#text, offsets: [...this.#offsets, this.#piece?.end ?? whole.end] };
  }
  /** What stands alone where JSON has no text is a value: in quotes it can be read. */
  #addHole(node) {
    const mark = String.fromCharCode(FIRST + this.holes.length % MOST);
    this.holes.push(node);
    this.#push(this.#isQuoted ? mark : `"${mark}"`, this.#piece?.end ?? node.at.start);
  }
  #addText(text, node) {
    const places = node.via ? void 0 : this.#placesOf(text, node.at);
    if (!places) {
      if (!this.#piece) this.#isExact = false;
      this.#push(text, this.#piece?.end ?? node.at.start);
    } else {
      for (const [i, offset] of places.offsets.entries()) this.#push(text[i], offset);
      this.#piece = { at: node.at, end: places.end };
    }
  }
  #push(text, offset) {
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '"' && !isEscaped(this.#text, this.#text.length)) this.#isQuoted = !this.#isQuoted;
      this.#text += text[i];
      this.#offsets.push(offset);
    }
  }
  /** Where the characters of a text stand; undefined when that cannot be told. */
  #placesOf(text, at) {
    const exact = (0, import_core.charactersOf)(at);
    if (exact?.text === text) {
      const offsets = Array.from(exact.offsets);
      return { offsets: offsets.slice(0, -1), end: offsets.at(-1) };
    }
    return aligned(text, at, this.#piece?.at === at ? this.#piece.end : void 0);
  }
};
function aligned(text, { source, start, end }, from) {
  const header = /^(?:![\w:]+[ \t]+)?[|>][^\n]*\n/.exec(source.text.slice(start, end))?.[0].length ?? 0;
  let at = from === void 0 ? start + header : source.text.indexOf("}", from) + 1;
  const offsets = [];
  for (const char of text) {
    if (!isSpace(char)) while (at < end && isSpace(source.text[at])) at++;
    for (let i = 0; i < char.length; i++) offsets.push(at);
    if (isSpace(char)) continue;
    if (!source.text.startsWith(char, at) || at >= end) return void 0;
    at += char.length;
  }
  return { offsets, end: at };
}
function isSpace(char) {
  return char === " " || char === "\n" || char === "\r" || char === "	";
}
function isEscaped(text, at) {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
function filled(node, holes) {
  if (node.kind === "list") return { ...node, items: node.items.map((item) => filled(item, holes)) };
  if (node.kind === "map") {
    const entries = [...node.entries].map(([name, { key, value }]) => [
      name,
      { key, value: filled(value, holes) }
    ]);
    return { ...node, entries: new Map(entries) };
  }
  const text = textOf(node);
  if (text === void 0 || !HOLE.test(text)) return node;
  const pieces = text.split(HOLE).map((piece, i) => {
    return i % 2 === 0 ? known(node.at, piece) : holes[piece.charCodeAt(0) - FIRST];
  });
  return concatenation(node.at, pieces);
}
function substituted(node, values) {
  if (values.size === 0) return node;
  if (node.kind === "list") return { ...node, items: node.items.map((item) => substituted(item, values)) };
  if (node.kind === "map") {
    const entries = [...node.entries].map(([name, { key, value }]) => [
      name,
      { key, value: substituted(value, values) }
    ]);
    return { ...node, entries: new Map(entries) };
  }
  const text = textOf(node);
  if (text === void 0 || !text.includes("${")) return node;
  const pieces = text.split(/\$\{([^${}]*)\}/).map((piece, i) => {
    if (i % 2 === 0) return known(node.at, piece);
    return values.get(piece.trim())?.value ?? known(node.at, `\${${piece}}`);
  });
  return concatenation(node.at, pieces);
}
function targetGroup(it) {
  const attributes = (0, import_state_machine.entryAt)(it, "TargetGroupAttributes")?.value;
  return {
    name: (0, import_state_machine.entryAt)(it, "Name"),
    targetType: (0, import_state_machine.entryAt)(it, "TargetType"),
    protocol: (0, import_state_machine.entryAt)(it, "Protocol"),
    port: (0, import_state_machine.entryAt)(it, "Port"),
    vpcId: (0, import_state_machine.entryAt)(it, "VpcId"),
    deregistrationDelay: attributeOf(attributes, "deregistration_delay.timeout_seconds"),
    stickiness: attributeOf(attributes, "stickiness.enabled"),
    healthCheckEnabled: (0, import_state_machine.entryAt)(it, "HealthCheckEnabled"),
    healthCheckProtocol: (0, import_state_machine.entryAt)(it, "HealthCheckProtocol"),
    healthCheckPort: (0, import_state_machine.entryAt)(it, "HealthCheckPort"),
    healthCheckPath: (0, import_state_machine.entryAt)(it, "HealthCheckPath"),
    healthCheckIntervalSeconds: (0, import_state_machine.entryAt)(it, "HealthCheckIntervalSeconds"),
    healthCheckTimeoutSeconds: (0, import_state_machine.entryAt)(it, "HealthCheckTimeoutSeconds"),
    healthyThresholdCount: (0, import_state_machine.entryAt)(it, "HealthyThresholdCount"),
    unhealthyThresholdCount: (0, import_state_machine.entryAt)(it, "UnhealthyThresholdCount")
  };
}
function attributeOf(attributes, name) {
  if (attributes?.kind !== "list") return attributes;
  const keyed = attributes.items.map((item) => ({ item, key: (0, import_state_machine.entryAt)(item, "Key")?.value }));
  const found = keyed.find(({ key }) => textOf(key) === name);
  return found ? (0, import_state_machine.entryAt)(found.item, "Value") : keyed.find(({ key }) => key?.kind === "unknown")?.key;
}
function forwardTargets(it, actions) {
  return (0, import_state_machine.mapItems)((0, import_state_machine.entryAt)(it, actions)?.value, (action) => {
    const weighted = (0, import_state_machine.entryAt)(action, "ForwardConfig", "TargetGroups")?.value;
    const several2 = weighted?.kind === "list" ? weighted.items.map((item) => (0, import_state_machine.entryAt)(item, "TargetGroupArn")?.value) : [weighted];
    return [(0, import_state_machine.entryAt)(action, "TargetGroupArn")?.value, ...several2].filter((target) => target !== void 0);
  });
}
function subnetsOfBalancer(it) {
  const mapped = (0, import_state_machine.entryAt)(it, "SubnetMappings")?.value;
  return (0, import_state_machine.entryAt)(it, "Subnets") ?? (0, import_state_machine.mapItems)(mapped, (mapping) => (0, import_state_machine.entryAt)(mapping, "SubnetId")?.value);
}
function permission(it) {
  return (0, import_state_machine.build)(it.at, {
    ipProtocol: (0, import_state_machine.entryAt)(it, "IpProtocol"),
    fromPort: (0, import_state_machine.entryAt)(it, "FromPort"),
    toPort: (0, import_state_machine.entryAt)(it, "ToPort"),
    cidrBlocks: some(it, (0, import_state_machine.entryAt)(it, "CidrIp")?.value, (0, import_state_machine.entryAt)(it, "CidrIpv6")?.value),
    prefixListIds: some(it, (0, import_state_machine.entryAt)(it, "SourcePrefixListId")?.value, (0, import_state_machine.entryAt)(it, "DestinationPrefixListId")?.value),
    securityGroupIds: some(it, (0, import_state_machine.entryAt)(it, "SourceSecurityGroupId")?.value, (0, import_state_machine.entryAt)(it, "DestinationSecurityGroupId")?.value)
  });
}
function some(it, ...values) {
  return values.some((value) => value !== void 0) ? (0, import_state_machine.listOf)(it.at, values) : void 0;
}
function schedulesOfRule(it) {
  const targets = (0, import_state_machine.entryAt)(it, "Targets")?.value;
  const all = targets?.kind === "list" ? targets.items : targets?.kind === "unknown" ? [targets] : [];
  const running = all.filter((target) => (0, import_state_machine.entryAt)(target, "EcsParameters"));
  return running.map((target, i) => ({
    kind: "schedule",
    node: schedule(it, target, "events.amazonaws.com"),
    ...running.length > 1 && { part: `Targets[${textOf((0, import_state_machine.entryAt)(target, "Id")?.value) ?? i}]` }
  }));
}
function schedulesOfStateMachine(it) {
  const [text, object] = [(0, import_state_machine.entryAt)(it, "DefinitionString")?.value, (0, import_state_machine.entryAt)(it, "Definition")?.value];
  const substitutions = (0, import_state_machine.entryAt)(it, "DefinitionSubstitutions")?.value;
  const [name, roleArn] = [(0, import_state_machine.entryAt)(it, "StateMachineName") ?? (0, import_state_machine.entryAt)(it, "Name"), (0, import_state_machine.entryAt)(it, "RoleArn") ?? (0, import_state_machine.entryAt)(it, "Role")];
  const definition = text ? readJoinedJson(text) : object;
  if (!definition || substitutions?.kind === "unknown") return [];
  return (0, import_state_machine.taskStates)(substituted(definition, (0, import_core.entriesOf)(substitutions)), name, roleArn).map((state) => ({
    kind: "schedule",
    node: builtInShape(state.schedule, "Schedule"),
    part: `States[${state.name}]`,
    at: state.at
  }));
}
function scheduleOfScheduler(it) {
  const target = (0, import_state_machine.entryAt)(it, "Target")?.value;
  if (!target || !(0, import_state_machine.entryAt)(target, "EcsParameters")) return [];
  return [{ kind: "schedule", node: schedule(it, target, "scheduler.amazonaws.com") }];
}
function schedule(it, target, invokedBy) {
  const parameter2 = (name) => (0, import_state_machine.entryAt)(target, "EcsParameters", name);
  const members = (0, import_state_machine.build)(it.at, {
    name: (0, import_state_machine.entryAt)(it, "Name"),
    invokedBy: { kind: "scalar", value: invokedBy, at: it.at },
    cluster: (0, import_state_machine.entryAt)(target, "Arn"),
    roleArn: (0, import_state_machine.entryAt)(target, "RoleArn"),
    taskDefinition: parameter2("TaskDefinitionArn"),
    taskCount: parameter2("TaskCount"),
    launchType: parameter2("LaunchType"),
    capacityProviderStrategy: parameter2("CapacityProviderStrategy"),
    platformVersion: parameter2("PlatformVersion"),
    enableExecuteCommand: parameter2("EnableExecuteCommand"),
    networkConfiguration: parameter2("NetworkConfiguration")
  });
  return builtInShape(members, "Schedule");
}
function plain(kind) {
  const shape = shapeOf(kind);
  const properties2 = Object.keys(import_core.shapes[shape] ?? {}).map((member) => propertyName(shape, member));
  return { read: (node) => [{ kind, node: inShape(node, shape) }], properties: properties2 };
}
function built(kind, members) {
  return {
    read: (node) => {
      if (node.kind !== "map") return [{ kind, node }];
      return [{ kind, node: builtInShape((0, import_state_machine.build)(node.at, members(node), node.open), shapeOf(kind)) }];
    },
    properties: asked(members)
  };
}
function several(read) {
  return { read, properties: asked(read) };
}
function asked(read) {
  const keys = [];
  const entries = /* @__PURE__ */ new Map();
  entries.get = (key) => {
    keys.push(key);
    return void 0;
  };
  const nowhere = new import_core.Source("", "").span(0, 0);
  read({ kind: "map", entries, at: nowhere });
  return keys;
}
function resourceType(name) {
  return Object.hasOwn(resources, name) ? resources[name] : void 0;
}
var resources = {
  "AWS::ECS::TaskDefinition": plain("taskDefinition"),
  "AWS::ECS::Service": plain("service"),
  "AWS::ECS::TaskSet": plain("taskSet"),
  "AWS::ECS::Cluster": plain("cluster"),
  "AWS::ECS::ClusterCapacityProviderAssociations": plain("clusterCapacity"),
  "AWS::ECS::CapacityProvider": plain("capacityProvider"),
  "AWS::Events::Rule": several(schedulesOfRule),
  "AWS::Scheduler::Schedule": several(scheduleOfScheduler),
  "AWS::StepFunctions::StateMachine": several(schedulesOfStateMachine),
  "AWS::Serverless::StateMachine": several(schedulesOfStateMachine),
  "AWS::ElasticLoadBalancingV2::TargetGroup": built("targetGroup", targetGroup),
  "AWS::ElasticLoadBalancingV2::LoadBalancer": built("balancer", (it) => ({
    name: (0, import_state_machine.entryAt)(it, "Name"),
    type: (0, import_state_machine.entryAt)(it, "Type"),
    scheme: (0, import_state_machine.entryAt)(it, "Scheme"),
    securityGroups: (0, import_state_machine.entryAt)(it, "SecurityGroups"),
    subnets: subnetsOfBalancer(it)
  })),
  "AWS::ElasticLoadBalancingV2::Listener": built("listener", (it) => ({
    loadBalancerArn: (0, import_state_machine.entryAt)(it, "LoadBalancerArn"),
    protocol: (0, import_state_machine.entryAt)(it, "Protocol"),
    port: (0, import_state_machine.entryAt)(it, "Port"),
    targetGroupArns: forwardTargets(it, "DefaultActions")
  })),
  "AWS::ElasticLoadBalancingV2::ListenerRule": built("listenerRule", (it) => ({
    listenerArn: (0, import_state_machine.entryAt)(it, "ListenerArn"),
    targetGroupArns: forwardTargets(it, "Actions")
  })),
  "AWS::Logs::LogGroup": plain("logGroup"),
  "AWS::IAM::Role": built("role", (it) => ({
    roleName: (0, import_state_machine.entryAt)(it, "RoleName"),
    path: (0, import_state_machine.entryAt)(it, "Path"),
    assumeRolePolicy: policyAt(it, "AssumeRolePolicyDocument"),
    managedPolicyArns: (0, import_state_machine.entryAt)(it, "ManagedPolicyArns"),
    permissionsBoundary: (0, import_state_machine.entryAt)(it, "PermissionsBoundary"),
    policies: (0, import_state_machine.mapItems)(
      (0, import_state_machine.entryAt)(it, "Policies")?.value,
      (policy) => (0, import_state_machine.build)(policy.at, { name: (0, import_state_machine.entryAt)(policy, "PolicyName"), document: policyAt(policy, "PolicyDocument") })
    )
  })),
  "AWS::IAM::Policy": built("rolePolicy", (it) => ({
    name: (0, import_state_machine.entryAt)(it, "PolicyName"),
    roles: (0, import_state_machine.entryAt)(it, "Roles"),
    document: policyAt(it, "PolicyDocument")
  })),
  "AWS::IAM::RolePolicy": built("rolePolicy", (it) => ({
    name: (0, import_state_machine.entryAt)(it, "PolicyName"),
    roles: aloneAt(it, "RoleName"),
    document: policyAt(it, "PolicyDocument")
  })),
  "AWS::IAM::ManagedPolicy": built("managedPolicy", (it) => ({
    name: (0, import_state_machine.entryAt)(it, "ManagedPolicyName"),
    roles: (0, import_state_machine.entryAt)(it, "Roles"),
    document: policyAt(it, "PolicyDocument")
  })),
  "AWS::IAM::InstanceProfile": plain("instanceProfile"),
  "AWS::EC2::VPC": built("vpc", (it) => ({
    cidrBlock: (0, import_state_machine.entryAt)(it, "CidrBlock"),
    isNew: { kind: "scalar", value: true, at: it.at }
  })),
  "AWS::EC2::Subnet": plain("subnet"),
  "AWS::EC2::RouteTable": plain("routeTable"),
  "AWS::EC2::Route": plain("route"),
  "AWS::EC2::SubnetRouteTableAssociation": plain("routeTableAssociation"),
  "AWS::EC2::InternetGateway": plain("internetGateway"),
  "AWS::EC2::VPCGatewayAttachment": plain("gatewayAttachment"),
  "AWS::EC2::NatGateway": plain("natGateway"),
  "AWS::EC2::SecurityGroup": built("securityGroup", (it) => ({
    groupName: (0, import_state_machine.entryAt)(it, "GroupName"),
    vpcId: (0, import_state_machine.entryAt)(it, "VpcId"),
    ingress: (0, import_state_machine.mapItems)((0, import_state_machine.entryAt)(it, "SecurityGroupIngress")?.value, permission),
    egress: unlessEmpty((0, import_state_machine.mapItems)((0, import_state_machine.entryAt)(it, "SecurityGroupEgress")?.value, permission))
  })),
  "AWS::EC2::SecurityGroupIngress": securityGroupRule("ingress"),
  "AWS::EC2::SecurityGroupEgress": securityGroupRule("egress"),
  "AWS::EC2::VPCEndpoint": plain("vpcEndpoint"),
  "AWS::EC2::LaunchTemplate": built("launchTemplate", launchTemplate),
  "AWS::AutoScaling::LaunchConfiguration": plain("launchConfiguration"),
  "AWS::AutoScaling::AutoScalingGroup": built("autoScalingGroup", autoScalingGroup),
  "AWS::EC2::Instance": built("instance", (it) => ({
    instanceType: (0, import_state_machine.entryAt)(it, "InstanceType"),
    imageId: (0, import_state_machine.entryAt)(it, "ImageId"),
    userData: (0, import_state_machine.entryAt)(it, "UserData"),
    subnetId: (0, import_state_machine.entryAt)(it, "SubnetId"),
    launchTemplate: (0, import_state_machine.entryAt)(it, "LaunchTemplate")
  })),
  "AWS::EC2::SpotFleet": built("fleet", spotFleet),
  "AWS::EC2::EC2Fleet": built("fleet", ec2Fleet),
  "AWS::ApplicationAutoScaling::ScalableTarget": plain("scalableTarget"),
  "AWS::ECR::Repository": built("repository", (it) => ({
    repositoryName: (0, import_state_machine.entryAt)(it, "RepositoryName"),
    imageTagMutability: (0, import_state_machine.entryAt)(it, "ImageTagMutability"),
    scanOnPush: (0, import_state_machine.entryAt)(it, "ImageScanningConfiguration", "ScanOnPush"),
    policy: policyAt(it, "RepositoryPolicyText"),
    lifecyclePolicy: (0, import_state_machine.entryAt)(it, "LifecyclePolicy", "LifecyclePolicyText")
  })),
  "AWS::ECR::RegistryScanningConfiguration": plain("registryScanning"),
  "AWS::EFS::FileSystem": plain("fileSystem"),
  "AWS::EFS::MountTarget": plain("mountTarget"),
  "AWS::SecretsManager::Secret": plain("storedSecret"),
  "AWS::SecretsManager::ResourcePolicy": resourcePolicy("secretsmanager", "ResourcePolicy"),
  "AWS::S3::BucketPolicy": resourcePolicy("s3", "PolicyDocument"),
  "AWS::SSM::Parameter": plain("parameter"),
  "AWS::KMS::Key": built("key", (it) => ({ policy: policyAt(it, "KeyPolicy") }))
};
function unlessEmpty(node) {
  return node?.kind === "list" && node.items.length === 0 ? void 0 : node;
}
function aloneAt(node, property) {
  const value = (0, import_state_machine.entryAt)(node, property)?.value;
  return value && (0, import_state_machine.listOf)(value.at, [value]);
}
function policyAt(node, property) {
  return (0, import_state_machine.policyDocument)((0, import_state_machine.entryAt)(node, property)?.value);
}
function resourcePolicy(service, property) {
  return built("resourcePolicy", (it) => ({
    service: { kind: "scalar", value: service, at: it.at },
    document: policyAt(it, property)
  }));
}
function securityGroupRule(direction) {
  return built("securityGroupRule", (it) => ({
    groupId: (0, import_state_machine.entryAt)(it, "GroupId"),
    direction: { kind: "scalar", value: direction, at: it.at },
    permission: permission(it)
  }));
}
function reference(evaluator, argument, at) {
  const text = textOf(argument);
  if (text === void 0) return unknown(at, "refers to something that cannot be told");
  const name = evaluator.looped(text);
  return name === "AWS::NoValue" ? void 0 : named(evaluator, name, at);
}
function named(evaluator, name, at) {
  const bound = evaluator.bindings.get(name);
  if (bound) return usedAt(at, bound);
  const { template, scenario: scenario2 } = evaluator.world;
  const parameter2 = template.parameters.get(name);
  if (parameter2) return parameterValue(evaluator, parameter2, at);
  if (!name.startsWith("AWS::")) return attribute(evaluator, name, "Ref", at);
  const value = scenario2.variable(name);
  if (value !== void 0 && value !== "unknown") return known(at, value);
  return unknown(at, `depends on ${name}`, { identity: `pseudo ${JSON.stringify(name)}` });
}
var SHARED = /^(?:Outputs\..*|VpcId|AvailabilityZone|OwnerId|.*Cidr.*)$/;
function attribute({ world }, id, name, at) {
  const { template, scenario: scenario2, looped, missing } = world;
  const resource2 = template.resources.get(id) ?? looped.get(id);
  const identity = `attribute ${JSON.stringify([id, name])}`;
  if (!resource2) return unknown(at, `refers to ${id}, which the template does not have`, { identity });
  if (resource2.condition !== void 0 && scenario2.condition(resource2.condition) === false) missing.add(id);
  const own2 = { name: id, attribute: name };
  const refers = !resourceType(resource2.type) ? {} : SHARED.test(name) ? { mentions: [own2] } : { refersTo: own2 };
  return unknown(at, `is known only once ${id} is created`, { identity, ...refers });
}
function parameterValue({ world: { scenario: scenario2 } }, parameter2, at) {
  const { name, stored, allowed, default: usual } = parameter2;
  const decided = scenario2.variable(name);
  if (usual && !stored && (decided === void 0 || decided === textOf(usual)))
    return typed(parameter2, usedAt(at, usual));
  if (decided !== void 0 && decided !== "unknown") return typed(parameter2, known(at, decided));
  const identity = `${PARAMETER}${JSON.stringify(name)}`;
  if (stored) return unknown(at, `is read from the parameter store when the stack is made (${name})`, { identity });
  const oneOf = allowed.filter(({ kind }) => kind === "scalar").map((value) => ({ ...value, at }));
  const isBounded = oneOf.length > 0 && oneOf.length === allowed.length && !isList(parameter2);
  return unknown(at, `is given when the stack is made (${name})`, { identity, ...isBounded && { oneOf } });
}
var PARAMETER = "parameter ";
function parameterIn(identity) {
  return identity.startsWith(PARAMETER) ? JSON.parse(identity.slice(PARAMETER.length)) : void 0;
}
function isList({ type }) {
  return /^(?:CommaDelimitedList$|List<)/.test(type);
}
function typed(parameter2, value) {
  const text = textOf(value);
  if (text === void 0 || !isList(parameter2)) return value;
  const items = text === "" ? [] : text.split(",").map((item) => known(value.at, item.trim(), value.via));
  return { kind: "list", items, at: value.at, ...value.via && { via: value.via } };
}
var BARE = ["Ref", "Condition"];
function intrinsicOf(node) {
  if (node.tag?.startsWith("!")) {
    const { tag, ...argument } = node;
    const name2 = tag.slice(1);
    return { name: name2, argument: name2 === "GetAtt" ? dotted(argument) : argument, at: node.at };
  }
  if (node.kind !== "map" || node.entries.size !== 1) return void 0;
  const [[key, { value }]] = node.entries;
  if (BARE.includes(key)) return { name: key, argument: value, at: node.at };
  if (!key.startsWith("Fn::") || key.startsWith("Fn::ForEach")) return void 0;
  const name = key.slice("Fn::".length);
  return { name, argument: name === "GetAtt" ? dotted(value) : value, at: node.at };
}
function dotted(node) {
  if (node.kind !== "scalar" || typeof node.value !== "string") return node;
  const dot = node.value.indexOf(".");
  if (dot === -1) return node;
  const part = (value) => ({ kind: "scalar", value, at: node.at });
  return { kind: "list", items: [part(node.value.slice(0, dot)), part(node.value.slice(dot + 1))], at: node.at };
}
function substitute(evaluator, argument, at) {
  const [text, variables] = argument.kind === "list" ? argument.items : [argument];
  const written2 = text && !intrinsicOf(text) ? textOf(text) : void 0;
  if (written2 === void 0) return unknown(at, "is made from text that is not known");
  const own2 = (0, import_core.entriesOf)(variables);
  const variable2 = (name) => {
    if (name.startsWith("!")) return known(at, `\${${name.slice(1)}}`);
    const given = own2.get(name);
    if (given) return evaluator.evaluate(given.value) ?? known(at, "");
    const dot = name.indexOf(".");
    if (dot === -1) return named(evaluator, name, at);
    return attribute(evaluator, name.slice(0, dot), name.slice(dot + 1), at);
  };
  const pieces = evaluator.looped(written2).split(/\$\{([^${}]*)\}/);
  return concatenation(
    at,
    pieces.map((piece, i) => i % 2 === 0 ? known(text.at, piece) : variable2(piece.trim()))
  );
}
var functions = {
  GetAtt: (evaluator, argument, at) => {
    const [id, name] = argumentsOf(evaluator, argument).map(textOf);
    if (id === void 0 || name === void 0) return unknown(at, "refers to something that cannot be told");
    return attribute(evaluator, id, name, at);
  },
  Sub: substitute,
  Join: join,
  Select: select,
  Split: split,
  If: choose,
  FindInMap: findInMap,
  // What is looked at is the text; CloudFormation encodes it.
  Base64: (evaluator, argument, at) => {
    const value = evaluator.evaluate(argument);
    return value && { ...value, at };
  },
  GetAZs: (evaluator, argument, at) => opaque("GetAZs", "depends on the region", evaluator.evaluate(argument), at),
  ImportValue: (evaluator, argument, at) => opaque("ImportValue", "is exported by another stack", evaluator.evaluate(argument), at),
  Cidr: cidr,
  Length: (evaluator, argument, at) => {
    const list = evaluator.evaluate(argument);
    const told = list?.kind === "list" && list.items.every(({ kind }) => kind !== "unknown");
    return told ? known(at, list.items.length) : opaque("Length", "is the length of a list that is not known", list, at);
  },
  ToJsonString: (evaluator, argument, at) => {
    const value = evaluator.evaluate(argument);
    const json = plain2(value);
    if (!value || json === void 0) return unknown(at, "holds something that is not known");
    const text = JSON.stringify(json);
    return text.length > MAX_TEXT ? unknown(at, "is too long to be looked at") : known(at, text, waysOf(value));
  }
};
function functionNamed(name) {
  return Object.hasOwn(functions, name) ? functions[name] : void 0;
}
function argumentsOf(evaluator, argument) {
  const value = evaluator.evaluate(argument);
  return value?.kind === "list" ? value.items : [];
}
function opaque(name, reason, argument, at) {
  const identity = identityOfCall(name, argument);
  return unknown(at, reason, identity === void 0 ? {} : { identity });
}
function pieceOf(name, reason, argument, at) {
  const mentioned = (node) => node.kind === "unknown" ? [node] : node.kind === "list" ? node.items.flatMap(mentioned) : [];
  return { ...opaque(name, reason, argument, at), mentions: argument ? mentioned(argument).flatMap(mentionsOf) : [] };
}
function join(evaluator, argument, at) {
  const value = evaluator.evaluate(argument);
  const [delimiter, list] = value?.kind === "list" ? value.items : [];
  const separator = textOf(delimiter);
  if (separator === void 0 || list?.kind !== "list")
    return pieceOf("Join", "joins a list that is not known", value, at);
  const between = known(at, separator);
  return concatenation(
    at,
    list.items.flatMap((item, i) => i === 0 ? [item] : [between, item])
  );
}
function select(evaluator, argument, at) {
  const value = evaluator.evaluate(argument);
  const [index, list] = value?.kind === "list" ? value.items : [];
  const number = /^\d+$/.test(textOf(index) ?? "") ? Number(textOf(index)) : Number.NaN;
  const item = list?.kind === "list" ? list.items[number] : void 0;
  if (item) return usedAt(at, item);
  const piece = pieceOf("Select", "is an item of a list that is not known", value, at);
  const of = list?.kind === "unknown" ? list.identity : void 0;
  return of?.startsWith("GetAZs ") && !Number.isNaN(number) ? { ...piece, item: { of, index: number } } : piece;
}
function split(evaluator, argument, at) {
  const value = evaluator.evaluate(argument);
  const [delimiter, text] = value?.kind === "list" ? value.items : [];
  const [separator, whole] = [textOf(delimiter), textOf(text)];
  if (!separator || whole === void 0) return pieceOf("Split", "splits text that is not known", value, at);
  return { kind: "list", items: whole.split(separator).map((part) => known(at, part, text?.via)), at };
}
function choose(evaluator, argument, at) {
  if (argument.kind !== "list" || argument.items.length !== 3) return unknown(at, "is a malformed Fn::If");
  const [name, yes, no] = argument.items;
  const condition = evaluator.looped(textOf(name) ?? "");
  const decided = evaluator.world.scenario.condition(condition);
  if (decided !== void 0) return evaluator.evaluate(decided ? yes : no);
  const branches = unsurely(evaluator.world, () => [evaluator.evaluate(yes), evaluator.evaluate(no)]);
  const oneOf = branches.filter((branch) => branch?.kind === "scalar");
  const mayVanish = branches.some((branch) => !branch || branch.kind === "unknown" && branch.mayVanish);
  return unknown(at, `depends on the condition ${condition}`, {
    ...oneOf.length === 2 && { oneOf },
    ...mayVanish && { mayVanish }
  });
}
function cidr(evaluator, argument, at) {
  const value = evaluator.evaluate(argument);
  const [block, count, bits] = value?.kind === "list" ? value.items.map(textOf) : [];
  const blocks = block === void 0 ? void 0 : subnetBlocks(block, Number(count), Number(bits));
  if (blocks) return { kind: "list", items: blocks.map((text) => known(at, text)), at };
  const opaqueList = opaque("Cidr", "is made from a block that is not known", value, at);
  if (block !== void 0 || !isSubnetSize(Number(bits)) || !/^[1-9]\d{0,2}$/.test(count ?? "")) return opaqueList;
  const parts = [void 0, `/${32 - Number(bits)}`];
  const items = Array.from({ length: Number(count) }, (_, i) => {
    const { identity } = opaqueList;
    return { ...opaqueList, parts, ...identity !== void 0 && { identity: `${identity} ${i}` } };
  });
  return { kind: "list", items, at };
}
function waysOf(node) {
  const inner = [...(0, import_core.itemsOf)(node), ...[...(0, import_core.entriesOf)(node).values()].map(({ value }) => value)];
  return [...node.via ?? [], ...inner.flatMap(waysOf)];
}
function plain2(node) {
  if (node?.kind === "scalar") return node.value;
  if (node?.kind === "list") {
    const items = node.items.map(plain2);
    return items.includes(void 0) ? void 0 : items;
  }
  if (node?.kind !== "map" || node.open !== void 0) return void 0;
  const members = [...node.entries].map(([key, { value }]) => [key, plain2(value)]);
  return members.some(([, value]) => value === void 0) ? void 0 : Object.fromEntries(members);
}
function worldOf(template, scenario2) {
  return { template, scenario: scenario2, looped: /* @__PURE__ */ new Map(), missing: /* @__PURE__ */ new Set(), turns: 5e3 };
}
function unsurely({ missing }, evaluate) {
  const before = [...missing];
  const result = evaluate();
  missing.clear();
  for (const id of before) missing.add(id);
  return result;
}
var Evaluator = class {
  world;
  /** What loop variables stand for. */
  bindings;
  #done = /* @__PURE__ */ new Map();
  constructor(world, bindings = /* @__PURE__ */ new Map()) {
    this.world = world;
    this.bindings = bindings;
  }
  /** The value of a node; undefined for `AWS::NoValue`, which takes away what it is given to. */
  evaluate(node) {
    if (this.#done.has(node)) return this.#done.get(node);
    const value = this.#evaluate(node);
    const told = value && hasDynamicReference(value) ? concatenation(value.at, [value]) : value;
    this.#done.set(node, told);
    return told;
  }
  /** A text with the loop variables in it replaced. */
  looped(text) {
    let result = text;
    for (const [name, value] of this.bindings) {
      const replacement = textOf(value) ?? "";
      result = result.replaceAll(`\${${name}}`, () => replacement);
      result = result.replaceAll(`&{${name}}`, () => replacement.replaceAll(/[^A-Za-z0-9]/g, ""));
    }
    return result;
  }
  #evaluate(node) {
    const call = intrinsicOf(node);
    if (call && (call.name !== "Condition" || node.tag !== void 0)) {
      if (call.name === "Ref") return reference(this, call.argument, call.at);
      const apply = functionNamed(call.name);
      if (apply) return apply(this, call.argument, call.at);
      return unknown(
        call.at,
        `is the result of ${call.name === "Transform" ? "a macro" : "a function that is not known"}`
      );
    }
    if (node.kind === "list") return { ...node, items: node.items.flatMap((item) => this.evaluate(item) ?? []) };
    if (node.kind === "map") return this.#map(node);
    if (node.kind !== "scalar" || typeof node.value !== "string") return node;
    const text = this.looped(node.value);
    return text === node.value ? node : known(node.at, text, node.via);
  }
  #map(node) {
    const entries = /* @__PURE__ */ new Map();
    const gone = /* @__PURE__ */ new Set();
    let { open } = node;
    for (const [key, entry] of node.entries) {
      const members = this.#members(key, entry);
      if (typeof members === "string") open = members;
      else for (const [name, member] of members) entries.set(name, member);
      if (members.length === 0) gone.add(key);
    }
    return { ...node, entries, ...open !== void 0 && { open }, ...gone.size > 0 && { gone } };
  }
  /** The members that one stands for, or why there may be others. */
  #members(key, { key: at, value }) {
    if (key === "Fn::Transform") return "may be set by a macro";
    const turns = isLoop(key) ? expandLoop(this, value) : [{ name: this.looped(key), key: at, value, evaluator: this }];
    if (!turns) return "may be set by a loop whose collection is not known";
    return turns.flatMap((turn) => {
      const result = turn.evaluator.evaluate(turn.value);
      return result ? [[turn.name, { key: turn.key, value: result }]] : [];
    });
  }
};
var NOTHING = { on: [], open: false };
function orderIn(template, made) {
  let byId;
  return (0, import_state_machine.orderOf)((id) => {
    byId ??= new Map(made.map((one2) => [one2.id, one2]));
    const one = byId.get(id);
    if (!one) return template.parameters.has(id) || id.startsWith("AWS::") ? NOTHING : { on: [], open: true };
    if (one.condition !== void 0 && one.evaluator.world.scenario.condition(one.condition) === false) return NOTHING;
    return waitsOf(one, template.hasMacro);
  });
}
function waitsOf({ properties: properties2, dependsOn, evaluator }, hasMacro) {
  const on = [];
  let open = hasMacro || properties2?.kind === "map" && properties2.open !== void 0;
  const add = (name) => {
    if (name === void 0) open = true;
    else if (!evaluator.bindings.has(name)) on.push(evaluator.looped(name));
  };
  for (const name of dependsOn?.kind === "list" ? dependsOn.items : dependsOn ? [dependsOn] : []) add(textOf(name));
  if (properties2) for (const name of namesIn(properties2)) add(name);
  return { on, open };
}
function* namesIn(node) {
  const call = intrinsicOf(node);
  if (call?.name === "Ref") yield textOf(call.argument);
  else if (call?.name === "GetAtt") {
    yield textOf((0, import_core.itemsOf)(call.argument)[0]);
    yield* within(call.argument);
  } else if (call?.name === "Sub") yield* namesInText(call.argument);
  else yield* within(call ? call.argument : node);
}
function* within(node) {
  if (intrinsicOf(node)) yield* namesIn(node);
  else {
    for (const item of (0, import_core.itemsOf)(node)) yield* namesIn(item);
    for (const { value } of (0, import_core.entriesOf)(node).values()) yield* namesIn(value);
  }
}
function* namesInText(argument) {
  const [text, variables] = argument.kind === "list" ? argument.items : [argument];
  const own2 = (0, import_core.entriesOf)(variables);
  for (const [, name = ""] of (textOf(text) ?? "").matchAll(/\$\{([^!${}][^${}]*)\}/g)) {
    if (!own2.has(name.trim())) yield name.trim().split(".")[0];
  }
  if (variables) yield* within(variables);
}
var OTHER = /* @__PURE__ */ Symbol("something else");
var UNTOLD = "";
function isUntold(constant) {
  return constant.startsWith(UNTOLD);
}
function constantOf(node) {
  return node?.kind === "unknown" && !intrinsicOf(node) ? `${UNTOLD}${written(node)}` : textOf(node);
}
function operandOf(template, node) {
  const constant = constantOf(node);
  if (constant !== void 0 && !intrinsicOf(node)) return { constant };
  const call = intrinsicOf(node);
  const name = call?.name === "Ref" ? textOf(call.argument) : void 0;
  if (name !== void 0 && (template.parameters.has(name) || name.startsWith("AWS::"))) return { variable: name };
  const value = valueUnder(template, node, /* @__PURE__ */ new Map());
  const text = textOf(value);
  if (text !== void 0) return { constant: text };
  const around = value?.kind === "unknown" ? aroundParameter(template, value) : void 0;
  if (around?.before === "" && around.after === "") return { variable: around.parameter };
  const identity = value?.kind === "unknown" ? value.identity : void 0;
  return { variable: `expression ${identity ?? written(node)}`, expression: node, ...around && { around } };
}
function aroundParameter({ parameters }, value) {
  const hole = holeIn(value);
  const parameter2 = hole && parameters.get(parameterIn(hole.identity) ?? "");
  if (!hole || !parameter2 || isList(parameter2)) return void 0;
  return { parameter: parameter2.name, before: hole.before, after: hole.after };
}
function valueUnder(template, node, assignment) {
  const variable2 = (name) => {
    const value = assignment.get(name);
    return typeof value === "string" && !isUntold(value) ? value : "unknown";
  };
  return new Evaluator(worldOf(template, { condition: () => void 0, variable: variable2 })).evaluate(node);
}
function usualText(template, node) {
  const scenario2 = { condition: () => void 0, variable: () => void 0 };
  return textOf(new Evaluator(worldOf(template, scenario2)).evaluate(node));
}
function namesIn2(node) {
  const call = intrinsicOf(node);
  if (call?.name === "Ref") return [textOf(call.argument) ?? ""];
  const children = call ? [call.argument] : [...(0, import_core.itemsOf)(node), ...[...(0, import_core.entriesOf)(node).values()].map(({ value }) => value)];
  const inText = [...(textOf(node) ?? "").matchAll(/\$\{([^${}]*)\}/g)].map(([, name]) => name.trim());
  return [...inText, ...children.flatMap(namesIn2)];
}
function written({ at }) {
  return at.source.text.slice(at.start, at.end).replaceAll(/\s+/g, " ");
}
var UNTOLD2 = { kind: "untold" };
function formulasOf(template) {
  return new Map([...template.conditions].map(([name, node]) => [name, formulaOf(template, node)]));
}
function formulaOf(template, node) {
  const call = intrinsicOf(node);
  if (!call) return UNTOLD2;
  const { name, argument } = call;
  const items = argument.kind === "list" ? argument.items : [argument];
  const parts = () => items.map((item) => formulaOf(template, item));
  switch (name) {
    case "Condition":
      return { kind: "named", name: textOf(argument) ?? "" };
    case "Equals":
      if (items.length !== 2) return UNTOLD2;
      return equality(operandOf(template, items[0]), operandOf(template, items[1]));
    case "Contains":
      if (items.length !== 2 || items[0].kind !== "list") return UNTOLD2;
      return {
        kind: "contains",
        list: (0, import_core.itemsOf)(items[0]).map((item) => operandOf(template, item)),
        value: operandOf(template, items[1])
      };
    case "Not":
      return items.length === 1 ? { kind: "not", parts: parts() } : UNTOLD2;
    case "And":
      return { kind: "and", parts: parts() };
    case "Or":
      return { kind: "or", parts: parts() };
    default:
      return UNTOLD2;
  }
}
function equality(first, second) {
  if ("constant" in first && "variable" in second) return equality(second, first);
  if (!("constant" in second) || !("variable" in first) || !first.around || isUntold(second.constant)) {
    return { kind: "equals", first, second };
  }
  const { parameter: parameter2, before, after } = first.around;
  const { constant } = second;
  const fits = constant.startsWith(before) && constant.slice(before.length).endsWith(after);
  if (!fits) return { kind: "or", parts: [] };
  const inner = constant.slice(before.length, constant.length - after.length);
  return { kind: "equals", first: { variable: parameter2 }, second: { constant: inner } };
}
function comparisonsOf(formulas, names) {
  const found = [];
  const reached = new Set(names);
  const visit = (formula) => {
    if (formula.kind === "equals") found.push([formula.first, formula.second]);
    else if (formula.kind === "named") reached.add(formula.name);
    else if ("parts" in formula) for (const part of formula.parts) visit(part);
  };
  for (const name of reached) visit(formulas.get(name) ?? UNTOLD2);
  return found;
}
var MAX_CHAIN = 500;
var Decider = class {
  #formulas;
  #equal;
  #decided = /* @__PURE__ */ new Map();
  #depth = 0;
  constructor(formulas, equal) {
    this.#formulas = formulas;
    this.#equal = equal;
  }
  holds(name) {
    if (this.#decided.has(name)) return this.#decided.get(name);
    this.#decided.set(name, void 0);
    this.#depth++;
    const result = this.#depth > MAX_CHAIN ? void 0 : this.decide(this.#formulas.get(name) ?? UNTOLD2);
    this.#depth--;
    this.#decided.set(name, result);
    return result;
  }
  decide(formula) {
    switch (formula.kind) {
      case "named":
        return this.holds(formula.name);
      case "equals":
        return this.#equal(formula.first, formula.second);
      case "contains":
        return any(formula.list.map((item) => this.#equal(item, formula.value)));
      case "or":
        return any(formula.parts.map((part) => this.decide(part)));
      case "and":
        return negated(any(formula.parts.map((part) => negated(this.decide(part)))));
      case "not":
        return negated(this.decide(formula.parts[0]));
      case "untold":
        return void 0;
    }
  }
};
function any(values) {
  return values.includes(true) ? true : values.includes(void 0) ? void 0 : false;
}
function negated(value) {
  return value === void 0 ? void 0 : !value;
}
function allowedValues({ allowed, stored }) {
  const values = allowed.map(constantOf).filter((value) => value !== void 0);
  return stored || values.length === 0 || values.length < allowed.length ? void 0 : values;
}
var MAX_TRIED = 12;
function triedValues(template, expressions) {
  const result = /* @__PURE__ */ new Map();
  for (const expression of expressions) {
    for (const name of namesIn2(expression)) {
      const parameter2 = template.parameters.get(name);
      const values = (parameter2 && allowedValues(parameter2)) ?? keysLookedUp(template, expression, name);
      const known2 = result.get(name);
      const both = known2 && values ? known2.filter((value) => values.includes(value)) : known2 ?? values;
      if (both && both.length > 0 && both.length <= MAX_TRIED) result.set(name, both);
    }
  }
  return result;
}
function keysLookedUp(template, expression, name) {
  const call = intrinsicOf(expression);
  const [map, key, , fallback] = call?.name === "FindInMap" ? (0, import_core.itemsOf)(call.argument) : [];
  const ref = key && intrinsicOf(key);
  if (map && !fallback && ref?.name === "Ref" && textOf(ref.argument) === name) {
    const rows = (0, import_core.get)(template.mappings, textOf(map) ?? "");
    return rows?.kind === "map" && !rows.entries.has("Fn::Transform") ? [...rows.entries.keys()] : void 0;
  }
  const inner = call ? [call.argument] : [...(0, import_core.itemsOf)(expression), ...[...(0, import_core.entriesOf)(expression).values()].map(({ value }) => value)];
  for (const child of inner) {
    const keys = keysLookedUp(template, child, name);
    if (keys) return keys;
  }
  return void 0;
}
function mayBe(parameter2, value) {
  if (parameter2.stored || value === textOf(parameter2.default)) return true;
  const { type, minLength, minValue, maxValue } = parameter2;
  if (type === "Number") {
    const number = Number(value);
    if (value.trim() === "" || Number.isNaN(number)) return false;
    return number >= (minValue ?? -Infinity) && number <= (maxValue ?? Infinity);
  }
  if (minLength !== void 0 && value.length < minLength) return false;
  if (value !== "") return true;
  return !type.startsWith("AWS::") && mayBeEmpty(parameter2);
}
function mayBeEmpty({ pattern }) {
  if (pattern === void 0) return true;
  try {
    return new RegExp(`^(?:${pattern})$`).test("");
  } catch {
    return true;
  }
}
function pairKey(first, second) {
  return `pair ${[first, second].sort().join(" = ")}`;
}
function variablesOf(template, comparisons) {
  const constants = constantsOf(comparisons);
  const tried = triedValues(
    template,
    [...constants.values()].flatMap(({ operand }) => operand.expression ?? [])
  );
  for (const [name, values] of tried) {
    const known2 = constants.get(name) ?? { operand: { variable: name }, values: /* @__PURE__ */ new Set() };
    constants.set(name, { ...known2, values: /* @__PURE__ */ new Set([...known2.values, ...values]) });
  }
  const single = [...constants].map(
    ([key, { operand, values }]) => variable(template, operand, values, tried.get(key))
  );
  const byKey = new Map(single.map((one) => [one.key, one]));
  const pairs = /* @__PURE__ */ new Map();
  for (const [first, second] of comparisons) {
    if (!("variable" in first) || !("variable" in second) || first.variable === second.variable) continue;
    const pair = pairOf(template, first, second, byKey);
    pairs.set(pair.key, pair);
  }
  return [...single.map((one) => withoutChoice(template, one, byKey)), ...pairs.values()];
}
function withoutChoice(template, one, byKey) {
  const values = one.expression ? one.names.map((name) => byKey.get(name)?.values ?? [OTHER]) : [[OTHER]];
  if (values.some((all) => all.includes(OTHER))) return one;
  const assignment = /* @__PURE__ */ new Map();
  for (const [i, name] of one.names.entries()) assignment.set(name, values[i][0]);
  const told = textOf(valueUnder(template, one.expression, assignment)) !== void 0;
  return told ? { ...one, values: [OTHER], usual: OTHER } : one;
}
function constantsOf(comparisons) {
  const found = /* @__PURE__ */ new Map();
  const of = (operand) => {
    if ("constant" in operand) return /* @__PURE__ */ new Set([operand.constant]);
    const known2 = found.get(operand.variable) ?? { operand, values: /* @__PURE__ */ new Set() };
    found.set(operand.variable, known2);
    return known2.values;
  };
  for (let size = -1; size !== sizeOf(found); ) {
    size = sizeOf(found);
    for (const sides of comparisons) {
      const [first, second] = sides.map(of);
      for (const value of second) first.add(value);
      for (const value of first) second.add(value);
    }
  }
  return found;
}
function sizeOf(found) {
  return [...found.values()].reduce((sum, { values }) => sum + values.size, 0);
}
var PREFERRED = { "AWS::Partition": "aws", "AWS::URLSuffix": "amazonaws.com" };
function variable(template, operand, constants, tried) {
  const { variable: key, expression } = operand;
  const { values, rest } = domain(template, operand, constants, tried);
  const text = usualOf(template, operand);
  const usual = text === void 0 ? void 0 : seen(text, values);
  const names = expression ? [...new Set(namesIn2(expression))] : [key];
  const likely = PREFERRED[key];
  const preferred = usual ?? (likely !== void 0 && values.includes(likely) ? likely : OTHER);
  return { key, values, constants, usual, preferred, names, ...expression && { expression }, ...rest && { rest } };
}
function seen(text, values) {
  return values.includes(text) ? text : values.includes(OTHER) ? OTHER : void 0;
}
function usualOf(template, { variable: key, expression }) {
  if (expression) return usualText(template, expression);
  const parameter2 = template.parameters.get(key);
  return parameter2 && !parameter2.stored ? constantOf(parameter2.default) : void 0;
}
function domain(template, { variable: key, expression }, constants, tried) {
  const parameter2 = template.parameters.get(key);
  const possible2 = [...constants].filter((value) => !parameter2 || mayBe(parameter2, value));
  const allowed = expression ? bounds(template, expression) : (parameter2 && allowedValues(parameter2)) ?? tried;
  if (!allowed) return { values: [...possible2, OTHER] };
  const inside = possible2.filter((value) => allowed.includes(value));
  const rest = [...new Set(allowed)].filter((value) => !inside.includes(value));
  if (rest.length === 1 && !isUntold(rest[0])) return { values: [...inside, rest[0]] };
  return rest.length > 0 ? { values: [...inside, OTHER], rest } : { values: inside };
}
function bounds(template, expression) {
  const value = valueUnder(template, expression, /* @__PURE__ */ new Map());
  const cells = value?.kind === "unknown" ? value.oneOf ?? [] : [];
  const texts = cells.map(textOf).filter((text) => text !== void 0);
  return texts.length > 0 && texts.length === cells.length ? texts : void 0;
}
function pairOf(template, first, second, byKey) {
  const [a, b] = [first, second].map(({ variable: key2 }) => byKey.get(key2));
  const texts = [first, second].map((operand) => usualOf(template, operand));
  const usual = texts.includes(void 0) ? void 0 : String(texts[0] === texts[1]);
  const apart = a.rest && b.rest && !a.rest.some((value) => b.rest.includes(value));
  const values = apart ? ["false"] : ["true", "false"];
  const key = pairKey(a.key, b.key);
  return { key, values, constants: /* @__PURE__ */ new Set(), usual, preferred: usual ?? "false", names: [...a.names, ...b.names] };
}
function equalUnder(template, variables, assignment) {
  const valueAt = (operand) => {
    if ("constant" in operand) return operand.constant;
    const { variable: key, expression } = operand;
    const told = expression && variables.get(key)?.names.some((name) => typeof assignment.get(name) === "string");
    return (told ? textOf(valueUnder(template, expression, assignment)) : void 0) ?? assignment.get(key);
  };
  return (first, second) => {
    const [a, b] = [valueAt(first), valueAt(second)];
    if (typeof a === "string" && typeof b === "string") return a === b;
    if (a === void 0 || b === void 0) return void 0;
    const [one, two] = [first, second].map((side) => "variable" in side ? side.variable : void 0);
    if (one !== void 0 && one === two) return true;
    const [other, value] = a === OTHER ? [one, b] : [two, a];
    if (typeof value === "string" && variables.get(other)?.constants.has(value)) return false;
    const pair = one !== void 0 && two !== void 0 ? assignment.get(pairKey(one, two)) : void 0;
    return pair === void 0 ? void 0 : pair === "true";
  };
}
function possible(template, variables, comparisons) {
  const rules = template.rules.flatMap((rule) => {
    const condition = (0, import_core.get)(rule, "RuleCondition");
    const when = condition && formulaOf(template, condition);
    return (0, import_core.itemsOf)((0, import_core.get)(rule, "Assertions")).flatMap((assertion) => {
      const asserted = (0, import_core.get)(assertion, "Assert");
      return asserted ? [{ when, holds: formulaOf(template, asserted) }] : [];
    });
  });
  return (assignment, equal) => isPlace(assignment, variables) && isConsistent(comparisons, assignment, equal) && !rules.some((rule) => isBroken(rule, equal));
}
function isBroken({ when, holds }, equal) {
  const decider = new Decider(/* @__PURE__ */ new Map(), equal);
  return (!when || decider.decide(when) === true) && decider.decide(holds) === false;
}
var PARTITIONS = [
  { region: /^cn-/, partition: "aws-cn", suffix: "amazonaws.com.cn" },
  { region: /^us-gov-/, partition: "aws-us-gov", suffix: "amazonaws.com" },
  { region: /^(?!cn-|us-gov-|us-iso|eu-iso|eusc-)/, partition: "aws", suffix: "amazonaws.com" }
];
function isPlace(assignment, variables) {
  const region = assignment.get("AWS::Region");
  const partition = assignment.get("AWS::Partition");
  const place = PARTITIONS.find(
    (one) => typeof region === "string" ? one.region.test(region) : one.partition === partition
  );
  if (!place) return true;
  const agrees = (name, told) => {
    const value = assignment.get(name);
    return value === OTHER ? !variables.get(name)?.constants.has(told) : value === void 0 || value === told;
  };
  return agrees("AWS::Partition", place.partition) && agrees("AWS::URLSuffix", place.suffix);
}
function isConsistent(comparisons, assignment, equal) {
  const groups = /* @__PURE__ */ new Map();
  const root = (key) => {
    const above = groups.get(key);
    return above === void 0 ? key : root(above);
  };
  const apart = [];
  for (const [first, second] of comparisons) {
    if (!("variable" in first && "variable" in second) || !assignment.has(pairKey(first.variable, second.variable)))
      continue;
    const [a, b] = [root(first.variable), root(second.variable)];
    if (equal(first, second) === false) apart.push([first.variable, second.variable]);
    else if (a !== b) groups.set(a, b);
  }
  return apart.every(([a, b]) => root(a) !== root(b));
}
var NEIGHBOURS = 1e3;
function usedConditions(template, propertiesOf2) {
  const { resources: resources2, loops, conditions } = template;
  const found = new Found();
  for (const { type, condition, properties: properties2 } of resources2.values()) {
    const read = propertiesOf2(type);
    if (!read) continue;
    const depth = type.startsWith("AWS::ECS::") ? 0 : NEIGHBOURS;
    found.add(condition, depth);
    const isCall = properties2 && intrinsicOf(properties2);
    if (isCall) found.addAll(properties2, depth);
    for (const [name, { value }] of isCall ? [] : (0, import_core.entriesOf)(properties2)) {
      if (read.includes(name) || name.includes("::")) found.addAll(value, depth + 1);
    }
  }
  for (const { node } of loops) found.addAll(node, 0);
  const names = [...found.depths.keys()];
  if (names.some((name) => name.includes("{"))) return new Map([...conditions.keys()].map((name) => [name, 0]));
  return new Map([...found.depths].filter(([name]) => conditions.has(name)));
}
var Found = class {
  depths = /* @__PURE__ */ new Map();
  add(name, depth) {
    if (name !== void 0) this.depths.set(name, Math.min(depth, this.depths.get(name) ?? depth));
  }
  addAll(node, depth) {
    const call = intrinsicOf(node);
    if (call?.name === "If") this.add(textOf((0, import_core.itemsOf)(call.argument)[0]), depth);
    else if ((0, import_core.get)(node, "Type")) this.add(textOf((0, import_core.get)(node, "Condition")), depth);
    const members = [...(0, import_core.itemsOf)(node), ...[...(0, import_core.entriesOf)(node).values()].map(({ value }) => value)];
    for (const child of call ? [call.argument] : members) this.addAll(child, call ? depth : depth + 1);
  }
};
var MAX_SCENARIOS = 32;
var MAX_ASSIGNMENTS = 4096;
var MAX_COMPARISONS = 500;
var MAX_DECISIONS = 2e6;
var MAX_TRIES = 8;
function scenariosOf(template, propertiesOf2) {
  const used = usedConditions(template, propertiesOf2);
  const formulas = formulasOf(template);
  const budget = { left: MAX_DECISIONS };
  const all = decide(template, formulas, [...used.keys()], budget);
  if (all) return all;
  const chosen = [];
  let scenarios = [undecided];
  let tries = MAX_TRIES;
  for (const [name] of [...used].sort(([, a], [, b]) => a - b)) {
    const more = decide(template, formulas, [...chosen, name], budget);
    if (more) {
      chosen.push(name);
      scenarios = more;
    } else if (--tries === 0) break;
  }
  return scenarios;
}
function decide(template, formulas, names, budget) {
  const comparisons = comparisonsOf(formulas, names);
  if (comparisons.length > MAX_COMPARISONS) return void 0;
  const variables = variablesOf(template, comparisons);
  const product = variables.reduce((size, { values }) => size * values.length, 1);
  if (product > MAX_ASSIGNMENTS) return void 0;
  budget.left -= product * (names.length + template.rules.length);
  if (budget.left < 0) return void 0;
  const byKey = new Map(variables.map((variable2) => [variable2.key, variable2]));
  const isPossible = possible(template, byKey, comparisons);
  const groups = /* @__PURE__ */ new Map();
  for (const assignment of assignments(variables)) {
    const equal = equalUnder(template, byKey, assignment);
    if (!isPossible(assignment, equal)) continue;
    const decider = new Decider(formulas, equal);
    const key = names.map((name) => decider.holds(name)).join();
    const group = groups.get(key) ?? { decider, assignments: [] };
    group.assignments.push(assignment);
    groups.set(key, group);
    if (groups.size > MAX_SCENARIOS) return void 0;
  }
  if (groups.size === 0) return void 0;
  return [...groups.values()].map((group) => scenario(names, variables, group));
}
var undecided = { when: [], condition: () => void 0, variable: () => void 0 };
function* assignments(variables) {
  const ordered = variables.map(({ key, values, preferred }) => {
    return { key, values: [...values].sort((a, b) => Number(b === preferred) - Number(a === preferred)) };
  });
  const product = ordered.reduce((size, { values }) => size * values.length, 1);
  for (let number = 0; number < product; number++) {
    const chosen = /* @__PURE__ */ new Map();
    let rest = number;
    for (const { key, values } of ordered) {
      chosen.set(key, values[rest % values.length]);
      rest = Math.floor(rest / values.length);
    }
    yield chosen;
  }
}
function scenario(names, variables, group) {
  const values = valuesIn(group, variables);
  const decided = new Map(names.map((name) => [name, group.decider.holds(name)]));
  return {
    when: [...decided].flatMap(([name, value]) => value === void 0 ? [] : [`${name} is ${value}`]),
    // Of other conditions, the assignments may think differently.
    condition: (name) => decided.get(name),
    variable: (name) => values.get(name)
  };
}
function valuesIn({ assignments: all }, variables) {
  const agreed = new Map(variables.map(({ key }) => [key, agreedOn(all, key)]));
  const loose = variables.filter(({ key }) => agreed.get(key) === void 0);
  const isUsual = all.some((one) => loose.every(({ key, usual }) => usual === void 0 || one.get(key) === usual));
  const values = /* @__PURE__ */ new Map();
  for (const { key, names } of variables) {
    const value = agreed.get(key);
    if (typeof value === "string" && names[0] === key) values.set(key, isUntold(value) ? "unknown" : value);
  }
  for (const { key, usual, names } of variables) {
    const value = agreed.get(key);
    if (value === void 0 ? isUsual : value === usual || value === OTHER && usual === void 0) continue;
    for (const name of names) if (!values.has(name)) values.set(name, "unknown");
  }
  return values;
}
function agreedOn([first, ...rest], key) {
  const value = first?.get(key);
  return rest.every((one) => one.get(key) === value) ? value : void 0;
}
var FORMAT = "CloudFormation template";
function readTemplate(root) {
  const template = templateOf(root);
  for (const { secret, default: value } of template.parameters.values()) {
    if (!secret || !value) continue;
    value.at.source.mask(value.at.start, value.at.end);
    value.at.source.hide(textOf(value) ?? "");
  }
  const read = scenariosOf(template, (type) => resourceType(type)?.properties).map((one) => modelOf(template, one));
  const possible2 = read.filter(({ missing }) => missing.size === 0);
  return (possible2.length > 0 ? possible2 : read).map(({ model }) => model);
}
function modelOf(template, scenario2) {
  const world = worldOf(template, scenario2);
  const evaluator = new Evaluator(world);
  const gaps = [];
  const made = [...template.resources.values()].map((each) => ({ ...each, evaluator }));
  for (const { key, node, at } of template.loops) {
    const turns = expandLoop(evaluator, node);
    if (!turns)
      gaps.push({
        at,
        entity: { kind: "loop", name: key },
        path: "",
        reason: "is a loop whose collection is not known"
      });
    for (const turn of turns ?? []) {
      const { condition, ...each } = resource(turn.name, turn.value, turn.key);
      const looped = { ...each, condition: condition && turn.evaluator.looped(condition) };
      world.looped.set(turn.name, looped);
      made.push({ ...looped, evaluator: turn.evaluator });
    }
  }
  const model = {
    format: FORMAT,
    entities: made.flatMap((each) => entitiesOf(each, each.evaluator)),
    complete: !template.hasMacro && gaps.length === 0,
    definition: false,
    ...scenario2.when.length > 0 && { when: scenario2.when },
    gaps,
    order: orderIn(template, made),
    optional: ["TaskDefinition.family"],
    spell: propertyName,
    editable: isEditable
  };
  return { model, missing: world.missing };
}
function entitiesOf({ id, type: name, condition, properties: properties2, at }, evaluator) {
  const type = resourceType(name) ?? delegateType(name);
  const exists = condition === void 0 ? true : evaluator.world.scenario.condition(condition);
  if (!type || exists === false) return [];
  const evaluate = () => (properties2 && evaluator.evaluate(properties2)) ?? { kind: "map", entries: /* @__PURE__ */ new Map(), at };
  const value = exists ? evaluate() : unsurely(evaluator.world, evaluate);
  const told = value.kind === "map" || value.kind === "unknown" ? value : unknown(value.at, "is not an object");
  return type.read(told).map((made) => ({
    kind: made.kind,
    name: made.part === void 0 ? id : `${id}.${made.part}`,
    at: made.at ?? at,
    node: made.node
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FORMAT,
  readTemplate
});
