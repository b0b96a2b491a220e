/** What stands out in the drawing; it restyles marks and never lays them out again. */
export type Emphasis = {
	/** Id of the open event. */
	readonly selected: string | null;
	/** Id of the event or key of the cluster under the pointer or the focus. */
	readonly pointed: string | null;
	/** Ids that bear on the open claim: all others are set aside. Null where no claim is open. */
	readonly bearing: ReadonlySet<string> | null;
};

export const NO_EMPHASIS: Emphasis = { selected: null, pointed: null, bearing: null };

export function isAside(emphasis: Emphasis, ids: readonly string[]): boolean {
	const { bearing } = emphasis;
	return bearing !== null && !ids.some((id) => bearing.has(id));
}
