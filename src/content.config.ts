/** A loader and a schema for each collection; no schema is written here. */
import { createRequire } from 'node:module';
// From its own place: `astro:content` would bring all that reads collections through Vite, before the server answers.
import { defineCollection } from 'astro/content/config';
import type * as Collections from './corpus/collections.ts';
import { CONTENT_DIR } from './site.ts';

// Node itself reads the readers and the shapes, some sixty files: imported, each would go through Vite before the
// development server answers, and a build has them already.
const { collectionsOf } = createRequire(import.meta.url)('./corpus/collections.ts') as typeof Collections;

const of = collectionsOf(CONTENT_DIR);

export const collections = {
	plans: defineCollection(of.plans),
	papers: defineCollection(of.papers),
	authorities: defineCollection(of.authorities),
	boards: defineCollection(of.boards),
	organisations: defineCollection(of.organisations),
	rounds: defineCollection(of.rounds),
	glossary: defineCollection(of.glossary),
	changes: defineCollection(of.changes),
	statement: defineCollection(of.statement),
	templates: defineCollection(of.templates),
};
