import { bringRowSearch } from "../search/find-rows";
import { bringChoosing } from "./row-choices";
import { choosingRows } from "./row-choosing";
import { searchingIn } from "./search-rows";

/** Has rows be searched and filtered: for pages that show them. Workers, which have rows as well, carry none of it. */
export function bringRowFinding(): void {
	bringRowSearch(searchingIn);
	bringChoosing(choosingRows);
}
