import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { diffDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import { reactieUiterlijk } from '#lib/meldingen/rules.ts';
import type {
  Routekaartcode,
  Stapbron,
  Stapregistratie,
  Werkproces,
  Werkprocessoort,
} from '#lib/werkprocessen/model.ts';
import { routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

/** What kind of work a melding becomes, by its assessment. */
export function soortVoor(categorie: Categorie): Werkprocessoort {
  switch (categorie) {
    case 'absoluut':
      return 'absoluut-verzuim';
    case 'preventief':
      return 'preventief';
    case 'verzuim-18plus':
      return 'verzuim-18plus';
    case 'luxe':
    case 'signaal':
      return 'relatief-verzuim';
  }
}

/** Step 3 of the MAS: a suspicion of luxeverzuim goes by B, other relatief verzuim by A. Verzuim 18+ and absoluut verzuim have their own. */
export function routekaartVoor(categorie: Categorie): Routekaartcode | null {
  if (categorie === 'verzuim-18plus') return '18+';
  if (categorie === 'absoluut') return 'AV';
  if (soortVoor(categorie) !== 'relatief-verzuim') return null;
  return categorie === 'luxe' ? 'B' : 'A';
}

/** One line of why a melding goes where it goes; null: only good to know. */
export type Plaatsingregel = { readonly zin: string; readonly voldaan: boolean | null };

export type Plaatsing = {
  readonly soort: Werkprocessoort;
  readonly routekaart: Routekaartcode | null;
  /** The running werkproces it joins; null: a new one. */
  readonly werkprocesId: string | null;
  readonly uitleg: string;
  /** How the rule came to this, for the running work it looked at; empty when nothing of this kind runs. */
  readonly regels: readonly Plaatsingregel[];
};

type Melding = { readonly categorie: Categorie; readonly ontvangenOp: Datum };
type Lopend = Werkproces & { readonly laatsteMelding?: Datum | null };

/** Absence in class starts afresh with a school year; absence from any school and care do not stop at 31 July. */
const PER_SCHOOLJAAR: readonly string[] = ['relatief-verzuim', 'verzuim-18plus'];

/**
 * New work, or joined to work that runs: the same kind on the same routekaart within one school year goes together, so that
 * one young person has one story. No law says so; it is the working agreement that a colleague sees and may set aside.
 */
export function placeMelding(
  melding: Melding,
  lopend: readonly Lopend[],
  wens: { routekaart: Routekaartcode | null; werkproces: string | null },
): Plaatsing {
  const soort = soortVoor(melding.categorie);
  const eigen = routekaartVoor(melding.categorie);
  const routekaart = soort === 'relatief-verzuim' ? (wens.routekaart ?? eigen) : eigen;
  const candidates = lopend.filter((werk) => werk.soort === soort);
  const judged = candidates.map((werk) => ({ werk, regels: judge(melding, werk, routekaart) }));
  const same = judged.find(({ regels }) => regels.every(({ voldaan }) => voldaan !== false));
  const regels = (same ?? judged[0])?.regels ?? [];
  const named = lopend.find((werk) => werk.id === wens.werkproces);
  if (named)
    return {
      ...{ soort, regels, werkprocesId: named.id, routekaart: named.routekaart ?? routekaart },
      uitleg: 'Komt bij het gekozen werkproces.',
    };
  const nieuw = { soort, routekaart, regels, werkprocesId: null };
  if (wens.werkproces === 'nieuw') return { ...nieuw, uitleg: 'Begint een nieuw werkproces.' };
  if (same)
    return {
      ...{ soort, regels, werkprocesId: same.werk.id, routekaart: same.werk.routekaart ?? routekaart },
      uitleg:
        'Er loopt al een werkproces van deze soort: de melding komt daarbij, zodat alles op één plek staat.',
    };
  return { ...nieuw, uitleg: waaromNieuw(regels) };
}

function judge(melding: Melding, werk: Lopend, routekaart: Routekaartcode | null): Plaatsingregel[] {
  const vorige = werk.laatsteMelding ?? werk.gestartOp;
  const zelfdeKaart = werk.routekaart === null || werk.routekaart === routekaart;
  const jaar = schooljaarVan(melding.ontvangenOp);
  const zelfdeJaar = schooljaarVan(vorige) === jaar || !PER_SCHOOLJAAR.includes(werk.soort);
  const dagen = Math.max(0, diffDays(vorige, melding.ontvangenOp));
  const geleden = dagen === 1 ? 'één dag' : `${dagen} dagen`;
  return [
    { voldaan: true, zin: `Er loopt werk van deze soort, sinds ${formatDatum(werk.gestartOp)}.` },
    ...(werk.routekaart === null && routekaart === null
      ? []
      : [
          {
            voldaan: zelfdeKaart,
            zin: zelfdeKaart
              ? 'De aard is gelijk: dezelfde routekaart past.'
              : `Het lopende werk volgt routekaart ${werk.routekaart}, deze melding vraagt routekaart ${routekaart}.`,
          },
        ]),
    ...(PER_SCHOOLJAAR.includes(werk.soort)
      ? [
          {
            voldaan: zelfdeJaar,
            zin: zelfdeJaar
              ? `Het is hetzelfde schooljaar, ${jaar}.`
              : `Het lopende werk is van schooljaar ${schooljaarVan(vorige)}, deze melding van ${jaar}.`,
          },
        ]
      : []),
    {
      voldaan: null,
      zin: werk.laatsteMelding
        ? `De vorige melding kwam ${geleden} eerder.`
        : `Het werk begon ${geleden} eerder.`,
    },
  ];
}

function waaromNieuw(regels: readonly Plaatsingregel[]): string {
  if (regels.length === 0) return 'Er loopt nog geen werkproces van deze soort: er begint een nieuw.';
  const botst = regels.filter(({ voldaan }) => voldaan === false).map(({ zin }) => zin);
  return `${botst.join(' ')} Daarom krijgt deze melding een eigen werkproces.`;
}

type Begin = {
  readonly registratie: Omit<Stapregistratie, 'id' | 'geregistreerdOp' | 'gebruikerId'>;
  readonly feit: Feit;
};

/** Taking a melding is already a step or two: the school reported, and in the MAS the routekaart is chosen. */
export function beginStappen(
  werk: { id: string; jongereId: string; soort: string; routekaart: Routekaartcode | null },
  ontvangenOp: Datum,
  today: Datum,
): readonly Begin[] {
  const begin = routekaartVan(werk.soort, werk.routekaart)?.begin;
  if (!begin) return [];
  const gemeld = begun(werk, begin.melding, ontvangenOp, 'melding');
  return begin.nemen ? [gemeld, begun(werk, begin.nemen, today)] : [gemeld];
}

/** The first step of absoluut verzuim is that BRP and enrolments were checked (art. 19), on the day that was recorded. */
export function controleStap(werk: { id: string; jongereId: string; soort: string }, op: Datum): Begin {
  return begun({ ...werk, routekaart: 'AV' }, '1', op, 'controle');
}

function begun(
  werk: { id: string; jongereId: string; soort: string; routekaart: Routekaartcode | null },
  stap: string,
  op: Datum,
  bron?: Stapbron,
): Begin {
  return {
    registratie: {
      stap,
      gezetOp: op,
      uitkomst: null,
      overgeslagen: false,
      afwijkreden: null,
      motivering: null,
      ...(bron && { bron }),
    },
    feit: {
      ...kop(werk, op),
      soort: 'StapGezet',
      gegevens: {
        soort: werk.soort,
        routekaart: werk.routekaart,
        stap,
        uitkomst: null,
        ...(bron && { bron }),
      },
    },
  };
}

/** What is asked first of new work, and when: the first step of the routekaart with a term. */
export function eersteActie(
  soort: string,
  routekaart: Routekaartcode | null,
  today: Datum,
): { volgendeActie: string; volgendeDatum: Datum } {
  const kaart = routekaartVan(soort, routekaart);
  const stap = kaart?.stappen.find((item) => item.termijn !== null);
  return {
    volgendeActie: stap?.titel ?? 'Eerste contact',
    volgendeDatum: stap?.termijn ? uiterlijkNa(today, stap.termijn) : reactieUiterlijk(today),
  };
}
