/**
 * Keeps only the plans that the address of an embed names: `?plans=devon-2014-11,halton-2014-02`. Where there are too
 * many plans to send them all, the rows of those named are loaded.
 */
import type { CompareFile } from '../views/compare.ts';
import { shorten } from '../lib/words.ts';
import { element } from './element.ts';

/** Characters of an answer, as in the embeds that have every plan. */
const ANSWER_LENGTH = 420;

const main = document.querySelector<HTMLElement>('[data-narrows]');
const wanted = new URLSearchParams(location.search).get('plans')?.split(',').filter(Boolean) ?? [];

if (main && wanted.length > 0) {
	const { rows, answers, topic } = main.dataset;
	if (rows) void loadRows(main, rows);
	else if (answers && topic) void loadAnswers(main, answers, topic);
	else keepRows(main);
}

function keepRows(page: HTMLElement): void {
	const all = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-plan]')];
	// Names that lead to no row would leave an empty table: then all rows stay.
	if (!all.some((row) => wanted.includes(row.dataset['plan'] ?? ''))) return;
	for (const row of all) row.hidden = !wanted.includes(row.dataset['plan'] ?? '');
}

async function loadRows(page: HTMLElement, address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const known = (await response.json()) as Readonly<Record<string, string>>;
	const found = wanted.flatMap((plan) => known[plan] ?? []);
	if (found.length === 0) return;
	// Our own file, made by our own code, which escapes every word of a document.
	page.querySelector('tbody')!.innerHTML = found.join('');
	const heading = page.querySelector('thead th');
	if (heading) heading.textContent = 'Plan';
	document.dispatchEvent(new CustomEvent('rows-changed'));
}

async function loadAnswers(page: HTMLElement, folder: string, topic: string): Promise<void> {
	const files = await Promise.all(
		wanted.map(async (plan) => {
			const response = await fetch(`${folder}${plan}.json`);
			return response.ok ? ((await response.json()) as CompareFile) : undefined;
		}),
	);
	const rows = files.flatMap((file) => {
		const answer = file?.answers[topic];
		if (!file || !answer) return [];
		const words = new DOMParser()
			.parseFromString(answer.html, 'text/html')
			.body.textContent.replace(/\s+/g, ' ')
			.trim();
		const head = element('th', { scope: 'row' }, element('a', { href: answer.path }, file.title));
		const said = words ? shorten(words, ANSWER_LENGTH) : answer.statement;
		return element('tr', {}, head, element('td', { class: words ? 'wide' : 'wide soft' }, said));
	});
	if (rows.length === 0) return;
	const table = page.querySelector('table')!;
	table.tHead!.rows[0]!.replaceChildren(
		element('th', { scope: 'col' }, 'Plan'),
		element('th', { scope: 'col' }, 'What it says'),
	);
	table.tBodies[0]!.replaceChildren(...rows);
}
