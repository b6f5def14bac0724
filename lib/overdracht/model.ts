import type { Datum } from '#lib/kalender/model.ts';
import type { Ouderrol } from '#lib/jongeren/gezin/model.ts';
import type { VastgesteldeSchooljaren } from '#lib/jongeren/leerplicht/model.ts';
import type { Telbron } from '#lib/jongeren/schooljaren/model.ts';
import type { Geslacht } from '#lib/jongeren/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/**
 * Kinds of work and meldingen that belong to the supervision of the Leerplichtwet and go along when someone moves. What the
 * Doorstroompunt keeps (WEB art. 9.2.7) and what falls under the Wpg never does: it is not in this list and is never read.
 */
export const LPW_SOORTEN = [
  'relatief-verzuim',
  'absoluut-verzuim',
  'preventief',
  'vrijstelling',
  'verlof',
] as const;
export const LPW_CATEGORIEEN = ['absoluut', 'luxe', 'signaal', 'preventief'] as const;

/** Who stands around the young person today. `adres` is null when it is not known, and when it is secret. */
export type Overdrachtsouder = {
  readonly naam: string;
  readonly rol: Ouderrol;
  readonly gezag: boolean;
  readonly persoon?: {
    readonly voornamen: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
    readonly geslacht: Geslacht;
    readonly verzorgt: boolean;
    readonly aanschrijven: boolean;
    readonly nietAanschrijvenReden: string | null;
    readonly geheimhouding: boolean;
    readonly adres: Ouderadres | null;
    /** By it the same person is known again; contact details only of who has gezag or care, and of nobody whose data are secret. */
    readonly geboortedatum?: Datum | null;
    readonly telefoon?: string | null;
    readonly email?: string | null;
  };
};

export type Ouderadres = {
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly land: string | null;
};

/** What is handed over, as a file and as an offer; a new layout gets a new version. */
export type Overdrachtsdossier = {
  readonly formaat: 'baken-overdrachtsdossier';
  /**
   * Version 2 added leave, steps and routes, and periods of sitting at home; version 3 parents as persons and the full school years.
   * version 4 what had come from an earlier bureau; version 5 who a parent is and how he is reached, from what the school years
   * appeared, and of which bureau leave and school years are. An older one does not have them.
   */
  readonly versie: 1 | 2 | 3 | 4 | 5;
  readonly gemaaktOp: Datum;
  readonly van: string;
  /** Which bureau of this installation that is, for a name may change or stand twice. */
  readonly vanId?: number;
  readonly reden: string;
  readonly verhuisdOp: Datum;
  readonly persoon: {
    readonly voornamen: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
    readonly roepnaam: string | null;
    readonly geboortedatum: Datum;
    readonly geslacht: 'man' | 'vrouw' | 'x' | 'onbekend';
    readonly geheimhouding: boolean;
    readonly nummer: string | null;
  };
  readonly ouders: readonly Overdrachtsouder[];
  /** As it holds now (Leerplichtwet 1969, art. 3 lid 1 and 2); null: nobody counted. */
  readonly schooljaren?:
    | (VastgesteldeSchooljaren & {
        readonly vastgesteldOp: Datum;
        readonly bron?: Telbron;
        readonly toelichting?: string | null;
        readonly herkomst?: string | null;
      })
    | null;
  readonly inschrijvingen: readonly {
    readonly school: string;
    readonly brin: string;
    readonly van: Datum;
    readonly tot: Datum | null;
    /** What makes it an enrolment at the receiver too; a dossier that was sent before does not have it. */
    readonly vestiging?: string;
    readonly plaats?: string | null;
    readonly gemeente?: string | null;
    readonly sector?: Sector;
    readonly onderwijssoort?: string;
    readonly leerjaar?: string | null;
  }[];
  readonly vrijstellingen: readonly {
    readonly grond: string;
    readonly van: Datum;
    readonly tot: Datum | null;
  }[];
  readonly meldingen: readonly {
    readonly ontvangenOp: Datum;
    readonly categorie: string;
    readonly school: string | null;
    readonly reden: string | null;
    readonly status: string;
    /** Sent on to another gemeente, and why when that was not the one of the BRP. */
    readonly doorgestuurd?: { readonly naar: string; readonly reden: string | null } | null;
  }[];
  readonly werkprocessen: readonly {
    readonly soort: string;
    readonly gestartOp: Datum;
    readonly geslotenOp: Datum | null;
    readonly resultaat: string | null;
    readonly routekaart?: string | null;
    readonly routes?: readonly string[];
    readonly stappen?: readonly {
      readonly stap: string;
      readonly gezetOp: Datum;
      readonly overgeslagen: boolean;
    }[];
  }[];
  /** Leave of the running school year, so that the next gemeente can sum the days of art. 11 onder g. */
  readonly verlof?: readonly {
    readonly door: 'hoofd' | 'leerplichtambtenaar';
    readonly grond: string;
    readonly van: Datum;
    readonly tot: Datum;
    readonly dagen: number;
    /** The bureau that knew of it first, when it came from there. */
    readonly herkomst?: string | null;
  }[];
  readonly thuiszitten?: readonly {
    readonly soort: 'AV' | 'LRV';
    readonly sinds: Datum;
    readonly einde: Datum | null;
    readonly uitkomst: string | null;
  }[];
  readonly contact: readonly {
    readonly datum: Datum;
    readonly soort: string;
    readonly met: string;
    readonly bereikt: boolean;
    readonly verslag: string;
  }[];
  /** What an earlier bureau had handed over, as it came, each with its origin; what became own records here is in the lists above. */
  readonly eerder?: readonly Eerderdeel[];
};

/** The history of one bureau in a dossier that was handed on. */
export type Eerderdeel = Pick<
  Overdrachtsdossier,
  'van' | 'vanId' | 'gemaaktOp' | 'inschrijvingen' | 'meldingen' | 'werkprocessen' | 'thuiszitten' | 'contact'
>;

export type Overdrachtstatus = 'verstuurd' | 'aangeboden' | 'aangenomen' | 'geweigerd' | 'ingetrokken';

export type Overdrachtregel = {
  readonly id: string;
  readonly jongereId: string;
  /** Null outside one's own work: then the dossier asks for a reason first. */
  readonly naam: string | null;
  readonly gemeente: string | null;
  readonly intern: boolean;
  readonly status: Overdrachtstatus;
  readonly overgedragenOp: Datum;
  readonly weigerreden: string | null;
};

export type Aanbodregel = {
  readonly id: string;
  readonly vanBureau: string;
  readonly gemeente: string | null;
  readonly aangebodenOp: Date;
  readonly status: Exclude<Overdrachtstatus, 'verstuurd'>;
  readonly jongereId: string | null;
  /** Whom it is about; only of an offer that still holds something, and outside one's own work not either. */
  readonly naam: string | null;
};

/** Offers to answer, and own offers that came back refused and were not offered again. */
export type Aanbodtelling = { readonly open: number; readonly geweigerd: number };

export type Overdrachtenlijst = {
  readonly aanbod: readonly Aanbodregel[];
  readonly uit: readonly Overdrachtregel[];
  /** Where the next page of each begins. */
  readonly verder: { readonly aangeboden: string | null; readonly overgedragen: string | null };
  readonly mag: { readonly doen: boolean };
};
