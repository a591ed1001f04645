/** Says what was searched and how: the count, corrections, other names used, and how to switch each off. */
import type { QueryPart } from '../../lib/search/parse-query.ts';
import type { SearchOutcome } from '../../lib/search/find-passages.ts';
import { readWords } from '../../lib/search/read-words.ts';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { formatCount, formatList } from '../../lib/format.ts';
import { element } from '../element.ts';
import type { SearchState } from './state.ts';

export type LinkTo = (state: SearchState, text: string, label?: string) => HTMLAnchorElement;

/** Other names listed before "and others". */
const MOST_NAMES = 4;

/** The sentence that is announced. */
export function countSentence({ records, match, correction }: SearchOutcome, { text, choice }: SearchState): string {
	const typed = correction?.isUsed ? correction.text : text;
	const what = typed && ` for ${/["“”]/.test(typed) ? typed : `“${typed}”`}`;
	const total = formatCount(records.length, 'passage');
	if (records.length === 0)
		return `Nothing found${what}. Try fewer or other words${choice.size > 0 ? ', or clear a filter' : ''}.`;
	if (match === 'some') return `No passage has all of these words. ${total} found with some of them${what}.`;
	if (match === 'most') return `${total} found with all or most of your words${what}.`;
	return `${total} found${what}.`;
}

/** Everything else there is to say, a paragraph each. */
export function notices(
	outcome: SearchOutcome,
	state: SearchState,
	index: SearchIndex,
	unknown: readonly string[],
	linkTo: LinkTo,
): HTMLElement[] {
	return [
		...unknown.map((value) => element('p', {}, `There is no “${value}” to filter by, so that filter was left out.`)),
		...correctionNotice(outcome, state, linkTo),
		...outcome.query.wanted.flatMap((part) => conceptNotice(part, state, index, linkTo)),
		...[...state.off].flatMap((id) => switchedOff(id, state, index, linkTo)),
		...unlisted(state, linkTo),
		...shutOut(state, linkTo),
	];
}

function correctionNotice({ correction, missing }: SearchOutcome, state: SearchState, linkTo: LinkTo): HTMLElement[] {
	const words = formatList(missing.map(({ text }) => `“${text}”`));
	if (correction?.isUsed) {
		const verbatim = linkTo({ ...state, isVerbatim: true }, `Search for “${state.text}” as typed`);
		return [
			element(
				'p',
				{},
				`${words} is nowhere here. Did you mean “${correction.text}”? These are its results. `,
				verbatim,
			),
		];
	}
	const told = missing.length > 0 ? `${words} is nowhere here and was left out. ` : '';
	if (correction) {
		return [
			element(
				'p',
				{},
				told,
				'Did you mean ',
				linkTo({ ...state, text: correction.text, isVerbatim: false }, correction.text),
				'?',
			),
		];
	}
	return told ? [element('p', {}, told)] : [];
}

function conceptNotice(part: QueryPart, state: SearchState, index: SearchIndex, linkTo: LinkTo): HTMLElement[] {
	if (part.kind !== 'concept') return [];
	const concepts = part.concepts.map((number) => index.facts.concepts[number]!).filter(({ silent }) => !silent);
	const off = (id: string): SearchState => ({ ...state, off: new Set([...state.off, id]) });
	if (concepts.length > 1) {
		const senses = concepts.flatMap(({ id, label }, at) => [
			at > 0 ? '; ' : '',
			`${label} (`,
			linkTo(off(id), 'leave out', `Leave out ${label}`),
			')',
		]);
		return [element('p', {}, `“${part.text}” has ${concepts.length} meanings here: `, ...senses, '.')];
	}
	return concepts.map(({ id, names, abbreviations, label }) => {
		const others = [...names, ...abbreviations].filter((name) => formOf(name) !== formOf(part.text));
		if (others.length === 0) return element('p', {}, `“${part.text}” stands for ${label}.`);
		const listed = others.slice(0, MOST_NAMES).join(', ') + (others.length > MOST_NAMES ? ' and others' : '');
		const only = linkTo(
			off(id),
			`Only “${part.text}”`,
			`Search only for “${part.text}”, without other names of ${label}`,
		);
		return element('p', {}, `“${part.text}” also finds ${listed}. `, only);
	});
}

/** A name as the search sees it, so that the plural of what was typed is not told as another name. */
const formOf = (name: string): string =>
	readWords(name)
		.map(({ form }) => form)
		.join(' ');

function switchedOff(id: string, state: SearchState, index: SearchIndex, linkTo: LinkTo): HTMLElement[] {
	const concept = index.facts.concepts.find((each) => each.id === id);
	if (!concept) return [];
	const on = { ...state, off: new Set([...state.off].filter((each) => each !== id)) };
	return [element('p', {}, `Other names of ${concept.label} are left out. `, linkTo(on, 'Search for them too'))];
}

/** Choices that the page has no list for, such as one plan: told, since they could not be seen otherwise. */
function unlisted(state: SearchState, linkTo: LinkTo): HTMLElement[] {
	return [...state.choice].flatMap(([id, { only }]) => {
		if (only.size === 0 || document.querySelector(`[data-facet="${id}"]`)) return [];
		const choice = new Map([...state.choice].filter(([each]) => each !== id));
		return [element('p', {}, `Only in ${[...only].join('; ')}. `, linkTo({ ...state, choice }, 'Search everything'))];
	});
}

function shutOut(state: SearchState, linkTo: LinkTo): HTMLElement[] {
	return [...state.choice].flatMap(([id, { only, not }]) =>
		[...not].map((value) => {
			const choice = new Map([
				...state.choice,
				[id, { only, not: new Set([...not].filter((each) => each !== value)) }] as const,
			]);
			return element('p', {}, `Without ${value}. `, linkTo({ ...state, choice }, 'Put it back', `Put ${value} back`));
		}),
	);
}
