import type { OpenbareEditie } from '#lib/jaarverslagen/uitgeven/model.ts';
import type { Tabelblok } from '#lib/platform/verslag/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { LICENTIE } from '../model.ts';
import type { Adressen } from '../rules.ts';

export function jaarverslagkopAntwoord(editie: OpenbareEditie, { api, site }: Adressen) {
  const pagina = `/cijfers/${editie.bureauCode}/jaarverslagen/${editie.id}`;
  const bestanden = {
    ...(editie.pdf ? { pdf: site(`${pagina}/pdf`) } : {}),
    ...{ html: site(`${pagina}/html`), xlsx: site(`${pagina}/xlsx`) },
  };
  return {
    id: editie.id,
    bureau: { code: editie.bureauCode, naam: editie.bureauNaam, demo: editie.demo },
    titel: editie.openbaar.verslag.titel,
    schooljaar: editie.schooljaar,
    uitgave: editie.uitgave,
    status: editie.ingetrokken ? 'ingetrokken' : 'gepubliceerd',
    gepubliceerdOp: editie.gepubliceerdOp.toISOString(),
    controlegetal: editie.ingetrokken ? null : editie.hash,
    _links: {
      self: api(`/jaarverslagen/${editie.id}`),
      pagina: site(pagina),
      ...(editie.ingetrokken ? {} : bestanden),
    },
  };
}

/** Of what was withdrawn the reason is told, not the tables: it may have been withdrawn because it said too much. */
export function jaarverslagAntwoord(editie: OpenbareEditie, adressen: Adressen) {
  const { ingetrokken, openbaar, reden } = editie;
  const tabellen = ingetrokken ? [] : tabellenVan(openbaar.verslag);
  return {
    ...jaarverslagkopAntwoord(editie, adressen),
    ondertitel: openbaar.verslag.ondertitel,
    reden,
    licentie: LICENTIE.adres,
    tabellen: tabellen.map(verslagtabelAntwoord),
    weggelaten: ingetrokken ? [] : openbaar.weggelaten,
  };
}

/** A table of a report: what people read in each cell, and the number where there is one. */
export function verslagtabelAntwoord({ titel, kolommen, rijen, noten, bron }: Tabelblok) {
  return {
    titel,
    kolommen: kolommen.map(({ kop }) => kop),
    rijen: rijen.map((rij) => rij.map(({ tekst, getal }) => ({ getoond: tekst, waarde: getal ?? null }))),
    noten,
    bron: bron ?? null,
  };
}
