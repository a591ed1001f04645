/** The lists from which plans are chosen. With many plans an area is chosen first, from a small file with their names. */
import { MOST_PLANS, type KnownPlan } from './compare-choice.ts';

export interface Picker {
	/** Every plan that can be chosen, in the order of their ids. */
	plans: readonly KnownPlan[];
	/** Ids of the plans chosen, each once. */
	chosen: () => string[];
	/** Puts plans into the lists. */
	show: (plans: readonly string[]) => void;
}

/** What a plan is called in the file of names: see src/pages/compare/plans.json.ts. */
interface NamedPlan extends KnownPlan {
	area: string;
}

/** Makes the lists of a form work. Rejects where the names of plans cannot be loaded. */
export async function openPicker(form: HTMLFormElement): Promise<Picker> {
	const lists = [...form.querySelectorAll<HTMLSelectElement>('select[data-plan]')];
	const source = form.dataset['plans'];
	return source ? pickByArea(form, lists, source) : pickFromAll(lists);
}

function pickFromAll(lists: readonly HTMLSelectElement[]): Picker {
	const plans = [...lists[0]!.options]
		.filter(({ value }) => value)
		.map(({ value, text, dataset }) => ({ id: value, title: text, boards: (dataset['boards'] ?? '').split(' ') }));
	return {
		plans,
		chosen: () => chosenIn(lists),
		show: (chosen) => {
			lists.forEach((list, at) => (list.value = chosen[at] ?? ''));
			onceEach(lists, chosen);
			unfold(lists);
		},
	};
}

async function pickByArea(form: HTMLFormElement, lists: readonly HTMLSelectElement[], source: string): Promise<Picker> {
	const response = await fetch(source);
	if (!response.ok) throw new Error(`${source}: ${response.status}`);
	const plans = (await response.json()) as NamedPlan[];
	const areas = Map.groupBy(plans, ({ area }) => area);
	const names = [...areas.keys()].sort((a, b) => a.localeCompare(b, 'en-GB'));
	const areaLists = [...form.querySelectorAll<HTMLSelectElement>('select[data-area]')];
	const fill = (list: HTMLSelectElement, area: string) => {
		const first = list.options[0]!;
		// The area stands beside it: what is left of a title tells its plans apart, also where there is little room.
		const nameOf = (title: string) => (title.startsWith(`${area}, `) ? title.slice(area.length + 2) : title);
		const options = (areas.get(area) ?? []).map(({ id, title }) => new Option(nameOf(title), id));
		list.replaceChildren(first, ...options);
		list.disabled = options.length === 0;
	};
	areaLists.forEach((areaList, at) => {
		areaList.append(...names.map((name) => new Option(name, name)));
		areaList.addEventListener('change', () => {
			const list = lists[at]!;
			fill(list, areaList.value);
			// The latest is what most people want; the list beside it has the others.
			const elsewhere = chosenIn(lists);
			list.value = areas.get(areaList.value)?.findLast(({ id }) => !elsewhere.includes(id))?.id ?? '';
		});
	});
	return {
		plans,
		chosen: () => chosenIn(lists),
		show: (chosen) => {
			for (let at = 0; at < MOST_PLANS; at += 1) {
				const plan = plans.find(({ id }) => id === chosen[at]);
				areaLists[at]!.value = plan?.area ?? '';
				fill(lists[at]!, plan?.area ?? '');
				lists[at]!.value = plan?.id ?? '';
			}
			onceEach(lists, chosen);
			unfold(lists);
		},
	};
}

const chosenIn = (lists: readonly HTMLSelectElement[]) => [
	...new Set(lists.map(({ value }) => value).filter((value) => value !== '')),
];

/** A list that holds a plan is not left folded away. */
function unfold(lists: readonly HTMLSelectElement[]): void {
	for (const list of lists) {
		const fold = list.closest('details');
		if (fold && list.value !== '') fold.open = true;
	}
}

/** A plan chosen in one list is not offered in the others. */
function onceEach(lists: readonly HTMLSelectElement[], chosen: readonly string[]): void {
	for (const list of lists) {
		for (const option of list.options) option.disabled = option.value !== list.value && chosen.includes(option.value);
	}
}
