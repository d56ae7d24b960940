import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { openViewer } from "../testing-viewer.tsx";
import { keptLanguage } from "./kept-language.ts";
import { showIn } from "./language-in-use.ts";

const list = writtenDraftList([writtenDraft("zero", "2031-05-28", [1])]);

describe("the language of the interface", () => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    await showIn("en");
  });

  test("is chosen by the keyboard, kept, and the reader stays where they were", async () => {
    const { at } = openViewer("/n/shared-waters", { drafts: async () => list });
    const choice = await screen.findByRole("combobox", { name: "Language of the interface" });
    expect(
      within(choice)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["العربية", "中文", "English", "Français", "Русский", "Español"]);
    await userEvent.selectOptions(choice, "ar");
    expect(await screen.findByRole("link", { name: "مقارنة" })).toBeDefined();
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "لغة الواجهة" }));
    expect(at()).toBe("/n/shared-waters");
    expect(keptLanguage()).toBe("ar");
  });

  test("is the browser's until one is chosen", () => {
    expect(keptLanguage()).toBe("en");
    localStorage.setItem("travaux.language", "klingon");
    expect(keptLanguage()).toBe("en");
    localStorage.setItem("travaux.language", "ru");
    expect(keptLanguage()).toBe("ru");
  });
});
