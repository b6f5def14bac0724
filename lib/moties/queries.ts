import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { readContext } from '#lib/indicatoren/data.ts';
import type { Indicator, Waardenlijst } from '#lib/indicatoren/model.ts';
import { jaarvraag } from '#lib/indicatoren/rules.ts';
import { waardenVan } from '#lib/indicatoren/run.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { EIGENAARROLLEN } from '#lib/moties/commands.ts';
import {
  findMotie,
  findRapportdag,
  listEigenaren,
  listGemeenten,
  listMoties,
  listWijzigingen,
} from '#lib/moties/data.ts';
import { readMotiedossier } from '#lib/moties/lezen.ts';
import type { Motie, Motiedossier, Motieregel, Motievraag, Tip, Wijziging } from '#lib/moties/model.ts';
import { deelSchema, formulierSchema, lijstSchema, motieSchema } from '#lib/moties/schema.ts';
import { findTip } from '#lib/moties/tips/data.ts';
import { tipSchema } from '#lib/moties/tips/schema.ts';
import { publiekAntwoordVan, type PubliekAntwoord } from '#lib/moties/uitgaven/cijfers.ts';
import { listUitgaven } from '#lib/moties/uitgaven/data.ts';
import type { Uitgave } from '#lib/moties/uitgaven/model.ts';
import { isGelijk, magNieuweUitgave, openbaarVan } from '#lib/moties/uitgaven/rules.ts';
import { computeVoortgang } from '#lib/moties/voortgang/berekenen.ts';
import type { Voortgang } from '#lib/moties/voortgang/model.ts';
import { findVraag } from '#lib/moties/vragen/data.ts';
import { vraagformulierSchema, vraagSchema } from '#lib/moties/vragen/schema.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listOpenbaar } from '#lib/publicaties/openbaar.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const ZIEN = { permission: 'motie.zien', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const MAKEN = { ...ZIEN, permission: 'motie.maken' } as const;

export const readMoties = query({
  ...ZIEN,
  naam: 'moties bekijken',
  input: lijstSchema,
  run: async (toegang): Promise<Uitkomst<{ rijen: readonly Motieregel[]; magMaken: boolean }>> =>
    gelukt({ rijen: await listMoties(toegang), magMaken: mag(toegang.actor, 'motie.maken') }),
});

export type Motiepagina = Motiedossier & {
  /** By id of the question. Who may not see figures inside the bureau, sees what is published. */
  readonly voortgang: ReadonlyMap<string, Voortgang>;
  readonly publiek: ReadonlyMap<string, PubliekAntwoord>;
  readonly intern: boolean;
  readonly wijzigingen: readonly Wijziging[];
  readonly uitgaven: readonly Uitgave[];
  /** What is public is not what we have now. */
  readonly verouderd: boolean;
  readonly vandaag: Datum;
  readonly mag: {
    readonly maken: boolean;
    readonly klaarzetten: boolean;
    readonly keuren: boolean;
    readonly ik: string | null;
  };
};

/** One promise with how it goes: each figure is asked of its indicator at this moment. */
export const readMotie = query({
  ...ZIEN,
  naam: 'motie bekijken',
  input: motieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Motiepagina>> => {
    const dossier = await readMotiedossier(toegang, id);
    if (!dossier) return nietGevonden('Deze motie');
    toegang.merkAan({ soort: 'motie', id });
    const intern = mag(toegang.actor, 'indicator.zien');
    const maken = mag(toegang.actor, 'motie.maken');
    const uitgaven = await listUitgaven(toegang, id);
    const openbaar = uitgaven.find(({ status }) => status === 'gepubliceerd')?.openbaar;
    const nu: unknown = JSON.parse(JSON.stringify(openbaarVan(dossier)));
    return gelukt({
      ...dossier,
      ...{ intern, uitgaven, vandaag: toegang.vandaag },
      vragen: intern ? dossier.vragen : dossier.vragen.map(withoutNulmeting),
      voortgang: intern ? await computeAlle(toegang, dossier) : new Map(),
      publiek: await publishedOf(toegang, dossier.vragen),
      wijzigingen: intern ? await listWijzigingen(toegang, id) : [],
      verouderd: openbaar !== undefined && !isGelijk(openbaar, nu as typeof openbaar),
      mag: {
        maken,
        klaarzetten: maken && magNieuweUitgave(uitgaven),
        keuren: mag(toegang.actor, 'motie.goedkeuren'),
        ik: toegang.gebruikerId,
      },
    });
  },
});

/** The numbers of a nulmeting are figures of the bureau itself. */
function withoutNulmeting(vraag: Motievraag): Motievraag {
  return { ...vraag, nulmeting: vraag.nulmeting && { ...vraag.nulmeting, cellen: [] } };
}

async function computeAlle(
  toegang: Toegang,
  { vragen, rapportdagen }: Motiedossier,
): Promise<Map<string, Voortgang>> {
  const alle = new Map<string, Voortgang>();
  for (const vraag of vragen) {
    const voortgang = await computeVoortgang(toegang, vraag, rapportdagen);
    if (voortgang) alle.set(vraag.id, voortgang);
  }
  return alle;
}

async function publishedOf(
  toegang: Toegang,
  vragen: readonly Motievraag[],
): Promise<Map<string, PubliekAntwoord>> {
  const publicaties = await listOpenbaar(toegang.actor.bureau.code);
  return new Map(
    vragen.flatMap(({ id, antwoord }) => {
      const publiek = antwoord.soort === 'cijfer' ? publiekAntwoordVan(antwoord, publicaties) : null;
      return publiek ? [[id, publiek] as const] : [];
    }),
  );
}

/** The progress as a file: for who may see figures inside the bureau. */
export const exportVoortgang = query({
  ...ZIEN,
  permission: 'indicator.zien',
  naam: 'voortgang van een motie exporteren',
  input: motieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Motiedossier & Pick<Motiepagina, 'voortgang'>>> => {
    const dossier = mag(toegang.actor, 'motie.zien') ? await readMotiedossier(toegang, id) : undefined;
    if (!dossier) return nietGevonden('Deze motie');
    toegang.merkAan({ soort: 'motie', id });
    return gelukt({ ...dossier, voortgang: await computeAlle(toegang, dossier) });
  },
});

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
    waarden: indicator ? waardenVan(indicator, await readContext(toegang, [jaar], null), jaar) : {},
    indicatoren: INDICATOREN.map((item) => ({ code: item.code, titel: item.titel })),
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
  input: vraagSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Vraagformulier>> => {
    const vraag = await findVraag(toegang, id);
    const motie = vraag && (await findMotie(toegang, vraag.motieId));
    if (!motie) return nietGevonden('Deze vraag');
    const code = vraag.antwoord.soort === 'cijfer' ? vraag.antwoord.indicator : null;
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

/** From a term to where its report is made. */
export const findVerslag = query({
  ...ZIEN,
  naam: 'verslag van een motie zoeken',
  input: deelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<{ motieId: string }>> => {
    const dag = await findRapportdag(toegang, id);
    return dag ? gelukt({ motieId: dag.motieId }) : nietGevonden('Dit verslag');
  },
});
