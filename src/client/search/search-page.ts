/** The search page: words and filters in, passages out, everything in the URL. */
import { SearchIndex } from '../../lib/search/search-index.ts';
import { BY_RELEVANCE, findPassages, type SearchOutcome } from '../../lib/search/find-passages.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { element } from '../element.ts';
import { drawFacets } from './draw-facets.ts';
import { drawRecent } from './draw-recent.ts';
import { resultItem } from './draw-results.ts';
import { download, resultsCsv } from './export-results.ts';
import { loadFrom } from './load-file.ts';
import { moreLike } from './more-like.ts';
import { searchPagefind } from './pagefind-fallback.ts';
import { rememberSearch } from './recent-searches.ts';
import { isSearch, readState, writeState, type SearchState } from './state.ts';
import { countSentence, notices } from './tell-outcome.ts';

/** Results shown at first and with each "show more". */
const PAGE = 10;
/** A pause in typing after which results follow, in milliseconds. */
const TYPING_PAUSE = 90;
const MISTAKE_PAUSE = 700;

const NOTHING_TO_FIND = 'There is no word or number in that to search for. Type a word, a name, an amount or a code.';
const EMPTY = 'Type a word, a name, an amount or a code to search for, or start from one of the ways in below.';
const PLAIN_ONLY = 'the full search could not be loaded, so other names, filters and amounts are not understood.';
const REST_NOT_LOADED = 'The other passages could not be loaded. Check the connection and try again.';
const NOT_LOADED = 'The search could not be loaded. Check the connection and try again, or browse by the links below.';

