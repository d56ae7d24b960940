/** Months by language, normalised; with those of Arabic both ways. Chinese months are numbers ("5月"). */
const monthTable: Readonly<Record<string, readonly string[]>> = {
  en: words("january february march april may june july august september october november december"),
  fr: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  es: words("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"),
  ru: words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
  ar: words(
    "يناير فبراير مارس أبريل مايو يونيو يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول",
  ),
};

/** Numbers in words by language, normalised. Where one is an ordinary word too, it counts only for another number. */
const numberTable: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half third thirds quarter first second fourth fifth twice",
  ),
  fr: words(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante quatre-vingts quatre-vingt-dix cent cents mille moitié tiers quart premier première deuxième troisième quatrième cinquième",
  ),
  es: words(
    "un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil mitad tercio tercios cuarto primer primero primera segundo segunda tercero tercera",
  ),
  ru: words(
    "один одна одного два две двух три трех четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти двенадцать двенадцати двадцать тридцать сорок пятьдесят шестьдесят девяносто сто тысяча",
  ),
  ar: words(
    "واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين تسعون تسعين مائة مئة ألف نصف ثلث ثلثي ربع",
  ),
  zh: [..."一二两三四五六七八九十百千万半"],
};

const months: ReadonlySet<string> = new Set(Object.values(monthTable).flat());
const numbers: ReadonlySet<string> = new Set(Object.values(numberTable).flat());

/** Whether a normalised word is the name of a month. */
export function isMonth(word: string): boolean {
  return months.has(word);
}

/**
 * Whether normalised words say a number or a date, one kind on both sides: months, or numbers in words. Where one side has
 * none of its own ("thirty" for "30") its figures speak for it.
 */
export function areQuantities(before: readonly string[], after: readonly string[]): boolean {
  const all = [...before, ...after];
  return all.every((word) => months.has(word)) || all.every((word) => numbers.has(word));
}

function words(list: string): readonly string[] {
  return list.split(" ");
}
