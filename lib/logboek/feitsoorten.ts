import type { Datum } from '#lib/kalender/model.ts';

/**
 * The kinds of counted facts and what each carries. What an indicator needs later must stand in the fact itself, as it was
 * on that day: a school may be renamed and a young person may move, the fact stays. `datum` of the fact is the civil day.
 */
export type Sector = 'PO' | 'SO' | 'VO' | 'MBO';
export type Meldingcategorie = 'absoluut' | 'luxe' | 'signaal' | 'preventief' | 'verzuim-18plus';
export type ThuiszitUitkomst =
  | 'terug-naar-school'
  | 'alternatief-traject'
  | 'vrijstelling'
  | 'verhuisd'
  | 'einde-leerplicht'
  | 'overleden';

/** How an administrative signal of absoluut verzuim ended; only 'bevestigd' is absoluut verzuim. */
type Signaaluitkomst =
  | 'bevestigd'
  | 'onterecht'
  | 'ingeschreven'
  | 'vrijstelling'
  | 'verhuisd'
  | 'overdracht'
  | 'overleden'
  | 'geen-plicht';
/** Where a Halt, dwangsom or proces-verbaal stands since this day. `gezin`: the same for PV's that belong to one family. */
export type Handhavingstand = {
  instrument: 'halt' | 'dwangsom' | 'pv-signaal' | 'pv-luxe' | 'pv-absoluut';
  stand: string;
  gemeente: string | null;
  gezin: string | null;
};

type Plaats = { gemeente: string | null; sector: Sector | null };

/** Where somebody lived on that day; gemeente only of the region. Some who come to the counter live elsewhere, or nowhere in the BRP. */
export type Woonplaats = { gemeente: string | null; woonplaats: 'regio' | 'buiten-regio' | 'niet-in-brp' };
type Interventiefeit = Plaats & {
  interventieId: string;
  interventie: string;
  kern: string;
  maatregelId: string | null;
  doelgroep: string | null;
};

/** A beroep or application; `opTijd`: a renewal was in time, null when that does not apply. */
type Aanvraag = { grond: string; onderwijssoort: string; verlenging: boolean; opTijd: boolean | null };

