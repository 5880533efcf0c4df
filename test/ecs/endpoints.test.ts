import { expect, test } from 'vitest';
import { hasEndpoint } from '../../src/ecs/endpoints.ts';
import { cutOff } from '../../src/ecs/registry-route.ts';
import { routingOf } from '../../src/ecs/routes.ts';
import { subnetsOf } from '../../src/ecs/task-network.ts';
import type { Run } from '../../src/model/run.ts';
import { named, type Resources, ref, templateRun } from './template.ts';

const GIVEN = { Given: { Type: 'String' } };
const sub = (service: string) => ({ 'Fn::Sub': `com.amazonaws.\${AWS::Region}.${service}` });

const BASE: Resources = {
  Vpc: ['EC2::VPC', { CidrBlock: '10.0.0.0/16' }],
  Subnet: ['EC2::Subnet', { VpcId: ref('Vpc'), CidrBlock: '10.0.0.0/24' }],
  Table: ['EC2::RouteTable', { VpcId: ref('Vpc') }],
  Other: ['EC2::RouteTable', { VpcId: ref('Vpc') }],
  Association: ['EC2::SubnetRouteTableAssociation', { SubnetId: ref('Subnet'), RouteTableId: ref('Table') }],
  Tasks: ['EC2::SecurityGroup', { GroupDescription: 'tasks', VpcId: ref('Vpc') }],
  Open: [
    'EC2::SecurityGroup',
    {
      GroupDescription: 'open',
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/16' }],
    },
  ],
  Closed: ['EC2::SecurityGroup', { GroupDescription: 'closed' }],
};

function endpoint(more: object): Resources[string] {
  const usual = {
    VpcId: ref('Vpc'),
    VpcEndpointType: 'Interface',
    ServiceName: sub('logs'),
    SubnetIds: [ref('Subnet')],
    SecurityGroupIds: [ref('Open')],
    PrivateDnsEnabled: true,
  };
  return ['EC2::VPCEndpoint', { ...usual, ...more }];
}

function has(run: Run, service: string): boolean | undefined {
  const subnet = named(run, 'subnet', 'Subnet');
  const routing = routingOf(subnet, (kind) => run.all(kind))!;
  return hasEndpoint(service, { subnet, routing, groups: [named(run, 'securityGroup', 'Tasks')] });
}

test.each<[string, object | undefined, boolean | undefined]>([
  ['none', undefined, false],
  ['one', {}, true],
  ['one with a literal name', { ServiceName: 'com.amazonaws.eu-west-1.logs' }, true],
  ['one of another service', { ServiceName: sub('monitoring') }, false],
  ['one of a service whose name ends so', { ServiceName: sub('my-logs') }, false],
  ['one for FIPS', { ServiceName: sub('logs-fips') }, undefined],
  ['one of a service that is given', { ServiceName: ref('Given') }, undefined],
  ['one in another VPC', { VpcId: 'vpc-1' }, false],
  ['one in a VPC that is given', { VpcId: ref('Given') }, undefined],
  ['one without private DNS', { PrivateDnsEnabled: false }, false],
  ['one that does not state private DNS', { PrivateDnsEnabled: undefined }, undefined],
  ['one whose private DNS is given', { PrivateDnsEnabled: ref('Given') }, undefined],
  ['one that lets nobody in', { SecurityGroupIds: [ref('Closed')] }, false],
  ['one of two groups that lets the tasks in', { SecurityGroupIds: [ref('Closed'), ref('Open')] }, true],
  ['one with the group of the VPC', { SecurityGroupIds: undefined }, undefined],
  ['one with a group that is given', { SecurityGroupIds: [ref('Closed'), ref('Given')] }, undefined],
  ['one of a type that is given', { VpcEndpointType: ref('Given') }, undefined],
])('a VPC has %s for logs', async (_, more, expected) => {
  const own: Resources = more ? { Endpoint: endpoint(more) } : {};
  expect(has(await templateRun({ ...BASE, ...own }, GIVEN), 'logs')).toBe(expected);
});

