/** As many answers are remembered; then all are forgotten, so that no draft fills the memory. */
const MOST_ANSWERS = 4096;

/**
 * The same function of a text, remembering what it answered: drafts ask the same of "(a)" and "The" a thousand times.
 * Only for functions whose answer depends on nothing but the text, and for short texts.
 */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
