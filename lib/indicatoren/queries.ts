import { readZaakwerk } from './zaakwerk/data.ts';
import type { Zaakwerk } from './zaakwerk/model.ts';
import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { eindeVanDag, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listAfgeschermd } from './afscherming/data.ts';
import { toBeeld } from './beeld.ts';
import { openVoorraad } from './bewaard/data.ts';
import { aantalJaren, wensenVan } from './bewaard/rules.ts';
import { findIndicator, INDICATOREN } from './catalogus.ts';
import { readContext, readFeitspan, readHerkomst, readZaken, type Herkomst } from './data.ts';
import type { Beeld, Dimensies, Indicator, Uitslag, Vraag } from './model.ts';
import { readKanttekeningen } from './kanttekeningen/data.ts';
import type { Kanttekening } from './kanttekeningen/model.ts';
import { readTrendbreuken } from './trendbreuken/data.ts';
import type { Trendbreuk } from './trendbreuken/model.ts';
import { raaktCijfer } from './trendbreuken/rules.ts';
import type { Herziening } from './herziening/model.ts';
import { readHerziening } from './herziening/queries.ts';
import { RECHT_VAN_ZAKEN } from './onderwerpen.ts';
import { jaarvraag, kiesbareJaren, spanVan, standaardjaar, waardenVan } from './rules.ts';
import { run, runReeks, type Reeks } from './run.ts';
import { readPerVersie } from './versies/queries.ts';
import { herleidSchema, legeVraag, paginaSchema, vraagSchema } from './schema.ts';

const ZAKEN_PER_PAGINA = 100;

export type Indicatorregel = Pick<
  Indicator,
  'code' | 'titel' | 'vraag' | 'formule' | 'eenheid' | 'versie'
> & {
  readonly dimensies: readonly {
    code: string;
    label: string;
    waarden: readonly { code: string; label: string }[];
  }[];
};

/** Every indicator with what it asks and the values of its dimensions at this bureau. */
export const listIndicatoren = query({
  naam: 'indicatoren bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: legeVraag,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<readonly Indicatorregel[]>> => {
    const jaar = jaarvraag(schooljaarVan(toegang.vandaag), toegang.vandaag);
    const context = await readContext(toegang, [jaar]);
    return gelukt(
      INDICATOREN.map((indicator) => {
        const { code, titel, vraag, formule, eenheid, versie } = indicator;
        const waarden = waardenVan(indicator, context, jaar);
        const dimensies = indicator.dimensies.map((dimensie) => ({
          code: dimensie.code,
          label: dimensie.label,
          waarden: waarden[dimensie.code] ?? [],
        }));
        return { code, titel, vraag, formule, eenheid, versie, dimensies };
      }),
    );
  },
});

export type Indicatorpagina = Reeks & {
  readonly beeld: Beeld;
  readonly filter: Dimensies;
  /** The days and the definition the reader chose himself, if any. */
  readonly gekozen: {
    readonly peildatum: Datum | undefined;
    readonly bekendOp: Datum | undefined;
    readonly versie: number | undefined;
  };
  readonly jaren: readonly Schooljaar[];
  readonly vandaag: Datum;
  readonly magHerleiden: boolean;
  /** What this bureau calls its Jongerenpunt, for the names of other figures. */
  readonly punt: string;
  /** Of an imported figure: who published it and when. */
  readonly herkomst: readonly Herkomst[];
  /** What a reader must know beside it. */
  readonly kanttekeningen: readonly Kanttekening[];
  readonly magKanttekenen: boolean;
  /** A closed year that is another figure now than at its closing. */
  readonly herziening: Herziening | null;
  /** Within the years that are shown: what changed outside the work. */
  readonly trendbreuken: readonly Trendbreuk[];
  readonly magBreken: boolean;
};

