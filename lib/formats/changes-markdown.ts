import { type AddressOf, type ChangeItem, type ChangesList, leftWords } from "./changes-list";
import { markdownLink, markdownText } from "./markdown-text";

/** What changed as Markdown (CommonMark): a heading for each thing that announced it, each change a link. */
export function changesMarkdown(list: ChangesList, addressOf: AddressOf, address: string): string {
	const { title, summary, groups } = list;
	const left = leftWords(list);
	return `${[
		`### ${markdownText(title)}`,
		markdownText(summary),
		...groups.flatMap((group) => [
			`#### ${markdownText(group.title)}`,
			group.items.map((item) => `- ${item.day}: ${itemText(item, group.title, addressOf)}`).join("\n"),
		]),
		...(left === null ? [] : [`And ${left}.`]),
		markdownLink("What changed", address),
	].join("\n\n")}\n`;
}

/** The name of the group itself is not said twice. */
function itemText({ title, line, thing }: ChangeItem, group: string, addressOf: AddressOf): string {
	if (title === group) return markdownLink(line, addressOf(thing));
	return `${markdownLink(title, addressOf(thing))}. ${markdownText(line)}`;
}
