import { describe, expect, test } from "vitest";
import { Refusal } from "../read-model.ts";
import { inUsersLook } from "./users-look.ts";

const file = new Uint8Array([1]);

describe("a Word file in the look of the user's", () => {
  test("is made when the look is there", async () => {
    expect(
      await inUsersLook(
        async () => null,
        async () => file,
      ),
    ).toBe(file);
  });

  test("is made in ours, and that is said, when the look can not be had", async () => {
    const refused = async (): Promise<never> => Promise.reject(new Refusal("missing", "The original is missing."));
    expect(await inUsersLook(refused, async () => file)).toEqual({
      file,
      note: "In our own styles: those of the original could not be read.",
    });
  });
});
