import { type Checksum, checksumKind, crc32 } from "@/lib/library/checksum";

/** The checksum of a file's bytes, of the kind that this page can count, or of the one that is asked for. */
export async function checksumOf(
	bytes: ArrayBuffer,
	kind: Checksum["kind"] = checksumKind(crypto.subtle !== undefined),
): Promise<Checksum> {
	if (kind === "crc-32") return { kind, hex: crc32(new Uint8Array(bytes)) };
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return { kind, hex: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}
