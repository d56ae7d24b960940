import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readCarriedData, unpackData } from "./carried-data.ts";
import type { PageTemplate } from "./page-template.ts";
import { readPageTemplate } from "./page-template.ts";
import { CARRIED_ID, jsonInElement, writePage } from "./write-page.ts";

const latin = { rule: "@font-face{font-family:Latin}", characters: [[0x20, 0x7e]] } as const;
const arabic = { rule: "@font-face{font-family:Arabic}", characters: [[0x600, 0x6ff]] } as const;
const greek = { rule: "@font-face{font-family:Greek}", characters: [[0x370, 0x3ff]] } as const;
const template: PageTemplate = { script: "run();", styles: "main{color:red}", faces: [latin, arabic, greek] };
const interfaceFaces = [latin.rule, arabic.rule];
const locked = { password: "a long enough password", salt: new Uint8Array(16), nonce: new Uint8Array(12) };

/** What stands in the element of that kind, as a browser's parser ends it: at the first end tag. */
function inside(page: string, opening: string): string {
  const from = page.indexOf(opening) + opening.length;
  return page.slice(from, page.toLowerCase().indexOf(opening.startsWith("<script") ? "</script" : "</style", from));
}

function carriedIn(page: string): string {
  return inside(page, `<script type="application/json" id="${CARRIED_ID}">`);
}

async function opened(page: string, password: string | null = null): Promise<unknown> {
  const data = readCarriedData(carriedIn(page));
  return data === null ? null : unpackData(data, password);
}

describe("a page", () => {
  test("carries its content, and is the same file each time", async () => {
    const page = await writePage(template, { title: "Waters" }, null);
    expect(await opened(page)).toEqual({ ok: true, value: { content: { title: "Waters" }, faces: interfaceFaces } });
    expect(await writePage(template, { title: "Waters" }, null)).toBe(page);
  });

  test("lets its own script and styles run, and nothing be loaded", async () => {
    const page = await writePage(template, {}, null);
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? "";
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hash(inside(page, `<script type="module">`))}`,
      `style-src ${hash(inside(page, "<style>"))}`,
      "font-src data:",
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("brings the typefaces that its text wants beside those of the interface, and not those of a letter now and then", async () => {
    const faces = async (text: string) => opened(await writePage(template, text, null));
    expect(await faces("κοινά ύδατα")).toMatchObject({ value: { faces: [...interfaceFaces, greek.rule] } });
    expect(await faces(`${"Shared waters ".repeat(500)}κ`)).toMatchObject({ value: { faces: interfaceFaces } });
  });

  test("with a password has nothing of its content in the clear, and is another file each time salt and nonce are", async () => {
    const content = { title: "Compact on Shared Waters", text: "المياه".repeat(100) };
    const page = await writePage(template, content, locked);
    for (const said of ["Compact", "Waters", "المياه", "Arabic"]) expect(page).not.toContain(said);
    expect(page).toContain("<title>Travaux</title>");
    expect(await opened(page, locked.password)).toMatchObject({ ok: true, value: { content } });
    const again = await writePage(template, content, { ...locked, salt: new Uint8Array(16).fill(1) });
    expect(carriedIn(again)).not.toBe(carriedIn(page));
  });

  test.for(["</script>", "</SCRIPT >", "<!--", "\r\n"])(
    "is not made of a template with %j in its script",
    async (word) => {
      await expect(writePage({ ...template, script: `x = "${word}"` }, {}, null)).rejects.toThrow("cannot stand");
    },
  );

  test.for(["</script><script>alert(1)</script>", "<!-- <script>", "a < b", "\u2028", "]]>"])(
    "cannot be left by data that says %j",
    (said) => {
      const json = jsonInElement({ said });
      expect(json).not.toContain("<");
      expect(JSON.parse(json)).toEqual({ said });
    },
  );
});

test("a template is read as the build wrote it, and nothing else is", () => {
  expect(readPageTemplate(JSON.stringify(template))).toEqual({ ok: true, value: template });
  expect(readPageTemplate("{}")).toMatchObject({ ok: false });
  expect(readPageTemplate("<html>")).toMatchObject({ ok: false });
});
