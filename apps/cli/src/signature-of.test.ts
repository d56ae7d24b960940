import { describe, expect, test } from "vitest";
import { signatureOf } from "./signature-of.ts";
import type { WantedSignature } from "./signature-of.ts";

describe("signatureOf", () => {
  test.for([
    [{}, { author: "Travaux" }],
    [{ author: " The Chair " }, { author: "The Chair" }],
    [{ date: "2031-05-28" }, { author: "Travaux", date: "2031-05-28T00:00:00Z" }],
    [
      { author: "Chair", date: "2031-05-28 13:00" },
      { author: "Chair", date: "2031-05-28T13:00:00Z" },
    ],
  ] as const)("makes of %j the signature %j", ([flags, signature]) => {
    expect(signatureOf(flags, "docx")).toEqual({ ok: true, value: signature });
  });

  test.for([
    [{ author: " " }, "docx"],
    [{ author: "a\nb" }, "docx"],
    [{ date: "yesterday" }, "docx"],
    [{ date: "0000-01-01" }, "docx"],
    [{ author: "Chair" }, "html"],
    [{ date: "2031-05-28" }, "terminal"],
  ] as const satisfies readonly (readonly [WantedSignature, string])[])("refuses %j for %s", ([flags, format]) => {
    expect(signatureOf(flags, format)).toMatchObject({ ok: false, error: { kind: "usage" } });
  });
});
