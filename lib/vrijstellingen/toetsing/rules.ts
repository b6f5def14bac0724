import { datum, type Datum, type Periode } from '#lib/kalender/model.ts';
import { schooljaarEinde, schooljaarVan, valtIn } from '#lib/kalender/rules.ts';
import type { Grond, LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import { leerplichtEinde, leerplichtStart } from '#lib/jongeren/leerplicht/rules.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type {
  Schoolbezoek,
  Toetszaak,
  Toetsing,
  Verklaarderkern,
} from '#lib/vrijstellingen/gronden/model.ts';
import type { Onderwijs, Stuk, Zaak } from '#lib/vrijstellingen/zaken/model.ts';

/** What is known of a young person, without which no condition can be checked. */
export type Achtergrond = {
  readonly jongereId: string;
  /** Without vrijstellingen: the duty as it would be. */
  readonly feiten: LeerplichtFeiten;
  readonly inschrijvingen: readonly (Schoolbezoek & { readonly sector: Sector })[];
  readonly vrijstellingen: readonly (Periode & {
    readonly id: string;
    readonly grond: Grond;
    readonly permanent: boolean;
  })[];
};

export type Toetsbronnen = {
  readonly achtergrond: Achtergrond;
  readonly gemeenten: readonly (Periode & { readonly code: string })[];
  readonly verklaarder: Verklaarderkern | null;
  readonly buitenlandseSchool: { readonly naam: string; readonly land: string } | null;
  readonly stukken: readonly Pick<Stuk, 'soort' | 'code' | 'op'>[];
};

type Zaakkern = Pick<
  Zaak,
  'grond' | 'ontvangenOp' | 'van' | 'tot' | 'permanent' | 'gegevens' | 'compleetOp'
> & {
  readonly vrijstellingId?: string | null;
};

/** Puts together what the rules of a ground look at. */
export function toetszaakVan(zaak: Zaakkern, bronnen: Toetsbronnen): Toetszaak {
  const { achtergrond, stukken, verklaarder, buitenlandseSchool } = bronnen;
  const { feiten, inschrijvingen } = achtergrond;
  const eerder = achtergrond.vrijstellingen.filter(
    (item) => item.id !== zaak.vrijstellingId && item.van < zaak.van,
  );
  return {
    ...zaak,
    geboortedatum: feiten.geboortedatum,
    schrikkelConventie: feiten.schrikkelConventie ?? undefined,
    leerplichtVan: leerplichtStart(feiten, zaak.van),
    leerplichtTot: leerplichtEinde(feiten, zaak.van),
    statusOpVan: juridischeStatus(feiten, zaak.van).soort,
    eigenGemeente: isEigenGemeente(feiten, bronnen.gemeenten, zaak.van),
    verklaarder,
    buitenlandseSchool,
    inschrijvingen,
    vorige: vorigeVan(achtergrond, zaak) ?? null,
    eerderGrond: [...new Set(eerder.map((item) => item.grond))],
    bewijs: dagen(stukken, 'bewijs'),
    gehoor: dagen(stukken, 'gehoor'),
  };
}

/** Each condition of the ground with what it says of this case, in the order of the law. */
export function toets(zaak: Toetszaak): Toetsing[] {
  return GRONDDEFINITIES[zaak.grond].regels.map(({ toets: check, ...regel }) => ({
    ...regel,
    ...check(zaak),
  }));
}

/** The last day when nobody says otherwise: null when it is for good. */
export function laatsteDagVoor(grond: Grond, van: Datum, permanent: boolean): Datum | null {
  const { duur } = GRONDDEFINITIES[grond];
  if (duur === 'schooljaar-of-permanent' && permanent) return null;
  const einde = schooljaarEinde(schooljaarVan(van));
  if (duur !== 'seizoen') return einde;
  const oktober = datum(`${van.slice(0, 4)}-10-31`);
  return van <= oktober ? oktober : einde; // outside the season: the check says so
}

/** The kind of education on the day of receipt, as the yearly opgave counts it. */
export function onderwijsOp(achtergrond: Achtergrond, op: Datum): Onderwijs {
  const nu = achtergrond.inschrijvingen.findLast((item) => valtIn(op, item));
  return nu ? ({ PO: 'bo', SO: 'so', VO: 'vo', MBO: 'mbo' } as const)[nu.sector] : 'geen';
}

export function gemeenteOp(feiten: LeerplichtFeiten, op: Datum): string | null {
  const woont = (feiten.woonperiodes ?? []).findLast((periode) => valtIn(op, periode));
  return woont?.plaats.soort === 'GEMEENTE' ? woont.plaats.gemeentecode : null;
}

/** The vrijstelling on the same ground that this one renews, if there is one. */
export function vorigeVan(
  { vrijstellingen }: Achtergrond,
  { grond, van, vrijstellingId }: Pick<Zaakkern, 'grond' | 'van' | 'vrijstellingId'>,
): Achtergrond['vrijstellingen'][number] | undefined {
  return vrijstellingen.findLast(
    (item) => item.id !== vrijstellingId && item.grond === grond && item.van < van && sluitAan(item, van),
  );
}

/** A renewal follows on one that ran until at most a school year before: after a longer gap it is a first notice again. */
function sluitAan(vorige: Periode, van: Datum): boolean {
  return vorige.tot === null || schooljaarVan(vorige.tot) >= schooljaarVan(jaarEerder(van));
}

function jaarEerder(dag: Datum): Datum {
  return `${Number(dag.slice(0, 4)) - 1}${dag.slice(4)}` as Datum;
}

function isEigenGemeente(
  feiten: LeerplichtFeiten,
  gemeenten: Toetsbronnen['gemeenten'],
  op: Datum,
): boolean | null {
  if ((feiten.woonperiodes ?? []).length === 0) return null;
  const code = gemeenteOp(feiten, op);
  return gemeenten.some((gemeente) => gemeente.code === code && valtIn(op, gemeente));
}

function dagen(stukken: Toetsbronnen['stukken'], soort: Stuk['soort']): Record<string, Datum> {
  return Object.fromEntries(
    stukken.filter((stuk) => stuk.soort === soort).map((stuk) => [stuk.code, stuk.op]),
  );
}
