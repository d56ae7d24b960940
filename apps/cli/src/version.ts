/** The version of the project; a test holds it to the `package.json` at the root. */
export const version = "0.1.0";
