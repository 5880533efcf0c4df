import type { Note } from '../finding.ts';
import { placeText } from './finding-text.ts';
import type { FileGroup } from './group.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { noteSentence } from './words.ts';
import { wrap } from './wrap.ts';

const AT_MOST = 5;
const LEAD = '  not checked  ';
const INDENT = ' '.repeat(LEAD.length);

/** What was not checked in a file, as one block. */
export function notesText(group: FileGroup, page: Page): readonly string[] {
  const shown = shownNotes(group, page);
  if (shown.length === 0) return [];
  const left = group.notes.filter(({ large }) => large).length - AT_MOST;
  const more = !page.verbose && left > 0 ? [page.paint.minor(`  … and ${left} more, --verbose lists them`)] : [];
  return [[...shown.map((note) => noteText(note, page)), ...more].join('\n')];
}

/** The large ones always, at most five of a file; all of them when that is asked for. */
export function shownNotes({ notes }: FileGroup, { verbose, quiet }: Page): readonly Note[] {
  if (quiet) return [];
  return verbose ? notes : notes.filter(({ large }) => large).slice(0, AT_MOST);
}

function noteText(note: Note, { paint, verbose, width, wrapAt }: Page): string {
  const wrapped = (text: string) => wrap(text, wrapAt && width - INDENT.length, INDENT);
  const readers =
    note.rules.length > 0 ? [paint.minor(wrapped(`needed by ${note.rules.map(visible).join(', ')}`))] : [];
  const details = verbose ? [paint.place(placeText(note.at)), ...readers] : [];
  return [`${paint.unknown(LEAD)}${wrapped(noteSentence(note))}`, ...details].join(`\n${INDENT}`);
}
