/**
 * How terms are introduced, by language. `means` stands behind a quoted term at the start of a paragraph, `by` before it,
 * `hereinafter` before a quoted term anywhere. Words are parted by "|"; a phrase more is a phrase more in its line.
 */
export interface TermWords {
  readonly language: string;
  readonly means: string;
  readonly by: string;
  readonly hereinafter: string;
}

export const termWordTable: readonly TermWords[] = [
  {
    language: "en",
    means: "means|mean|shall mean|refers to|has the meaning|includes|is defined as",
    by: "the term|the expression|the terms",
    hereinafter: "hereinafter|hereafter|henceforth",
  },
  {
    language: "fr",
    means: "signifie|désigne|s'entend|s’entend|s'entendent|s’entendent",
    by: "on entend par|le terme|l'expression|l’expression",
    hereinafter: "ci-après|ci-dessous dénommé",
  },
  {
    language: "es",
    means: "significa|designa|se refiere a",
    by: "se entiende por|se entenderá por|por|el término|la expresión",
    hereinafter: "en adelante|en lo sucesivo",
  },
  {
    language: "ru",
    means: "означает|означают|понимается|понимаются",
    by: "термин|выражение|под",
    hereinafter: "далее|именуемый|именуемая|именуемое|именуемые",
  },
  {
    language: "ar",
    means: "يعني|تعني|يقصد به|يقصد بها",
    by: "يقصد بتعبير|يقصد بمصطلح|يقصد بـ|يعني مصطلح|مصطلح|تعبير",
    hereinafter: "المشار إليه|المشار إليها|يشار إليه|يشار إليها|فيما بعد|فيما يلي",
  },
  { language: "zh", means: "系指|是指|指|意指|意为", by: "所谓|术语", hereinafter: "以下简称|以下称|下称|简称" },
];
