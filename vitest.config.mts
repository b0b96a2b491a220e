import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
	test: {
		include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}"],
		environment: "node",
		// What is tested is plain functions that keep nothing: a fresh world for each file cost more than all tests do.
		isolate: false,
		// By itself vitest leaves one core to others: of two that is half.
		maxWorkers: "100%",
		// Properties try hundreds of cases; a machine with other work to do must not make one fail.
		testTimeout: 30_000,
		setupFiles: ["scripts/run/seed-properties.ts"],
		env: { TZ: "UTC" },
	},
});
