/** A relative path as a relative URI: percent-encoded, with `/` and without a leading `./`. */
export function uriOfPath(path: string): string {
  const segments = path.replaceAll('\\', '/').split('/');
  while (segments.length > 1 && segments[0] === '.') segments.shift();
  return segments.map((segment) => encodeURIComponent(wellFormed(segment))).join('/');
}

/** Half a surrogate pair has no UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
