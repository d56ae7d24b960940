/**
 * What a procedure asks for before it does anything. Each procedure names one; what names none is refused.
 *
 * - `read`: see what is kept of a negotiation, or which negotiations there are.
 * - `preview`: have a file read that is not kept.
 * - `contribute`: add drafts and statements to a negotiation, mend and correct them, say which paragraphs belong
 *   together and what citations mean.
 * - `convene`: start a negotiation, or take in a bundle, which starts one or adds to one.
 */
export type Permission = "read" | "preview" | "contribute" | "convene";

/**
 * Who is asking, as far as it matters: whether they may. Here accounts, roles and the launch token have their place.
 *
 * @param negotiation the one that the request names; null when it names none
 */
export type Authority = (permission: Permission, negotiation: string | null) => boolean | Promise<boolean>;
