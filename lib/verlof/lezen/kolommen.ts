import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { AFLOOP_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofregel } from '#lib/verlof/lezen/model.ts';

/** Columns of the applications for leave, for their table and their export. */
export const VERLOFKOLOMMEN: readonly Lijstkolom<Verlofregel>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'periode', kop: 'Verlof', waarde: (rij) => formatPeriode(rij) },
  { sleutel: 'dagen', kop: 'Schooldagen', waarde: (rij) => rij.dagen },
  {
    sleutel: 'stand',
    kop: 'Nu',
    waarde: ({ afloop, volgendeActie }) => (afloop ? AFLOOP_LABEL[afloop] : volgendeActie),
  },
  { sleutel: 'uiterlijk', kop: 'Besluit uiterlijk', waarde: (rij) => rij.uiterlijk },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school },
  { sleutel: 'gemeente', kop: 'Gemeente', opVerzoek: true, waarde: (rij) => rij.gemeente },
  { sleutel: 'wie', kop: 'Bij', waarde: (rij) => rij.eigenaar },
];
