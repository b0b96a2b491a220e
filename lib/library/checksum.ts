/** What tells whether bytes are still what was written. */
export type Checksum = { readonly kind: "sha-256" | "crc-32"; readonly hex: string };

/** SHA-256 where the page is served securely; elsewhere browsers count none, and a CRC still finds what a disk spoils. */
export function checksumKind(secure: boolean): Checksum["kind"] {
	return secure ? "sha-256" : "crc-32";
}

export function sameChecksum(a: Checksum, b: Checksum): boolean {
	return a.kind === b.kind && a.hex === b.hex;
}

/** CRC-32 (ISO 3309, as in zip and PNG) in hex: `crc32(bytes of "123456789")` → "cbf43926". */
export function crc32(bytes: Uint8Array): string {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
	return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});
