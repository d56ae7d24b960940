/** With what came and went, or as it would read. */
const roomViews = ["redline", "result"] as const;
export type RoomView = (typeof roomViews)[number];

/** The state of the room as its address has it. */
export interface RoomSearch {
  readonly before?: string;
  readonly after?: string;
  /** The key of the row. */
  readonly at?: string;
  readonly view?: RoomView;
}

/** Reads it from an address; what makes no sense is left out. */
export function readRoomSearch(search: Readonly<Record<string, unknown>>): RoomSearch {
  const view = roomViews.find((one) => one === search["view"]);
  const named = (name: "before" | "after" | "at"): RoomSearch => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? { [name]: value } : {};
  };
  return {
    ...named("before"),
    ...named("after"),
    ...named("at"),
    ...(view === undefined ? {} : { view }),
  };
}
