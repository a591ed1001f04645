/** Looks at a site that was built: whether what is claimed of every site holds at this size, and what its pages weigh. */
import { BUDGETS, budgetOf } from '../../check/budgets.ts';
import { checkSite } from '../../check/check-site.ts';
import { weigherOf } from '../../check/site/pages-are-light.ts';
import type { Site } from '../../check/site.ts';

/** The heaviest page of a kind, in kB compressed. */
export interface Heaviest {
	kind: string;
	/** Path under the site's base. */
	path: string;
	html: number;
	/** What a page of this kind may have. */
	budget: number;
	pages: number;
}

export interface SiteRun {
	plans: number;
	pages: number;
	claims: number;
	/** Claims that do not hold. */
	broken: string[];
	heaviest: Heaviest[];
}

/** Runs every claim over the site in a folder. Throws where the folder cannot be read. */
export async function measureSite(folder: string, plans: number): Promise<SiteRun> {
	const { verdicts, pages, site } = await checkSite(folder);
	const broken = verdicts.filter(({ problems }) => problems.length > 0).map(({ claim }) => claim);
	return { ...{ plans, pages, claims: verdicts.length, broken }, heaviest: heaviestOf(site) };
}

/** The heaviest page of each kind that there is, in the order of the budgets. */
export function heaviestOf(site: Site): Heaviest[] {
	const weigh = weigherOf(site);
	const byKind = new Map<string, Heaviest>();
	for (const page of site.pages.values()) {
		const path = page.path.slice(site.base.length);
		const { kind, budget } = budgetOf(path);
		const { html } = weigh(page);
		const known = byKind.get(kind);
		const pages = (known?.pages ?? 0) + 1;
		byKind.set(
			kind,
			known && known.html >= html ? { ...known, pages } : { ...{ kind, path, html, pages }, budget: budget.html },
		);
	}
	return BUDGETS.flatMap(({ kind }) => byKind.get(kind) ?? []);
}
