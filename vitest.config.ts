/** Two projects: `units`, which need nothing but the sources, and `browser`, which need a built site (SITE_DIR). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'units',
					include: ['test/**/*.test.ts'],
					exclude: ['test/browser/**'],
					// Nothing here waits; on a machine with other work even quick things can take a while.
					testTimeout: 30_000,
					env: { ASTRO_TELEMETRY_DISABLED: '1' },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					globalSetup: ['test/browser/serve-site.ts'],
					// One browser at a time: two would only wait for one another on a small machine.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
