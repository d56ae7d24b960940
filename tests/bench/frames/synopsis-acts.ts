import { type MeasuredPage, walkedActs } from "./acts.ts";

/** Four drafts of the generated series in columns. */
export const synopsisPage: MeasuredPage = {
  name: "synopsis",
  address: "/n/long/synopsis?drafts=d1,d2,d3,d4",
  firstText: ".synopsis-cell .text",
  acts: walkedActs,
};
