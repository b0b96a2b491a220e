import type { ReactNode } from "react";

/** Icons of the workspace: 16 px, one stroke, drawn in the ink of the text around them. */
function Icon({ children }: { children: ReactNode }) {
	return (
		<svg
			viewBox="0 0 16 16"
			width="16"
			height="16"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.6"
			aria-hidden="true"
		>
			{children}
		</svg>
	);
}

export function PreviousIcon() {
	return (
		<Icon>
			<path d="M10 3 5 8l5 5" />
		</Icon>
	);
}

export function NextIcon() {
	return (
		<Icon>
			<path d="m6 3 5 5-5 5" />
		</Icon>
	);
}

export function CloseIcon() {
	return (
		<Icon>
			<path d="m3.5 3.5 9 9m0-9-9 9" />
		</Icon>
	);
}

export function HalfCircleIcon() {
	return (
		<Icon>
			<circle cx="8" cy="8" r="6" />
			<path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
		</Icon>
	);
}

export function SearchIcon() {
	return (
		<Icon>
			<circle cx="7" cy="7" r="4.5" />
			<path d="m10.5 10.5 3.5 3.5" />
		</Icon>
	);
}

export function ChevronIcon() {
	return (
		<svg viewBox="0 0 8 6" width="8" height="6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
			<path d="m1 1 3 3 3-3" />
		</svg>
	);
}
