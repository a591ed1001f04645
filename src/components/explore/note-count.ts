/** Says that a value has notes, and leads to the value on its plan's page, where the notes are marked. */
import { formatCount } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';

/** A link with the number of notes; nothing where there are none. */
export const noteCount = (count: number, href: string): Html | undefined =>
	count > 0 ? html`<a class="note-mark" href="${href}">${formatCount(count, 'note')}</a>` : undefined;
