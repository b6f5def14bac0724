import type { Taak } from '#lib/jongeren/verslagen/model.ts';
import type { Telling } from '#lib/jongeren/schooljaren/model.ts';
import type { Schoolgangbron } from '#lib/jongeren/feiten/model.ts';
import type { Datum, Periode } from '#lib/kalender/model.ts';
import type { Feiten, Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import type { Grond, JuridischeStatus } from '#lib/jongeren/leerplicht/model.ts';
import type { Jongerenaam, Persoonsgegevens } from '#lib/jongeren/model.ts';

/** What must be known in five seconds, before the phone is picked up. */
export type Dossierkop = Persoonsgegevens & {
  readonly leeftijd: number;
  readonly pgn: { readonly soort: 'bsn' | 'onderwijsnummer'; readonly gemaskeerd: string } | null;
  readonly adres: string | null;
  readonly gemeente: string | null;
  readonly school: { readonly naam: string; readonly leerjaar: string | null } | null;
  readonly verantwoordelijke: string | null;
  readonly volgende: { readonly datum: Datum; readonly actie: string | null } | null;
  readonly laatsteContact: Datum | null;
  readonly thuiszitterSinds: Datum | null;
  readonly afspraak: { readonly id: string; readonly datum: Datum; readonly tijd: string } | null;
  /** A number of someone with gezag, for who is under sixteen or has none himself. */
  readonly telefoonVia: { readonly telefoon: string; readonly rol: string; readonly geslacht: string } | null;
};

export type Woonregel = Periode & {
  readonly soort: 'brp' | 'verblijf';
  readonly gemeenteCode: string | null;
  readonly gemeente: string | null;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
};

export type Inschrijvingsregel = Periode & {
  readonly id: string;
  readonly school: string;
  readonly sector: string;
  readonly onderwijssoort: string;
  readonly leerjaar: string | null;
  readonly redenEinde: string | null;
  /** Recorded by a colleague, who can take it back; the same of its end. */
  readonly metHand: boolean;
  readonly eindeMetHand: boolean;
  /** Only the last day was told; `van` is that day. */
  readonly beginOnbekend: boolean;
};

export type Vrijstellingsregel = Periode & { readonly id: string; readonly grond: Grond };

export type Schoolgangregel = {
  readonly id: string;
  readonly metHand: boolean;
  readonly bron: Schoolgangbron | null;
  readonly verteldDoor: string | null;
  readonly datum: Datum;
  readonly soort: 'hervat' | 'alternatief-traject';
  readonly toelichting: string | null;
};

export type DossierStap = {
  readonly id: string;
  readonly stap: string;
  readonly gezetOp: Datum;
  readonly geregistreerdOp: Date;
  readonly gebruikerId: string | null;
  readonly uitkomst: string | null;
  readonly overgeslagen: boolean;
  readonly afwijkreden: string | null;
  readonly motivering: string | null;
};

/** A werkproces as the dossier shows it; what its steps mean stands in the room werkprocessen. */
export type DossierWerkproces = {
  readonly id: string;
  readonly versie: number;
  readonly soort: string;
  readonly routekaart: string | null;
  readonly routes: readonly string[];
  readonly doelgroep: string | null;
  readonly status: 'open' | 'wacht' | 'gesloten';
  readonly eigenaar: string | null;
  readonly gestartOp: Datum;
  readonly geslotenOp: Datum | null;
  readonly resultaat: string | null;
  readonly sluitreden: string | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
  readonly laatsteContact: Datum | null;
  readonly meldingen: number;
  readonly stappen: readonly DossierStap[];
};

export const TIJDLIJNFILTERS = ['meldingen', 'stappen', 'contact', 'school', 'status', 'besluiten'] as const;
export type Tijdlijnfilter = (typeof TIJDLIJNFILTERS)[number];

export const SOORTEN_PER_FILTER: Record<Tijdlijnfilter, readonly Feitsoort[]> = {
  meldingen: [
    'MeldingOntvangen',
    'MeldingInBehandelingGenomen',
    'MeldingTerKennisgevingAangenomen',
    'MeldingIngetrokken',
    'MeldingDoorgestuurd',
    'MeldingAfgehandeld',
    'MeldingHeropend',
    'MeldingVerplaatst',
    'LangdurigVerzuimVastgesteld',
  ],
  stappen: [
    'WerkprocesGestart',
    'WerkprocesGesloten',
    'WerkprocesHeropend',
    'WerkprocesToegewezen',
    'VerantwoordelijkeGewijzigd',
    'WerkOvergedragen',
    'StapGezet',
    'StapOvergeslagen',
    'RouteGekozen',
    'DoelgroepVastgesteld',
    'FasenNietDoorlopen',
    'JongerenpuntVraag',
    'AbsoluutVerzuimBevestigd',
  ],
  contact: [
    'SpreekuurgesprekGehouden',
    'ContactVastgelegd',
    'BriefVerzonden',
    'AfspraakGemaakt',
    'AfspraakAfgezegd',
    'NietVerschenen',
    'PreventieveActie',
    'WarmeOverdrachtAangeboden',
    'WarmeOverdrachtBeantwoord',
    'InformatieGevraagd',
    'InformatieOntvangen',
  ],
  school: [
    'Ingeschreven',
    'Uitgeschreven',
    'SchoolgangHervat',
    'AlternatiefTrajectGestart',
    'FeitIngetrokken',
    'ThuiszittenBegonnen',
    'ThuiszittenBeeindigd',
    'OpAgendaGezet',
    'VanAgendaGehaald',
    'AgendapuntBesproken',
    'GedeeldMetPartners',
  ],
  status: [
    'VrijstellingVastgelegd',
    'Verhuisd',
    'Overleden',
    'PlichtGewijzigd',
    'SchooljarenVastgesteld',
    'SchooljarenIngetrokken',
  ],
  besluiten: [
    'AbsoluutSignaalOntstaan',
    'AbsoluutSignaalBeoordeeld',
    'TermijnVoldaan',
    'DocumentToegevoegd',
    'DossierOvergedragen',
    'DossierOvergenomen',
    'VerlofAangevraagd',
    'VerlofBesloten',
    'VerlofBezwaarOntvangen',
    'VerlofBezwaarBeslist',
    'VerlofDoorHoofd',
    'BeroepOpVrijstellingGedaan',
    'VrijstellingAangevraagd',
    'BeroepOpVrijstellingGetoetst',
    'VrijstellingBesloten',
    'VrijstellingBeeindigd',
    'VrijstellingBezwaar',
    'VrijstellingHerzien',
    'HandhavingStand',
    'ZorgmeldingGedaan',
    'Herbeoordeeld',
  ],
};

type Feitregel = { [Soort in Feitsoort]: { soort: Soort; gegevens: Feiten[Soort] } }[Feitsoort];

/** As the database keeps it; lib/contact/gesprek makes it readable. */
export type Gesprekskern = {
  readonly gesprekssoort: string | null;
  readonly aanwezig: string | null;
  readonly aanleiding: string | null;
  readonly gezien: string | null;
  readonly vervolg: string | null;
  readonly afspraken: readonly { readonly wat: string; readonly wie: string; readonly datum: Datum | null }[];
};

export type Contactdetail = {
  readonly id: string;
  readonly tijd: string | null;
  /** For which work it was. */
  readonly taak: Taak;
  /** null: this user may see that there was contact, not what was said. */
  readonly verslag: string | null;
  /** The parts of a conversation report, for who may read it. */
  readonly gesprek: Gesprekskern | null;
  readonly eigen: boolean;
};

/** One counted fact on the timeline, with the names that belong to it. */
export type Tijdlijnfeit = Feitregel & {
  readonly id: string;
  readonly datum: Datum;
  readonly onderwerpId: string;
  readonly wie: string | null;
  readonly school: string | null;
  readonly gemeente: string | null;
  readonly toelichting: string | null;
  readonly contact: Contactdetail | null;
};

/** The law itself changed something: a birthday, the end of a school year, a new rule. */
export type Statuswisseling = { readonly datum: Datum; readonly status: JuridischeStatus };

export type Tijdlijnregel =
  | { readonly vorm: 'feit'; readonly feit: Tijdlijnfeit }
  | { readonly vorm: 'status'; readonly wisseling: Statuswisseling };

export type Tijdlijn = { readonly regels: readonly Tijdlijnregel[]; readonly ouder: string | null };

export type Dossierrechten = {
  readonly wijzigen: boolean;
  readonly contactVastleggen: boolean;
  readonly contactLezen: boolean;
  readonly pgnTonen: boolean;
  readonly inzage: boolean;
  readonly werkproces: boolean;
  readonly termijn: boolean;
  readonly schooljaren: boolean;
};

export type Dossier = {
  readonly kop: Dossierkop;
  readonly statusVandaag: JuridischeStatus;
  readonly statusOp: JuridischeStatus;
  readonly werkprocessen: readonly DossierWerkproces[];
  /** Those that run first, then the last ones that are over. */
  readonly termijnen: readonly Termijnregel[];
  readonly woonperioden: readonly Woonregel[];
  readonly inschrijvingen: readonly Inschrijvingsregel[];
  readonly schoolgang: readonly Schoolgangregel[];
  /** The count that holds; null: not known, which is not zero. */
  readonly schooljaren: Telling | null;
  readonly vrijstellingen: readonly Vrijstellingsregel[];
  readonly tijdlijn: Tijdlijn;
  readonly filters: readonly Tijdlijnfilter[];
  readonly vandaag: Datum;
  readonly mag: Dossierrechten;
};

/** Who looked in this dossier or changed it, and why. */
export type Inzageregel = {
  readonly tijd: Date;
  readonly wie: string;
  readonly handeling: string;
  readonly doel: string;
  readonly reden: string | null;
};

export type Inzage = {
  readonly naam: Jongerenaam;
  readonly regels: readonly Inzageregel[];
  /** Parts of the dossier that this reader may not open are left out. */
  readonly beperkt: boolean;
  readonly ouder: string | null;
};
