import buttons from "@/components/workspace/buttons.module.css";

export function CancelButton({ onClick }: { readonly onClick: () => void }) {
	return (
		<button type="button" className={buttons.plain} onClick={onClick}>
			Cancel
		</button>
	);
}
