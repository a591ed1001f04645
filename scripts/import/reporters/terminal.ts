/** What an import prints for people: what was found, what is in doubt, what could not be read, and where. */
import { formatCount } from '../../../src/lib/format.ts';
import type { Issue } from '../issues.ts';
import type { Draft } from '../model.ts';
import type { Change } from '../stages/compare.ts';

const KIND_NAMES: Record<Draft['kind'], string> = {
	plan: 'a plan',
	paper: 'a board paper, not a plan',
	part2: 'Part 2 of a plan',
	blank: 'a blank form',
	unknown: 'not on a known form',
};

/** The report of one file. */
export function reportDraft(path: string, draft: Draft, changes: readonly Change[] | undefined): string {
	const kind = isRefused(draft) ? 'refused' : KIND_NAMES[draft.kind];
	const lines = [`${path}: ${kind}${draft.id ? ` → ${draft.id}` : ''}`];
	if (draft.plan) lines.push(...foundLines(draft.plan));
	const titles = draft.leftOut.flatMap(({ title }) => (title ? [title] : []));
	if (titles.length > 0) lines.push(`  left out    ${titles.join('; ')}`);
	lines.push(...issueLines('cannot use', draft.issues, 'error'), ...issueLines('unsure', draft.issues, 'warning'));
	lines.push(...issueLines('noted', draft.issues, 'note'));
	if (!isRefused(draft)) lines.push(`  words       ${coverageLine(draft)}`);
	if (changes) lines.push(...changeLines(changes));
	return lines.join('\n');
}

/** Whether the file could not be used at all; one whose corrections are at fault was read. */
const isRefused = ({ issues }: Draft): boolean => issues.some(({ code }) => code === 'refused');

function foundLines(plan: NonNullable<Draft['plan']>): string[] {
	const answered = Object.values(plan.answers).filter((answer) => answer?.state === 'read').length;
	const read = plan.budgets.filter(({ state }) => state === 'read').length;
	const found = [
		formatCount(plan.councils.length, 'council'),
		formatCount(plan.ccgs.length, 'CCG'),
		`${formatCount(read, 'budget')} of ${plan.budgets.length}`,
		formatCount(plan.signatories.length, 'signatory', 'signatories'),
		formatCount(plan.documents.length, 'document'),
		formatCount(plan.schemes.length, 'scheme'),
		formatCount(plan.risks.length, 'risk'),
		formatCount(plan.metrics.length, 'metric'),
		formatCount(plan.milestones.length, 'milestone'),
		formatCount(answered, 'answer'),
	];
	return [`  found       ${found.join(', ')}`];
}

function issueLines(label: string, issues: readonly Issue[], severity: Issue['severity']): string[] {
	return issues
		.filter((each) => each.severity === severity)
		.flatMap(({ place, message, remedy }, index) => [
			`  ${(index === 0 ? label : '').padEnd(11)} ${place ? `${place}: ` : ''}${message}`,
			...(severity === 'note' ? [] : [`              ${remedy}`]),
		]);
}

function coverageLine({ coverage }: Draft): string {
	const { words, placed, boilerplate, unplaced } = coverage;
	const share = words === 0 ? 0 : (100 * unplaced) / words;
	return `${words}: ${placed} placed, ${boilerplate} of the form, ${unplaced} unplaced (${share.toFixed(1)} %)`;
}

function changeLines(changes: readonly Change[]): string[] {
	if (changes.length === 0) return ['  changes     none since the earlier import'];
	return changes.map(
		({ on, kind, label }, index) =>
			`  ${(index === 0 ? 'changes' : '').padEnd(11)} ${kind} ${on}${label === on ? '' : `: ${label}`}`,
	);
}

/** The table at the end of a run over several files. */
export function summaryTable(rows: readonly { path: string; draft: Draft }[]): string {
	const heading = ['file', 'kind', 'risks', 'schemes', 'in doubt', 'unplaced', 'plan'];
	const cells = rows.map(({ path, draft }) => {
		const { words, unplaced } = draft.coverage;
		return [
			path.split(/[\\/]/).at(-1) ?? path,
			draft.issues.some(({ severity }) => severity === 'error') ? 'refused' : draft.kind,
			draft.plan ? String(draft.plan.risks.length) : '–',
			draft.plan ? String(draft.plan.schemes.length) : '–',
			String(draft.issues.filter(({ severity }) => severity === 'warning').length),
			words === 0 ? '–' : `${((100 * unplaced) / words).toFixed(1)} %`,
			draft.id || '–',
		];
	});
	const widths = heading.map((text, column) => Math.max(text.length, ...cells.map((row) => row[column]?.length ?? 0)));
	return [heading, ...cells]
		.map((row) =>
			row
				.map((text, column) => text.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
