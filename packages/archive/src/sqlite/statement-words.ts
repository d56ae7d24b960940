import { paragraphsOf } from "@travaux/model";
import type { Paragraph, StatementText } from "@travaux/model";
import { unpackJson, writeJson } from "./packed-json.ts";
import type { JsonText } from "./packed-json.ts";
import type { Connection } from "./read-state.ts";
import { scopeTerm } from "./search-scope.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import { wordsOf } from "./words-of.ts";

/** A statement's paragraphs as their rows want them. */
interface PreparedSpeech {
  readonly position: number;
  readonly body: JsonText<Paragraph>;
  readonly words: string;
}

function prepareSpeech(text: StatementText): readonly PreparedSpeech[] {
  return paragraphsOf(text.document).map((paragraph, position) => ({
    position,
    body: writeJson(paragraph),
    words: wordsOf(paragraph.text),
  }));
}

/** Keeps the paragraphs of a statement and their words for searching. */
export async function insertSpeech(
  on: Connection,
  key: { readonly negotiation_id: number; readonly statement_id: string },
  text: StatementText,
): Promise<void> {
  const scope = scopeTerm(key.negotiation_id);
  for (const { position, body, words } of prepareSpeech(text)) {
    const inserted = await on
      .insertInto("statement_paragraphs")
      .values({ ...key, position, body })
      .executeTakeFirst();
    await on
      .insertInto("statement_words")
      .values({ rowid: Number(inserted.insertId), scope, words })
      .execute();
  }
}

/** Of an archive that was made before statements could be searched: the words of all that are kept. */
export function indexKeptStatements(database: SqliteDatabase): void {
  const kept = database.all("select negotiation_id, statement_id, body from statement_texts");
  for (const { negotiation_id, statement_id, body } of kept) {
    if (!(body instanceof Uint8Array) || negotiation_id === undefined || statement_id === undefined) continue;
    const scope = scopeTerm(Number(negotiation_id));
    for (const prepared of prepareSpeech(unpackJson<StatementText>(body))) {
      const { lastRow } = database.run(
        "insert into statement_paragraphs (negotiation_id, statement_id, position, body) values (?, ?, ?, ?)",
        [negotiation_id, statement_id, prepared.position, prepared.body],
      );
      database.run("insert into statement_words (rowid, scope, words) values (?, ?, ?)", [
        lastRow,
        scope,
        prepared.words,
      ]);
    }
  }
}