/** The figure with its trend over five school years, and what one can choose. */
export const readIndicator = query({
  naam: 'indicator bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: paginaSchema,
  subject: 'geen-personen',
  run: async (
    toegang,
    { code, vast, rijen, kolom, aandeel, ...input },
  ): Promise<Uitkomst<Indicatorpagina>> => {
    const bekend = findIndicator(code);
    const span = await readFeitspan(toegang, bekend?.bekendUit);
    const schooljaar = input.schooljaar ?? (bekend && standaardjaar(bekend, span));
    const vraag = vraagVan(toegang, { ...input, schooljaar });
    const jaren = bekend ? aantalJaren(bekend) : 1;
    const voorraad =
      bekend && (await openVoorraad(toegang, wensenVan(bekend, vraag, jaren, toegang.vandaag)));
    const reeks = await runReeks(code, vraag, jaren, toegang, voorraad);
    if (!reeks.ok) return reeks;
    const { indicator, trend, waarden, uitslag } = reeks.waarde;
    const perVersie = await readPerVersie(toegang, code, vraag, reeks.waarde);
    if (!perVersie.ok) return perVersie;
    return gelukt({
      ...reeks.waarde,
      beeld: toBeeld(indicator, trend, waarden, { vast, rijen, kolom, aandeel }, perVersie.waarde),
      filter: input.filter,
      gekozen: { peildatum: input.peildatum, bekendOp: input.bekendOp, versie: input.versie },
      jaren: kiesbareJaren(toegang.vandaag, span?.eerste ?? null),
      vandaag: toegang.vandaag,
      punt: await readNaam(toegang),
      magHerleiden:
        !indicator.ingelezen &&
        mag(toegang.actor, 'indicator.herleiden') &&
        !refuseHerleiden(indicator, toegang),
      herkomst: indicator.ingelezen
        ? await readHerkomst(
            toegang,
            indicator.bekendUit ?? [],
            jaarvraag(uitslag.schooljaar, toegang.vandaag),
          )
        : [],
      herziening: await readHerziening(toegang, vraag, reeks.waarde),
      trendbreuken: trendbreukenVan(await readTrendbreuken(toegang), reeks.waarde),
      magBreken: mag(toegang.actor, 'trendbreuk.schrijven'),
      kanttekeningen: await readKanttekeningen(toegang, code, uitslag.schooljaar),
      magKanttekenen: mag(toegang.actor, 'kanttekening.schrijven'),
    });
  },
});

/** Those that touch this figure, within the years that are shown. */
function trendbreukenVan(alle: readonly Trendbreuk[], { indicator, trend }: Reeks): readonly Trendbreuk[] {
  const [eerste, laatste] = [trend[0], trend.at(-1)];
  if (!eerste || !laatste) return [];
  const [van, tot] = [schooljaarBegin(eerste.schooljaar), laatste.peildatum];
  return alle.filter((breuk) => raaktCijfer(breuk, indicator) && breuk.vanaf >= van && breuk.vanaf <= tot);
}

/** One answer, for the command line and for the CSV file. */
export const readUitslag = query({
  naam: 'indicator opvragen',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: vraagSchema,
  subject: 'geen-personen',
  run: async (toegang, { code, ...input }): Promise<Uitkomst<Uitslag>> =>
    run(code, vraagVan(toegang, input), toegang),
});

export type Zaak = {
  readonly sleutel: string;
  readonly jongereId: string | null;
  readonly onderwerpId: string;
  /** It counts, but of whom it is may this reader not know. */
  readonly afgeschermd: boolean;
  readonly naam: string | null;
  readonly geboortedatum: Datum | null;
  readonly telt: boolean;
  readonly dimensies: Dimensies;
  /** The work that it is, of a figure that counts work; null: it is none, or this reader may not know it. */
  readonly werk: Zaakwerk | null;
};
export type Herleiding = {
  readonly indicator: Indicator;
  readonly uitslag: Uitslag;
  readonly waarden: Reeks['waarden'];
  readonly filter: Dimensies;
  readonly zaken: readonly Zaak[];
  /** Where the next page begins; null when this was the last. */
  readonly verder: string | null;
};

