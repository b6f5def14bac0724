import { z } from 'zod';
import { datum, gemeentecode, verplichteDatum, verplichteTekst } from '#lib/uitwisseling/lezen/velden.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/** Which gemeenten belong to the bureau, and since when. A narrow function of the database does it: gemeenten are shared. */
export const gemeenten = bestandsoort({
  naam: 'gemeenten',
  label: 'gemeenten van het bureau',
  kolommen: {
    code: 'CBS-code, vier cijfers',
    naam: 'naam van de gemeente',
    van: 'eerste dag bij dit bureau',
    tot: 'laatste dag',
  },
  verplicht: ['code', 'naam', 'van'],
  schema: () => z.object({ code: gemeentecode, naam: verplichteTekst(80), van: verplichteDatum, tot: datum }),
  sleutel: (rij) => `${rij.code}|${rij.van}`,
  stage: [
    ['code', 'text'],
    ['naam', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
  ],
  waarden: (rij) => [rij.code, rij.naam, rij.van, rij.tot],
  apply: async (motor, batch) => {
    await motor.sql(`update ${batch.stage} set stand = bureau_gemeente_bijwerken(code, naam, van, tot)`);
    await countStands(motor, batch);
  },
});
