import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { LABEL_LIJSTSOORT, standVanRegel } from './labels.ts';
import type { Lijstregel } from './model.ts';

/**
 * Columns of the lists of enforcement. For the table of the compartment only which of them are shown: what stands in its cells is
 * never read here, and leaves it in no export.
 */
export const HANDHAVINGKOLOMMEN: readonly Lijstkolom<Lijstregel>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (regel) => formatNaamInLijst(regel.naam) },
  { sleutel: 'soort', kop: 'Soort', waarde: ({ soort }) => LABEL_LIJSTSOORT[soort] },
  { sleutel: 'stand', kop: 'Stand', waarde: standVanRegel },
  { sleutel: 'begonnen', kop: 'Begonnen', waarde: ({ begonnenOp }) => begonnenOp },
  { sleutel: 'laatst', kop: 'Laatste stap', waarde: ({ laatstOp }) => laatstOp },
  { sleutel: 'uiterlijk', kop: 'Uiterlijk', waarde: ({ uiterlijk }) => uiterlijk },
  { sleutel: 'bij', kop: 'Bij', waarde: ({ wie }) => wie },
];
