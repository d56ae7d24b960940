import { describe, expect, test } from "vitest";
import { Refusal } from "./read-model.ts";
import { SentFiles } from "./sent-files.ts";

/** A server that holds what it is sent until it is told to forget all. */
class Shelf {
  readonly received: string[] = [];
  readonly held = new Map<string, string>();
  isDown = false;

  readonly take = async (octets: Blob): Promise<string> => {
    if (this.isDown) throw new Refusal("unreachable", "The server does not answer.");
    const upload = `u${this.received.push(await octets.text())}`;
    this.held.set(upload, this.received.at(-1) ?? "");
    return upload;
  };

  readonly read = async ({ upload, name }: { readonly upload: string; readonly name: string }): Promise<string> => {
    const words = this.held.get(upload);
    if (words === undefined) throw new Refusal("no-such-upload", "It is not held any more.");
    return `${name}: ${words}`;
  };
}

async function sentTo(shelf: Shelf) {
  const files = new SentFiles(shelf.take);
  return { files, file: await files.send(new File(["1. Parties act"], "rev-2.txt")) };
}

describe("a file that was sent", () => {
  test("is sent once while the server holds it", async () => {
    const shelf = new Shelf();
    const { files, file } = await sentTo(shelf);
    for (let asked = 0; asked < 3; asked += 1)
      expect(await files.with(file, shelf.read)).toBe("rev-2.txt: 1. Parties act");
    expect(shelf.received).toHaveLength(1);
  });

  test("is sent again when the server does not hold it any more, and once for all who ask", async () => {
    const shelf = new Shelf();
    const { files, file } = await sentTo(shelf);
    for (let starts = 0; starts < 2; starts += 1) {
      shelf.held.clear();
      const asked = await Promise.all([files.with(file, shelf.read), files.with(file, shelf.read)]);
      expect(asked).toEqual(["rev-2.txt: 1. Parties act", "rev-2.txt: 1. Parties act"]);
    }
    expect(shelf.received).toHaveLength(3);
  });

  test("comes again as it was, whatever became of it on the disk", async () => {
    const shelf = new Shelf();
    const onDisk = new File(["as it was"], "rev-2.txt");
    const files = new SentFiles(shelf.take);
    const file = await files.send(onDisk);
    onDisk.text = async () => Promise.reject(new DOMException("changed", "NotReadableError"));
    shelf.held.clear();
    expect(await files.with(file, shelf.read)).toBe("rev-2.txt: as it was");
  });

  test("is asked for as before once a server that was down is back", async () => {
    const shelf = new Shelf();
    const { files, file } = await sentTo(shelf);
    shelf.held.clear();
    shelf.isDown = true;
    await expect(files.with(file, shelf.read)).rejects.toMatchObject({ kind: "unreachable" });
    shelf.isDown = false;
    expect(await files.with(file, shelf.read)).toBe("rev-2.txt: 1. Parties act");
  });

  test("is asked for twice and not for ever", async () => {
    let asked = 0;
    const { files, file } = await sentTo(new Shelf());
    const refused = files.with(file, async () => {
      asked += 1;
      throw new Refusal("no-such-upload", "It is not held any more.");
    });
    await expect(refused).rejects.toMatchObject({ kind: "no-such-upload" });
    expect(asked).toBe(2);
  });

  test("is not sent again for any other refusal", async () => {
    const shelf = new Shelf();
    const { files, file } = await sentTo(shelf);
    const refused = files.with(file, async () => Promise.reject(new Refusal("empty-file", "It is empty.")));
    await expect(refused).rejects.toMatchObject({ kind: "empty-file" });
    expect(shelf.received).toHaveLength(1);
  });
});
