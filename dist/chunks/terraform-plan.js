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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  PLAN: () => PLAN,
  STATE: () => STATE,
  readPlan: () => readPlan
});
module.exports = __toCommonJS(stdin_exports);
var import_state_machine = require("./state-machine.js");
var import_core = require("./core.js");
var COMPUTED_ATTRIBUTES = /* @__PURE__ */ new Set([
  ...["network_mode", "enable_fault_injection", "configure_at_launch", "driver", "scope"],
  ...["cluster", "iam_role", "launch_type", "platform_version", "external_id"],
  ...["namespace", "discovery_name", "dns_name", "options"],
  ...["log_group_class", "managed_policy_arns", "kms_key_id", "key_id"],
  ...["internal", "protocol", "path", "timeout"],
  ...["vpc_id", "cidr_block", "availability_zone", "network_interface_id", "source_security_group_id"],
  ...["subnets", "subnet_ids", "subnet_id", "security_groups", "security_group_ids", "route_table_ids"],
  ...["private_dns_enabled", "vpc_zone_identifier", "desired_capacity", "instance_type", "ami", "market_type"],
  ...["launch_template_id", "launch_template_name", "version", "user_data", "user_data_base64"],
  ...["on_demand_base_capacity", "on_demand_percentage_above_base_capacity", "spot_allocation_strategy"]
]);
var COMPUTED_BLOCKS = /* @__PURE__ */ new Set([
  ...["setting", "deployment_configuration", "managed_scaling"],
  ...["inline_policy", "ingress", "egress", "route", "subnet_mapping"],
  ...["health_check", "stickiness", "launch_template", "mixed_instances_policy"]
]);
function configuredModule(node) {
  if (node?.kind !== "map") return void 0;
  const resources2 = (0, import_core.itemsOf)((0, import_core.get)(node, "resources")).map(
    (resource2) => [(0, import_core.stringOf)((0, import_core.get)(resource2, "address")) ?? "", resource2]
  );
  const calls = [...(0, import_core.entriesOf)((0, import_core.get)(node, "module_calls"))].flatMap(([name, { value }]) => {
    const module2 = configuredModule((0, import_core.get)(value, "module"));
    return module2 ? [[name, { node: value, module: module2 }]] : [];
  });
  const outputs2 = [...(0, import_core.entriesOf)((0, import_core.get)(node, "outputs"))].map(
    ([name, { value }]) => [name, (0, import_core.get)(value, "expression")]
  );
  const sensitive = { variables: markedIn((0, import_core.get)(node, "variables")), outputs: markedIn((0, import_core.get)(node, "outputs")) };
  return { node, resources: new Map(resources2), calls: new Map(calls), outputs: new Map(outputs2), sensitive };
}
function moduleAt(root, path) {
  let module2 = root;
  for (const name of path) module2 = module2?.calls.get(name)?.module;
  return module2;
}
function referencesIn(expression) {
  const all = (0, import_core.itemsOf)((0, import_core.get)(expression, "references")).flatMap((node) => (0, import_core.stringOf)(node) ?? []);
  const full = all.filter((reference, i) => i === 0 || !isPrefix(reference, all[i - 1]));
  return [...new Set(full)];
}
function isPrefix(reference, of) {
  return of.startsWith(reference) && of !== reference && /^[.[]/.test(of.slice(reference.length));
}
function markedIn(members) {
  return [...(0, import_core.entriesOf)(members)].flatMap(([name, { value }]) => isTrue((0, import_core.get)(value, "sensitive")) ? [name] : []);
}
function isTrue(node) {
  return node?.kind === "scalar" && node.value === true;
}
function entryOf(node, name) {
  return node?.kind === "map" ? node.entries.get(name) : void 0;
}
function isUnset(node) {
  return node.kind === "scalar" && (node.value === null || node.value === "");
}
function isPhantom({ after, unknown }) {
  const nothingUnknown = unknown?.kind !== "map" || unknown.entries.size === 0;
  return nothingUnknown && after.kind === "map" && after.entries.size > 0 && isEmpty(after);
}
function isEmpty(node) {
  if (node.kind === "list") return node.items.every(isEmpty);
  if (node.kind === "map") return [...node.entries.values()].every(({ value }) => isEmpty(value));
  return node.kind === "scalar" && (node.value === null || node.value === "" || node.value === 0 || node.value === false);
}
var UNTOLD = { kind: "untold" };
function expressionsOf(written2, name) {
  if (written2.kind === "attribute") return [written2.expression];
  return written2.kind === "blocks" ? written2.bodies.flatMap((body) => (0, import_core.get)(body, name) ?? []) : [];
}
function isUnwritten(written2, name) {
  return written2.kind === "blocks" && written2.bodies.every((body) => (0, import_core.get)(body, name) === void 0);
}
function isValue(expression) {
  const constant = (0, import_core.get)(expression, "constant_value");
  return constant !== void 0 && (constant.kind !== "scalar" || constant.value !== null);
}
function writtenBlocks(written2, name, values) {
  if (written2.kind === "attribute") return values.map(() => written2);
  const expressions = expressionsOf(written2, name);
  const attribute = expressions.find(isExpression);
  if (attribute) return values.map(() => ({ kind: "attribute", expression: attribute }));
  const bodies = expressions.flatMap((one2) => one2.kind === "list" ? (0, import_core.itemsOf)(one2) : [one2]);
  if (bodies.length < values.length || bodies.length === 0) return values.map(() => UNTOLD);
  return settled(values.map((value) => bodies.filter((body) => fits(value, body)))).map((fitting) => ({
    kind: "blocks",
    bodies: fitting.length > 0 ? fitting : bodies
  }));
}
function settled(candidates) {
  const taken = new Set(candidates.flatMap((bodies) => bodies.length === 1 ? bodies : []));
  const left = candidates.map((bodies) => bodies.length === 1 ? bodies : bodies.filter((body) => !taken.has(body)));
  const isSettled = left.every((bodies, i) => bodies.length === candidates[i].length);
  return isSettled ? left : settled(left);
}
function fits({ after, unknown }, body) {
  return [...(0, import_core.entriesOf)(body)].every(([name, { value: expression }]) => {
    const constant = (0, import_core.get)(expression, "constant_value");
    if (constant?.kind !== "scalar") return true;
    const planned = (0, import_core.get)(after, name);
    return !isTrue((0, import_core.get)(unknown, name)) && (planned?.kind !== "scalar" || String(planned.value) === String(constant.value));
  });
}
function isExpression(node) {
  return node.kind === "map" && [...node.entries.keys()].every((key2) => key2 === "references" || key2 === "constant_value");
}
var REASON = "is known only after apply";
var DOCUMENT = /(?:policy|definitions|user_data|user_data_base64)$/;
var ITEM_TYPES = {
  subnets: "aws_subnet",
  subnet_ids: "aws_subnet",
  vpc_zone_identifier: "aws_subnet",
  security_groups: "aws_security_group",
  security_group_ids: "aws_security_group",
  vpc_security_group_ids: "aws_security_group",
  route_table_ids: "aws_route_table",
  managed_policy_arns: "aws_iam_policy",
  roles: "aws_iam_role",
  capacity_providers: "aws_ecs_capacity_provider"
};
var Block = class _Block {
  #parts;
  constructor(parts) {
    this.#parts = parts;
  }
  get at() {
    return this.#parts.after.at;
  }
  /** An attribute; undefined when it is not set. */
  attribute(name) {
    const { after, unknown } = this.#entriesOf(name);
    if (!after && !unknown) return void 0;
    if (isTrue(unknown?.value)) {
      return this.#isNull(name) ? void 0 : { key: unknown.key, value: this.#unknown(name, unknown.key) };
    }
    if (!after || isUnset(after.value)) return void 0;
    return { key: after.key, value: this.#merged(after.value, unknown?.value, name) };
  }
  /** A list of scalars. Where it is unknown as a whole, it has the resources that it was made from, and maybe more. Nobody writes the ids of other subnets beside those. */
  list(name) {
    const entry = this.attribute(name);
    const itemType = ITEM_TYPES[name];
    if (entry?.value.kind !== "unknown" || itemType === void 0 || !this.expression(name)) return entry;
    const { at } = entry.value;
    const { items, closed } = this.#resolved(name, itemType);
    if (!items) return entry;
    const known = items.map((refersTo) => ({ kind: "unknown", reason: REASON, at, refersTo }));
    const more = closed && itemType === "aws_subnet" ? [] : [{ kind: "unknown", reason: REASON, at }];
    return { key: entry.key, value: { kind: "list", items: [...known, ...more], at } };
  }
  /** An attribute that is there although nobody wrote it, such as an ARN. */
  computed(name) {
    const { after, unknown } = this.#entriesOf(name);
    if (isTrue(unknown?.value)) return { key: unknown.key, value: this.#unknown(name, unknown.key) };
    return after && !isUnset(after.value) ? after : void 0;
  }
  /** An attribute whose default the provider fills in: undefined when nobody wrote it. */
  written(name) {
    return isUnwritten(this.#parts.written, name) ? void 0 : this.attribute(name);
  }
  /** An attribute of which 0 says that it is not set. */
  nonZero(name) {
    const entry = this.attribute(name);
    return entry?.value.kind === "scalar" && entry.value.value === 0 ? void 0 : entry;
  }
  /** The expression of an attribute, where it is told which one. */
  expression(name) {
    const { written: written2 } = this.#parts;
    const only = written2.kind === "blocks" && written2.bodies.length === 1 ? written2.bodies[0] : void 0;
    return (0, import_core.get)(only, name);
  }
  /** Whether an attribute is a map, and no block. */
  isMap(name) {
    return this.#entriesOf(name).after?.value.kind === "map";
  }
  /** Where the blocks of a name stand. */
  placeOf(name) {
    const { after } = this.#entriesOf(name);
    return after && { key: after.key, at: after.value.at };
  }
  /** Each block of a name made into something; unknown where the blocks are. */
  listOf(name, make) {
    const blocks = this.blocks(name);
    if ("kind" in blocks) return { key: blocks.at, value: blocks };
    const place = this.placeOf(name);
    if (blocks.length === 0 || !place) return void 0;
    return { key: place.key, value: { kind: "list", items: blocks.map(make), at: place.at } };
  }
  /** An attribute at the end of a path through blocks, the first of each. */
  within(...path) {
    const [first, ...rest] = path;
    if (rest.length === 0) return this.attribute(first);
    const inner = this.first(first);
    if (inner && "kind" in inner) return { key: inner.at, value: inner };
    return inner?.within(...rest);
  }
  /** The block of a name of which there is one at most. */
  first(name) {
    const blocks = this.blocks(name);
    return "kind" in blocks ? blocks : blocks[0];
  }
  /** Nested blocks of a name; what is wholly unknown is one unknown. */
  blocks(name) {
    const { written: written2, resolve, path } = this.#parts;
    const { after, unknown } = this.#entriesOf(name);
    if (isTrue(unknown?.value)) {
      const isUnset2 = COMPUTED_BLOCKS.has(name) && isUnwritten(written2, name);
      return isUnset2 ? [] : this.#unknown(name, unknown.key);
    }
    const values = (after?.value.kind === "map" ? [after.value] : (0, import_core.itemsOf)(after?.value)).map((value, i) => {
      return { after: value, unknown: unknown?.value.kind === "map" ? unknown.value : (0, import_core.itemsOf)(unknown?.value)[i] };
    });
    const real = values.length > 1 ? values.filter((one2) => !isPhantom(one2)) : values;
    const places = writtenBlocks(written2, name, real);
    return real.map((value, i) => new _Block({ ...value, written: places[i], resolve, path: `${path}${name}.` }));
  }
  #entriesOf(name) {
    return { after: entryOf(this.#parts.after, name), unknown: entryOf(this.#parts.unknown, name) };
  }
  /** Computed attributes are unknown as well when nobody wrote them, or wrote null: whatever else is known is not unknown. */
  #isNull(name) {
    const { written: written2 } = this.#parts;
    if (isUnwritten(written2, name)) return true;
    if (written2.kind !== "blocks" || !COMPUTED_ATTRIBUTES.has(name)) return false;
    return !expressionsOf(written2, name).some(isValue) && this.#resolved(name).settled;
  }
  #resolved(name, itemType) {
    const { written: written2, resolve, path } = this.#parts;
    return resolve(`${path}${name}`, expressionsOf(written2, name), itemType);
  }
  #unknown(name, at) {
    const { refersTo, mentions = refersTo && [refersTo] } = this.#resolved(name);
    if (refersTo && !DOCUMENT.test(name)) return { kind: "unknown", reason: REASON, at, refersTo };
    return { kind: "unknown", reason: REASON, at, ...mentions && { mentions } };
  }
  /** A value with the unknowns that are inside of it. */
  #merged(after, unknown, name) {
    if (isTrue(unknown)) return this.#unknown(name, after.at);
    if (!unknown || unknown.kind === "scalar") return after;
    if (after.kind === "list") {
      return { ...after, items: after.items.map((item, i) => this.#merged(item, (0, import_core.itemsOf)(unknown)[i], name)) };
    }
    if (after.kind !== "map") return after;
    const entries = new Map(
      [...after.entries].map(([key2, { key: at, value }]) => [
        key2,
        { key: at, value: this.#merged(value, (0, import_core.get)(unknown, key2), name) }
      ])
    );
    for (const [key2, { key: at, value }] of unknown?.kind === "map" ? unknown.entries : []) {
      if (!entries.has(key2) && isTrue(value)) entries.set(key2, { key: at, value: this.#unknown(name, at) });
    }
    return { ...after, entries };
  }
};
function plannedIn(root) {
  if (root.entries.has("resource_changes")) return (0, import_core.itemsOf)((0, import_core.get)(root, "resource_changes")).flatMap(changed);
  const values = [(0, import_core.get)(root, "values"), (0, import_core.get)(root, "planned_values"), (0, import_core.get)(root, "prior_state", "values")];
  return values.map((one2) => inModule((0, import_core.get)(one2, "root_module"))).find(({ length }) => length > 0) ?? [];
}
var LEAVES_NOTHING = /* @__PURE__ */ new Set(["delete", "forget"]);
function changed(node) {
  const after = (0, import_core.get)(node, "change", "after");
  const actions = (0, import_core.itemsOf)((0, import_core.get)(node, "change", "actions")).map((action) => (0, import_core.stringOf)(action) ?? "");
  if (after?.kind !== "map" || (0, import_core.get)(node, "deposed") || actions.length === 1 && LEAVES_NOTHING.has(actions[0]))
    return [];
  const module2 = (0, import_core.stringOf)((0, import_core.get)(node, "module_address")) ?? "";
  return [{ ...named(node), module: module2, node, after, unknown: (0, import_core.get)(node, "change", "after_unknown") }];
}
function inModule(module2) {
  const address = (0, import_core.stringOf)((0, import_core.get)(module2, "address")) ?? "";
  const own = (0, import_core.itemsOf)((0, import_core.get)(module2, "resources")).flatMap((node) => {
    const after = (0, import_core.get)(node, "values");
    if (after?.kind !== "map" || (0, import_core.get)(node, "deposed_key")) return [];
    return [{ ...named(node), module: address, node, after, unknown: void 0 }];
  });
  return [...own, ...(0, import_core.itemsOf)((0, import_core.get)(module2, "child_modules")).flatMap(inModule)];
}
function named(node) {
  const text = (key3) => (0, import_core.stringOf)((0, import_core.get)(node, key3)) ?? "";
  const index = (0, import_core.get)(node, "index");
  const key2 = index?.kind === "scalar" && (typeof index.value === "string" || typeof index.value === "number") ? index.value : void 0;
  const type = text("mode") === "data" ? `data.${text("type")}` : text("type");
  return { address: text("address"), type, name: text("name"), key: key2 };
}
function stepsOf(address) {
  const steps = [];
  for (const match of address.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)) {
    const [, text, index, name] = match;
    if (text !== void 0) steps.push({ key: unescaped(text) });
    else if (index !== void 0) steps.push({ key: Number(index) });
    else if (name !== void 0) steps.push({ name });
  }
  return steps;
}
var ESCAPES = { n: "\n", t: "	", r: "\r" };
function unescaped(text) {
  if (!/[\\{]/.test(text)) return text;
  return text.replaceAll(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (_, short, long, char) => {
    const code = short ?? long;
    return code === void 0 ? ESCAPES[char] ?? char : String.fromCodePoint(Number.parseInt(code, 16));
  }).replaceAll(/([$%])\1\{/g, "$1{");
}
function lastModule(address) {
  const match = /^(?:(.*)\.)?module\.([^.[\]]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/.exec(address);
  if (!match) return void 0;
  const [, parent = "", name = "", bracket = ""] = match;
  const [step] = stepsOf(bracket);
  return { address, parent, name, key: step && "key" in step ? step.key : void 0 };
}
function callPath(address) {
  const names = stepsOf(address).flatMap((step) => "name" in step ? [step.name] : []);
  return names.filter((_, i) => i % 2 === 1);
}
function within(module2, name) {
  return module2 === "" ? name : `${module2}.${name}`;
}
var TARGET_GROUP = ["aws_lb_target_group", "aws_alb_target_group"];
var LAUNCH_TEMPLATE = ["aws_launch_template"];
var GUESSED = {
  task_definition: ["aws_ecs_task_definition"],
  "ecs_target.task_definition_arn": ["aws_ecs_task_definition"],
  "target.ecs_parameters.task_definition_arn": ["aws_ecs_task_definition"],
  cluster: ["aws_ecs_cluster"],
  vpc_id: ["aws_vpc"],
  "load_balancer.target_group_arn": TARGET_GROUP,
  "default_action.target_group_arn": TARGET_GROUP,
  "default_action.forward.target_group.arn": TARGET_GROUP,
  "action.target_group_arn": TARGET_GROUP,
  "action.forward.target_group.arn": TARGET_GROUP,
  "launch_template.id": LAUNCH_TEMPLATE,
  "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id": LAUNCH_TEMPLATE
};
var Guesses = class {
  #planned;
  #candidates = /* @__PURE__ */ new Map();
  constructor(planned) {
    this.#planned = grouped(planned, ({ module: module2, type }) => within(module2, type));
  }
  of(path, { module: module2, key: key2, after }) {
    const types = GUESSED[path];
    if (!types) return void 0;
    const { all, byKey, byName } = this.#of(module2, types);
    const name = (0, import_core.stringOf)((0, import_core.get)(after, "name"));
    const tries = [all, key2 === void 0 ? [] : byKey.get(key2), name === void 0 ? [] : byName.get(name)];
    const hit = tries.find((found) => found?.length === 1)?.[0];
    return hit && { name: hit.address, attribute: "" };
  }
  #of(module2, types) {
    const place = within(module2, types[0]);
    const known = this.#candidates.get(place);
    if (known) return known;
    const all = types.flatMap((type) => this.#planned.get(within(module2, type)) ?? []);
    const nameOf3 = ({ after }) => (0, import_core.stringOf)((0, import_core.get)(after, "family") ?? (0, import_core.get)(after, "name"));
    const made = { all, byKey: grouped(all, ({ key: key2 }) => key2), byName: grouped(all, nameOf3) };
    this.#candidates.set(place, made);
    return made;
  }
};
function grouped(planned, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one2 of planned) {
    const group = groups.get(keyOf(one2));
    if (group) group.push(one2);
    else groups.set(keyOf(one2), [one2]);
  }
  return groups;
}
function missingResources(root, configured) {
  const at = (0, import_core.get)(root, "format_version")?.at ?? root.at;
  const gap = (reason) => ({ at, entity: { kind: "plan", name: "plan" }, path: "", reason });
  if (isTrue((0, import_core.get)(root, "errored"))) return [gap("failed while it was made: resources are missing from it")];
  const complete = (0, import_core.get)(root, "complete");
  if (complete?.kind === "scalar" && complete.value === false)
    return [gap("is not complete: resources are missing from it")];
  if (!root.entries.has("resource_changes") || !configured || complete || root.entries.has("errored")) return [];
  const planned = new Set((0, import_core.itemsOf)((0, import_core.get)(root, "resource_changes")).map(resourceOf));
  const missing = expectedIn(configured, "").find((resource2) => !planned.has(resource2));
  if (missing === void 0) return [];
  return [gap(`has no change for ${missing}, which is configured: it failed, or was limited to targets`)];
}
function resourceOf(change) {
  const text = (key2) => (0, import_core.stringOf)((0, import_core.get)(change, key2)) ?? "";
  return within(text("module_address"), `${text("type")}.${text("name")}`);
}
function expectedIn({ resources: resources2, calls }, module2) {
  const own = [...resources2].flatMap(([address, node]) => isOnce(node) ? [within(module2, address)] : []);
  const inner = [...calls].flatMap(
    ([name, { node, module: called }]) => isOnce(node) ? expectedIn(called, within(module2, `module.${name}`)) : []
  );
  return [...own, ...inner];
}
function isOnce(node) {
  return !(0, import_core.get)(node, "count_expression") && !(0, import_core.get)(node, "for_each_expression");
}
var EXCEPTIONS = {
  "TaskDefinition.volumes": "volume",
  "Volume.host": ".",
  "HostVolumeProperties.sourcePath": "host_path",
  "Volume.configuredAtLaunch": "configure_at_launch",
  "EphemeralStorage.sizeInGiB": "size_in_gib",
  "TaskDefinition.inferenceAccelerators": "inference_accelerator",
  "Service.serviceName": "name",
  "Service.role": "iam_role",
  "Service.loadBalancers": "load_balancer",
  "TaskSet.loadBalancers": "load_balancer",
  "LoadBalancer.loadBalancerName": "elb_name",
  "Service.placementStrategy": "ordered_placement_strategy",
  "Service.networkConfiguration": ".",
  "TaskSet.networkConfiguration": ".",
  "NetworkConfiguration.awsvpcConfiguration": "network_configuration",
  "Service.deploymentConfiguration": ".",
  "DeploymentConfiguration.maximumPercent": "deployment_maximum_percent",
  "DeploymentConfiguration.minimumHealthyPercent": "deployment_minimum_healthy_percent",
  "DeploymentConfiguration.deploymentCircuitBreaker": "deployment_circuit_breaker",
  "DeploymentConfiguration.strategy": "deployment_configuration.strategy",
  "DeploymentConfiguration.bakeTimeInMinutes": "deployment_configuration.bake_time_in_minutes",
  "DeploymentConfiguration.lifecycleHooks": "deployment_configuration.lifecycle_hook",
  "DeploymentConfiguration.linearConfiguration": "deployment_configuration.linear_configuration",
  "DeploymentConfiguration.canaryConfiguration": "deployment_configuration.canary_configuration",
  "Service.enableECSManagedTags": "enable_ecs_managed_tags",
  "ServiceConnectConfiguration.services": "service",
  "ServiceConnectService.clientAliases": "client_alias",
  "ServiceConnectTlsConfiguration.issuerCertificateAuthority": "issuer_cert_authority",
  "LogConfiguration.secretOptions": "secret_option",
  "Service.volumeConfigurations": "volume_configuration",
  "ServiceVolumeConfiguration.managedEBSVolume": "managed_ebs_volume",
  "ServiceManagedEBSVolumeConfiguration.sizeInGiB": "size_in_gb",
  "ServiceManagedEBSVolumeConfiguration.filesystemType": "file_system_type",
  "Cluster.clusterName": "name",
  "Cluster.settings": "setting",
  "ClusterCapacity.cluster": "cluster_name",
  "ExecuteCommandLogConfiguration.s3EncryptionEnabled": "s3_bucket_encryption_enabled",
  "Schedule.taskDefinition": "task_definition_arn",
  "LogGroup.logGroupName": "name",
  "Role.roleName": "name",
  "Role.policies": "inline_policy",
  "Repository.repositoryName": "name",
  "Repository.scanOnPush": "image_scanning_configuration.scan_on_push",
  "SecurityGroup.groupName": "name",
  "Route.egressOnlyInternetGatewayId": "egress_only_gateway_id",
  "Listener.targetGroupArns": "default_action",
  "ListenerRule.targetGroupArns": "action",
  "Balancer.type": "load_balancer_type",
  "Balancer.scheme": "internal",
  "TargetGroup.healthCheckIntervalSeconds": "health_check.interval",
  "TargetGroup.healthCheckTimeoutSeconds": "health_check.timeout",
  "TargetGroup.healthyThresholdCount": "health_check.healthy_threshold",
  "TargetGroup.unhealthyThresholdCount": "health_check.unhealthy_threshold",
  "TargetGroup.healthCheckEnabled": "health_check.enabled",
  "TargetGroup.healthCheckProtocol": "health_check.protocol",
  "TargetGroup.healthCheckPort": "health_check.port",
  "TargetGroup.healthCheckPath": "health_check.path",
  "AutoScalingGroup.subnets": "vpc_zone_identifier",
  "LaunchTemplate.securityGroupIds": "vpc_security_group_ids",
  "InstanceRequirements.vCpuCount": "vcpu_count",
  "InstanceRequirements.memoryMiB": "memory_mib",
  "Instance.imageId": "ami"
};
function attributePath(shape, member) {
  return EXCEPTIONS[`${shape}.${member}`] ?? snakeCase(member);
}
function spelling(shape, member) {
  if (IN_CONTAINERS.has(shape)) return member;
  const path = attributePath(shape, member);
  return path === "." ? snakeCase(member) : path;
}
var IN_CONTAINERS = shapesBelow("ContainerDefinition", /* @__PURE__ */ new Set());
function shapesBelow(shape, found) {
  if (found.has(shape) || !import_core.shapes[shape]) return found;
  found.add(shape);
  for (const of of Object.values(import_core.shapes[shape])) shapesBelow(of.replace(/(?:\[\]|\{\})+$/, ""), found);
  return found;
}
function snakeCase(name) {
  return name.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => `_${letters.toLowerCase()}`);
}
var NOTHING = { on: [], open: false };
var LOST = { on: [], open: true };
var ALL = "*";
function named2(path, address) {
  return `${path.join(".")} ${address}`;
}
function parsed(place) {
  const space = place.indexOf(" ");
  return { path: space === 0 ? [] : place.slice(0, space).split("."), address: place.slice(space + 1) };
}
function placeOf(address) {
  const names = namesOf(address);
  const path = [];
  while (names[0] === "module" && names.length > 2) path.push(...names.splice(0, 2).slice(1));
  return named2(path, names.join("."));
}
function namesOf(address) {
  return stepsOf(address).flatMap((step) => "name" in step ? [step.name] : []);
}
function resourceAt(root, place) {
  const { path, address } = parsed(place);
  return moduleAt(root, path)?.resources.get(address);
}
function waitsIn(root, place, isTold) {
  const { path, address } = parsed(place);
  const module2 = moduleAt(root, path);
  if (!module2) return LOST;
  if (address === ALL) return everything(module2, path);
  const [kind, called = ""] = address.split(".");
  switch (kind) {
    case "each":
    case "count":
    case "path":
    case "terraform":
    case "self":
      return NOTHING;
    case "var":
      return variable(root, path, called);
    case "output":
      return written(path, (0, import_core.get)(module2.node, "outputs", called));
    case "module":
      return outputs(module2, path, called);
    default:
      return resource(root, path, module2.resources.get(address), (attribute) => isTold(place, attribute));
  }
}
function variable(root, path, called) {
  const outer = path.slice(0, -1);
  const call = moduleAt(root, outer)?.calls.get(path.at(-1) ?? "");
  return call ? written(outer, (0, import_core.get)(call.node, "expressions", called), isText(called)) : NOTHING;
}
function isText(attribute) {
  return /(?:^|_)(?:name|name_prefix|tags)$/.test(attribute);
}
function outputs({ calls }, path, called) {
  const inner = calls.get(called)?.module;
  if (!inner) return LOST;
  return { on: [...inner.outputs.keys()].map((name) => named2([...path, called], `output.${name}`)), open: false };
}
function everything({ resources: resources2, calls, outputs: outputs2 }, path) {
  const own = [...resources2.keys(), ...[...outputs2.keys()].map((name) => `output.${name}`)];
  return {
    on: [
      ...own.map((address) => named2(path, address)),
      ...[...calls.keys()].map((called) => named2([...path, called], ALL))
    ],
    open: false
  };
}
var COUNTS = ["count_expression", "for_each_expression"];
function resource(root, path, own, isTold) {
  if (!own) return LOST;
  const attributes = [...(0, import_core.entriesOf)((0, import_core.get)(own, "expressions"))];
  const others = [...(0, import_core.entriesOf)(own)].filter(([key2]) => key2 !== "expressions");
  const all = [
    waitedFor(path, (0, import_core.get)(own, "depends_on")),
    ...attributes.map(([name, { value }]) => written(path, value, isTold(name))),
    ...others.map(([name, { value }]) => written(path, value, isTold(name)))
  ];
  for (const [i, called] of path.entries()) {
    const outer = path.slice(0, i);
    const call = moduleAt(root, outer)?.calls.get(called)?.node;
    all.push(waitedFor(outer, (0, import_core.get)(call, "depends_on")));
    for (const key2 of COUNTS) all.push(written(outer, (0, import_core.get)(call, key2), isTold(key2)));
  }
  return together(all);
}
function written(path, node, isTold = false) {
  const all = [waitedFor(path, (0, import_core.get)(node, "depends_on"))];
  collect(node, (expression) => {
    for (const reference of referencesIn(expression)) all.push(referredTo(path, namesOf(reference), isTold));
  });
  return together(all);
}
function waitedFor(path, list) {
  const on = (0, import_core.itemsOf)(list).flatMap((item) => {
    const [first = "", second = "", third = ""] = namesOf((0, import_core.stringOf)(item) ?? "");
    return first === "module" ? named2([...path, second], ALL) : named2(path, addressOf(first, second, third));
  });
  return { on, open: false };
}
function referredTo(path, names, isTold) {
  const [first = "", second = "", third = ""] = names;
  if (first === "local") return isTold ? NOTHING : LOST;
  if (first !== "module") return { on: [named2(path, addressOf(first, second, third))], open: false };
  const on = third === "" ? named2(path, `module.${second}`) : named2([...path, second], `output.${third}`);
  return { on: [on], open: false };
}
function addressOf(first, second, third) {
  return first === "data" || first === "ephemeral" ? `${first}.${second}.${third}` : `${first}.${second}`;
}
function collect(node, visit) {
  if ((0, import_core.get)(node, "references")?.kind === "list") visit(node);
  for (const item of (0, import_core.itemsOf)(node)) collect(item, visit);
  for (const [name, { value }] of (0, import_core.entriesOf)(node)) if (name !== "references") collect(value, visit);
}
function together(all) {
  return { on: all.flatMap(({ on }) => on), open: all.some(({ open }) => open) };
}
function orderIn(root, planned) {
  const written2 = (0, import_core.get)(root, "configuration", "root_module")?.at;
  if (!written2) return void 0;
  let configuration;
  let index;
  const order = (isTold) => (0, import_state_machine.orderOf)((place) => {
    configuration ??= configuredModule((0, import_core.readJsonAt)(written2.source, written2.start));
    return waitsIn(configuration, place, isTold);
  });
  const ofKnown = order((_, attribute) => isText(attribute));
  const ofNew = order((place, attribute) => isText(attribute) || index.isTold(place, attribute));
  return {
    dependsOn(name, other) {
      index ??= indexOf(planned);
      const place = placeOf(name);
      const told2 = (index.isNew(other) ? ofNew : ofKnown).dependsOn(place, placeOf(other));
      if (told2 !== false) return told2;
      const expressions = (0, import_core.get)(resourceAt(configuration, place), "expressions");
      return index.hasDynamicBlock(name, [...(0, import_core.entriesOf)(expressions).keys()]) ? void 0 : false;
    }
  };
}
function indexOf(planned) {
  const byAddress = new Map(planned.map((one2) => [one2.address, one2]));
  const byPlace = /* @__PURE__ */ new Map();
  for (const one2 of planned) {
    const place = placeOf(one2.address);
    byPlace.set(place, [...byPlace.get(place) ?? [], one2]);
  }
  return {
    isTold: (place, attribute) => {
      if (COUNTS.includes(attribute)) return true;
      const all = byPlace.get(place) ?? [];
      return all.length > 0 && all.every(({ unknown }) => !holdsTrue((0, import_core.get)(unknown, attribute)));
    },
    isNew: (address) => isTrue((0, import_core.get)(byAddress.get(address)?.unknown, "id")),
    hasDynamicBlock: (address, written2) => {
      const blocks = [...(0, import_core.entriesOf)(byAddress.get(address)?.after)].filter(isBlocks);
      return blocks.some(([name]) => !written2.includes(name));
    }
  };
}
function isBlocks([, { value }]) {
  return (0, import_core.itemsOf)(value)[0]?.kind === "map";
}
function holdsTrue(node) {
  return isTrue(node) || (0, import_core.itemsOf)(node).some(holdsTrue) || [...(0, import_core.entriesOf)(node).values()].some(({ value }) => holdsTrue(value));
}
var endpoint = (member, attribute) => ({
  of: "aws_vpc_endpoint",
  by: "vpc_endpoint_id",
  member,
  isItem: true,
  read: (it) => it.attribute(attribute)
});
var PARTS = {
  aws_ecr_lifecycle_policy: {
    of: "aws_ecr_repository",
    by: "repository",
    member: "lifecyclePolicy",
    read: (it) => it.attribute("policy")
  },
  aws_ecr_repository_policy: {
    of: "aws_ecr_repository",
    by: "repository",
    member: "policy",
    read: documentOf
  },
  aws_kms_key_policy: { of: "aws_kms_key", by: "key_id", member: "policy", read: documentOf },
  aws_vpc_endpoint_route_table_association: endpoint("routeTableIds", "route_table_id"),
  aws_vpc_endpoint_subnet_association: endpoint("subnetIds", "subnet_id"),
  aws_vpc_endpoint_security_group_association: endpoint("securityGroupIds", "security_group_id")
};
function documentOf(block2) {
  const entry = block2.attribute("policy");
  const value = (0, import_state_machine.policyDocument)(entry?.value);
  return value && { key: entry.key, value };
}
function isPart(type) {
  return Object.hasOwn(PARTS, type);
}
var Parts = class {
  #byOwner = /* @__PURE__ */ new Map();
  /** Those of which it cannot be told whose they are. */
  #anybodys = /* @__PURE__ */ new Map();
  constructor(planned, blockOf) {
    for (const one2 of planned) {
      const { of, by, member, isItem = false, read } = PARTS[one2.type];
      const block2 = blockOf(one2);
      const entry = read(block2);
      if (!entry) continue;
      const owner = ownerIn(block2.attribute(by)?.value);
      const groups = owner === void 0 ? this.#anybodys : this.#byOwner;
      const place = owner === void 0 ? of : `${of} ${owner}`;
      const given = { ...entry, member, isItem, address: one2.address };
      const known = groups.get(place);
      if (known) known.push(given);
      else groups.set(place, [given]);
    }
  }
  /** The node of a resource with what others say of it. */
  added({ type, address }, node) {
    const names = [address, ...NAMES.flatMap((name) => (0, import_core.stringOf)(node.entries.get(name)?.value) ?? [])];
    const own = names.flatMap((name) => this.#byOwner.get(`${type} ${name}`) ?? []);
    const maybe = this.#anybodys.get(type) ?? [];
    if (own.length === 0 && maybe.length === 0) return node;
    const entries = new Map(node.entries);
    for (const { member, isItem, key: key2, value } of own) {
      entries.set(member, { key: key2, value: isItem ? withItem(entries.get(member)?.value, value) : value });
    }
    for (const { member, isItem, key: key2, address: from } of maybe) {
      const unknown = { kind: "unknown", reason: `may be given by ${from}`, at: key2 };
      if (isItem) entries.set(member, { key: key2, value: withItem(entries.get(member)?.value, unknown) });
      else if (!entries.has(member)) entries.set(member, { key: key2, value: unknown });
    }
    return { ...node, entries };
  }
};
var NAMES = ["repositoryName", "id"];
function ownerIn(value) {
  if (value?.kind !== "unknown") return (0, import_core.stringOf)(value);
  const names = new Set(
    (value.refersTo ? [value.refersTo] : value.mentions ?? []).map(({ name }) => name)
  );
  return names.size === 1 ? [...names][0] : void 0;
}
function withItem(list, item) {
  if (list?.kind === "unknown") return list;
  return { kind: "list", items: [...(0, import_core.itemsOf)(list), item], at: list?.at ?? item.at };
}
var POLICY_DOCUMENT = "data.aws_iam_policy_document";
var PolicyDocuments = class {
  #planned;
  #blockOf;
  constructor(planned, blockOf) {
    const own = planned.filter(({ type }) => type === POLICY_DOCUMENT);
    this.#planned = new Map(own.map((one2) => [one2.address, one2]));
    this.#blockOf = blockOf;
  }
  /** A resource with the statements of the documents that it is given, where these are not known as text. */
  filled(node) {
    if (this.#planned.size === 0) return node;
    const entries = [...node.entries].map(([name, entry]) => {
      if (name === "document") return [name, { ...entry, value: this.#told(entry.value) }];
      return name === "policies" ? [name, { ...entry, value: this.#inline(entry.value) }] : [name, entry];
    });
    return { ...node, entries: new Map(entries) };
  }
  #inline(policies) {
    if (policies.kind !== "list") return policies;
    return { ...policies, items: policies.items.map((item) => item.kind === "map" ? this.filled(item) : item) };
  }
  #told(document) {
    const [source, ...more] = document.kind === "unknown" ? document.mentions ?? [] : [];
    const planned = more.length === 0 ? this.#planned.get(source?.name ?? "") : void 0;
    return planned ? documentOf2(this.#blockOf(planned), planned) : document;
  }
};
var SOURCES = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
function documentOf2(block2, { after }) {
  const others = SOURCES.filter((name) => block2.attribute(name));
  const at = (0, import_core.get)(after, "statement")?.at ?? block2.at;
  const own = block2.listOf("statement", statement)?.value;
  if (own?.kind === "unknown") return own;
  const open = others.map((name) => ({ kind: "unknown", reason: `is made from ${name} as well`, at }));
  return (0, import_state_machine.build)(block2.at, { statement: { kind: "list", items: [...(0, import_core.itemsOf)(own), ...open], at } });
}
function statement(block2) {
  const { at } = block2;
  const conditions = block2.blocks("condition");
  const condition = "kind" in conditions ? conditions : conditions.length > 0 ? { kind: "map", entries: /* @__PURE__ */ new Map(), at } : void 0;
  return (0, import_state_machine.build)(at, {
    sid: block2.attribute("sid"),
    effect: block2.attribute("effect") ?? { kind: "scalar", value: "Allow", at },
    action: block2.list("actions"),
    notAction: block2.list("not_actions"),
    resource: block2.list("resources"),
    notResource: block2.list("not_resources"),
    principal: principal(block2),
    condition
  });
}
function principal(block2) {
  const blocks = block2.blocks("principals");
  if ("kind" in blocks) return blocks;
  if (blocks.length === 0) return void 0;
  const of = (type) => {
    const lists = blocks.flatMap((one2) => {
      const written2 = one2.attribute("type")?.value;
      return written2?.kind === "scalar" && written2.value === type ? one2.list("identifiers")?.value ?? [] : [];
    });
    const items = lists.flatMap((list) => list.kind === "list" ? list.items : [list]);
    return items.length > 0 ? { kind: "list", items, at: block2.at } : void 0;
  };
  return (0, import_state_machine.build)(block2.at, { service: of("Service"), aws: of("AWS"), federated: of("Federated") });
}
function providersIn(root, planned) {
  const configured = [...(0, import_core.entriesOf)((0, import_core.get)(root, "configuration", "provider_config"))];
  const own = planned.filter(({ type }) => type === "aws_ecs_task_definition");
  return [
    ...configured.flatMap(
      ([key2, { key: at, value }]) => isAws(value) ? [provider(key2, at, configuredRegion(value, root))] : []
    ),
    ...own.flatMap(({ address, after }) => {
      const region = (0, import_core.get)(after, "region");
      return (0, import_core.stringOf)(region) === void 0 ? [] : [provider(address, region.at, region)];
    })
  ];
}
function isAws(node) {
  const name = (0, import_core.stringOf)((0, import_core.get)(node, "full_name")) ?? (0, import_core.stringOf)((0, import_core.get)(node, "name")) ?? "";
  return name === "aws" || name.endsWith("/aws");
}
function configuredRegion(node, root) {
  const region = (0, import_core.get)(node, "expressions", "region");
  if (!region) return void 0;
  const [reference = "", ...more] = referencesIn(region);
  const variable2 = more.length === 0 ? (0, import_core.get)(root, "variables", reference.replace(/^var\./, ""), "value") : void 0;
  const isRegion = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test((0, import_core.stringOf)(variable2) ?? "");
  const value = (0, import_core.get)(region, "constant_value") ?? (isRegion ? variable2 : void 0);
  return value ?? { kind: "unknown", reason: "is an expression", at: region.at };
}
function provider(name, at, region) {
  const text = { kind: "scalar", value: name, at };
  return { kind: "provider", name, at, node: (0, import_state_machine.build)(at, { name: text, region }) };
}
var NOTHING2 = { targets: [] };
var KNOWN = { targets: [], other: true };
var OTHER = { targets: [], other: true, unsettled: true };
var LOST2 = { targets: [], lost: true, unsettled: true };
function together2(all) {
  return {
    targets: all.flatMap(({ targets }) => targets),
    lost: all.some(({ lost }) => lost),
    other: all.some(({ other }) => other),
    unsettled: all.some(({ unsettled }) => unsettled)
  };
}
function memberOf(found, path) {
  if (path === "") return found;
  const { targets } = found;
  const isResource = targets.every(({ base, attribute }) => !attribute && base === targets[0].base);
  return {
    ...found,
    targets: targets.map((one2) => isResource ? { ...one2, attribute: path } : { ...one2, loose: true })
  };
}
function resolved(found, itemType) {
  const { targets, lost = false, other = false, unsettled = false } = found;
  const sure = targets.filter(({ loose }) => !loose);
  const counting = sure.length > 0 ? sure : targets;
  const distinct = [...new Map(counting.map((one2) => [`${one2.name} ${one2.attribute}`, one2])).values()];
  const [first, second] = distinct.map(referenceOf);
  if (!first) return { lost, settled: !unsettled };
  const open = lost || other || sure.length < targets.length;
  const members = distinct.filter(({ type }) => type === itemType);
  const items = areItems(members, open || members.length < distinct.length) ? { items: members.map(referenceOf), closed: !open && members.length === distinct.length } : {};
  const what = second || open ? { mentions: distinct.map(referenceOf) } : { refersTo: first };
  return { ...what, ...items, lost, settled: false };
}
function referenceOf({ name, attribute = "" }) {
  return { name, attribute };
}
function areItems(members, isMixed) {
  const bases = new Set(members.map(({ base }) => base));
  return bases.size === 1 || bases.size > 1 && !isMixed && members.every(({ exact }) => exact);
}
var InstanceIndex = class {
  #resources = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  constructor(planned) {
    const seen = /* @__PURE__ */ new Set();
    for (const { address, module: module2, type, name, key: key2 } of planned) {
      add(this.#resources, within(module2, `${type}.${name}`), { address, key: key2 });
      for (let one2 = lastModule(module2); one2 && !seen.has(one2.address); one2 = lastModule(one2.parent)) {
        seen.add(one2.address);
        add(this.#modules, baseOf(one2), { address: one2.address, key: one2.key });
      }
    }
  }
  resource(base) {
    return this.#resources.get(base);
  }
  module(base) {
    return this.#modules.get(base);
  }
};
function baseOf({ parent, name }) {
  return within(parent, `module.${name}`);
}
function add(groups, base, instance2) {
  const group = groups.get(base) ?? { all: [], byKey: /* @__PURE__ */ new Map() };
  groups.set(base, group);
  group.all.push(instance2);
  group.byKey.set(instance2.key, instance2);
}
var MOST = 64;
var MOST_REFERENCES = 256;
var References = class {
  #root;
  #instances;
  #known = /* @__PURE__ */ new Map();
  #parsed = /* @__PURE__ */ new Map();
  constructor(root, planned) {
    this.#root = root;
    this.#instances = new InstanceIndex(planned);
  }
  /** The configuration of a resource. */
  resource({ module: module2, type, name }) {
    return moduleAt(this.#root, callPath(module2))?.resources.get(`${type}.${name}`);
  }
  /** What a value refers to that was written as these expressions, or as one of them. */
  of(expressions, scope, itemType) {
    return resolved(together2(expressions.map((expression) => this.#expression(expression, scope))), itemType);
  }
  #expression(expression, scope) {
    if (!expression) return KNOWN;
    const known = this.#known.get(expression) ?? /* @__PURE__ */ new Map();
    this.#known.set(expression, known);
    const place = `${scope.byKey ? "*" : ""}${JSON.stringify(scope.key)} ${scope.module}`;
    const before = known.get(place);
    if (before) return before;
    known.set(place, LOST2);
    const references = this.#referencesIn(expression);
    const isFollowed = references.length <= MOST_REFERENCES;
    const found = references.length === 0 ? literal(expression) : isFollowed ? this.#together(references, scope) : LOST2;
    known.set(place, found);
    return found;
  }
  #referencesIn(expression) {
    const parsed2 = this.#parsed.get(expression) ?? referencesIn(expression).map(stepsOf);
    this.#parsed.set(expression, parsed2);
    return parsed2;
  }
  #together(references, scope) {
    const inner = references.some(isKey) ? { ...scope, byKey: true } : scope;
    return together2(references.map((reference) => this.#reference(reference, inner)));
  }
  #reference(steps, scope) {
    const [first, second, ...rest] = steps;
    switch (nameOf(first)) {
      case "each":
        return nameOf(second) === "value" ? this.#eachValue(rest, scope) : NOTHING2;
      case "count":
        return NOTHING2;
      case "path":
      case "terraform":
        return KNOWN;
      case "data":
        return this.#data(nameOf(second), rest, scope);
      case "self":
      case "ephemeral":
        return OTHER;
      case "local":
        return LOST2;
      case "var":
        return memberOf(this.#variable(nameOf(second), scope), textOf(rest));
      case "module":
        return this.#output(nameOf(second), rest, scope);
      default:
        return this.#resource(nameOf(first), nameOf(second), rest, scope);
    }
  }
  /** An item of what the `for_each` goes over: the one with the same key, of several things what has that key. */
  #eachValue(rest, { forEach, module: module2, key: key2 }) {
    if (!forEach) return LOST2;
    const found = memberOf(this.#expression(forEach, { module: module2, key: key2, byKey: true }), textOf(rest));
    const own = found.targets.filter(({ name }) => stepsOf(name).some((step) => "key" in step && step.key === key2));
    return own.length > 0 && own.length < found.targets.length ? { ...found, targets: own } : found;
  }
  /** A variable of the root module has its value in the file; one of another module is what its caller gives. */
  #variable(name, { module: module2 }) {
    const own = lastModule(module2);
    if (!own) return KNOWN;
    const call = moduleAt(this.#root, callPath(own.parent))?.calls.get(own.name)?.node;
    if (!call) return LOST2;
    const forEach = (0, import_core.get)(call, "for_each_expression");
    return this.#expression((0, import_core.get)(call, "expressions", name), { module: own.parent, key: own.key, forEach });
  }
  #output(called, rest, scope) {
    const base = within(scope.module, `module.${called}`);
    const { instances, steps } = pick(this.#instances.module(base), rest, scope);
    const module2 = moduleAt(this.#root, callPath(base));
    if (!module2) return LOST2;
    const output = nameOf(steps[0]);
    const names = output === "" ? [...module2.outputs.keys()] : [output];
    const places = instances.length > 0 ? instances.map(({ address }) => address) : [base];
    if (places.length > MOST) return OTHER;
    const found = (place, name) => module2.outputs.has(name) ? this.#expression(module2.outputs.get(name), { module: place, key: void 0 }) : LOST2;
    return together2(places.flatMap((place) => names.map((name) => found(place, name))));
  }
  /** A data source that is read when the plan is applied; of one that was read before, the values are in the file. */
  #data(type, [named3, ...rest], scope) {
    const found = this.#resource(`data.${type}`, nameOf(named3), rest, scope);
    return found.targets.length > 0 ? found : OTHER;
  }
  #resource(type, called, rest, scope) {
    const address = `${type}.${called}`;
    const base = within(scope.module, address);
    const { instances, steps, isExact } = pick(this.#instances.resource(base), rest, scope);
    const isConfigured = moduleAt(this.#root, callPath(scope.module))?.resources.has(address) ?? false;
    if (instances.length === 0) return isConfigured ? NOTHING2 : OTHER;
    if (instances.length > MOST) return OTHER;
    const attribute = textOf(steps);
    const targets = instances.map(({ address: name, key: key2 }) => {
      return { name, attribute, type, base, exact: isExact || key2 === void 0 };
    });
    return { targets };
  }
};
function pick(group, rest, scope) {
  const [first, ...others] = rest;
  const isKeyed = first !== void 0 && "key" in first;
  const steps = isKeyed ? others : rest;
  const key2 = isKeyed ? first.key : scope.byKey && steps.length === 0 ? scope.key : void 0;
  const one2 = key2 === void 0 ? void 0 : group?.byKey.get(key2);
  if (one2) return { instances: [one2], steps, isExact: true };
  return { instances: isKeyed ? [] : group?.all ?? [], steps, isExact: false };
}
function literal(expression) {
  return (0, import_core.get)(expression, "constant_value") ? KNOWN : OTHER;
}
function isKey([first, second]) {
  const [head, tail] = [nameOf(first), nameOf(second)];
  return head === "each" && tail === "key" || head === "count" && tail === "index";
}
function nameOf(step) {
  return step && "name" in step ? step.name : "";
}
function textOf(steps) {
  return steps.map((step) => "name" in step ? step.name : `[${step.key}]`).join(".");
}
var NEVER_ZERO = /* @__PURE__ */ new Set([
  "EFSVolumeConfiguration.transitEncryptionPort",
  "LoadBalancer.containerPort",
  "ServiceRegistry.port",
  "ServiceRegistry.containerPort",
  "ServiceConnectService.ingressPortOverride",
  "ServiceManagedEBSVolumeConfiguration.sizeInGiB",
  "ServiceManagedEBSVolumeConfiguration.iops",
  "ServiceManagedEBSVolumeConfiguration.throughput",
  "ServiceManagedEBSVolumeConfiguration.volumeInitializationRate",
  "NumberRange.max"
]);
var ALSO = { "LoadBalancer.loadBalancerName": "load_balancer_name" };
function blockInShape(block2, shape) {
  return { kind: "map", entries: membersOf2(block2, shape), at: block2.at };
}
function objectIn(block2, name, shape) {
  return nested(block2, name, shape);
}
function listIn(block2, name, shape) {
  return nested(block2, name, `${shape}[]`);
}
var layouts = /* @__PURE__ */ new Map();
function layoutOf(shape) {
  const known = layouts.get(shape);
  if (known) return known;
  const members = Object.entries(import_core.shapes[shape] ?? {}).map(([name, of]) => {
    const member = `${shape}.${name}`;
    const paths = [attributePath(shape, name).split("."), ...ALSO[member] ? [[ALSO[member]]] : []];
    const isStructure2 = import_core.shapes[of.replace(/\[\]$/, "")] !== void 0;
    return { name, shape: of, paths, isStructure: isStructure2, isNeverZero: NEVER_ZERO.has(member) };
  });
  const layout = members.filter((member) => member.shape !== "ContainerDefinition[]");
  layouts.set(shape, layout);
  return layout;
}
function membersOf2(block2, shape) {
  const entries = /* @__PURE__ */ new Map();
  for (const member of layoutOf(shape)) {
    for (const path of member.paths) {
      const entry = memberAt(block2, path, member);
      if (!entry || member.isNeverZero && isZero(entry.value)) continue;
      entries.set(member.name, entry);
      break;
    }
  }
  return entries;
}
function memberAt(block2, [first, ...rest], member) {
  const { shape, isStructure: isStructure2 } = member;
  if (!first) return inOwner(block2, shape);
  if (rest.length > 0) {
    const inner = block2.first(first);
    if (inner && "kind" in inner) return { key: inner.at, value: inner };
    return inner && memberAt(inner, rest, member);
  }
  if (isStructure2 && !block2.isMap(first)) return nested(block2, first, shape);
  const entry = shape === "string[]" ? block2.list(first) : block2.attribute(first);
  return entry && { key: entry.key, value: converted(entry.value, shape) };
}
function inOwner(block2, shape) {
  const entries = membersOf2(block2, shape);
  for (const { key: key2 } of entries.values()) return { key: key2, value: { kind: "map", entries, at: key2 } };
  return void 0;
}
function nested(block2, name, shape) {
  const blocks = block2.blocks(name);
  if ("kind" in blocks) return { key: blocks.at, value: blocks };
  const [first] = blocks;
  if (!first) return void 0;
  const of = shape.replace(/\[\]$/, "");
  const { key: key2, at } = block2.placeOf(name) ?? { key: first.at, at: first.at };
  if (of === shape) return { key: key2, value: blockInShape(first, of) };
  return { key: key2, value: { kind: "list", items: blocks.map((one2) => blockInShape(one2, of)), at } };
}
function converted(node, shape) {
  if (shape === "string" && node.kind === "scalar" && typeof node.value === "boolean") {
    return { ...node, value: node.value ? "ENABLED" : "DISABLED" };
  }
  if (shape === "string" && node.kind === "scalar") return { ...node, value: String(node.value) };
  if (shape === "number" && node.kind === "scalar" && typeof node.value === "string" && /^-?\d+(?:\.\d+)?$/.test(node.value)) {
    return { ...node, value: Number(node.value) };
  }
  if (node.kind !== "map" || !shape.endsWith("[]")) return node;
  const [name, value] = shape === "Tag[]" ? ["key", "value"] : ["name", "value"];
  const items = [...node.entries].map(([text, entry]) => {
    const named3 = { key: entry.key, value: { kind: "scalar", value: text, at: entry.key } };
    const entries = /* @__PURE__ */ new Map([
      [name, named3],
      [value, entry]
    ]);
    return { kind: "map", entries, at: entry.value.at };
  });
  return { kind: "list", items, at: node.at };
}
function isZero(node) {
  return node.kind === "scalar" && node.value === 0;
}
function plain(kind, more = () => ({})) {
  const read = (block2) => {
    const node = blockInShape(block2, shapeOf(kind));
    const own = (0, import_state_machine.build)(block2.at, more(block2)).entries;
    return withIdentity(kind, block2, { ...node, entries: new Map([...node.entries, ...own]) });
  };
  return { kind, read };
}
function built(kind, members) {
  const shape = import_core.shapes[shapeOf(kind)];
  const read = (block2) => {
    const own = members(block2);
    if (!own) return void 0;
    const node = (0, import_state_machine.build)(block2.at, own);
    const entries = [...node.entries].map(
      ([name, { key: key2, value }]) => [name, { key: key2, value: converted(value, shape[name] ?? "") }]
    );
    return withIdentity(kind, block2, { ...node, entries: new Map(entries) });
  };
  return { kind, read };
}
function several(kind, parts) {
  return { kind, read: () => void 0, parts };
}
function implied(block2, value) {
  return { kind: "scalar", value, at: block2.at };
}
function shapeOf(kind) {
  return `${kind[0].toUpperCase()}${kind.slice(1)}`;
}
function withIdentity(kind, block2, node) {
  const entries = new Map(node.entries);
  for (const member of import_core.identifiers[kind]) {
    const attributes = member === "arn" ? ["arn", ...ARN_IN_ID] : [attributePath(shapeOf(kind), member)];
    const value = attributes.map((name) => block2.computed(name)).find((one2) => one2 && isIdentity(member, one2.value));
    if (value && !entries.has(member)) entries.set(member, value);
  }
  return { ...node, entries };
}
var ARN_IN_ID = ["id"];
function isIdentity(member, value) {
  return member !== "arn" || value.kind !== "scalar" || String(value.value).startsWith("arn:");
}
var targetGroup = built("targetGroup", (it) => ({
  name: it.attribute("name"),
  targetType: it.attribute("target_type"),
  protocol: it.attribute("protocol"),
  port: it.attribute("port"),
  vpcId: it.attribute("vpc_id"),
  // The provider fills its default in: what nobody wrote is not stated.
  deregistrationDelay: it.written("deregistration_delay"),
  stickiness: it.within("stickiness", "enabled"),
  healthCheckEnabled: it.within("health_check", "enabled"),
  healthCheckProtocol: it.within("health_check", "protocol"),
  healthCheckPort: it.within("health_check", "port"),
  healthCheckPath: it.within("health_check", "path"),
  healthCheckIntervalSeconds: it.within("health_check", "interval"),
  healthCheckTimeoutSeconds: it.within("health_check", "timeout"),
  healthyThresholdCount: it.within("health_check", "healthy_threshold"),
  unhealthyThresholdCount: it.within("health_check", "unhealthy_threshold")
}));
var balancer = built("balancer", (it) => ({
  name: it.attribute("name"),
  type: it.attribute("load_balancer_type"),
  scheme: scheme(it),
  subnets: subnetsOfBalancer(it),
  securityGroups: it.list("security_groups")
}));
var listener = built("listener", (it) => ({
  loadBalancerArn: it.attribute("load_balancer_arn"),
  protocol: it.attribute("protocol"),
  port: it.attribute("port"),
  targetGroupArns: forwardTargets(it, "default_action")
}));
var listenerRule = built("listenerRule", (it) => ({
  listenerArn: it.attribute("listener_arn"),
  targetGroupArns: forwardTargets(it, "action")
}));
function forwardTargets(it, name) {
  const actions = it.blocks(name);
  if ("kind" in actions) return actions;
  return (0, import_state_machine.listOf)(it.at, actions.flatMap(targetsOf));
}
function targetsOf(action) {
  const single = action.attribute("target_group_arn")?.value;
  const weighted = action.first("forward");
  if (weighted && "kind" in weighted) return [single, weighted];
  const groups = weighted?.blocks("target_group") ?? [];
  if ("kind" in groups) return [single, groups];
  return [single, ...paired(groups.map((group) => group.attribute("arn")?.value))];
}
function paired(arns) {
  const open = arns.filter(
    (arn) => arn?.kind === "unknown" && arn.mentions !== void 0 && arn.refersTo === void 0
  );
  const [first] = open;
  const mentions = first?.kind === "unknown" ? first.mentions ?? [] : [];
  if (mentions.length !== open.length) return arns;
  return arns.map((arn) => {
    const at = open.indexOf(arn);
    const refersTo = mentions[at];
    return arn?.kind === "unknown" && refersTo ? { kind: "unknown", reason: arn.reason, at: arn.at, refersTo } : arn;
  });
}
function scheme(it) {
  const internal = it.attribute("internal");
  const value = internal?.value;
  if (value?.kind !== "scalar" || typeof value.value !== "boolean") return internal;
  return { key: internal.key, value: { ...value, value: value.value ? "internal" : "internet-facing" } };
}
function subnetsOfBalancer(it) {
  const mappings = it.blocks("subnet_mapping");
  if ("kind" in mappings) return mappings;
  if (mappings.length === 0) return it.list("subnets");
  return (0, import_state_machine.listOf)(
    it.at,
    mappings.map((mapping) => mapping.attribute("subnet_id")?.value)
  );
}
var launchTemplate = built("launchTemplate", (it) => ({
  name: it.attribute("name"),
  instanceType: it.attribute("instance_type"),
  instanceRequirements: objectIn(it, "instance_requirements", "InstanceRequirements"),
  imageId: it.attribute("image_id"),
  userData: it.attribute("user_data"),
  marketType: it.within("instance_market_options", "market_type"),
  securityGroupIds: it.list("vpc_security_group_ids") ?? ofInterfaces(it)
}));
var launchConfiguration = built("launchConfiguration", (it) => ({
  name: it.attribute("name"),
  instanceType: it.attribute("instance_type"),
  imageId: it.attribute("image_id"),
  userData: userData(it),
  spotPrice: it.attribute("spot_price"),
  securityGroupIds: it.list("security_groups")
}));
var autoScalingGroup = built("autoScalingGroup", (it) => ({
  name: it.attribute("name"),
  minSize: it.attribute("min_size"),
  maxSize: it.attribute("max_size"),
  desiredCapacity: it.attribute("desired_capacity"),
  subnets: it.list("vpc_zone_identifier"),
  launchTemplate: specificationIn(it, "launch_template", "id", "name"),
  launchConfiguration: it.attribute("launch_configuration"),
  ...mixed(it.first("mixed_instances_policy"))
}));
var instance = built("instance", (it) => ({
  instanceType: it.attribute("instance_type"),
  imageId: it.attribute("ami"),
  userData: userData(it),
  subnetId: it.attribute("subnet_id"),
  launchTemplate: specificationIn(it, "launch_template", "id", "name")
}));
var ec2Fleet = built("fleet", (it) => ({
  specifications: it.listOf(
    "launch_template_config",
    (config) => (0, import_state_machine.build)(config.at, { launchTemplate: specificationOf(config), overrides: config.listOf("override", override) })
  )
}));
var spotFleet = built("fleet", (it) => ({
  specifications: it.listOf(
    "launch_specification",
    (one2) => (0, import_state_machine.build)(one2.at, { instanceType: one2.attribute("instance_type"), userData: userData(one2) })
  ) ?? it.listOf(
    "launch_template_config",
    (config) => (0, import_state_machine.build)(config.at, {
      launchTemplate: specificationIn(config, "launch_template_specification", "id", "name"),
      overrides: config.listOf("overrides", override)
    })
  )
}));
function userData(it) {
  const entry = it.attribute("user_data") ?? it.attribute("user_data_base64");
  if (entry?.value.kind !== "scalar" || !/^[\da-f]{40}$/.test(String(entry.value.value))) return entry;
  const constant = (0, import_core.get)(it.expression("user_data"), "constant_value");
  const hashed = { kind: "unknown", reason: "is in the file as a hash only", at: entry.value.at };
  return { key: entry.key, value: constant ?? hashed };
}
function ofInterfaces(it) {
  const interfaces = it.blocks("network_interfaces");
  if ("kind" in interfaces) return interfaces;
  const groups = interfaces.flatMap((one2) => one2.list("security_groups")?.value ?? []);
  const items = groups.flatMap((value) => value.kind === "list" ? (0, import_core.itemsOf)(value) : [value]);
  return items.length > 0 ? (0, import_state_machine.listOf)(it.at, items) : void 0;
}
function specificationIn(it, block2, id, name) {
  const inner = it.first(block2);
  if (!inner) return void 0;
  if ("kind" in inner) return { key: inner.at, value: inner };
  const value = (0, import_state_machine.build)(inner.at, {
    launchTemplateId: told(inner.attribute(id)),
    launchTemplateName: told(inner.attribute(name)),
    version: inner.attribute("version")
  });
  return { key: it.placeOf(block2)?.key ?? inner.at, value };
}
function told(entry) {
  return (0, import_core.stringOf)(entry?.value) === "unknown" ? void 0 : entry;
}
function mixed(policy) {
  if (!policy) return {};
  if ("kind" in policy) return { mixedLaunchTemplate: policy, overrides: policy, instancesDistribution: policy };
  const template = policy.first("launch_template");
  const instancesDistribution = objectIn(policy, "instances_distribution", "InstancesDistribution");
  if (!template) return { instancesDistribution };
  if ("kind" in template) return { mixedLaunchTemplate: template, overrides: template, instancesDistribution };
  return {
    mixedLaunchTemplate: specificationOf(template),
    overrides: template.listOf("override", override),
    instancesDistribution
  };
}
function specificationOf(it) {
  return specificationIn(it, "launch_template_specification", "launch_template_id", "launch_template_name");
}
function override(it) {
  return (0, import_state_machine.build)(it.at, {
    instanceType: it.attribute("instance_type"),
    instanceRequirements: objectIn(it, "instance_requirements", "InstanceRequirements"),
    launchTemplate: specificationOf(it)
  });
}
var ATTRIBUTE = "container_definitions";
function containerDefinitions(block2) {
  const entry = block2.attribute(ATTRIBUTE);
  const value = entry?.value;
  if (!entry || value?.kind !== "scalar") return entry;
  const json = (0, import_core.readEmbeddedJson)(value);
  if (json?.kind !== "list") {
    return { key: entry.key, value: { kind: "unknown", reason: "is no JSON list that can be read", at: value.at } };
  }
  const containers = (0, import_core.translate)(json, "ContainerDefinition[]", dialect);
  const written2 = writtenContainers(block2);
  return { key: entry.key, value: written2 ? withStrays(containers, written2, "ContainerDefinition[]") : containers };
}
var dialect = {
  member: (shape, written2) => {
    if ((0, import_core.memberShape)(shape, written2) !== void 0) return written2;
    const lower = `${written2[0]?.toLowerCase() ?? ""}${written2.slice(1)}`;
    return (0, import_core.memberShape)(shape, lower) === void 0 ? void 0 : lower;
  },
  // The provider has dropped those that it does not know; in a state there may be newer ones.
  dropsOthers: true,
  value: (node) => node.kind === "scalar" && node.value === null ? void 0 : node
};
function writtenContainers(block2) {
  const constant = (0, import_core.get)(block2.expression(ATTRIBUTE), "constant_value");
  if (constant?.kind !== "scalar" || (0, import_core.stringOf)(constant)?.includes("${") !== false) return void 0;
  const json = (0, import_core.readEmbeddedJson)(constant);
  return json?.kind === "list" ? json : void 0;
}
function withStrays(node, written2, shape) {
  if (node.kind === "map" && written2.kind === "map") return mapWithStrays(node, written2, shape);
  if (node.kind === "list" && written2.kind === "list") return listWithStrays(node, written2, shape.replace(/\[\]$/, ""));
  return node;
}
function mapWithStrays(node, written2, shape) {
  const members = (0, import_core.membersOf)(shape);
  if (!(0, import_core.isStructure)(shape)) return node;
  const entries = new Map(node.entries);
  for (const [name, entry] of written2.entries) {
    const member = Object.keys(members).find((one2) => one2.toLowerCase() === name.toLowerCase());
    const present = member === void 0 ? void 0 : entries.get(member);
    if (member === void 0) entries.set(name, entry);
    else if (present)
      entries.set(member, { ...present, value: withStrays(present.value, entry.value, members[member]) });
  }
  return { ...node, entries };
}
function listWithStrays(node, written2, shape) {
  const byName = new Map(written2.items.map((item) => [nameOf2(item), item]));
  const isNamed = !byName.has(void 0) && byName.size === written2.items.length;
  const isInOrder = node.items.length === written2.items.length;
  const items = node.items.map((item, i) => {
    const own = isNamed ? byName.get(nameOf2(item)) : isInOrder ? written2.items[i] : void 0;
    return own ? withStrays(item, own, shape) : item;
  });
  return { ...node, items };
}
function nameOf2(item) {
  for (const [key2, { value }] of (0, import_core.entriesOf)(item)) if (key2.toLowerCase() === "name") return (0, import_core.stringOf)(value);
  return void 0;
}
var routeTable = built("routeTable", (it) => ({ vpcId: it.attribute("vpc_id"), routes: routes(it) }));
var defaultRouteTable = built("routeTable", (it) => ({
  main: implied(it, true),
  vpcId: ofVpc(it, "default_route_table_id"),
  routes: routes(it)
}));
var mainRouteTableAssociation = plain("routeTableAssociation", (it) => ({ main: implied(it, true) }));
var securityGroup = built("securityGroup", (it) => ({
  groupName: it.computed("name"),
  vpcId: it.attribute("vpc_id"),
  ingress: it.listOf("ingress", permissionOf),
  // The provider removes the rule that lets all out, which AWS gives each new group.
  egress: it.listOf("egress", permissionOf) ?? (0, import_state_machine.listOf)(it.at, [])
}));
var securityGroupRule = built("securityGroupRule", (it) => ({
  groupId: it.attribute("security_group_id"),
  direction: it.attribute("type"),
  permission: permissionOf(it)
}));
function ruleOf(direction) {
  return built("securityGroupRule", (it) => ({
    groupId: it.attribute("security_group_id"),
    direction: implied(it, direction),
    permission: permissionOf(it)
  }));
}
function ofVpc(it, attribute) {
  const known = it.computed("vpc_id");
  const named3 = it.computed(attribute)?.value;
  if (known?.value.kind !== "unknown" || named3?.kind !== "unknown") return known;
  const mentions = named3.refersTo ? [named3.refersTo] : named3.mentions;
  return mentions ? { key: known.key, value: { ...known.value, mentions } } : known;
}
function routes(it) {
  return it.listOf(
    "route",
    (route) => (0, import_state_machine.build)(route.at, {
      destinationCidrBlock: route.attribute("cidr_block"),
      destinationIpv6CidrBlock: route.attribute("ipv6_cidr_block"),
      destinationPrefixListId: route.attribute("destination_prefix_list_id"),
      gatewayId: route.attribute("gateway_id"),
      natGatewayId: route.attribute("nat_gateway_id"),
      transitGatewayId: route.attribute("transit_gateway_id"),
      vpcPeeringConnectionId: route.attribute("vpc_peering_connection_id"),
      egressOnlyInternetGatewayId: route.attribute("egress_only_gateway_id"),
      networkInterfaceId: route.attribute("network_interface_id"),
      instanceId: route.attribute("instance_id"),
      vpcEndpointId: route.attribute("vpc_endpoint_id"),
      localGatewayId: route.attribute("local_gateway_id"),
      carrierGatewayId: route.attribute("carrier_gateway_id"),
      coreNetworkArn: route.attribute("core_network_arn")
    })
  );
}
function permissionOf(it) {
  const all = (...names) => joined(it, names);
  return (0, import_state_machine.build)(it.at, {
    ipProtocol: it.attribute("protocol") ?? it.attribute("ip_protocol"),
    fromPort: it.attribute("from_port"),
    toPort: it.attribute("to_port"),
    cidrBlocks: all("cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"),
    prefixListIds: all("prefix_list_ids", "prefix_list_id"),
    securityGroupIds: all("security_groups", "source_security_group_id", "referenced_security_group_id"),
    self: it.attribute("self")
  });
}
function joined(it, names) {
  const values = names.flatMap((name) => it.attribute(name)?.value ?? []);
  const items = values.flatMap((value) => value.kind === "list" ? value.items : [value]);
  return items.length > 0 ? (0, import_state_machine.listOf)(it.at, items) : void 0;
}
var role = built("role", (it) => ({
  roleName: it.attribute("name"),
  path: it.attribute("path"),
  assumeRolePolicy: (0, import_state_machine.policyDocument)(it.attribute("assume_role_policy")?.value),
  managedPolicyArns: it.list("managed_policy_arns"),
  permissionsBoundary: it.attribute("permissions_boundary"),
  policies: inlinePolicies(it)
}));
var rolePolicy = built("rolePolicy", (it) => ({
  name: it.attribute("name"),
  roles: one(it.attribute("role")),
  document: (0, import_state_machine.policyDocument)(it.attribute("policy")?.value)
}));
var rolePolicyAttachment = built("policyAttachment", (it) => ({
  roles: one(it.attribute("role")),
  policyArn: it.attribute("policy_arn")
}));
var policyAttachment = built("policyAttachment", (it) => ({
  roles: it.list("roles"),
  policyArn: it.attribute("policy_arn")
}));
var managedPolicy = built("managedPolicy", (it) => ({
  name: it.attribute("name"),
  document: (0, import_state_machine.policyDocument)(it.attribute("policy")?.value)
}));
var key = built("key", (it) => ({ policy: (0, import_state_machine.policyDocument)(it.written("policy")?.value) }));
function resourcePolicy(service) {
  return built("resourcePolicy", (it) => ({
    service: implied(it, service),
    document: (0, import_state_machine.policyDocument)(it.attribute("policy")?.value)
  }));
}
var instanceProfile = built("instanceProfile", (it) => ({
  name: it.attribute("name"),
  roles: one(it.attribute("role"))
}));
function one(entry) {
  return entry && { key: entry.key, value: { kind: "list", items: [entry.value], at: entry.value.at } };
}
function inlinePolicies(it) {
  const entry = it.listOf(
    "inline_policy",
    (block2) => (0, import_state_machine.build)(block2.at, { name: block2.attribute("name"), document: (0, import_state_machine.policyDocument)(block2.attribute("policy")?.value) })
  );
  if (entry?.value.kind !== "list") return entry;
  const items = (0, import_core.itemsOf)(entry.value).filter((item) => item.kind !== "map" || item.entries.size > 0);
  return { key: entry.key, value: { ...entry.value, items } };
}
var eventTarget = built(
  "schedule",
  (it) => scheduleOf(it, it.first("ecs_target"), {
    name: it.attribute("rule"),
    invokedBy: implied(it, "events.amazonaws.com")
  })
);
var schedule = built("schedule", (it) => {
  const target = it.first("target");
  if (!target || "kind" in target) return void 0;
  return scheduleOf(target, target.first("ecs_parameters"), {
    name: it.attribute("name"),
    invokedBy: implied(it, "scheduler.amazonaws.com")
  });
});
var stateMachine = several("schedule", (it) => {
  const definition = it.attribute("definition")?.value;
  const json = definition?.kind === "scalar" ? (0, import_core.readEmbeddedJson)(definition) : void 0;
  const states = json ? (0, import_state_machine.taskStates)(json, it.attribute("name"), it.attribute("role_arn")) : [];
  return states.map(({ name, at, schedule: node }) => ({ part: `States[${name}]`, at, node }));
});
function scheduleOf(target, task, more) {
  if (!task) return void 0;
  const own = { ...more, cluster: target.attribute("arn"), roleArn: target.attribute("role_arn") };
  if ("kind" in task) return { ...own, ...Object.fromEntries(OF_TASK.map((member) => [member, task])) };
  return {
    ...own,
    taskDefinition: task.attribute("task_definition_arn"),
    taskCount: task.attribute("task_count"),
    launchType: task.attribute("launch_type"),
    platformVersion: task.attribute("platform_version"),
    enableExecuteCommand: task.attribute("enable_execute_command"),
    capacityProviderStrategy: listIn(task, "capacity_provider_strategy", "CapacityProviderStrategyItem"),
    networkConfiguration: network(task)
  };
}
var OF_TASK = [
  ...["taskDefinition", "taskCount", "launchType", "platformVersion"],
  ...["enableExecuteCommand", "capacityProviderStrategy", "networkConfiguration"]
];
function network(task) {
  const awsvpcConfiguration = objectIn(task, "network_configuration", "AwsVpcConfiguration");
  return awsvpcConfiguration && (0, import_state_machine.build)(awsvpcConfiguration.key, { awsvpcConfiguration });
}
var resources = {
  aws_ecs_task_definition: plain("taskDefinition", (it) => ({ containerDefinitions: containerDefinitions(it) })),
  aws_ecs_service: oneLaunch(plain("service")),
  aws_ecs_task_set: oneLaunch(plain("taskSet")),
  aws_ecs_cluster: plain("cluster"),
  aws_ecs_cluster_capacity_providers: plain("clusterCapacity"),
  aws_ecs_capacity_provider: plain("capacityProvider"),
  aws_ecs_account_setting_default: plain("accountSetting"),
  aws_cloudwatch_event_target: eventTarget,
  aws_scheduler_schedule: schedule,
  aws_sfn_state_machine: stateMachine,
  aws_lb_target_group: targetGroup,
  aws_alb_target_group: targetGroup,
  aws_lb: balancer,
  aws_alb: balancer,
  aws_lb_listener: listener,
  aws_alb_listener: listener,
  aws_lb_listener_rule: listenerRule,
  aws_alb_listener_rule: listenerRule,
  aws_cloudwatch_log_group: built("logGroup", (it) => ({
    logGroupName: it.attribute("name"),
    logGroupClass: it.attribute("log_group_class"),
    kmsKeyId: it.attribute("kms_key_id"),
    retentionInDays: it.nonZero("retention_in_days")
  })),
  aws_iam_role: role,
  aws_iam_role_policy: rolePolicy,
  aws_iam_role_policy_attachment: rolePolicyAttachment,
  aws_iam_policy_attachment: policyAttachment,
  aws_iam_policy: managedPolicy,
  aws_iam_instance_profile: instanceProfile,
  aws_vpc: plain("vpc", (it) => ({ isNew: implied(it, it.computed("id")?.value.kind === "unknown") })),
  aws_subnet: plain("subnet"),
  aws_route_table: routeTable,
  aws_default_route_table: defaultRouteTable,
  aws_route: plain("route"),
  aws_route_table_association: plain("routeTableAssociation"),
  aws_main_route_table_association: mainRouteTableAssociation,
  aws_internet_gateway: plain("internetGateway"),
  aws_internet_gateway_attachment: plain("gatewayAttachment"),
  aws_nat_gateway: plain("natGateway"),
  aws_security_group: securityGroup,
  aws_default_security_group: securityGroup,
  aws_security_group_rule: securityGroupRule,
  aws_vpc_security_group_ingress_rule: ruleOf("ingress"),
  aws_vpc_security_group_egress_rule: ruleOf("egress"),
  aws_vpc_endpoint: plain("vpcEndpoint"),
  aws_launch_template: launchTemplate,
  aws_launch_configuration: launchConfiguration,
  aws_autoscaling_group: autoScalingGroup,
  aws_instance: instance,
  aws_spot_instance_request: instance,
  aws_ec2_fleet: ec2Fleet,
  aws_spot_fleet_request: spotFleet,
  aws_appautoscaling_target: plain("scalableTarget"),
  aws_ecr_repository: built("repository", (it) => ({
    repositoryName: it.attribute("name"),
    imageTagMutability: it.attribute("image_tag_mutability"),
    scanOnPush: it.within("image_scanning_configuration", "scan_on_push")
  })),
  aws_ecr_registry_scanning_configuration: plain("registryScanning"),
  aws_efs_file_system: plain("fileSystem"),
  aws_efs_mount_target: plain("mountTarget"),
  aws_secretsmanager_secret: plain("storedSecret"),
  aws_secretsmanager_secret_policy: resourcePolicy("secretsmanager"),
  aws_s3_bucket_policy: resourcePolicy("s3"),
  aws_kms_key: key,
  aws_ssm_parameter: plain("parameter")
};
function oneLaunch({ kind, read }) {
  return {
    kind,
    read: (block2) => {
      const node = read(block2);
      const { launchType, capacityProviderStrategy } = Object.fromEntries(node?.entries ?? []);
      if (!node || launchType?.value.kind !== "unknown" || capacityProviderStrategy?.value.kind !== "list") return node;
      return { ...node, entries: new Map([...node.entries].filter(([name]) => name !== "launchType")) };
    }
  };
}
function maskSensitive(root, configured, resource2) {
  const secrets = /* @__PURE__ */ new Set();
  for (const planned of plannedIn(root)) {
    const mark = (0, import_core.get)(planned.node, "change", "after_sensitive") ?? (0, import_core.get)(planned.node, "sensitive_values");
    maskMarked(planned.after, mark, secrets);
    maskExpressions(resource2(planned), mark, secrets);
  }
  for (const name of configured?.sensitive.variables ?? []) mask((0, import_core.get)(root, "variables", name), secrets);
  if (configured) maskInModule(configured, secrets);
  if (secrets.size > 0) maskElsewhere(root, secrets);
}
function maskMarked(value, marks, secrets) {
  if (!value || !marks) return;
  if (isTrue(marks)) {
    mask(value, secrets);
    return;
  }
  for (const [i, item] of (0, import_core.itemsOf)(value).entries()) maskMarked(item, (0, import_core.itemsOf)(marks)[i], secrets);
  for (const [key2, entry] of (0, import_core.entriesOf)(value)) maskMarked(entry.value, (0, import_core.get)(marks, key2), secrets);
}
function maskExpressions(configured, marks, secrets) {
  for (const [name, { value }] of (0, import_core.entriesOf)(marks)) {
    if (hasMark(value)) maskConstants((0, import_core.get)(configured, "expressions", name), secrets);
  }
}
function maskConstants(expression, secrets) {
  for (const item of (0, import_core.itemsOf)(expression)) maskConstants(item, secrets);
  for (const [key2, { value }] of (0, import_core.entriesOf)(expression)) {
    if (key2 === "constant_value") mask(value, secrets);
    else maskConstants(value, secrets);
  }
}
function hasMark(marks) {
  return isTrue(marks) || (0, import_core.itemsOf)(marks).some(hasMark) || [...(0, import_core.entriesOf)(marks).values()].some(({ value }) => hasMark(value));
}
function maskInModule({ calls, outputs: outputs2, sensitive }, secrets) {
  for (const name of sensitive.outputs) maskConstants(outputs2.get(name), secrets);
  for (const { node, module: module2 } of calls.values()) {
    for (const name of module2.sensitive.variables) maskConstants((0, import_core.get)(node, "expressions", name), secrets);
    maskInModule(module2, secrets);
  }
}
var LONGEST = 1e3;
function textOf2(node) {
  if (node.kind !== "scalar" || typeof node.value !== "number") return (0, import_core.stringOf)(node);
  const text = node.raw ?? String(node.value);
  return text.length < 4 ? void 0 : text;
}
function mask(node, secrets) {
  if (!node) return;
  node.at.source.mask(node.at.start, node.at.end);
  const text = textOf2(node);
  if (text) {
    secrets.add(text);
    if (text.length <= LONGEST) node.at.source.hide(text);
  }
  for (const item of (0, import_core.itemsOf)(node)) mask(item, secrets);
  for (const { value } of (0, import_core.entriesOf)(node).values()) mask(value, secrets);
}
function maskElsewhere(node, secrets) {
  if (node.kind === "scalar") maskEqual(node, secrets);
  for (const item of (0, import_core.itemsOf)(node)) maskElsewhere(item, secrets);
  for (const { value } of (0, import_core.entriesOf)(node).values()) maskElsewhere(value, secrets);
}
function maskEqual(node, secrets) {
  const { value, at } = node;
  if (secrets.has(textOf2(node) ?? "")) {
    at.source.mask(at.start, at.end);
    return;
  }
  const embedded = typeof value === "string" && /^\s*[[{]/.test(value) ? (0, import_core.readEmbeddedJson)(node) : void 0;
  if (embedded) maskElsewhere(embedded, secrets);
}
var QUOTE = 34;
var COMMA = 44;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var CLOSE_OBJECT = 125;
var Skimmer = class {
  #text;
  constructor(source) {
    this.#text = source.text;
  }
  /** Where the first value starts. */
  start() {
    return this.#space(this.#text.startsWith("\uFEFF") ? 1 : 0);
  }
  /** Visits the members of the object that opens at `at`, each to say where its value ends. Gives where the object ends. */
  object(at, visit) {
    let position = this.#space(this.#need(at, "{"));
    if (this.#text.charCodeAt(position) === CLOSE_OBJECT) return position + 1;
    for (; ; ) {
      const keyEnd = this.#string(position);
      const start = this.#space(this.#need(this.#space(keyEnd), ":"));
      const key2 = this.#key(position, keyEnd);
      const end = this.#space(visit({ key: key2, keyStart: position, keyEnd, start }));
      if (this.#text.charCodeAt(end) === CLOSE_OBJECT) return end + 1;
      position = this.#space(this.#need(end, ","));
    }
  }
  /** Visits the items of the list that opens at `at`, each to say where it ends. Gives where the list ends. */
  list(at, visit) {
    let position = this.#space(this.#need(at, "["));
    if (this.#text.charCodeAt(position) === CLOSE_LIST) return position + 1;
    for (; ; ) {
      const end = this.#space(visit(position));
      if (this.#text.charCodeAt(end) === CLOSE_LIST) return end + 1;
      position = this.#space(this.#need(end, ","));
    }
  }
  /** Some members of the object that opens at `at`, as they are written; it is read no further than to the last of them. */
  peek(at, keys) {
    const found = /* @__PURE__ */ new Map();
    let position = this.#space(this.#need(at, "{"));
    while (found.size < keys.length && this.#text.charCodeAt(position) === QUOTE) {
      const keyEnd = this.#string(position);
      const start = this.#space(this.#need(this.#space(keyEnd), ":"));
      const end = this.skip(start);
      const key2 = this.#key(position, keyEnd);
      if (keys.includes(key2)) found.set(key2, this.#text.slice(start, end));
      position = this.#space(end);
      if (this.#text.charCodeAt(position) === COMMA) position = this.#space(position + 1);
    }
    return found;
  }
  /** Where the value that starts at `at` ends. */
  skip(at) {
    const first = this.#text.charCodeAt(at);
    if (first === QUOTE) return this.#string(at);
    if (first === 123 || first === 91) return this.#brackets(at);
    let end = at;
    for (let code = first; isPlain(code); ) code = this.#text.charCodeAt(++end);
    if (end === at) throw new import_core.JsonSyntaxError(at, "a value");
    return end;
  }
  /** Makes sure that nothing comes after `end`. */
  finish(end) {
    const last = this.#space(end);
    if (last < this.#text.length) throw new import_core.JsonSyntaxError(last, "the end of the file");
  }
  #need(at, char) {
    if (this.#text[at] !== char) throw new import_core.JsonSyntaxError(at, `"${char}"`);
    return at + 1;
  }
  #space(from) {
    let at = from;
    for (let code = this.#text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
      code = this.#text.charCodeAt(++at);
    }
    return at;
  }
  #key(start, end) {
    const raw = this.#text.slice(start + 1, end - 1);
    if (!raw.includes("\\")) return raw;
    try {
      return JSON.parse(`"${raw}"`);
    } catch {
      throw new import_core.JsonSyntaxError(start, "a string");
    }
  }
  #string(at) {
    if (this.#text.charCodeAt(at) !== QUOTE) throw new import_core.JsonSyntaxError(at, "a string");
    let end = this.#text.indexOf('"', at + 1);
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end === -1) throw new import_core.JsonSyntaxError(at, "a string");
    return end + 1;
  }
  #isEscaped(quote) {
    let at = quote - 1;
    while (this.#text.charCodeAt(at) === BACKSLASH) at--;
    return (quote - at) % 2 === 0;
  }
  #brackets(from) {
    const text = this.#text;
    const { length } = text;
    const open = [];
    for (let at = from; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) at = this.#string(at) - 1;
      else if ((code | 32) === 123) open.push(code + 2);
      else if ((code | 32) === 125) {
        if (open.pop() !== code) throw new import_core.JsonSyntaxError(at, "another closing bracket", from);
        if (open.length === 0) return at + 1;
      }
    }
    throw new import_core.JsonSyntaxError(length, "a closing bracket", from);
  }
};
function isPlain(code) {
  return code >= 45 && code <= 57 || code === 43 || code >= 97 && code <= 122 || code === 69;
}
var PLAN_KEYS = ["resource_changes", "planned_values", "configuration", "values", "prior_state"];
var OF_ROOT = ["format_version", "terraform_version", "errored", "complete", "variables"];
var OF_CHANGE = [
  "address",
  // This and the name of the provider are only shown, around what a finding is about.
  "previous_address",
  "module_address",
  "mode",
  "type",
  "name",
  "index",
  "deposed",
  "provider_name"
];
var OF_DIFFERENCE = ["actions", "after", "after_unknown", "after_sensitive"];
var OF_CALL = ["expressions", "count_expression", "for_each_expression"];
function skimPlan(source, wanted) {
  try {
    return new PlanSkimmer(source, wanted).read();
  } catch (error) {
    if (error instanceof import_core.JsonSyntaxError) return void 0;
    throw error;
  }
}
var PlanSkimmer = class {
  #source;
  #skimmer;
  #wanted;
  #whole;
  #depth = 0;
  #passedOver = [];
  constructor(source, wanted) {
    this.#source = source;
    this.#skimmer = new Skimmer(source);
    this.#wanted = wanted;
    this.#whole = (at) => (0, import_core.readJsonAt)(source, at);
  }
  read() {
    const start = this.#skimmer.start();
    if (!this.#isOpen(start, "{")) return void 0;
    const seen = /* @__PURE__ */ new Map();
    const root = this.#build(start, this.#ofRoot(), (member) => seen.set(member.key, member));
    this.#skimmer.finish(root.at.end);
    if (!seen.has("format_version") || !PLAN_KEYS.some((key2) => seen.has(key2))) return void 0;
    const late = seen.has("resource_changes") ? [] : ["planned_values", "prior_state"];
    const entries = new Map(root.entries);
    for (const member of late.flatMap((key2) => seen.get(key2) ?? [])) entries.set(member.key, this.#late(member));
    for (const { start: from, end } of this.#passedOver) this.#source.mask(from, end);
    return { ...root, entries };
  }
  #late({ key: key2, keyStart, keyEnd, start }) {
    this.#passedOver = this.#passedOver.filter((one2) => one2.start !== start);
    const values = this.#values();
    const read = key2 === "prior_state" ? this.#object(this.#of([], { values })) : values;
    return { key: this.#source.span(keyStart, keyEnd), value: read(start) };
  }
  #ofRoot() {
    const change = this.#object(this.#of(OF_CHANGE, { change: this.#object(this.#of(OF_DIFFERENCE)) }));
    return this.#of(OF_ROOT, {
      resource_changes: this.#list((at) => this.#wantedAt(at, change)),
      configuration: this.#object(
        this.#of([], { root_module: this.#configured(), provider_config: this.#object(() => this.#provider()) })
      ),
      values: this.#values()
    });
  }
  /** The values of a state, in which modules are in modules. */
  #values() {
    const module2 = this.#object(
      this.#of(["address"], {
        resources: this.#list((at) => this.#wantedAt(at, this.#whole)),
        child_modules: this.#list((at) => module2(at))
      })
    );
    return this.#object(this.#of([], { root_module: module2 }));
  }
  /** A module of the configuration: not the defaults of its variables, which may be secrets. */
  #configured() {
    const call = this.#object(this.#of(OF_CALL, { module: (at) => module2(at) }));
    const variable2 = this.#object(this.#of(["sensitive"]));
    const module2 = this.#object(
      this.#of(["outputs"], {
        resources: this.#list((at) => this.#wantedAt(at, this.#whole)),
        module_calls: this.#object(() => call),
        variables: this.#object(() => variable2)
      })
    );
    return module2;
  }
  /** A configuration of a provider: not its keys. */
  #provider() {
    return this.#object(this.#of(["name", "full_name"], { expressions: this.#object(this.#of(["region"])) }));
  }
  /** Those that are read whole, and those that are not. */
  #of(whole, others = {}) {
    const readers = new Map([...whole.map((key2) => [key2, this.#whole]), ...Object.entries(others)]);
    return (key2) => readers.get(key2);
  }
  #wantedAt(at, read) {
    if (!this.#isOpen(at, "{")) return void 0;
    const head = this.#skimmer.peek(at, ["mode", "type"]);
    const type = head.get("type")?.slice(1, -1) ?? "";
    return this.#wanted(head.get("mode") === '"data"' ? `data.${type}` : type) ? read(at) : void 0;
  }
  #object(readers) {
    return (at) => this.#isOpen(at, "{") ? this.#build(at, readers) : this.#whole(at);
  }
  #build(at, readers, note) {
    const entries = /* @__PURE__ */ new Map();
    this.#enter(at);
    const end = this.#skimmer.object(at, (member) => {
      const { key: key2, keyStart, keyEnd, start } = member;
      note?.(member);
      const value = readers(key2)?.(start);
      if (!value) return this.#passOver(start);
      entries.set(key2, { key: this.#source.span(keyStart, keyEnd), value });
      return value.at.end;
    });
    this.#depth--;
    return { kind: "map", entries, at: this.#source.span(at, end) };
  }
  #list(read) {
    return (at) => {
      if (!this.#isOpen(at, "[")) return this.#whole(at);
      const items = [];
      const end = this.#skimmer.list(at, (start) => {
        const item = read(start);
        if (!item) return this.#passOver(start);
        items.push(item);
        return item.at.end;
      });
      return { kind: "list", items, at: this.#source.span(at, end) };
    };
  }
  /** Modules are in modules: as the strict reader, it follows them so far and no further. */
  #enter(at) {
    if (++this.#depth > import_core.MAX_DEPTH / 2) throw new import_core.JsonSyntaxError(at, "less nesting");
  }
  #passOver(start) {
    const end = this.#skimmer.skip(start);
    if (end - start <= 5 && /^[a-z{}[\]]+$/.test(this.#source.text.slice(start, end))) return end;
    const last = this.#passedOver.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else this.#passedOver.push({ start, end });
    return end;
  }
  /** Whether a list or an object is where the format has one: another version may have null there. */
  #isOpen(at, bracket) {
    return this.#source.text[at] === bracket;
  }
};
var PLAN = "Terraform plan";
var STATE = "Terraform state";
function readPlan(source) {
  const root = skimPlan(source, (type) => Object.hasOwn(resources, type) || isPart(type) || type === POLICY_DOCUMENT);
  if (!root) return void 0;
  const version = (0, import_core.get)(root, "format_version");
  const text = version?.kind === "scalar" ? String(version.value) : "";
  if (version && !/^[01](?:\.|$)/.test(text)) return { version: text, at: version.at };
  return { model: modelOf(root, source), trees: [root] };
}
function modelOf(root, source) {
  const planned = plannedIn(root);
  const configured = configuredModule((0, import_core.get)(root, "configuration", "root_module"));
  const references = new References(configured, planned);
  source.maskWith(() => maskSensitive(root, configured, (one2) => references.resource(one2)));
  const gaps = missingResources(root, configured);
  const order = orderIn(root, planned);
  return {
    format: root.entries.has("values") ? STATE : PLAN,
    entities: [...entitiesOf(planned, references), ...providersIn(root, planned)],
    complete: gaps.length === 0,
    definition: false,
    gaps,
    ...order && { order },
    optional: [],
    spell: spelling,
    editable: () => false
  };
}
function entitiesOf(planned, references) {
  const guesses = new Guesses(planned);
  const blockOf = (one2) => block(one2, references, guesses);
  const parts = new Parts(
    planned.filter(({ type }) => isPart(type)),
    blockOf
  );
  const documents = new PolicyDocuments(planned, blockOf);
  return planned.flatMap((one2) => {
    const resource2 = isPart(one2.type) ? void 0 : resources[one2.type];
    if (!resource2) return [];
    const { kind } = resource2;
    if (resource2.parts)
      return resource2.parts(blockOf(one2)).map(({ part, ...rest }) => ({ kind, name: `${one2.address}.${part}`, ...rest }));
    const at = (0, import_core.get)(one2.node, "address")?.at ?? one2.node.at;
    const node = resource2.read(blockOf(one2));
    if (!node) return [];
    return [{ kind, name: one2.address, at, node: documents.filled(parts.added(one2, node)) }];
  });
}
function block(planned, references, guesses) {
  const { module: module2, key: key2, after, unknown } = planned;
  const configured = references.resource(planned);
  const scope = { module: module2, key: key2, forEach: (0, import_core.get)(configured, "for_each_expression") };
  const resolve = (path, expressions, itemType) => {
    const found = references.of(expressions, scope, itemType);
    if (found.refersTo || found.mentions) return found;
    const guess = found.lost || expressions.length === 0 ? guesses.of(path, planned) : void 0;
    return guess ? { ...found, mentions: [guess] } : found;
  };
  return new Block({ after, unknown, written: writtenAs(configured), resolve, path: "" });
}
function writtenAs(configured) {
  if (!configured) return UNTOLD;
  const expressions = (0, import_core.get)(configured, "expressions");
  return { kind: "blocks", bodies: [expressions ?? { kind: "map", entries: /* @__PURE__ */ new Map(), at: configured.at }] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PLAN,
  STATE,
  readPlan
});
