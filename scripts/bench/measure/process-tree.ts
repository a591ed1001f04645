/** Memory and processor time of a process and everything it started, read from Linux's /proc. */
import { readFileSync, readdirSync } from 'node:fs';

export interface TreeUse {
	/** Resident memory of all processes together, in bytes. Pages that two of them share count twice. */
	memory: number;
	/** Processor time of all processes together, in seconds, those that have ended and been waited for included. */
	seconds: number;
}

// Linux reports times in hundredths of a second and memory in pages of 4 kB on every machine that Node supports.
const TICKS = 100;
const PAGE = 4096;

interface Stat {
	parent: number;
	seconds: number;
	memory: number;
}

/** What the tree under a process uses now; undefined where there is no /proc. */
export function treeUse(root: number): TreeUse | undefined {
	let names: string[];
	try {
		names = readdirSync('/proc');
	} catch {
		return undefined;
	}
	const stats = new Map<number, Stat>();
	for (const name of names) {
		const stat = /^\d+$/.test(name) ? readStat(name) : undefined;
		if (stat) stats.set(Number(name), stat);
	}
	const use = { memory: 0, seconds: 0 };
	for (const [id, { seconds, memory }] of stats) {
		if (!descends(id, root, stats)) continue;
		use.memory += memory;
		use.seconds += seconds;
	}
	return use;
}

/** Undefined for a process that has ended since it was listed. */
function readStat(id: string): Stat | undefined {
	let text: string;
	try {
		text = readFileSync(`/proc/${id}/stat`, 'utf8');
	} catch {
		return undefined;
	}
	return parseStat(text);
}

/** Reads a line of /proc/<id>/stat: the name in brackets may itself hold spaces and brackets. */
export function parseStat(text: string): Stat {
	const fields = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	// Counted after the name: 1 is the parent, 11 to 14 are user, system and the same of ended children, 21 is memory.
	const at = (index: number) => fields[index] ?? 0;
	return { parent: at(1), seconds: (at(11) + at(12) + at(13) + at(14)) / TICKS, memory: at(21) * PAGE };
}

function descends(id: number, root: number, stats: ReadonlyMap<number, Stat>): boolean {
	for (let at: number | undefined = id; at; at = stats.get(at)?.parent) if (at === root) return true;
	return false;
}
