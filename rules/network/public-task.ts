import type { AwsVpcConfiguration, Context, Field } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'public-task',
  summary: 'Tasks get a public IP address',
  severity: 'warning',
  security: '6.5',
  precision: 'very-high',
  why: `
    A public address puts each task on the internet, with no more than its security group before it; what should be public is the load balancer.
    Run the tasks in private subnets with \`assignPublicIp\` DISABLED, and give them a NAT gateway or VPC endpoints for what they pull.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2',
  notIn: { taskDefinition: 'a task definition says nothing of its network interfaces' },

  service: (service, context) => check(service.networkConfiguration.awsvpcConfiguration, context),
  taskSet: (taskSet, context) => check(taskSet.networkConfiguration.awsvpcConfiguration, context),
  schedule: (schedule, context) => check(schedule.networkConfiguration.awsvpcConfiguration, context),
});

function check({ assignPublicIp }: Field<AwsVpcConfiguration>, { report, spell }: Context): void {
  if (assignPublicIp.known === 'ENABLED') report(assignPublicIp, `${spell(assignPublicIp)} gives each task a public IP address`);
}
