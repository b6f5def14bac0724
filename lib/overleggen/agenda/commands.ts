import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import {
  findAgendapunt,
  insertAgendapunt,
  readPlek,
  withdrawAgendapunt,
} from '#lib/overleggen/agenda/data.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import { agendeerSchema, trekTerugSchema } from '#lib/overleggen/agenda/schema.ts';
import { meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'agenda.beheren',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Brings a case to an overleg with partners; who sits at home for longer than three months is thereby looked after. */
export const zetOpAgenda = command({
  ...KERN,
  naam: 'zaak op de agenda zetten',
  input: agendeerSchema,
  run: async (toegang, { jongereId, overleg, reden }): Promise<Uitkomst<Klaar>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const plek = await readPlek(toegang, jongereId);
    const { werkprocesId } = plek;
    const id = await insertAgendapunt(toegang, { jongereId, overleg, reden, werkprocesId });
    if (!id)
      return weiger('staat-al-op-agenda', `Deze zaak staat al op de agenda van de ${overlegLabel(overleg)}.`);
    await record(toegang, 'OpAgendaGezet', { id, jongereId, overleg });
    await meetTermijn(toegang, jongereId, 'thuiszitten', toegang.vandaag, overlegLabel(overleg));
    return gelukt({ id, jongereId });
  },
});

export const haalVanAgenda = command({
  ...KERN,
  naam: 'zaak van de agenda halen',
  input: trekTerugSchema,
  run: async (toegang, { id, versie, reden }): Promise<Uitkomst<Klaar>> => {
    const punt = await findAgendapunt(toegang, id);
    if (!punt) return nietGevonden('Dit agendapunt');
    const toegelaten = await checkKijkrecht(toegang, punt.jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (!(await withdrawAgendapunt(toegang, id, versie, reden)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft dit agendapunt intussen gewijzigd.');
    await record(toegang, 'VanAgendaGehaald', punt);
    return gelukt({ id, jongereId: punt.jongereId });
  },
});

async function record(
  toegang: Toegang,
  soort: 'OpAgendaGezet' | 'VanAgendaGehaald',
  { id, jongereId, overleg }: { id: string; jongereId: string; overleg: string },
): Promise<void> {
  const { gemeente, sector } = await readPlek(toegang, jongereId);
  await recordFacts(toegang, [
    {
      ...{ onderwerpSoort: 'agendapunt', onderwerpId: id, jongereId, datum: toegang.vandaag },
      ...{ soort, gegevens: { gemeente, sector, overleg } },
    },
  ]);
}
