/** Loads a long register piece by piece, each piece once: see long-register.ts. */
import { wordsOfHtml } from '../lib/html.ts';
import { INDEX_FILE, blockFile, type PackedIndex } from '../lib/register/packed-register.ts';
import { loadFrom } from './search/load-file.ts';

export interface OpenRegister {
	/** What its rows are filtered and sorted by. */
	index: () => Promise<PackedIndex>;
	/** The cells of some rows, as HTML, in the order asked for. */
	rows: (numbers: readonly number[]) => Promise<string[]>;
	/** The words of every row, in lower case. */
	texts: () => Promise<readonly string[]>;
}

/** A register in a folder of this site. A piece that did not come is asked for again next time. */
export function openRegister(folder: string): OpenRegister {
	const load = loadFrom(folder);
	const kept = new Map<string, Promise<unknown>>();
	const once = <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
		const known = kept.get(name) as Promise<Value> | undefined;
		if (known) return known;
		const making = make();
		kept.set(name, making);
		making.catch(() => kept.delete(name));
		return making;
	};
	const read = async <Value>(name: string, version?: string) =>
		JSON.parse(new TextDecoder().decode(await load(name, version))) as Value;
	const index = () => once('index', () => read<PackedIndex>(INDEX_FILE));
	const block = async (at: number) => {
		const { version } = await index();
		return once(`block ${at}`, () => read<string[]>(blockFile(at), version));
	};
	const rows = async (numbers: readonly number[]) => {
		const size = (await index()).block;
		return Promise.all(numbers.map(async (row) => (await block(Math.floor(row / size)))[row % size]!));
	};
	const texts = () =>
		once('texts', async () => {
			const { rows: count, block: size } = await index();
			const blocks = await Promise.all(Array.from({ length: Math.ceil(count / size) }, (_, at) => block(at)));
			return blocks.flat().map((cells) => wordsOfHtml(cells).toLowerCase());
		});
	return { index, rows, texts };
}
