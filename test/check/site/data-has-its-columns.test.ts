import { expect, test } from 'vitest';
import { PROMISED_COLUMNS, dataHasItsColumns } from '../../../scripts/check/site/data-has-its-columns.ts';
import { messagesOnSite } from '../small-site.ts';

const files = Object.fromEntries(
	Object.entries(PROMISED_COLUMNS).map(([name, columns]) => [`data/${name}.csv`, `${columns},more\r\n`]),
);

test('promised columns first, others after them, pass', () => {
	expect(messagesOnSite(dataHasItsColumns, files)).toEqual([]);
});

test('a dataset that is gone or whose columns moved fails', () => {
	const { 'data/notes.csv': gone, ...rest } = files;
	expect(gone).toBeDefined();
	const moved = { ...rest, 'data/areas.csv': 'name,board\r\n' };
	expect(messagesOnSite(dataHasItsColumns, moved)).toEqual([
		'data/notes.csv: the file is missing',
		`data/areas.csv: it begins with "name,board"; promised: "${PROMISED_COLUMNS['areas']}"`,
	]);
});
