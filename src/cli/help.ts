import { homepage, version } from './package.ts';

export const VERSION = `ecs-lint ${version}\n`;

export const HELP = `ecs-lint ${version} finds mistakes and risks in Amazon ECS definitions.

Usage: ecs-lint [options] [FILE | FOLDER | 'PATTERN' | -] ...
       ecs-lint policy [--role ROLE] [--family NAME] [--as LANGUAGE] FILE ...

It reads task and service definitions, CloudFormation templates and Terraform
plans (terraform show -json plan.out >plan.json). Without arguments it looks
through the current folder; "-" is standard input.

Options:
  -f, --format NAME[=FILE]    text (default), json or sarif; repeatable
      --fail-on LEVEL         error, warning (default), info or never
      --rule ID=LEVEL         off, info, warning or error; repeatable
      --ignore-unknown        pass over named files that are no input for ECS
      --resolve-images        ask registries for the images and their platforms;
                              nothing else uses the network
      --stdin-filename NAME   what to call standard input
      --color, --no-color     with colour, or without, whatever the terminal is
      --quiet                 show errors only, no summary; the exit code stays
      --verbose               show all in full, and what was not checked and why
      --version, -h, --help   show the version, or this

Of the policy command, which prints the least that the roles need to allow:
      --role ROLE             execution or task; both without it
      --family NAME           of one task definition of several; repeatable
      --as LANGUAGE           json (default), cloudformation or terraform

Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  wrong use, a file that cannot be opened, or an internal error
  3  nothing to lint (0 under --ignore-unknown)

README: ${homepage}#readme
`;
