import { expect, test } from 'vitest';
import { valuesAsCsv } from '../../src/client/chart-tools.ts';

test('the values of a chart are a table with a header row; a value that is not there is an empty cell', () => {
	const csv = valuesAsCsv({
		labels: ['Ashcombe, 2014/15', 'The "new" town'],
		series: [
			{ label: 'Minimum', values: [12_936_000, null] },
			{ label: 'Agreed', values: [0, 1.5] },
		],
	});
	expect(csv).toBe('"","Minimum","Agreed"\r\n"Ashcombe, 2014/15",12936000,0\r\n"The ""new"" town",,1.5\r\n');
});
