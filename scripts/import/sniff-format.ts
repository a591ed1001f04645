/** Tells what a file is from what it holds; its name is only held against it. */
import type { FileKind } from './blocks.ts';
import { listZip } from './zip-parts.ts';
import type { Limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Formats that have a reader; plain text and Markdown share one. */
export type Format = 'text' | 'docx' | 'pdf' | 'html' | 'xlsx';

const FORMAT_NAMES: Record<Format, string> = {
	text: 'plain text',
	docx: 'a Word document (.docx)',
	pdf: 'a PDF',
	html: 'a web page (.html)',
	xlsx: 'an Excel workbook (.xlsx)',
};

const ENDINGS: Record<string, Format> = {
	txt: 'text',
	md: 'text',
	markdown: 'text',
	html: 'html',
	htm: 'html',
	docx: 'docx',
	docm: 'docx',
	doc: 'docx',
	pdf: 'pdf',
	xlsx: 'xlsx',
	xlsm: 'xlsx',
	xls: 'xlsx',
};

/** Kinds of file that are known and not read, by their first bytes in hexadecimal. */
const FOREIGN: [start: string, name: string][] = [
	['89504e47', 'a picture (PNG)'],
	['ffd8ff', 'a picture (JPEG)'],
	['47494638', 'a picture (GIF)'],
	['49492a00', 'a picture (TIFF)'],
	['4d4d002a', 'a picture (TIFF)'],
	['7b5c727466', 'a Rich Text document (.rtf)'],
	['1f8b', 'a packed archive (gzip)'],
	['377abcaf271c', 'a packed archive (7z)'],
	['526172211a07', 'a packed archive (RAR)'],
	['4d5a', 'a Windows program'],
	['7f454c46', 'a program'],
	['25215053', 'a PostScript file'],
];

/**
 * The format of a file. Throws `UnreadableFile` where it is empty, locked, cut short, carries macros, is of a kind
 * that is not read, or is not what its name says (text, Markdown and HTML may stand in for one another).
 */
export function sniffFormat(bytes: Uint8Array, file: string, limits: Limits): Format {
	const format = formatOf(bytes, limits);
	const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	const claimed = ENDINGS[ending];
	const alike = (one: Format): boolean => one === 'text' || one === 'html';
	if (claimed && claimed !== format && !(alike(claimed) && alike(format))) {
		throw new UnreadableFile('mislabelled', `Its name ends in .${ending}, but it is ${FORMAT_NAMES[format]}.`);
	}
	if (ending === 'doc' || ending === 'xls') {
		throw new UnreadableFile('mislabelled', `Its name ends in .${ending}, but it is ${FORMAT_NAMES[format]}.`);
	}
	return format;
}

/** The kind that a source document of a format has, by its name: a text is Markdown where its name says so. */
export function kindOf(format: Format, file: string): FileKind {
	if (format !== 'text') return format;
	return /\.(md|markdown)$/i.test(file) ? 'md' : 'txt';
}

function formatOf(bytes: Uint8Array, limits: Limits): Format {
	if (bytes.every((byte) => byte === 0)) throw new UnreadableFile('empty', 'It is empty.');
	const start = Buffer.from(bytes.subarray(0, 1024));
	const hex = start.toString('hex', 0, 16);
	if (start.includes('%PDF-')) return 'pdf';
	if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return zipFormat(bytes, limits);
	if (hex.startsWith('d0cf11e0a1b11ae1')) throw oldOffice(bytes);
	const foreign = FOREIGN.find(([prefix]) => hex.startsWith(prefix));
	if (foreign) throw new UnreadableFile('unsupported', `It is ${foreign[1]}, which is not read.`);
	return textFormat(bytes);
}

function zipFormat(bytes: Uint8Array, limits: Limits): Format {
	const names = listZip(bytes, limits).map((entry) => entry.name.toLowerCase());
	if (names.some((name) => name.endsWith('vbaproject.bin'))) {
		throw new UnreadableFile('macros', 'It carries macros, which are programs.');
	}
	if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
	if (names.includes('xl/workbook.xml')) return 'xlsx';
	if (names.some((name) => name.startsWith('ppt/'))) {
		throw new UnreadableFile('unsupported', 'It is a PowerPoint presentation, which is not read.');
	}
	if (names.includes('xl/workbook.bin')) {
		throw new UnreadableFile(
			'unsupported',
			'It is a binary Excel workbook (.xlsb).',
			'Save it as .xlsx and import that copy.',
		);
	}
	if (names.includes('content.xml')) {
		throw new UnreadableFile(
			'unsupported',
			'It is an OpenDocument file.',
			'Save it as .docx or .xlsx and import that copy.',
		);
	}
	const many = names.some((name) => /\.(docx|pdf|xlsx|txt|html?)$/.test(name));
	throw new UnreadableFile(
		'unsupported',
		'It is a zip archive.',
		many ? 'Unpack it and import the documents inside.' : undefined,
	);
}

function oldOffice(bytes: Uint8Array): UnreadableFile {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const holds = (name: string): boolean => all.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) return new UnreadableFile('encrypted', 'It is locked with a password.');
	if (holds('_VBA_PROJECT')) return new UnreadableFile('macros', 'It carries macros, which are programs.');
	if (holds('WordDocument')) {
		return new UnreadableFile(
			'unsupported',
			'It is an old Word document (.doc).',
			'Save it as .docx and import that copy.',
		);
	}
	if (holds('Workbook') || holds('Book')) {
		return new UnreadableFile(
			'unsupported',
			'It is an old Excel workbook (.xls).',
			'Save it as .xlsx and import that copy.',
		);
	}
	return new UnreadableFile('unsupported', 'It is an old Office file of a kind that is not read.');
}

function textFormat(bytes: Uint8Array): Format {
	const wide = isWide(bytes);
	const sample = bytes.subarray(0, 1 << 16);
	if (!wide) {
		let odd = 0;
		for (const byte of sample)
			if (byte === 0 || byte === 127 || (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27)) odd += 1;
		if (odd > sample.length / 50) throw new UnreadableFile('binary', 'It is not text, nor any document that is read.');
	}
	const text = new TextDecoder(wide ?? 'utf-8').decode(sample.subarray(0, 4096));
	if (text.trim() === '' && new TextDecoder(wide ?? 'utf-8').decode(bytes).trim() === '') {
		throw new UnreadableFile('empty', 'It holds nothing but blank space.');
	}
	return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
		? 'html'
		: 'text';
}

/** The encoding of a text of two bytes a letter, with its mark or without; undefined for any other text. */
function isWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 4096);
	const noughts = (parity: number): number => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
	const [even, odd] = [noughts(0), noughts(1)];
	const half = sample.length / 2;
	if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
	if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
	return undefined;
}
