import { readUnsaved, tabOf, type UnsavedNote, unsavedPrefix, unsavedText } from "@/lib/library/unsaved-note";

/** What names this page among those of the browser, while it lives. */
let tab = "";
/** Lets go of what tells other pages that this one lives. */
let release: (() => void) | null = null;

function ownTab(): string {
	if (tab === "") tab = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");
	return tab;
}

function keyOf(home: string, { root, change }: UnsavedNote): string {
	return `${unsavedPrefix(home, ownTab())}${root} ${change.kind} ${change.id}`;
}

/** Writes words down at once, so that they outlive the page; whether the browser took them. */
export function writeDown(home: string, unsaved: UnsavedNote): boolean {
	try {
		localStorage.setItem(keyOf(home, unsaved), unsavedText(unsaved));
		sayAlive(home);
		return true;
	} catch {
		return false;
	}
}

/** Takes words that are saved out again, unless more were written down since. */
export function crossOut(home: string, saved: UnsavedNote): void {
	try {
		const key = keyOf(home, saved);
		if (readUnsaved(localStorage.getItem(key))?.change.text === saved.change.text) localStorage.removeItem(key);
		if (unsavedKeys().some((each) => tabOf(home, each) === ownTab())) return;
		release?.();
		release = null;
	} catch {
		// Where nothing was written down there is nothing to take out.
	}
}

/** Saves by `save` what pages that are gone left unsaved, and takes out what was saved. Never rejects. */
export async function takeOverUnsaved(home: string, save: (unsaved: UnsavedNote) => Promise<unknown>): Promise<void> {
	try {
		const left = unsavedKeys().filter((key) => tabOf(home, key) !== null && tabOf(home, key) !== ownTab());
		if (left.length === 0) return;
		const alive = await aliveTabs(home);
		for (const key of left) {
			if (alive.has(tabOf(home, key) ?? "")) continue;
			const written = localStorage.getItem(key);
			const unsaved = readUnsaved(written);
			if (unsaved !== null) await save(unsaved);
			if (localStorage.getItem(key) === written) localStorage.removeItem(key);
		}
	} catch {
		// They stay for the next visit.
	}
}

function unsavedKeys(): readonly string[] {
	return Object.keys(localStorage).filter((key) => key.startsWith("readout-unsaved:"));
}

function lockName(home: string, ofTab: string): string {
	return `readout-unsaved ${home} ${ofTab}`;
}

/** While this page holds words that are not saved, no other takes them for left behind. */
function sayAlive(home: string): void {
	const locks: LockManager | undefined = navigator.locks;
	if (release !== null || locks === undefined) return;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	locks.request(lockName(home, ownTab()), () => held).catch(() => undefined);
}

async function aliveTabs(home: string): Promise<ReadonlySet<string>> {
	const locks: LockManager | undefined = navigator.locks;
	if (locks === undefined) return new Set();
	const { held = [], pending = [] } = await locks.query();
	const start = lockName(home, "");
	return new Set(
		[...held, ...pending].flatMap(({ name = "" }) => (name.startsWith(start) ? [name.slice(start.length)] : [])),
	);
}
