import { showIn } from "./language/language-in-use.ts";

// What a test looks for is English, unless it chooses another language.
await showIn("en");
