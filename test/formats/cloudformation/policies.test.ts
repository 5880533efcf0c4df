import { describe, expect, test } from 'vitest';
import { namesOf, runOf, runWith, written } from './helpers.ts';

const known = ({ items }: { readonly items: readonly { readonly known: unknown }[] }) =>
  items.map((item) => item.known);

describe('policies', () => {
  const statement = '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":["*"]}}';
  test.each([
    ['an object', '{ Statement: { Effect: Allow, Action: "s3:*", Resource: ["*"] } }'],
    ['a string of JSON', `'${statement}'`],
    ['a string that is put together', `!Sub '${statement}'`],
    ['a call that makes one', '!ToJsonString { Statement: [{ Effect: Allow, Action: ["s3:*"], Resource: "*" }] }'],
  ])('given as %s', async (_, document) => {
    const run = await runWith(
      `Role:\n  Type: AWS::IAM::Role\n  Properties:\n    AssumeRolePolicyDocument: ${document}\n    Policies: [{ PolicyName: a, PolicyDocument: ${document} }]`,
    );
    const [role] = run.all('role').items;
    for (const policy of [role!.assumeRolePolicy, role!.policies.items[0]!.document]) {
      const [first] = policy.statement.items;
      expect([first!.effect.known, known(first!.action), known(first!.resource), first!.condition.$state]).toEqual([
        'Allow',
        ['s3:*'],
        ['*'],
        'absent',
      ]);
    }
  });

  test('keep their places in a string of JSON', async () => {
    const run = await runOf(
      `{ "Resources": { "Role": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": ${JSON.stringify(statement)} } } } }`,
      't.json',
    );
    const action = run.all('role').items[0]!.assumeRolePolicy.statement.items[0]!.action.items[0]!;
    expect(written(action.$at)).toBe('\\"s3:*\\"');
  });

  test.each(['nonsense', '[a]', '!ImportValue policy', '!Sub "{${Nowhere}}"'])(
    'given as %s are unknown',
    async (document) => {
      const run = await runWith(
        `Role:\n  Type: AWS::IAM::Role\n  Properties: { AssumeRolePolicyDocument: ${document} }`,
      );
      expect(run.all('role').items[0]!.assumeRolePolicy.statement.$state).toBe('unknown');
    },
  );

  test('take a value that is known in part for the one of a list', async () => {
    const run = await runWith(`
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement:
        Resource: !Sub "arn:aws:s3:::\${Nowhere}/*"
        Action: !Ref Nowhere
        Principal: { AWS: !GetAtt Role.Arn }`);
    const statement = run.all('role').items[0]!.assumeRolePolicy.statement.items[0]!;
    expect(statement.resource.items.map((item) => item.startsWith('arn:aws:s3:::'))).toEqual([true]);
    expect([statement.action.$state, statement.principal.aws.complete]).toEqual(['unknown', true]);
  });

  test('reach their roles, whichever way they are attached', async () => {
    const run = await runWith(`
Role: { Type: AWS::IAM::Role, Properties: { RoleName: task } }
Other: { Type: AWS::IAM::Role, Properties: { RoleName: other } }
ByRef: { Type: AWS::IAM::Policy, Properties: { PolicyName: a, Roles: [!Ref Role] } }
ByName: { Type: AWS::IAM::Policy, Properties: { PolicyName: b, Roles: [task, other] } }
Own: { Type: AWS::IAM::RolePolicy, Properties: { PolicyName: c, RoleName: !Ref Role } }
Managed: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [!Ref Role, !Ref Other] } }
OfUsers: { Type: AWS::IAM::Policy, Properties: { PolicyName: d, Users: [me] } }`);
    const [role, other] = run.all('role').items;
    expect([namesOf(role!.rolePolicies), namesOf(role!.attachedPolicies), role!.rolePolicies.complete]).toEqual([
      ['ByRef', 'ByName', 'Own'],
      ['Managed'],
      true,
    ]);
    expect([namesOf(other!.rolePolicies), namesOf(other!.attachedPolicies)]).toEqual([['ByName'], ['Managed']]);
    const open = await runWith(
      'Role: { Type: AWS::IAM::Role }\nFar: { Type: AWS::IAM::Policy, Properties: { Roles: [!ImportValue role] } }',
    );
    expect(open.all('role').items[0]!.rolePolicies.complete).toBe(false);
  });
});
