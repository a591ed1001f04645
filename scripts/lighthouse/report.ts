/** What Lighthouse said, as a page of Markdown. Pure. */

export const PARTS = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Part = (typeof PARTS)[number];
export const DEVICES = ['mobile', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

/** The part of Lighthouse's answer that is read here. */
export interface LighthouseResult {
	categories: Partial<Record<Part, { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined>>;
	audits: Partial<Record<string, { title: string; score: number | null; displayValue?: string } | undefined>>;
}

export interface Run {
	/** Path under the site's root. */
	path: string;
	device: Device;
	scores: Record<Part, number | null>;
	/** What keeps a part under 1, in Lighthouse's words. */
	reasons: string[];
}

/** Every part is to reach this. */
export const LEAST = 0.99;

/** Why a score under 1 is as it should be, by the audit that lowers it. */
const MEANT: Readonly<Record<string, string>> = {
	'is-crawlable': 'asks search engines to leave it out, which is meant',
};

/** A run from Lighthouse's answer. */
export function readRun(path: string, device: Device, result: LighthouseResult): Run {
	const scores = Object.fromEntries(
		PARTS.map((part) => [part, result.categories[part]?.score ?? null]),
	) as Run['scores'];
	const reasons = PARTS.flatMap((part) => {
		if (scores[part] === 1) return [];
		if (scores[part] === null) return [`${part}: no score`];
		return (result.categories[part]?.auditRefs ?? []).flatMap(({ id, weight }) => {
			const audit = result.audits[id];
			if (weight === 0 || !audit || audit.score === null || audit.score >= 0.995) return [];
			return [MEANT[id] ?? [audit.title, audit.displayValue].filter(Boolean).join(' ').replace(/\s+/g, ' ')];
		});
	});
	return { path, device, scores, reasons };
}

/** Whether a run needs no second try: every part is high enough, or low because it is meant to be. */
export const isGood = ({ scores, reasons }: Run): boolean =>
	PARTS.every(
		(part) => (scores[part] ?? 0) >= LEAST || (part === 'seo' && reasons.includes(MEANT['is-crawlable'] ?? '')),
	);

/** The better of two runs of one page: noise of the machine only ever lowers a score. */
export const better = (one: Run, other: Run): Run => (sumOf(other) > sumOf(one) ? other : one);

const sumOf = ({ scores }: Run): number => PARTS.reduce((sum, part) => sum + (scores[part] ?? 0), 0);

export interface Surroundings {
	version: string;
	date: string;
	browser: string;
	plans: number;
	/** Paths of every kind of page, in the order of the table. */
	pages: readonly string[];
}

/** The whole page. */
export function lighthouseReport(runs: readonly Run[], { version, date, browser, plans, pages }: Surroundings): string {
	const find = (path: string, device: Device) => runs.find((run) => run.path === path && run.device === device);
	const cells = (path: string, device: Device) => {
		const run = find(path, device);
		return PARTS.map((part) => run?.scores[part]?.toFixed(2) ?? '–');
	};
	const rows = pages.map((path) => [
		`/${path.replace(/=.*/, '=…')}`,
		...DEVICES.flatMap((device) => cells(path, device)),
		[...new Set(DEVICES.flatMap((device) => (find(path, device)?.reasons ?? []).map((reason) => reason)))].join('; '),
	]);
	const low = runs.filter((run) => !isGood(run));
	return [
		'# Lighthouse',
		'',
		`Made by \`node scripts/lighthouse.ts\` on ${date}: Lighthouse ${version}, ${browser}, a site of ${plans} plans, sent`,
		'compressed as a host sends it. Lighthouse is no dependency: the script puts it into a folder of its own. Each page is',
		`tried up to three times, and the best is kept, since other work on a machine only lowers a score: blocking time is then of that work.`,
		'',
		`${runs.length} of ${pages.length * DEVICES.length} pages and devices; ${runs.length - low.length} reach ${LEAST} in every part that is meant to be high.`,
		'',
		'P performance, A accessibility, B best practices, S search engines; first on a phone, then on a desktop; – where it was not run.',
		'',
		`| page | P | A | B | S | P | A | B | S | why not 1.00 |`,
		`| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |`,
		...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
		'',
	].join('\n');
}
