/** What a registry says of an image. */
export type ImageAnswer = {
    readonly kind: 'found';
    /** What it is built for; empty where that cannot be told. */
    readonly platforms: readonly ImagePlatform[];
} | {
    readonly kind: 'missing';
    /** Who says so: `ghcr.io`, `Docker Hub`. */
    readonly registry: string;
} | {
    readonly kind: 'untold';
    /** Completes "the image …": `cannot be looked up: ghcr.io answered 500`. */
    readonly reason: string;
};
/** In the words of the OCI image index: https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export interface ImagePlatform {
    readonly os: string;
    readonly architecture: string;
    readonly variant?: string;
    /** Of Windows: `10.0.20348.2762`. */
    readonly version?: string;
}
