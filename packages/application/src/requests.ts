/** A question about a negotiation; the archive's only one when it is not named. */
export interface NegotiationRequest {
  readonly negotiation?: string | undefined;
}

/** A question about one draft. */
export interface DraftRequest extends NegotiationRequest {
  /** Id or label; the latest when left out. */
  readonly draft?: string | undefined;
}

/** A question about one paragraph: "44@rev-3", "16(c)", "#id@rev-2". */
export interface ParagraphRequest extends NegotiationRequest {
  readonly address: string;
}

/** A part of an answer that may be long. */
export interface PartRequest {
  /** The place of the first item that is wanted, from 0. */
  readonly from: number;
  readonly limit: number;
}
