/** How hard a round works on the text. Shares are of paragraphs, `edit` of the words of an edited paragraph. */
export interface Setting {
  readonly edited: number;
  readonly edit: { readonly from: number; readonly to: number };
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
  /** Share of paragraphs out of which a phrase goes elsewhere: as often within the paragraph as into another. */
  readonly phrases?: number;
  /** Siblings are built from templates and nearly alike. */
  readonly isTemplated: boolean;
}

export type SettingName = "normal" | "heavy" | "templ" | "phrases";

export const settings: Readonly<Record<SettingName, Setting>> = {
  normal: {
    edited: 0.3,
    edit: { from: 0.05, to: 0.25 },
    inserted: 0.05,
    deleted: 0.05,
    moved: 0.05,
    split: 0.02,
    merged: 0.02,
    isTemplated: false,
  },
  heavy: {
    edited: 0.9,
    edit: { from: 0.3, to: 0.7 },
    inserted: 0.15,
    deleted: 0.15,
    moved: 0.12,
    split: 0.02,
    merged: 0.02,
    isTemplated: false,
  },
  templ: {
    edited: 0.6,
    edit: { from: 0.05, to: 0.25 },
    inserted: 0.05,
    deleted: 0.05,
    moved: 0.05,
    split: 0.02,
    merged: 0.02,
    isTemplated: true,
  },
  phrases: {
    edited: 0.3,
    edit: { from: 0.05, to: 0.2 },
    inserted: 0.04,
    deleted: 0.04,
    moved: 0.05,
    split: 0.03,
    merged: 0.03,
    phrases: 0.12,
    isTemplated: false,
  },
};
