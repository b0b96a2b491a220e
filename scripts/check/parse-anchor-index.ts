import type { AnchorIndex, IndexedSource } from "../../lib/dossier/checks/anchor-index";

/** Reads the committed index; throws where it is none, for only `scripts/anchor-index.ts` writes it. */
export function parseAnchorIndex(json: unknown): AnchorIndex {
	return { dossier: text(json, "dossier"), sources: list(json, "sources").map(source) };
}

function source(json: unknown): IndexedSource {
	return {
		source: text(json, "source"),
		sha256: text(json, "sha256"),
		anchors: list(json, "anchors").map((item) => ({
			start: offset(item, "start"),
			end: offset(item, "end"),
			sha256: text(item, "sha256"),
		})),
	};
}

function field(json: unknown, name: string): unknown {
	return typeof json === "object" && json !== null && Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined;
}

function text(json: unknown, name: string): string {
	const value = field(json, name);
	if (typeof value === "string") return value;
	throw new Error(`The anchor index lacks the text "${name}". Write it anew with scripts/anchor-index.ts.`);
}

function offset(json: unknown, name: string): number {
	const value = field(json, name);
	if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
	throw new Error(`The anchor index lacks the offset "${name}". Write it anew with scripts/anchor-index.ts.`);
}

function list(json: unknown, name: string): readonly unknown[] {
	const value = field(json, name);
	if (Array.isArray(value)) return value;
	throw new Error(`The anchor index lacks the list "${name}". Write it anew with scripts/anchor-index.ts.`);
}
