import { SettingError } from "../run/settings.mjs";

export type Asked = {
	/** Of a presentation. */
	readonly steps: number;
	/** Of a browser in the middle of a save. */
	readonly kills: number;
	/** In which two tabs save at once. */
	readonly rounds: number;
	/** Whether the importers are fuzzed too. */
	readonly fuzz: boolean;
	/** null: a new one. */
	readonly seed: number | null;
};

const COUNTS = { "--steps": 500, "--kills": 200, "--rounds": 1000 } as const;
const USAGE =
	"Use: npm run soak [-- --steps <number>] [--kills <number>] [--rounds <number>] [--fuzz], and READOUT_SEED=<number> to repeat a run.";

/**
 * What the words of the command line and READOUT_SEED ask for; 0 of a kind leaves it out.
 * @throws SettingError on any other word, and on what is no whole number
 */
export function askedOf(given: readonly string[], seed = ""): Asked {
	const counts: Record<keyof typeof COUNTS, number> = { ...COUNTS };
	const rest = [...given];
	for (const name of ["--steps", "--kills", "--rounds"] as const) {
		const at = rest.indexOf(name);
		if (at < 0) continue;
		const read = count(rest[at + 1]);
		if (read === null) throw new SettingError(`${name} needs a whole number. ${USAGE}`);
		counts[name] = read;
		rest.splice(at, 2);
	}
	const unknown = rest.filter((word) => word !== "--fuzz");
	if (unknown.length > 0) throw new SettingError(`Unknown option ${unknown.join(", ")}. ${USAGE}`);
	const seeded = seed === "" ? null : count(seed);
	if (seed !== "" && seeded === null) throw new SettingError(`READOUT_SEED must be a whole number. ${USAGE}`);
	return {
		steps: counts["--steps"],
		kills: counts["--kills"],
		rounds: counts["--rounds"],
		fuzz: rest.includes("--fuzz"),
		seed: seeded,
	};
}

function count(text = ""): number | null {
	return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
