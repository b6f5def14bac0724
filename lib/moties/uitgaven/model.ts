import type { Datum } from '#lib/kalender/model.ts';
import type {
  Betrouwbaarheid,
  Evaluatieantwoord,
  Kostenregel,
  Motie,
  Rapportdag,
  Streefwaarde,
  Tip,
  Vraagkop,
} from '#lib/moties/model.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';

/** What the public reads of a motie: no figure, no name of who works on it. Figures come from what is published as such. */
export type OpenbareMotie = {
  readonly kop: Pick<
    Motie,
    | 'soort'
    | 'titel'
    | 'tekst'
    | 'raad'
    | 'gemeenteNaam'
    | 'vastgesteldOp'
    | 'bron'
    | 'bronAdres'
    | 'kanttekening'
  >;
  readonly vragen: readonly OpenbareVraag[];
  readonly tips: readonly Omit<Tip, 'id' | 'versie' | 'motieId'>[];
  readonly kosten: readonly Omit<Kostenregel, 'id'>[];
  readonly verslagen: readonly Pick<Rapportdag, 'dag' | 'omschrijving'>[];
};

export type OpenbareVraag = Vraagkop & {
  readonly streefwaarden: readonly Omit<Streefwaarde, 'id'>[];
  readonly nulmeting: OpenbareNulmeting | null;
  /** Sentences without a number, so that nothing has to be hidden. */
  readonly evaluatie?: Evaluatieantwoord;
};

/** That there is a beginning, on which day and how sure; the number itself only where the figure of that year is published. */
export type OpenbareNulmeting = {
  readonly peildatum: Datum;
  readonly bron: string;
  readonly betrouwbaarheid: Betrouwbaarheid;
  readonly opmerking: string | null;
  readonly vastgezet: boolean;
};

export type Uitgave = {
  readonly id: string;
  readonly motieId: string;
  readonly uitgave: number;
  readonly status: Publicatiestatus;
  readonly openbaar: OpenbareMotie;
  readonly hash: string;
  readonly toelichting: string | null;
  readonly gemaaktDoor: string;
  readonly gemaaktDoorNaam: string | null;
  readonly gemaaktOp: Date;
  readonly gecontroleerdDoorNaam: string | null;
  readonly gepubliceerdOp: Date | null;
};

/** As it stands on the public site. */
export type GepubliceerdeMotie = {
  readonly motieId: string;
  readonly uitgave: number;
  readonly openbaar: OpenbareMotie;
  readonly hash: string;
  readonly toelichting: string | null;
  readonly ingetrokken: boolean;
  readonly gepubliceerdOp: Date;
  readonly bureauCode: string;
  readonly bureauNaam: string;
  readonly demo: boolean;
};
