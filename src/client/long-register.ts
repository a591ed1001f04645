/**
 * Filters and sorts a register that is too long for its page. What it is filtered by is loaded when a reader turns to
 * the filters, and the words of its rows when they are shown or searched; fifty rows are drawn at a time. The plain
 * pages of its parts stay where they are.
 */
import { addSortButton } from './sort-button.ts';
import { formatNumber } from '../lib/format.ts';
import { findRows, sortRows } from '../lib/register/find-rows.ts';
import { slug } from '../lib/words.ts';
import { chosen, readUrl, tellChosen, unfold, writeUrl } from './filter-form.ts';
import { openRegister } from './open-register.ts';
import { takeRows } from './take-rows.ts';

const PAGE = 50;

const form = document.querySelector<HTMLFormElement>('form[data-source]');
if (form) start(form);

function start(filters: HTMLFormElement): void {
	const id = filters.dataset['filters']!;
	const table = document.querySelector<HTMLTableElement>(`#${id}`)!;
	const region = table.closest<HTMLElement>('[role="region"]')!;
	const pager = document.querySelector<HTMLElement>(`#${id}-pages`)!;
	const status = document.querySelector<HTMLElement>('[data-filter-status]')!;
	const noun = status.dataset['filterStatus'] ?? 'rows';
	const register = openRegister(filters.dataset['source']!);
	const address = new URLSearchParams(location.search);
	let sort = address.get('sort') ?? '';
	let page = Math.max(1, Math.floor(Number(address.get('page'))) || 1);
	let found: readonly number[] = [];
	let turn = 0;
	/** Whether the words of all rows are here. */
	let searched = false;

	const apply = async () => {
		turn += 1;
		const mine = turn;
		const choice = chosen(filters);
		tellChosen(filters, choice);
		const words = choice.find(([name]) => name === 'q')?.[1] ?? '';
		try {
			const index = await register.index();
			if (words !== '' && !searched) status.textContent = `Loading the words of all ${noun}…`;
			const texts = words === '' ? undefined : await register.texts();
			searched ||= texts !== undefined;
			if (mine !== turn) return;
			const ranks = index.ranks[sort.replace(/^-/, '')];
			if (!ranks) sort = '';
			found = findRows(index, { words, filters: choice.filter(([name]) => name !== 'q') }, texts);
			if (ranks) found = sortRows(found, ranks, sort.startsWith('-'));
			const pages = Math.max(1, Math.ceil(found.length / PAGE));
			page = Math.min(page, pages);
			const from = (page - 1) * PAGE;
			const rows = await register.rows(found.slice(from, from + PAGE));
			if (mine !== turn) return;
			draw(rows, from);
			status.textContent = outcome(found.length, index.rows, from, rows.length);
			tellPages(pages);
			writeUrl([
				...choice,
				...(sort ? [['sort', sort] as const] : []),
				...(page > 1 ? [['page', String(page)] as const] : []),
			]);
			document.dispatchEvent(new CustomEvent('rows-changed'));
		} catch (error) {
			if (mine !== turn) return;
			status.textContent = `The ${noun} could not be loaded. Check your connection and choose again, or use the table below.`;
			throw error;
		}
	};

	const draw = (rows: readonly string[], from: number) => {
		const role = table.hasAttribute('role') ? ' role="row"' : '';
		// Our own file, made by our own code, which escapes every word of a document.
		table.tBodies[0]!.innerHTML = rows
			.map((cells, at) => `<tr${role} aria-rowindex="${from + at + 2}">${cells}</tr>`)
			.join('');
		table.setAttribute('aria-rowcount', String(found.length + 1));
		region.hidden = rows.length === 0;
		for (const heading of headings) {
			const name = slug(heading.textContent);
			if (sort.replace(/^-/, '') !== name) heading.removeAttribute('aria-sort');
			else heading.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
		}
	};

	const outcome = (count: number, all: number, from: number, shown: number) => {
		if (count === 0) return `No ${noun} match. Clear a filter to see more.`;
		const places = count > shown ? ` Here are ${formatNumber(from + 1)} to ${formatNumber(from + shown)}.` : '';
		return `${formatNumber(count)} of ${formatNumber(all)} ${noun} found.${places}`;
	};

	const steps = [...pager.querySelectorAll<HTMLButtonElement>('[data-step]')];
	const tellPages = (pages: number) => {
		pager.hidden = pages < 2;
		pager.querySelector('span')!.textContent = `Page ${formatNumber(page)} of ${formatNumber(pages)}`;
		for (const step of steps) {
			const to = page + Number(step.dataset['step']);
			step.disabled = to < 1 || to > pages;
		}
	};
	for (const step of steps) {
		step.addEventListener('click', () => {
			page += Number(step.dataset['step']);
			void apply().then(() => {
				region.focus({ preventScroll: true });
				filters.nextElementSibling?.scrollIntoView();
			});
		});
	}

	const headings = [...table.querySelectorAll<HTMLElement>('th[data-ranked]')];
	for (const heading of headings) {
		const name = slug(heading.textContent);
		addSortButton(heading, () => {
			[sort, page] = [sort === name ? `-${name}` : name, 1];
			void apply();
		});
	}

	const choose = () => {
		page = 1;
		void apply();
	};
	readUrl(filters);
	unfold(filters);
	filters.addEventListener('input', choose);
	filters.addEventListener('submit', (event) => event.preventDefault());
	filters.addEventListener('reset', () => setTimeout(choose));
	// The filters answer at once if what they look in is on its way before the first choice is made.
	filters.addEventListener('focusin', () => void register.index().catch(() => undefined), { once: true });
	makeDownload(status, id, async () => ({ found: new Set(found), all: (await register.index()).rows }));
	if (address.size > 0) void apply();
}

/** Download of just the rows found, in the order of the data file. */
function makeDownload(
	status: HTMLElement,
	name: string,
	rows: () => Promise<{ found: ReadonlySet<number>; all: number }>,
): void {
	const button = document.querySelector<HTMLButtonElement>('button[data-download]');
	if (!button) return;
	document.addEventListener('rows-changed', () => (button.hidden = false));
	button.addEventListener('click', () => {
		void (async () => {
			const { found, all } = await rows();
			await takeRows(button.dataset['download']!, name, (_, at, lines) => {
				if (lines !== all) throw new Error('the data file and the register are of different versions');
				return found.has(at);
			});
		})().catch((error: unknown) => {
			status.textContent = 'The rows could not be downloaded. Reload the page and try again.';
			throw error;
		});
	});
}
