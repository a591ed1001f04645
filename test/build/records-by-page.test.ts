import { expect, test } from 'vitest';
import { recordsByPage } from '../../scripts/build/records-by-page.ts';

const passage = (url: string, title: string, content: string, meta: Record<string, string> = {}) => ({
	...{ url, title, content, meta, filters: {} },
});

const plan = { plan: 'Ashby, February 2014', area: 'Ashby', place: 'lines 3-9', kind: 'Risk' };

test('passages of a page become one record with all their words, under the title of the plan', () => {
	const records = recordsByPage([
		passage('/plans/ashby-2014-02/#risk-r01', 'Beds close', 'Beds close too early', plan),
		passage('/glossary/#carer', 'Carer', 'Someone who looks after another'),
		passage('/plans/ashby-2014-02/#vision', 'Vision', 'Care at home', plan),
	]);
	expect(records).toEqual([
		{
			url: '/plans/ashby-2014-02/',
			title: 'Ashby, February 2014',
			content: 'Beds close too early · Care at home',
			meta: { plan: 'Ashby, February 2014', area: 'Ashby' },
		},
		passage('/glossary/#carer', 'Carer', 'Someone who looks after another'),
	]);
});

test('a page without a plan keeps the title of its first passage', () => {
	const terms = ['Carer', 'Telecare'].map((term) => passage(`/glossary/#${term}`, term, term));
	expect(recordsByPage(terms)).toEqual([{ url: '/glossary/', title: 'Carer', content: 'Carer · Telecare', meta: {} }]);
});
