const number = new Intl.NumberFormat("en-GB");
const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });

/** "1 word", "5,431 words". */
export function countOf(count: number, one: string, several: string): string {
  return `${number.format(count)} ${count === 1 ? one : several}`;
}

/** "5,431". */
export function printNumber(count: number): string {
  return number.format(count);
}

/** A share between 0 and 1 in whole per cent; what is there but rounds to nothing is "under 1%". */
export function printShare(share: number): string {
  return share > 0 && share < 0.005 ? "under 1%" : percent.format(share);
}
