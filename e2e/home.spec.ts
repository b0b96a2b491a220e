import { expect, test } from "./test";

test("the first page names the dossier in its title and its heading", async ({ page }) => {
	const answer = await page.goto("/");
	expect(answer?.status()).toBe(200);
	await expect(page).toHaveTitle(/\S/);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address that is not there answers 404 with a page of its own", async ({ request }) => {
	const answer = await request.get("/not-there/");
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain("<h1");
});
