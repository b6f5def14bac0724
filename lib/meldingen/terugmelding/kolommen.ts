import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { NietBezorgd } from '#lib/meldingen/terugmelding/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the feedback that schools have not got yet, for its table and its export. */
export const NIETBEZORGDKOLOMMEN: readonly Lijstkolom<NietBezorgd>[] = [
  { sleutel: 'school', kop: 'School', vast: true, waarde: ({ school }) => school ?? 'onbekende school' },
  { sleutel: 'melding', kop: 'Wat de school hoort', waarde: ({ status }) => STATUS_LABEL[status] },
  { sleutel: 'stand', kop: 'Stand', waarde: ({ fout }) => fout ?? 'onderweg' },
  { sleutel: 'sinds', kop: 'Sinds', waarde: ({ aangemaaktOp }) => todayInAmsterdam(aangemaaktOp) },
  { sleutel: 'pogingen', kop: 'Pogingen', waarde: (rij) => rij.pogingen },
  {
    sleutel: 'contact',
    kop: 'Bellen met',
    waarde: ({ contactNaam, telefoon }) => [contactNaam, telefoon].filter(Boolean).join(' '),
  },
  { sleutel: 'bij', kop: 'Bij', waarde: (rij) => rij.eigenaar },
];
