import type { Runner } from '../../src/ecs/launch.ts';
import type { AnyField, CapacityProviderStrategyItem, Cluster, Context, Field, ListField } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unassociated-capacity-provider',
  summary: 'A strategy names a capacity provider that its cluster does not have',
  severity: 'error',
  why: `
    A cluster runs tasks through the capacity providers that it is associated with, FARGATE and FARGATE_SPOT included, and those it does not have by itself. ECS refuses a strategy that names another.
    Add the provider to the cluster's \`capacityProviders\` (\`AWS::ECS::ClusterCapacityProviderAssociations\`, \`aws_ecs_cluster_capacity_providers\`).`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html',
  notIn: { taskDefinition: 'a task definition names no cluster' },

  service: (service, context) => checkRunner(service, context),
  taskSet: (taskSet, context) => checkRunner(taskSet, context),
  schedule: (schedule, context) => checkRunner(schedule, context),
  cluster: (cluster, context) => check(cluster.defaultCapacityProviderStrategy, cluster, context),
  clusterCapacity: (capacity, context) => check(capacity.defaultCapacityProviderStrategy, capacity.inCluster, context),
});

function checkRunner(runner: Runner, context: Context): void {
  const strategy = runner.capacityProviderStrategy;
  if (strategy.items.length > 0) check(strategy, runner.inCluster, context);
}

function check(strategy: ListField<CapacityProviderStrategyItem>, cluster: Field<Cluster>, context: Context): void {
  const associated = strategy.items.length > 0 && associatedWith(cluster, context);
  if (!associated) return;
  for (const item of strategy.items) {
    if (item.capacityProvider.$state === 'absent') continue;
    if (!associated.every((one) => isOther(item, one, context))) continue;
    const names = [...new Set(associated.flatMap(({ name, provider }) => name.$quoted || `"${provider.$entity}"`))];
    const has = names.length === 0 ? 'no capacity provider, so not' : `${names.join(' and ')} only, not`;
    const own = item.capacityProvider.$quoted || `"${item.provider.$entity}"`;
    context.report(item.capacityProvider, `The cluster is associated with ${has} with ${own}`, {
      // AWS's own samples do so: the documentation forbids it, and no recorded refusal of it is known.
      level: item.capacityProvider.known === 'FARGATE' ? 'warning' : 'error',
      related: [[cluster.clusterName, 'the cluster']],
    });
  }
}

/** A capacity provider of a cluster: how it is named there, and itself where it is in the input. */
interface Associated {
  readonly name: AnyField & { readonly known: string | undefined };
  readonly provider: AnyField;
}

/** All capacity providers of a cluster; undefined when those cannot be told. */
function associatedWith(cluster: Field<Cluster>, { all }: Context): readonly Associated[] | undefined {
  const { capacities, ownProviders } = cluster;
  if (cluster.$state !== 'known' || !capacities.complete || !ownProviders.complete) return undefined;
  if (!all('cluster').complete) return undefined;
  const lists = [cluster, ...capacities.items];
  if (lists.some(({ capacityProviders }) => !capacityProviders.complete)) return undefined;
  const listed = lists.flatMap(({ capacityProviders, providers }) =>
    capacityProviders.items.map((name, i): Associated => ({ name, provider: providers.items[i]! })),
  );
  return [...listed, ...ownProviders.items.map((provider): Associated => ({ name: provider.name, provider }))];
}

/** Whether an item of a strategy surely names another provider. */
function isOther(
  item: Field<CapacityProviderStrategyItem>,
  { name, provider }: Associated,
  { same }: Context,
): boolean {
  const [own, other] = [item.capacityProvider.known, name.known];
  if (own !== undefined && other !== undefined) return own !== other;
  const [here, there] = [item.provider, provider].map(({ $state }) => $state === 'known');
  if (here && there) return same(item.provider, provider) === false;
  if (here && other !== undefined) return isFargate(other) || provider.$outside;
  return there === true && own !== undefined && (isFargate(own) || item.provider.$outside);
}

function isFargate(name: string): boolean {
  return name === 'FARGATE' || name === 'FARGATE_SPOT';
}
