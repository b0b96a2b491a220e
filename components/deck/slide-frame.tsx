"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { SHAPES, type SlideShape } from "@/lib/deck/slide-fit";
import styles from "./slide.module.css";
import { useTight } from "./use-tight";

/** Scales a slide into its place, whatever that measures. What is put over it (`above`) is placed by shares of the slide. */
export function SlideFrame({
	shape,
	fill = false,
	id,
	step,
	children,
	above,
}: {
	readonly shape: SlideShape;
	/** As large as fits into the height and width of its place, in their middle. */
	readonly fill?: boolean;
	/** The slide that stands and its step; absent where the slide is only pictured. */
	readonly id?: string;
	readonly step?: number;
	readonly children: ReactNode;
	readonly above?: ReactNode;
}) {
	const frame = useRef<HTMLDivElement>(null);
	const slide = useRef<HTMLDivElement>(null);
	useTight(slide);
	const [box, setBox] = useState({ width: 0, height: 0 });
	useLayoutEffect(() => {
		const element = frame.current;
		if (element === null) return;
		const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight });
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another slide begins at its top, where the room scrolls it.
	useLayoutEffect(() => {
		if (frame.current !== null) frame.current.scrollTop = 0;
	}, [id]);
	const { width, height } = SHAPES[shape];
	const scale = Math.min(box.width / width, box.height / height);
	const left = (box.width - width * scale) / 2;
	const top = (box.height - height * scale) / 2;
	return (
		<div ref={frame} className={styles.frame} data-shape={shape} data-fill={fill ? "" : undefined} data-dark="">
			<div
				ref={slide}
				className={styles.slide}
				data-shape={shape}
				data-slide={id}
				data-step={step}
				style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}
			>
				{children}
				{above}
			</div>
		</div>
	);
}
