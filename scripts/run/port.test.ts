import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listen, listenFrom, rememberedPort, rememberPort } from "./port.mjs";

const open: Server[] = [];
function server(): Server {
	const made = createServer();
	open.push(made);
	return made;
}

afterEach(async () => {
	await Promise.all(open.splice(0).map((made) => new Promise((resolve) => made.close(resolve))));
});

async function takenPort(): Promise<number> {
	const made = server();
	await listen(made, 0);
	const address = made.address();
	return typeof address === "object" && address ? address.port : 0;
}

describe("listen(server, port)", () => {
	it("names the reason where the port is taken", async () => {
		expect(await listen(server(), await takenPort())).toBe("EADDRINUSE");
	});
});

describe("listenFrom(server, wanted)", () => {
	it("takes a port after the one that is taken", async () => {
		const taken = await takenPort();
		const found = await listenFrom(server(), taken);
		expect(found).toBeGreaterThan(taken);
	});
});

describe("rememberedPort(file)", () => {
	it("gives back what was remembered, and 3000 where nothing usable was", () => {
		const folder = mkdtempSync(join(tmpdir(), "readout-"));
		const file = join(folder, "deep", "port");
		expect(rememberedPort(file)).toBe(3000);
		rememberPort(3007, file);
		expect(rememberedPort(file)).toBe(3007);
		for (const broken of ["", "abc", "80", "70000", "3000.5"]) {
			writeFileSync(file, broken);
			expect(rememberedPort(file)).toBe(3000);
		}
		rmSync(folder, { recursive: true });
	});
});
