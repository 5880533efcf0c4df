import { isBehindPublicNetworkBalancer } from '../../src/ecs/balancers.ts';
import { isEverywhere, parseCidr } from '../../src/ecs/cidr.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { anyOf } from '../../src/ecs/logic.ts';
import { EVERY_PROTOCOL, permissionsOf } from '../../src/ecs/security-groups.ts';
import { networkOf } from '../../src/ecs/task-network.ts';
import type { Field, Permission } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'open-task-security-group',
  summary: 'The security group of tasks lets anyone in',
  severity: 'warning',
  security: '6.0',
  why: `
    A security group that admits all addresses leaves the tasks to whoever finds a way into the VPC, and to the internet as soon as they have a public address: around the load balancer, its TLS, its firewall and its log.
    Admit the security group of the load balancer, or of whatever else calls the tasks, on the ports that they listen on.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-network.html',
  notIn: { taskDefinition: 'a task definition names no security groups' },

  securityGroup(group, { report, spell }) {
    const runners: Runner[] = [...group.services.items, ...group.taskSets.items, ...group.schedules.items];
    const exposed = runners.filter((runner) => isMeantToBePublic(runner) === false);
    if (exposed.length === 0) return;

    const open = permissionsOf(group, 'ingress').items.flatMap((permission) => {
      const cidr = permission.cidrBlocks.items.find(({ known }) => known !== undefined && isOpen(known));
      const what = cidr && traffic(permission);
      return what ? [{ cidr, what }] : [];
    });
    const [first, ...others] = open;
    if (!first) return;
    report(
      first.cidr,
      `The security group "${group.$entity}" of the tasks admits ${first.cidr.$quoted} to ${first.what}`,
      {
        related: [
          ...others.map(({ cidr, what }) => [cidr, `and ${cidr.$quoted} to ${what}`] as const),
          ...exposed.map((runner) => {
            const { securityGroups } = networkOf(runner);
            return [securityGroups, `the ${spell(securityGroups)} of "${runner.$entity}"`] as const;
          }),
        ],
      },
    );
  },
});

function isOpen(cidr: string): boolean {
  const block = parseCidr(cidr);
  return block !== undefined && isEverywhere(block);
}

/** A network load balancer may show its targets the addresses of its clients, which they have to admit. */
function isMeantToBePublic(runner: Runner): boolean | undefined {
  if (!('loadBalancers' in runner)) return false;
  const { items, $state } = runner.loadBalancers;
  if ($state === 'unknown') return undefined;
  return anyOf(items.map((target) => isBehindPublicNetworkBalancer(target)));
}

/** What a rule is for; undefined when that cannot be told, or is ICMP, which opens nothing. */
function traffic({ ipProtocol, fromPort, toPort }: Field<Permission>): string | undefined {
  const protocol = ipProtocol.known?.toLowerCase();
  if (protocol === undefined) return undefined;
  if (EVERY_PROTOCOL.has(protocol)) return 'all ports';
  const name = NAMES.get(protocol);
  const [first, last] = [fromPort.known, toPort.known];
  if (name === undefined || first === undefined || last === undefined) return undefined;
  if (first === 0 && last === 65_535) return `all ${name} ports`;
  return first === last ? `${name} port ${first}` : `${name} ports ${first} to ${last}`;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['tcp', 'TCP'],
  ['6', 'TCP'],
  ['udp', 'UDP'],
  ['17', 'UDP'],
]);
