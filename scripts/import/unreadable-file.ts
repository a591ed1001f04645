/** A file that was refused: why, and what a person can do about it. */

/** Every reason for refusing a file, with the remedy that is printed when none is closer at hand. */
export const REFUSALS = {
	'not-found': 'Check the path; a pattern such as documents/*.docx is matched by your shell.',
	'not-a-file': 'Name the files in the folder, for example documents/*.',
	'not-permitted': 'Change the permissions of the file so that it can be read.',
	empty: 'Ask the publisher for the file again, or download it again.',
	'too-large': 'Split the file, or take out its pictures and attachments, and import the parts.',
	encrypted: 'Open it with its password, save a copy without one, and import the copy.',
	truncated: 'The end of the file is missing: download or copy it again.',
	damaged: 'Open it in the program it was made with, save a new copy, and import the copy.',
	mislabelled: 'Give the file the ending that belongs to it, if it is what you meant to import.',
	macros: 'Save it without macros (as .docx or .xlsx) and import that copy.',
	unsupported: 'Save it as .docx, .pdf, .html, .txt or .xlsx and import that copy.',
	binary: 'Save it as .docx, .pdf, .html, .txt or .xlsx and import that copy.',
	'no-text': 'It holds pictures of pages: run text recognition over it first, or ask for the original document.',
	'too-deep': 'Open it in a word processor, save a new copy, and import the copy.',
	'hostile-xml': 'Open it in the program it was made with, save a new copy, and import the copy.',
	'too-slow': 'Split the file and import the parts.',
	'too-much-memory': 'Split the file and import the parts.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Thrown where a file cannot be used. `message` says what is wrong without naming the file; `remedy` what to do. */
export class UnreadableFile extends Error {
	readonly code: RefusalCode;
	readonly remedy: string;

	constructor(code: RefusalCode, message: string, remedy: string = REFUSALS[code]) {
		super(message);
		this.name = 'UnreadableFile';
		this.code = code;
		this.remedy = remedy;
	}
}
