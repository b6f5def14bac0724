import { JIKPGROND_LABEL } from '#lib/doelgroepen/jikp/labels.ts';
import type { Jikprij } from '#lib/doelgroepen/jikp/model.ts';
import { JONGEREKOLOMMEN } from '#lib/jongeren/kolommen.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the JIKP monitor, for its table and its export. */
export const JIKPKOLOMMEN: readonly Lijstkolom<Jikprij>[] = [
  ...JONGEREKOLOMMEN,
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'grond', kop: 'Grond', waarde: ({ grond }) => JIKPGROND_LABEL[grond] },
  { sleutel: 'waarom', kop: 'Waarom', waarde: (rij) => rij.uitleg },
  { sleutel: 'werk', kop: 'Werk', waarde: ({ werkprocesId }) => (werkprocesId ? 'loopt' : 'geen') },
];
