/** From a draft to the file to write: corrections, ids of the earlier import, the site's own check, what changed. */
import { join } from 'node:path';
import { readPlan } from '../../../src/corpus/read-plan.ts';
import type { Correction } from '../../../src/domain/correction.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Effects } from '../effects.ts';
import { issue, type Issue } from '../issues.ts';
import type { Draft } from '../model.ts';
import { bodyTree } from '../render/body-tree.ts';
import { planToMdx } from '../render/to-mdx.ts';
import { checkDraft } from './check.ts';
import { comparePlans, keepIds, type Change } from './compare.ts';
import { applyCorrections, readCorrections } from './correct.ts';

export interface Finished {
	draft: Draft;
	/** Path and text of the file to write; undefined where there is nothing to write, or it must not be. */
	file: { path: string; text: () => string } | undefined;
	/** Whether a file written by hand stands in the way of writing. */
	barred: boolean;
	/** Against the earlier import; undefined where there was none. */
	changes: Change[] | undefined;
}

export interface Folders {
	/** Content folder that plans are written to. */
	into: string;
	/** Content folder whose corrections hold where `into` has none for a plan. */
	fallback: string;
}

/** Finishes a draft. Drafts without a plan come back as they are. */
export function finish(draft: Draft, folders: Folders, effects: Pick<Effects, 'readText'>): Finished {
	if (!draft.plan) return { draft, file: undefined, barred: false, changes: undefined };
	const issues = [...draft.issues];
	const { corrections, issues: faults } = correctionsOf(draft.id, folders, effects);
	issues.push(...faults);
	// A correction may give the plan its board, and with that the name under which it was imported before.
	let id = idFor(applyCorrections(draft.plan, corrections).plan, draft.id);
	const path = (name: string): string => join(folders.into, 'plans', `${name}.mdx`);
	const earlier = readEarlier(path(id), effects);
	if (earlier?.text === 'digest') {
		issues.push(issue('digest-kept', undefined, path(id)));
		return { draft: { ...draft, id, issues }, file: undefined, barred: true, changes: undefined };
	}
	const numbered = earlier ? keepIds(draft.plan, earlier, namedIds(corrections)) : draft.plan;
	const { plan, issues: applied } = applyCorrections(numbered, corrections);
	issues.push(...applied);
	for (const { field, message, remedy } of checkDraft(plan, draft.body, id)) {
		issues.push(issue('site-refuses', undefined, field ? `${field}: ${message}` : message, remedy));
		// The site passes over files that begin with `_`, so that one draft never stops a build.
		if (!id.startsWith('_')) id = `_${id}`;
	}
	return {
		draft: { ...draft, id, plan, issues },
		file: { path: path(id), text: () => planToMdx(plan, bodyTree(draft.body)) },
		barred: false,
		changes: earlier && comparePlans(earlier, plan),
	};
}

/** The corrections of a plan: those beside the plans written to, or else those at home. */
function correctionsOf(
	id: string,
	{ into, fallback }: Folders,
	effects: Pick<Effects, 'readText'>,
): { corrections: Correction[]; issues: Issue[] } {
	const name = `${id.replace(/^_/, '')}.yml`;
	for (const folder of new Set([into, fallback])) {
		const file = join(folder, 'corrections', name);
		const text = effects.readText(file);
		if (text !== undefined) return readCorrections(text, file);
	}
	return { corrections: [], issues: [] };
}

/** Ids of records that corrections name, such as r03 in `risks.r03.rating`. */
const namedIds = (corrections: readonly Correction[]): Set<string> =>
	new Set(corrections.flatMap(({ on }) => on.split('.').filter((part) => /^[a-z]\d{2,}$/.test(part))));

/** A correction may have given the plan a board. */
function idFor({ boards }: Plan, id: string): string {
	const month = /\d{4}-\d{2}$/.exec(id)?.[0] ?? '';
	return boards[0] && month ? `${boards[0]}-${month}` : id;
}

function readEarlier(path: string, effects: Pick<Effects, 'readText'>): Plan | undefined {
	const text = effects.readText(path);
	return text === undefined ? undefined : readPlan(text, path).record?.plan;
}
