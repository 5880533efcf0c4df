// What a terminal obeys or nobody sees: controls, bidi and other format characters, line separators, half characters.
// The joiners stay: emoji and several scripts are written with them.
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text of the input as it may be sent to a terminal: each character that would not show as itself is `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** Pretty-printed JSON of the same meaning in which such characters are escapes. */
export function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (character) => (character === '\n' ? character : escapes(character)));
}

function escapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
