import { describe, expect, test } from 'vitest';
import { plain } from './json-values.ts';
import { a } from './yaml-reading.ts';

describe('a plain scalar that YAML 1.1 and 1.2 read differently is unknown', () => {
  test.each([
    ...['yes', 'No', 'on', 'OFF', 'y', 'N'],
    ...['010', '012', '0008', '012345678901', '-010', '0o17', '0b101', '-0x1F', '+0x1f'],
    ...['22:22', '3:25', '1:30:00', '190:20:30.15', '0:30.5'],
    ...['1_000', '1_000.5', '0x_1F', '0x1_F', '1.0_0'],
    ...['1e3', '12E5', '1e+3', '1.5e3', '.5e3', '1234e567'],
  ])('%s', (text) => {
    expect(a(`a: ${text}\n`)).toMatchObject({
      kind: 'unknown',
      reason: 'is read differently by YAML 1.1 and 1.2: put it in quotes',
    });
    expect(plain(a(`a: "${text}"\n`))).toBe(text);
    expect(plain(a(`a: !Ref ${text}\n`))).toBe(text);
  });

  test.each<[string, unknown]>([
    ['1.27', 1.27],
    ['1.10', 1.1],
    ['1.2.3', '1.2.3'],
    ['2012-10-17', '2012-10-17'],
    ['2010-09-09T00:00:00Z', '2010-09-09T00:00:00Z'],
    ['123456789012', 123456789012],
    ['0', 0],
    ['-0', -0],
    ['0.5', 0.5],
    ['+12', 12],
    ['.5', 0.5],
    ['1.', 1],
    ['1.5e+3', 1500],
    ['0x1F', 31],
    ['0X1F', '0X1F'],
    ['+0o7', '+0o7'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['none', 'none'],
    ['yess', 'yess'],
    ['nope', 'nope'],
    ['08:30', '08:30'],
    ['8080:80', '8080:80'],
    ['80:8080', '80:8080'],
    ['22:60', '22:60'],
    ['10.0.0.0/16', '10.0.0.0/16'],
    ['_1', '_1'],
    ['e3', 'e3'],
    ['1e', '1e'],
    ['12e4567f', '12e4567f'],
    ['on-failure', 'on-failure'],
    ['no more', 'no more'],
  ])('%s is the same in both', (text, value) => {
    expect(plain(a(`a: ${text}\n`))).toBe(value);
  });
});
