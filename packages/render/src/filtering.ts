export { filteredPair } from "./view/filtered-pair.ts";
export { filteredRuns } from "./view/filtered-runs.ts";
