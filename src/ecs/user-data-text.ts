/** What user data says, whatever it is packed in: base64, parts of MIME; undefined when it is compressed. */
export function plainText(userData: string): string | undefined {
  const text = unpacked(userData);
  const boundary = /^content-type:\s*multipart\/[\w-]+;[\s\S]*?boundary="?([^"\s;]+)"?/im.exec(text)?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).map(partOf);
  return parts.some(isCompressed) ? undefined : parts.join('\n');
}

/** The body of a part, after its headers: https://cloudinit.readthedocs.io/en/latest/explanation/format/mime-archive.html */
function partOf(part: string): string {
  const [headers = '', ...body] = part.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  return /^content-transfer-encoding:\s*base64/im.test(headers) ? unpacked(text) : text;
}

/** Plans have it in base64, and so do parts that a tool has made. */
function unpacked(text: string): string {
  const packed = text.replaceAll(/\s/g, '');
  const isPacked = packed.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(packed) && !text.trim().includes(' ');
  return isPacked ? atob(packed) : text;
}

/** https://www.rfc-editor.org/rfc/rfc1952 */
function isCompressed(text: string): boolean {
  return text.startsWith('\x1f\x8b');
}
