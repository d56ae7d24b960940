import { readFile } from "node:fs/promises";
import { readPageTemplate } from "@travaux/carry";
import type { PageTemplate } from "@travaux/carry";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";

/** What pages are made from; the build puts it beside this program. */
export async function readTemplate(place: string): Promise<Result<PageTemplate, DoorError>> {
  const text = await readFile(place, "utf8").catch(() => null);
  if (text === null) return failure({ kind: "no-template", detail: `${place} is not there; build the project first` });
  const template = readPageTemplate(text);
  return template.ok
    ? success(template.value)
    : failure({ kind: "no-template", detail: `${place}: ${template.error}` });
}
