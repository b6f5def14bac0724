import type { Woonplaats } from '#lib/jongeren/gemeenten/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Kandidaat } from '#lib/meldingen/koppelen/model.ts';
import type { Categorie, DuoSoort, Melder, MeldingStatus, Prioriteit, Triage } from '#lib/meldingen/model.ts';
import type { Langdurig } from '#lib/meldingen/langdurig/model.ts';
import type { Plaatsing } from '#lib/meldingen/nemen/rules.ts';
import type { Zestienbeeld } from '#lib/meldingen/zestien/model.ts';

/** A melding as one page shows it. */
export type Meldingdetail = {
  readonly id: string;
  readonly versie: number;
  readonly bron: 'duo' | 'migratie' | 'hand';
  readonly status: MeldingStatus;
  readonly statusOp: Datum;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly prioriteit: Prioriteit;
  readonly ontvangenOp: Datum;
  readonly reactieUiterlijk: Datum | null;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  readonly verzuimuren: number | null;
  readonly specificatie: string | null;
  readonly reden: string | null;
  readonly alleLessen: boolean | null;
  readonly actieSchool: string | null;
  readonly actieGewenst: string | null;
  readonly prioriteitSchool: string | null;
  readonly toelichting: string | null;
  readonly leslocatie: string | null;
  readonly melder: Melder;
  readonly contactNaam: string | null;
  readonly contactFunctie: string | null;
  readonly contactTelefoon: string | null;
  readonly contactEmail: string | null;
  readonly telefoonJongere: string | null;
  readonly school: string | null;
  readonly gemeente: string | null;
  readonly gemeenteCode: string | null;
  readonly eigenaar: string | null;
  readonly werkprocesId: string | null;
  readonly resultaatCode: string | null;
  readonly opmerking: string | null;
  readonly doorgestuurdNaar: string | null;
  /** Its name as one says it, and why it is another one than the BRP said. */
  readonly doorgestuurdNaam: string | null;
  readonly doorstuurreden: string | null;
};

export type Wie = {
  readonly jongereId: string | null;
  readonly naam: string;
  readonly geboortedatum: Datum | null;
  readonly leeftijd: number | null;
  readonly geheimhouding: boolean;
  readonly waarschuwing: string | null;
};

export type EerdereMelding = {
  readonly id: string;
  readonly ontvangenOp: Datum;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly status: MeldingStatus;
  readonly school: string | null;
  readonly resultaat: string | null;
  readonly werkprocesId: string | null;
  /** Same school and overlapping days: probably reported twice. */
  readonly dubbel: boolean;
};

export type LopendWerk = {
  readonly id: string;
  readonly soort: string;
  readonly routekaart: string | null;
  readonly gestartOp: Datum;
  readonly eigenaar: string | null;
};

export type Terugmeldregel = {
  readonly id: string;
  readonly status: MeldingStatus;
  readonly aangemaaktOp: Date;
  readonly bezorgdOp: Date | null;
  readonly verteldOp: Date | null;
  readonly verteldHoe: string | null;
  readonly fout: string | null;
};

export type Meldingpagina = {
  readonly melding: Meldingdetail;
  readonly wie: Wie;
  /** Gemeenten outside this bureau, and where the BRP says this person lives: to forward to. */
  readonly elders: readonly { readonly code: string; readonly naam: string }[];
  readonly woont: Woonplaats | null;
  readonly triage: Triage;
  readonly eerdere: readonly EerdereMelding[];
  readonly lopend: readonly LopendWerk[];
  /** Work of this kind that was closed lately: the melding may belong there. */
  readonly kortGesloten: { readonly id: string; readonly soort: string; readonly geslotenOp: Datum } | null;
  /** What taking it would do, and why. */
  readonly plaatsing: Plaatsing;
  /** The sixteen hours over the lesweken; null for absence that is not counted in hours. */
  readonly zestien: {
    readonly beeld: Zestienbeeld;
    readonly invulweken: readonly Datum[];
    readonly vakantieweken: readonly Datum[];
  } | null;
  /** Away for longer than four weeks, and since when; `vastgesteldOp` once a colleague said so. */
  readonly langdurig: {
    readonly signaal: Langdurig | null;
    /** As long away, but no longer bound by the law. */
    readonly buitenPlicht: boolean;
    readonly vastgesteldOp: Datum | null;
  };
  /** A move of today that this user can still take back. */
  readonly verplaatsing: string | null;
  readonly kandidaten: readonly Kandidaat[];
  readonly terugmeldingen: readonly Terugmeldregel[];
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly bevestigdOp: Datum | null;
  readonly vandaag: Datum;
  readonly mag: {
    readonly behandelen: boolean;
    readonly koppelen: boolean;
    readonly intrekken: boolean;
    readonly heropenen: boolean;
  };
};
