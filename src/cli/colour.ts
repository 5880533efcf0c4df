export type Environment = Readonly<Record<string, string | undefined>>;

export interface ColourOptions {
  /** `--color` or `--no-color`. */
  readonly asked: boolean | undefined;
  readonly env: Environment;
  readonly isTTY: boolean;
}

/** CI services that show colours although they give no terminal. */
const COLOURFUL = [
  'APPVEYOR',
  'BUILDKITE',
  'CIRCLECI',
  'DRONE',
  'GITEA_ACTIONS',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'TF_BUILD',
  'TRAVIS',
];

/** Whether a stream gets colour: asked for, else NO_COLOR, FORCE_COLOR, a CI service, a terminal, in that order. */
export function hasColour({ asked, env, isTTY }: ColourOptions): boolean {
  if (asked !== undefined) return asked;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (COLOURFUL.some((name) => env[name])) return true;
  return isTTY && env['TERM'] !== 'dumb';
}
