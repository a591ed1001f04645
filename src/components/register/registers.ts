/** Every register, and those that are too long for one page. */
import type { Corpus } from '../../domain/corpus.ts';
import { rememberPer } from '../../lib/remember.ts';
import { budgetRegister } from '../budgets/budget-register.ts';
import { conditionRegister } from '../coverage/condition-register.ts';
import { metricRegister } from '../metrics/metric-register.ts';
import { noteRegister } from '../quality/note-register.ts';
import { riskRegister } from '../risks/risk-register.ts';
import { schemeRegister } from '../schemes/scheme-register.ts';
import { registerParts } from './parts.ts';
import { isLong } from '../../views/long-lists.ts';
import type { AnyRegister } from './register.ts';

const REGISTERS: readonly ((corpus: Corpus) => AnyRegister)[] = [
	riskRegister,
	schemeRegister,
	budgetRegister,
	metricRegister,
	conditionRegister,
	noteRegister,
];

/** Registers that are divided into parts and loaded on demand. */
export const longRegisters = rememberPer((corpus: Corpus): readonly AnyRegister[] =>
	REGISTERS.map((register) => register(corpus)).filter(({ rows }) => isLong(rows)),
);

/** Paths of all parts of long registers. */
export const partPaths = (corpus: Corpus): string[] =>
	longRegisters(corpus).flatMap((register) =>
		registerParts(register).flatMap(({ pages }) => pages.map(({ path }) => path)),
	);
