import { NOBODY } from "../names";
import type { Sides } from "./draft";
import type { RawEvent } from "./finish-draft";
import type { IcalEvent } from "./ical-event";
import { exactSides, ownStatus, ownTexts } from "./ical-own";
import { placeNotes } from "./place-notes";
import { type Reading, tally } from "./reading";

/** What an event of a calendar says beside its dates. Of Readout's own calendars id, exact date and status are known again. */
export function icalTexts(event: IcalEvent, sides: Sides, reading: Reading): Omit<RawEvent, "place" | "written"> {
	const { of } = event;
	const text = (name: string) => of(name)[0]?.values[0] ?? "";
	const own = ownId(text("uid"));
	const status = own === null ? STATUS.get(text("status").toUpperCase()) : ownStatus(event, reading);
	const geo = text("geo").split(";");
	const described = of("description").map(({ values }) => values[0] ?? "");
	return {
		...(own === null
			? { sides, title: text("summary"), summary: described }
			: { ...ownTexts(event, exactSides(event, sides, reading), reading), id: own, html: false }),
		venue: text("location"),
		topics: of("categories").flatMap(({ values }) => values),
		links: of("url").map(({ values }) => ({ url: values[0] ?? "" })),
		...(status !== undefined && status !== null && { status }),
		notes: [
			...(text("status").toUpperCase() === "TENTATIVE" && own === null ? ["The calendar has it as tentative."] : []),
			...placeNotes(geo[0] ?? "", geo[1] ?? ""),
		],
	};
}

/** A calendar's CONFIRMED says that it is planned, not that it was held: there the date decides. */
const STATUS = new Map([
	["TENTATIVE", "proposed"],
	["CANCELLED", "cancelled"],
] as const) as ReadonlyMap<string, "proposed" | "cancelled">;

/** `<event>.<dossier>@readout.invalid` → the event's id. */
function ownId(uid: string): string | null {
	return uid.endsWith(`@${NOBODY}`) ? (uid.split(".", 1)[0] ?? null) : null;
}

const NAMED = [
	"attach",
	"image",
	"conference",
	"organizer",
	"attendee",
	"contact",
	"comment",
	"related-to",
	"resources",
] as const;

/** Tells of properties that carry something and have no place in a dossier. */
export function reportUnread({ component, of }: IcalEvent, reading: Reading): void {
	const place = { line: component.line, column: 1 };
	for (const name of NAMED) {
		const [first] = of(name);
		if (first === undefined) continue;
		tally(
			reading,
			"information",
			place,
			`${name.toUpperCase()} has no place in Readout and was not read`,
			first.values[0] ?? "",
		);
	}
}
