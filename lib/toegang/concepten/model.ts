/** What somebody typed in a form and did not send yet. */
export type Concept = {
  readonly waarden: Readonly<Record<string, string | string[]>>;
  readonly bijgewerktOp: Date;
};

export type Conceptmetsleutel = Concept & { readonly sleutel: string };
