import { parseWhen } from "../../time/parse-when";
import { NOBODY } from "../names";
import type { Sides } from "./draft";
import type { RawEvent } from "./finish-draft";
import { unescaped } from "./ical-names";
import { placeNotes } from "./place-notes";
import type { IcalEvent } from "./read-ical";
import { type Reading, tally } from "./reading";
import { statusOf } from "./status-word";

/** What an event of a calendar says beside its dates. Of Readout's own calendars id, exact date and status are known again. */
export function icalTexts(event: IcalEvent, sides: Sides): Omit<RawEvent, "place" | "written"> {
	const { of } = event;
	const text = (name: string) => of(name)[0]?.values[0] ?? "";
	const own = ownId(text("uid"));
	const description = text("description");
	const status = own === null ? STATUS.get(text("status").toUpperCase()) : statusOf(description.split(":", 1).join(""));
	const geo = text("geo").split(";");
	return {
		sides: own === null ? sides : exactSides(sides, text("x-readout-edtf")),
		...(own !== null && { id: own }),
		title: text("summary"),
		summary: own === null ? of("description").map(({ values }) => values[0] ?? "") : [ownSummary(description)],
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

/** Without the line of status and date that leads, which the event says itself. */
function ownSummary(description: string): string {
	return description.split("\n").slice(1).join("\n");
}

/** The date as the dossier had it, where a calendar could only say its days. */
function exactSides(sides: Sides, edtf: string): Sides {
	if (sides.when.kind === "instant" || edtf === "") return sides;
	const exact = parseWhen(unescaped(edtf));
	return exact.ok && exact.value.kind !== "instant" ? { when: exact.value } : sides;
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
