import type { Dossier } from "../dossier";
import type { Path } from "../problem";
import type { AnchorIndex } from "./anchor-index";

/** `error`: the dossier must not be shipped; `warning`: look at it; `information`: known, and said. */
export type Severity = "error" | "warning" | "information";

/** What a rule reports; the runner adds the rule and the record's name. */
export type Remark = {
	readonly severity: Severity;
	readonly path: Path;
	readonly message: string;
	/** What to do. */
	readonly fix: string;
};

export type Finding = {
	readonly rule: string;
	readonly severity: Severity;
	readonly place: {
		readonly path: Path;
		/** `event bilateral-summit`; `dossier` where no record of its own is meant. */
		readonly record: string;
		readonly line?: number;
		readonly column?: number;
	};
	readonly message: string;
	readonly fix: string;
};

/** What the rules may look at beside the dossier. Rules read no files and no clock: callers bring it along. */
export type CheckContext = {
	/** Texts of sources at hand, by source id, with the SHA-256 (hex) of their bytes. */
	readonly sourceTexts?: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>;
	/** Where texts are not at hand: what is known of their anchors. */
	readonly anchorIndex?: AnchorIndex;
	/** SHA-256 (hex) of a text as UTF-8; needed for the index only. */
	readonly sha256?: (text: string) => string;
};

export type Rule = {
	readonly id: string;
	/** What it finds, in a few words. */
	readonly title: string;
	readonly check: (dossier: Dossier, context: CheckContext) => readonly Remark[];
};
