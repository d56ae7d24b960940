/** How places within something drawn become places on the page, as PDF writes it: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that moves by so much and does nothing else. */
export function moveBy(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** What is drawn with `inner` within what is drawn with `outer`. What `inner` lacks does nothing. */
export function multiply(outer: Matrix, inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a place comes to lie. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
