import { CATEGORIE_LABEL, PRIORITEIT_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { Postvakrij } from '#lib/meldingen/postvak/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the inbox, for its table and its export. */
export const POSTVAKKOLOMMEN: readonly Lijstkolom<Postvakrij>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (rij) => rij.naam },
  { sleutel: 'prioriteit', kop: 'Waarom nu', waarde: (rij) => PRIORITEIT_LABEL[rij.prioriteit] },
  { sleutel: 'soort', kop: 'Soort', waarde: (rij) => CATEGORIE_LABEL[rij.categorie] },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school },
  { sleutel: 'gemeente', kop: 'Gemeente', opVerzoek: true, waarde: (rij) => rij.gemeente },
  { sleutel: 'eerdere', kop: 'Eerder', waarde: (rij) => rij.eerdere },
  { sleutel: 'bij', kop: 'Bij', waarde: (rij) => rij.eigenaar },
  { sleutel: 'ontvangen', kop: 'Ontvangen', waarde: (rij) => rij.ontvangenOp },
  { sleutel: 'status', kop: 'Status', opVerzoek: true, waarde: (rij) => STATUS_LABEL[rij.status] },
];
