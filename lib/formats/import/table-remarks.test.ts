import { expect, it } from "vitest";
import { taken, told } from "./sample-import";

const column = (at: number) => ({ kind: "columns", columns: [at], joiner: " " }) as const;

it("a table's actors and a status that Readout does not have become notes, and what that means is said", () => {
	const text = "Date,Title,Who,State\n2024-04-11,Talks,US; JP,planned\n2024-04-12,More talks,,held\n";
	const result = taken(text, {
		mapping: { start: column(0), title: column(1), actors: column(2), status: column(3) },
	});
	expect(result.dossier.events.map(({ history }) => history.map(({ status, note }) => [status, note]))).toEqual([
		[["held", "Status in the file: “planned”. Actors: US; JP."]],
		[["held", undefined]],
	]);
	expect(told(result)).toEqual([
		"information 2:18 Actors were kept as a note: the table does not say what each is (a person, a state, an organisation or a place)",
		"warning 2:25 A status that Readout does not have was kept as a note; by its date the event stands as held or as scheduled",
	]);
});
