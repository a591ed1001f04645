/** The summary of a plan: councils, groups, boundaries, dates and pooled budgets. */
import type { Budget, BudgetKind } from '../../../src/domain/budget.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { findFinancialYear } from '../../../src/domain/printed-date.ts';
import { inferBudgetPounds, parsePrintedMoney, statedScale } from '../../../src/domain/printed-money.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { Template } from '../../../src/domain/template.ts';
import { isTemplate, spanOf, type Leaf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import { labelsOf, readFields, type Field } from './label-stream.ts';
import { readDates, saysNothing } from './readings.ts';
import { takeInto } from './take-into.ts';

export interface Summary {
	/** The cells that name councils and groups, as printed, a name or several a line. */
	authorities: string;
	ccgs: string;
	/** The cells those names were read from. */
	named: Leaf[];
	/** The labels of those cells. */
	namedBy: string[];
	boundary: Plan['boundary'];
	agreedByBoard: Reading<string>;
	submitted: Plan['submitted'];
	budgets: Budget[];
	/** How many rows of the form were found. */
	fields: number;
	issues: Issue[];
}

const FIELDS = ['authority', 'ccgs', 'boundary', 'agreedByBoard', 'submitted', 'minimum', 'agreed', 'year'];

/** Reads the summary from the parts under its heading. */
export function readSummary(parts: readonly Part[], template: Template): Summary {
	const fields = readFields(parts, labelsOf(template.labels, FIELDS));
	const issues: Issue[] = [];
	const values = (name: string) => fields.filter((field) => field.name === name).flatMap((field) => field.values);
	for (const { values: all } of fields) {
		for (const { text, leaf } of all) if (isPlaceholder(text, template)) isTemplate(leaf);
	}
	const leavesUnder = (name: string): Leaf[] => values(name).map(({ leaf }) => leaf);
	const names = (name: string) =>
		values(name)
			.filter(({ text }) => !isPlaceholder(text, template))
			.map(({ text }) => text)
			.join('\n');
	const date = (name: string, several: boolean) => {
		const leaves = leavesUnder(name);
		const label = fields.find((field) => field.name === name);
		const text = values(name).map((value) => value.text);
		const readings = readDates(text.join('\n'), spanOf(label ? [label.leaf, ...leaves] : leaves), {
			label: template.labels[name]?.[0] ?? name,
			placeholders: template.placeholders,
			issues,
			several,
		});
		takeInto(leaves, [label && leaves.includes(label.leaf) ? label.label : '', ...readings.map(({ raw }) => raw)]);
		return readings;
	};
	const boundary = readBoundary(values('boundary'), template, issues);
	const labelOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? '';
	takeInto(leavesUnder('boundary'), [labelOf('boundary'), boundary.raw]);
	return {
		authorities: names('authority'),
		ccgs: names('ccgs'),
		named: [...leavesUnder('authority'), ...leavesUnder('ccgs')],
		namedBy: [labelOf('authority'), labelOf('ccgs')],
		boundary,
		agreedByBoard: date('agreedByBoard', false)[0],
		submitted: date('submitted', true),
		budgets: readBudgets(fields, template, issues),
		fields: new Set(fields.map((field) => field.name)).size,
		issues,
	};
}

const isPlaceholder = (text: string, template: Template): boolean =>
	/^<.*>?$/.test(text) &&
	saysNothing(text, [...template.placeholders, ...template.boilerplate.map(({ printed }) => printed)])
		? true
		: template.boilerplate.some(({ printed }) => printed === text);

function readBoundary(values: Field['values'], template: Template, issues: Issue[]): Plan['boundary'] {
	const raw = values.map(({ text }) => text).join(' ');
	const place = spanOf(values.map(({ leaf }) => leaf));
	const source = place ? { source: place } : {};
	if (/^(?:none|no|nil)\.?$/i.test(raw)) return { state: 'read', raw, value: 'none-stated', ...source };
	if (raw === '' || saysNothing(raw) || isPlaceholder(raw, template)) return { state: 'unanswered', raw, ...source };
	const read = (value: 'coterminous' | 'shared' | 'none-stated') => ({ state: 'read' as const, raw, value, ...source });
	if (/co-?\s?termin/i.test(raw) && !/\bnot (?:fully )?co-?\s?termin/i.test(raw)) return read('coterminous');
	if (/\bno (?:boundary )?(?:differences?|issues?)\b/i.test(raw)) return read('none-stated');
	if (
		/\b(?:span|spans|also|across|cover|covers|part of|border|cross|other|neighbour|share|overlap|two|three)/i.test(raw)
	) {
		return read('shared');
	}
	issues.push(issue('boundary-unreadable', place));
	return { state: 'unreadable', raw, ...source };
}

/** Budget lines: a minimum and an agreed amount for each year. A row that has only a year goes on from the one above. */
function readBudgets(fields: readonly Field[], template: Template, issues: Issue[]): Budget[] {
	const budgets: Budget[] = [];
	const years = (template.labels.year ?? []).map((year) => findFinancialYear(year) ?? year);
	let kind: BudgetKind | undefined;
	let scale: number | undefined;
	for (const field of fields) {
		if (field.name === 'minimum' || field.name === 'agreed') {
			kind = field.name;
			scale = undefined;
		} else if (field.name !== 'year') kind = undefined;
		if (!kind) {
			if (field.name === 'year' && field.values.length > 0)
				issues.push(issue('budget-nameless', spanOf([field.leaf]), field.label));
			continue;
		}
		// The year stands in the label, or first among the values where the table lost its columns.
		const texts = [field.name === 'year' ? field.label : '', ...field.values.map(({ text }) => text)];
		const leaves = [field.leaf, ...field.values.map(({ leaf }) => leaf)];
		let year: string | undefined;
		let amount = '';
		for (const text of texts) {
			const found = findFinancialYear(text);
			scale = statedScale(text) ?? scale;
			if (found && year && amount) {
				push(year, amount);
				amount = '';
			}
			year = found ?? year;
			amount = `${amount} ${text.replace(/\b20\d{2}\s?[/-]\s?\d{2}(?:\d{2})?\b/, '')}`.trim();
		}
		// A label alone, whose years and amounts come in the rows below.
		if (!year && amount === '') continue;
		push(
			year ?? years.find((each) => !budgets.some((known) => known.kind === kind && known.year === each)) ?? '',
			amount,
		);

		function push(forYear: string, text: string): void {
			if (!kind || !/^\d{4}\/\d{2}$/.test(forYear)) return;
			if (budgets.some((known) => known.year === forYear && known.kind === kind)) return;
			const place = spanOf(leaves);
			const budget = readBudget(forYear, kind, text, scale, place ? { source: place } : {}, template, issues);
			budgets.push(budget);
			const values = field.values.map(({ leaf }) => leaf);
			takeInto(values, [
				values.includes(field.leaf) ? field.label : '',
				budget.raw,
				'remark' in budget ? budget.remark : '',
				forYear,
				"£000's",
			]);
		}
	}
	return budgets;
}

function readBudget(
	year: string,
	kind: BudgetKind,
	text: string,
	scale: number | undefined,
	source: Pick<Budget, 'source'>,
	template: Template,
	issues: Issue[],
): Budget {
	const label = `${kind} budget ${year}`;
	const line = { year, kind, ...source };
	const money = parsePrintedMoney(text, scale);
	if (saysNothing(text, template.placeholders) || (money && money.pounds === 0)) {
		if (text) issues.push(issue('budget-untouched', source.source, text, label));
		return { ...line, state: 'unanswered', raw: text };
	}
	if (!money || money.pounds < 0) {
		issues.push(issue('budget-unreadable', source.source, text, label));
		return { ...line, state: 'unreadable', raw: text };
	}
	const { pounds, unit } = inferBudgetPounds(money);
	if (unit === 'inferred') issues.push(issue('unit-unsaid', source.source, money.raw, label));
	const remark = money.remark.replace(/£\s?0{3}['’]?s?/g, '').trim();
	return { ...line, state: 'read', raw: money.raw, ...(remark ? { remark } : {}), pounds, unit };
}
