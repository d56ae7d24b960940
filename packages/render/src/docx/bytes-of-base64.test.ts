import { describe, expect, test } from "vitest";
import { bytesOfBase64 } from "./bytes-of-base64.ts";

describe("bytes of a text in base64", () => {
  test.for([
    ["", []],
    ["AA==", [0]],
    ["/+8=", [255, 239]],
    ["TWFu", [77, 97, 110]],
    ["iVBORw0KGgo=", [137, 80, 78, 71, 13, 10, 26, 10]],
  ] as const)("of “%s”", ([text, bytes]) => {
    expect([...bytesOfBase64(text)]).toEqual(bytes);
  });
});
