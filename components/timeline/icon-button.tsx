import type { AriaAttributes } from "react";
import shared from "./shared.module.css";

type Props = Pick<AriaAttributes, "aria-pressed" | "aria-expanded" | "aria-disabled"> & {
	readonly name: string;
	/** In a box of 16 × 16. */
	readonly path: string;
	readonly onClick: () => void;
};

export function IconButton({ name, path, onClick, ...state }: Props) {
	return (
		<button
			type="button"
			className={shared.icon}
			aria-label={name}
			title={name}
			onClick={state["aria-disabled"] === true ? undefined : onClick}
			{...state}
		>
			<svg
				viewBox="0 0 16 16"
				width="16"
				height="16"
				fill="none"
				stroke="currentColor"
				strokeWidth="1.75"
				aria-hidden="true"
			>
				<path d={path} />
			</svg>
		</button>
	);
}
