/** How many tasks of a service there may be while a rolling deployment is under way. */
export interface Bounds {
  readonly most: number;
  readonly least: number;
}

/**
 * The bounds for a number of tasks. The maximum rounds down, the minimum up: API DeploymentConfiguration
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html).
 */
export function boundsOf(count: number, maximumPercent: number, minimumHealthyPercent: number): Bounds {
  return {
    most: Math.floor((count * maximumPercent) / 100),
    least: Math.ceil((count * minimumHealthyPercent) / 100),
  };
}

/** Whether no task can be started before one is stopped, and none stopped before one is started. */
export function isStuck(count: number, { most, least }: Bounds): boolean {
  return count > 0 && most <= count && least >= count;
}

/** How many times one after the other tasks are stopped until all are replaced; undefined when a deployment does not get on. */
export function batchesOf(count: number, bounds: Bounds): number | undefined {
  const { most, least } = bounds;
  return most > least && !isStuck(count, bounds) ? Math.ceil(count / (most - least)) : undefined;
}
