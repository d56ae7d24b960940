/** Greek letters of the Symbol font, by the keys "a" to "z". */
const SYMBOL_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
const SYMBOL_LARGE = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
/** Signs of Symbol and Wingdings that occur in drafts, by code. */
const SIGNS: Readonly<Record<string, string>> = {
  "symbol/b7": "•",
  "symbol/2d": "−",
  "symbol/b0": "°",
  "symbol/b1": "±",
  "symbol/b3": "≥",
  "symbol/a3": "≤",
  "symbol/b4": "×",
  "symbol/ae": "→",
  "symbol/ac": "←",
  "symbol/a5": "∞",
  "symbol/b9": "≠",
  "symbol/d0": "∠",
  "symbol/e5": "∑",
  "wingdings/fc": "✓",
  "wingdings/fe": "☑",
  "wingdings/fd": "☒",
  "wingdings/a8": "◻",
  "wingdings/6f": "□",
  "wingdings/a7": "▪",
  "wingdings/d8": "➢",
  "wingdings/e0": "→",
  "wingdings/df": "←",
  "wingdings/f0": "⇨",
};

/** The character of a `w:sym`: fonts with keys of their own are translated where the sign is known, "□" otherwise. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  if (Number.isNaN(value) || value <= 0 || value > 0x10ffff) return "";
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (!isPrivate && value >= 0x100) return value >= 0xd800 && value <= 0xdfff ? "" : String.fromCodePoint(value);
  const key = value & 0xff;
  const family = (font ?? "").toLowerCase();
  const sign = SIGNS[`${family}/${key.toString(16)}`];
  if (sign !== undefined) return sign;
  if (family === "symbol" && key >= 0x61 && key <= 0x7a) return SYMBOL_SMALL.charAt(key - 0x61);
  if (family === "symbol" && key >= 0x41 && key <= 0x5a) return SYMBOL_LARGE.charAt(key - 0x41);
  if (family.startsWith("wingdings") || family === "webdings") return "□";
  return key >= 0x20 ? String.fromCodePoint(key) : "";
}
