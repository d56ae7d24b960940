/**
 * How strongly a word binds, from 1 (may) to 4 (shall). What matters is that two words of a change have different
 * strengths; who gains by it is not for a table to say.
 */
export type LegalForce = 1 | 2 | 3 | 4;

/**
 * Words of legal force, normalised (lower case), by language. Add a line to teach it another word or another language.
 * Where a word is also an ordinary word, it counts only because a change put it in another's place.
 */
export const legalForceTable: Readonly<Record<string, Readonly<Record<string, LegalForce>>>> = {
  en: {
    shall: 4,
    must: 4,
    will: 3,
    should: 2,
    ought: 2,
    may: 1,
    can: 1,
    might: 1,
    decides: 4,
    requires: 4,
    demands: 4,
    requests: 3,
    urges: 3,
    calls: 3,
    recommends: 2,
    encourages: 2,
    invites: 1,
    commit: 4,
    commits: 4,
    undertake: 4,
    ensure: 4,
    endeavour: 2,
    endeavor: 2,
    strive: 2,
    seek: 2,
    aim: 2,
    consider: 1,
    obligation: 4,
    prohibited: 4,
  },
  fr: {
    doit: 4,
    doivent: 4,
    devra: 4,
    devront: 4,
    devrait: 2,
    devraient: 2,
    peut: 1,
    peuvent: 1,
    pourrait: 1,
    pourraient: 1,
    décide: 4,
    exige: 4,
    prie: 3,
    engage: 3,
    demande: 3,
    recommande: 2,
    encourage: 2,
    invite: 1,
    veillent: 4,
    assurent: 4,
    efforcent: 2,
    envisagent: 1,
  },
  es: {
    deberá: 4,
    deberán: 4,
    debe: 4,
    deben: 4,
    debería: 2,
    deberían: 2,
    podrá: 1,
    podrán: 1,
    puede: 1,
    pueden: 1,
    decide: 4,
    exige: 4,
    solicita: 3,
    insta: 3,
    exhorta: 3,
    recomienda: 2,
    alienta: 2,
    invita: 1,
    comprometen: 4,
    garantizarán: 4,
    procurarán: 2,
    esforzarán: 2,
  },
  ru: {
    должен: 4,
    должна: 4,
    должны: 4,
    обязаны: 4,
    обязуются: 4,
    следует: 2,
    могут: 1,
    может: 1,
    постановляет: 4,
    требует: 4,
    просит: 3,
    призывает: 3,
    рекомендует: 2,
    предлагает: 1,
    стремятся: 2,
    обеспечивают: 4,
  },
  ar: {
    يجب: 4,
    تلتزم: 4,
    يلتزم: 4,
    ينبغي: 2,
    يجوز: 1,
    يمكن: 1,
    تقرر: 4,
    يقرر: 4,
    تطلب: 3,
    تحث: 3,
    توصي: 2,
    تشجع: 2,
    تدعو: 1,
    تسعى: 2,
  },
  zh: {
    必须: 4,
    应当: 4,
    不得: 4,
    决定: 4,
    承诺: 4,
    须: 4,
    应: 4,
    要求: 3,
    敦促: 3,
    促请: 3,
    呼吁: 3,
    应该: 2,
    宜: 2,
    建议: 2,
    鼓励: 2,
    努力: 2,
    邀请: 1,
    可以: 1,
    可: 1,
  },
};

const forceOf: ReadonlyMap<string, LegalForce> = new Map(
  Object.values(legalForceTable).flatMap((words) => Object.entries(words)),
);

/** The force of a normalised word, or null when it has none. */
export function legalForceOf(word: string): LegalForce | null {
  return forceOf.get(word) ?? null;
}

/**
 * The forces of the words on the two sides of a change, in order.
 *
 * Chinese comes in characters: two of them are looked up together, and one alone counts only where it is all there is, or
 * where both sides begin with such a one. In 可持续 (sustainable), 可 permits nothing.
 *
 * @param before normalised words.
 * @param after normalised words.
 */
export function legalForcesIn(
  before: readonly string[],
  after: readonly string[],
): readonly [readonly LegalForce[], readonly LegalForce[]] {
  const bothBegin = beginsWithCharacter(before) && beginsWithCharacter(after);
  return [forcesIn(before, bothBegin), forcesIn(after, bothBegin)];
}

function beginsWithCharacter(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return isIdeograph(first) && forceOf.has(first) && !forceOf.has(first + second);
}

function forcesIn(words: readonly string[], firstCounts: boolean): readonly LegalForce[] {
  const forces: LegalForce[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const together = isIdeograph(word) && isIdeograph(next) ? legalForceOf(word + next) : null;
    const counts = !isIdeograph(word) || words.length === 1 || (firstCounts && at === 0);
    const force = together ?? (counts ? legalForceOf(word) : null);
    if (force !== null) forces.push(force);
    if (together !== null) at += 1;
  }
  return forces;
}

function isIdeograph(word: string): boolean {
  // "应" fits, "a" does not.
  return /^\p{Script=Han}$/u.test(word);
}
