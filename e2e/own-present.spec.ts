import { ID, keepFile } from "./own";
import { expectSame, openAudience, standing } from "./presenting";
import { expect, test } from "./test";

test("an own dossier is presented from the library: the room follows in a second window, and loses nothing when it is loaded anew", async ({
	page,
}) => {
	await keepFile(page);
	await page.getByRole("link", { name: "Present", exact: true }).click();
	await expect(page).toHaveURL(`/library/?d=${ID}&page=present`);
	await expect(page.locator("[data-slide]")).toBeVisible();
	const audience = await openAudience(page);
	const address = new URL(audience.url());
	expect(address.pathname + address.search).toBe(`/library/?d=${ID}&page=audience`);
	await expectSame(page, audience);

	const first = await standing(page);
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(page)).not.toBe(first);
	await expectSame(page, audience);
	await page.keyboard.press("End");
	await expect(audience.locator("[data-slide]")).toHaveAttribute("data-slide", "sources");

	await audience.reload();
	await expectSame(page, audience);
	await page.reload();
	await expectSame(page, audience);
	await audience.close();
});
