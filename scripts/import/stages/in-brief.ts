/** The short account of an imported plan: facts only, in sentences of ours. */
import type { Registers } from '../../../src/domain/corpus.ts';
import { IN_BRIEF_WORDS, type Plan } from '../../../src/domain/plan.ts';
import { formatDate, formatList, formatPounds } from '../../../src/lib/format.ts';

/** Says who the plan is of, its money, its dates and how much it lists; never more than the limit of words. */
export function inBriefOf(plan: Omit<Plan, 'inBrief'>, registers: Registers, names: readonly string[]): string {
	const boards = plan.boards.map((id) => registers.boards.find((board) => board.id === id)?.name ?? id);
	const ccgs = plan.ccgs.map((code) => registers.organisations.find(({ ods }) => ods === code)?.name ?? code);
	const who = boards.length > 0 ? boards : names.slice(0, 4);
	const sentences = [
		`The Better Care Fund plan of ${who.length > 0 ? formatList(who) : 'an area that is not in the register'}${
			ccgs.length > 0 && ccgs.length <= 5 ? ` with ${formatList(ccgs)}` : ''
		}.`,
		money(plan, 'minimum', 'Minimum pooled budget'),
		money(plan, 'agreed', 'Total agreed'),
		dates(plan),
		`It lists ${formatList([
			counted(plan.schemes.length, 'scheme', 'schemes'),
			counted(plan.risks.length, 'risk', 'risks'),
			counted(plan.signatories.length, 'signatory', 'signatories'),
		])}.`,
		'Read by machine from the document; the words under each heading are the plan’s own.',
	];
	let text = '';
	for (const sentence of sentences.filter((each) => each !== '')) {
		const longer = text ? `${text} ${sentence}` : sentence;
		if (longer.split(/\s+/).length <= IN_BRIEF_WORDS) text = longer;
	}
	return text;
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function money({ budgets }: Pick<Plan, 'budgets'>, kind: 'minimum' | 'agreed', label: string): string {
	const lines = budgets.filter((budget) => budget.kind === kind && budget.state === 'read');
	return lines.length === 0 ? '' : `${label}: ${formatList(lines.map(amountIn))}.`;
}

const amountIn = (budget: Plan['budgets'][number]): string =>
	budget.state === 'read' && budget.unit === 'inferred'
		? `${formatPounds(budget.pounds)} (printed as ${budget.raw}) in ${budget.year}`
		: `${budget.raw} in ${budget.year}`;

function dates({ agreedByBoard, submitted }: Pick<Plan, 'agreedByBoard' | 'submitted'>): string {
	const sent = submitted.flatMap((each) => (each.state === 'read' ? [formatDate(each.value)] : []));
	const parts = [
		agreedByBoard.state === 'read' ? `agreed by the board on ${formatDate(agreedByBoard.value)}` : '',
		sent.length > 0 ? `submitted on ${formatList(sent)}` : '',
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `By its form it was ${parts.join(' and ')}.`;
}
