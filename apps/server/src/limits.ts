const MEBIBYTE = 1024 * 1024;
const MINUTE_MS = 60_000;

/** What one person's browser may ask of this process. Tests and other servers may allow less. */
export interface ServerLimits {
  /** Bytes of one file that is sent. */
  readonly uploadBytes: number;
  /**
   * Files that wait to be kept: how many, how many bytes together, and how long since they were used. What makes room or
   * grows old is sent again by the page when it is wanted, so that these bound memory and not what a person may do; they
   * have to hold the files that are worked on at the same time, and no more.
   */
  readonly uploadsHeld: number;
  readonly uploadBytesHeld: number;
  readonly uploadLifeMs: number;
  /** Files that are being received at the same time. */
  readonly uploadsAtOnce: number;
  /** Longest silence while a file is being received. */
  readonly stallMs: number;
  /** What is still taken, and thrown away, of a file that was refused: how many bytes, and for how long. */
  readonly lingerBytes: number;
  readonly lingerMs: number;
  /** A whole request, headers and body. */
  readonly requestMs: number;
  readonly headersMs: number;
  /** Bytes of a question to a procedure, and questions in one batch. */
  readonly questionBytes: number;
  readonly batchSize: number;
  /** Streams of changes that are open at the same time. */
  readonly streamsAtOnce: number;
  /** How often the archive is looked at for what changed, while anybody wants to know. */
  readonly watchMs: number;
  /** Longest silence on a stream; at every word whether its reader still may read is asked again. */
  readonly streamPingMs: number;
}

export const usualLimits: ServerLimits = {
  uploadBytes: 64 * MEBIBYTE,
  uploadsHeld: 64,
  uploadBytesHeld: 192 * MEBIBYTE,
  uploadLifeMs: 15 * MINUTE_MS,
  uploadsAtOnce: 3,
  stallMs: 15_000,
  lingerBytes: 32 * MEBIBYTE,
  lingerMs: 5000,
  requestMs: 2 * MINUTE_MS,
  headersMs: 10_000,
  questionBytes: 256 * 1024,
  batchSize: 20,
  streamsAtOnce: 16,
  watchMs: 500,
  streamPingMs: 5000,
};
