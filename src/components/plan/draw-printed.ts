/** What a document prints beside its answers, drawn as text: stories and tables. */
import type { PrintedTable, Story } from '../../domain/records.ts';
import { html, type Html } from '../../lib/html.ts';
import { drawSource, drawWords } from '../marks.ts';

/** A person's story that the document tells, retold by us. */
export function drawStory({ id, title, summary, source }: Story): Html {
	const words = drawWords(summary, `Story ${Number(id.slice(1))}, ${title}`, 4);
	return html`<aside class="story" id="story-${id}" aria-label="A story from the document: ${title}">
		<p><strong>${title}</strong> <span class="soft">A story the document tells, in our words.</span></p>
		${words}
		<p>${drawSource(source)}</p>
	</aside> `;
}

/** A table, cell by cell. `among` are all tables of the document: documents print some titles twice. */
export function drawPrintedTable(table: PrintedTable, among: readonly PrintedTable[]): Html {
	const { id, title, heading, rows, about, source } = table;
	const alike = among.filter((each) => each.title === title);
	const place = alike.length > 1 ? ` (${alike.indexOf(table) + 1} of ${alike.length})` : '';
	const heads = heading.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`));
	const body = rows.map(({ printed: [first, ...cells] }) => {
		const head = first ? html`<th scope="row">${first}</th>` : html`<td></td>`;
		return html`<tr>
			${head}${cells.map((cell) => html`<td>${cell}</td>`)}
		</tr> `;
	});
	return html`<div class="record" id="table-${id}">
		<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">
			<table>
				<caption id="${id}-caption">
					<span>${title}${place}</span>
				</caption>
				<thead>
					<tr>
						${heads}
					</tr>
				</thead>
				<tbody>
					${body}
				</tbody>
			</table>
		</div>
		${about && html`<p>${about}</p>`}
		<p>${drawSource(source)}</p>
	</div> `;
}
