import { initTRPC } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { ApiContext } from "./context.ts";
import type { Permission } from "./permission.ts";
import { refuse, WireFailure, wireSentence } from "./wire-error.ts";
import type { WireError, WireRefusal } from "./wire-error.ts";
import { wireNames } from "./wire-names.ts";

/** What a procedure says about itself. */
export interface ProcedureMeta {
  readonly permission: Permission;
}

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    // Stack traces stay in the process, whatever NODE_ENV says.
    isDev: false,
    errorFormatter({ shape, error }) {
      const refusal = refusalOf(error);
      const { kind } = refusal;
      const travaux: WireRefusal = { kind, sentence: wireSentence(refusal), names: wireNames(refusal) };
      return {
        message: travaux.sentence,
        code: shape.code,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, travaux },
      };
    },
  });

/**
 * The one procedure from which all others are made: it refuses by default.
 *
 * A procedure that states no permission is refused whoever asks. One that states one runs when the authority of the
 * request says yes to it, for the negotiation that the request names.
 */
export const procedure = t.procedure.use(async ({ ctx, meta, getRawInput, next }) => {
  if (meta === undefined) throw refuse({ kind: "not-allowed" });
  const isAllowed = await ctx.authority(meta.permission, negotiationIn(await getRawInput()));
  if (!isAllowed) throw refuse({ kind: "not-allowed" });
  return next();
});

export const router = t.router;

function negotiationIn(input: unknown): string | null {
  if (typeof input !== "object" || input === null || !("negotiation" in input)) return null;
  return typeof input.negotiation === "string" ? input.negotiation : null;
}

/** Codes that tRPC itself gives to a request which is not in order, with what to say about it. */
const requestFaults: { readonly [Code in TRPC_ERROR_CODE_KEY]?: string } = {
  BAD_REQUEST: "it cannot be read, or holds too many questions at once",
  PARSE_ERROR: "it is not JSON",
  METHOD_NOT_SUPPORTED: "this is asked with another method",
  UNSUPPORTED_MEDIA_TYPE: "only JSON is taken here",
  PAYLOAD_TOO_LARGE: "it is too large",
};

function refusalOf(error: TRPCError): WireError {
  if (error.cause instanceof WireFailure) return error.cause.refusal;
  if (error.cause instanceof ZodError) return badRequest(error.cause);
  if (error.code === "NOT_FOUND") return { kind: "no-such-procedure" };
  const detail = requestFaults[error.code];
  return detail === undefined ? { kind: "bug" } : { kind: "bad-request", place: "", detail };
}

/** The first fault only, and never the value that was sent: it may be words of a draft. */
function badRequest(error: ZodError): WireError {
  const issue = error.issues[0];
  return {
    kind: "bad-request",
    place: issue?.path.join(".") ?? "",
    detail: issue?.message.toLowerCase() ?? "it has another shape",
  };
}
