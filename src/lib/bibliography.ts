/** Entries of a bibliography as BibTeX and RIS, for reference managers. */

export interface BibliographyEntry {
	/** Key of the entry, unique in its file: letters, digits, `-` and `:`. */
	key: string;
	title: string;
	/** What it is a part of; left out for a whole. */
	within?: string;
	/** Who made it, as a body rather than a person. */
	author: string;
	/** YYYY-MM-DD; undefined where it is not known. */
	date: string | undefined;
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

/** One `@misc` entry (BibTeX has no kind for a web page); the names of bodies and titles keep their capitals. */
export function toBibTeX({ key, title, within, author, date, url, note }: BibliographyEntry): string {
	const [year, month, day] = date?.split('-') ?? [];
	const fields: [string, string | undefined][] = [
		['author', `{${tex(author)}}`],
		['title', `{${tex(title)}}`],
		['howpublished', within && tex(within)],
		['year', year],
		['month', month],
		['day', day],
		['url', url],
		['note', tex(note)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? `\t${name} = {${value}},\n` : []));
	return `@misc{${key},\n${lines.join('')}}\n`;
}

/** One RIS record, of type ELEC (a web page). Lines end in CR LF, as the format asks. */
export function toRis({ key, title, within, author, date, url, note }: BibliographyEntry): string {
	const fields: [string, string | undefined][] = [
		['TY', 'ELEC'],
		['ID', key],
		['AU', author],
		['TI', title],
		['T2', within],
		['PY', date?.slice(0, 4)],
		['DA', date?.replaceAll('-', '/')],
		['UR', url],
		['N1', note],
	];
	const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n` : []));
	return `${lines.join('')}ER  - \r\n`;
}
