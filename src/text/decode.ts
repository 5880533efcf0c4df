/** A file's text, or what makes it none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Reads UTF-8 and UTF-16, with or without a byte order mark: PowerShell's `>` writes UTF-16. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const binary = text.indexOf('\u0000');
    if (binary !== -1) return { problem: 'it is binary: it holds a NUL character' };
    return { text };
  } catch {
    if (encoding !== 'utf-8')
      return { problem: `it is not text: it starts like ${encoding.toUpperCase()}, and is not` };
    return { problem: 'it is not text in UTF-8 or UTF-16' };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON and YAML start with two ASCII characters, so NULs beside them tell UTF-16 without a mark.
  if (first && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0) return 'utf-16be';
  return 'utf-8';
}
