import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { tabeleenheid } from '#lib/publicaties/labels.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { TOTAAL, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';
import {
  API_PAD,
  bestandsnaam,
  LICENTIE,
  type Bladzijde,
  type Deel,
  type OpenBureau,
  type OpenDefinitie,
  type OpenGemeente,
  type OpenPublicatie,
  type Publicatiekop,
} from './model.ts';

/** Addresses in this API and on the site, seen from where this installation stands. */
export type Adressen = {
  readonly api: (pad: string) => { href: string };
  readonly site: (pad: string) => { href: string };
};

export function adressenVan(oorsprong: string): Adressen {
  return {
    api: (pad) => ({ href: `${oorsprong}${API_PAD}${pad}` }),
    site: (pad) => ({ href: `${oorsprong}${pad}` }),
  };
}

export function bureauAntwoord(bureau: OpenBureau, { api, site }: Adressen) {
  return {
    code: bureau.code,
    naam: bureau.naam,
    demo: bureau.demo,
    aantalPublicaties: bureau.publicaties,
    aantalMoties: bureau.moties,
    aantalJaarverslagen: bureau.jaarverslagen,
    _links: {
      self: api(`/bureaus/${bureau.code}`),
      gemeenten: api(`/gemeenten?bureau=${bureau.code}`),
      publicaties: api(`/publicaties?bureau=${bureau.code}`),
      moties: api(`/moties?bureau=${bureau.code}`),
      jaarverslagen: api(`/jaarverslagen?bureau=${bureau.code}`),
      evaluaties: api(`/evaluaties?bureau=${bureau.code}`),
      pagina: site(`/cijfers/${bureau.code}`),
    },
  };
}

export function gemeenteAntwoord(gemeente: OpenGemeente, { api, site }: Adressen) {
  return {
    code: gemeente.code,
    naam: gemeente.naam,
    bureau: { code: gemeente.bureauCode, naam: gemeente.bureauNaam },
    _links: {
      bureau: api(`/bureaus/${gemeente.bureauCode}`),
      pagina: site(`/cijfers/${gemeente.bureauCode}/gemeenten/${gemeente.code}`),
    },
  };
}

export function indicatorAntwoord(
  { indicator, definitie, bureaus, schooljaren }: OpenDefinitie,
  { api }: Adressen,
) {
  return {
    ...definitie,
    bureaus,
    schooljaren,
    _links: {
      self: api(`/indicatoren/${indicator}`),
      publicaties: api(`/publicaties?indicator=${indicator}`),
    },
  };
}

function kopVan(publicatie: Publicatiekop) {
  return {
    id: publicatie.id,
    bureau: { code: publicatie.bureauCode, naam: publicatie.bureauNaam, demo: publicatie.demo },
    indicator: publicatie.indicator,
    titel: publicatie.definitie.titel,
    schooljaar: publicatie.schooljaar,
    uitgave: publicatie.uitgave,
    status: publicatie.ingetrokken ? 'ingetrokken' : 'gepubliceerd',
    laatste: publicatie.laatste,
    peildatum: publicatie.peildatum,
    gepubliceerdOp: publicatie.gepubliceerdOp.toISOString(),
    controlegetal: publicatie.ingetrokken ? null : publicatie.hash,
  };
}

export function bestandspad(publicatie: Publicatiekop, soort: 'csv' | 'csv-metadata.json' = 'csv'): string {
  return `/publicaties/${publicatie.id}/bestanden/${bestandsnaam(publicatie, soort)}`;
}

const paginaVan = ({ bureauCode, schooljaar, indicator }: Publicatiekop) =>
  `/cijfers/${bureauCode}?schooljaar=${schooljaar}#${indicator}`;

export function publicatiekopAntwoord(publicatie: Publicatiekop, { api, site }: Adressen) {
  return {
    ...kopVan(publicatie),
    _links: {
      self: api(`/publicaties/${publicatie.id}`),
      ...(publicatie.ingetrokken ? {} : { csv: api(bestandspad(publicatie)) }),
      pagina: site(paginaVan(publicatie)),
    },
  };
}

/** Its content never changes, but what is said of it does when it is replaced or withdrawn. */
export function stempelVan({ hash, ingetrokken, laatste }: Publicatiekop): string {
  if (ingetrokken) return 'ingetrokken'; // not by its hash, for which see `controlegetal`
  return laatste ? hash : `${hash}-vervangen`;
}

/** The same of a document; that there is a PDF, is told of it later. */
export function stempelBij({
  hash,
  ingetrokken,
  pdf,
}: Record<'ingetrokken' | 'pdf', boolean> & { hash: string }): string {
  if (ingetrokken) return 'ingetrokken'; // not by its hash, for which see `controlegetal`
  return pdf ? `${hash}-met-pdf` : hash;
}

