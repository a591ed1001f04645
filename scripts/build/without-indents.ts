/** Leaves out of the pages the indents of the components that draw them: a fifteenth of a plan's page, for no reader. */

/** Only a component itself; what the compiler takes out of it, such as its script, has a query. */
const COMPONENT = /\.astro$/;
/** What stands before the markup, between two lines of three hyphens. */
const CODE = /^\s*---\n[^]*?\n---\n/;

/**
 * The source of a component with its lines of markup set at the margin. A line end stays where one was, so that words
 * keep the space between them; nothing in the markup of this site depends on how far a line is set in, for what has to
 * keep its spaces comes in by a value.
 */
export function withoutIndents(source: string): string {
	const code = CODE.exec(source)?.[0] ?? '';
	return code + source.slice(code.length).replace(/\n[ \t]+/g, '\n');
}

/** Sets every component at the margin before Astro compiles it, once a build: pages are then drawn so. */
export const componentsWithoutIndents = () => ({
	name: 'components-without-indents',
	apply: 'build' as const,
	transform: {
		order: 'pre' as const,
		filter: { id: COMPONENT },
		handler: (source: string) => ({ code: withoutIndents(source), map: null }),
	},
});
