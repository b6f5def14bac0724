import type { Motiedossier } from '#lib/moties/model.ts';
import type { OpenbareMotie, OpenbareNulmeting } from '#lib/moties/uitgaven/model.ts';
import type { Nulmeting } from '#lib/moties/model.ts';
import { canonical } from '#lib/publicaties/rules.ts';

/** What leaves the bureau: what was promised and what was done, without one number that is not published as a figure. */
export function openbaarVan({ motie, vragen, tips, kosten, rapportdagen }: Motiedossier): OpenbareMotie {
  const { soort, titel, tekst, raad, gemeenteNaam, vastgesteldOp, bron, bronAdres, kanttekening } = motie;
  return {
    kop: { soort, titel, tekst, raad, gemeenteNaam, vastgesteldOp, bron, bronAdres, kanttekening },
    vragen: vragen.map(({ kenmerk, zin, antwoord, heeftAmbitie, voetnoot, streefwaarden, nulmeting }) => ({
      ...{ kenmerk, zin, antwoord, heeftAmbitie, voetnoot },
      streefwaarden: streefwaarden.map(({ id: _id, ...rest }) => rest),
      nulmeting: nulmeting && nulmetingVan(nulmeting),
    })),
    tips: tips.map(({ id: _id, versie: _versie, motieId: _motie, ...rest }) => rest),
    kosten: kosten.map(({ id: _id, ...rest }) => rest),
    verslagen: rapportdagen
      .filter(({ stand }) => stand !== 'vervallen')
      .map(({ dag, omschrijving }) => ({ dag, omschrijving })),
  };
}

function nulmetingVan(nulmeting: Nulmeting): OpenbareNulmeting {
  const { peildatum, bron, betrouwbaarheid, opmerking, vastgezet } = nulmeting;
  return { peildatum, bron, betrouwbaarheid, opmerking, vastgezet: vastgezet !== null };
}

/** Is what is public still what we have? */
export const isGelijk = (een: OpenbareMotie, ander: OpenbareMotie): boolean =>
  canonical(een) === canonical(ander);

/** A concept in the making stands in the way of a second one. */
export function magNieuweUitgave(uitgaven: readonly { readonly status: string }[]): boolean {
  return !uitgaven.some(({ status }) => status === 'concept' || status === 'ter-controle');
}
