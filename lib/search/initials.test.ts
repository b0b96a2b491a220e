import { expect, it } from "vitest";
import { initialsIn } from "./initials";

it.each([
	["Signing of the Japan–Philippines Reciprocal Access Agreement", ["RAA", "PRAA", "JPRAA", "SJPRAA"]],
	["Joint Vision Statement and launch of the Luzon Economic Corridor", ["JVS", "LEC"]],
	["Partnership for Global Infrastructure", ["PGI"]],
	["Kishida’s speech to the US Congress", []],
	["State dinner", []],
	["", []],
])("initialsIn(%j) gives what its names are shortened to", (text, forms) => {
	expect(initialsIn(text)).toEqual(forms);
});
