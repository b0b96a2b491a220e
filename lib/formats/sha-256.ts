/**
 * SHA-256 (FIPS 180-4) in hex: `sha256Hex(bytes of "abc")` → "ba7816bf…". In plain arithmetic, since `crypto.subtle` answers
 * later, and not at all where a page is not served securely.
 */
export function sha256Hex(bytes: Uint8Array): string {
	return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same as base64, as a policy names what it lets pass (CSP 3 §2.3.1). */
export function sha256Base64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...sha256(bytes)));
}

const BLOCK = 64;

function sha256(bytes: Uint8Array): Uint8Array {
	const state = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
	const words = new Uint32Array(BLOCK);
	const whole = bytes.length - (bytes.length % BLOCK);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at < whole; at += BLOCK) addBlock(state, words, view, at);
	const end = endOf(bytes, whole);
	for (let at = 0; at < end.byteLength; at += BLOCK) addBlock(state, words, end, at);
	const digest = new DataView(new ArrayBuffer(32));
	state.forEach((word, at) => {
		digest.setUint32(at * 4, word);
	});
	return new Uint8Array(digest.buffer);
}

/** What is left after the last whole block, a single bit, and the length in bits (FIPS 180-4 §5.1.1). */
function endOf(bytes: Uint8Array, from: number): DataView {
	const left = bytes.length - from;
	const end = new Uint8Array(left + 9 > BLOCK ? 2 * BLOCK : BLOCK);
	end.set(bytes.subarray(from));
	end[left] = 0x80;
	const view = new DataView(end.buffer);
	view.setUint32(end.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(end.length - 4, (bytes.length % 2 ** 29) * 8);
	return view;
}

/** §6.2.2, by its names. */
function addBlock(state: Uint32Array, w: Uint32Array, bytes: DataView, from: number): void {
	for (let t = 0; t < 16; t += 1) w[t] = bytes.getUint32(from + t * 4);
	for (let t = 16; t < BLOCK; t += 1) {
		const early = word(w, t - 15);
		const late = word(w, t - 2);
		const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
		const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
		w[t] = word(w, t - 16) + s0 + word(w, t - 7) + s1;
	}
	let a = word(state, 0);
	let b = word(state, 1);
	let c = word(state, 2);
	let d = word(state, 3);
	let e = word(state, 4);
	let f = word(state, 5);
	let g = word(state, 6);
	let h = word(state, 7);
	for (let t = 0; t < BLOCK; t += 1) {
		const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const t1 = (h + sum1 + ((e & f) ^ (~e & g)) + word(ROUNDS, t) + word(w, t)) | 0;
		const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const t2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + t2) | 0;
	}
	state[0] = word(state, 0) + a;
	state[1] = word(state, 1) + b;
	state[2] = word(state, 2) + c;
	state[3] = word(state, 3) + d;
	state[4] = word(state, 4) + e;
	state[5] = word(state, 5) + f;
	state[6] = word(state, 6) + g;
	state[7] = word(state, 7) + h;
}

function word(words: Uint32Array, at: number): number {
	return words[at] ?? 0;
}

function turned(value: number, by: number): number {
	return (value >>> by) | (value << (32 - by));
}

function primes(count: number): readonly number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}

/** The first 32 bits after the point. */
function fraction(root: number): number {
	return Math.floor((root % 1) * 2 ** 32);
}

const ROUNDS = Uint32Array.from(primes(BLOCK), (prime) => fraction(Math.cbrt(prime)));
