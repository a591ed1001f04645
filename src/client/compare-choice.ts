/** What is compared, as the URL holds it: `?plans=a,b&topics=x,y`. What cannot be shown is told and taken out. */

/** As many plans as stand side by side. */
export const MOST_PLANS = 4;

export interface CompareChoice {
	plans: readonly string[];
	topics: readonly string[];
}

export interface KnownPlan {
	id: string;
	title: string;
	/** Ids of its boards, which also name it in a URL. */
	boards: readonly string[];
}

export interface Known {
	/** In the order of their ids, so that of a board's plans the latest comes last. */
	plans: readonly KnownPlan[];
	topics: readonly { id: string; title: string }[];
}

/** The choice in a URL's query, and a sentence for everything in it that had to be left out. */
export function readChoice(search: string, known: Known): { choice: CompareChoice; problems: string[] } {
	const parameters = new URLSearchParams(search);
	const list = (name: string) =>
		parameters
			.getAll(name)
			.flatMap((value) => value.split(','))
			.map((value) => value.trim())
			.filter(Boolean);
	const problems: string[] = [];
	const plans: KnownPlan[] = [];
	for (const name of list('plans')) {
		const plan =
			known.plans.find(({ id }) => id === name) ?? known.plans.findLast(({ boards }) => boards.includes(name));
		if (!plan) problems.push(`There is no plan “${name}” here, so it was left out. Choose one from the list.`);
		else if (plans.includes(plan)) problems.push(`${plan.title} was named twice. It is shown once.`);
		else if (plans.length === MOST_PLANS) problems.push(`Four plans fit side by side, so ${plan.title} was left out.`);
		else plans.push(plan);
	}
	const named = list('topics');
	const all = named.includes('all');
	for (const name of new Set(named)) {
		if (name !== 'all' && !known.topics.some(({ id }) => id === name)) {
			problems.push(`There is no question “${name}”, so it was left out. Choose one from the list.`);
		}
	}
	const topics = known.topics.filter(({ id }) => all || named.includes(id));
	return { choice: { plans: plans.map(({ id }) => id), topics: topics.map(({ id }) => id) }, problems };
}

/** The choice as a URL's query, with its question mark; empty where nothing is chosen. */
export function writeChoice({ plans, topics }: CompareChoice): string {
	const parts = [
		...(plans.length > 0 ? [`plans=${plans.join(',')}`] : []),
		...(topics.length > 0 ? [`topics=${topics.join(',')}`] : []),
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
