import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { isTermijncode, TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { STATUS_LABEL } from '#lib/termijnen/labels.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** What a line of the terms tells, on the screen and in the export. */
export const TERMIJNKOLOMMEN: readonly Lijstkolom<Termijnregel>[] = [
  {
    sleutel: 'naam',
    kop: 'Jongere',
    vast: true,
    waarde: (rij) => (rij.naam ? formatNaamInLijst(rij.naam) : null),
  },
  { sleutel: 'termijn', kop: 'Termijn', vast: true, waarde: (rij) => rij.titel },
  { sleutel: 'uiterlijk', kop: 'Uiterlijk', vast: true, waarde: (rij) => rij.uiterlijk },
  { sleutel: 'stand', kop: 'Stand', vast: true, waarde: (rij) => STATUS_LABEL[rij.status] },
  {
    sleutel: 'aanleiding',
    kop: 'Aanleiding',
    waarde: ({ code }) => (isTermijncode(code) ? TERMIJNEN[code].aanleiding : null),
  },
  { sleutel: 'begin', kop: 'Begin', waarde: (rij) => rij.startOp },
  { sleutel: 'grondslag', kop: 'Grondslag', waarde: (rij) => rij.basis },
  { sleutel: 'eigenaar', kop: 'Van wie', waarde: (rij) => rij.eigenaar },
  { sleutel: 'gemeente', kop: 'Gemeente', opVerzoek: true, waarde: (rij) => rij.gemeente },
  { sleutel: 'afgedaan', kop: 'Afgedaan', opVerzoek: true, waarde: (rij) => rij.afgedaanOp },
];
