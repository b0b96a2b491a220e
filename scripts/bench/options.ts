import { SettingError } from "../run/settings.mjs";
import { isSubjectName, SUBJECT_NAMES, type SubjectName } from "./scale-subject";

/** What the scale section measures. */
export type ScaleAsked = {
	/** Numbers of events, ascending. */
	readonly sizes: readonly number[];
	readonly only: readonly SubjectName[];
	/** How often each subject is opened at each size and view. */
	readonly rounds: number;
	/** Seconds that a subject may take to its first stable frame: one for each size, the last for all further ones. */
	readonly patience: readonly number[];
};

export type BenchAsked = { readonly sections: readonly string[]; readonly scale: ScaleAsked };

/** Takes minutes, so it runs only when it is named or has an option. */
export const SCALE = "scale";

const USAGE =
	"Use: npm run bench [-- <section>…] [--sizes 1000,10000] [--only readout,limit] [--rounds <number>] [--patience <seconds>].";
const DEFAULTS = {
	"--sizes": "1000,10000,100000",
	"--only": SUBJECT_NAMES.join(),
	"--rounds": "3",
	"--patience": "60",
};

/**
 * What the words of the command line ask for. Without a section all but the scale run; an option of the scale alone
 * asks for the scale alone.
 * @throws SettingError on a section or an option that is unknown, and on a value that cannot be read
 */
export function askedOf(given: readonly string[], sections: readonly string[]): BenchAsked {
	const values: Record<keyof typeof DEFAULTS, string> = { ...DEFAULTS };
	const named: string[] = [];
	let isOfScale = false;
	for (let at = 0; at < given.length; at += 1) {
		const word = given[at] ?? "";
		if (Object.hasOwn(values, word)) {
			at += 1;
			values[word as keyof typeof DEFAULTS] = given[at] ?? "";
			isOfScale = true;
		} else if (word.startsWith("-")) throw new SettingError(`Unknown option ${word}. ${USAGE}`);
		else if (sections.includes(word)) named.push(word);
		else throw new SettingError(`There is no section ${word}; there are ${sections.join(", ")}.`);
	}
	const scale = {
		sizes: [...new Set(counts("--sizes", values["--sizes"]))].sort((a, b) => a - b),
		only: subjects(values["--only"]),
		rounds: counts("--rounds", values["--rounds"])[0] ?? 1,
		patience: counts("--patience", values["--patience"]),
	};
	if (isOfScale && !named.includes(SCALE)) named.push(SCALE);
	return { sections: named.length > 0 ? named : sections.filter((name) => name !== SCALE), scale };
}

function counts(option: string, text: string): readonly number[] {
	const each = text.split(",");
	if (!each.every((count) => /^[1-9]\d{0,6}$/.test(count)))
		throw new SettingError(`${option} needs whole numbers from 1 to 9999999, with commas between them. ${USAGE}`);
	return each.map(Number);
}

function subjects(text: string): readonly SubjectName[] {
	const each = text.split(",").filter(isSubjectName);
	if (each.length < text.split(",").length)
		throw new SettingError(`--only takes ${SUBJECT_NAMES.join(", ")}, with commas between them. ${USAGE}`);
	return each;
}
