import { type FlowZoom, zooms } from "./flow-shapes.ts";

/** What of the page lies in its address. */
export interface FlowSearch {
  /** An address in the section that is shown: "#id@rev-3"; the whole without it. */
  readonly section?: string;
  /** The draft that stands at the left: its id. */
  readonly left?: string;
  /** The node that is lit: "id@draft". */
  readonly focus?: string;
  readonly zoom?: FlowZoom;
}

export function readFlowSearch(search: Record<string, unknown>): FlowSearch {
  const text = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [section, left, focus] = [text("section"), text("left"), text("focus")];
  const zoom = zooms.find((each) => each === search["zoom"]);
  return {
    ...(section === undefined ? {} : { section }),
    ...(left === undefined ? {} : { left }),
    ...(focus === undefined ? {} : { focus }),
    ...(zoom === undefined ? {} : { zoom }),
  };
}
