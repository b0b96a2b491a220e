import { type AddressOf, type ChangeItem, type ChangesList, leftWords } from "./changes-list";
import { oneLine } from "./plain-text";

/** What changed as plain text: a block for each thing that announced it, a line and an address for each change. */
export function changesText(list: ChangesList, addressOf: AddressOf, address: string): string {
	const { title, summary, groups } = list;
	const left = leftWords(list);
	return [
		oneLine(title),
		summary,
		...groups.map((group) =>
			[oneLine(group.title), ...group.items.flatMap((item) => itemLines(item, group.title, addressOf))].join("\n"),
		),
		...(left === null ? [] : [`And ${left}.`]),
		address,
	].join("\n\n");
}

/** The name of the group itself is not said twice. */
function itemLines(item: ChangeItem, group: string, addressOf: AddressOf): readonly string[] {
	const name = item.title === group ? "" : `${item.title}: `;
	return [`- ${item.day}. ${oneLine(`${name}${item.line}`)}`, `  ${addressOf(item.thing)}`];
}
