import { expect, it } from 'vitest';
import { FacetColumn } from '../../../src/lib/search/facet-column.ts';

it('is the same whether passages are added one by one or as columns', () => {
	const groups = [[['Ashby'], [], ['Brill', 'Ashby']], [], [['Brill'], ['Corby', 'Brill']]];
	const whole = new FacetColumn();
	const joined = new FacetColumn();
	for (const group of groups) {
		const own = new FacetColumn();
		for (const values of group) {
			whole.add(values);
			own.add(values);
		}
		joined.append(own.finish());
	}
	expect(joined.finish()).toEqual(whole.finish());
});
