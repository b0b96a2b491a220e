import type { Claim, Verdict } from "@/lib/dossier/dossier";
import { currentOutcome } from "@/lib/dossier/newest";
import { howSaid } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import { hrefOf, type Scope } from "./scope";

/** What one row of the claims table says; small, because a page carries it once for the reader and once for the script. */
export type ClaimRow = {
	readonly id: string;
	readonly href: string;
	readonly text: string;
	readonly attribution: string;
	readonly how: string;
	readonly verdict: Verdict | "open";
	readonly evidence: string;
	/** In words. */
	readonly made: string;
};

export function claimRows(claims: readonly Claim[], scope: Pick<Scope, "root" | "asOf">): readonly ClaimRow[] {
	return claims.map((claim) => {
		const outcome = currentOutcome(claim);
		return {
			id: claim.id,
			href: hrefOf(scope, { kind: "claim", id: claim.id }),
			text: claim.text,
			attribution: claim.attribution,
			how: howSaid(claim),
			verdict: outcome?.verdict ?? "open",
			evidence: outcome?.evidence ?? "",
			made: formatPlainDate(claim.madeOn),
		};
	});
}
