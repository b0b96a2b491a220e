import type { Status } from "@/lib/dossier/dossier";

/** A status by shape (marks-key): held solid, planned hollow, postponed with a bar, cancelled struck. */
export function StatusMark({ status, dot = false }: { status: Status; dot?: boolean }) {
	const width = dot ? 10 : 44;
	const middle = width / 2;
	return (
		<svg viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
			{dot ? (
				<circle
					cx="5"
					cy="6"
					r={status === "held" ? 4 : 3.25}
					fill={status === "held" ? "currentColor" : "none"}
					stroke={status === "held" ? "none" : "currentColor"}
					strokeWidth="1.5"
				/>
			) : (
				<rect
					x="0.75"
					y="3.5"
					width={width - 1.5}
					height="5"
					fill={status === "held" ? "currentColor" : "none"}
					stroke="currentColor"
					strokeWidth="1.5"
				/>
			)}
			{status === "postponed" ? <path d={`M${middle} 0V12`} stroke="currentColor" strokeWidth="2" /> : null}
			{status === "cancelled" ? <path d={`M0 6H${width}`} stroke="currentColor" strokeWidth="1.5" /> : null}
		</svg>
	);
}
