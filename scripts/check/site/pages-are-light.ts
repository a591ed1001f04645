import { gzipSync } from 'node:zlib';
import { budgetOf, type Budget } from '../budgets.ts';
import { problemWith, type SiteClaim } from '../claim.ts';
import { follow, type PageFacts, type Site } from '../site.ts';

const KB = 1000;

/** What a page brings to a reader's first visit. */
export const pagesAreLight: SiteClaim = {
	claim: 'every page keeps to the weight that its kind may have (scripts/check/budgets.ts)',
	check: (site) => {
		const weigh = weigherOf(site);
		return [...site.pages.values()].flatMap((page) => {
			const { kind, budget } = budgetOf(page.path.slice(site.base.length));
			const weight = weigh(page);
			return (Object.keys(budget) as (keyof Budget)[])
				.filter((part) => weight[part] > budget[part])
				.map((part) =>
					problemWith(
						page.file,
						`it has ${told(part, weight[part])}, and a page of its kind (${kind}) may have ${told(part, budget[part])}`,
						'Make it lighter, or raise the budget in scripts/check/budgets.ts and say why.',
						part,
					),
				);
		});
	},
};

const told = (part: keyof Budget, amount: number) =>
	part === 'requests' ? `${amount} requests` : `${Math.ceil(amount * 100) / 100} kB of ${part.toUpperCase()}`;

/** A function that weighs a page of a site, and each file once. */
export function weigherOf(site: Site): (page: PageFacts) => Budget {
	const sizes = new Map<string, number>();
	const sizeOf = (file: string): number => {
		const known = sizes.get(file);
		if (known !== undefined) return known;
		const bytes = site.bytes(file);
		const size = (file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length) / KB;
		sizes.set(file, size);
		return size;
	};
	const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0);
	return (page) => {
		const named = [
			...new Set(
				page.references
					.filter(({ from }) => /^(?:link|script|img)\[/.test(from))
					.flatMap(({ href }) => {
						const target = follow(site, page, href);
						return target?.inside && site.files.has(target.file) ? target.file : [];
					}),
			),
		];
		const css = named.filter((file) => file.endsWith('.css'));
		const js = withImports(
			named.filter((file) => file.endsWith('.js')),
			site,
		);
		const fonts = named.filter((file) => file.endsWith('.woff2'));
		const pictures = named.filter((file) => /\.(?:svg|png|jpe?g|webp|avif)$/.test(file));
		return {
			html: sizeOf(page.file),
			css: sum(css),
			js: sum(js),
			font: sum(fonts),
			requests: 1 + css.length + js.length + fonts.length + pictures.length,
		};
	};
}

/** Modules with all that they import at once; what they import later is left out. */
function withImports(modules: readonly string[], site: Site): string[] {
	const all = new Set(modules);
	// A set gives out what is added to it while it is read.
	for (const module of all) {
		const folder = module.replace(/[^/]*$/, '');
		for (const [, name = ''] of site.read(module).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
			if (site.files.has(folder + name)) all.add(folder + name);
		}
	}
	return [...all];
}
