/** Runs every claim over a built site, parsing each page once and keeping no page longer than it takes. */
import { readFile, readdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sortProblems, type Problem } from '../../src/lib/problem.ts';
import { SITE } from '../../src/site.ts';
import { PAGE_CLAIMS, SITE_CLAIMS } from './claims.ts';
import { parsePage } from './page.ts';
import { factsOf, type PageFacts, type Site } from './site.ts';

/** A claim with the places where it does not hold; none where it holds. */
export interface Verdict {
	claim: string;
	problems: Problem[];
}

export interface SiteVerdicts {
	verdicts: Verdict[];
	pages: number;
	/** What was checked, for whoever wants to know more of it. */
	site: Site;
}

/** Checks the site in a folder. Throws where the folder cannot be read. */
export async function checkSite(folder: string): Promise<SiteVerdicts> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();
	const found = new Map<string, Problem[]>(PAGE_CLAIMS.map(({ claim }) => [claim, []]));
	const pages = new Map<string, PageFacts>();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const page = parsePage(await readFile(join(folder, file), 'utf8'), file);
		for (const { claim, check } of PAGE_CLAIMS) found.get(claim)!.push(...check(page));
		pages.set(file, factsOf(page, SITE.base));
	}
	const site: Site = {
		base: SITE.base,
		origin: SITE.origin,
		files: new Set(files),
		pages,
		read: (file) => readFileSync(join(folder, file), 'utf8'),
		bytes: (file) => readFileSync(join(folder, file)),
	};
	const verdicts = [
		...[...found].map(([claim, problems]) => ({ claim, problems })),
		...SITE_CLAIMS.map(({ claim, check }) => ({ claim, problems: check(site) })),
	];
	return {
		verdicts: verdicts.map(({ claim, problems }) => ({ claim, problems: sortProblems(problems) })),
		pages: pages.size,
		site,
	};
}
