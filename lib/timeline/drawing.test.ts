import { expect, test } from "vitest";
import { drawScene } from "./drawing";
import { indexEvents } from "./event-index";
import { HOME, sampleDossier } from "./sample-dossier";
import { buildScene } from "./scene";

const FROM = Date.UTC(2024, 3, 1);
const index = indexEvents(sampleDossier([{ id: "talks", when: "2024-04-10" }]), HOME.timeZone);
const scene = buildScene(index, {
	viewport: { start: FROM, end: FROM + 30 * 86_400_000 },
	...{ plotWidth: 1200, size: "full", laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
});
const lane = scene.lanes[0];
if (lane === undefined) throw new Error("the dossier has a lane");

/** The words of the gutter of one such lane, without their places. */
function gutterWords(count: number, height: number): readonly string[] {
	const short = "Transparency of the supply of minerals";
	const { texts } = drawScene({ ...scene, lanes: [{ ...lane, short, count, height }] } as typeof scene, index);
	return texts.filter(([, x]) => x < 144).map(([, , , words]) => words);
}

test("drawScene(scene) cuts a long lane's name before its count, and has more room where that stands below", () => {
	expect([gutterWords(7, 60), gutterWords(700, 60), gutterWords(7000, 60)].map((words) => words.slice(0, 2))).toEqual([
		["Transparen…", "7"],
		["Transpar…", "700"],
		["Transparenc…", "7,000"],
	]);
});
