import { useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { MOST_COPY_BYTES, readCopy, tooLargeSentence, type VerifiedCopy, verifyCopy } from "@/lib/dossier/verify-copy";

export type CopyState =
	| { readonly kind: "none" }
	| { readonly kind: "reading" }
	| { readonly kind: "refused"; readonly sentence: string }
	| { readonly kind: "verified"; readonly verified: VerifiedCopy };

/** Holds a reader's copy of a source against the dossier. It is read here, forgotten with the page, and goes nowhere. */
export function useVerifiedCopy(source: string, lookup: Lookup) {
	const [state, setState] = useState<CopyState>({ kind: "none" });
	// Of two copies chosen in a row the later one counts, however long the first takes.
	const asked = useRef(0);
	const take = async (copy: Blob) => {
		asked.current += 1;
		const own = asked.current;
		setState({ kind: "reading" });
		const next = await held(copy, source, lookup).catch(() => UNREAD);
		if (own === asked.current) setState(next);
	};
	return { state, take };
}

const UNREAD: CopyState = {
	kind: "refused",
	sentence: "The browser could not read this file. Choose it again, or a copy of it.",
};

async function held(copy: Blob, source: string, lookup: Lookup): Promise<CopyState> {
	if (copy.size > MOST_COPY_BYTES) return { kind: "refused", sentence: tooLargeSentence(copy.size) };
	const bytes = new Uint8Array(await copy.arrayBuffer());
	const read = readCopy(bytes);
	if (read.kind === "refused") return read;
	return { kind: "verified", verified: verifyCopy(source, lookup, read.text, await sha256(bytes)) };
}

/** In hex; null where the page is not served securely, for there browsers count none. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	const subtle: SubtleCrypto | undefined = crypto.subtle;
	if (subtle === undefined) return null;
	const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
