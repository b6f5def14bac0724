/** Something that asks for a look, with where to look. */
export type Aandachtspunt = {
  readonly soort: 'te-laat' | 'doel' | 'niet-toegewezen' | 'formatie' | 'controle';
  readonly zin: string;
  readonly href: string | null;
};
