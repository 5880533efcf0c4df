import { expect, test } from 'vitest';
import { isAboutEcs, joinedIn } from '../../src/ecs/user-data.ts';
import { GAP } from '../../src/model/field.ts';

const mime = (headers: string, body: string) => `Content-Type: multipart/mixed; boundary="==X=="
MIME-Version: 1.0

--==X==
Content-Type: text/x-shellscript; charset="us-ascii"
${headers}
${body}
--==X==--
`;
const script = '#!/bin/bash\necho ECS_CLUSTER=web >> /etc/ecs/ecs.config\n';

test.each([
  ['an echo', script, 'web'],
  ['quotes around all of it', 'echo "ECS_CLUSTER=web" >> /etc/ecs/ecs.config', 'web'],
  ['quotes around the name', "echo ECS_CLUSTER='web' > /etc/ecs/ecs.config", 'web'],
  ['a heredoc', "cat <<'EOF' >> /etc/ecs/ecs.config\nECS_CLUSTER=web\nECS_LOGLEVEL=info\nEOF", 'web'],
  ['printf', String.raw`printf "ECS_CLUSTER=web\nECS_LOGLEVEL=info\n" > /etc/ecs/ecs.config`, 'web'],
  ['Windows line ends', script.replaceAll('\n', '\r\n'), 'web'],
  [
    'an ARN',
    'ECS_CLUSTER=arn:aws:ecs:eu-west-1:123456789012:cluster/web',
    'arn:aws:ecs:eu-west-1:123456789012:cluster/web',
  ],
  [
    'cloud-config',
    '#cloud-config\nwrite_files:\n  - path: /etc/ecs/ecs.config\n    content: |\n      ECS_CLUSTER=web',
    'web',
  ],
  ['what is not known', `echo ECS_CLUSTER=${GAP} >> /etc/ecs/ecs.config`, GAP],
  ['what is known in part', `echo ECS_CLUSTER=${GAP}-web >> /etc/ecs/ecs.config`, `${GAP}-web`],
  ['base64', btoa(script), 'web'],
  ['base64 in lines', btoa(script).replaceAll(/.{20}/g, '$&\n'), 'web'],
  ['a part of MIME', mime('', script), 'web'],
  ['a part of MIME in base64', mime('Content-Transfer-Encoding: base64\n', btoa(script)), 'web'],
  ['all of that in base64', btoa(mime('Content-Transfer-Encoding: base64\n', btoa(script))), 'web'],
  ['a comment beside it', `# ECS_CLUSTER=old\n${script}`, 'web'],
  ['twice the same', `${script}${script}`, 'web'],
  ['a table of Bottlerocket', '[settings.ecs]\ncluster = "web"', 'web'],
  ['a comment in it', '[settings.ecs]\n# cluster = "old"\ncluster = "web" # new', 'web'],
  ['a dotted key', 'settings.ecs.cluster = "web"', 'web'],
  ['a key in a table above', "[settings]\necs.cluster = 'web'", 'web'],
  ['PowerShell', '<powershell>\nInitialize-ECSAgent -Cluster web -EnableTaskIAMRole\n</powershell>', 'web'],
  ['PowerShell in quotes', "<powershell>\nInitialize-ECSAgent -EnableTaskENI -Cluster 'web'\n</powershell>", 'web'],
  ['PowerShell over lines', '<powershell>\nInitialize-ECSAgent `\n  -Cluster "web"\n</powershell>', 'web'],
])('%s names the cluster', (_, text, cluster) => {
  expect(joinedIn(text)).toMatchObject({ cluster, isSet: true });
});

test.each([
  ['nothing', '', 'ECS_CLUSTER'],
  ['a shebang alone', '#!/bin/bash\n', 'ECS_CLUSTER'],
  ['other settings', 'echo ECS_LOGLEVEL=debug >> /etc/ecs/ecs.config', 'ECS_CLUSTER'],
  ['a comment', '#!/bin/bash\n# ECS_CLUSTER=web\nyum install -y htop', 'ECS_CLUSTER'],
  ['Bottlerocket without it', '[settings.ecs]\nallow-privileged-containers = true', 'settings.ecs.cluster'],
  ['a cluster of another thing', '[settings.kubernetes]\ncluster = "web"', 'settings.ecs.cluster'],
  [
    'PowerShell without it',
    '<powershell>\nInitialize-ECSAgent -EnableTaskIAMRole\n</powershell>',
    'Initialize-ECSAgent -Cluster',
  ],
])('%s leaves the default cluster', (_, text, setting) => {
  expect(joinedIn(text)).toEqual({ cluster: 'default', isSet: false, setting });
});

test.each([
  ['a variable of the shell', 'CLUSTER=web\necho ECS_CLUSTER=$CLUSTER >> /etc/ecs/ecs.config'],
  ['a call of a command', 'echo ECS_CLUSTER=$(cat /cluster) >> /etc/ecs/ecs.config'],
  ['two names', 'if a; then echo ECS_CLUSTER=web; else echo ECS_CLUSTER=batch; fi'],
  ['an empty name', 'echo ECS_CLUSTER= >> /etc/ecs/ecs.config'],
  ['sed', "sed -i 's/ECS_CLUSTER=.*/ECS_CLUSTER=web/' /etc/ecs/ecs.config"],
  ['a placeholder', 'echo ECS_CLUSTER=<cluster> >> /etc/ecs/ecs.config'],
  ['a file from S3', 'aws s3 cp s3://bucket/ecs.config /etc/ecs/ecs.config'],
  ['a script from elsewhere', 'curl -s https://example.com/join | bash'],
  ['cfn-init', '/opt/aws/bin/cfn-init -v --stack web --resource Config'],
  ['a file that is copied', 'cp /opt/ecs.config /etc/ecs/ecs.config'],
  ['a script that is there', '/opt/join.sh web'],
  ['cloud-init that includes', '#include\nhttps://example.com/config'],
  ['what is not known at all', `#!/bin/bash\n${GAP}`],
  ['something compressed', btoa('\x1f\x8b\x08\x00\x00\x00\x00\x00')],
  ['a compressed part', mime('Content-Transfer-Encoding: base64\n', btoa('\x1f\x8b\x08\x00\x00\x00\x00\x00'))],
  ['Bottlerocket with a part that is not known', `[settings.ecs]\n${GAP}`],
  ['an inline table', '[settings]\necs = { cluster = "web" }'],
  ['a variable of PowerShell', '<powershell>\nInitialize-ECSAgent -Cluster $cluster\n</powershell>'],
  ['splatting', '<powershell>\nInitialize-ECSAgent @arguments\n</powershell>'],
  [
    'a variable of Windows',
    '<powershell>\n[Environment]::SetEnvironmentVariable("ECS_CLUSTER", "web")\nInitialize-ECSAgent\n</powershell>',
  ],
  ['Windows without the agent', '<powershell>\nWrite-Output hello\n</powershell>'],
])('of %s nothing can be told', (_, text) => {
  expect(joinedIn(text)).toBeUndefined();
});

test.each([
  ['echo ECS_LOGLEVEL=debug >> /etc/ecs/ecs.config', true],
  [btoa('[settings.ecs]\ncluster = "web"'), true],
  ['#!/bin/bash\nyum install -y htop', false],
  ['', false],
])('whether "%s" is about ECS: %s', (text, is) => {
  expect(isAboutEcs(text)).toBe(is);
});
