import type { z } from "zod";
import type { When } from "../time/when";
import type * as schema from "./schema";

/** The dossier as its JSON file is written: dates are EDTF text. */
export type DossierFile = z.input<typeof schema.dossierSchema>;

/**
 * The dossier in memory and in the page's data file: every EDTF text is a `When`. What rests on cites may say that some
 * are withheld, which no file does: only `asOf` an earlier day.
 */
export type Dossier = Stated<z.output<typeof schema.dossierSchema>>;

/** How many cites of a statement are withheld, since their sources were not yet out: "known then; our source is later". */
export type Withheld = { readonly withheld?: number };

type Stated<T> = T extends When
	? T
	: T extends { readonly cites: readonly unknown[] }
		? { [K in keyof T]: Stated<T[K]> } & Withheld
		: T extends object
			? { [K in keyof T]: Stated<T[K]> }
			: T;

export type Sentence = Dossier["summary"][number];
export type Cite = Sentence["cites"][number];
export type Period = Dossier["periods"][number];
export type Topic = Dossier["topics"][number];
export type Judgement = Topic["judgements"][number];
export type Actor = Dossier["actors"][number];
export type Source = Dossier["sources"][number];
export type DossierEvent = Dossier["events"][number];
export type HistoryEntry = DossierEvent["history"][number];
export type Status = HistoryEntry["status"];
export type Account = NonNullable<DossierEvent["accounts"]>[number];
export type Claim = Dossier["claims"][number];
export type Outcome = Claim["outcomes"][number];
export type Verdict = Outcome["verdict"];
export type Modality = Claim["modality"];
export type Likelihood = NonNullable<Claim["likelihood"]>;
export type Reliability = Source["reliability"];
export type Zone = Dossier["zones"][number];
