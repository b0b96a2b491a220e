import type { EventAt, Scene } from "./scene-parts";

/** The thing nearest to a point of the plot. */
export type Hit = {
	readonly kind: "mark" | "cluster";
	/** Event id, or the key of the cluster. */
	readonly key: string;
	readonly lane: number;
	/** The events it stands for, as far as they are listed. */
	readonly events: readonly EventAt[];
	/** Its middle. */
	readonly x: number;
	readonly y: number;
};

/** How far a pointer may miss, px; with it a mark of any size offers a target of 24 px (WCAG 2.5.8). */
export const REACH = 12;

/** The mark or cluster of any lane nearest to (x, y), at most `reach` px away; of equals the first drawn. */
export function nearest(scene: Scene, x: number, y: number, reach: number = REACH): Hit | null {
	let best: Hit | null = null;
	let least = Infinity;
	const offer = (distance: number, hit: () => Hit) => {
		if (distance > reach || distance >= least) return;
		least = distance;
		best = hit();
	};
	for (const { id, event, lane, x0, x1, y: middle, height } of scene.marks) {
		offer(distanceTo(x, y, x0, x1, middle, height), () => {
			const seen = (Math.max(0, x0) + Math.min(scene.plotWidth, x1)) / 2;
			return { kind: "mark", key: id, lane, events: [event], x: seen, y: middle };
		});
	}
	for (const cluster of scene.clusters) {
		const { key, lane, events } = cluster;
		offer(distanceTo(x, y, cluster.x - 7, cluster.x + cluster.right, cluster.y, 14), () => {
			return { kind: "cluster", key, lane, events, x: cluster.x, y: cluster.y };
		});
	}
	return best;
}

/** From a point to a box, 0 inside it. */
function distanceTo(x: number, y: number, x0: number, x1: number, middle: number, height: number): number {
	const dx = Math.max(x0 - x, 0, x - x1);
	const dy = Math.max(middle - height / 2 - y, 0, y - middle - height / 2);
	return Math.hypot(dx, dy);
}
