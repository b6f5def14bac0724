import type { Evaluatieantwoord, Motiedossier, Motievraag, Vraagkop } from '#lib/moties/model.ts';
import type { OpenbareMotie, OpenbareNulmeting, OpenbareVraag } from '#lib/moties/uitgaven/model.ts';
import type { Nulmeting } from '#lib/moties/model.ts';
import { canonical } from '#lib/publicaties/rules.ts';

/** What leaves the bureau: what was promised and what was done, without one number that is not published as a figure. */
export function openbaarVan(
  { motie, vragen, tips, kosten, rapportdagen }: Motiedossier,
  evaluaties: ReadonlyMap<string, Evaluatieantwoord> = new Map(),
): OpenbareMotie {
  const { soort, titel, tekst, raad, gemeenteNaam, vastgesteldOp, bron, bronAdres, kanttekening } = motie;
  return {
    kop: { soort, titel, tekst, raad, gemeenteNaam, vastgesteldOp, bron, bronAdres, kanttekening },
    vragen: vragen.map(
      ({ id, kenmerk, zin, antwoord, heeftAmbitie, voetnoot, streefwaarden, nulmeting }) => ({
        ...{ kenmerk, zin, antwoord: withoutAdres(antwoord), heeftAmbitie, voetnoot },
        ...(evaluaties.has(id) ? { evaluatie: evaluaties.get(id) } : {}),
        streefwaarden: streefwaarden.map(({ id: _id, ...rest }) => rest),
        nulmeting: nulmeting && nulmetingVan(nulmeting),
      }),
    ),
    tips: tips.map(({ id: _id, versie: _versie, motieId: _motie, ...rest }) => rest),
    kosten: kosten.map(({ id: _id, ...rest }) => rest),
    verslagen: rapportdagen
      .filter(({ stand }) => stand !== 'vervallen')
      .map(({ dag, omschrijving }) => ({ dag, omschrijving })),
  };
}

/** Where an evaluation stands inside the bureau says nothing outside it. */
function withoutAdres(antwoord: Vraagkop['antwoord']): Vraagkop['antwoord'] {
  return antwoord.soort === 'niet-te-berekenen' ? { ...antwoord, evaluatieId: null } : antwoord;
}

function nulmetingVan(nulmeting: Nulmeting): OpenbareNulmeting {
  const { peildatum, bron, betrouwbaarheid, opmerking, vastgezet } = nulmeting;
  return { peildatum, bron, betrouwbaarheid, opmerking, vastgezet: vastgezet !== null };
}

/** What was published of the evaluations behind these questions, by id of the question. */
export function gepubliceerdeEvaluaties(
  vragen: readonly Motievraag[],
  openbaar: OpenbareMotie | undefined,
): Map<string, Evaluatieantwoord> {
  return new Map(
    [...gepubliceerdeVragen(vragen, openbaar)].flatMap(([id, { evaluatie }]) =>
      evaluatie ? [[id, evaluatie] as const] : [],
    ),
  );
}

/** These questions as they were published, by id of the question; one that was worded anew is not published yet. */
export function gepubliceerdeVragen(
  vragen: readonly Pick<Motievraag, 'id' | 'kenmerk' | 'zin'>[],
  openbaar: OpenbareMotie | undefined,
): Map<string, OpenbareVraag> {
  return new Map(
    vragen.flatMap(({ id, kenmerk, zin }) => {
      const publiek = openbaar?.vragen.find((vraag) => vraag.kenmerk === kenmerk && vraag.zin === zin);
      return publiek ? [[id, publiek] as const] : [];
    }),
  );
}

/** Is what is public still what we have? */
export const isGelijk = (een: OpenbareMotie, ander: OpenbareMotie): boolean =>
  canonical(een) === canonical(ander);

/** A concept in the making stands in the way of a second one. */
export function magNieuweUitgave(uitgaven: readonly { readonly status: string }[]): boolean {
  return !uitgaven.some(({ status }) => status === 'concept' || status === 'ter-controle');
}
