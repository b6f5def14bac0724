import type { Datum } from '#lib/kalender/model.ts';

export const KEUZECODES = [
  'lrv_grens',
  'thuiszitter_escalatie',
  'schrikkel_conventie',
  'duo_overig',
  'cijfers_vanaf',
  'cijfers_afsluiting',
  'bevolking_vanaf',
  'vakantieregio',
  'verlof_weken_vooraf',
  'verlof_hersteldagen',
  'nieuwkomers_lang',
  'verhoor_oproepen',
  'naam_jongerenpunt',
  'instemming_wisdagen',
  'uitbeeld_dagen',
  'uitbeeld_eerste_poging',
  'aandacht_contact',
  'herbeoordeling_contact',
] as const;
/**
 * Days after 31 July on which a school year is closed for figures. Leerplichtwet art. 25 lid 1 asks the report before 1 October, so by
 * default the knowledge of 30 September counts; no source names such a day for figures (▲).
 */
export const AFSLUITING_DAGEN = 61;

export type Keuzecode = (typeof KEUZECODES)[number];

/** Why there is something to choose: sources differ, or they are silent. */
export type Openheid = 'bronnen-verschillen' | 'bronnen-zwijgen';

type Kop = {
  readonly titel: string;
  readonly vraag: string;
  readonly openheid: Openheid;
  readonly bron: string;
  /** Where one sees it at work. */
  readonly waar: string;
  /** What happens when it is changed, before one does it. */
  readonly gevolg: string;
};

/** A choice out of a list, with its default; a number between bounds; or a day, which may stay empty. */
export type Keuzesoort = Kop &
  (
    | {
        readonly vorm: 'lijst';
        readonly standaard: string;
        readonly opties: readonly { readonly waarde: string; readonly label: string }[];
      }
    | {
        readonly vorm: 'getal';
        readonly standaard: number;
        readonly van: number;
        readonly tot: number;
        readonly eenheid: string;
      }
    | { readonly vorm: 'dag'; readonly leeg: string }
    | { readonly vorm: 'tekst'; readonly standaard: string; readonly max: number }
  );

/** As it was chosen here; `versie` 0: nobody changed it. */
export type Gekozen = {
  readonly code: string;
  readonly versie: number;
  readonly waarde: string | null;
  readonly reden: string | null;
  readonly door: string | null;
  readonly op: Datum | null;
};

export type Keuze = {
  readonly code: Keuzecode;
  readonly soort: Keuzesoort;
  readonly gekozen: Omit<Gekozen, 'code'>;
};

export type Keuzepagina = { readonly keuzes: readonly Keuze[]; readonly magKiezen: boolean };
