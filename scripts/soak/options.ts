import { SettingError } from "../run/settings.mjs";

export type Asked = {
	readonly steps: number;
	/** Whether the importers are fuzzed too. */
	readonly fuzz: boolean;
	/** null: a new one. */
	readonly seed: number | null;
};

const STEPS = 500;
const USAGE = "Use: npm run soak [-- --steps <number>] [--fuzz], and READOUT_SEED=<number> to repeat a run.";

/**
 * What the words of the command line and READOUT_SEED ask for.
 * @throws SettingError on any other word, and on what is no whole number
 */
export function askedOf(given: readonly string[], seed = ""): Asked {
	const at = given.indexOf("--steps");
	const steps = at < 0 ? STEPS : count(given[at + 1]);
	const rest = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
	const unknown = rest.filter((word) => word !== "--fuzz");
	if (unknown.length > 0) throw new SettingError(`Unknown option ${unknown.join(", ")}. ${USAGE}`);
	if (steps === null || steps < 1) throw new SettingError(`--steps needs a whole number from 1. ${USAGE}`);
	const seeded = seed === "" ? null : count(seed);
	if (seed !== "" && seeded === null) throw new SettingError(`READOUT_SEED must be a whole number. ${USAGE}`);
	return { steps, fuzz: rest.includes("--fuzz"), seed: seeded };
}

function count(text = ""): number | null {
	return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
