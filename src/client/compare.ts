/** The compare page: plans and questions chosen in the URL or on the page, drawn side by side. */
import { formatCount, formatDate, formatList } from '../lib/format.ts';
import type { CompareFile } from '../views/compare.ts';
import { MOST_PLANS, readChoice, writeChoice, type CompareChoice, type Known } from './compare-choice.ts';
import { comparisonCsv, comparisonPage, offerFile } from './compare-download.ts';
import { answerSection, contents, factsSection, overviewSection } from './compare-tables.ts';
import { openPicker } from './compare-picker.ts';
import { element } from './element.ts';

const files = new Map<string, Promise<CompareFile>>();

async function start(page: HTMLElement): Promise<void> {
	const part = <Found extends Element>(selector: string) => page.querySelector<Found>(selector)!;
	const form = part<HTMLFormElement>('form');
	const [comparison, status] = [part<HTMLElement>('#comparison'), part<HTMLElement>('#compare-status')];
	const [problemList, actions] = [part<HTMLElement>('#compare-problems'), part<HTMLElement>('#compare-actions')];
	const chosenTopics = part<HTMLElement>('#chosen-topics');
	const checks = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	const picker = await openPicker(form).catch((error: unknown) => {
		form.hidden = true;
		comparison.dataset['state'] = 'failed';
		status.textContent = 'The names of plans could not be loaded. Check your connection and reload the page.';
		throw error;
	});
	const known: Known = {
		plans: picker.plans,
		topics: checks.map(({ value, labels }) => ({ id: value, title: labels![0]!.textContent.trim() })),
	};
	const titleOf = (id: string) => known.plans.find((plan) => plan.id === id)?.title ?? id;
	const addressOf = ({ plans, topics }: CompareChoice) =>
		location.pathname + writeChoice({ plans, topics: topics.length === known.topics.length ? ['all'] : topics });
	let turn = 0;
	let shown: CompareChoice = { plans: [], topics: [] };

	const fillForm = ({ plans, topics }: CompareChoice) => {
		picker.show(plans);
		for (const check of checks) check.checked = topics.includes(check.value);
		chosenTopics.textContent = topics.length > 0 ? `${topics.length} chosen` : 'none chosen';
	};

	const draw = async (choice: CompareChoice, problems: readonly string[]) => {
		turn += 1;
		const mine = turn;
		shown = choice;
		// Until it was first drawn, the page keeps room for it.
		if (comparison.dataset['state'] !== 'idle') comparison.dataset['state'] = 'busy';
		fillForm(choice);
		problemList.hidden = problems.length === 0;
		problemList.replaceChildren(...problems.map((problem) => element('p', {}, problem)));
		try {
			const files = await Promise.all(choice.plans.map((plan) => loadPlan(page.dataset['compare']!, plan)));
			if (mine !== turn) return;
			const topics = known.topics.filter(({ id }) => choice.topics.includes(id));
			const withTopic = (topic: string) => addressOf({ ...choice, topics: [topic] });
			const sections = [
				...(topics.length > 0 ? [contents(topics)] : []),
				factsSection(files),
				...topics.map(({ id, title }) => answerSection(id, title, files)),
				...(topics.length === 0 ? [overviewSection(known.topics, files, withTopic)] : []),
			];
			comparison.replaceChildren(...(files.length > 0 ? sections : []));
			status.textContent = outcome(choice, titleOf);
			actions.hidden = files.length === 0;
			comparison.dataset['state'] = 'done';
		} catch (error) {
			// What was chosen since is shown or said by its own turn.
			if (mine !== turn) return;
			comparison.dataset['state'] = 'failed';
			status.textContent = 'A plan could not be loaded. Check your connection and reload the page.';
			throw error;
		}
	};

	const fromUrl = () => {
		const { choice, problems } = readChoice(location.search, known);
		// The URL is repaired, so that what is sent on is what was shown.
		history.replaceState(null, '', `${addressOf(choice)}${location.hash}`);
		return draw(choice, problems);
	};

	const choose = (choice: CompareChoice) => {
		history.pushState(null, '', addressOf(choice));
		void draw(choice, []);
	};

	form.addEventListener('change', () => {
		choose({ plans: picker.chosen(), topics: checks.filter(({ checked }) => checked).map(({ value }) => value) });
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	part('#all-topics').addEventListener('click', () => choose({ ...shown, topics: known.topics.map(({ id }) => id) }));
	part('#no-topics').addEventListener('click', () => choose({ ...shown, topics: [] }));
	// A question in the overview opens here, without loading the page again.
	comparison.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('#comparison a[href]');
		if (!link || link.pathname !== location.pathname || link.hash || event.ctrlKey || event.metaKey || event.shiftKey)
			return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		void fromUrl().then(() => comparison.scrollIntoView());
	});
	window.addEventListener('popstate', () => void fromUrl());

	part('#copy-link').addEventListener('click', () => {
		void navigator.clipboard.writeText(location.href).then(
			() => (status.textContent = 'The link is copied. It opens just this comparison.'),
			() => (status.textContent = 'The link could not be copied. Take it from the address bar of your browser.'),
		);
	});
	part('#print').addEventListener('click', () => print());
	part('#download-csv').addEventListener('click', () =>
		offerFile(comparisonCsv(comparison), 'text/csv', 'comparison.csv'),
	);
	part('#download-page').addEventListener('click', () => {
		const title = `Compared: ${formatList(shown.plans.map(titleOf))}`;
		const day = formatDate(new Date().toISOString().slice(0, 10));
		offerFile(comparisonPage(comparison, title, location.href, day), 'text/html', 'comparison.html');
	});

	// The place a link names is there only once the comparison is drawn.
	void fromUrl().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}

function outcome({ plans, topics }: CompareChoice, titleOf: (id: string) => string): string {
	if (plans.length === 0) return `Choose up to ${MOST_PLANS} plans to put side by side.`;
	const names = formatList(plans.map(titleOf));
	const on = topics.length > 0 ? `, on ${formatCount(topics.length, 'question')}` : '';
	return plans.length === 1
		? `Showing ${names}${on}. Choose another plan to put beside it.`
		: `Comparing ${names}${on}.`;
}

/** Only the chosen plans are fetched, each once. */
function loadPlan(folder: string, plan: string): Promise<CompareFile> {
	const loading =
		files.get(plan) ??
		fetch(`${folder}${plan}.json`).then((response) => {
			if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
			return response.json() as Promise<CompareFile>;
		});
	files.set(plan, loading);
	// A file that did not come is asked for again next time.
	loading.catch(() => files.delete(plan));
	return loading;
}

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void start(root);
