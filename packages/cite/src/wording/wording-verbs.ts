import type { ProposedChange } from "@travaux/model";
import type { Tokens } from "../recognise/tokens.ts";
import { wordSet, wordTable } from "../recognise/word-table.ts";

/** A verb that asks for a change. */
export interface WordingVerb {
  readonly change: ProposedChange;
  /** The token behind it. */
  readonly next: number;
}

/** Forms that ask by themselves: infinitives, imperatives, gerunds, and nouns such as "deletion". */
const ASKING = wordTable<ProposedChange>([
  ["replace replacing substitute substituting change changing become replacement вместо بدلا", "replace"],
  ["add adding insert inserting include append insertion addition", "add"],
  ["delete deleting remove removing strike striking drop dropping omit omitting deletion removal", "delete"],
  ["retain retaining keep keeping maintain maintaining retention", "retain"],
  ["move moving relocate relocating transfer transferring shift shifting", "move"],
  ["merge merging combine combining", "merge"],
  ["split splitting", "split"],
  ["remplacer remplaçant remplacement substituer", "replace"],
  ["ajouter insérer inclure ajout insertion", "add"],
  ["supprimer éliminer retirer biffer suppression", "delete"],
  ["conserver garder maintenir", "retain"],
  ["déplacer transférer", "move"],
  ["fusionner regrouper", "merge"],
  ["scinder", "split"],
  ["reemplazar sustituir cambiar sustitución", "replace"],
  ["añadir agregar insertar incluir", "add"],
  ["suprimir eliminar supresión", "delete"],
  ["mantener conservar", "retain"],
  ["trasladar mover", "move"],
  ["fusionar", "merge"],
  ["dividir", "split"],
  ["заменить замена замену", "replace"],
  ["добавить включить вставить", "add"],
  ["исключить удалить опустить снять", "delete"],
  ["сохранить", "retain"],
  ["перенести переместить", "move"],
  ["объединить", "merge"],
  ["разделить", "split"],
  ["استبدال الاستعاضة يستعاض", "replace"],
  ["إضافة تضاف يضاف إدراج", "add"],
  ["حذف تحذف يحذف", "delete"],
  ["الإبقاء إبقاء", "retain"],
  ["نقل تنقل", "move"],
  ["دمج", "merge"],
  ["تقسيم تجزئة", "split"],
]);

/** Participles ask only behind "be": "should be deleted" does, "was deleted" and "has been deleted" report. */
const PARTICIPLES = wordTable<ProposedChange>([
  ["replaced substituted changed remplacé remplacée remplacés reemplazado sustituido sustituida", "replace"],
  ["added inserted included ajouté ajoutée inséré insérée añadido insertado", "add"],
  [
    "deleted removed struck dropped omitted supprimé supprimée supprimés supprimées suprimido suprimida eliminado",
    "delete",
  ],
  ["retained kept maintained conservé conservée mantenido mantenida conservado", "retain"],
  ["moved relocated transferred déplacé déplacée trasladado trasladada", "move"],
  ["merged combined fusionné fusionnés fusionados", "merge"],
  ["split scindé", "split"],
]);
const BE = wordSet("be être ser быть sea sean soit soient");

const CHINESE: readonly (readonly [string, ProposedChange])[] = [
  ["替换", "replace"],
  ["取代", "replace"],
  ["代替", "replace"],
  ["改为", "replace"],
  ["改成", "replace"],
  ["增加", "add"],
  ["添加", "add"],
  ["加入", "add"],
  ["插入", "add"],
  ["增列", "add"],
  ["删除", "delete"],
  ["删去", "delete"],
  ["保留", "retain"],
  ["移至", "move"],
  ["移到", "move"],
  ["移入", "move"],
  ["合并", "merge"],
  ["拆分", "split"],
];
const CHINESE_FIRSTS = new Set(CHINESE.map(([verb]) => verb.charAt(0)));

/** Words right before a verb that turn what it asks for into its contrary. */
const NOT = wordSet(
  "not never don't oppose opposes opposing against cannot without ne pas contre no sin не против لا عدم دون 不 勿",
);
/** How far before the verb they stand, in tokens. */
const NOT_REACH = 3;

/** The verb at a token that asks for a change, or null. What is refused ("do not delete") is not asked for. */
export function wordingVerb(tokens: Tokens, at: number): WordingVerb | null {
  const found = verbAt(tokens, at);
  if (found === null) return null;
  for (let place = at - 1; place >= at - NOT_REACH; place--) if (NOT.has(tokens.word(place))) return null;
  return found;
}

function verbAt(tokens: Tokens, at: number): WordingVerb | null {
  const word = tokens.word(at);
  if (CHINESE_FIRSTS.has(word)) {
    const verb = CHINESE.find(([each]) => tokens.text.startsWith(each, tokens.from(at)));
    return verb === undefined ? null : { change: verb[1], next: at + verb[0].length };
  }
  const bare = /^[وبل](?=[اإأ]?\p{L}{3})/u.test(word) ? word.slice(1) : word; // the "و" of "وحذف"
  const asking = ASKING.get(word) ?? ASKING.get(bare) ?? ASKING.get(withoutElision(word)) ?? inPhrase(tokens, at);
  if (asking !== undefined) return { change: asking, next: at + 1 };
  const participle = PARTICIPLES.get(word);
  return participle !== undefined && isWished(tokens, at) ? { change: participle, next: at + 1 } : null;
}

/** "ajout" of "l’ajout". */
function withoutElision(word: string): string {
  return word.startsWith("l'") ? word.slice(2) : word;
}

const READ_AFTER = wordSet("should to would could must shall");
/** Words that ask only beside another one: "instead of", "au lieu de", "en lugar de", "should read". */
function inPhrase(tokens: Tokens, at: number): ProposedChange | undefined {
  const [before, word, behind] = [tokens.word(at - 1), tokens.word(at), tokens.word(at + 1)];
  const isInstead =
    (word === "instead" && behind === "of") ||
    (word === "rather" && behind === "than") ||
    (word === "lieu" && before === "au") ||
    (word === "lugar" && before === "en");
  return isInstead || (word === "read" && READ_AFTER.has(before)) ? "replace" : undefined;
}

const WISHES = wordSet("see want like prefer have");
/** How far before a participle the wish stands: "we would like to see the word “urgent” removed". */
const WISH_REACH = 9;

function isWished(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (before === "been" || before === "was" || before === "were") return false;
  if (BE.has(before) || BE.has(tokens.word(at - 2))) return true;
  for (let place = at - 1; place > at - WISH_REACH; place--) {
    if (tokens.startsSentence(place + 1)) return false;
    if (WISHES.has(tokens.word(place)) && tokens.word(place - 1) === "to") return true;
  }
  return false;
}
