import type { BrowserContext, Page } from "@playwright/test";
import { build } from "esbuild";
import type { keepDossier } from "../../components/library/store/keep-dossier";
import type { loadDossier } from "../../components/library/store/kept-dossiers";
import type { saveDossier } from "../../components/library/store/save-dossier";
import { ROOT } from "../run/settings.mjs";

/** What the pages below have as `store`: the app's own, with nothing between. */
type Store = {
	readonly saveDossier: typeof saveDossier;
	readonly keepDossier: typeof keepDossier;
	readonly loadDossier: typeof loadDossier;
};

const ENTRY = `
import { saveDossier } from "./components/library/store/save-dossier";
import { keepDossier } from "./components/library/store/keep-dossier";
import { loadDossier } from "./components/library/store/kept-dossiers";
Object.assign(globalThis, { store: { saveDossier, keepDossier, loadDossier } });
`;

/** The store of own dossiers as one script, made from the sources that the app is made from. */
export async function storeScript(): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: ENTRY, resolveDir: ROOT, loader: "ts" },
		bundle: true,
		write: false,
		format: "iife",
		logLevel: "silent",
	});
	return outputFiles[0]?.text ?? "";
}

/** A page that holds nothing but the store, at an address of the origin without any script. */
export async function storePage(context: BrowserContext, origin: string, script: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/theme.js`);
	await page.evaluate(script);
	return page;
}

/** What a save is known by: its number fills its bytes, and tells how many there are. */
export type Told = { readonly kind: string; readonly revision: number; readonly key: string };

/** What stands under a key: the revision and number of its newest whole state, and how many states are spoiled. */
export type Standing = { readonly revision: number; readonly number: number; readonly spoiled: number };

/** `replaces`: what a conflict leaves is kept beside it. */
export type Save = {
	readonly key: string;
	readonly number: number;
	readonly base: number | null;
	readonly beside?: boolean;
};

/** Saves bytes of a number from a page; never rejects but with the page. */
export function save(page: Page, request: Save): Promise<Told> {
	return page.evaluate(async ({ key, number, base, beside = false }) => {
		const { saveDossier: put, keepDossier: keep }: Store = Reflect.get(globalThis, "store");
		// From a few to some ten megabytes: more parts than one.
		const bytes = new Float64Array(50_000 + ((number * 7919) % 1_200_000)).fill(number).buffer;
		const head = { title: `Save ${number}`, events: number, updated: "2024-04-05" };
		if (beside && base !== null) {
			const kept = await keep("/", {
				id: key,
				head,
				file: { bytes, checksum: null },
				replaces: { key, revision: base },
			});
			return kept.kind === "kept"
				? { kind: kept.beside ? "beside" : "saved", revision: kept.revision, key: kept.key }
				: { kind: "failed", revision: 0, key };
		}
		const saved = await put("/", { key, head, file: { bytes, checksum: null }, base });
		return { kind: saved.kind, revision: "revision" in saved ? saved.revision : 0, key };
	}, request);
}

/** What a page reads under a key; null where nothing is. A state whose bytes are not all of one number counts as spoiled. */
export function standing(page: Page, key: string): Promise<Standing | null> {
	return page.evaluate(async (wanted) => {
		const { loadDossier: load }: Store = Reflect.get(globalThis, "store");
		const loaded = await load("/", wanted);
		if (loaded.kind === "missing") return null;
		let spoiled = loaded.spoiled.length;
		for (const { revision, bytes } of loaded.whole) {
			const numbers = new Float64Array(bytes);
			const number = numbers[0] ?? -1;
			const whole =
				numbers.length === 50_000 + ((number * 7919) % 1_200_000) && numbers.every((each) => each === number);
			if (whole) return { revision, number, spoiled };
			spoiled += 1;
		}
		return { revision: 0, number: -1, spoiled };
	}, key);
}
