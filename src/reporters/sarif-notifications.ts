import type { Failure, Finding, Note, Report } from '../finding.ts';
import { sentence } from './prose.ts';
import type { SarifOptions } from './sarif.ts';
import { physicalLocation } from './sarif-locations.ts';
import { noteSentence } from './words.ts';

/** Whether the run did all it had to, and what is to be said of it that is no finding. */
export function invocationSarif(report: Report, leftOut: number, options: SarifOptions) {
  const broken = report.findings.filter(({ rule, suppressed }) => rule === 'syntax-error' && !suppressed);
  return {
    executionSuccessful: report.failures.length === 0 && broken.length === 0,
    toolExecutionNotifications: [
      ...report.failures.map((failure) => failureSarif(failure, report, options)),
      ...broken.map((finding) => brokenSarif(finding, options)),
      ...(leftOut > 0 ? [leftOutSarif(leftOut)] : []),
      ...report.notes.map((note) => noteSarif(note, options)),
    ],
  };
}

function failureSarif({ file, message }: Failure, { files }: Report, { uriOf }: SarifOptions) {
  const source = files.find(({ source: { path } }) => path === file)?.source;
  return {
    level: 'error',
    message: { text: sentence(`ecs-lint failed: ${message}`) },
    ...(source && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(source) } } }] }),
  };
}

function brokenSarif({ message, rule, at }: Finding, options: SarifOptions) {
  return {
    level: 'error',
    message: { text: sentence(message.trim() || rule) },
    associatedRule: { id: rule },
    locations: [{ physicalLocation: physicalLocation(at, options) }],
  };
}

function leftOutSarif(leftOut: number) {
  const text = `${leftOut} of the less severe findings are left out: code scanning takes no more than 25,000.`;
  return { level: 'warning', message: { text } };
}

function noteSarif(note: Note, options: SarifOptions) {
  return {
    level: 'note',
    message: { text: sentence(`Not checked: ${noteSentence(note)}`) },
    locations: [{ physicalLocation: physicalLocation(note.at, options) }],
    properties: { rules: note.rules },
  };
}
