/** How much each kind of passage counts for a query: a question asks for some kinds, several words seldom for a definition. */
import { readWords } from './read-words.ts';
import type { Query } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** The weight of every value of the facet that weighs, by its number. */
export function kindWeights({ facts, weighing }: SearchIndex, query: Query): number[] {
	const { of, ofMany = {}, questions = [] } = facts.weights;
	const isMany = query.wanted.length > 1;
	const asked = questions.filter(({ asked: words }) => words.some((each) => holds(query.words, each)));
	return (weighing?.values ?? []).map((value) => {
		const plain = (isMany ? ofMany[value] : undefined) ?? of[value] ?? 1;
		return asked.reduce((weight, { of: more }) => weight * (more[value] ?? 1), plain);
	});
}

/** Whether words stand in a row among those of a query; `^` before the first: at its beginning. */
function holds(words: readonly string[], asked: string): boolean {
	const isFirst = asked.startsWith('^');
	const wanted = readWords(asked).map(({ form }) => form);
	const last = isFirst ? 0 : words.length - wanted.length;
	for (let at = 0; at <= last; at += 1) if (wanted.every((form, offset) => words[at + offset] === form)) return true;
	return false;
}
