import { mayUse, type Runner } from '../../src/ecs/launch.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'public-task',
  summary: 'Tasks get a public IP address',
  severity: 'warning',
  security: '6.5',
  precision: 'very-high',
  why: `
    A public address puts each task on the internet, with no more than its security group before it; what should be public is the load balancer.
    Run the tasks in private subnets with \`assignPublicIp\` DISABLED, and give them a NAT gateway or VPC endpoints for what they pull. On EC2 no task has a public address, and ECS refuses to give one ("Assign public IP is not supported for this launch type").`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2',
  notIn: { taskDefinition: 'a task definition says nothing of its network interfaces' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { report, spell }: Context): void {
  const { assignPublicIp } = runner.networkConfiguration.awsvpcConfiguration;
  if (assignPublicIp.known !== 'ENABLED') return;

  const name = spell(assignPublicIp);
  if (mayUse(runner, 'FARGATE') === false) {
    report(assignPublicIp, `${name} is for Fargate: ECS refuses a public IP address for other tasks`, {
      level: 'error',
    });
  } else report(assignPublicIp, `${name} gives each task a public IP address`);
}
