/** Loads the registers and templates that documents are read against. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTERS, readTemplates } from '../../src/corpus/registers.ts';
import type { Outcome } from '../../src/corpus/outcome.ts';
import type { Registers } from '../../src/domain/corpus.ts';
import { InputError, type Problem } from '../../src/lib/problem.ts';
import type { Knowledge } from './model.ts';
import { ccgIndex, councilIndex } from './name-index.ts';
import { indexTemplate } from './phrases.ts';

/**
 * Knowledge from a content folder; registers it lacks come from `fallback`.
 *
 * @throws InputError where a register or template cannot be read.
 */
export function loadKnowledge(contentDir: string, fallback = 'content'): Knowledge {
	const problems: Problem[] = [];
	const rows = <Row>({ file, read }: { file: string; read: (text: string, file: string) => Outcome<Row[]> }): Row[] => {
		const own = join(contentDir, file);
		const path = existsSync(own) ? own : join(fallback, file);
		const outcome = read(readFileSync(path, 'utf8'), path);
		problems.push(...outcome.problems);
		return outcome.record ?? [];
	};
	const read = readTemplates(contentDir, fallback);
	problems.push(...read.problems);
	const registers: Registers = {
		authorities: rows(REGISTERS.authorities),
		boards: rows(REGISTERS.boards),
		organisations: rows(REGISTERS.organisations),
		rounds: rows(REGISTERS.rounds),
		glossary: [],
		templates: read.templates,
	};
	if (problems.length > 0) throw new InputError(problems);
	return makeKnowledge(registers);
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
