"use client";

import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Emphasis } from "@/lib/timeline/emphasis";
import type { EventIndex } from "@/lib/timeline/event-index";
import { nearest } from "@/lib/timeline/nearest";
import type { Cluster, Scene } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";
import type { ClusterText } from "./cluster-list";
import type { LiveViewport } from "./live-viewport";
import { MarkButtons } from "./mark-buttons";
import styles from "./plot.module.css";
import { focusStop, isOf, moveFocused, pointedBy } from "./plot-focus";
import { type Stop, stopsOf } from "./stops";
import type { TipText } from "./tip";
import { useCanvas } from "./use-canvas";
import { useGestures } from "./use-gestures";
import { placeIn, usePointing } from "./use-pointing";
import { useRoving } from "./use-roving";

/** Comes when it is asked for. */
/** Says no more than the names of the buttons: where it does not come, as without a network, the timeline does without. */
const Tip = lazy(() =>
	import("./tip").then(
		(loaded) => ({ default: loaded.Tip }),
		() => ({ default: () => null }),
	),
);
const ClusterList = lazy(() => import("./cluster-list").then((loaded) => ({ default: loaded.ClusterList })));

export type PlotActions = {
	readonly open: (eventId: string) => void;
	/** Shows an event, or what a cluster counts, by event id or cluster key. */
	readonly zoomTo: (key: string) => void;
	readonly zoom: (factor: number, share?: number) => void;
	readonly fitAll: () => void;
	readonly reveal: (event: number) => void;
};

type Props = {
	readonly scene: Scene;
	readonly live: LiveViewport;
	readonly extent: Viewport;
	readonly move: (scene: Scene, viewport: Viewport) => Scene;
	/** What will be drawn where a viewport comes to rest. */
	readonly sceneAt: (viewport: Viewport) => Scene;
	readonly index: EventIndex;
	readonly selected: string | null;
	readonly bearing: ReadonlySet<string> | null;
	readonly nameOf: (stop: Stop, scene: Scene) => string;
	/** By event id or cluster key. */
	readonly tipOf: (key: string, scene: Scene) => TipText | null;
	readonly listOf: (cluster: Cluster) => ClusterText;
	/** Whether going to a cluster draws its events apart. */
	readonly parts: (cluster: Cluster) => boolean;
	readonly actions: PlotActions;
};