/** Of what was withdrawn the reason is told, not the figures: they may have been withdrawn because they said too much. */
export function publicatieAntwoord(publicatie: OpenPublicatie, { api, site }: Adressen) {
  const { bureauCode, indicator, schooljaar, ingetrokken } = publicatie;
  return {
    ...kopVan(publicatie),
    definitie: publicatie.definitie,
    bekendOp: publicatie.bekendOp.toISOString(),
    toelichting: publicatie.toelichting,
    licentie: LICENTIE.adres,
    tabellen: ingetrokken ? [] : publicatie.openbaar.vormen.map((vorm) => tabelAntwoord(vorm, publicatie)),
    _links: {
      self: api(`/publicaties/${publicatie.id}`),
      ...(ingetrokken
        ? {}
        : { csv: api(bestandspad(publicatie)), csvw: api(bestandspad(publicatie, 'csv-metadata.json')) }),
      uitgaven: api(
        `/publicaties?bureau=${bureauCode}&indicator=${indicator}&schooljaar=${schooljaar}&alleUitgaven=true`,
      ),
      pagina: site(paginaVan(publicatie)),
    },
  };
}

function tabelAntwoord(
  { titel, tabel }: { readonly titel: string; readonly tabel: OpenbareTabel },
  { definitie, openbaar: { woorden } }: OpenPublicatie,
) {
  const namen = tabel.dimensies.map(({ naam }) => naam);
  return {
    titel,
    soort: tabel.soort,
    eenheid: tabeleenheid(definitie, tabel.soort),
    gepubliceerdDoor: tabel.gepubliceerdDoor ?? null,
    dimensies: namen.map((naam) => ({ naam, label: woorden[naam]?.label ?? naam })),
    grenzen: { kleinsteAantal: tabel.parameters.min_cel, kleinsteNoemer: tabel.parameters.min_noemer },
    cellen: tabel.cellen.map(({ plaats, cel }) => ({
      plaats: namen.map((dimensie, plek) => {
        const code = plaats[plek] ?? TOTAAL;
        return {
          dimensie,
          code,
          naam: code === TOTAAL ? 'totaal' : (woorden[dimensie]?.waarden[code] ?? code),
        };
      }),
      soort: cel.soort,
      waarde: cel.soort === 'waarde' || cel.soort === 'afgerond' ? cel.waarde : null,
      getoond: cellText(cel, tabel.soort),
    })),
  };
}

export function motiekopAntwoord(motie: GepubliceerdeMotie, { api, site }: Adressen) {
  const { kop } = motie.openbaar;
  return {
    id: motie.motieId,
    bureau: { code: motie.bureauCode, naam: motie.bureauNaam, demo: motie.demo },
    soort: kop.soort,
    titel: kop.titel,
    raad: kop.raad,
    gemeente: kop.gemeenteNaam,
    vastgesteldOp: kop.vastgesteldOp,
    uitgave: motie.uitgave,
    gepubliceerdOp: motie.gepubliceerdOp.toISOString(),
    controlegetal: motie.hash,
    _links: {
      self: api(`/moties/${motie.motieId}`),
      tips: api(`/moties/${motie.motieId}/tips`),
      pagina: site(`/moties/openbaar/${motie.bureauCode}/${motie.motieId}`),
    },
  };
}

export function motieAntwoord(motie: GepubliceerdeMotie, adressen: Adressen) {
  const { kop, vragen } = motie.openbaar;
  return {
    ...motiekopAntwoord(motie, adressen),
    tekst: kop.tekst,
    bron: kop.bron,
    kanttekening: kop.kanttekening,
    vragen: vragen.map(({ kenmerk, zin, antwoord, streefwaarden, evaluatie }) => ({
      kenmerk,
      zin,
      indicator: antwoord.soort === 'cijfer' ? antwoord.indicator : null,
      reden: antwoord.soort === 'cijfer' ? null : antwoord.reden,
      evaluatie: evaluatie ? { titel: evaluatie.titel, conclusies: evaluatie.conclusies } : null,
      streefwaarden: streefwaarden.map(({ richting, waarde, eenheid, van, tot, bron }) => ({
        ...{ richting, waarde, eenheid, van, tot, bron },
      })),
    })),
  };
}

export function tipsVan({ openbaar }: GepubliceerdeMotie) {
  return openbaar.tips.map(({ groep, tekst, status, argument, resultaat, koppelingen }) => ({
    ...{ groep, tekst, status, argument, resultaat },
    koppelingen: koppelingen.map(({ titel, adres }) => ({ titel, adres })),
  }));
}

/** A list with the addresses of its other pages; what was asked stays in them. */
export function lijstAntwoord<T>(
  { items, totaal }: Deel<T>,
  { pagina, paginaGrootte }: Bladzijde,
  { pad, vraag, adressen }: { pad: string; vraag: Readonly<Record<string, string>>; adressen: Adressen },
) {
  const laatste = Math.max(1, Math.ceil(totaal / paginaGrootte));
  const op = (nummer: number) =>
    adressen.api(
      `${pad}?${new URLSearchParams({ ...vraag, pagina: String(nummer), paginaGrootte: String(paginaGrootte) })}`,
    );
  return {
    items,
    paginering: { pagina, paginaGrootte, totaal },
    _links: {
      self: op(pagina),
      first: op(1),
      ...(pagina > 1 ? { prev: op(Math.min(pagina - 1, laatste)) } : {}),
      ...(pagina < laatste ? { next: op(pagina + 1) } : {}),
      last: op(laatste),
    },
  };
}

/** The part of a list that somebody asked, where the whole list is at hand. */
export function deelVan<T>(alle: readonly T[], { pagina, paginaGrootte }: Bladzijde): Deel<T> {
  return { items: alle.slice((pagina - 1) * paginaGrootte, pagina * paginaGrootte), totaal: alle.length };
}
