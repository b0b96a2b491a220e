import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "./checksum";
import { type Generation, type KeptRecord, openOrder, readKeptRecord, revisionOf } from "./kept-record";
import { freeKey, nextSave } from "./next-save";

const HEAD = { title: "Mine", events: 3, updated: "2031-12-31" };

function fileOf(text: string): Omit<Generation, "revision"> {
	const hex = createHash("sha256").update(text).digest("hex");
	return { bytes: text.length, parts: 1, checksum: { kind: "sha-256", hex } };
}

/** A store that writes the bytes first and the record after, and may be killed at any step. */
function simulated() {
	const stored: { record: KeptRecord | null; bytes: Map<string, string> } = { record: null, bytes: new Map() };
	return {
		stored,
		save(text: string, killed: "before" | "no") {
			const next = nextSave(
				stored.record,
				stored.record === null ? null : revisionOf(stored.record),
				"mine",
				HEAD,
				fileOf(text),
			);
			if (next.kind === "conflict") throw new Error("a conflict");
			stored.bytes.set(next.slot, killed === "before" ? text.slice(0, text.length / 2) : text);
			if (killed === "no") stored.record = next.record;
		},
		open(): string | null {
			for (const { slot, checksum } of stored.record === null ? [] : openOrder(stored.record)) {
				const text = stored.bytes.get(slot) ?? "";
				if (fileOf(text).checksum.hex === checksum.hex) return text;
			}
			return null;
		},
	};
}

describe("saves in two generations", () => {
	it("open what was saved last, however often a save was cut short", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string({ minLength: 2 }), fc.constantFrom<"before" | "no">("before", "no"))),
				(saves) => {
					const store = simulated();
					let last: string | null = null;
					for (const [text, killed] of saves) {
						store.save(text, killed);
						if (killed === "no") last = text;
						expect(store.open()).toBe(last);
					}
				},
			),
		);
	});

	it("open the one before where the bytes of the newest are spoiled", () => {
		const store = simulated();
		store.save("first", "no");
		store.save("second", "no");
		store.stored.bytes.set(store.stored.record?.current ?? "", "sec0nd");
		expect(store.open()).toBe("first");
	});

	it("nextSave(kept, another base) is a conflict and names the revision that stands", () => {
		const store = simulated();
		store.save("first", "no");
		const { record } = store.stored;
		expect(nextSave(record, 0, "mine", HEAD, fileOf("x"))).toEqual({ kind: "conflict", revision: 1 });
		expect(nextSave(record, null, "mine", HEAD, fileOf("x"))).toEqual({ kind: "conflict", revision: 1 });
		expect(nextSave(null, 4, "mine", HEAD, fileOf("x"))).toEqual({ kind: "conflict", revision: 0 });
	});
});

describe("readKeptRecord", () => {
	const record: KeptRecord = {
		...HEAD,
		key: "mine",
		current: "b",
		slots: { a: { ...fileOf("old"), revision: 1 }, b: { ...fileOf("new"), revision: 2 } },
		removed: false,
	};

	it("gives a record of ours as it is", () => {
		expect(readKeptRecord(structuredClone(record))).toEqual(record);
	});

	it("gives null where any field that it needs is spoiled", () => {
		const keys = ["key", "title", "events", "updated", "current", "slots"] as const;
		for (const key of keys)
			for (const junk of [undefined, null, -1, {}, []]) {
				expect(readKeptRecord({ ...record, [key]: junk })).toBeNull();
			}
		expect(readKeptRecord({ ...record, key: "../x" })).toBeNull();
	});

	it("leaves out a generation before that is spoiled", () => {
		expect(readKeptRecord({ ...record, slots: { ...record.slots, a: { revision: "1" } } })).toEqual({
			...record,
			slots: { ...record.slots, a: null },
		});
	});

	it("never throws", () => {
		fc.assert(fc.property(fc.anything(), (value) => void readKeptRecord(value)));
	});
});

it("freeKey(id, taken) is the id, or the first numbered one that is free", () => {
	expect(freeKey("mine", new Set())).toBe("mine");
	expect(freeKey("mine", new Set(["mine", "mine-2"]))).toBe("mine-3");
});

it('crc32("123456789") is the check value of ISO 3309', () => {
	expect(crc32(new TextEncoder().encode("123456789"))).toBe("cbf43926");
	expect(crc32(new Uint8Array())).toBe("00000000");
});
