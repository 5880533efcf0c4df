/** Names of levels at which programs log for whoever looks for a fault. */
const LEVEL = /^(?:debug|trace|all|verbose)$/i;

const NAMES_A_LEVEL = /(?:^|_)LOG_?LEVEL$|^RUST_LOG$|^LOGGING_LEVEL_/i;

/** Whether an environment variable makes a program log all that it can. */
export function isVerbose(name: string, value: string): boolean {
  if (/^(?:DEBUG|VERBOSE)$/i.test(name)) return /^(?:true|1|yes|on|\*)$/i.test(value);
  // `debug,hyper=info` of Rust's env_logger has a level for all else.
  return NAMES_A_LEVEL.test(name) && value.split(',').some((level) => LEVEL.test(level.trim()));
}
