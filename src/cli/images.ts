import type { Document } from '../document.ts';
import type { Facts } from '../facts/facts.ts';
import { Run } from '../model/run.ts';
import { MASK } from '../rule.ts';
import type { Options } from './arguments.ts';
import { version } from './package.ts';
import { Progress } from './progress.ts';
import type { Surroundings } from './run.ts';

/** What the registries say of the images of documents. */
export async function imagesTold(
  documents: readonly Document[],
  { quiet }: Options,
  { env, stderr }: Surroundings,
): Promise<Facts['images']> {
  const references = imagesOf(documents);
  if (references.length === 0) return new Map();
  // Loaded here alone, so that nothing can use the network unless it is asked to.
  const { resolveImages } = await import('../registry/index.ts');
  const progress = new Progress(stderr, 'resolving images', { env, quiet });
  const onProgress = (done: number, all: number) => progress.show(done, all);
  const images = await resolveImages(references, { env, userAgent: `ecs-lint/${version}`, onProgress });
  progress.clear();
  return images;
}

/** The images that are known to the last letter, and are no secret. */
export function imagesOf(documents: readonly Document[]): readonly string[] {
  const images = new Set<string>();
  for (const model of documents.flatMap(({ models }) => models)) {
    for (const task of new Run(model).all('taskDefinition').items) {
      for (const { image } of task.containerDefinitions.items) {
        const { known } = image;
        if (known && !image.$quoted.includes(MASK)) images.add(known);
      }
    }
  }
  return [...images];
}
