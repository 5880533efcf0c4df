/**
 * Whether YAML 1.1 and YAML 1.2 (core schema) read a plain scalar as different values: AWS's tools read 1.1, newer ones 1.2.
 * A date is left out: it is text to CloudFormation. https://yaml.org/type/bool.html and /int.html against YAML 1.2.2, 10.3.2
 */
export function yamlVersionsDiffer(plain: string): boolean {
  return BOOLEAN.test(plain) || OCTAL.test(plain) || SEXAGESIMAL.test(plain) || GROUPED.test(plain) || EXPONENT.test(plain);
}

const BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/;
/** `010` is 8 and 10, `0o10` is text and 8, `0b1` is 1 and text; `0008` is text and 8. */
const OCTAL = /^[-+]?0(?:\d+|o[0-7]+|b[01_]+)$/;
/** `22:22` is 1342 and text. */
const SEXAGESIMAL = /^[-+]?[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?$/;
/** `1_000` is 1000 and text. */
const GROUPED = /^[-+]?(?:\d[\d_]*_[\d_]*(?:\.[\d_]*)?|0x[\da-fA-F_]*_[\da-fA-F_]*)$/;
/** `1e3` is text and 1000. */
const EXPONENT = /^[-+]?\d+[eE][-+]?\d+$/;
