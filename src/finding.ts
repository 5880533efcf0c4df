import type { Source, Span } from './text/source.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it is written. */
  readonly at: Span;
  readonly entity: { readonly kind: string; readonly name: string };
  /** Where it is in the entity; stable when lines move. */
  readonly path: string;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Completes "only when …", where a template's conditions decide: `IsProd is false`. */
  readonly when?: string;
  readonly suppressed?: { readonly by: 'comment' | 'config' | 'baseline'; readonly reason: string };
}

export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
}

export interface Fix {
  /** Unsafe: it may change what the task does. */
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** Something that was not checked, because it cannot be told from the input. */
export interface Note {
  readonly at: Span;
  readonly entity: { readonly kind: string; readonly name: string };
  readonly path: string;
  /** The same in the file's own spelling, where that is another. */
  readonly written?: string;
  /** Completes "… is not checked: it …". */
  readonly reason: string;
  /** The rules that would have read it. */
  readonly rules: readonly string[];
  /** Whether it hides most of a task: its containers, or the task of a service. */
  readonly large: boolean;
}

export interface FileInfo {
  readonly source: Source;
  /** "CloudFormation template"; undefined when it is none of the formats. */
  readonly format: string | undefined;
  /** How many task definitions, services, task sets and schedules it holds. */
  readonly resources: number;
}

export interface RuleInfo {
  readonly id: string;
  readonly theme: string;
  readonly summary: string;
  readonly why: string;
  readonly see: string;
  readonly severity: Severity;
  readonly security?: string;
  readonly precision: Precision;
  readonly optIn: boolean;
  /** Its level in this run. */
  readonly level: Severity | 'off';
}

export type Precision = 'very-high' | 'high' | 'medium' | 'low';

/** Where ecs-lint itself failed: the other rules and files are in the report all the same. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

/** What a registry said of an image. */
export interface ImageInfo {
  readonly reference: string;
  /** Completes "the image …": `is built for linux/amd64`. */
  readonly said: string;
}

/** All that a reporter sees. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly files: readonly FileInfo[];
  readonly rules: readonly RuleInfo[];
  readonly failures: readonly Failure[];
  /** Those that registries were asked for; absent when none was asked. */
  readonly images?: readonly ImageInfo[];
}
