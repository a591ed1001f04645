/** The judged sets typed into the search page itself, in one visit: what people look for is among the first results. */
import { expect, test } from 'vitest';
import { JUDGED_SETS, judge, summarise, tellMisses, type Judgement } from '../../scripts/bench/search/judge.ts';
import { searchBox } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each(JUDGED_SETS)(
	'the set $name is answered among the first five results listed',
	async ({ name, queries, least }) => {
		const { page, open, complaints } = await visit();
		await open('search/');
		const judgements: Judgement[] = [];
		for (const query of queries) {
			await searchBox(page).fill(query.query);
			await searchBox(page).press('Enter');
			await page.waitForURL((url) => url.searchParams.get('q') === query.query);
			await page.locator('#results:not([data-state="busy"])').waitFor({ state: 'attached' });
			const { state, links } = await page.locator('#results').evaluate((list) => ({
				state: list.dataset['state'],
				links: [...list.querySelectorAll<HTMLAnchorElement>(':scope > li h3 a')].map((link) =>
					link.getAttribute('href')!,
				),
			}));
			expect(state, query.query).toBe('done');
			judgements.push(judge(query, links));
		}
		const { recall, mrr } = summarise(judgements);
		console.log(tellMisses(`${name}, in a browser`, judgements));
		expect(recall).toBeGreaterThanOrEqual(least.recall);
		expect(mrr).toBeGreaterThanOrEqual(least.mrr);
		expect(complaints).toEqual([]);
	},
);
