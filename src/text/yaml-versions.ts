/**
 * Whether YAML 1.1 and YAML 1.2 (core schema) read a plain scalar as different values: AWS's tools read 1.1, newer ones 1.2.
 * A date is left out: it is text to CloudFormation. https://yaml.org/type/bool.html, /int.html and /float.html against
 * YAML 1.2.2, 10.3.2
 */
export function yamlVersionsDiffer(plain: string): boolean {
  return /^[-+.\dynoYNO]/.test(plain) && DIFFERENT.some((form) => form.test(plain));
}

const DIFFERENT = [
  /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/,
  // `010` is 8 and 10; `0008`, like an account id, is text and 8.
  /^[-+]?0\d+$/,
  // `0o10` is text and 8, `0b1` is 1 and text, `-0x1F` is -31 and text.
  /^0o[0-7]+$/,
  /^[-+]?0b[01_]+$/,
  /^[-+]0x[\da-fA-F_]+$/,
  // `22:22` is 1342 and text, `08:30` is text.
  /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/,
  // `1_000` is 1000 and text.
  /^[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?$/,
  /^[-+]?\d+\.[\d_]*_[\d_]*$/,
  /^0x[\da-fA-F]*_[\da-fA-F_]*$/,
  // `1e3` and `1.5e3` are text and 1000 and 1500: 1.1 wants a point and a sign.
  /^[-+]?\d+[eE][-+]?\d+$/,
  /^[-+]?(?:\d+\.\d*|\.\d+)[eE]\d+$/,
];
