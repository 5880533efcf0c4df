import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { readJson } from '../../src/text/json.ts';
import { get } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { plain, textAt } from './json-values.ts';

const TEXT = '{"family": "größer 🚀", "cpu": 256}\r\n';

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('a file is read', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16le(TEXT)],
    ['UTF-16 LE with a mark, as PowerShell writes it', utf16le(`\ufeff${TEXT}`)],
    ['UTF-16 BE', utf16be(TEXT)],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${TEXT}`)],
  ])('in %s, its places counted without the mark', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT });
    const { roots, problems } = readJson(new Source('task.json', (decode(bytes) as { text: string }).text));
    expect(problems).toEqual([]);
    expect(plain(roots[0]!)).toEqual({ family: 'größer 🚀', cpu: 256 });
    const cpu = get(roots[0], 'cpu')!;
    expect([textAt(cpu), cpu.at.source.position(cpu.at.start)]).toEqual([
      '256',
      { line: 1, column: TEXT.indexOf('256') + 1 },
    ]);
  });

  test('as YAML likewise', () => {
    const { text } = decode(utf16le('\ufefffamily: web\ncpu: 256\n')) as { text: string };
    expect(plain(readYaml(new Source('task.yaml', text)).roots[0]!)).toEqual({ family: 'web', cpu: 256 });
  });

  test('when it is empty, or a mark alone', () => {
    for (const bytes of [utf8(''), utf8('\ufeff'), utf16le('\ufeff'), utf16be('\ufeff')])
      expect(decode(bytes)).toEqual({ text: '' });
  });

  test('when it has few characters', () => {
    expect(decode(utf8('1'))).toEqual({ text: '1' });
    expect(decode(utf16le('{}'))).toEqual({ text: '{}' });
    expect(decode(utf16le('1'))).toEqual({ text: '1' });
  });
});

describe('a file is refused', () => {
  test.each([
    ['invalid UTF-8', new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]), 'it is not text in UTF-8 or UTF-16'],
    ['Latin-1', new Uint8Array(Buffer.from('{"a": "größer"}', 'latin1')), 'it is not text in UTF-8 or UTF-16'],
    ['cut UTF-8', utf8('é').slice(0, 1), 'it is not text in UTF-8 or UTF-16'],
    ['NUL', utf8('{"a": "\u0000"}'), 'it is binary: it holds a NUL character'],
    ['NUL alone', new Uint8Array([0]), 'it is binary: it holds a NUL character'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'it is binary: it holds a NUL character'],
    ['odd UTF-16 LE', utf16le(`\ufeff${TEXT}`).slice(0, -1), 'it is not text: it starts like UTF-16LE, and is not'],
    ['odd UTF-16 BE', utf16be(TEXT).slice(0, -1), 'it is not text: it starts like UTF-16BE, and is not'],
    [
      'half a pair of UTF-16',
      new Uint8Array([0xff, 0xfe, 0x3d, 0xd8]),
      'it is not text: it starts like UTF-16LE, and is not',
    ],
    [
      'bytes that start like UTF-16 by chance',
      new Uint8Array([0x80, 0x00, 0x41, 0x42, 0x43, 0x44]),
      'it is not text in UTF-8 or UTF-16',
    ],
    [
      'an ELF file',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
      'it is binary: it holds a NUL character',
    ],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem });
  });
});
