import { archiveContract } from "../archive-contract.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";

const freshPath = scratchFolder();

archiveContract("SQLite", () => openAt(freshPath()));
