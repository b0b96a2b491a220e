import { checkOf, DIGITS, MARK_ALPHABET } from "./mark-text";
import { plainWords } from "./plain-words";
import type { Version } from "./version";

/**
 * The mark of a version in nine characters: forty bits of a hash over what a reader relies on, and one character that
 * vouches for the eight, so that a mark cut short or mistyped is known for none and says nothing false.
 *
 * The hash is our own (cyrb53, two multiplicative rounds) because a link must be made in the moment it is copied and also
 * where a page is not served securely: `crypto.subtle` answers later, and there not at all. Nobody gains by forging a
 * mark, which is only ever held against versions of one record: two of those share one by accident in 2⁻⁴⁰ of cases.
 */
export function versionMark(version: Version): string {
	const [high, low] = hash53(canonical(version));
	// Forty bits: 8 of the high half, 32 of the low.
	let value = (high & 0xff) * 2 ** 32 + low;
	let digits = "";
	for (let at = 0; at < DIGITS; at += 1) {
		digits = MARK_ALPHABET.charAt(value % 32) + digits;
		value = Math.floor(value / 32);
	}
	return digits + checkOf(digits);
}

/** One text for one content, whatever the order of keys or the white space of the file. */
function canonical(version: Version): string {
	return JSON.stringify(fieldsOf(version), (_, value) => (typeof value === "string" ? plainWords(value) : value));
}

function fieldsOf(version: Version): readonly unknown[] {
	switch (version.kind) {
		case "claim": {
			const { text, modality, attribution, likelihood, outcome } = version;
			const came = outcome === null ? null : [outcome.verdict, outcome.evidence, outcome.reason];
			return [version.kind, text, modality, attribution, likelihood, came];
		}
		case "event": {
			const { title, status, when, until, summary } = version;
			return [version.kind, title, status, when.text, until?.text ?? null, summary];
		}
		case "topic": {
			const { judgement } = version;
			return [version.kind, judgement && [judgement.question, judgement.sentences, judgement.confidence]];
		}
	}
}

/** cyrb53 (public domain): both halves of a hash over UTF-16 units, unsigned. */
function hash53(text: string): readonly [high: number, low: number] {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [b >>> 0, a >>> 0];
}