test.each<[string, object, boolean | undefined]>([
  ['of the subnet’s table', { RouteTableIds: [ref('Table')] }, true],
  ['of both', { RouteTableIds: [ref('Other'), ref('Table')] }, true],
  ['of another', { RouteTableIds: [ref('Other')] }, false],
  ['of none', {}, false],
  ['of one that is given', { RouteTableIds: [ref('Given')] }, undefined],
  ['that is an interface', { VpcEndpointType: 'Interface', PrivateDnsEnabled: true }, undefined],
])('a gateway endpoint for S3 %s', async (_, more, expected) => {
  const Endpoint = ['EC2::VPCEndpoint', { VpcId: ref('Vpc'), ServiceName: sub('s3'), ...more }] as const;
  expect(has(await templateRun({ ...BASE, Endpoint }, GIVEN), 's3')).toBe(expected);
});

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf';
const SSM = 'arn:aws:ssm:eu-west-1:123456789012:parameter/web';

/** What a task in a subnet without a way out misses in a VPC without endpoints: each service, and each image. */
async function missing(container: object, service: object = {}, image = ECR): Promise<readonly string[] | string> {
  const run = await templateRun(
    {
      ...BASE,
      Task: [
        'ECS::TaskDefinition',
        { RequiresCompatibilities: ['FARGATE'], ContainerDefinitions: [{ Name: 'web', Image: image, ...container }] },
      ],
      Cluster: ['ECS::Cluster', { Configuration: { ExecuteCommandConfiguration: { KmsKeyId: 'alias/exec' } } }],
      Service: [
        'ECS::Service',
        {
          TaskDefinition: ref('Task'),
          LaunchType: 'FARGATE',
          NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [ref('Subnet')] } },
          ...service,
        },
      ],
    },
    GIVEN,
  );
  const runner = named(run, 'service', 'Service');
  const [at] = subnetsOf(runner);
  const cut = cutOff(runner, at!, (kind) => run.all(kind));
  return cut ? [...cut.missing, ...cut.images.map(({ known }) => known ?? '')] : String(cut);
}

const FROM_ECR = ['ecr.api', 'ecr.dkr', 's3'];

test.each<[string, Parameters<typeof missing>, readonly string[] | string]>([
  ['an image of ECR', [{}], FROM_ECR],
  ['awslogs', [{ LogConfiguration: { LogDriver: 'awslogs' } }], [...FROM_ECR, 'logs']],
  ['a secret', [{ Secrets: [{ Name: 'A', ValueFrom: SECRET }] }], [...FROM_ECR, 'secretsmanager']],
  ['a parameter', [{ Secrets: [{ Name: 'A', ValueFrom: SSM }] }], [...FROM_ECR, 'ssm']],
  ['a parameter by name', [{ Secrets: [{ Name: 'A', ValueFrom: '/web/a' }] }], [...FROM_ECR, 'ssm']],
  [
    'a secret for its log driver',
    [{ LogConfiguration: { LogDriver: 'splunk', SecretOptions: [{ Name: 'splunk-token', ValueFrom: SECRET }] } }],
    [...FROM_ECR, 'secretsmanager'],
  ],
  ['files from S3', [{ EnvironmentFiles: [{ Type: 's3', Value: 'arn:aws:s3:::b/a.env' }] }], FROM_ECR],
  ['ECS Exec', [{}, { EnableExecuteCommand: true }], [...FROM_ECR, 'ssmmessages']],
  [
    'ECS Exec with a key',
    [{}, { EnableExecuteCommand: true, Cluster: ref('Cluster') }],
    [...FROM_ECR, 'ssmmessages', 'kms'],
  ],
  ['an image of Docker Hub', [{}, {}, 'nginx:1.27'], ['nginx:1.27']],
  ['a public image of ECR', [{}, {}, 'public.ecr.aws/nginx/nginx'], ['public.ecr.aws/nginx/nginx']],
  [
    'credentials of a registry',
    [{ RepositoryCredentials: { CredentialsParameter: SECRET } }, {}, 'quay.io/shop/web'],
    ['secretsmanager', 'quay.io/shop/web'],
  ],
  ['an image of a registry that may be in the VPC', [{}, {}, 'registry.shop.internal/web:1'], 'undefined'],
  ['an image that is to be filled in', [{}, {}, 'IMAGE_URI:TAG'], 'undefined'],
  ['an old platform', [{}, { PlatformVersion: '1.3.0' }], 'undefined'],
  ['EC2', [{}, { LaunchType: 'EC2' }], 'undefined'],
])('what a task misses: %s', async (_, given, expected) => {
  expect(await missing(...given)).toEqual(expected);
});
