import { Refusal, type SentFile } from "./read-model.ts";

/** Sends octets and gives the id under which the server holds them. */
export type SendOctets = (octets: File, signal: AbortSignal | undefined) => Promise<string>;

interface Sent {
  readonly octets: File;
  /** Under which the server holds them now. */
  readonly upload: Promise<string>;
}

/**
 * The files that this page sent. A server holds a file in its memory for a while; whoever mends a draft over lunch, or
 * starts the server anew, asks for one that it does not hold any more. Then it is sent again, and asked again once.
 */
export class SentFiles {
  // For as long as a page has the file in its hands.
  readonly #sent = new WeakMap<SentFile, Sent>();
  readonly #sendOctets: SendOctets;

  constructor(sendOctets: SendOctets) {
    this.#sendOctets = sendOctets;
  }

  async send(file: File, signal?: AbortSignal): Promise<SentFile> {
    const upload = await this.#sendOctets(file, signal);
    const sent: SentFile = { upload, name: file.name };
    this.#sent.set(sent, { octets: await copyOf(file), upload: Promise.resolve(upload) });
    return sent;
  }

  /** Asks something about a file that was sent; it is there, or the server refuses it twice. */
  async with<Answer>(file: SentFile, ask: (there: SentFile) => Promise<Answer>): Promise<Answer> {
    const sent = this.#sent.get(file);
    if (sent === undefined) return ask(file);
    try {
      return await ask({ name: file.name, upload: await sent.upload });
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== "no-such-upload") throw error;
      return ask({ name: file.name, upload: await this.#sendAgain(file, sent) });
    }
  }

  /** Once for all who found that it was gone. */
  async #sendAgain(file: SentFile, gone: Sent): Promise<string> {
    const present = this.#sent.get(file);
    if (present !== undefined && present.upload !== gone.upload) return present.upload;
    const upload = this.#sendOctets(gone.octets, undefined);
    this.#sent.set(file, { octets: gone.octets, upload });
    try {
      return await upload;
    } catch (error) {
      // The next who asks tries as this one did.
      this.#sent.set(file, gone);
      throw error;
    }
  }
}

/** The octets as they are now: a file that is changed on the disk, or taken away with a stick, can not be read again. */
async function copyOf(file: File): Promise<File> {
  try {
    return new File([await file.arrayBuffer()], file.name);
  } catch {
    return file;
  }
}
