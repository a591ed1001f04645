/** Applies people's corrections to a draft. They are read from a file that an import never touches. */
import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../../../src/domain/correction.ts';
import { Corrections } from '../../../src/domain/correction.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { readSingle } from '../../../src/corpus/read-register.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { issue, type Issue } from '../issues.ts';

/** Where a field name leads: the value there, and how to change it. */
interface Spot {
	value: unknown;
	set: (value: unknown) => void;
}

/** Reads a file of corrections; an issue instead where it cannot be read. */
export function readCorrections(
	text: string | undefined,
	file: string,
): { corrections: Correction[]; issues: Issue[] } {
	if (text === undefined || text.trim() === '') return { corrections: [], issues: [] };
	const { record, problems } = readSingle(Corrections, text, file);
	if (record) return { corrections: record, issues: [] };
	const [first] = problems;
	const told = first ? formatProblem({ ...first, remedy: '' }).trim() : file;
	return { corrections: [], issues: [issue('corrections-unreadable', undefined, told, first?.remedy ?? '')] };
}

/** A corrected copy of the plan, with an issue for each correction, applied or not. */
export function applyCorrections(plan: Plan, corrections: readonly Correction[]): { plan: Plan; issues: Issue[] } {
	const copy = structuredClone(plan);
	const issues = corrections.map((correction) => {
		const spot = findSpot(copy, correction.on.split('.'));
		if (!spot) return issue('correction-not-applied', undefined, correction.on, 'the name leads nowhere in this plan');
		if (isDeepStrictEqual(plainOf(spot.value), plainOf(correction.becomes))) {
			return issue('correction-applied', undefined, correction.on, 'the document says so by now');
		}
		if (!fits(spot.value, correction.was)) {
			const now = JSON.stringify(plainOf(spot.value)) ?? 'nothing';
			return issue('correction-not-applied', undefined, correction.on, `the document now gives ${now.slice(0, 120)}`);
		}
		spot.set(correction.becomes);
		return issue('correction-applied', undefined, correction.on, correction.reason);
	});
	return { plan: copy, issues };
}

/** Values as YAML has them, without keys that hold nothing. */
const plainOf = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Whether what the document gives is what the correction was made for; `was` may leave keys out. */
function fits(value: unknown, was: unknown): boolean {
	if (was === undefined || was === null) return value === undefined || value === null;
	if (typeof was !== 'object' || Array.isArray(was)) return isDeepStrictEqual(plainOf(value), was);
	if (typeof value !== 'object' || value === null) return false;
	const record = value as Record<string, unknown>;
	return Object.entries(was).every(([key, each]) => fits(record[key], each));
}

function findSpot(root: unknown, path: readonly string[]): Spot | undefined {
	const [key = '', ...rest] = path;
	if (Array.isArray(root)) return findInList(root, path);
	if (typeof root !== 'object' || root === null || !/^[a-zA-Z][\w-]*$/.test(key)) return undefined;
	const record = root as Record<string, unknown>;
	if (rest.length > 0) return findSpot(record[key], rest);
	return {
		value: Object.hasOwn(record, key) ? record[key] : undefined,
		set: (value) => {
			if (value === undefined) delete record[key];
			else record[key] = value;
		},
	};
}

/** Items of lists go by their id, budgets by year and kind, conditions by name, and others by their number from 0. */
function findInList(list: unknown[], path: readonly string[]): Spot | undefined {
	const [key = '', ...rest] = path;
	const isBudget = /^\d{4}\/\d{2}$/.test(key);
	const after = isBudget ? rest.slice(1) : rest;
	const at = list.findIndex((each, index) => {
		if (typeof each !== 'object' || each === null) return String(index) === key;
		const record = each as Record<string, unknown>;
		if (isBudget) return record.year === key && record.kind === rest[0];
		return record.id === key || record.condition === key || (record.id === undefined && String(index) === key);
	});
	if (after.length > 0) return at < 0 ? undefined : findSpot(list[at], after);
	return {
		value: at < 0 ? undefined : list[at],
		set: (value) => {
			if (at < 0) list.push(value);
			else if (value === undefined) list.splice(at, 1);
			else list[at] = value;
		},
	};
}
