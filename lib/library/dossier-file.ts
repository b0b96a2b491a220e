import type { Dossier } from "../dossier/dossier";
import { toWire } from "../dossier/wire";

/** The text of a dossier's file, as people write it: dates as EDTF text, indented by tabs. Reading it gives an equal dossier. */
export function dossierFileText(dossier: Dossier): string {
	return `${JSON.stringify(toWire(dossier).dossier, null, "\t")}\n`;
}
