/**
 * The files of an index and what stands in them. A browser loads the start, then the term shards of a query's words,
 * then the blocks of the passages that it shows; positions only for quoted phrases. All numbers are varints.
 */
import type { PackedConcept } from './pack-concepts.ts';
import type { Concept } from './passage.ts';

/** Changes when the format does, so that an old page never reads a new index. */
export const FORMAT = 2;

export const START_FILE = 'start.bin';
export const WORDS_FILE = 'words.bin';
export const termsFile = (shard: number): string => `terms-${shard}.bin`;
export const positionsFile = (shard: number): string => `positions-${shard}.bin`;
export const blockFile = (block: number): string => `passages-${block}.bin`;

/** Impacts are whole numbers from 1 to this. */
export const MOST_IMPACT = 15;

/** Key of a concept among the terms: no word has an equals sign. */
export const conceptKey = (id: string): string => `=${id}`;

export interface FacetColumn {
	id: string;
	/** Values as shown, in the order of their first passage. */
	values: string[];
}

/** What the start file tells of the whole index. */
export interface StartFacts {
	format: number;
	/** Tells one build's files from another's. */
	version: string;
	/** How many passages there are. */
	size: number;
	facets: FacetColumn[];
	/** First key of every term shard. */
	shardKeys: string[];
	/** How many passages each block holds. */
	blockSizes: number[];
	concepts: Concept[];
	wordAbbreviations: string[];
	/** How much a value of one facet counts for or against a passage; 1 where it is not named. */
	weights: { facet: string; of: Record<string, number> };
}

/** The JSON at the beginning of the start file. */
export type StoredFacts = Omit<StartFacts, 'concepts'> & { concepts: PackedConcept[] };

/** What the index knows of one form of a word. */
export interface Posting {
	form: string;
	/** Numbers of passages, ascending. */
	records: Uint32Array;
	/** How much the passage is about the form, 1 to 15. */
	impacts: Uint8Array;
}

export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
