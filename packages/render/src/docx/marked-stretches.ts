import type { Emphasis, Paragraph } from "@travaux/model";

/** A paragraph's marks by place: found fast, since every word of it asks for them. */
export interface MarkedStretches {
  /** Offsets between two others, both left out, at which a mark begins or ends; in order. */
  bordersBetween(from: number, to: number): readonly number[];
  /** The marks on the character at an offset, in the order in which the paragraph has them. */
  marksAt(at: number): readonly Emphasis[];
}

/** Made once for a list of marks, for as long as that is held. */
const known = new WeakMap<Paragraph["marks"], MarkedStretches>();

export function markedStretches({ marks }: Pick<Paragraph, "marks">): MarkedStretches {
  const made = known.get(marks) ?? makeStretches(marks);
  known.set(marks, made);
  return made;
}

function makeStretches(marks: Paragraph["marks"]): MarkedStretches {
  const starts = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to])])].toSorted(
    (one, other) => one - other,
  );
  const coming = marks
    .map((mark, order) => ({ mark, order }))
    .toSorted((one, other) => one.mark.from - other.mark.from);
  let next = 0;
  let open: typeof coming = [];
  const looks = starts.map((start): readonly Emphasis[] => {
    open = open.filter(({ mark }) => mark.to > start);
    for (let first = coming[next]; first !== undefined && first.mark.from <= start; first = coming[++next])
      if (first.mark.to > start) open.push(first);
    return open.toSorted((one, other) => one.order - other.order).map(({ mark }) => mark);
  });
  return {
    bordersBetween: (from, to) => starts.slice(firstAbove(starts, from), firstAbove(starts, to - 1)),
    marksAt: (at) => looks[firstAbove(starts, at) - 1] ?? [],
  };
}

/** The place of the first number that is larger; the length where none is. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
