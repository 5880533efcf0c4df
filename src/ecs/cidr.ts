/** A range of addresses: `10.0.0.0/16`, `2001:db8::/32`. */
export interface Block {
  readonly version: 4 | 6;
  /** The lowest address. */
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

/** Reads a range, or an address that stands for itself; undefined for what is none. Bits after the prefix do not count. */
export function parseCidr(text: string): Block | undefined {
  const [, address, length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (address === undefined) return undefined;
  const version = address.includes(':') ? 6 : 4;
  const value = version === 6 ? parseIpv6(address) : parseIpv4(address);
  const bits = version === 6 ? 128 : 32;
  const prefix = length === undefined ? bits : Number(length);
  if (value === undefined || prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = value - (value % size);
  return { version, first, last: first + size - 1n, prefix };
}

/** Whether two ranges have an address in common. */
export function overlap(a: Block, b: Block): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

/** Whether a range is all addresses, or a half of them: two halves are how some write all. */
export function isEverywhere({ prefix }: Block): boolean {
  return prefix <= 1;
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return BigInt(parts.reduce((sum, part) => sum * 256 + Number(part), 0));
}

/** https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(group), 0n);
}

/** The groups of 16 bits; the last two may be written as an IPv4 address. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const isEmbedded = parts.at(-1)!.includes('.');
  const embedded = isEmbedded ? parseIpv4(parts.pop()!) : undefined;
  if (isEmbedded && embedded === undefined) return undefined;
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  const low = embedded === undefined ? [] : [Number(embedded >> 16n), Number(embedded & 65_535n)];
  return [...parts.map((part) => Number.parseInt(part, 16)), ...low];
}
