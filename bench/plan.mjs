// `node bench/plan.mjs [MB] [RUNS]`: the whole process on a plan of that size (100), of which a tenth is ECS, against
// JSON.parse of the same file; medians of alternating runs, and the peak memory of each.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const size = Number(process.argv[2] ?? 100) * 1e6;
const runs = Number(process.argv[3] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'ecs-lint-bench-'));
const plan = join(folder, 'plan.json');
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
// Each process says at its end how much memory it took.
const rss = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS))`;
const parse = 'JSON.parse(require("node:fs").readFileSync(process.argv[1],"utf8"))';

try {
  const services = writePlan();
  const ours = ['--import', rss, cli, '--format', `json=${join(folder, 'report.json')}`, '--fail-on', 'never', plan];
  const base = ['--import', rss, '-e', parse, plan];
  const [a, b] = [[], []];
  run(ours);
  run(base);
  for (let i = 0; i < runs; i++) {
    a.push(run(ours));
    b.push(run(base));
  }
  const time = (all) => median(all.map(({ ms }) => ms));
  const memory = (all) => median(all.map(({ mb }) => mb));
  console.log(
    `${(statSync(plan).size / 1e6).toFixed(0)} MB, ${services} services, ${runs} alternating runs, node ${process.version}`,
  );
  console.log(`ecs-lint    ${time(a).toFixed(0)} ms, ${memory(a).toFixed(0)} MB`);
  console.log(`JSON.parse  ${time(b).toFixed(0)} ms, ${memory(b).toFixed(0)} MB`);
  console.log(`ratio       ${(time(a) / time(b)).toFixed(2)} (target: at most 2)`);
} finally {
  rmSync(folder, { recursive: true });
}

function run(args) {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return { ms, mb: Number(/RSS (\d+)/.exec(stderr)[1]) / 1024 };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Writes the plan as Terraform does, on one line. Gives the number of services in it. */
function writePlan() {
  const file = openSync(plan, 'w');
  const services = Math.max(1, Math.round((size * 0.1) / 9100));
  const others = (size - services * 9100) / 2;
  const write = (text) => writeSync(file, text);
  write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
  const planned = (entry) => ({ ...entry, values: entry.change.after, change: undefined });
  writeAll(write, services, others, planned);
  write(']}},"resource_changes":[');
  writeAll(write, services, others, (entry) => entry);
  const expressions = {
    task_definition: { references: ['aws_ecs_task_definition.service', 'each.key'] },
    name: { references: ['each.key'] },
  };
  const configured = [
    {
      address: 'aws_ecs_service.service',
      mode: 'managed',
      type: 'aws_ecs_service',
      name: 'service',
      expressions,
      for_each_expression: { references: ['var.services'] },
    },
  ];
  write(`],"configuration":{"root_module":{"resources":${JSON.stringify(configured)}}},"errored":false}`);
  closeSync(file);
  return services;
}

function writeAll(write, services, bytes, shape) {
  const entries = (function* () {
    for (let i = 0; i < services; i++) yield* service(`service-${i}`);
    for (let i = 0, written = 0; written < bytes; i++) {
      const entry = record(i);
      written += JSON.stringify(shape(entry)).length;
      yield entry;
    }
  })();
  let separator = '';
  for (const entry of entries) {
    write(separator + JSON.stringify(shape(entry)));
    separator = ',';
  }
}

function change(type, name, key, after, unknown) {
  const base = {
    address: `${type}.${name}["${key}"]`,
    mode: 'managed',
    type,
    name,
    index: key,
    provider_name: 'registry.terraform.io/hashicorp/aws',
  };
  return {
    ...base,
    change: {
      actions: ['create'],
      before: null,
      after,
      after_unknown: unknown,
      before_sensitive: false,
      after_sensitive: {},
    },
  };
}

function* service(name) {
  const log = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': `/ecs/${name}`, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'app' },
  };
  const environment = Array.from({ length: 12 }, (_, i) => ({ name: `SETTING_${i}`, value: `value ${i} of ${name}` }));
  const container = (id) => ({
    environment,
    essential: true,
    image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/${name}-${id}:1.${id}.0`,
    logConfiguration: log,
    name: `${name}-${id}`,
    portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
  });
  yield change(
    'aws_cloudwatch_log_group',
    'service',
    name,
    { name: `/ecs/${name}`, retention_in_days: 30, log_group_class: 'STANDARD', skip_destroy: false, tags: null },
    { arn: true, id: true },
  );
  yield change(
    'aws_ecs_task_definition',
    'service',
    name,
    {
      container_definitions: JSON.stringify([container(1), container(2)]),
      cpu: '512',
      memory: '1024',
      family: name,
      network_mode: 'awsvpc',
      requires_compatibilities: ['FARGATE'],
      execution_role_arn: 'arn:aws:iam::123456789012:role/execution',
      runtime_platform: [],
      volume: [],
      tags: null,
    },
    { arn: true, id: true, revision: true },
  );
  yield change(
    'aws_ecs_service',
    'service',
    name,
    {
      name,
      cluster: 'main',
      desired_count: 2,
      launch_type: 'FARGATE',
      network_configuration: [
        { assign_public_ip: false, subnets: ['subnet-0a', 'subnet-0b'], security_groups: ['sg-0a'] },
      ],
      load_balancer: [],
      capacity_provider_strategy: [],
      deployment_circuit_breaker: [{ enable: true, rollback: true }],
      tags: null,
    },
    { id: true, task_definition: true, platform_version: true },
  );
}

function record(i) {
  const after = {
    name: `host-${i}.example.internal`,
    type: 'A',
    ttl: 300,
    records: Array.from({ length: 8 }, (_, n) => `10.${i % 256}.${n}.1`),
    zone_id: 'Z0123456789ABCDEF',
    alias: [],
    weighted_routing_policy: [],
    note: 'x "quoted" \\ text '.repeat(12),
  };
  return change('aws_route53_record', 'host', `host-${i}`, after, { id: true, fqdn: true });
}
