import { expect, test } from 'vitest';
import { imageProblem } from '../../src/ecs/image-problem.ts';
import { GAP } from '../../src/rule.ts';

const HEX = 'f'.repeat(64);

/** By the grammar in https://github.com/distribution/reference (regexp.go, reference_test.go). */
test.each([
  'nginx',
  'shop_web',
  'shop.example:1',
  'shop.example:5000',
  'shop.example/web:1',
  'registry:5000/web',
  'registry:5000/web:1',
  'localhost/web',
  '192.168.1.1:5000/web:5050',
  'eu.shop.example/team/app/web:rc.1-2_3',
  'b.shop.example/test.example.com/my-app:test.example.com',
  'Registry.Example.com/web',
  'xn--n3h.example/web:xn--n3h',
  'shop_web.com:8080',
  'shop/web__front--end',
  'web:UPPER',
  `web@sha256:${HEX}`,
  `registry:5000/web:1@sha256:${HEX.toUpperCase()}`,
  `web:${'t'.repeat(128)}`,
  `${'a/'.repeat(127)}b`,
])('%s is well formed', (reference) => {
  expect(imageProblem(reference)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['https://shop.example/web:1', 'begins with "https://"'],
  ['docker://nginx', 'begins with "docker://"'],
  [' nginx', 'has white space'],
  ['shop/web :1', 'has white space'],
  [':1', 'has no repository'],
  [`@sha256:${HEX}`, 'has no repository'],
  ['web:', 'has a colon and no tag'],
  ['web:.1', 'has a tag that begins with "."'],
  ['web:-1', 'has a tag that begins with "-"'],
  ['web:1+2', 'has "+" in its tag'],
  ['shop/web:1:2', 'has more than one tag'],
  [`web:${'t'.repeat(129)}`, 'has a tag of 129 characters'],
  ['Web:1', 'has capital letters in "Web"'],
  ['registry:5000/Shop/web:1', 'has capital letters in "Shop"'],
  ['shop//web', 'has a slash too many'],
  ['shop/web/', 'has a slash too many'],
  ['/web', 'has a slash too many'],
  ['shop/-web', 'has "-web" in its repository'],
  ['shop/web-', 'has "web-" in its repository'],
  ['shop/web___front', 'has "web___front" in its repository'],
  ['shop/web..front', 'has "web..front" in its repository'],
  ['-shop.example/web', 'has the host "-shop.example"'],
  ['shop.example:port/web', 'has the host "shop.example:port"'],
  [`web@sha256:${'f'.repeat(34)}`, 'has a digest of 34 hexadecimal digits'],
  [`web@sha256:${'f'.repeat(65)}`, 'has a digest of 65 hexadecimal digits'],
  [`web@md5:${'f'.repeat(32)}`, 'has no digest of the form'],
  [`web@sha256:${HEX}@sha256:${HEX}`, 'has no digest of the form'],
  ['web@1.4.2', 'has no digest of the form'],
  [`${'a/'.repeat(128)}b`, 'is 257 characters long'],
])('%s is not', (reference, problem) => {
  expect(imageProblem(reference)).toContain(problem);
});

test.each([
  'IMAGE',
  'IMAGE_URI:1',
  'shop.example/REPOSITORY:TAG',
  '$(IMAGE)',
  '{image}',
  '[image]:1',
  'shop/web:<tag',
  `${GAP}/Web`,
  `Web:${GAP}`,
])('%s is still to be filled in', (reference) => {
  expect(imageProblem(reference)).toBeUndefined();
});

test('what is known of a reference may be wrong whatever the rest is', () => {
  expect(imageProblem(`https://${GAP}/web`)).toContain('begins with "https://"');
  expect(imageProblem(`${GAP} :1`)).toContain('has white space');
});
