import { writeFileSync } from "node:fs";
import { generateFixture } from "../lib/dossier/generate-fixture";

/** `npx tsx scripts/make-fixture.ts <file> [events] [seed]`: writes an invented dossier, of 10,000 events by default. */
function main([file, count = "10000", seed = "1"]: readonly string[]): number {
	const valid = /^[1-9]\d{0,6}$/.test(count) && Number(count) <= 1_000_000 && /^\d{1,9}$/.test(seed);
	if (file === undefined || !valid) {
		console.error("Use: npx tsx scripts/make-fixture.ts <file> [events, at most 1000000] [seed]");
		return 2;
	}
	writeFileSync(file, `${JSON.stringify(generateFixture(Number(count), Number(seed)))}\n`);
	console.log(`${count} events written to ${file}`);
	return 0;
}

process.exitCode = main(process.argv.slice(2));
