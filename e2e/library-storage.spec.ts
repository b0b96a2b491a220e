import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectLive, fileOf, ID, keepFile, openFile, TEXT, TITLE, titled } from "./own";
import { expect, test } from "./test";

test.describe("where storage fails", () => {
	test("a blocked one lets the dossier be used, and says that it is not saved", async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, "indexedDB", { value: undefined });
		});
		const report = await openFile(page, fileOf(TEXT));
		await expect(page.getByText("This browser keeps nothing for this page")).toBeVisible();
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		await expect(page.locator("[data-save=failed]")).toHaveText("Not saved");
		await expect(page.locator(".notice")).toContainText("Not saved: this browser keeps nothing for this page");
		const downloading = page.waitForEvent("download");
		await page.locator(".notice").getByRole("button", { name: "Download dossier" }).click();
		expect(readFileSync(await (await downloading).path(), "utf8")).toBe(TEXT);
		page.on("dialog", (dialog) => void dialog.accept());
	});

	test("one that throws SecurityError is told plainly on a kept dossier's address", async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException("refused", "SecurityError");
			};
		});
		await page.goto(`/library/?d=${ID}`);
		await expect(page.getByRole("heading", { name: "This browser’s storage is closed" })).toBeVisible();
	});

	test("a full one keeps what was kept before, says how full, and saves once there is room", async ({ page }) => {
		test.slow();
		await page.goto("/dossiers/");
		// Blanks at random, for what repeats is packed before it is counted.
		const blanks = Array.from({ length: 2_000_000 }, () => " \t\r\n"[Math.floor(Math.random() * 4)]).join("");
		const large = TEXT + blanks;
		const session = await page.context().newCDPSession(page);
		const origin = new URL(page.url()).origin;
		await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
		await keepFile(page);
		const report = await openFile(page, fileOf(large));
		await report.getByLabel(`“${TITLE}”`).check();
		await report.getByRole("button", { name: "Keep" }).click();
		await expect(page.locator(".notice")).toContainText(/Not saved: browser storage is full \(\d+ of \d+ MB\)/);
		await expectLive(page);
		await session.send("Storage.overrideQuotaForOrigin", { origin });
		await page.getByRole("button", { name: "Try again" }).click();
		await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.goto("/dossiers/");
		await expect(page.locator("[data-dossier]").first()).toContainText("revision 1");
	});

	test("spoiled bytes of the newest generation open the one before, and can be downloaded", async ({ page }) => {
		await keepFile(page);
		const report = await openFile(page, fileOf(titled("Newer")));
		await report.getByLabel(`“${TITLE}”`).check();
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		await expect(page.getByRole("heading", { level: 1, name: "Newer" })).toBeVisible();
		await spoil(page, "b");
		await page.reload();
		await expectLive(page);
		await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
		await expect(page.locator(".notice")).toContainText("The newest saved state of this dossier is damaged");
		await expect(page.getByRole("button", { name: "Download the damaged file" })).toBeVisible();
	});

	test("with every generation spoiled, what is stored can be downloaded", async ({ page }) => {
		await keepFile(page);
		await spoil(page, "a");
		await page.reload();
		await expect(page.getByRole("heading", { name: "This dossier cannot be opened" })).toBeVisible();
		await expect(page.getByRole("button", { name: "Download dossier" })).toBeVisible();
	});

	test("a storage that was cleared is told as a dossier that is not here", async ({ page }) => {
		await keepFile(page);
		await page.goto("/theme.js");
		const session = await page.context().newCDPSession(page);
		await session.send("Storage.clearDataForOrigin", {
			origin: new URL(page.url()).origin,
			storageTypes: "indexeddb",
		});
		await page.goto(`/library/?d=${ID}`);
		await expect(page.getByRole("heading", { name: "This dossier is not in this browser" })).toBeVisible();
	});
});

/** Flips a bit of what a slot holds. */
async function spoil(page: Page, slot: string) {
	await page.evaluate(async (wanted) => {
		const [info] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("readout"));
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open(info?.name ?? "");
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const store = database.transaction("parts", "readwrite").objectStore("parts");
		await new Promise<void>((resolve) => {
			const reading = store.openCursor();
			reading.onsuccess = () => {
				const cursor = reading.result;
				if (cursor === null) return resolve();
				const bytes = new Uint8Array(cursor.value.slice(0));
				bytes[40] = (bytes[40] ?? 0) ^ 1;
				if ((cursor.key as unknown[])[1] === wanted) cursor.update(bytes.buffer);
				cursor.continue();
			};
		});
		database.close();
	}, slot);
}

