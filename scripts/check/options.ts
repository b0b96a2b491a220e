import { SettingError } from "../run/settings.mjs";

export type Asked = {
	readonly all: boolean;
	readonly json: boolean;
	/** The git ref to compare with, or null: then the rules are asked. */
	readonly against: string | null;
	readonly files: readonly string[];
};

const USAGE = "Use: npm run check [-- --all | --json | --against <git ref>] [file…]";

/**
 * What the words of the command line ask for.
 * @param npmAgainst what npm makes of an `--against` before `--`: it takes the flag for its own. "true" where the ref stood
 * apart and so is the first word that is left; undefined where there was none
 * @throws SettingError on an option that there is not, and on `--against` without a ref
 */
export function askedOf(given: readonly string[], npmAgainst?: string): Asked {
	const words = npmAgainst === undefined || npmAgainst === "" ? given : ["--against", ...apart(npmAgainst), ...given];
	const at = words.findIndex((word) => word === "--against" || word.startsWith("--against="));
	const flag = words[at];
	const ref = flag === "--against" ? words[at + 1] : flag?.slice("--against=".length);
	if (flag !== undefined && (ref === undefined || ref === "" || ref.startsWith("-")))
		throw new SettingError(`--against needs a git ref, such as main or HEAD~1. ${USAGE}`);
	const rest = words.filter((_, index) => at < 0 || (index !== at && !(flag === "--against" && index === at + 1)));
	const unknown = rest.filter((word) => word.startsWith("--") && word !== "--all" && word !== "--json");
	if (unknown.length > 0) throw new SettingError(`Unknown option ${unknown.join(", ")}. ${USAGE}`);
	return {
		all: rest.includes("--all"),
		json: rest.includes("--json"),
		against: ref ?? null,
		files: rest.filter((word) => !word.startsWith("--")),
	};
}

function apart(npmAgainst: string): readonly string[] {
	return npmAgainst === "true" ? [] : [npmAgainst];
}
