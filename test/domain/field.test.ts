import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { resolveField } from '../../src/domain/field.ts';
import { SOUND } from '../corpus/content-folder.ts';

const file = 'plans/ashby-2014-02.mdx';
const { record, problems } = readPlan(readFileSync(join(SOUND, file), 'utf8'), file);

test.each([
	['agreedByBoard', 'key-facts'],
	['budgets', 'money'],
	['budgets.2014/15.minimum', 'money'],
	['risks.r02', 'risk-r02'],
	['schemes.s01', 'scheme-s01'],
	['conditions.data-sharing', 'conditions'],
	['answers.vision', 'vision'],
])('%s leads to #%s', (name, anchor) => {
	expect(problems).toEqual([]);
	expect(resolveField(record!.plan, name)).toMatchObject({ anchor, value: expect.anything() as unknown });
});

test.each([
	'',
	'risk',
	'risks.',
	'risks.r99',
	'budgets.2015/16.minimum',
	'answers.carers',
	'conditions.money',
	'toString',
	'constructor',
])('%j leads nowhere', (name) => {
	expect(resolveField(record!.plan, name)).toBeUndefined();
});
