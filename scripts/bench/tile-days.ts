import { seededRandom } from "../../lib/dossier/random";
import { addDays, type PlainDate, plainDateText } from "../../lib/time/plain-date";
import type { PlainEvent } from "./scale-events";

/** Days of the archive: a power of four, so that quarters of quarters end at single days; some 45 years. */
export const ARCHIVE_DAYS = 16_384;

const FIRST: PlainDate = { year: 1980, month: 1, day: 1 };
/** So many days in a hundred begin a burst, of ten to a hundred times the usual. */
const BURSTS = 0.01;

const LANES =
	"Security,Trade,Diplomacy,Technology,Minerals,Energy,Migration,Health,Climate,Transport,Farming,Finance,Courts,Elections,Defence,Networks,Space,Fisheries,Labour,Media";
const WHO =
	"coast guard,foreign ministry,trade ministers,central bank,port authority,senate committee,task force,embassy,customs service,energy regulator,labour union,court of appeal,mining company,grid operator";
const PLACES =
	"Manila,Tokyo,Washington,Kobe,Subic,Cebu,Busan,Jakarta,Hanoi,Perth,Darwin,Taipei,Delhi,Brussels,Geneva,Lima,Accra,Cairo";
const DID =
	"reports a collision near,signs a memorandum on,postpones the hearing about,publishes figures for,opens talks on,warns of delays at,inspects,denies a report on,protests against,extends the licence for";
const WHAT =
	"the northern terminal,the tariff on cables,rare-earth exports,the undersea cable,the accord on chips,night ferries,the rail corridor,the spring exercise,offshore wind,the nickel smelter";

/** Names and words beyond those above, so that titles compress about as real ones do, and no better. */
const WORDS = 6000;
const SYLLABLES = "ka,mo,ra,ti,len,sor,va,du,pel,gri,shan,to,mi,bex,ol,fen,cu,zar,ne,hol,qui,stra,wy,jun";

/** How many topics the invented archive has. */
export const LANE_COUNT = LANES.split(",").length;

/**
 * Events on each day of an invented archive, `total` in all: they grow with the years, rest at weekends, scatter, and come
 * in bursts that die away over a week. Equal seeds give equal days.
 */
export function archiveDays(total: number, seed: number): Uint32Array {
	const random = seededRandom(seed);
	const weights = new Float64Array(ARCHIVE_DAYS);
	let burst = 0;
	for (let day = 0; day < ARCHIVE_DAYS; day += 1) {
		if (random() < BURSTS) burst = 10 ** (1 + random());
		const weekday = day % 7 < 5 ? 1 : 0.4;
		const grown = 0.3 + (1.4 * day) / ARCHIVE_DAYS;
		weights[day] = grown * weekday * Math.exp(random() + random() + random() - 1.5) + grown * burst;
		burst = burst < 1 ? 0 : burst * 0.45;
	}
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const days = Uint32Array.from(weights, (weight) => Math.floor((weight / sum) * total));
	const left = total - days.reduce((all, count) => all + count, 0);
	for (let at = 0; at < left; at += 1) days[at] = (days[at] ?? 0) + 1;
	return days;
}

/**
 * `count` records that begin on a day, in civil order: a third at an hour, a fifth with an end.
 * @param first the number of the first, which its id carries
 */
export function recordsOf(day: number, count: number, first: number, random: () => number): readonly PlainEvent[] {
	const date = plainDateText(addDays(FIRST, day));
	const minutes = Array.from({ length: Math.round(count / 3) }, () => Math.floor(random() * 1440)).sort(
		(a, b) => a - b,
	);
	const words = vocabulary();
	const word = () => words[Math.floor(random() * random() * WORDS)] ?? "";
	const pick = (list: string) => {
		const each = list.split(",");
		return each[Math.floor(random() * each.length)] ?? "";
	};
	return Array.from({ length: count }, (_, at) => {
		const minute = minutes[at];
		const lasts = random() < 0.2 ? Math.ceil(random() * random() * 14) : 0;
		const end = lasts > 0 && minute === undefined ? plainDateText(addDays(FIRST, day + lasts)) : null;
		return {
			id: `event-${String(first + at).padStart(9, "0")}`,
			title: `${pick(PLACES)} ${pick(WHO)} ${pick(DID)} ${word()} ${word()} ${pick(WHAT)}, ${word()} ${word()}`,
			start: minute === undefined ? date : `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}Z`,
			...(end !== null && { end }),
			lane: pick(LANES),
		};
	});
}

function vocabulary(): readonly string[] {
	const random = seededRandom(1);
	const syllables = SYLLABLES.split(",");
	const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? "";
	return Array.from({ length: WORDS }, () => syllable() + syllable() + (random() < 0.5 ? "" : syllable()));
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
