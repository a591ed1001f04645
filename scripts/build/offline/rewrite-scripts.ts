/** Modules do not load from `file:`, so each becomes one classic script with everything it imports inside. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { toRoot, type Place } from './rewrite-links.ts';

/** Name of the script that every page loads first. */
export const OFFLINE_SCRIPT = 'offline.js';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/**
 * Hints to load ahead, of modules and of fonts, with a mode that `file:` has not; and the content security policy, whose
 * 'self' browsers take for nothing at all where there is no host.
 */
const SERVED_ONLY = /\s*<(?:link rel="(?:modulepreload|preload)"|meta http-equiv="Content-Security-Policy")[^>]*>/g;
/** In a folder no file is of the same origin as another, so the policy of the site would let nothing load. */
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Files of the modules that a page names, from the site's root. */
export const modulesOf = (html: string, base: string): string[] =>
	[...html.matchAll(MODULE)].map((match) => match[1]!.slice(base.length));

/** A page's HTML with classic scripts for modules, the offline script first. */
export function classicScripts(html: string, { file, base }: Place): string {
	const script = (path: string, more = '') => `<script defer src="${toRoot(file)}${path}"${more}></script>`;
	return html
		.replace(SERVED_ONLY, '')
		.replace(POLICY, '')
		.replaceAll(MODULE, (_, source: string) => script(classicName(source.slice(base.length))))
		.replace('</head>', `${script(OFFLINE_SCRIPT, ` data-base="${base.slice(1)}"`)}</head>`);
}

/** Name of the classic form of a module. */
export const classicName = (module: string): string => module.replace(/\.js$/, '.classic.js');

/** Writes the classic form of modules of a folder beside them, and the offline script at its root. */
export async function writeClassicScripts(folder: string, modules: readonly string[]): Promise<void> {
	const options = { bundle: true, format: 'iife', minify: true, target: 'es2022', logLevel: 'error' } as const;
	const own = join(import.meta.dirname, '../../../src/client/offline.ts');
	await build({ ...options, entryPoints: [own], outfile: join(folder, OFFLINE_SCRIPT) });
	for (const module of modules) {
		await build({ ...options, entryPoints: [join(folder, module)], outfile: join(folder, classicName(module)) });
	}
}
