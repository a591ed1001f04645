/** Names of councils and clinical commissioning groups as documents write them, found in the registers. */
import type { Registers } from '../../src/domain/corpus.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { tokensOf } from './phrases.ts';

/** Finds register codes in a text that names one or more bodies. */
export interface NameIndex {
	find: (text: string) => FoundNames;
}

export interface FoundNames {
	codes: string[];
	/** Each name as printed, in order. */
	printed: string[];
	/** Names that no register has, with the nearest one where there is one. */
	unknown: { name: string; near: string | undefined }[];
}

const CCG_ENDING = /\b(?:clinical commissioning groups?|ccgs?)\b(?:\s*\([^()]*\))?/gi;
const CCG_NOISE = new Set(['nhs', 'ccg', 'ccgs', 'clinical', 'commissioning', 'group', 'groups', 'and', 'the', 'of']);
const COUNCIL_NOISE = new Set(
	'council councils county city borough metropolitan london royal unitary authority district of the and mbc bc cc lb'.split(
		' ',
	),
);

type Register = readonly { code: string; name: string; variants: readonly string[] }[];

/** An index of clinical commissioning groups. One text may name several, with or without anything between them. */
export function ccgIndex({ organisations }: Pick<Registers, 'organisations'>): NameIndex {
	const register = organisations.map(({ ods, name, variants }) => ({ code: ods, name, variants }));
	return makeIndex(register, CCG_NOISE, (text) => text.replace(CCG_ENDING, (ending) => `${ending}\n`));
}

/** An index of councils. */
export function councilIndex({ authorities }: Pick<Registers, 'authorities'>): NameIndex {
	return makeIndex(authorities, COUNCIL_NOISE, (text) =>
		text.replace(/\b(?:councils?|mbc)\b(?!\s*(?:of|area))/gi, (ending) => `${ending}\n`),
	);
}

function makeIndex(register: Register, noise: ReadonlySet<string>, cut: (text: string) => string): NameIndex {
	const exact = new Map<string, string>();
	const stripped = new Map<string, string | undefined>();
	const key = (text: string, drop: boolean) =>
		tokensOf(text)
			.map((token) => token.text)
			.filter((token) => !drop || !noise.has(token))
			.join(' ');
	for (const { code, name, variants } of register) {
		for (const each of [name, ...variants]) {
			exact.set(key(each, false), code);
			const short = key(each.replace(/\([^)]*\)/g, ' '), true);
			// A short form that two bodies share names neither.
			if (short) stripped.set(short, stripped.has(short) && stripped.get(short) !== code ? undefined : code);
		}
	}
	const lookUp = (text: string): string | undefined =>
		exact.get(key(text, false)) ??
		stripped.get(key(text.replace(/\([^)]*\)/g, ' '), true)) ??
		stripped.get(key(text, true));
	const names = register.flatMap(({ name, variants }) => [name, ...variants]);
	return { find: (text) => findNames(cut(text), lookUp, names, key) };
}

function findNames(
	text: string,
	lookUp: (text: string) => string | undefined,
	names: readonly string[],
	key: (text: string, drop: boolean) => string,
): FoundNames {
	const found: FoundNames = { codes: [], printed: [], unknown: [] };
	const add = (code: string, name: string) => {
		found.printed.push(name);
		if (!found.codes.includes(code)) found.codes.push(code);
	};
	for (const piece of text.split(/[\n;•]|(?:^|\s)[-·]\s|\t| \/ /)) {
		const name = piece.replace(/^[\s,.&:]+|^(?:and|with)\s+|[\s,.&:]+$|\s+and$/gi, '').trim();
		if (key(name, true) === '') continue;
		const whole = lookUp(name);
		if (whole) {
			add(whole, name);
			continue;
		}
		const parts = splitList(name, lookUp);
		if (parts) for (const part of parts) add(lookUp(part) as string, part);
		else {
			found.printed.push(name);
			const near = nearest(name, names);
			found.unknown.push({ name, near });
		}
	}
	return found;
}

/** Cuts `A, B and C` where every piece is a known name; the longest known names win. Undefined where one is not. */
function splitList(text: string, lookUp: (text: string) => string | undefined): string[] | undefined {
	const pieces = text.split(/(\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\+\s*|\s{2,})/);
	const count = (pieces.length + 1) / 2;
	if (count < 2 || count > 12) return undefined;
	const names: string[] = [];
	for (let at = 0; at < count;) {
		let end = count;
		for (; end > at; end -= 1) if (lookUp(pieces.slice(at * 2, end * 2 - 1).join(''))) break;
		if (end === at) return undefined;
		names.push(
			pieces
				.slice(at * 2, end * 2 - 1)
				.join('')
				.trim(),
		);
		at = end;
	}
	return names;
}
