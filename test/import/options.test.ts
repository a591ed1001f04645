/** The command line: what it takes, and what it says to what it does not. */
import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/import/options.ts';

test('files and options in any order', () => {
	expect(readOptions(['a.txt', '--into', 'out', '--write', 'b.pdf', '--jobs=3'], {}, 2)).toEqual({
		files: ['a.txt', 'b.pdf'],
		into: 'out',
		write: true,
		json: false,
		jobs: 3,
	});
});

test('the folder is CONTENT_DIR, or content', () => {
	expect(readOptions(['a'], { CONTENT_DIR: 'mine' }, 2)).toMatchObject({ into: 'mine', jobs: 2 });
	expect(readOptions(['a'], {}, 4)).toMatchObject({ into: 'content', jobs: 4, write: false });
});

test.each([
	[[], 'Name at least one file.'],
	[['--write'], 'Name at least one file.'],
	[['a', '--wirte'], '--wirte is not an option.'],
	[['a', '--into'], '--into needs a folder.'],
	[['a', '--into', '--write'], '--into needs a folder.'],
	[['a', '--jobs', '0'], '--jobs needs a whole number from 1 to 64.'],
	[['a', '--jobs', 'two'], '--jobs needs a whole number from 1 to 64.'],
])('%j: %s', (args, message) => expect(readOptions(args, {}, 2)).toBe(message));
