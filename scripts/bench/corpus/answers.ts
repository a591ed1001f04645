/** The body of a plan: an answer in words under the title of each topic that its template asks. */
import { topicOf, type TopicId } from '../../../src/domain/topic.ts';
import { listOf, PHRASES } from './phrases.ts';
import { fill, type Writer } from './sentences.ts';

/** An answer of about so many characters: paragraphs, lists, a heading or a small table now and then. */
export function answerText(topic: TopicId, length: number, writer: Writer): string {
	const blocks: string[] = [];
	let written = 0;
	while (written < length) {
		const block = makeBlock(topic, blocks.length, writer);
		blocks.push(block);
		written += block.length + 2;
	}
	return blocks.join('\n\n');
}

/** The answer under its heading, as it stands in a file. */
export const underHeading = (topic: TopicId, text: string): string => `## ${topicOf(topic).title}\n\n${text}\n`;

function makeBlock(topic: TopicId, position: number, writer: Writer): string {
	const { random } = writer;
	if (position > 1 && random.chance(0.12)) {
		return `### ${fill(random.pick(['[Service]', '[Aim]', '[Place]', '[Method]']), writer)}\n\n${paragraph(topic, writer)}`;
	}
	if (position > 0 && random.chance(0.2)) return list(topic, writer);
	if (position > 0 && random.chance(0.04)) return table(writer);
	return paragraph(topic, writer);
}

/** Two to `most` sentences, no two of one pattern. */
function sentences(topic: TopicId, writer: Writer, most: number): string[] {
	const wanted = writer.random.int(2, most);
	const patterns = new Set<string>();
	while (patterns.size < wanted) {
		patterns.add(writer.random.pick(listOf(PHRASES.topics, writer.random.chance(0.6) ? topic : 'anywhere')));
	}
	return [...patterns].map((pattern) => fill(pattern, writer));
}

const paragraph = (topic: TopicId, writer: Writer) => sentences(topic, writer, 6).join(' ');

const list = (topic: TopicId, writer: Writer) => {
	const lead = fill('**[Service].**', writer);
	return [lead, '', ...sentences(topic, writer, 5).map((each) => `- ${each}`)].join('\n');
};

const table = (writer: Writer) => {
	const rows = Array.from({ length: writer.random.int(3, 6) }, () =>
		fill('| [place] | [number] | [percent] |', writer),
	);
	return ['| Locality | People | Share |', '| --- | --- | --- |', ...rows].join('\n');
};
