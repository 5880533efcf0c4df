import { decode } from '../text/decode.ts';
import { latin1 } from './open.ts';

/** What hardly anything holds that does not describe tasks or services of ECS, in any spelling. */
const MARKERS =
  /container_?definitions|aws(?:::ecs::|_ecs_)|awsvpcconfiguration|capacityproviderstrategy|containeroverrides|awslogs-group/i;

/** What only together tells a service or a run of a task, and a bare list of containers. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/desiredcount|launchtype/i, /taskdefinition|deploymentconfiguration/i],
  [/essential/i, /portmappings|logconfiguration|mountpoints/i],
];

const WINDOW = 2 ** 26;
const LONGEST = 32;

/** Whether bytes hold a sign of ECS, whatever else they are: a search, which parses nothing. */
export function looksLikeEcs(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; start += WINDOW - LONGEST) {
    if (hasSign(latin1(bytes.subarray(start, start + WINDOW)))) return true;
  }
  return mayBeUtf16(bytes) && hasSignDecoded(bytes);
}

function hasSign(text: string): boolean {
  return MARKERS.test(text) || PAIRS.some((pair) => pair.every((sign) => sign.test(text)));
}

function mayBeUtf16(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4).includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe;
}

function hasSignDecoded(bytes: Uint8Array): boolean {
  const decoded = decode(bytes);
  return 'text' in decoded && hasSign(decoded.text);
}
