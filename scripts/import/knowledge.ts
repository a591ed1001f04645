/** Loads the registers and templates that documents are read against. */
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { InputError } from '../../src/lib/problem.ts';
import type { Registers } from '../../src/domain/corpus.ts';
import type { Knowledge } from './model.ts';
import { ccgIndex, councilIndex } from './name-index.ts';
import { indexTemplate } from './phrases.ts';

/**
 * Knowledge from a content folder; registers it lacks come from `fallback`.
 *
 * @throws InputError where a register or template cannot be read. Faults in plans do not matter here.
 */
export function loadKnowledge(contentDir: string, fallback = 'content'): Knowledge {
	const { corpus, problems } = readCorpus(contentDir, fallback);
	const ours = problems.filter(({ file }) => !/(?:^|[\\/])(?:plans|papers)[\\/]/.test(file));
	if (ours.length > 0) throw new InputError(ours);
	return makeKnowledge(corpus);
}

/** Knowledge from registers that are loaded already. */
export function makeKnowledge(registers: Registers): Knowledge {
	return {
		registers,
		indexes: registers.templates.map(indexTemplate),
		councils: councilIndex(registers),
		ccgs: ccgIndex(registers),
	};
}
