import type { Likelihood } from "./dossier";

export type Band = { readonly term: string; readonly low: number; readonly high: number };

/** The seven bands of ICD 203 with the terms of its first row; percent. */
export const BANDS: { readonly [K in Likelihood]: Band } = {
	p1: { term: "almost no chance", low: 1, high: 5 },
	p2: { term: "very unlikely", low: 5, high: 20 },
	p3: { term: "unlikely", low: 20, high: 45 },
	p4: { term: "roughly even chance", low: 45, high: 55 },
	p5: { term: "likely", low: 55, high: 80 },
	p6: { term: "very likely", low: 80, high: 95 },
	p7: { term: "almost certain", low: 95, high: 99 },
};

/** `p5` → "55–80 %" */
export function bandRange(likelihood: Likelihood): string {
	const band = BANDS[likelihood];
	return `${band.low}–${band.high} %`;
}