/** The cases behind a figure, by the same statement that counts it; each person in it stands in the logboek. */
export const drillDown = query({
  naam: 'zaken achter een cijfer bekijken',
  permission: 'indicator.herleiden',
  verwerking: 'sturing-en-kwaliteit',
  input: herleidSchema,
  subject: ({ zaken }: Herleiding) => zaken.flatMap(({ jongereId }) => jongereId ?? []),
  run: async (toegang, { code, na, ...input }): Promise<Uitkomst<Herleiding>> => {
    const reeks = await runReeks(code, vraagVan(toegang, input), 1, toegang);
    if (!reeks.ok) return reeks;
    const { indicator, uitslag, waarden } = reeks.waarde;
    const geweigerd = refuseHerleiden(indicator, toegang);
    if (geweigerd) return geweigerd;
    const span = spanVan(
      { schooljaar: uitslag.schooljaar, kalenderjaar: input.kalenderjaar },
      toegang.vandaag,
    );
    const jaar = { ...span, peildatum: uitslag.peildatum };
    const filter = countedFilter(indicator, input.filter);
    const bekendOp = input.bekendOp ? eindeVanDag(input.bekendOp) : null;
    const rows = uitslag.bekend
      ? await readZaken(toegang, indicator, jaar, bekendOp, filter, na, ZAKEN_PER_PAGINA + 1)
      : [];
    toegang.merkAan({ soort: 'indicator', id: code });
    const { rijen, verder } = bladVan(rows, ZAKEN_PER_PAGINA);
    const dicht = await listAfgeschermd(toegang, rijen);
    const zichtbaar = rijen.filter(({ onderwerpId }) => !dicht.has(onderwerpId));
    const ids = [...new Set(zichtbaar.map(({ onderwerpId }) => onderwerpId))];
    const werk = await readZaakwerk(toegang, indicator, ids, jaar, bekendOp);
    const zaken = rijen.map((rij) =>
      toZaak(rij, dicht.has(rij.onderwerpId), werk.get(rij.onderwerpId) ?? null),
    );
    return gelukt({ indicator, uitslag, waarden, filter: input.filter, zaken, verder });
  },
});

/** Behind a figure about work that one may not read, stand persons whom one may not know by it. */
function refuseHerleiden({ onderwerp }: Indicator, { actor }: Toegang) {
  const recht = RECHT_VAN_ZAKEN[onderwerp];
  return recht && !mag(actor, recht)
    ? weiger('geen-recht', `Dit hoort niet bij uw rol. ${MATRIX[recht].zin}`)
    : undefined;
}

/** A decrease has no cases of its own: those of the number are shown. */
function countedFilter(indicator: Indicator, filter: Dimensies): Dimensies {
  return indicator.uitwerking === 'afname' && filter.meting ? { ...filter, meting: 'aantal' } : filter;
}

function toZaak(
  row: Awaited<ReturnType<typeof readZaken>>[number],
  afgeschermd: boolean,
  werk: Zaakwerk | null,
): Zaak {
  const { sleutel, jongereId, onderwerpId, telt, dimensies, geboortedatum, ...naam } = row;
  if (afgeschermd)
    return {
      ...{ sleutel, onderwerpId, telt, dimensies, afgeschermd },
      ...{ jongereId: null, naam: null, geboortedatum: null, werk: null },
    };
  return {
    sleutel,
    afgeschermd,
    jongereId,
    onderwerpId,
    telt,
    dimensies,
    geboortedatum,
    werk,
    naam: naam.geslachtsnaam === null ? null : formatNaamInLijst(naam),
  };
}

function vraagVan(
  toegang: Toegang,
  input: Omit<Vraag, 'schooljaar'> & { schooljaar?: Schooljaar | undefined },
): Vraag {
  return { ...input, schooljaar: input.schooljaar ?? schooljaarVan(toegang.vandaag) };
}
