import { visible } from './visible.ts';

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  const trimmed = visible(text.trim());
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Markdown without the indentation of the code that it stands in. */
export function dedented(markdown: string): string {
  const lines = markdown.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines
    .map((line) => line.slice(indent).trimEnd())
    .join('\n')
    .trim();
}

/** Markdown as plain text: without the signs of code, with the address of a link after its text. */
export function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)');
}

/** Cut between words, where it is longer. */
export function atMost(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}
