export { openSqliteArchive } from "./open-sqlite-archive.ts";
export type { SqliteArchiveOptions } from "./open-sqlite-archive.ts";
