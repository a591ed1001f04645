/** The document a plan or paper was read from. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';

export const SourceDocument = z.strictObject({
	title: z.string().min(1).describe('title as printed'),
	publisher: z.string().min(1).describe('who published it'),
	file: z.string().min(1).describe('name of the file that was read'),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 checksum in 64 hexadecimal digits' }),
	kind: z.enum(['txt', 'md', 'docx', 'pdf', 'html', 'xlsx']),
	licence: z.string().min(1).describe('on what terms the document may be used; "not stated" where it says nothing'),
	retrieved: IsoDate.optional().describe('day the file was fetched, where known'),
	url: z.url({ protocol: /^https?$/ }).optional(),
});

export type SourceDocument = z.infer<typeof SourceDocument>;
