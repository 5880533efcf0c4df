import { defineConfig } from 'vitest/config';
import { vitePlugin } from './scripts/virtual-modules.mjs';

export default defineConfig({
  plugins: [vitePlugin()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
