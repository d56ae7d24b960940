import { indexKeptStatements } from "./statement-words.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";

/** One step from a version of the schema to the next. `version` is the one that it leads to; they count from 1. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
  /** What is made of the rows that are there, where SQL cannot; in the same transaction, behind `sql`. */
  readonly fill?: (database: SqliteDatabase) => void;
}

/**
 * Written into every archive, at byte 68 of the file: "Trvx" in ASCII. A SQLite file without it belongs to another
 * program and is left alone.
 */
export const APPLICATION_ID = 0x54727678;

/**
 * Every key is led by the negotiation, so that one negotiation can be moved, removed, partitioned and guarded by itself.
 * What was computed (documents, paragraphs, alignments, gap links) can be thrown away and made again; what people said
 * (`decisions`) stands apart and nothing refers from there into what is computed.
 */
const first = `
create table negotiations (
  id integer primary key autoincrement,
  name text not null unique,
  title text not null,
  zone text not null
) strict;

create table rounds (
  negotiation_id integer not null references negotiations (id),
  number integer not null,
  label text not null,
  first_day text not null,
  last_day text not null,
  days text,
  primary key (negotiation_id, number)
) strict, without rowid;

-- Originals, byte for byte, once in a negotiation however many drafts and statements come from them.
create table originals (
  negotiation_id integer not null references negotiations (id),
  sha256 text not null,
  bytes blob not null,
  primary key (negotiation_id, sha256)
) strict;
create index originals_by_sha256 on originals (sha256);

create table drafts (
  negotiation_id integer not null references negotiations (id),
  id text not null,
  position integer not null,
  text text not null,
  label text not null,
  language text not null,
  issue integer not null,
  kind text not null,
  symbol text,
  date_on text,
  date_precision text,
  date_zone text,
  date_source text,
  source_name text not null,
  source_format text not null,
  source_sha256 text not null,
  primary key (negotiation_id, id),
  unique (negotiation_id, text, label, language, issue),
  foreign key (negotiation_id, source_sha256) references originals (negotiation_id, sha256)
) strict, without rowid;

create table draft_bases (
  negotiation_id integer not null,
  draft_id text not null,
  position integer not null,
  base_id text not null,
  primary key (negotiation_id, draft_id, position),
  foreign key (negotiation_id, draft_id) references drafts (negotiation_id, id),
  foreign key (negotiation_id, base_id) references drafts (negotiation_id, id)
) strict, without rowid;

create table draft_rounds (
  negotiation_id integer not null,
  draft_id text not null,
  position integer not null,
  round_number integer not null,
  primary key (negotiation_id, draft_id, position),
  foreign key (negotiation_id, draft_id) references drafts (negotiation_id, id),
  foreign key (negotiation_id, round_number) references rounds (negotiation_id, number)
) strict, without rowid;

create table documents (
  negotiation_id integer not null,
  draft_id text not null,
  made_by_algorithm text not null,
  made_by_version integer not null,
  body blob not null,
  primary key (negotiation_id, draft_id),
  foreign key (negotiation_id, draft_id) references drafts (negotiation_id, id)
) strict;

create table paragraphs (
  row integer primary key,
  negotiation_id integer not null,
  draft_id text not null,
  position integer not null,
  id text not null,
  body text not null,
  unique (negotiation_id, draft_id, id),
  foreign key (negotiation_id, draft_id) references drafts (negotiation_id, id)
) strict;

-- The terms of each paragraph (search-terms.ts makes them), found by rowid in paragraphs; the words themselves are not
-- kept a second time. The scope holds the negotiation, so that no search ever looks into another one.
create virtual table paragraph_words using fts5 (
  scope, words, content = '', contentless_delete = 1, tokenize = 'ascii'
);

create table alignments (
  negotiation_id integer not null,
  before_id text not null,
  after_id text not null,
  made_by_algorithm text not null,
  made_by_version integer not null,
  body blob not null,
  primary key (negotiation_id, before_id, after_id),
  foreign key (negotiation_id, before_id) references drafts (negotiation_id, id),
  foreign key (negotiation_id, after_id) references drafts (negotiation_id, id)
) strict;

create table gap_links (
  negotiation_id integer not null,
  after_draft text not null,
  position integer not null,
  before_draft text not null,
  before_paragraph text not null,
  after_paragraph text not null,
  kind text not null,
  moved integer not null,
  renumbered integer not null,
  similarity real not null,
  pinned integer not null,
  primary key (negotiation_id, after_draft, position),
  foreign key (negotiation_id, before_draft) references drafts (negotiation_id, id),
  foreign key (negotiation_id, after_draft) references drafts (negotiation_id, id)
) strict, without rowid;

create table statements (
  negotiation_id integer not null references negotiations (id),
  id text not null,
  position integer not null,
  title text not null,
  speaker text,
  on_behalf_of text,
  meeting text,
  date_on text,
  date_precision text,
  date_zone text,
  date_source text,
  round_number integer,
  language text not null,
  source_name text not null,
  source_format text not null,
  source_sha256 text not null,
  primary key (negotiation_id, id),
  foreign key (negotiation_id, source_sha256) references originals (negotiation_id, sha256)
) strict, without rowid;

create table statement_texts (
  negotiation_id integer not null,
  statement_id text not null,
  body blob not null,
  primary key (negotiation_id, statement_id),
  foreign key (negotiation_id, statement_id) references statements (negotiation_id, id)
) strict;

-- The journal of what people said. Rows are added; none is ever changed.
create table decisions (
  negotiation_id integer not null references negotiations (id),
  uuid text not null,
  position integer not null,
  author text not null,
  decided_at text not null,
  says text not null,
  supersedes text,
  visibility text not null,
  primary key (negotiation_id, uuid),
  unique (negotiation_id, position)
) strict, without rowid;

-- Tombstones: what was removed for good, when and by whom; nothing of its content.
create table removals (
  negotiation_id integer not null,
  what text not null,
  name text not null,
  removed_at text not null,
  removed_by text not null,
  reason text,
  primary key (negotiation_id, what, name, removed_at)
) strict, without rowid;
`;

/** The paragraphs of statements and their words for searching, as those of drafts: `paragraphs` and `paragraph_words`. */
const statementWords = `
create table statement_paragraphs (
  row integer primary key,
  negotiation_id integer not null,
  statement_id text not null,
  position integer not null,
  body text not null,
  unique (negotiation_id, statement_id, position),
  foreign key (negotiation_id, statement_id) references statements (negotiation_id, id)
) strict;

create virtual table statement_words using fts5 (
  scope, words, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`;

/** In order. A step that was released is never changed; the next one is added. */
export const migrations: readonly Migration[] = [
  { version: 1, sql: first },
  { version: 2, sql: statementWords, fill: indexKeptStatements },
];
