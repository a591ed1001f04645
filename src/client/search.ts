/** The search page: words and filters in, passages out, everything in the URL. */
import { formatCount, formatNumber } from '../lib/format.ts';
import type { SearchTerm } from '../views/search-terms.ts';
import { allCounts, search, type Counts, type Found } from './search-index.ts';
import { fillChecks, fillSelect, namesOffer, resultItem } from './search-results.ts';
import { FACETS, fold, isSearch, readState, writeState, type Facet, type SearchState } from './search-state.ts';

const PAGE = 10;
const TYPING_PAUSE = 250;

let terms: Promise<SearchTerm[]> | undefined;

function start(page: HTMLElement): void {
	const part = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector)!;
	const [form, input] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('#q')];
	const [results, status, more] = [part('#results'), part('#search-status'), part<HTMLButtonElement>('#more-results')];
	const [offer, clear, help] = [part('#names-offer'), part<HTMLButtonElement>('#clear-filters'), part('#search-help')];
	const address = page.dataset['search']!;
	let turn = 0;
	let typing = 0;
	let found: Found | undefined;

	const readForm = (): SearchState => {
		const data = new FormData(form);
		const chosen = FACETS.map((facet) => [facet, data.getAll(facet).map(String).filter(Boolean)]);
		return { query: input.value.trim(), chosen: Object.fromEntries(chosen) as Record<Facet, string[]> };
	};

	const drawFilters = (counts: Readonly<Record<Facet, Counts>>, { chosen }: SearchState) => {
		for (const facet of FACETS) {
			const control = part(`[data-facet="${facet}"]`);
			if (control instanceof HTMLSelectElement) fillSelect(control, counts[facet], chosen[facet]);
			else fillChecks(control, facet, counts[facet], chosen[facet]);
			control.closest<HTMLElement>('.facet')!.hidden =
				chosen[facet].length === 0 && Object.values(counts[facet]).every((count) => count === 0);
		}
		clear.hidden = FACETS.every((facet) => chosen[facet].length === 0);
	};

	const showMore = async (focus: boolean) => {
		const from = results.children.length;
		const items = (await found!.read(from, PAGE)).map(resultItem);
		results.append(...items);
		const left = found!.total - results.children.length;
		more.hidden = left <= 0;
		more.textContent = `Show ${formatNumber(Math.min(PAGE, left))} more of ${formatNumber(left)}`;
		if (focus) items[0]?.querySelector('a')?.focus();
	};

	const show = async (state: SearchState) => {
		turn += 1;
		const mine = turn;
		results.dataset['state'] = 'busy';
		try {
			if (!isSearch(state)) {
				drawFilters(await allCounts(address), state);
				if (mine !== turn) return;
				found = undefined;
				results.replaceChildren();
				more.hidden = true;
				offer.replaceChildren();
				status.textContent = '';
			} else {
				const next = await search(address, state);
				if (mine !== turn) return;
				found = next;
				drawFilters(next.counts, state);
				results.replaceChildren();
				await showMore(false);
				if (mine !== turn) return;
				status.textContent = outcome(next.total, state);
				await offerNames(state.query, mine);
			}
			help.hidden = isSearch(state) && found?.total !== 0;
			results.dataset['state'] = 'done';
		} catch (error) {
			results.dataset['state'] = 'failed';
			status.textContent = 'The search could not be loaded. Reload the page, or browse by the links below.';
			help.hidden = false;
			throw error;
		}
	};

	const offerNames = async (query: string, mine: number) => {
		const terms = query === '' ? [] : await loadTerms(page.dataset['terms']!);
		if (mine !== turn) return;
		const wanted = fold(query);
		const matching = terms.filter(({ term, names }) => [term, ...names].some((name) => fold(name) === wanted));
		offer.replaceChildren(
			...matching.map(({ term, names, path }) => {
				const others = [term, ...names].filter((name) => fold(name) !== wanted);
				return namesOffer(term, path, others, (name) => writeState({ ...readForm(), query: name }));
			}),
		);
	};

	const apply = (push: boolean) => {
		clearTimeout(typing);
		const state = readForm();
		const url = `${location.pathname}${writeState(state)}`;
		if (push && url !== location.pathname + location.search) history.pushState(null, '', url);
		else history.replaceState(null, '', url);
		void show(state);
	};

	const fromUrl = () => {
		const state = readState(location.search);
		input.value = state.query;
		void show(state);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		apply(true);
	});
	input.addEventListener('input', () => {
		clearTimeout(typing);
		typing = window.setTimeout(() => apply(false), TYPING_PAUSE);
	});
	form.addEventListener('change', (event) => {
		if (event.target !== input) apply(true);
	});
	clear.addEventListener('click', () => {
		for (const control of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) control.checked = false;
		for (const control of form.querySelectorAll('select')) control.value = '';
		apply(true);
		input.focus();
	});
	more.addEventListener('click', () => void showMore(true));
	window.addEventListener('popstate', fromUrl);
	// Beside the results there is room for the filters; above them, on a narrow screen, they would be in the way.
	part<HTMLDetailsElement>('.facets').open = matchMedia('(min-width: 52rem)').matches;
	fromUrl();
}

function outcome(total: number, { query }: SearchState): string {
	const what = query && ` for “${query}”`;
	if (total > 0) return `${formatCount(total, 'passage')} found${what}.`;
	return `Nothing found${what}. Try fewer or other words, or take a filter off.`;
}

function loadTerms(address: string): Promise<SearchTerm[]> {
	terms ??= fetch(address).then((response) => response.json() as Promise<SearchTerm[]>);
	return terms;
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
