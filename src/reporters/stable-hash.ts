/** Sixteen hexadecimal digits that depend on nothing but the parts: two FNV-1a hashes, one from the front, one from behind. */
export function stableHash(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  return [text, Array.from(text).reverse().join('')].map((each) => fnv1a(each).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
