import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { verslagtabelAntwoord } from '../jaarverslagen/rules.ts';
import { LICENTIE } from '../model.ts';
import type { Adressen } from '../rules.ts';

export function evaluatiekopAntwoord(evaluatie: OpenbareEvaluatie, { api, site }: Adressen) {
  const pagina = `/cijfers/${evaluatie.bureauCode}/evaluaties/${evaluatie.evaluatieId}`;
  const bestanden = {
    ...(evaluatie.pdf ? { pdf: site(`${pagina}/pdf`) } : {}),
    html: site(`${pagina}/html`),
    xlsx: site(`${pagina}/xlsx`),
    csv: site(`${pagina}/csv`),
  };
  return {
    id: evaluatie.evaluatieId,
    bureau: { code: evaluatie.bureauCode, naam: evaluatie.bureauNaam, demo: evaluatie.demo },
    titel: evaluatie.verslag.titel,
    uitgave: evaluatie.uitgave,
    status: evaluatie.ingetrokken ? 'ingetrokken' : 'gepubliceerd',
    gepubliceerdOp: evaluatie.gepubliceerdOp.toISOString(),
    controlegetal: evaluatie.ingetrokken ? null : evaluatie.hash,
    _links: {
      self: api(`/evaluaties/${evaluatie.evaluatieId}`),
      pagina: site(pagina),
      ...(evaluatie.ingetrokken ? {} : bestanden),
    },
  };
}

/** Of what was withdrawn the reason is told, not the tables: it may have been withdrawn because it said too much. */
export function evaluatieAntwoord(evaluatie: OpenbareEvaluatie, adressen: Adressen) {
  const { ingetrokken, verslag, toelichting } = evaluatie;
  return {
    ...evaluatiekopAntwoord(evaluatie, adressen),
    toelichting,
    licentie: LICENTIE.adres,
    tabellen: ingetrokken ? [] : tabellenVan(verslag).map(verslagtabelAntwoord),
  };
}
