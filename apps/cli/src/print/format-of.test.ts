import { describe, expect, test } from "vitest";
import { printerFor } from "./format-of.ts";

const printers = { terminal: (answer: string) => `to read: ${answer}`, csv: (answer: string) => `"${answer}"` };
const json = (answer: string): string => JSON.stringify(answer);

describe("printerFor", () => {
  test.for([
    ["terminal", "to read: x"],
    ["csv", '"x"'],
    ["json", '"x"'],
  ] as const)("finds the printer for %s", ([format, printed]) => {
    const printer = printerFor(format, printers, json);
    expect(printer.ok ? printer.value("x") : null).toBe(printed);
  });

  test("prints a PDF from the page, where there is one", () => {
    const printer = printerFor("pdf", { ...printers, html: (answer: string) => `<p>${answer}</p>` }, json);
    expect(printer.ok ? printer.value("x") : null).toBe("<p>x</p>");
    const none = printerFor("pdf", printers, json);
    expect(none.ok ? null : none.error).toMatchObject({ sentence: expect.stringContaining("csv, json, terminal") });
  });

  test("says which formats there are", () => {
    expect(printerFor("html", printers, json)).toEqual({
      ok: false,
      error: { kind: "usage", sentence: "This command has no --format html; it has csv, json, terminal." },
    });
  });
});
