/** SQLite FTS5, which runs on a server and not in a page: what a good ranking of plain words finds. */
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { IndexedPassage } from '../../../src/lib/search/passage.ts';
import { LISTED } from './in-page/engine.ts';
import { median, nineteenOfTwenty } from '../measure/statistics.ts';
import type { Warm } from './measure-engine.ts';

/** Fills a database file and asks it every query, any of the words, best first. Says the size of the file too. */
export function measureSqlite(
	file: string,
	passages: readonly IndexedPassage[],
	queries: readonly string[],
): Omit<Warm, 'filterMs'> & { bytes: number } {
	const database = new DatabaseSync(file);
	database.exec(
		"create virtual table passages using fts5(title, content, labels, url unindexed, tokenize='porter unicode61')",
	);
	const insert = database.prepare('insert into passages values (?, ?, ?, ?)');
	database.exec('begin');
	for (const { title, content, labels, url } of passages) insert.run(title, content, labels.join(', '), url);
	database.exec('commit');
	const select = database.prepare(
		`select url from passages where passages match ? order by bm25(passages, 2, 1, 1) limit ${LISTED}`,
	);
	const found = new Map<string, string[]>();
	const times: number[] = [];
	for (const query of queries) {
		const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
		const begun = performance.now();
		const rows = words.length > 0 ? select.all(words.map((word) => `"${word}"`).join(' OR ')) : [];
		times.push(performance.now() - begun);
		found.set(
			query,
			rows.map((row) => String(row['url'])),
		);
	}
	database.close();
	return { ms: { median: median(times), most: nineteenOfTwenty(times) }, found, bytes: statSync(file).size };
}
