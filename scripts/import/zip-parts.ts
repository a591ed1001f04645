/** Opens the zip that a .docx or .xlsx is, trusting nothing it says about itself. */
import { crc32, inflateRawSync } from 'node:zlib';
import { keepInProportion, keepWithin } from './limits.ts';
import type { Limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** One entry of the zip's directory. Sizes are in bytes and only claimed. */
export interface ZipEntry {
	name: string;
	encrypted: boolean;
	method: number;
	crc: number;
	packed: number;
	inflated: number;
	offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;

/** Lists the entries of a zip. Throws `UnreadableFile` where its directory is missing, damaged or too large. */
export function listZip(bytes: Uint8Array, limits: Limits): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end < 0) throw new UnreadableFile('truncated', 'Its list of parts, which stands at the end, is missing.');
	const count = view.getUint16(end + 10, true);
	keepWithin(count, limits.parts, 'parts');
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
			throw new UnreadableFile('damaged', 'Its list of parts is damaged.');
		}
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			inflated: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function findEnd(view: DataView): number {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= 0 && at > last - 0xffff; at -= 1) {
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	}
	return -1;
}

/**
 * Inflates the entries that `wanted` picks, by name. Throws `UnreadableFile` where one is encrypted, damaged, or
 * larger than the limits allow; what an entry claims about its size is never believed.
 */
export function inflateParts(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	wanted: (name: string) => boolean,
	limits: Limits,
): Map<string, Uint8Array> {
	const parts = new Map<string, Uint8Array>();
	let total = 0;
	for (const entry of entries) {
		if (!wanted(entry.name)) continue;
		if (entry.encrypted) throw new UnreadableFile('encrypted', 'It is locked with a password.');
		if (parts.has(entry.name)) throw new UnreadableFile('damaged', `Its part ${entry.name} is there twice.`);
		const part = inflatePart(bytes, entry, limits, limits.inflatedBytes - total);
		total += part.length;
		parts.set(entry.name, part);
	}
	return parts;
}

function inflatePart(bytes: Uint8Array, entry: ZipEntry, limits: Limits, room: number): Uint8Array {
	keepInProportion(entry.name, entry.packed, entry.inflated, limits);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const at = entry.offset;
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw damaged(entry);
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const packed = bytes.subarray(start, start + entry.packed);
	if (packed.length < entry.packed) throw new UnreadableFile('truncated', `Its part ${entry.name} is cut short.`);
	const inflated = entry.method === 0 ? packed : inflate(packed, entry, Math.min(room, packed.length * limits.ratio));
	keepWithin(inflated.length, room, 'bytes once unpacked');
	if (inflated.length !== entry.inflated || crc32(inflated) !== entry.crc) throw damaged(entry);
	return inflated;
}

function inflate(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
	if (entry.method !== 8)
		throw new UnreadableFile('unsupported', `Its part ${entry.name} is packed in an unusual way.`);
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1 << 20) });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw damaged(entry);
		throw new UnreadableFile(
			'too-large',
			`Its part ${entry.name} unpacks to far more than it says.`,
			'Do not open it; ask the publisher for the document again.',
		);
	}
}

function damaged(entry: ZipEntry): UnreadableFile {
	return new UnreadableFile('damaged', `Its part ${entry.name} is damaged.`);
}
