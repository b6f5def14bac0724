import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const keuze = <T extends readonly [string, ...string[]]>(waarden: T, wat: string) =>
  z.preprocess(leeg, z.enum(waarden, { error: `Kies ${wat} uit de lijst.` }).optional());

export const lijstSchema = z.object({
  soort: keuze(['AV', 'LRV'], 'een soort'),
  sector: keuze(['PO', 'SO', 'VO', 'MBO', 'onbekend'], 'een sector'),
  duur: keuze(['lang', 'kort'], 'een duur'),
  van: keuze(['mij', 'niemand'], 'een verantwoordelijke'),
  agenda: keuze(['ja', 'nee'], 'een keuze'),
  gemeente: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^[0-9]{4}$/, 'Kies een gemeente uit de lijst.')
      .optional(),
  ),
  na: z.preprocess(leeg, z.uuid({ error: 'Begin opnieuw bij de eerste pagina.' }).optional()),
  /** Where the list of what may be long absence goes on. */
  weg: plekVeld('dag', 'id'),
});

export type Lijstvraag = z.output<typeof lijstSchema>;
