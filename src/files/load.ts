import type { Document } from '../document.ts';
import { wrongBytes } from '../formats/unrecognized.ts';
import { read } from '../read.ts';
import { Source } from '../text/source.ts';
import type { InputFile } from './find.ts';
import { isTooLarge, type Opened, open, textOf } from './open.ts';
import { looksLikeEcs } from './sniff.ts';

/** A file read; or why it cannot be opened; or undefined when it is passed over, being no input for ECS. */
export type Loaded = { readonly document: Document } | { readonly problem: string } | undefined;

export interface LoadOptions {
  /** Whether a file that was named is passed over as well, when it is no input for ECS. */
  readonly ignoreUnknown: boolean;
  readonly stdin: () => Promise<Opened>;
}

export async function load(file: InputFile, { ignoreUnknown, stdin }: LoadOptions): Promise<Loaded> {
  const opened = file.real === undefined ? await stdin() : open(file.real);
  if ('problem' in opened) return opened;
  const mayBePassedOver = ignoreUnknown || !file.named;
  if (mayBePassedOver && !looksLikeEcs(opened.bytes)) return undefined;
  if (isTooLarge(opened.bytes)) return { problem: 'is too large: at most 512 MB can be read' };
  const document = await documentOf(file.path, opened.bytes);
  return mayBePassedOver && document.unrecognized ? undefined : { document };
}

async function documentOf(path: string, bytes: Uint8Array): Promise<Document> {
  const decoded = textOf(bytes);
  return 'text' in decoded ? read(new Source(path, decoded.text)) : notText(path, bytes, decoded.problem);
}

function notText(path: string, bytes: Uint8Array, problem: string): Document {
  const source = new Source(path, '');
  const base = { source, format: undefined, models: [] };
  const unrecognized = wrongBytes(source, bytes);
  if (unrecognized) return { ...base, problems: [], unrecognized };
  const message = `The file cannot be read: ${problem}`;
  return { ...base, problems: [{ kind: 'syntax', message, at: source.span(0, 0), related: [] }] };
}
