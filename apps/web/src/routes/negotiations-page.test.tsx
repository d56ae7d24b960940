import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { openViewer } from "../testing-viewer.tsx";

const lakes = { name: "lakes", title: "Lakes", zone: "UTC" };
const list = { format: "travaux.drafts/1", negotiation: lakes, rounds: [], drafts: [], statements: 0 } as const;
const answers = {
  negotiations: async () => [lakes],
  drafts: async () => list,
};

test("an archive with one negotiation opens it, and its list is one step away with the way to begin another", async () => {
  const { at } = openViewer("/", answers);
  await screen.findByRole("heading", { level: 1, name: "Lakes" });
  expect(at()).toBe("/n/lakes");
  await userEvent.click(screen.getByRole("link", { name: "Travaux" }));
  await screen.findByRole("heading", { level: 1, name: "Negotiations" });
  expect(screen.getByRole("link", { name: "Lakes" })).toBeDefined();
  expect(screen.getByText("Start a negotiation")).toBeDefined();
});