test.describe("a connection that the browser closes", () => {
	test("is opened anew, and the save goes through", async ({ page }) => {
		await page.addInitScript(loseConnections);
		const report = await openFile(page, fileOf(TEXT));
		await expect(report.getByRole("button", { name: "Keep" })).toBeVisible();
		await lose(page, 1);
		await report.getByRole("button", { name: "Keep" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}`);
		await expectLive(page);
		await expect(page.locator("[data-save]").first()).toHaveAttribute("data-save", "saved");
	});

	test("again and again is told, with what is safe; the dossier stays at hand until it is saved", async ({ page }) => {
		await page.addInitScript(loseConnections);
		const report = await openFile(page, fileOf(TEXT));
		await expect(report.getByRole("button", { name: "Keep" })).toBeVisible();
		await lose(page, 1000);
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		const notice = page.getByRole("alert").filter({ hasText: "Not saved: the browser closed its storage." });
		await expect(notice).toContainText("The dossier is open in this tab and is lost when it closes: download it.");
		const downloading = page.waitForEvent("download");
		await notice.getByRole("button", { name: "Download dossier" }).click();
		expect(readFileSync(await (await downloading).path(), "utf8")).toBe(TEXT);
		await lose(page, 0);
		await notice.getByRole("button", { name: "Try again" }).click();
		await expect(page.locator("[data-save]").first()).toHaveAttribute("data-save", "saved");
		await expect(notice).toHaveCount(0);
	});
});

/** Runs in the page: closes the connection under the next so many transactions, as Safari does. */
function loseConnections(): void {
	const begin = IDBDatabase.prototype.transaction;
	IDBDatabase.prototype.transaction = function (...wanted: Parameters<typeof begin>) {
		const left = Number(Reflect.get(globalThis, "connectionsToLose") ?? 0);
		if (left > 0) {
			Reflect.set(globalThis, "connectionsToLose", left - 1);
			this.close();
		}
		return begin.apply(this, wanted);
	};
}

async function lose(page: Page, connections: number): Promise<void> {
	await page.evaluate((count) => Reflect.set(globalThis, "connectionsToLose", count), connections);
}

test("a newer Readout in another tab is given way to: that is said, nothing is lost and nothing overwritten", async ({
	page,
}) => {
	await keepFile(page);
	const report = await openFile(page, fileOf(titled("Not kept yet")));
	await expect(report.getByRole("button", { name: "Keep" })).toBeVisible();
	const other = await page.context().newPage();
	await other.goto("/theme.js");
	expect(await upgraded(other)).toEqual(["upgraded", [ID]]);

	await report.getByRole("button", { name: "Keep" }).click();
	await expectLive(page);
	await expect(page.getByRole("heading", { level: 1, name: "Not kept yet" })).toBeVisible();
	const notice = page.getByRole("alert").filter({ hasText: "a newer Readout has used this browser’s storage" });
	await expect(notice).toContainText("Not saved");
	await expect(notice).toContainText("Reload the page.");
	const downloading = page.waitForEvent("download");
	await notice.getByRole("button", { name: "Download dossier" }).click();
	expect(readFileSync(await (await downloading).path(), "utf8")).toBe(titled("Not kept yet"));
	expect(await upgraded(other)).toEqual(["upgraded", [ID]]);

	page.on("dialog", (dialog) => void dialog.accept());
	await page.goto("/dossiers/");
	await expect(page.getByText("A newer Readout has used this browser’s storage.")).toBeVisible();
});

/** Opens the store as a later version of this site would; whether nobody stood in the way, and what it holds. */
function upgraded(page: Page): Promise<readonly [string, readonly unknown[]]> {
	return page.evaluate(async () => {
		const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("readout"));
		const opening = indexedDB.open(found?.name ?? "", 2);
		const outcome = await new Promise<string>((resolve) => {
			opening.onsuccess = () => resolve("upgraded");
			opening.onblocked = () => resolve("blocked");
			opening.onerror = () => resolve(`refused: ${opening.error?.name}`);
		});
		if (outcome !== "upgraded") return [outcome, []] as const;
		const listing = opening.result.transaction("dossiers").objectStore("dossiers").getAllKeys();
		const keys = await new Promise<readonly unknown[]>((resolve) => {
			listing.onsuccess = () => resolve(listing.result);
		});
		opening.result.close();
		return [outcome, keys] as const;
	});
}
