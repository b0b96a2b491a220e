import type { Claim } from "./dossier";
import { howSaidAndRead } from "./wording";

type Said = Pick<Claim, "text" | "attribution" | "modality" | "likelihood">;

/** What a claim said before, as far as it says otherwise now: its text in quotes, who said it, how it was said and read. */
export function rewordedWords(before: Said, now: Said): string {
	const parts = [
		...(before.text === now.text ? [] : [`“${before.text}”`]),
		...(before.attribution === now.attribution ? [] : [`said by ${before.attribution}`]),
		...(howSaidAndRead(before) === howSaidAndRead(now) ? [] : [howSaidAndRead(before)]),
	];
	return parts.length === 0 ? `“${before.text}”` : parts.join(", ");
}
