/** Whether blocks with so many bits may be subnets of a VPC: /16 to /28, https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html. */
export function isSubnetSize(bits: number): boolean {
  return Number.isInteger(bits) && bits >= 4 && bits <= 16;
}

/** The first `count` blocks of an IPv4 block that leave `bits` bits to each; undefined when that cannot be told. */
export function subnetBlocks(block: string, count: number, bits: number): readonly string[] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
  const within = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most;
  if (!match || !within(count, 256) || !within(bits, 32)) return undefined;
  const [a, b, c, d, length] = match.slice(1).map(Number) as [number, number, number, number, number];
  const size = 2 ** bits;
  if ([a, b, c, d].some((octet) => octet > 255) || length > 32) return undefined;
  if (size * count > 2 ** (32 - length)) return undefined;
  const start = ((a * 256 + b) * 256 + c) * 256 + d;
  return Array.from({ length: count }, (_, i) => {
    const address = start + i * size;
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
    return `${octets.join('.')}/${32 - bits}`;
  });
}
