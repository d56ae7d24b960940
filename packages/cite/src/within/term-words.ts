/**
 * How terms are introduced, by language. `means` stands behind a quoted term at the start of a paragraph, `by` may stand before
 * it, `meant` says enough before it alone, `hereinafter` before a quoted term anywhere. Words are parted by "|"; a phrase more is a phrase more in its line.
 */
export interface TermWords {
  readonly language: string;
  readonly means: string;
  readonly by: string;
  readonly meant: string;
  readonly hereinafter: string;
}

export const termWordTable: readonly TermWords[] = [
  {
    language: "en",
    means: "means|mean|shall mean|refers to|has the meaning|includes|is defined as",
    by: "the term|the expression|the terms",
    meant: "is meant by|is understood by",
    hereinafter: "hereinafter|hereafter|henceforth",
  },
  {
    language: "fr",
    means: "signifie|désigne|s'entend|s’entend|s'entendent|s’entendent",
    by: "le terme|l'expression|l’expression",
    meant: "on entend par",
    hereinafter: "ci-après|ci-dessous dénommé",
  },
  {
    language: "es",
    means: "significa|designa|se refiere a|se entiende|se entenderá",
    by: "por|el término|la expresión",
    meant: "se entiende por|se entenderá por|se entenderán por",
    hereinafter: "en adelante|en lo sucesivo",
  },
  {
    language: "ru",
    means: "означает|означают|понимается|понимаются",
    by: "термин|выражение|под",
    meant: "понимается под|понимаются под",
    hereinafter: "далее|именуемый|именуемая|именуемое|именуемые",
  },
  {
    language: "ar",
    means: "يعني|تعني|يقصد به|يقصد بها",
    by: "مصطلح|تعبير",
    meant: "يقصد بتعبير|يقصد بمصطلح|يقصد بـ|يعني مصطلح|يعني تعبير",
    hereinafter: "المشار إليه|المشار إليها|يشار إليه|يشار إليها|فيما بعد|فيما يلي",
  },
  {
    language: "zh",
    means: "系指|是指|指|意指|意为",
    by: "所谓|术语",
    meant: "所称",
    hereinafter: "以下简称|以下称|下称|简称",
  },
];
