/** The phrase lists that plans of the benchmark are made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Lists = Readonly<Record<string, readonly string[]>>;

export interface Phrases {
	/** What can stand in a blank such as `[service]`. */
	slots: Lists;
	/** Parts of invented names. */
	names: Lists;
	/** Sentences by topic, and under `anywhere` those that fit every topic. */
	topics: Lists;
	/** Sentences about schemes by theme, and under `any` those that fit every scheme. */
	schemes: Lists;
	/** Risks and what is done about them, by theme. */
	risks: Readonly<Record<string, { risks: readonly string[]; mitigations: readonly string[] }>>;
}

const folder = join(import.meta.dirname, '..', 'phrases');
const read = <Shape>(name: string) => parse(readFileSync(join(folder, `${name}.yml`), 'utf8')) as Shape;

export const PHRASES: Phrases = {
	slots: read('slots'),
	names: read('names'),
	topics: { ...read<Lists>('topics-engagement'), ...read<Lists>('topics-conditions') },
	schemes: read('schemes'),
	risks: read('risks'),
};

/** A list by name. Throws where there is none: the lists and the code have then come apart. */
export function listOf(lists: Lists, name: string): readonly string[] {
	const list = lists[name];
	if (!list) throw new Error(`no phrases for ${name}`);
	return list;
}
