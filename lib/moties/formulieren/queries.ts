import { listEvaluatieregels } from '#lib/evaluatie/data.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { readContext } from '#lib/indicatoren/data.ts';
import type { Indicator, Waardenlijst } from '#lib/indicatoren/model.ts';
import { jaarvraag, waardenVan } from '#lib/indicatoren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { EIGENAARROLLEN } from '#lib/moties/commands.ts';
import { findMotie, listEigenaren, listGemeenten } from '#lib/moties/data.ts';
import type { Motie, Motievraag, Tip } from '#lib/moties/model.ts';
import { formulierSchema, motieSchema } from '#lib/moties/schema.ts';
import { findTip } from '#lib/moties/tips/data.ts';
import { tipSchema } from '#lib/moties/tips/schema.ts';
import { computeVoortgang } from '#lib/moties/voortgang/berekenen.ts';
import type { Voortgang } from '#lib/moties/voortgang/model.ts';
import { findVraag } from '#lib/moties/vragen/data.ts';
import { openVraagSchema, vraagformulierSchema } from '#lib/moties/vragen/schema.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const MAKEN = { permission: 'motie.maken', verwerking: 'verantwoording', subject: 'geen-personen' } as const;

export type Motieformulier = {
  readonly motie: Motie | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string; readonly eigen: boolean }[];
  readonly eigenaren: readonly { readonly id: string; readonly naam: string }[];
  readonly ik: string | null;
};
async function formulierVan(toegang: Toegang, motie: Motie | null): Promise<Motieformulier> {
  return {
    motie,
    gemeenten: await listGemeenten(toegang),
    eigenaren: await listEigenaren(toegang, EIGENAARROLLEN),
    ik: toegang.gebruikerId,
  };
}

export const readNieuweMotie = query({
  ...MAKEN,
  naam: 'formulier van een nieuwe motie openen',
  input: formulierSchema,
  run: async (toegang): Promise<Uitkomst<Motieformulier>> => gelukt(await formulierVan(toegang, null)),
});

export const readMotieformulier = query({
  ...MAKEN,
  naam: 'formulier van een motie openen',
  input: motieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Motieformulier>> => {
    const motie = await findMotie(toegang, id);
    return motie ? gelukt(await formulierVan(toegang, motie)) : nietGevonden('Deze motie');
  },
});

export type Vraagformulier = {
  readonly motie: Motie;
  readonly vraag: Motievraag | null;
  readonly indicator: Indicator | null;
  readonly waarden: Waardenlijst;
  readonly indicatoren: readonly { readonly code: string; readonly titel: string }[];
  readonly evaluaties: readonly { readonly id: string; readonly titel: string }[];
  /** The progress, whose cells are those of the nulmeting. */
  readonly voortgang: Voortgang | null;
  readonly vandaag: Datum;
};

async function vraagformulierVan(
  toegang: Toegang,
  motie: Motie,
  vraag: Motievraag | null,
  code: string | null,
): Promise<Vraagformulier> {
  const indicator = (code && findIndicator(code)) || null;
  const jaar = jaarvraag(schooljaarVan(toegang.vandaag), toegang.vandaag);
  return {
    ...{ motie, vraag, indicator, vandaag: toegang.vandaag },
    waarden: indicator ? waardenVan(indicator, await readContext(toegang, [jaar]), jaar) : {},
    indicatoren: INDICATOREN.map((item) => ({ code: item.code, titel: item.titel })),
    evaluaties: indicator ? [] : await listEvaluatieregels(toegang),
    voortgang: vraag && (await computeVoortgang(toegang, vraag, [])),
  };
}

export const readNieuweVraag = query({
  ...MAKEN,
  naam: 'formulier van een nieuwe vraag openen',
  input: vraagformulierSchema,
  run: async (toegang, { motieId, indicator }): Promise<Uitkomst<Vraagformulier>> => {
    const motie = await findMotie(toegang, motieId);
    return motie
      ? gelukt(await vraagformulierVan(toegang, motie, null, indicator))
      : nietGevonden('Deze motie');
  },
});

export const readVraag = query({
  ...MAKEN,
  naam: 'vraag van een motie openen',
  input: openVraagSchema,
  run: async (toegang, { id, indicator }): Promise<Uitkomst<Vraagformulier>> => {
    const vraag = await findVraag(toegang, id);
    const motie = vraag && (await findMotie(toegang, vraag.motieId));
    if (!motie) return nietGevonden('Deze vraag');
    const eigen = vraag.antwoord.soort === 'cijfer' ? vraag.antwoord.indicator : null;
    const code = indicator === null ? eigen : indicator;
    return gelukt(await vraagformulierVan(toegang, motie, vraag, code));
  },
});

export const readTip = query({
  ...MAKEN,
  naam: 'tip van een motie openen',
  input: tipSchema,
  run: async (toegang, { id }): Promise<Uitkomst<{ motie: Motie; tip: Tip }>> => {
    const tip = await findTip(toegang, id);
    const motie = tip && (await findMotie(toegang, tip.motieId));
    return motie ? gelukt({ motie, tip }) : nietGevonden('Deze tip');
  },
});
