import { expect, it } from 'vitest';
import { digestOnce } from '../../src/lib/cache-key.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

it('of a plan with its registers is another where one of them says something else', () => {
	const contexts = (change: (corpus: ReturnType<typeof inventedCorpus>) => void) => {
		const corpus = structuredClone(inventedCorpus());
		change(corpus);
		return planContexts(corpus).map((context) => digestOnce(context));
	};
	const before = contexts(() => undefined);
	expect(contexts(() => undefined)).toEqual(before);
	for (const change of [
		({ templates }: ReturnType<typeof inventedCorpus>) => templates.forEach((each) => (each.name += ', again')),
		({ rounds }: ReturnType<typeof inventedCorpus>) => rounds.forEach((each) => (each.name += ', again')),
		({ boards }: ReturnType<typeof inventedCorpus>) => boards.forEach((each) => (each.name += ', again')),
	]) {
		const after = contexts(change);
		expect(after.filter((digest) => before.includes(digest))).toEqual([]);
	}
});
