import { readFile } from "node:fs/promises";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const schemaFolder = path.join(import.meta.dirname, "..", "docs", "formats", "schema");

/** What is wrong with an answer, as JSON, by the schema that its `format` names; empty when nothing is. */
export async function flawsBySchema(answer: string): Promise<readonly string[]> {
  // Whatever was answered: the schema says what it has to be.
  const data = JSON.parse(answer) as { readonly format: string };
  const name = `${data.format.replace("/", ".")}.schema.json`;
  const schema = JSON.parse(await readFile(path.join(schemaFolder, name), "utf8")) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.validate(schema, data);
  return (ajv.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}
