import { cutText } from "../deck/cut-text";

const LONGEST_SHORT = 30;

/** A title as a label: at most thirty characters, cut between words where there is one to cut at. */
export function shortTitle(title: string): string {
	if (title.length <= LONGEST_SHORT) return title;
	const cut = cutText(title, LONGEST_SHORT - 1);
	const blank = cut.lastIndexOf(" ");
	return `${(blank > LONGEST_SHORT / 2 ? cut.slice(0, blank) : cut).trim()}…`;
}
