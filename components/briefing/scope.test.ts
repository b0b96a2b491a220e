import { expect, test } from "vitest";
import { hrefOf } from "./scope";

test("hrefOf(scope, subject) keeps the day of knowledge, and says nothing of the latest", () => {
	const claim = { kind: "claim", id: "a-claim" } as const;
	expect(hrefOf({ root: "/x/", asOf: null }, claim)).toBe("/x/claims/a-claim/");
	expect(hrefOf({ root: "/x/", asOf: "2024-04-05" }, claim)).toBe("/x/claims/a-claim/?asof=2024-04-05");
});
