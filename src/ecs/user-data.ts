import { GAP } from '../model/fields.ts';
import { plainText } from './user-data-text.ts';

/** The cluster that user data has instances join. */
export interface Joined {
  /** Its name or ARN, with a `GAP` for what is not known of it; `default` when none is set. */
  readonly cluster: string;
  readonly isSet: boolean;
  /** What sets it, or would: `ECS_CLUSTER`. */
  readonly setting: string;
}

/** What known user data says of the cluster to join; undefined when that cannot be told. */
export function joinedIn(userData: string): Joined | undefined {
  const text = plainText(userData);
  if (text === undefined) return undefined;
  if (/<powershell>|<script>|Initialize-ECSAgent/i.test(text)) return joinedOnWindows(text);
  return isBottlerocket(text) ? joinedByBottlerocket(text) : joinedByShell(text);
}

/** Whether user data is that of an instance for ECS. */
export function isAboutEcs(userData: string): boolean {
  return /\bECS_|ecs\.config|settings\.ecs|Initialize-ECSAgent/.test(plainText(userData) ?? '');
}

const NAME = new RegExp(`^[\\w:/${GAP}-]+$`);

function joined(cluster: string, setting: string): Joined | undefined {
  return NAME.test(cluster) ? { cluster, isSet: true, setting } : undefined;
}

/** What is not known of a text may set it. */
function byDefault(text: string, setting: string): Joined | undefined {
  return text.includes(GAP) ? undefined : { cluster: 'default', isSet: false, setting };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_windows_container_instance.html */
function joinedOnWindows(text: string): Joined | undefined {
  const setting = 'Initialize-ECSAgent -Cluster';
  const calls = [...text.replaceAll(/`\r?\n/g, ' ').matchAll(/^(?!\s*#).*?\bInitialize-ECSAgent\b([^\r\n;|]*)/gim)];
  const [call] = calls;
  // Without it, the agent is started in a way that is not known here, or not at all.
  if (!call || calls.length > 1) return undefined;
  const value = /-Cluster[\s:]+("[^"]*"|'[^']*'|\S+)/i.exec(call[1]!)?.[1];
  if (value !== undefined) return joined(unquoted(value), setting);
  return /ECS_CLUSTER/i.test(text) || call[1]!.includes('@') ? undefined : byDefault(text, setting);
}

function isBottlerocket(text: string): boolean {
  return /^\s*(?:\[\s*settings\b|settings\.)/m.test(text) && !text.startsWith('#!');
}

/** TOML; https://bottlerocket.dev/en/os/latest/api/settings/ecs/: without a name it is the default cluster. */
function joinedByBottlerocket(text: string): Joined | undefined {
  const setting = 'settings.ecs.cluster';
  let table = '';
  for (const line of text.split(/\r?\n/)) {
    const opened = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1];
    if (opened !== undefined) table = `${opened.replaceAll(/[\s"']/g, '')}.`;
    const [, key, value] = /^\s*([\w."' -]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    const path = `${table}${key?.replaceAll(/[\s"']/g, '')}`;
    if (path === setting) return joined(/^"([^"]*)"|^'([^']*)'/.exec(value!)?.slice(1).find(Boolean) ?? '', setting);
    if (path === 'settings.ecs' || path === 'settings') return undefined;
  }
  return byDefault(text, setting);
}

/** The agent's configuration, wherever a script or cloud-init writes it: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html */
function joinedByShell(text: string): Joined | undefined {
  const setting = 'ECS_CLUSTER';
  const code = text.replaceAll(/^\s*#(?!!|include).*$/gm, '');
  const values = [...code.matchAll(/ECS_CLUSTER(\s*)(=?)(\\?["']?)([^\s"'\\;&|)>]*)/g)].map(
    ([, space, sign, , value]) => (sign === '=' && space === '' ? value! : ''),
  );
  const [value] = values;
  if (value !== undefined) return values.every((one) => one === value) ? joined(value, setting) : undefined;
  return FETCHES.test(code) ? undefined : byDefault(code, setting);
}

/** Commands that may bring the setting from elsewhere. */
const FETCHES =
  /\$\(|`|\bcfn-init\b|\baws\s+\w|\b(?:curl|wget|git|python[\d.]*|perl|ruby|cp|mv|rsync|source|eval|base64|docker|systemd-run)\b|\bhttps?:|\bs3:|ansible|chef|puppet|salt|\.(?:sh|py)\b|#include|\bencoding:|\bcat\b(?!\s*(?:<<|>))|\b(?:ba)?sh\s+-|(?:^|[;&|])\s*\.\s/im;

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
