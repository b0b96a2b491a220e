/** Coordinates, which a dossier has no field for, as a note. */
export function placeNotes(latitude: string, longitude: string): readonly string[] {
	if (latitude.trim() === "" && longitude.trim() === "") return [];
	return [`Coordinates in the file: ${latitude.trim()}, ${longitude.trim()}.`];
}
