const FIGURES = "〇一二三四五六七八九";

/** Prints 1 to 99 as Chinese and Japanese lists count ("三", "十二", "四十"); other numbers figure by figure ("一〇二"). */
export function printChinese(value: number): string {
  if (value < 1 || value > 99) return Array.from(String(value), (digit) => FIGURES.charAt(Number(digit))).join("");
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? "" : `${tens === 1 ? "" : FIGURES.charAt(tens)}十`;
  return `${front}${ones === 0 ? "" : FIGURES.charAt(ones)}`;
}
