import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { listOpenbareEvaluaties } from '#lib/evaluatie/openbaar.ts';
import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { findRapportdag, listMoties, listWijzigingen } from '#lib/moties/data.ts';
import { readMotiedossier } from '#lib/moties/lezen.ts';
import type {
  Evaluatieantwoord,
  Motiedossier,
  Motieregel,
  Motievraag,
  Wijziging,
} from '#lib/moties/model.ts';
import { deelSchema, lijstSchema, motieSchema } from '#lib/moties/schema.ts';
import {
  publiekAntwoordVan,
  publiekeAntwoorden,
  type PubliekAntwoord,
} from '#lib/moties/uitgaven/cijfers.ts';
import { findUitgave, listUitgaven } from '#lib/moties/uitgaven/data.ts';
import type { OpenbareVraag, Uitgave } from '#lib/moties/uitgaven/model.ts';
import {
  gepubliceerdeEvaluaties,
  gepubliceerdeVragen,
  isGelijk,
  magNieuweUitgave,
  openbaarVan,
} from '#lib/moties/uitgaven/rules.ts';
import { uitgaveSchema } from '#lib/moties/uitgaven/schema.ts';
import { computeEvaluatieantwoorden } from '#lib/moties/vragen/evaluaties.ts';
import { computeVoortgang } from '#lib/moties/voortgang/berekenen.ts';
import type { Voortgang } from '#lib/moties/voortgang/model.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listOpenbaar, listOpenbareTrendbreuken } from '#lib/publicaties/openbaar.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const ZIEN = { permission: 'motie.zien', verwerking: 'verantwoording', subject: 'geen-personen' } as const;

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
  /** By id of the question: as it stands in the published edition, for who reads what everybody can read. */
  readonly gepubliceerd: ReadonlyMap<string, OpenbareVraag>;
  readonly trendbreuken: readonly OpenbareTrendbreuk[];
  /** By id of the question; who may not see evaluations reads what was published of them. */
  readonly evaluaties: ReadonlyMap<string, Evaluatieantwoord>;
  readonly intern: boolean;
  readonly magEvaluatie: boolean;
  /** What anybody may read of evaluations. */
  readonly openbareEvaluaties: readonly OpenbareEvaluatie[];
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
    const uitgaven = (await listUitgaven(toegang, id)).filter((uitgave) => magUitgave(toegang, uitgave));
    const openbaar = uitgaven.find(({ status }) => status === 'gepubliceerd')?.openbaar;
    const magEvaluatie = mag(toegang.actor, 'evaluatie.zien');
    const evaluaties = magEvaluatie
      ? await computeEvaluatieantwoorden(toegang, dossier.vragen)
      : gepubliceerdeEvaluaties(dossier.vragen, openbaar);
    const nu: unknown = JSON.parse(JSON.stringify(openbaarVan(dossier, evaluaties)));
    return gelukt({
      ...dossier,
      ...{ intern, evaluaties, uitgaven, vandaag: toegang.vandaag },
      magEvaluatie,
      openbareEvaluaties: await listOpenbareEvaluaties(toegang.actor.bureau.code),
      vragen: intern ? dossier.vragen : dossier.vragen.map(withoutNulmeting),
      voortgang: intern ? await computeAlle(toegang, dossier) : new Map(),
      publiek: await publishedOf(toegang, dossier.vragen),
      gepubliceerd: gepubliceerdeVragen(dossier.vragen, openbaar),
      trendbreuken: await listOpenbareTrendbreuken(toegang.actor.bureau.code),
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

/** What is not public yet is for who may see figures inside the bureau; the griffie reads what went out. */
function magUitgave({ actor }: Toegang, { status }: Pick<Uitgave, 'status'>): boolean {
  return mag(actor, 'indicator.zien') || status === 'gepubliceerd' || status === 'ingetrokken';
}

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

export type Uitgavepagina = {
  readonly uitgave: Uitgave;
  readonly publiek: readonly (PubliekAntwoord | undefined)[];
  readonly evaluaties: readonly OpenbareEvaluatie[];
  readonly trendbreuken: readonly OpenbareTrendbreuk[];
};

/** What is frozen, as the public will see it: for who checks. */
export const readUitgave = query({
  ...ZIEN,
  naam: 'uitgave van een motie bekijken',
  input: uitgaveSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Uitgavepagina>> => {
    const uitgave = await findUitgave(toegang, id);
    if (!uitgave || !magUitgave(toegang, uitgave)) return nietGevonden('Deze uitgave');
    const { code } = toegang.actor.bureau;
    const publiek = publiekeAntwoorden(uitgave.openbaar, await listOpenbaar(code));
    const trendbreuken = await listOpenbareTrendbreuken(code);
    return gelukt({ uitgave, publiek, trendbreuken, evaluaties: await listOpenbareEvaluaties(code) });
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
