/**
 * The files of an index and what stands in them. A browser loads the start, then the term shards of a query's words, then
 * the blocks of the passages that it shows; the facets once something is to be counted or chosen; pairs of words only for
 * quoted phrases. All numbers are varints.
 */
import type { PackedConcept } from './pack-concepts.ts';
import type { Concept } from './passage.ts';

/** Changes when the format does, so that an old page never reads a new index. */
export const FORMAT = 3;

export const START_FILE = 'start.bin';
export const FACETS_FILE = 'facets.bin';
export const WORDS_FILE = 'words.bin';
export const termsFile = (shard: number): string => `terms-${shard}.bin`;
export const pairsFile = (shard: number): string => `pairs-${shard}.bin`;
/** A pair that stands in many passages has a file of its own, so that it does not burden its neighbours. */
export const pairFile = (hash: number): string => `pair-${hash.toString(36)}.bin`;
export const blockFile = (block: number): string => `passages-${block}.bin`;

/** Impacts are whole numbers from 1 to this. */
export const MOST_IMPACT = 15;

/** Key of a concept among the terms: no word has an equals sign. */
export const conceptKey = (id: string): string => `=${id}`;

/** How much a value of one facet counts for or against a passage; 1 where it is not named. */
export interface KindWeights {
	facet: string;
	of: Record<string, number>;
	/** The same for values where more than one thing is asked for. */
	ofMany?: Record<string, number>;
	/** What a question asks for: the words that it begins with or holds, and the values that answer it. */
	questions?: { asked: string[]; of: Record<string, number> }[];
}

/** What the start file tells of the whole index. */
export interface StartFacts {
	format: number;
	/** Tells one build's files from another's. */
	version: string;
	/** How many passages there are. */
	size: number;
	/** Ids of the facets, in the order shown. */
	facets: string[];
	/** First key of every term shard. */
	shardKeys: string[];
	/** How many files the pairs are spread over. */
	pairShards: number;
	concepts: Concept[];
	wordAbbreviations: string[];
	weights: KindWeights;
}

/** The JSON at the beginning of the start file; then come the sizes of the blocks and the column that has weights. */
export type StoredFacts = Omit<StartFacts, 'concepts'> & { concepts: PackedConcept[] };

/** What the index knows of one form of a word. */
export interface Posting {
	form: string;
	/** Numbers of passages, ascending. */
	records: Uint32Array;
	/** How much the passage is about the form, 1 to 15. */
	impacts: Uint8Array;
}

/** Where a pair of words stands. */
export interface PairPosting {
	records: Uint32Array;
	impacts: Uint8Array;
	/** Where the places of each passage begin in `places`; one more entry than there are passages. */
	starts: Uint32Array;
	/** Words before the pair in the text of its passage, ascending. */
	places: Uint32Array;
}

export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const toBytes = (text: string): Uint8Array => ENCODER.encode(text);

const ENCODER = new TextEncoder();
