import type { Account, Dossier } from "../dossier";
import type { Path } from "../problem";
import type { Remark, Rule } from "./finding";

export const accountsChosen: Rule = {
	id: "accounts",
	title: "conflicting accounts of which none, or more than one, is chosen with a reason",
	check: (dossier: Dossier) => [
		...dossier.events.flatMap(({ accounts }, index) => remarks(accounts ?? [], ["events", index, "accounts"])),
		...dossier.claims.flatMap(({ accounts }, index) => remarks(accounts ?? [], ["claims", index, "accounts"])),
	],
};

function remarks(accounts: readonly Account[], path: Path): readonly Remark[] {
	if (accounts.length === 0) return [];
	const chosen = accounts.flatMap((account, index) => (account.chosen === true ? [index] : []));
	const silent = chosen.filter((index) => accounts[index]?.reason === undefined);
	return [
		...(chosen.length === 0 ? [remark("warning", path, "No account is chosen.", "Choose one and say why.")] : []),
		...(chosen.length > 1
			? [remark("error", path, `${chosen.length} accounts are chosen at once.`, "Choose one and say why.")]
			: []),
		...silent.map((index) =>
			remark("error", [...path, index], "This account is chosen without a reason.", "Say why in `reason`."),
		),
	];
}

function remark(severity: Remark["severity"], path: Path, message: string, fix: string): Remark {
	return { severity, path, message, fix };
}
