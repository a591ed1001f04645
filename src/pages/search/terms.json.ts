/** Names of glossary terms, for the search page alone. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../content.ts';
import { searchTerms } from '../../views/search-terms.ts';

export const GET: APIRoute = async () => {
	const { glossary } = await getCorpus();
	return new Response(JSON.stringify(searchTerms(glossary)), { headers: { 'content-type': 'application/json' } });
};