export type Feiten = {
  // onderwerpSoort 'melding'
  MeldingOntvangen: Plaats & {
    categorie: Meldingcategorie;
    duoSoort: string | null;
    schoolId: string | null;
  }; // datum: ontvangen
  MeldingInBehandelingGenomen: Plaats & { categorie: Meldingcategorie };
  MeldingTerKennisgevingAangenomen: Plaats & { categorie: Meldingcategorie };
  MeldingIngetrokken: Plaats & { categorie: Meldingcategorie };
  MeldingDoorgestuurd: Plaats & { categorie: Meldingcategorie; naarGemeente: string };
  MeldingAfgehandeld: Plaats & { categorie: Meldingcategorie; resultaat: string; kern: string }; // resultaat: the bureau's own code
  MeldingVerplaatst: { van: string | null; naar: string }; // from one werkproces to another
  LangdurigVerzuimVastgesteld: Plaats; // datum: the day a colleague established it
  MeldingHeropend: Plaats & { categorie: Meldingcategorie; reden: string };
  // onderwerpSoort 'werkproces'
  WerkprocesGestart: Plaats & { soort: string; uitvalOp?: Datum | null }; // uitvalOp: as DUO told it with the signal
  WerkprocesGesloten: Plaats & { soort: string; resultaat: string; kern: string; gestartOp: Datum };
  WerkprocesHeropend: Plaats & { soort: string; reden: string };
  WerkOvergedragen: Plaats & { soort: string; naar: 'doorstroompunt' }; // on the work that handed over
  WerkprocesToegewezen: { van: string | null; naar: string | null; overdracht?: string }; // overdracht: with a whole caseload
  StapGezet: {
    soort: string;
    routekaart: string | null;
    stap: string;
    uitkomst: string | null;
    afwijkreden?: string; // taken before an earlier step
    bron?: 'melding' | 'brief' | 'controle' | 'traject'; // follows from this; no colleague set it
  };
  StapOvergeslagen: { soort: string; routekaart: string | null; stap: string; afwijkreden: string };
  RouteGekozen: { routes: string[] };
  DoelgroepVastgesteld: Plaats & {
    soort: string;
    doelgroep: string;
    voorstel: string | null; // what the rule said
    uitvalOp?: Datum | null; // first day without school, as it was known
  };
  // datum: the day of the milestone itself
  TrajectMijlpaal: Plaats & {
    soort: string;
    mijlpaal: string;
    doelgroep: string | null;
    signaalbron: string | null;
  };
  TrajectLosgelaten: Plaats & { soort: string; doelgroep: string | null; opOrde: boolean };
  // Jongerenpunt; datum: the day the question came. A better insight on it lapses the fact and records it anew.
  JongerenpuntVraag: Woonplaats & { vraag: string; kanaal: string; vrager: string };
  // onderwerpSoort 'preventieve-actie'; soort: of the bureau's own list. Without a jongere when no dossier was needed.
  PreventieveActie: Woonplaats & { actie: string };
  // How a moment of nazorg ended; maand as text: '3', '6', '12'. stand 'niet-bereikt': given up after the last attempt.
  NazorgVastgelegd: Plaats & {
    doelgroep: string | null;
    maand: string;
    stand: string;
    startkwalificatie: boolean;
    pogingen: number;
  };
  // onderwerpSoort 'externcijfer'; figures that others publish, without persons. datum: the first day of the school year
  DuoVsvGepubliceerd: {
    stand: string;
    definitie: string;
    uitsplitsing: string;
    deel: string;
    gemeente: string | null;
    instelling: string | null;
    deelnemers: number;
    // B, C and D of the cohort, where the publication gives them.
    weg?: number | null;
    ingeschreven?: number | null;
    gekwalificeerd?: number | null;
    vsv: number;
    streef: number | null;
    gepubliceerdOp: Datum;
  };
  DuurzaamWerkGepubliceerd: {
    jaren: string;
    gemeente: string | null;
    populatie: number;
    werkt: number;
    bron: string;
    gepubliceerdOp: Datum;
  };
  // onderwerpSoort 'jongere'; one who left school before the last 1 October was looked at again
  Herbeoordeeld: { gemeente: string | null; uitkomst: string; voorstel: string; herbeoordeling: string };
  // onderwerpSoort 'warme-overdracht' and 'informatieverzoek'; gemeente: of the young person, sector: of the school
  WarmeOverdrachtAangeboden: {
    gemeente: string | null;
    organisatie: string;
    soort: string;
    grondslag: string;
  };
  WarmeOverdrachtBeantwoord: {
    gemeente: string | null;
    organisatie: string;
    soort: string;
    uitkomst: 'aanvaard' | 'geweigerd' | 'ingetrokken';
  };
  InformatieGevraagd: Plaats & { schoolId: string };
  InformatieOntvangen: Plaats & { schoolId: string; opTijd: boolean };
  LeefgebiedenGescoord: { moment: string; leefgebieden: string[] };
  Big5Vastgelegd: { moment: string; standen: Readonly<Record<string, string>> }; // health is never in it (WEB art. 9.2.7)
  // onderwerpSoort 'jongere'; `op` repeats datum, so that a correction of one day lapses that day alone
  BestemmingVastgesteld: {
    gemeente: string | null;
    bestemming: string;
    landelijk: string;
    uitvalOp: Datum | null;
    voorstel: string | null;
    op: Datum;
    bundel?: string; // confirmed together with others
  };
  SituatieVastgelegd: {
    gemeente: string | null;
    situatie: string;
    stand: 'begonnen' | 'geeindigd';
    bron: string;
    uren: number | null;
    op: Datum;
  };
  // datum: first or last day of the intervention; onderwijssoort and school: the last enrolment before it began. kern: of the bureau's own kind
  InterventieBegonnen: Interventiefeit & { onderwijssoort: string | null; schoolId: string | null };
  InterventieBeeindigd: Interventiefeit & { afloop: string };
  PlandoelGesteld: { doelId: string; van: string };
  PlandoelAfgerond: { doelId: string; status: string };
  PlanstapGedaan: { stapId: string; wie: string };
  FasenNietDoorlopen: { soort: string; fasen: string[]; reden: string };
  AbsoluutVerzuimBevestigd: Plaats;
  // onderwerpSoort 'inschrijving', 'schoolgang', 'vrijstelling', 'jongere', 'contactmoment'
  Ingeschreven: { schoolId: string; sector: Sector; onderwijssoort: string; overgenomenVan?: string };
  Uitgeschreven: { schoolId: string; sector: Sector; onderwijssoort: string; reden: string | null }; // datum: the day after the last day
  SchoolgangHervat: { bron?: string }; // how a colleague knew it; an import does not say
  AlternatiefTrajectGestart: { bron?: string };
  FeitIngetrokken: { wat: 'schoolgang' | 'inschrijving' | 'uitschrijving'; van: Datum; reden: string };
  VrijstellingVastgelegd: { grond: string; tot: Datum | null; gemeente: string | null }; // gemeente: of the BRP on the first day
  // onderwerpSoort 'vrijstelling', onderwerpId: the case. onderwijssoort: as art. 25 lid 2 counts them
  BeroepOpVrijstellingGedaan: Plaats & Aanvraag;
  VrijstellingAangevraagd: Plaats & Aanvraag;
  BeroepOpVrijstellingGetoetst: { gemeente: string | null; grond: string; uitkomst: string };
  VrijstellingBesloten: { gemeente: string | null; grond: string; uitkomst: string };
  VrijstellingBeeindigd: { gemeente: string | null; grond: string; tot: Datum };
  VrijstellingBezwaar: { gemeente: string | null; grond: string; uitkomst: string | null; opTijd?: boolean }; // null: received
  VrijstellingHerzien: { gemeente: string | null; grond: string };
  Verhuisd: { naarGemeente: string | null };
  Overleden: Record<string, never>;
  PlichtGewijzigd: {
    startkwalificatieOp: Datum | null;
    kpUitzondering: string | null;
    kpUitzonderingOp: Datum | null;
  }; // datum: the day it was changed
  // onderwerpSoort 'schooljaren'; einde: last day of the leerplicht by it, null with fewer than twelve
  SchooljarenVastgesteld: { aantal: number; totEnMet: string; einde: Datum | null; bron: string };
  SchooljarenIngetrokken: { aantal: number; totEnMet: string; reden: string };
  DossierOvergedragen: { naarGemeente: string; intern: boolean; overdracht?: string };
  DossierOvergenomen: { vanBureau: string; gemeente: string };
  VerantwoordelijkeGewijzigd: { van: string | null; naar: string | null; overdracht?: string };
  // werkproces: to which work it belonged, null to none; facts of before this was kept do not have it
  ContactVastgelegd: { soort: string; met: string; bereikt: boolean; werkproces?: string | null };
  // onderwerpSoort 'thuiszitperiode'; datum of Begonnen: the day it counts; sinds: the first day without school
  ThuiszittenBegonnen: Plaats & { soort: 'AV' | 'LRV'; sinds: Datum; regel: string };
  ThuiszittenBeeindigd: Plaats & { soort: 'AV' | 'LRV'; sinds: Datum; uitkomst: ThuiszitUitkomst };
  // onderwerpSoort 'absoluut-signaal'; datum of Ontstaan: the day it was found. What is confirmed counts by its werkproces.
  AbsoluutSignaalOntstaan: Plaats & {
    bron: 'vergelijking' | 'melding' | 'migratie' | 'duo';
    plicht: 'leerplicht' | 'kwalificatieplicht' | null;
    redenen: string[];
  };
  AbsoluutSignaalBeoordeeld: Plaats & { uitkomst: Signaaluitkomst; vanzelf: boolean; ontstaanOp: Datum };
  // onderwerpSoort 'instemming'; kern: what it opens. What stands behind the wall of WEB art. 9.2.7 is never a fact.
  InstemmingGegeven: { doel: string; kern: string; wijze: string };
  InstemmingIngetrokken: { doel: string; kern: string };
  // onderwerpSoort 'agendapunt'
  OpAgendaGezet: Plaats & { overleg: string };
  VanAgendaGehaald: Plaats & { overleg: string };
  AgendapuntBesproken: Plaats & { overleg: string; resultaat: string };
  GedeeldMetPartners: Plaats & { overleg: string; grondslag: string; delen: string[]; ontvangers: number };
  // onderwerpSoort 'brief'; datum: the day the copies left, by post and by mail apart
  BriefVerzonden: { sjabloon: string; kanaal: 'post' | 'mail'; aan: string[] };
  // onderwerpSoort 'dossiertoets': one question of the checklist about one case, by the day it was answered
  DossiervraagBeantwoord: Plaats & { soort: string; vraag: string; antwoord: 'ja' | 'nee' | 'nvt' };
  // onderwerpSoort 'termijn'; datum of Gesteld: the day the term starts. Moving the last day replaces the fact.
  TermijnGesteld: { code: string; gemeente: string | null; uiterlijk: Datum | null };
  TermijnVoldaan: { code: string; gemeente: string | null; uiterlijk: Datum | null; opTijd: boolean };
  TermijnVervallen: { code: string; gemeente: string | null };
  // onderwerpSoort 'afspraak'; `op`: the day of the appointment. That it was held is ContactVastgelegd.
  AfspraakGemaakt: { vorm: string; met: readonly string[]; op: Datum };
  AfspraakAfgezegd: { vorm: string; op: Datum };
  NietVerschenen: { vorm: string; met: readonly string[] };
  // onderwerpSoort 'document'
  DocumentToegevoegd: { documentsoort: string; volgnummer: number };
  // onderwerpSoort 'spreekuur': gemeente of the school, of a conversation that of the young person
  SpreekuurGehouden: Plaats & { schoolId: string; gesprekken: number };
  SpreekuurgesprekGehouden: Plaats & {
    schoolId: string;
    opkomst: string;
    resultaat: string | null;
    kern: string | null;
  };
  AdviesAanSchool: Plaats & { schoolId: string; onderwerp: string };
  // onderwerpSoort 'verlof': leave on one of the grounds of art. 11 f and g; dagen are schooldays
  VerlofAangevraagd: Plaats & { grond: string; dagen: number; aanvraagId: string }; // datum: received
  VerlofBesloten: Plaats & {
    grond: string;
    afloop: string;
    dagen: number;
    toegekend: number;
    ontvangenOp: Datum;
    afgeweken: string[]; // checks that it was decided against, with a reason
  };
  VerlofBezwaarOntvangen: Plaats & { opTijd: boolean };
  VerlofBezwaarBeslist: Plaats & { uitkomst: string };
  VerlofDoorHoofd: Plaats & { grond: string; dagen: number; schoolId: string | null }; // datum: first day of the leave
  // onderwerpSoort 'handhaving'. Of what stands in the compartment there is no jongere on the fact: only counts leave it (ADR 16).
  HandhavingStand: Handhavingstand;
  ZorgmeldingGedaan: { aan: string; gemeente: string | null };
};

export type Feitsoort = keyof Feiten;
