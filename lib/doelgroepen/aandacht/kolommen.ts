import { AANDACHT_LABEL } from '#lib/doelgroepen/aandacht/labels.ts';
import type { Aandachtrij } from '#lib/doelgroepen/aandacht/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';

/** Columns of what asks for attention, for its table and its export. */
export const AANDACHTKOLOMMEN: readonly Lijstkolom<Aandachtrij>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'regel', kop: 'Regel', waarde: ({ regel }) => AANDACHT_LABEL[regel] },
  { sleutel: 'waarom', kop: 'Waarom', waarde: (rij) => rij.zin },
  { sleutel: 'soort', kop: 'Soort werk', opVerzoek: true, waarde: ({ soort }) => soortLabel(soort) },
  { sleutel: 'eigenaar', kop: 'Van', waarde: (rij) => rij.eigenaar },
  { sleutel: 'opzij', kop: 'Weggezet omdat', waarde: ({ opzij }) => opzij?.reden ?? null },
];
