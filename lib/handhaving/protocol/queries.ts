import { addDays } from '#lib/kalender/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listProtocol } from './data.ts';
import { protocolSchema } from './schema.ts';

const PER_PAGINA = 50;
const DAGEN = 28;

/** Who saw, changed or provided criminal-law data, without the data: for the FG and the auditor of the Wpg. */
export const showProtocol = query({
  naam: 'protocol politiegegevens bekijken',
  permission: 'wpg.logboek',
  verwerking: 'beheer-en-beveiliging',
  compartiment: 'wpg',
  input: protocolSchema,
  subject: 'geen-personen',
  run: async (toegang, { van, tot, ...rest }) => {
    const periode = { tot: tot ?? toegang.vandaag, van: van ?? addDays(tot ?? toegang.vandaag, 1 - DAGEN) };
    return gelukt({ periode, ...(await listProtocol(toegang, { ...periode, ...rest }, PER_PAGINA)) });
  },
});
