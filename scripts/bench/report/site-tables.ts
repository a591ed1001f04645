/** What the report says of our largest site itself: whether its claims hold, what it weighs, how it answers. */
import { nineteenOfTwenty, summarise } from '../measure/statistics.ts';
import type { Report } from './report.ts';
import { short, spread, table, whole } from './tables.ts';

const kilobytes = (bytes: number) => whole(bytes / 1000);

/** Claims that hold, and the heaviest page of each kind beside its budget. */
export const siteTable = ({ sites }: Report): string =>
	sites
		.map(({ plans, pages, claims, broken, heaviest }) =>
			[
				`## Pages, ${whole(plans)} plans`,
				`${claims - broken.length} of ${claims} claims that \`npm run check\` makes of a site hold on all ${whole(pages)} pages${broken.length === 0 ? '.' : `; not so: ${broken.join('; ')}.`}`,
				table(
					['Kind', 'Pages', 'Heaviest, kB of HTML compressed', 'Budget'],
					heaviest.map(({ kind, path, html, budget, pages: count }) => [
						...[`${kind} (\`/${path}\`)`, whole(count), html.toFixed(1), String(budget)],
					]),
				),
			].join('\n\n'),
		)
		.join('\n\n');

/** Filters of long registers and a comparison, as a browser with an empty cache has them. */
export const useTable = ({ uses }: Report): string =>
	uses
		.map(({ plans, registers, comparison }) =>
			[
				`## In a browser, ${whole(plans)} plans`,
				'Each value of each filter (at most twelve of a list) chosen once, until its rows are drawn; what is not loaded yet comes from a server on the same machine.',
				table(
					[
						...['', 'Rows', 'A choice, ms', 'Nineteen of twenty, ms', 'Page, kB', 'What filters look in, kB'],
						...['Most of a choice, kB', 'Memory of the page, MB'],
					],
					registers.map(({ path, rows, choices, opened, index, choice, memory }) => [
						...[`/${path}`, whole(rows), spread(summarise(choices), short), short(nineteenOfTwenty(choices))],
						...[kilobytes(opened), kilobytes(index), kilobytes(choice), short(memory / 1e6)],
					]),
				),
				`Two plans side by side: ${kilobytes(comparison.bytes)} kB in ${comparison.requests} requests, with style, font and scripts.`,
			].join('\n\n'),
		)
		.join('\n\n');
