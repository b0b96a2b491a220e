import type { VerifiedAnchor, VerifiedCopy } from "./verify-copy";
import { count } from "./wording";

/** What came of a copy, in sentences: first the passages, then the hash, then what to bear in mind. */
export function verifiedSentences({ hash, anchors, tagged }: VerifiedCopy): readonly string[] {
	const missing = anchors.filter(({ found }) => found.length === 0).length;
	return [passages(anchors.length, missing), HASH_WORDS[hash], ...(tagged && missing > 0 ? [TAGGED] : [])];
}

function passages(total: number, missing: number): string {
	if (total === 0) return "The dossier quotes no words of this source, so there are none to find.";
	if (missing === 0) return total === 1 ? "The quoted passage was found." : `All ${total} quoted passages were found.`;
	if (missing === total)
		return total === 1 ? "The quoted passage is missing." : `All ${total} quoted passages are missing.`;
	return `${total - missing} of ${count(total, "quoted passage")} found, ${missing} missing.`;
}

const HASH_WORDS: { readonly [K in VerifiedCopy["hash"]]: string } = {
	equal: "The copy is, byte for byte, the text that was cited: its SHA-256 agrees.",
	different: "The copy is not, byte for byte, the text that was cited: its SHA-256 differs.",
	unknown: "The dossier holds no SHA-256 of this source, so the copy as a whole cannot be compared.",
	uncounted: "The SHA-256 was not compared: this browser counts it only on pages served securely.",
};

const TAGGED = "The copy is a web page with its tags, which may part words; its text alone may show more.";

/** What came of one passage: "Found, line 5", "Found 2 times, lines 5, 9", "Missing". */
export function foundWords({ found }: VerifiedAnchor): string {
	const [first] = found;
	if (first === undefined) return "Missing";
	if (found.length === 1) return `Found, line ${first.line}`;
	const lines = [...new Set(found.map(({ line }) => line))];
	const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
	return `Found ${found.length} times, ${lines.length === 1 ? "line" : "lines"} ${shown.join(", ")}`;
}

const MOST_LINES = 5;
