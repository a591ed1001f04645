import { expect, test } from 'vitest';
import { tablesAreThere } from '../../../scripts/check/site/tables-are-there.ts';
import { messagesOnSite } from '../small-site.ts';

test('a page that lost its table fails, one that has it passes, others need none', () => {
	expect(messagesOnSite(tablesAreThere, { 'risks/index.html': '<table></table>', 'about/index.html': '' })).toEqual([]);
	expect(messagesOnSite(tablesAreThere, { 'plans/ashby-2014-02/index.html': '<p>| Year | Amount |</p>' })).toEqual([
		'plans/ashby-2014-02/index.html: it has 0 tables where 1 or more belong (the budgets of the plan)',
	]);
});
