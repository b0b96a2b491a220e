/** How a note begins that goes on with the words before it: "Announced … by the White House", "Held … as planned". */
const GOES_ON =
	/^(?:after|along|alongside|amid|and|as|at|because|before|between|but|by|during|early|for|from|if|in|informally|instead|into|late|near|of|on|only|or|over|since|so|though|through|to|under|until|via|when|where|which|while|who|with|within|without)\b/;

/** A note behind what it is about: as its next words where it goes on with them, else as a clause of its own. */
export function noteAfter(note: string): string {
	return GOES_ON.test(note) ? ` ${note}` : `; ${note}`;
}
