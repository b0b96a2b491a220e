import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bareScript } from "./finish.mjs";

it("bareScript(script) leaves out whole lines of comment, indents and nothing else", () => {
	const script = '// one\n\t// two\nconst a = "// no"; // kept\n\n\tcall("https://example.org");\n';
	expect(bareScript(script)).toBe('const a = "// no"; // kept\ncall("https://example.org");\n');
	for (const name of ["theme.js", "trusted-types.js"]) {
		const source = readFileSync(new URL(`../../public/${name}`, import.meta.url), "utf8");
		expect(() => new Function(bareScript(source))).not.toThrow();
	}
});
