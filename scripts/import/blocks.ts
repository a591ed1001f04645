/** What every reader gives: a document as blocks, each with its place. Later stages know nothing of file formats. */
import type { Place } from '../../src/domain/place.ts';
import type { SourceDocument } from '../../src/domain/source-document.ts';

export type FileKind = SourceDocument['kind'];

/** A run of words with its place. Words are as in the file; look-alikes and soft hyphens are mended by a later stage. */
export interface Words {
	text: string;
	place: Place;
}

export interface Heading extends Words {
	kind: 'heading';
	/** 1 to 6 where the format says so; undefined where the line only looks like a heading. */
	level?: number;
}

export interface Paragraph extends Words {
	kind: 'paragraph';
}

export interface List {
	kind: 'list';
	ordered: boolean;
	/** `marker` is the bullet, number or letter as printed; `depth` is 0 for the outermost. */
	items: (Words & { marker: string; depth: number })[];
	place: Place;
}

/** A cell of a table. Paragraphs and line breaks inside it are line ends in its text. */
export interface Cell extends Words {
	/** Where the document merged cells, the words stand in the first and the others are empty and say which way it lies. */
	mergedWith?: 'above' | 'left';
}

export interface Table {
	kind: 'table';
	/** Every row in reading order; the heading row, if there is one, is the first. */
	rows: Cell[][];
	place: Place;
	/** How the table was recognised, for the report. */
	shape: 'tabs' | 'cells-by-line' | 'label-slash-value' | 'label-then-values' | 'grid' | 'sheet';
}

export type Block = Heading | Paragraph | List | Table;

export interface Link {
	text: string;
	url: string;
	place: Place;
}

/** A document that was read. */
export interface ReadDocument {
	/** Name of the file without its folder. */
	file: string;
	kind: FileKind;
	sha256: string;
	title: string;
	blocks: Block[];
	links: Link[];
	/** Words that the reader left out on purpose, such as running headers, with the reason; they still count as words. */
	leftOut: (Words & { reason: string })[];
}