function start(page: HTMLElement): void {
	const part = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector)!;
	const [form, input, sort] = [
		part<HTMLFormElement>('form'),
		part<HTMLInputElement>('#q'),
		part<HTMLSelectElement>('#sort'),
	];
	const [results, status, told] = [part('#results'), part('#search-status'), part('#search-told')];
	const [more, save, clear] = ['#more-results', '#save-results', '#clear-filters'].map((id) =>
		part<HTMLButtonElement>(id),
	);
	let opened: Promise<SearchIndex> | undefined;
	let shown: { index: SearchIndex; outcome: SearchOutcome; state: SearchState } | undefined;
	let turn = 0;
	let typing = 0;

	const open = (): Promise<SearchIndex> => {
		opened ??= SearchIndex.open(loadFrom(page.dataset['search']!));
		// A failure is forgotten, so that the next search tries again.
		opened.catch(() => (opened = undefined));
		return opened;
	};

	const linkTo = (state: SearchState, text: string, label?: string): HTMLAnchorElement =>
		element(
			'a',
			{ href: location.pathname + writeState(state), 'data-search-link': '', ...(label && { 'aria-label': label }) },
			text,
		);

	const finish = (message: string, state: 'done' | 'failed', ...paragraphs: Node[]) => {
		status.textContent = message;
		told.replaceChildren(...paragraphs);
		results.dataset['state'] = state;
	};

	const drawItems = async ({ index, outcome }: NonNullable<typeof shown>, from: number) => {
		const records = outcome.records.slice(from, from + PAGE);
		const passages = await index.passages(records);
		return passages.map((passage, at) =>
			resultItem(passage, outcome.query, index, moreLike(index, records[at]!, linkTo)),
		);
	};

	const drawButtons = (total: number, listed: number) => {
		more!.hidden = listed >= total;
		more!.textContent = `Show ${formatNumber(Math.min(PAGE, total - listed))} more of ${formatNumber(total - listed)}`;
		save!.hidden = total === 0;
		sort.closest<HTMLElement>('p')!.hidden = total < 2;
		save!.textContent =
			total === 1 ? 'Download this passage (CSV)' : `Download all ${formatNumber(total)} passages (CSV)`;
	};

	/** What is listed stays, and the button can be pressed again. */
	const restFailed = (error: unknown) => {
		console.info(error);
		status.textContent = REST_NOT_LOADED;
	};

	const showNothing = (message: string, state: 'done' | 'failed') => {
		shown = undefined;
		results.replaceChildren();
		drawButtons(0, 0);
		part('#search-help').hidden = false;
		finish(message, state);
	};

	const showPlain = async (mine: number) => {
		const text = new URLSearchParams(location.search).get('q') ?? '';
		try {
			const { items, total } = await searchPagefind(page.dataset['pagefind']!, text, PAGE);
			if (mine !== turn) return;
			showNothing(`${formatNumber(total)} passages found for “${text}”, by words alone: ${PLAIN_ONLY}`, 'done');
			results.replaceChildren(...items);
		} catch (error) {
			console.info(error);
			if (mine === turn) showNothing(NOT_LOADED, 'failed');
		}
	};

	const show = async (isTyping: boolean) => {
		turn += 1;
		const mine = turn;
		results.dataset['state'] = 'busy';
		if (location.search.length < 2) {
			drawRecent(part('#recent-searches'), linkTo);
			return showNothing('', 'done');
		}
		try {
			const index = await open();
			const { state, unknown } = readState(location.search, index.facets);
			const outcome = await findPassages(index, { ...state, isTyping });
			if (mine !== turn) return;
			const { wanted, excluded } = outcome.query;
			if (state.text && wanted.length + excluded.length === 0) return showNothing(NOTHING_TO_FIND, 'done');
			const next = { index, outcome, state };
			const items = isSearch(state) ? await drawItems(next, 0) : [];
			if (mine !== turn) return;
			shown = next;
			sort.value = state.sort;
			results.replaceChildren(...items);
			drawFacets(form, outcome.counts, state);
			clear!.hidden = state.choice.size === 0;
			drawButtons(isSearch(state) ? outcome.records.length : 0, items.length);
			part('#search-help').hidden = items.length > 0;
			part('#recent-searches').replaceChildren();
			const said = notices(outcome, state, index, unknown, linkTo);
			// A word that is nowhere may only be unfinished: after a longer pause it is taken for a mistake.
			if (isTyping && outcome.missing.length > 0) typing = window.setTimeout(() => void show(false), MISTAKE_PAUSE);
			finish(isSearch(state) ? countSentence(outcome, state) : EMPTY, 'done', ...said);
		} catch (error) {
			if (mine !== turn) return;
			// Told to the reader below; said here for whoever looks into it.
			console.info(error);
			await showPlain(mine);
		}
	};

	const stateOfForm = (): SearchState => {
		const known = shown?.index.facets ?? [];
		const { state } = readState(location.search, known);
		const data = new FormData(form);
		const choice = new Map(
			known.flatMap(({ id }) => {
				const only = new Set(data.getAll(id).map(String));
				const not = new Set([...(state.choice.get(id)?.not ?? [])].filter((value) => !only.has(value)));
				const list = form.querySelector(`[data-facet="${id}"]`) ? only : new Set(state.choice.get(id)?.only);
				return list.size + not.size > 0 ? [[id, { only: list, not }] as const] : [];
			}),
		);
		const text = input.value.trim();
		const isSameText = text === state.text;
		return {
			...state,
			text,
			choice,
			sort: sort.value as SearchState['sort'],
			isVerbatim: isSameText && state.isVerbatim,
		};
	};

	const go = (url: string, isTyping: boolean, isNew: boolean) => {
		clearTimeout(typing);
		if (isNew && url !== location.pathname + location.search) history.pushState(null, '', url);
		else history.replaceState(null, '', url);
		void show(isTyping);
	};
	const fromForm = (isTyping: boolean, isNew: boolean) => {
		// Before the index is there, the URL alone knows which filters are chosen.
		if (!shown && location.search.length > 1) {
			const parameters = new URLSearchParams(location.search);
			parameters.set('q', input.value.trim());
			return go(`${location.pathname}?${parameters.toString()}`, isTyping, isNew);
		}
		const query = writeState(stateOfForm());
		go(location.pathname + (query === '?' ? '' : query), isTyping, isNew);
	};
	const fromUrl = () => {
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		void show(false);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		rememberSearch(input.value);
		fromForm(false, true);
		if (location.search === '') status.textContent = EMPTY;
	});
	input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
	input.addEventListener('input', () => {
		clearTimeout(typing);
		typing = window.setTimeout(() => fromForm(true, false), TYPING_PAUSE);
	});
	form.addEventListener('change', (event) => {
		if (event.target !== input) fromForm(false, true);
	});
	sort.addEventListener('change', () => fromForm(false, true));
	page.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search-link]') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		fromUrl();
		input.focus();
	});
	results.addEventListener('click', () => rememberSearch(input.value));
	clear!.addEventListener('click', () => {
		const text = input.value.trim();
		go(location.pathname + (text ? `?${new URLSearchParams({ q: text }).toString()}` : ''), false, true);
		input.focus();
	});
	more!.addEventListener('click', () => {
		if (!shown) return;
		const from = results.children.length;
		const { outcome } = shown;
		void drawItems(shown, from).then((items) => {
			if (shown?.outcome !== outcome) return;
			results.append(...items);
			drawButtons(outcome.records.length, results.children.length);
			items[0]?.querySelector('a')?.focus();
		}, restFailed);
	});
	save!.addEventListener('click', () => {
		if (!shown) return;
		void shown.index.passages(shown.outcome.records).then((passages) => {
			const today = formatDate(new Date().toISOString().slice(0, 10));
			download(resultsCsv(passages, page.dataset['site'] ?? '', today), 'search-results.csv');
		}, restFailed);
	});
	window.addEventListener('popstate', fromUrl);
	// Beside the results there is room for the filters; above them, on a narrow screen, they would be in the way.
	part<HTMLDetailsElement>('.facets').open = matchMedia('(min-width: 52rem)').matches;
	sort.value = BY_RELEVANCE;
	fromUrl();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
