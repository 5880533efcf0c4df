import type { Note } from '../finding.ts';
import { placeText } from './finding-text.ts';
import type { FileGroup } from './group.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const AT_MOST = 5;

/** What was not checked in a file: the large holes always, at most five, and all of it when that is asked for. */
export function notesText({ notes }: FileGroup, page: Page): readonly string[] {
  const shown = page.verbose ? notes : notes.filter(({ large }) => large).slice(0, AT_MOST);
  if (shown.length === 0) return [];
  const left = notes.filter(({ large }) => large).length - shown.length;
  const more = !page.verbose && left > 0 ? [`  ${page.paint.minor(`… and ${left} more, --verbose lists them`)}`] : [];
  return [[...shown.map((note) => noteText(note, page)), ...more].join('\n')];
}

/** "web containerDefinitions is known only after apply" */
export function noteSentence({ entity, path, reason }: Note): string {
  return visible([entity.name, path, reason].filter((part) => part !== '').join(' '));
}

function noteText(note: Note, { paint, verbose, wrapAt }: Page): string {
  const indent = ' '.repeat('  not checked  '.length);
  const sentence = wrap(noteSentence(note), wrapAt && wrapAt - indent.length, indent);
  const line = `  ${paint.unknown('not checked')}  ${sentence}`;
  if (!verbose) return line;
  const readers = note.rules.length > 0 ? `read by ${note.rules.map(visible).join(', ')}` : undefined;
  const details = [paint.place(placeText(note.at)), ...(readers === undefined ? [] : [paint.minor(wrap(readers, wrapAt && wrapAt - indent.length, indent))])];
  return [line, ...details].join(`\n${indent}`);
}
