export { appRouter } from "./app-router.ts";
export type { AppRouter } from "./app-router.ts";
export type { ApiContext, Uploads } from "./context.ts";
export type { Authority, Permission } from "./permission.ts";
export { trpcCode, WireFailure, wireSentence } from "./wire-error.ts";
export type { RefusalKind, WireError, WireRefusal } from "./wire-error.ts";
export { wireNames } from "./wire-names.ts";
export type { WireNames } from "./wire-names.ts";
