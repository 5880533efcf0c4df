import type { AwsPolicies } from './aws-policies.ts';
import type { ImageAnswer } from './images.ts';
import type { InstanceTypeRow } from './instance-types.gen.ts';
export type { ImageAnswer, ImagePlatform } from './images.ts';
/** Tables that are too large to be loaded before a rule needs them, and what has to be asked for. */
export interface Facts {
    readonly instanceTypes?: Readonly<Record<string, InstanceTypeRow>>;
    /** What the registries say of the images, each as it is written; absent when they were not asked. */
    readonly images?: ReadonlyMap<string, ImageAnswer>;
    readonly awsPolicies?: AwsPolicies;
}
