import { describe, expect, test } from "vitest";
import { refusalOfStranger } from "./refuse-strangers.ts";

const host = "localhost:4440";
const navigation = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

function isRefused(headers: Record<string, string>, method = "GET", url = "/n/waters"): boolean {
  return refusalOfStranger({ method, url, headers }, 4440) !== null;
}

describe("let in is", () => {
  test.for<[string, Record<string, string>, string?, string?]>([
    ["localhost", { host }],
    ["localhost in capitals", { host: "LocalHost:4440" }],
    ["127.0.0.1", { host: "127.0.0.1:4440" }],
    ["[::1]", { host: "[::1]:4440" }],
    ["a page of our own", { host, "sec-fetch-site": "same-origin", origin: "http://localhost:4440" }, "POST"],
    ["an address typed in", { host, "sec-fetch-site": "none" }],
    ["a program that is no browser", { host }, "POST", "/api/trpc/drafts.add"],
    ["a link that is followed to the page", { host, ...navigation }],
    ["a link from the same site that is followed", { host, ...navigation, "sec-fetch-site": "same-site" }],
  ])("%s", ([, headers, method, url]) => {
    expect(isRefused(headers, method, url)).toBe(false);
  });
});

describe("turned away is", () => {
  test.for<[string, Record<string, string>, string?, string?]>([
    ["no host", {}],
    ["an empty host", { host: "" }],
    ["a name that was made to lead here", { host: "waters.example:4440" }],
    ["our name without the port", { host: "localhost" }],
    ["our name with another port", { host: "localhost:4441" }],
    ["our name as the beginning of another", { host: "localhost:4440.example" }],
    ["our name with somebody before it", { host: "user@localhost:4440" }],
    ["our name as part of a longer one", { host: "x.localhost:4440" }],
    ["our name with a full stop", { host: "localhost.:4440" }],
    ["loopback written in another way", { host: "127.1:4440" }],
    ["every address at once", { host: "0.0.0.0:4440" }],
    ["another site that reads", { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" }],
    ["another port of this machine that reads", { host, "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" }],
    ["a word that no browser says", { host, "sec-fetch-site": "friendly" }],
    ["a link that is followed to the API", { host, ...navigation }, "GET", "/api/originals/waters/rev-1"],
    ["a link that is followed to the API in capitals", { host, ...navigation }, "GET", "/API/trpc/drafts.list"],
    ["a whole address", { host }, "GET", "http://localhost:4440/"],
    ["an address of another host", { host }, "GET", "http://waters.example/"],
    ["every address", { host }, "OPTIONS", "*"],
    ["a form that another site sends", { host, ...navigation }, "POST", "/"],
    ["a frame on another site", { host, ...navigation, "sec-fetch-dest": "iframe" }],
    ["another origin", { host, origin: "http://evil.example" }, "POST"],
    ["another port's origin", { host, origin: "http://localhost:3000" }],
    ["our origin by another scheme", { host, origin: "https://localhost:4440" }, "POST"],
    ["another of our names", { host, origin: "http://127.0.0.1:4440" }, "POST"],
    ["an origin that hides", { host, origin: "null" }, "POST"],
  ])("%s", ([, headers, method, url]) => {
    expect(isRefused(headers, method, url)).toBe(true);
  });
});

test("a Host leaves out the usual port", () => {
  const refusal = (name: string, port: number) =>
    refusalOfStranger({ method: "GET", url: "/", headers: { host: name } }, port);
  expect([refusal("localhost", 80), refusal("[::1]:80", 80)]).toEqual([null, null]);
  expect(refusal("localhost", 8080)).not.toBeNull();
});

test("turned away is a request with two hosts, whichever comes first", () => {
  const caller = { method: "GET", url: "/", headers: { host } };
  expect(refusalOfStranger({ ...caller, hosts: [host, "waters.example"] }, 4440)).not.toBeNull();
  expect(refusalOfStranger({ ...caller, hosts: [host] }, 4440)).toBeNull();
});
