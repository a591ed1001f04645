/** The search page: words and filters in, passages out, everything in the URL. */
import { SearchIndex } from '../../lib/search/search-index.ts';
import { BY_RELEVANCE, countFacets, findPassages } from '../../lib/search/find-passages.ts';
import { formatCount, formatDate } from '../../lib/format.ts';
import { element } from '../element.ts';
import { download, resultsCsv } from './export-results.ts';
import { loadFrom } from './load-file.ts';
import { plainSearch } from './pagefind-fallback.ts';
import { rememberSearch } from './recent-searches.ts';
import { drawItems, PAGE, resultsView, type Shown } from './results-view.ts';
import { isSearch, namesFacets, readForm, readState, writeState, type SearchState } from './state.ts';
import { countSentence, notices } from './tell-outcome.ts';

/** A pause in typing after which results follow, in milliseconds. */
const TYPING_PAUSE = 90;
const MISTAKE_PAUSE = 700;

const NOTHING_TO_FIND = 'There is no word or number in that to search for. Type a word, a name, an amount or a code.';
const EMPTY = 'Type a word, a name, an amount or a code to search for, or start from one of the ways in below.';
const PLAIN_ONLY = 'the full search could not be loaded, so other names, filters and amounts are not understood.';
const REST_NOT_LOADED = 'The other passages could not be loaded. Check your connection and try again.';
const FILTERS_NOT_LOADED = 'The filters could not be loaded. Check your connection and search again.';
const NOT_LOADED = 'The search could not be loaded. Check your connection and try again, or browse by the links below.';

function start(page: HTMLElement): void {
	const form = page.querySelector('form')!;
	const input = page.querySelector<HTMLInputElement>('#q')!;
	const sort = page.querySelector<HTMLSelectElement>('#sort')!;
	let opened: Promise<SearchIndex> | undefined;
	let shown: Shown | undefined;
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
	const view = resultsView(page, linkTo);
	const plain = plainSearch(
		page.dataset['pagefind']!,
		(page.dataset['pagefindParts'] ?? '').split(' ').filter((folder) => folder !== ''),
	);

	const showNothing = (message: string, state: 'done' | 'failed', isStart = false) => {
		shown = undefined;
		view.showNothing(message, isStart);
		view.setState(state);
	};

	const showPlain = async (mine: number) => {
		const text = new URLSearchParams(location.search).get('q') ?? '';
		try {
			const { items, total } = await plain(text, PAGE);
			if (mine !== turn) return;
			showNothing(`${formatCount(total, 'passage')} found for “${text}”, by words alone: ${PLAIN_ONLY}`, 'done');
			view.results.replaceChildren(...items);
		} catch (error) {
			console.info(error);
			if (mine === turn) showNothing(NOT_LOADED, 'failed');
		}
	};

	/** Filters follow the results: they are the heavier part, and nothing else waits for them. */
	const showFacets = async (mine: number, next: Shown) => {
		try {
			const counts = await countFacets(next.index, next.outcome, next.state.choice);
			const facets = await next.index.facets();
			if (mine !== turn) return;
			view.showFacets(Object.assign(next, { facets }), counts);
		} catch (error) {
			console.info(error);
			if (mine === turn) view.panel.querySelector('#filters-told')!.textContent = FILTERS_NOT_LOADED;
		}
		if (mine === turn) view.setState('done');
	};

	const show = async (isTyping: boolean) => {
		turn += 1;
		const mine = turn;
		view.setState('busy');
		if (location.search.length < 2) return showNothing('', 'done', true);
		view.setView('results');
		try {
			const index = await open();
			const { state, unknown } = readState(
				location.search,
				namesFacets(location.search, index.facts.facets) ? await index.facets() : [],
			);
			const outcome = await findPassages(index, { ...state, isTyping });
			if (mine !== turn) return;
			const { wanted, excluded } = outcome.query;
			if (state.text && wanted.length + excluded.length === 0) return showNothing(NOTHING_TO_FIND, 'done');
			const next: Shown = { index, outcome, state };
			const items = isSearch(state) ? await drawItems(next, 0) : [];
			if (mine !== turn) return;
			shown = next;
			sort.value = state.sort;
			const said = notices(outcome, state, index, unknown, linkTo);
			view.showResults(next, items, isSearch(state) ? countSentence(outcome, state) : EMPTY, said);
			// A word that is nowhere may only be unfinished: after a longer pause it is taken for a mistake.
			if (isTyping && outcome.missing.length > 0) typing = window.setTimeout(() => void show(false), MISTAKE_PAUSE);
			await showFacets(mine, next);
		} catch (error) {
			if (mine !== turn) return;
			// Told to the reader below; said here for whoever looks into it.
			console.info(error);
			await showPlain(mine);
		}
	};

	const go = (url: string, isTyping: boolean, isNew: boolean) => {
		clearTimeout(typing);
		if (isNew && url !== location.pathname + location.search) history.pushState(null, '', url);
		else history.replaceState(null, '', url);
		void show(isTyping);
	};
	const fromForm = (isTyping: boolean, isNew: boolean) => {
		// Before the filters are there, the URL alone knows which of them are chosen.
		if (!shown?.facets && location.search.length > 1) {
			const parameters = new URLSearchParams(location.search);
			parameters.set('q', input.value.trim());
			return go(`${location.pathname}?${parameters.toString()}`, isTyping, isNew);
		}
		const query = writeState(readForm(form, location.search, shown?.facets ?? [], sort.value));
		go(location.pathname + (query === '?' ? '' : query), isTyping, isNew);
	};
	const fromUrl = () => {
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		void show(false);
	};
	/** What is listed stays, and the button can be pressed again. */
	const restFailed = (error: unknown) => {
		console.info(error);
		view.say(REST_NOT_LOADED);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		rememberSearch(input.value);
		fromForm(false, true);
		if (location.search === '') view.say(EMPTY);
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
	view.results.addEventListener('click', () => rememberSearch(input.value));
	view.clear.addEventListener('click', () => {
		const text = input.value.trim();
		go(location.pathname + (text ? `?${new URLSearchParams({ q: text }).toString()}` : ''), false, true);
		input.focus();
	});
	view.close.addEventListener('click', () => {
		view.panel.open = false;
		view.panel.querySelector('summary')!.focus();
		view.panel.scrollIntoView({ block: 'nearest' });
	});
	view.more.addEventListener('click', () => {
		if (!shown) return;
		const [from, now] = [view.results.children.length, shown];
		void drawItems(now, from).then((items) => {
			if (shown !== now) return;
			view.append(now.outcome.records.length, items);
			view.addLikes(now, from);
		}, restFailed);
	});
	view.save.addEventListener('click', () => {
		if (!shown) return;
		void shown.index.passages(shown.outcome.records).then((passages) => {
			const today = formatDate(new Date().toISOString().slice(0, 10));
			download(resultsCsv(passages, page.dataset['site'] ?? '', today), 'search-results.csv');
		}, restFailed);
	});
	window.addEventListener('popstate', fromUrl);
	// Beside the results there is room for the filters; above them, on a narrow screen, they would be in the way.
	view.panel.open = matchMedia('(min-width: 52rem)').matches;
	sort.value = BY_RELEVANCE;
	fromUrl();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
