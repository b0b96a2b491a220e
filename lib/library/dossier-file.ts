import type { Dossier } from "../dossier/dossier";
import { toWire } from "../dossier/wire";

/**
 * The text of a dossier's file, as people write it: dates as EDTF text, each record on a line of its own, so that two versions
 * can be compared by lines and a large dossier is no longer than it need be. Reading it gives an equal dossier.
 */
export function dossierFileText(dossier: Dossier): string {
	const fields = Object.entries(toWire(dossier).dossier as Readonly<Record<string, unknown>>).filter(
		([, value]) => value !== undefined,
	);
	const lines = fields.map(([name, value]) => `\t${JSON.stringify(name)}: ${records(value) ?? JSON.stringify(value)}`);
	return `{\n${lines.join(",\n")}\n}\n`;
}

function records(value: unknown): string | null {
	if (!Array.isArray(value) || value.length === 0) return null;
	return `[\n${value.map((record) => `\t\t${JSON.stringify(record)}`).join(",\n")}\n\t]`;
}
