/** Colours of a picture that stands by itself, by the classes of the timeline's drawing: those of app/globals.css. */
export type PictureLook = "light" | "dark";

export const PICTURE_COLOURS: Readonly<Record<PictureLook, Readonly<Record<string, string>>>> = {
	light: {
		paper: "#faf8f4",
		ink: "#16191d",
		muted: "#565f6b",
		rule: "#ddd8ce",
		edge: "#8a8577",
		wash: "#f2eee6",
		"lane-0": "#9a5200",
		"lane-1": "#1f5fa8",
		"lane-2": "#00706a",
		"lane-3": "#7a3b94",
		"lane-4": "#a33b52",
		"lane-5": "#5b6b00",
		"lane-6": "#4f5aa8",
		"lane-7": "#7b5a3c",
	},
	dark: {
		paper: "#11151a",
		ink: "#e8eaed",
		muted: "#a3adb8",
		rule: "#2b323b",
		edge: "#6c7885",
		wash: "#171c22",
		"lane-0": "#e39a4b",
		"lane-1": "#79aeeb",
		"lane-2": "#4fc1b5",
		"lane-3": "#c994e0",
		"lane-4": "#f08ea2",
		"lane-5": "#b5c654",
		"lane-6": "#a3aef5",
		"lane-7": "#d0a37c",
	},
};
