import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openValues } from '../../scripts/build/kept-values.ts';
import { keptValue } from '../../src/lib/kept-values.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'kept-values-')), 'pages', 'values.json');
const ask = (value: number) => keptValue('one', () => ({ value }));

test('a value goes from one build to the next by the same code', () => {
	const file = newFile();
	const save = openValues(file, 'code');
	ask(1);
	save();
	openValues(file, 'code');
	expect(ask(2)).toEqual({ value: 1 });
	openValues(file, 'other code');
	expect(ask(3)).toEqual({ value: 3 });
});

test('a build that was cut off leaves what was there, and a file that cannot be made out is as good as none', () => {
	const file = newFile();
	const save = openValues(file, 'code');
	ask(1);
	save();
	openValues(file, 'code');
	keptValue('two', () => ({ value: 2 }));
	openValues(file, 'code');
	expect(ask(3)).toEqual({ value: 1 });
	writeFileSync(file, '{"under":"code","val');
	openValues(file, 'code');
	expect(ask(4)).toEqual({ value: 4 });
});
