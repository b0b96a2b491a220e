/** Why a browser did not store something. */
export type Trouble = "full" | "blocked" | "lost" | "newer" | "spoiled" | "other";

/** What browsers call it; Firefox and Safari have names and codes of their own. */
const FULL_NAMES: ReadonlySet<string> = new Set(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"]);
const FULL_CODES: ReadonlySet<number> = new Set([22, 1014]);
const LOST_NAMES: ReadonlySet<string> = new Set(["UnknownError", "InvalidStateError", "TransactionInactiveError"]);
const BLOCKED_NAMES: ReadonlySet<string> = new Set(["SecurityError", "NotAllowedError", "ReferenceError", "TypeError"]);

/** The trouble behind whatever was thrown. */
export function troubleOf(thrown: unknown): Trouble {
	const { name, code } = named(thrown);
	if (FULL_NAMES.has(name) || FULL_CODES.has(code)) return "full";
	if (name === "VersionError") return "newer";
	if (LOST_NAMES.has(name)) return "lost";
	if (BLOCKED_NAMES.has(name)) return "blocked";
	return "other";
}

function named(thrown: unknown): { readonly name: string; readonly code: number } {
	if (typeof thrown !== "object" || thrown === null) return { name: "", code: 0 };
	return { name: String(Reflect.get(thrown, "name")), code: Number(Reflect.get(thrown, "code")) };
}

/** Bytes that are used of those there are. */
export type Room = { readonly used: number; readonly of: number };

/** What happened, what is safe and what to do, in words. */
export function troubleWords(trouble: Trouble, room: Room | null): string {
	const safe = "The dossier is open in this tab and is lost when it closes: download it.";
	switch (trouble) {
		case "full": {
			const used = room === null ? "" : ` (${megabytes(room.used)} of ${megabytes(room.of)} MB)`;
			return `Not saved: browser storage is full${used}. What was kept before is unharmed; saving is tried again. ${safe}`;
		}
		case "blocked":
			return `Not saved: this browser keeps nothing for this page, as in a private window or by a setting. ${safe}`;
		case "lost":
			return `Not saved: the browser closed its storage. ${safe}`;
		case "newer":
			return `Not saved: a newer Readout has used this browser’s storage. Reload the page. ${safe}`;
		case "spoiled":
			return `Not saved: what was stored did not read back equal. ${safe}`;
		case "other":
			return `Not saved: the browser’s storage gave an error. ${safe}`;
	}
}

function megabytes(bytes: number): string {
	return String(Math.ceil(bytes / 1_000_000));
}

/** How long until a save is tried again, in ms, after so many that failed; null where trying again would not help. */
export function retryAfter(trouble: Trouble, failed: number): number | null {
	if (trouble === "blocked" || trouble === "newer") return null;
	return Math.min(60_000, 2000 * 2 ** (failed - 1));
}
