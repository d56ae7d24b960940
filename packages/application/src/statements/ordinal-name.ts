const NAMES =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** "fifth" for 5; "21st" for what is counted in figures. */
export function ordinalName(number: number): string {
  return NAMES[number - 1] ?? `${number}${ending(number)}`;
}

function ending(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th";
}
