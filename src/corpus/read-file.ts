/** Reads a file of the content, unless its bytes are those that were read before, by this process or an earlier one. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readOnce } from './kept-records.ts';
import type { Outcome } from './outcome.ts';

/** What is to be known of a file, with the reader for its kind. */
export type ReadFile = <Record>(read: (text: string, file: string) => Outcome<Record>, file: string) => Outcome<Record>;

/** A file's name in messages, and the one under which what was read of it is kept. */
export const nameOf = (file: string): string => relative(process.cwd(), file) || file;

/** What `read` makes of a file. It must not be changed: whoever asks next is given the same. */
export const readFile: ReadFile = (read, file) => readOnce(read, readFileSync(file), nameOf(file));
