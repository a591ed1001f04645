/** The words of a draft's answers without any marks, by topic. */
import type { TopicId } from '../../../src/domain/topic.ts';
import { isSpent, leavesOf } from '../flow.ts';
import type { BodySection, Draft } from '../model.ts';

/** `{ vision: "…" }`: paragraphs, items and rows each on a line, cells parted by tabs. */
export function answersOf({ body }: Pick<Draft, 'body'>): Partial<Record<TopicId, string>> {
	return Object.fromEntries(body.map((section) => [section.topic, textOfSection(section)]));
}

function textOfSection({ runs }: BodySection): string {
	return runs
		.flatMap(({ heading, parts }) => [
			...(heading ? [heading] : []),
			...parts.map((part) =>
				leavesOf(part)
					.map((leaf) =>
						isSpent(leaf)
							? ''
							: part.kind === 'item' && /[\p{L}\p{N}]/u.test(leaf.marker)
								? `${leaf.marker} ${leaf.text}`
								: leaf.text,
					)
					.join('\t'),
			),
		])
		.join('\n');
}