/** The live drawing: a canvas, and over it a bounded layer of real buttons. */
export function Plot(props: Props) {
	const { scene, live, extent, move, sceneAt, index, selected, bearing, nameOf, tipOf, listOf, parts, actions } = props;
	const frame = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const layer = useRef<HTMLDivElement>(null);
	const tipId = useId();
	const selectedEvent = selected === null ? null : (index.find(selected) ?? null);

	const stops = useMemo(() => stopsOf(scene, selectedEvent), [scene, selectedEvent]);
	/** As last painted: what the pointer is at is looked for in it, also while the view moves. */
	const drawn = useRef(scene);
	const moved = useRef(false);
	const find = useCallback((x: number, y: number) => nearest(drawn.current, x, y), []);
	const pointing = usePointing(find, live);
	const { pointed, point, look, pointAt } = pointing;
	// What the keyboard is at has the focus outline already.
	const pointedKey = pointed === null || pointed.focused === true ? null : pointed.key;
	const emphasis = useMemo<Emphasis>(
		() => ({ selected, pointed: pointedKey, bearing }),
		[selected, pointedKey, bearing],
	);
	const equivalentId = useId();
	const { paint } = useCanvas(canvas, scene, emphasis, index);
	const dismiss = () => {
		point(null);
		return pointed !== null;
	};
	const ahead = () => {
		const there = live.heading();
		return isOf(scene, there) ? stops : stopsOf(sceneAt(there), selectedEvent);
	};
	const roving = useRoving(layer, stops, ahead, index.count, selectedEvent, {
		...actions,
		zoom: (factor, x) => actions.zoom(factor, x === null ? 0.5 : x / scene.plotWidth),
		dismiss,
	});

	useEffect(
		() =>
			live.onFrame((viewport) => {
				moved.current = true;
				drawn.current = move(scene, viewport);
				paint(drawn.current);
				moveFocused(layer.current, drawn.current);
			}),
		[live, move, paint, scene],
	);

	// At rest after a move the tip is that of what has the focus, else of what lies under the pointer now.
	useEffect(() => {
		const tell = () => {
			if (!moved.current) return;
			moved.current = false;
			const key = layer.current?.querySelector("[data-stop]:focus-visible")?.getAttribute("data-stop");
			const stop = stops.find((each) => each.key === key);
			if (stop === undefined) look();
			else pointAt(pointedBy(stop));
		};
		drawn.current = scene;
		tell();
		return live.onRest((viewport) => {
			if (isOf(scene, viewport)) tell();
		});
	}, [live, scene, stops, look, pointAt]);

	const byTouch = useRef(false);
	const [listedKey, setListed] = useState<string | null>(null);
	const clusterAt = (key: string | null) => scene.clusters.find((cluster) => cluster.key === key);
	const listed = clusterAt(listedKey);
	const act = (key: string) => {
		const cluster = clusterAt(key);
		if (cluster === undefined) return actions.open(key);
		if (parts(cluster)) return actions.zoomTo(key);
		point(null);
		setListed(key);
	};
	const closeList = () => {
		setListed(null);
		if (listedKey !== null && document.activeElement?.closest("[data-tip]")) focusStop(layer.current, listedKey);
	};
	const onClick = (event: MouseEvent<HTMLElement>) => {
		if (event.detail > 1 || !(event.target instanceof Element) || event.target.closest("[data-tip]") !== null) return;
		const button = event.target.closest("[data-stop]")?.getAttribute("data-stop") ?? null;
		const { x, y } = placeIn(event);
		const found = find(x, y);
		// A finger cannot hover: its first tap shows what a cluster counts, the next one opens it.
		const cluster = clusterAt(found?.key ?? null);
		if (byTouch.current && event.detail > 0 && cluster !== undefined && pointed?.key !== cluster.key && parts(cluster))
			return point(found);
		const key = event.detail === 0 ? button : (found?.key ?? button);
		if (key === null) return point(null);
		// The tip has done its work: Esc is now for what was opened.
		pointing.hush(key);
		act(key);
	};
	useGestures({
		plot: frame,
		live,
		extent,
		width: scene.plotWidth,
		onDoubleClick: (x, y) => {
			const found = find(x, y);
			if (found === null) actions.zoom(2, x / scene.plotWidth);
			else {
				// A click of the mouse has opened a cluster already.
				const cluster = clusterAt(found.key);
				if (cluster === undefined || (byTouch.current && parts(cluster))) actions.zoomTo(found.key);
			}
		},
	});

	const tip = pointed === null ? null : tipOf(pointed.key, scene);
	const height = scene.lanesHeight + scene.axisHeight;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons inside take the keys; this finds the mark nearest to the pointer
		<div
			ref={frame}
			className={styles.plot}
			style={{ height }}
			onPointerDown={(event) => {
				byTouch.current = event.pointerType === "touch";
			}}
			onClick={onClick}
			{...pointing.handlers}
		>
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the buttons say what it shows */}
			<canvas ref={canvas} className={styles.canvas} data-plot="" aria-hidden="true" />
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's looks and no more; keys bubble from the buttons, which share one handler */}
			<div
				ref={layer}
				className={styles.layer}
				data-layer
				role="group"
				aria-label="Events: arrow keys step through them"
				aria-describedby={equivalentId}
				tabIndex={stops.length === 0 ? 0 : -1}
				onKeyDown={roving.onKeyDown}
				onFocus={(event) => {
					const stop = stops.find((each) => each.key === event.target.getAttribute("data-stop"));
					if (stop === undefined) return;
					roving.onFocus(stop);
					if (event.target.matches(":focus-visible")) pointAt(pointedBy(stop));
				}}
				onBlur={() => pointing.leave()}
			>
				<MarkButtons scene={scene} stops={stops} nameOf={nameOf} entry={roving.entry} selected={selected} />
			</div>
			<p id={equivalentId} className="visually-hidden">
				The Table button lists the same events.
			</p>
			<Suspense fallback={null}>
				{tip === null || pointed === null ? null : (
					<Tip
						id={tipId}
						text={tip}
						x={pointed.x}
						y={pointed.y}
						plotWidth={scene.plotWidth}
						onEnter={pointing.keep}
						onLeave={pointing.leave}
					/>
				)}
				{listed === undefined ? null : (
					<ClusterList
						key={listed.key}
						text={listOf(listed)}
						x={listed.x}
						y={listed.y}
						plotWidth={scene.plotWidth}
						selected={selected}
						onOpen={(id) => {
							closeList();
							actions.open(id);
						}}
						onClose={closeList}
					/>
				)}
			</Suspense>
		</div>
	);
}
