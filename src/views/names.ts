/** What areas, plans, organisations and labels are called on pages and in data files. */
import { CONDITIONS, type ConditionId, type Position } from '../domain/condition.ts';
import type { Corpus, PaperRecord, PlanRecord } from '../domain/corpus.ts';
import type { TextKind } from '../domain/plan.ts';
import type { Authority } from '../domain/register.ts';
import { RISK_THEME_DEFINITIONS, SCHEME_THEME_DEFINITIONS } from '../domain/theme.ts';
import { formatDate, formatList } from '../lib/format.ts';
import { indexOf } from './corpus-index.ts';

/** Name of a board's area: `County Durham`. */
export const areaName = (corpus: Corpus, board: string): string => indexOf(corpus).board(board).name;

/** Names of several areas in a sentence: `Ashcombe and Brackenshire`. */
export const areaNames = (corpus: Corpus, boards: readonly string[]): string =>
	formatList(boards.map((board) => areaName(corpus, board)));

/** `Devon, November 2014`: the areas and the month at the end of the plan's id. */
export function planTitle(corpus: Corpus, { id, plan }: PlanRecord): string {
	return `${areaNames(corpus, plan.boards)}, ${formatDate(id.slice(-7))}`;
}

/** `Central Bedfordshire, board paper of 9 January 2014`. */
export function paperTitle(corpus: Corpus, { paper }: PaperRecord): string {
	return `${areaNames(corpus, paper.boards)}, board paper of ${formatDate(paper.meeting)}`;
}

/** Names of councils by code, in the order given. */
export const councilNames = (corpus: Corpus, codes: readonly string[]): string[] =>
	codes.map((code) => indexOf(corpus).authority(code).name);

/** Names of clinical commissioning groups by code, in the order given. */
export const ccgNames = (corpus: Corpus, codes: readonly string[]): string[] =>
	codes.map((code) => indexOf(corpus).organisation(code).name);

/** Name of a planning round. */
export const roundName = (corpus: Corpus, round: string): string => indexOf(corpus).round(round).name;

/** Whose words a text is in, as filters and labels say it. */
export const TEXT_KIND_NAMES: Readonly<Record<TextKind, string>> = {
	digest: 'Our account',
	published: 'The council’s own words',
};

/** Whose words the texts of some rows are in, for a sentence that speaks of them all. */
export function whoseWords(rows: readonly { text: TextKind }[]): string {
	const kinds = new Set(rows.map(({ text }) => text));
	if (!kinds.has('published')) return 'our account of the plan';
	return kinds.has('digest')
		? 'our account or the council’s own words, as each plan’s page says'
		: 'the council’s own words';
}

/** A region within a sentence: `the North East`, but `London`. */
export const regionInSentence = (region: string): string =>
	region === 'London' || region === 'Yorkshire and The Humber' ? region : `the ${region}`;

/** What kind of council an area has. */
export const AUTHORITY_TYPE_NAMES: Readonly<Record<Authority['type'], string>> = {
	unitary: 'Unitary council',
	metropolitan: 'Metropolitan borough',
	london: 'London borough',
	county: 'County council',
};

/** Our reading of a plan's position on a national condition. */
export const POSITION_NAMES: Readonly<Record<Position, string>> = {
	met: 'In place',
	partly: 'Partly in place',
	planned: 'Planned',
	'not-answered': 'Not answered',
};

const names = (definitions: readonly { id: string; name: string }[]) =>
	new Map(definitions.map(({ id, name }) => [id, name]));
const riskThemes = names(RISK_THEME_DEFINITIONS);
const schemeThemes = names(SCHEME_THEME_DEFINITIONS);
const conditions = names(CONDITIONS);

export const riskThemeName = (theme: string): string => riskThemes.get(theme) ?? theme;
export const schemeThemeName = (theme: string): string => schemeThemes.get(theme) ?? theme;
export const conditionName = (condition: ConditionId): string => conditions.get(condition) ?? condition;

/** Orders names as a British index does, the same on every machine. */
const collator = new Intl.Collator('en-GB');
export const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);
