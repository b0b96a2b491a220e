/** The store of the reader's notes, a part that comes once for all who ask for notes. */
export const notesStore = () => import("./store/annotations");
