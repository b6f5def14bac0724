import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import type { Partnerregel } from '#lib/partners/lezen/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the partners, for their table and their export: work data only. */
export const PARTNERKOLOMMEN: readonly Lijstkolom<Partnerregel>[] = [
  { sleutel: 'naam', kop: 'Organisatie', vast: true, waarde: (rij) => rij.naam },
  { sleutel: 'soort', kop: 'Soort', waarde: ({ soort }) => ORGANISATIESOORT_LABEL[soort] },
  { sleutel: 'contacten', kop: 'Wie', waarde: ({ contacten }) => contacten.join(', ') },
  { sleutel: 'telefoon', kop: 'Telefoon', waarde: (rij) => rij.telefoon },
  { sleutel: 'email', kop: 'E-mail', opVerzoek: true, waarde: (rij) => rij.email },
  { sleutel: 'regio', kop: 'Regio', waarde: ({ gestoptOp, regio }) => (gestoptOp ? 'Gestopt' : regio) },
];
