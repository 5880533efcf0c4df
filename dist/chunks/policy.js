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
  policiesFor: () => policiesFor
});
module.exports = __toCommonJS(stdin_exports);
var import_core = require("./core.js");
function rolePolicies(tasks, use) {
  const byRole = /* @__PURE__ */ new Map();
  for (const task of tasks) {
    const key = roleKey(task, use);
    const known = byRole.get(key);
    if (known) known.push(task);
    else byRole.set(key, [task]);
  }
  const all = [...byRole].map(([key, sharing]) => rolePolicy(key.slice(key.indexOf(" ") + 1), sharing, use));
  const telling = all.filter(({ grants, left }) => grants.length + left.length > 0);
  return telling.length > 0 ? telling : all.slice(0, 1);
}
function rolePolicy(name, sharing, use) {
  const role = roleOf(sharing[0], use);
  const permissions = sharing.flatMap((task) => needsOf(task, use).flatMap((need) => need.permissions));
  return {
    use,
    name,
    ...role.$state === "known" && { madeIn: (0, import_core.formatOf)(role) },
    ...role.roleName.known !== void 0 && { roleName: role.roleName.known },
    families: [...new Set(sharing.map(familyOf))],
    grants: grantsOf(permissions.filter(isTold)),
    left: distinct([...untold(permissions), ...sharing.flatMap((task) => unreadable(task, use))])
  };
}
function distinct(all) {
  return [...new Map(all.map((one) => [`${one.what} ${one.at.$at.start}`, one])).values()];
}
function needsOf(task, use) {
  if (use === "task") return [...(0, import_core.execNeeds)(task), ...(0, import_core.taskNeeds)(task)];
  return (0, import_core.executionNeeds)(task).flatMap(({ needs }) => needs);
}
function roleOf(task, use) {
  return use === "task" ? task.taskRole : task.executionRole;
}
function familyOf({ family, $entity }) {
  return family.known ?? $entity;
}
function roleKey(task, use) {
  const role = roleOf(task, use);
  if (role.$state === "known") return `here ${role.$entity}`;
  const text = (use === "task" ? task.taskRoleArn : task.executionRoleArn).partly;
  const name = text?.slice(text.lastIndexOf("/") + 1);
  return name === void 0 || name === "" || name.includes(import_core.GAP) ? `none ${familyOf(task)}` : `named ${name}`;
}
function isTold({ target }) {
  const text = target.grant ?? target.arns[0] ?? import_core.GAP;
  return text === import_core.EVERYTHING || target.entity !== void 0 || !resourceOf(text).includes(import_core.GAP);
}
function resourceOf(arn) {
  const fields = arn.split(":");
  return arn.startsWith("arn:") && fields.length > 5 ? fields.slice(5).join(":") : import_core.GAP;
}
function untold(permissions) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const permission of permissions.filter((one) => !isTold(one))) {
    const { action, target, at } = permission;
    const resource = target.arns[0]?.replaceAll(/\uffff+/g, "\u2026") ?? "\u2026";
    const key = `${at.$at.start} ${resource}`;
    const known = byPlace.get(key) ?? { actions: /* @__PURE__ */ new Set(), resource, at };
    known.actions.add(action);
    byPlace.set(key, known);
  }
  return [...byPlace.values()].map(({ actions, resource, at }) => ({
    what: `${[...actions].join(", ")}${resource === "\u2026" ? "" : ` on ${resource}`}`,
    at
  }));
}
function unreadable(task, use) {
  if (use === "task") return [];
  return task.containerDefinitions.items.flatMap((container) => {
    const secrets = [...container.secrets.items, ...container.logConfiguration.secretOptions.items];
    const untold2 = secrets.filter((secret) => (0, import_core.toReadSecret)(secret, (0, import_core.homeOf)(task)).length === 0);
    return untold2.map(
      ({ name, valueFrom }) => ({
        what: `reading the secret ${name.$quoted} of ${(0, import_core.nameOf)(container)}`,
        at: valueFrom
      })
    );
  });
}
function grantsOf(permissions) {
  const resources = /* @__PURE__ */ new Map();
  for (const { action, target } of permissions) {
    const granted = grantedOf(target);
    const key = `${granted.arn} ${granted.name ?? ""}`;
    const known = resources.get(key) ?? { granted, actions: /* @__PURE__ */ new Set() };
    known.actions.add(action);
    resources.set(key, known);
  }
  const statements = /* @__PURE__ */ new Map();
  for (const { granted, actions } of resources.values()) {
    const key = [...actions].join();
    const known = statements.get(key);
    if (known) known.resources.push(granted);
    else statements.set(key, { actions: [...actions], resources: [granted] });
  }
  return [...statements.values()];
}
function grantedOf({ grant, arns, name, entity }) {
  const arn = grant ?? arns[0] ?? import_core.GAP;
  if (name === void 0 || arn === import_core.EVERYTHING || !resourceOf(arn).includes(import_core.GAP)) return { arn };
  const kind = entity && (0, import_core.kindOfEntity)(entity);
  return { arn, name, ...kind !== void 0 && { kind }, ...entity && { madeIn: (0, import_core.formatOf)(entity) } };
}
function written(granted, language) {
  const { arn } = granted;
  if (granted.name !== void 0) return granted.madeIn === language.home ? language.reference(granted) : void 0;
  if (!arn.includes(import_core.GAP)) return arn;
  const [start, partition, service, region, account, ...resource] = arn.split(":");
  if (resource.join(":").includes(import_core.GAP)) return void 0;
  const told = (part, otherwise) => part.includes(import_core.GAP) ? otherwise : part;
  return [
    start,
    told(partition, language.partition),
    service,
    told(region, language.region),
    told(account, language.account),
    ...resource
  ].join(":");
}
function writePolicy(policy, language) {
  const left = [];
  const statements = policy.grants.flatMap(({ actions, resources }) => {
    const texts = resources.flatMap((granted) => {
      const text = written(granted, language);
      if (text === void 0) left.push(`${actions.join(", ")} on "${granted.name}", whose ARN is not known`);
      return text ?? [];
    });
    return texts.length === 0 ? [] : [{ Effect: "Allow", Action: alone(actions), Resource: alone(texts) }];
  });
  return { policy, document: { Version: "2012-10-17", Statement: statements }, left };
}
function alone(texts) {
  return texts.length === 1 ? texts[0] : texts;
}
var json = { home: "", partition: "aws", region: "*", account: "*", reference: () => void 0 };
function asJson(policies, uses) {
  const all = policies.map((policy) => writePolicy(policy, json));
  const byUse = uses.map((use) => {
    const own = all.filter(({ policy }) => policy.use === use);
    const several = own.map(({ policy, document }) => ({
      role: policy.name,
      families: policy.families,
      policy: document
    }));
    return [use, own.length === 1 ? own[0].document : several];
  });
  const value = byUse.length === 1 ? byUse[0][1] : Object.fromEntries(byUse);
  return { text: `${JSON.stringify(value, void 0, 2)}
`, left: all };
}
var OWN_ARN = {
  repository: "Arn",
  logGroup: "Arn",
  key: "Arn",
  fileSystem: "Arn"
};
var cloudformation = {
  home: "CloudFormation template",
  partition: "${AWS::Partition}",
  region: "${AWS::Region}",
  account: "${AWS::AccountId}",
  reference: ({ name, kind }) => {
    if (kind === "storedSecret") return `\${${name}}`;
    if (kind === "parameter")
      return `arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter/\${${name}}`;
    return kind !== void 0 && OWN_ARN[kind] ? `\${${name}.${OWN_ARN[kind]}}` : void 0;
  }
};
function asCloudFormation(policies) {
  const all = policies.map((policy) => writePolicy(policy, cloudformation)).filter(hasStatements);
  const resources = all.map(({ policy, document }) => {
    const role = policy.madeIn === cloudformation.home ? { Ref: policy.name } : policy.roleName ?? policy.name;
    const properties = { PolicyName: `ecs-${policy.use}`, Roles: [role], PolicyDocument: substituted(document) };
    return [logicalId(policy), { Type: "AWS::IAM::Policy", Properties: properties }];
  });
  return { text: `${JSON.stringify({ Resources: Object.fromEntries(resources) }, void 0, 2)}
`, left: all };
}
function hasStatements({ document, left }) {
  return document.Statement.length > 0 || left.length > 0;
}
function logicalId({ name, use }) {
  const words = `${name} ${use}`.split(/[^A-Za-z\d]+/).filter((word) => word !== "");
  return `${words.map((word) => word[0].toUpperCase() + word.slice(1)).join("")}Policy`;
}
function substituted(document) {
  const value = (text) => text.includes("${") ? { "Fn::Sub": text } : text;
  const resources = (given) => typeof given === "string" ? value(given) : given.map(value);
  return {
    ...document,
    Statement: document.Statement.map((statement) => ({ ...statement, Resource: resources(statement.Resource) }))
  };
}
var terraform = {
  home: "Terraform plan",
  partition: "${data.aws_partition.current.partition}",
  region: "${data.aws_region.current.id}",
  account: "${data.aws_caller_identity.current.account_id}",
  reference: ({ name = "", kind }) => `\${${name}.arn}${kind === "logGroup" ? ":*" : ""}`
};
function asTerraform(policies) {
  const all = policies.map((policy) => writePolicy(policy, terraform)).filter(({ document }) => document.Statement.length > 0);
  const resources = all.map(({ policy, document }) => {
    const isHere = policy.madeIn === terraform.home;
    const role = isHere ? `${policy.name}.name` : JSON.stringify(policy.roleName ?? policy.name);
    return [
      `resource "aws_iam_role_policy" "${label(policy)}" {`,
      `  name   = "ecs-${policy.use}"`,
      `  role   = ${role}`,
      `  policy = jsonencode(${expression(document, "  ")})`,
      "}"
    ].join("\n");
  });
  const text = resources.join("\n\n");
  return { text: `${[...sources(text), text].filter((part) => part !== "").join("\n\n")}
`, left: all };
}
function sources(text) {
  const used = ["aws_caller_identity", "aws_partition", "aws_region"].filter((type) => text.includes(`data.${type}.`));
  return used.length === 0 ? [] : [used.map((type) => `data "${type}" "current" {}`).join("\n")];
}
function label({ name, use }) {
  const words = name.replace(/^.*\baws_iam_role\./, "").replaceAll(/[^A-Za-z\d_-]+/g, "_");
  return `${words.replaceAll(/^[\d_-]+|_+$/g, "")}_${use}`.replace(/^_/, "");
}
function expression(value, indent) {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[
${value.map((item) => `${inner}${expression(item, inner)},
`).join("")}${indent}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value);
  const width = Math.max(0, ...members.map(([name]) => name.length));
  return `{
${members.map(([name, one]) => `${inner}${name.padEnd(width)} = ${expression(one, inner)}
`).join("")}${indent}}`;
}
function policiesFor(documents, options) {
  const problems = documents.flatMap(unreadable2);
  if (problems.length > 0) return { why: "unreadable", problems };
  const tasks = documents.flatMap((document) => tasksOf(document, documents));
  if (tasks.length === 0) return { why: "no task definition", problems: [] };
  const missing = options.families.find((family) => !tasks.some((task) => isCalled(task, family)));
  if (missing !== void 0) return { why: "no such family", problems: [missing] };
  const { families, uses } = options;
  const chosen = families.length === 0 ? tasks : tasks.filter((task) => families.some((one) => isCalled(task, one)));
  const policies = uses.flatMap((use) => rolePolicies(chosen, use));
  const { text, left } = written2(policies, options);
  return {
    text,
    lacking: [
      ...left.flatMap(({ policy, left: all }) => all.map((what) => notIn(policy, what))),
      ...policies.flatMap((policy) => policy.left.map((one) => notIn(policy, sayLeft(one))))
    ]
  };
}
function written2(policies, { as, uses }) {
  if (as === "cloudformation") return asCloudFormation(policies);
  return as === "terraform" ? asTerraform(policies) : asJson(policies, uses);
}
function isCalled({ family, $entity }, name) {
  return name === family.known || name === $entity;
}
function notIn({ use, name }, what) {
  return `not in the policy of the ${use} role "${name}": ${what}`;
}
function sayLeft({ what, at }) {
  return `${what}, which is not known (${(0, import_core.placeText)(at.$at)})`;
}
function unreadable2({ source, problems, unrecognized }) {
  const wrong = problems.filter(({ kind }) => kind === "syntax");
  return [
    ...wrong.map(({ at, message }) => `${(0, import_core.placeText)(at)}: ${message}`),
    ...unrecognized ? [`${source.path}: this is ${unrecognized.looksLike}: ${unrecognized.instead}`] : []
  ];
}
function tasksOf(document, documents) {
  const others = (0, import_core.nearby)(document, documents);
  return document.models.flatMap((model) => new import_core.Run(model, others).all("taskDefinition").items);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  policiesFor
});
