import { describe } from "vitest";
import { bundleLaws } from "./laws.ts";

// In a file each run costs several archives; the deep tests do more of everything.
describe("a bundle and archives in memory", () => bundleLaws("memory", 12));
describe("a bundle and archives in files", () => bundleLaws("sqlite", 3));
