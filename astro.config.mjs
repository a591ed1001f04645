import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keptValues } from './scripts/build/kept-values.ts';
import { componentsWithoutIndents } from './scripts/build/without-indents.ts';
import { onlyInDev } from './src/dev/only-in-dev.ts';
import { CONTENT_DIR, SITE } from './src/site.ts';

export default defineConfig({
	site: SITE.origin,
	base: SITE.base,
	outDir: process.env.OUT_DIR ?? 'dist',
	trailingSlash: 'always',
	integrations: [mdx(), onlyInDev(CONTENT_DIR), keptValues()],
	// Compression of HTML can eat the space between two inline elements. What may go without that, goes by the plugin.
	compressHTML: false,
	// One strict content security policy: no inline script or style, so nothing is ever inlined.
	build: { inlineStylesheets: 'never', concurrency: 1 },
	vite: { build: { assetsInlineLimit: 0 }, plugins: [componentsWithoutIndents()] },
	devToolbar: { enabled: false },
});
