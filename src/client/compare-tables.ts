/** Draws the tables of a comparison: the same tables that the pages made beforehand have. */
import { formatCount } from '../lib/format.ts';
import type { CompareFile } from '../views/compare.ts';
import { element } from './element.ts';

type Answer = CompareFile['answers'][string];

/** Words for an answer that is not there. The three are not the same. */
const ABSENT: Partial<Record<Answer['status'], string>> = {
	'not-answered': 'Not answered.',
	'not-asked': 'Not asked.',
	'asked-with': 'Asked elsewhere.',
};

const SHORT: Record<Answer['status'], string> = {
	answered: 'Answered',
	facts: '',
	'not-answered': 'Not answered',
	'not-asked': 'Not asked',
	'asked-with': 'Asked elsewhere',
};

/** Key facts, one row a fact. */
export function factsSection(plans: readonly CompareFile[]): HTMLElement {
	const labels = plans[0]?.facts.map(({ label }) => label) ?? [];
	const rows = labels.map((label) => ({
		heading: [label],
		cells: plans.map(({ facts }) =>
			(facts.find((fact) => fact.label === label)?.lines ?? []).map(({ words, missing }) =>
				element('div', missing ? { class: 'soft' } : {}, words),
			),
		),
	}));
	return section('key-facts', 'Key facts', table('Key facts', 'Fact', plans, rows));
}

/** One question, one cell a plan. */
export function answerSection(topic: string, title: string, plans: readonly CompareFile[]): HTMLElement {
	const cells = plans.map((plan) => answerCell(plan, plan.answers[topic]!, title));
	const made = table(title, '', plans, [{ heading: [], cells }]);
	// Columns that only say why there are no words leave their room to those that have some.
	const absent = plans.map((plan) => plan.answers[topic]!.status in ABSENT);
	if (absent.includes(false)) {
		made.querySelectorAll('thead th').forEach((head, at) => head.classList.toggle('absent', absent[at]));
	}
	return section(topic, title, made);
}

/** Every question with whether each plan answers it; a question's name opens it. */
export function overviewSection(
	topics: readonly { id: string; title: string }[],
	plans: readonly CompareFile[],
	link: (topic: string) => string,
): HTMLElement {
	const rows = topics.map(({ id, title }) => ({
		heading: [element('a', { href: link(id) }, title)],
		cells: plans.map(({ answers }) => {
			const { status, statement } = answers[id]!;
			return [
				element(
					'span',
					status === 'answered' || status === 'facts' ? {} : { class: 'soft' },
					SHORT[status] || statement,
				),
			];
		}),
	}));
	return section('questions', 'Every question', table('Which questions each plan answers', 'Question', plans, rows));
}

/** Links to the questions on the page, above the facts. */
export function contents(topics: readonly { id: string; title: string }[]): HTMLElement {
	const links = topics.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
	const label = 'Questions on this page';
	const list = element('div', {}, element('ul', { class: 'inline-list' }, ...links));
	const fold = element('details', { class: 'fold' }, element('summary', {}, label), list);
	return element('nav', { class: 'on-this-page no-print', 'aria-label': label }, fold);
}

function section(id: string, title: string, content: Node): HTMLElement {
	const heading = element('h2', { id, tabindex: '-1' }, title);
	return element('section', { class: 'section', 'aria-labelledby': id }, heading, content);
}

interface Row {
	heading: (Node | string)[];
	cells: (Node | string)[][];
}

function table(caption: string, corner: string, plans: readonly CompareFile[], rows: readonly Row[]): HTMLElement {
	const headed = corner !== '';
	const heads = plans.map(({ title, path }) => element('th', { scope: 'col' }, element('a', { href: path }, title)));
	const body = rows.map(({ heading, cells }) =>
		element(
			'tr',
			{},
			...(headed ? [element('th', { scope: 'row' }, ...heading)] : []),
			...cells.map((cell) => element('td', {}, ...cell)),
		),
	);
	const made = element(
		'table',
		{ class: `comparison columns-${plans.length}` },
		element('caption', {}, element('span', { class: 'visually-hidden' }, caption)),
		element('thead', {}, element('tr', {}, ...(headed ? [element('th', { scope: 'col' }, corner)] : []), ...heads)),
		element('tbody', {}, ...body),
	);
	return element(
		'div',
		{ class: 'scroll', role: 'region', 'aria-label': `${caption}, plan by plan`, tabindex: '0' },
		made,
	);
}

function answerCell(plan: CompareFile, answer: Answer, title: string): (Node | string)[] {
	const { status, html, statement, items, source, path, notes } = answer;
	const absent = ABSENT[status];
	if (absent) {
		const words = [element('strong', {}, absent), ` ${statement}`];
		if (status === 'asked-with') words.push(' ', element('a', { href: path }, 'Read it there'), '.');
		return [element('p', { class: 'unanswered' }, ...words)];
	}
	const prose = element('div', { class: 'prose' });
	// Our own file, made by our renderer, which lets no HTML of a document through.
	prose.innerHTML = html;
	const links = items.map((item) => element('li', {}, element('a', { href: item.path }, item.words)));
	const foot = [source, notes > 0 ? formatCount(notes, 'note') : ''].filter(Boolean).join(' · ');
	return [
		...(statement ? [element('p', {}, element('strong', {}, statement))] : []),
		...(links.length > 0 ? [element('ul', {}, ...links)] : []),
		prose,
		element(
			'p',
			{ class: 'source' },
			`${foot}${foot && ' · '}`,
			element(
				'a',
				{ href: path },
				'In the plan',
				element('span', { class: 'visually-hidden' }, `: ${title}, ${plan.area}`),
			),
		),
	];
}
