/** Bibliographies as BibTeX and RIS, for reference managers. */
import { singleSpaced } from './words.ts';

/** Something that is cited, and parts of it. What all entries say is said here once, and worked out once. */
export interface Bibliography {
	/** Who made it, as a body rather than a person. */
	author: string;
	/** YYYY-MM-DD; undefined where it is not known. */
	date: string | undefined;
	whole: BibliographyEntry;
	/** Each is told to be a part of the title of the whole. */
	parts: readonly BibliographyEntry[];
}

export interface BibliographyEntry {
	/** Key of the entry, unique in its file: letters, digits, `-` and `:`. */
	key: string;
	title: string;
	url: string;
	note: string;
}

/** Characters that mean something to TeX, with what prints them. */
const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'{': '\\{',
	'}': '\\}',
};

const tex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? letter);

/** One `@misc` entry each (BibTeX has no kind for a web page); the names of bodies and titles keep their capitals. */
export function toBibTeX({ author, date, whole, parts }: Bibliography): string {
	const [year, month, day] = date?.split('-') ?? [];
	const dated = bibField('year', year) + bibField('month', month) + bibField('day', day);
	const byAuthor = bibField('author', `{${tex(author)}}`);
	const within = bibField('howpublished', tex(whole.title));
	const entry = ({ key, title, url, note }: BibliographyEntry, place: string) =>
		`@misc{${key},\n${byAuthor}\ttitle = {{${tex(title)}}},\n${place}${dated}\turl = {${url}},\n\tnote = {${tex(note)}},\n}\n`;
	return [entry(whole, ''), ...parts.map((part) => entry(part, within))].join('\n');
}

const bibField = (name: string, value: string | undefined): string => (value ? `\t${name} = {${value}},\n` : '');

/** One RIS record each, of type ELEC (a web page). Lines end in CR LF, as the format asks. */
export function toRis({ author, date, whole, parts }: Bibliography): string {
	const dated = risLine('PY', date?.slice(0, 4)) + risLine('DA', date?.replaceAll('-', '/'));
	const byAuthor = risLine('AU', author);
	const within = risLine('T2', whole.title);
	const entry = ({ key, title, url, note }: BibliographyEntry, place: string) =>
		`TY  - ELEC\r\nID  - ${key}\r\n${byAuthor}TI  - ${singleSpaced(title)}\r\n${place}${dated}UR  - ${url}\r\nN1  - ${singleSpaced(note)}\r\nER  - \r\n`;
	return [entry(whole, ''), ...parts.map((part) => entry(part, within))].join('\r\n');
}

/** In RIS a line is a field: no value may break. */
const risLine = (tag: string, value: string | undefined): string =>
	value ? `${tag}  - ${singleSpaced(value)}\r\n` : '';
