import type { Remark, Rule } from "./finding";

type Graph = ReadonlyMap<string, readonly string[]>;

export const cycles: Rule = {
	id: "cycle",
	title: "sources derived from each other, or actors part of each other, in a circle",
	check: (dossier) => {
		const wires = new Map(dossier.sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
		const parts = new Map(dossier.actors.map(({ id, partOf }) => [id, partOf === undefined ? [] : [partOf]]));
		return [
			...dossier.sources.flatMap(({ id }, index) => remarks(wires, id, ["sources", index, "derivedFrom"])),
			...dossier.actors.flatMap(({ id }, index) => remarks(parts, id, ["actors", index, "partOf"])),
		];
	},
};

/** A circle is told once, at its first id in the order of the alphabet. */
function remarks(graph: Graph, id: string, path: Remark["path"]): readonly Remark[] {
	const reached = reachable(graph, id);
	if (!reached.has(id)) return [];
	const circle = [...reached].filter((other) => reachable(graph, other).has(id)).sort();
	if (circle[0] !== id) return [];
	const message = `In a circle: ${circle.join(", ")}.`;
	return [{ severity: "error", path, message, fix: "Say which came first and remove the link back to it." }];
}

/** Every id that can be reached from one by its links; itself only through a circle. */
export function reachable(graph: Graph, id: string): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [...(graph.get(id) ?? [])];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		waiting.push(...(graph.get(next) ?? []));
	}
	return reached;
}
