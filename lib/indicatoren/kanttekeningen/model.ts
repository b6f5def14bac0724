/** What a reader must know beside a figure of one school year, and where that comes from. */
export type Kanttekening = {
  readonly id: string;
  readonly zin: string;
  readonly bron: string;
};
