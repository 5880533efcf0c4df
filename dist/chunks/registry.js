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
  resolveImages: () => resolveImages
});
module.exports = __toCommonJS(stdin_exports);
var import_core = require("./core.js");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_node_os2 = require("node:os");
var import_promises2 = require("node:timers/promises");
function membersOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function memberOf(members, key) {
  return Object.hasOwn(members, key) ? members[key] : void 0;
}
function textIn(members, key) {
  const value = memberOf(members, key);
  return typeof value === "string" ? value : "";
}
async function askHelper(name, server, surroundings) {
  if (!/^[\w.-]+$/.test(name)) return { trouble: "the credential helper in Docker's configuration has no right name" };
  const program = `docker-credential-${name}`;
  const result = await run(program, server, surroundings);
  if ("trouble" in result) return { trouble: `${program} ${result.trouble}` };
  const members = membersOf(parsed(result.output));
  const credentials = credentialsOf(textIn(members, "Username"), textIn(members, "Secret"));
  return credentials ? { credentials } : { trouble: `${program} has none` };
}
function run(program, input, { env, timeout }) {
  return new Promise((resolve) => {
    const options = { env: { ...env }, timeout, cwd: (0, import_node_os2.homedir)(), killSignal: "SIGKILL", windowsHide: true };
    const child = (0, import_node_child_process.execFile)(program, ["get"], options, (error, output) => {
      if (!error) resolve({ output });
      else if (error.code === "ENOENT") resolve({ trouble: "is not installed" });
      else if (error.killed) resolve({ trouble: `did not answer within ${timeout / 1e3} s` });
      else resolve({ trouble: "has none" });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function credentialsOf(username, secret) {
  if (username === "" || secret === "") return void 0;
  return username === "<token>" ? { kind: "identity", token: secret } : { kind: "password", username, password: secret };
}
async function readDockerConfig({ env }) {
  const folder = env["DOCKER_CONFIG"] || (0, import_node_path.join)(env["HOME"] || (0, import_node_os.homedir)(), ".docker");
  try {
    return membersOf(parsed(await (0, import_promises.readFile)((0, import_node_path.join)(folder, "config.json"), "utf8")));
  } catch {
    return {};
  }
}
async function loginTo(home, config, surroundings) {
  const helpers = membersOf(memberOf(config, "credHelpers"));
  const own = home.hosts.map((host) => textIn(helpers, host)).find((name) => name !== "");
  const written = writtenIn(membersOf(memberOf(config, "auths")), home);
  const helper = own ?? textIn(config, "credsStore");
  if (helper === "") return written ? { credentials: written } : {};
  const asked = await askHelper(helper, home.server, surroundings);
  return asked.credentials || !written ? asked : { credentials: written };
}
function writtenIn(auths, home) {
  const keys = Object.keys(auths).filter((key) => home.hosts.includes(hostOf(key)));
  keys.sort((a, b) => Number(home.hosts.includes(b)) - Number(home.hosts.includes(a)));
  return keys.map((key) => credentialsIn(membersOf(auths[key]))).find((found) => found !== void 0);
}
function hostOf(key) {
  return /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1] ?? "";
}
function credentialsIn(entry) {
  const bearer = textIn(entry, "registrytoken");
  if (bearer !== "") return { kind: "bearer", token: bearer };
  const identity = textIn(entry, "identitytoken");
  if (identity !== "") return { kind: "identity", token: identity };
  const auth = Buffer.from(textIn(entry, "auth"), "base64").toString();
  const colon = auth.indexOf(":");
  const username = colon > 0 ? auth.slice(0, colon) : textIn(entry, "username");
  const password = colon > 0 ? auth.slice(colon + 1).replace(/\0+$/, "") : textIn(entry, "password");
  return credentialsOf(username, password);
}
var INDEXES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
];
var MANIFESTS = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var CONFIGS = ["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"];
var ACCEPTED = [...INDEXES, ...MANIFESTS, "application/vnd.docker.distribution.manifest.v1+prettyjws"].join();
function readManifest(text, contentType) {
  const manifest = membersOf(parsed(text));
  const type = textIn(manifest, "mediaType") || (contentType?.split(";")[0]?.trim() ?? "");
  const entries = memberOf(manifest, "manifests");
  if (Array.isArray(entries) && !MANIFESTS.includes(type))
    return { kind: "platforms", platforms: platformsOf(entries.map(membersOf)) };
  if (memberOf(manifest, "schemaVersion") === 1) return { kind: "platforms", platforms: [] };
  const config = membersOf(memberOf(manifest, "config"));
  const digest = textIn(config, "digest");
  if (INDEXES.includes(type) || !/^[a-z\d]+:[\da-f]{32,}$/.test(digest)) return void 0;
  if (!CONFIGS.includes(textIn(config, "mediaType"))) return { kind: "platforms", platforms: [] };
  return { kind: "config", digest };
}
function readConfig(text) {
  return platformOf(membersOf(parsed(text)));
}
function platformsOf(entries) {
  const platforms = entries.filter((entry) => !isAttestation(entry)).map((entry) => platformOf(membersOf(memberOf(entry, "platform"))));
  return platforms.every((platform) => platform !== void 0) ? platforms : [];
}
function isAttestation(entry) {
  const { os, architecture } = membersOf(memberOf(entry, "platform"));
  const annotations = membersOf(memberOf(entry, "annotations"));
  return os === "unknown" && architecture === "unknown" || memberOf(annotations, "vnd.docker.reference.type") !== void 0;
}
function platformOf(members) {
  const [os, architecture] = [wordIn(members, "os").toLowerCase(), wordIn(members, "architecture").toLowerCase()];
  if (os === "" || architecture === "") return void 0;
  const [variant, version] = [wordIn(members, "variant"), wordIn(members, "os.version")];
  return { os, architecture, ...variant && { variant }, ...version && { version } };
}
function wordIn(members, key) {
  return /^[\w.+-]{1,64}$/.exec(textIn(members, key))?.[0] ?? "";
}
var HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d{1,5})?$/i;
var REPOSITORY = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*$/;
var TAG = /^\w[\w.-]{0,127}$/;
var DIGEST = /^[a-z\d]+(?:[+._-][a-z\d]+)*:[\da-f]{32,}$/i;
function addressOf(reference) {
  const { registry, repository: path, tag = "latest", digest } = (0, import_core.parseImage)(reference);
  const home = homeOf(registry);
  if (!home || !TAG.test(tag) || !(digest === void 0 || DIGEST.test(digest))) return void 0;
  const repository = home === HUB && !path.includes("/") ? `library/${path}` : path;
  if (repository.length > 255 || !REPOSITORY.test(repository) || reference.split("@").length > 2) return void 0;
  return { registry: home, repository, version: digest ?? tag };
}
var HUB = {
  name: "Docker Hub",
  origin: new URL("https://registry-1.docker.io"),
  hosts: ["https://index.docker.io/v1/", "index.docker.io", "docker.io", "registry-1.docker.io"],
  server: "https://index.docker.io/v1/"
};
function isToldCredentials(home, tokens) {
  if (tokens.host === home.origin.host) return tokens.protocol === home.origin.protocol;
  return home === HUB && tokens.origin === "https://auth.docker.io";
}
function homeOf(registry) {
  if (registry === "" || HUB.hosts.includes(registry)) return HUB;
  const url = HOST.test(registry) ? urlOf(`https://${registry}`) : void 0;
  if (!url) return void 0;
  const origin = isLoopback(url) ? new URL(`http://${registry}`) : url;
  return { name: registry, origin, hosts: [registry], server: registry };
}
function urlOf(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return void 0;
  }
}
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function maySendTo(home, url) {
  if (isLoopback(url)) return isLoopback(home.origin) && /^https?:$/.test(url.protocol);
  return url.protocol === "https:";
}
var Untold = class extends Error {
  /** Whether the server is to blame, which may then fail others as well. */
  isDown;
  constructor(reason, isDown = false) {
    super(reason);
    this.isDown = isDown;
  }
};
var MOST_REDIRECTS = 5;
async function ask(home, url, request, network) {
  let [at, { authorization }] = [url, request];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await askOnceMore(at, { ...request, authorization }, network);
    const location = isRedirect(answer) ? answer.headers.get("location") : null;
    if (location === null) return answer;
    const next = urlOf(location, at);
    if (!next || !maySendTo(home, next) || request.form)
      throw new Untold(`cannot be looked up: ${home.name} leads to an address that is not followed`);
    if (next.origin !== at.origin) authorization = void 0;
    at = next;
  }
  throw new Untold(`cannot be looked up: ${home.name} leads from address to address`);
}
function isRedirect({ status }) {
  return [301, 302, 303, 307, 308].includes(status);
}
async function askOnceMore(url, request, network) {
  const answer = await askOnce(url, request, network);
  if (answer.status !== 429 && answer.status !== 503) return answer;
  const pause = pauseOf(answer.headers.get("retry-after"), network);
  if (pause > network.longestPause) return answer;
  await (0, import_promises2.setTimeout)(pause);
  return askOnce(url, request, network);
}
function pauseOf(retryAfter, { pause }) {
  if (retryAfter === null) return pause;
  const wanted = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wanted) ? pause : Math.max(0, wanted);
}
async function askOnce(url, { accept, authorization, form }, network) {
  const { fetch: fetch2, timeout, userAgent } = network;
  try {
    const { status, headers, body } = await fetch2(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: { "user-agent": userAgent, ...accept && { accept }, ...authorization && { authorization } },
      ...form && { method: "POST", body: form }
    });
    return { url, status, headers, body: await textOf(body) };
  } catch (error) {
    if (error instanceof Untold) throw error;
    throw new Untold(`cannot be looked up: ${url.host} ${trouble(error, timeout)}`, true);
  }
}
var LARGEST = 8 * 1024 * 1024;
async function textOf(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new Untold("cannot be looked up: the answer is too long for a manifest");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
function trouble(error, timeout) {
  const { name, cause } = error;
  const code = cause?.code ?? "";
  if (name === "TimeoutError" || name === "AbortError" || /TIMEOUT|ETIMEDOUT/.test(code))
    return `did not answer within ${timeout / 1e3} s`;
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return "is a name that cannot be resolved";
  if (code === "ECONNREFUSED") return "refuses the connection";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return "has no certificate that is trusted";
  return `cannot be reached${code === "" ? "" : ` (${code})`}`;
}
function refusal({ name }, status, login) {
  if (status === 401 || status === 403)
    return new Untold(`is not there, or ${shownTo(login)}: ${name} answered ${status}`);
  return new Untold(`cannot be looked up: ${name} answered ${status}`, status === 429 || status >= 500);
}
function shownTo({ credentials, trouble: trouble2 }) {
  if (credentials) return "not shown to the credentials in Docker's configuration";
  return `shown only with credentials${trouble2 === void 0 ? "" : `, and ${trouble2}`}`;
}
var PART = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))|(?=\s|,|$))[\s,]*/gy;
function challengesOf(header) {
  const challenges = [];
  for (const [, name = "", quoted, plain] of (header ?? "").trim().matchAll(PART)) {
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain;
    if (value === void 0) challenges.push({ scheme: name.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
    else challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return challenges;
}
async function authorizationFor(home, repository, { headers, status }, login, network) {
  const challenges = challengesOf(headers.get("www-authenticate"));
  const bearer = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
  if (bearer) return `Bearer ${await token(home, repository, bearer, login, network)}`;
  const basic = challenges.some(({ scheme }) => scheme === "basic") && basicOf(login.credentials);
  if (basic) return basic;
  throw refusal(home, status, login);
}
function basicOf(credentials) {
  if (credentials?.kind !== "password") return void 0;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}
async function token(home, repository, { parameters }, login, network) {
  const { credentials } = login;
  if (credentials?.kind === "bearer") return credentials.token;
  const realm = urlOf(parameters.get("realm") ?? "");
  if (!realm || !maySendTo(home, realm))
    throw new Untold(`cannot be looked up: the token service of ${home.name} is at an address that is not trusted`);
  const isTold = isToldCredentials(home, realm);
  const service = parameters.get("service");
  const wanted = {
    ...service !== void 0 && { service },
    scope: parameters.get("scope") ?? `repository:${repository}:pull`
  };
  const answer = isTold && credentials?.kind === "identity" ? await ask(home, realm, { form: grant(wanted, credentials.token) }, network) : await ask(
    home,
    withQuery(realm, wanted),
    { authorization: isTold ? basicOf(credentials) : void 0 },
    network
  );
  const members = membersOf(answer.status === 200 ? parsed(answer.body) : void 0);
  const given = textIn(members, "token") || textIn(members, "access_token");
  if (given !== "") return given;
  if (answer.status === 200) throw new Untold(`cannot be looked up: ${realm.host} gave no token`);
  throw refusal(home, answer.status, isTold ? login : { trouble: `${realm.host} is not told those for ${home.name}` });
}
function grant(wanted, identity) {
  return new URLSearchParams({
    ...wanted,
    grant_type: "refresh_token",
    client_id: "ecs-lint",
    refresh_token: identity
  });
}
function withQuery(realm, wanted) {
  const url = new URL(realm);
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return url;
}
var MOST_FAILURES = 3;
var Registry = class {
  home;
  #network;
  #login;
  #authorizations = /* @__PURE__ */ new Map();
  #failures = [];
  /** Credentials are looked up when they are first asked for. */
  constructor(home, network, login) {
    let found;
    this.home = home;
    this.#network = network;
    this.#login = () => found ??= login();
  }
  /** What is at a path of a repository, such as `manifests/latest`: its status is 200 or 404. Throws an `Untold`. */
  async get(repository, path, accept) {
    if (this.#failures.length >= MOST_FAILURES) throw this.#failures.at(-1);
    try {
      const answer = await this.#ask(repository, path, accept);
      if (answer.status !== 200 && answer.status !== 404)
        throw refusal(this.home, answer.status, await this.#loginFor(answer));
      this.#failures = [];
      return answer;
    } catch (error) {
      if (error instanceof Untold && error.isDown) this.#failures = [...this.#failures, error];
      throw error;
    }
  }
  async #ask(repository, path, accept) {
    const url = new URL(`/v2/${repository}/${path}`, this.home.origin);
    const used = this.#authorizations.get(repository);
    const first = await ask(this.home, url, { accept, authorization: await used }, this.#network);
    if (first.status !== 401 || first.url.origin !== url.origin) return first;
    const authorization = await this.#authorize(repository, first, used);
    return ask(this.home, url, { accept, authorization }, this.#network);
  }
  /** What others have got in the meantime will do; what was of no use is replaced. */
  #authorize(repository, answer, used) {
    const known = this.#authorizations.get(repository);
    if (known && known !== used) return known;
    const authorization = this.#login().then(
      (login) => authorizationFor(this.home, repository, answer, login, this.#network)
    );
    this.#authorizations.set(repository, authorization);
    return authorization;
  }
  /** Only what asked for credentials was told any. */
  async #loginFor({ status }) {
    return status === 401 || status === 403 ? this.#login() : {};
  }
};
async function resolveImages(references, { env, concurrency = 8, onProgress, ...network }) {
  const answers = /* @__PURE__ */ new Map();
  const left = [...groupedByImage(references)];
  const all = left.length;
  const registries = new Registries({ fetch, timeout: 1e4, pause: 1e3, longestPause: 5e3, ...network }, env);
  onProgress?.(0, all);
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const answer = await answerFor(next.address, registries);
      for (const reference of next.references) answers.set(reference, answer);
      onProgress?.(++done, all);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return new Map(references.map((reference) => [reference, answers.get(reference)]));
}
function groupedByImage(references) {
  const images = /* @__PURE__ */ new Map();
  for (const reference of new Set(references)) {
    const address = addressOf(reference);
    const key = address ? `${address.registry.origin.host}/${address.repository} ${address.version}` : reference;
    const known = images.get(key);
    if (known) known.references.push(reference);
    else images.set(key, { address, references: [reference] });
  }
  return images.values();
}
var Registries = class {
  #known = /* @__PURE__ */ new Map();
  #network;
  #env;
  #config;
  constructor(network, env) {
    this.#network = network;
    this.#env = env;
  }
  of({ registry: home }) {
    const known = this.#known.get(home.origin.host);
    if (known) return known;
    const surroundings = { env: this.#env, timeout: this.#network.timeout };
    const registry = new Registry(home, this.#network, async () => {
      this.#config ??= readDockerConfig(surroundings);
      return loginTo(home, await this.#config, surroundings);
    });
    this.#known.set(home.origin.host, registry);
    return registry;
  }
};
async function answerFor(address, registries) {
  if (!address) return { kind: "untold", reason: "is no image that a registry could be asked for" };
  try {
    return await answerOf(address, registries.of(address));
  } catch (error) {
    const { name } = address.registry;
    const reason = error instanceof Untold ? error.message : `cannot be looked up: asking ${name} failed`;
    return { kind: "untold", reason };
  }
}
async function answerOf({ repository, version, registry: { name } }, registry) {
  const found = await registry.get(repository, `manifests/${version}`, ACCEPTED);
  if (found.status === 404) {
    if (saysMissing(found.body)) return { kind: "missing", registry: name };
    throw new Untold(`cannot be looked up: ${name} answered 404, and not as a registry does`);
  }
  const manifest = readManifest(found.body, found.headers.get("content-type"));
  if (!manifest) throw new Untold(`cannot be looked up: ${name} answered with what is no manifest`);
  if (manifest.kind === "platforms") return { kind: "found", platforms: manifest.platforms };
  const config = await registry.get(repository, `blobs/${manifest.digest}`, "*/*");
  const platform = config.status === 200 ? readConfig(config.body) : void 0;
  return { kind: "found", platforms: platform ? [platform] : [] };
}
var MISSING = ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"];
function saysMissing(body) {
  const errors = memberOf(membersOf(parsed(body)), "errors");
  return Array.isArray(errors) && errors.some((error) => MISSING.includes(textIn(membersOf(error), "code")));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  resolveImages
});
