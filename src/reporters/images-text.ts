import type { ImageInfo } from '../finding.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What the registries said of the images, as one block, where all is to be shown. */
export function imagesText(
  images: readonly ImageInfo[] | undefined,
  { paint, verbose, wrapAt }: Page,
): readonly string[] {
  if (!images || images.length === 0 || !verbose) return [];
  const lines = images.map(({ reference, said }) => {
    const sentence = wrap(`${visible(reference)} ${visible(said)}`, wrapAt && wrapAt - 4, '    ');
    return `  ${sentence}`;
  });
  return [[paint.file('images'), '', ...lines].join('\n')];
}
