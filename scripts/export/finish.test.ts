import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withoutComments } from "./finish.mjs";

it("withoutComments(script) leaves out whole lines of comment and nothing else", () => {
	const script = '// one\n\t// two\nconst a = "// no"; // kept\n\n\tcall("https://example.org");\n';
	expect(withoutComments(script)).toBe('const a = "// no"; // kept\n\n\tcall("https://example.org");\n');
	for (const name of ["theme.js", "trusted-types.js"]) {
		const source = readFileSync(new URL(`../../public/${name}`, import.meta.url), "utf8");
		expect(() => new Function(withoutComments(source))).not.toThrow();
	}
});
