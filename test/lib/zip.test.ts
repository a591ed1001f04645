import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readEntry, storedEntry, zipEnd, zipEntry } from '../../src/lib/zip.ts';

const FILES: [string, Uint8Array][] = [
	['a.bin', new Uint8Array([0, 255, 1])],
	['b/ü.txt', new TextEncoder().encode('Zwölf £ pounds. '.repeat(40))],
	['empty.txt', new Uint8Array()],
];

function archive(): Buffer {
	const entries = FILES.map(([path, body]) => zipEntry(path, body));
	let at = 0;
	const listed = entries.map(({ path, facts, bytes }) => {
		at += bytes.length;
		return { path, facts, at: at - bytes.length };
	});
	return Buffer.concat([...entries.map(({ bytes }) => bytes), zipEnd(listed, at)]);
}

test('an archive gives back what was put in, by the list at its end', () => {
	const files = unzipSync(archive());
	expect(Object.entries(files).map(([path, body]) => [path, [...body]])).toEqual(
		FILES.map(([path, body]) => [path, [...body]]),
	);
});

test('it is the same at another time and in another time zone', () => {
	const first = archive();
	vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
	vi.stubEnv('TZ', 'Asia/Tokyo');
	try {
		expect(archive().equals(first)).toBe(true);
	} finally {
		vi.useRealTimers();
		vi.unstubAllEnvs();
	}
});

test('what is small is packed only where that makes it smaller', () => {
	const { bytes } = zipEntry('x', new Uint8Array([1, 2, 3]));
	expect(bytes).toHaveLength(30 + 1 + 3);
});

test('an archive that the format cannot hold is refused', () => {
	expect(() => zipEnd([], 2 ** 32)).toThrow(RangeError);
});

test('what is packed already is not packed again', () => {
	const body = Buffer.from('the same '.repeat(40));
	const { path, facts, bytes } = storedEntry('x', body);
	expect(bytes).toHaveLength(30 + 1 + body.length);
	const files = unzipSync(Buffer.concat([bytes, zipEnd([{ path, facts, at: 0 }], bytes.length)]));
	expect(body.equals(files['x']!)).toBe(true);
});

test('an entry is known from its bytes alone', () => {
	for (const [path, body] of FILES) {
		const entry = zipEntry(path, body);
		expect(readEntry(new Uint8Array(entry.bytes))).toEqual(entry);
	}
});
