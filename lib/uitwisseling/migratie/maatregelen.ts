import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { MAATREGELSOORTEN } from '#lib/vsv-trajecten/maatregelen/model.ts';

/** What support is paid from. Who takes part follows from interventies.csv. */
export const maatregelen = bestandsoort({
  naam: 'maatregelen',
  label: 'maatregelen waaruit begeleiding wordt betaald',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    naam: 'naam van de maatregel',
    soort: MAATREGELSOORTEN.join(', '),
    van: 'eerste dag',
    tot: 'laatste dag (leeg: geen einde afgesproken)',
    budget: 'hele euro, voor de hele periode (leeg: niet bekend)',
    financier: 'wie betaalt',
    beheerder: 'wie hem bijhoudt',
    gesloten_op: 'dag van sluiten',
  },
  verplicht: ['extern_id', 'naam', 'soort', 'van'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        naam: veld.verplichteTekst(120),
        soort: veld.verplichteKeuze(MAATREGELSOORTEN),
        van: veld.verplichteDatum,
        tot: veld.datum,
        budget: veld.getal(2_000_000_000).nullish(),
        financier: veld.tekst(120),
        beheerder: veld.tekst(120),
        gesloten_op: veld.verledenDatum(vandaag).nullish(),
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De maatregel eindigt voor hij begint.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['naam', 'text'],
    ['soort', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['budget', 'int'],
    ['financier', 'text'],
    ['beheerder', 'text'],
    ['gesloten_op', 'date'],
  ],
  waarden: (rij) => [
    ...[crypto.randomUUID(), rij.extern_id, rij.naam, rij.soort, rij.van, rij.tot, rij.budget],
    ...[rij.financier, rij.beheerder, rij.gesloten_op],
  ],
  apply: async (motor, batch) => {
    const dubbel = await motor.sql<{ regel: number }>(
      `delete from ${batch.stage} s where s.gesloten_op is null and exists (
         select from maatregel m where m.bureau_id = $1 and lower(m.naam) = lower(s.naam) and m.gesloten_op is null
            and m.extern_id is distinct from s.extern_id) returning s.regel`,
      [motor.bureauId],
    );
    batch.oordeel(
      'afgewezen',
      dubbel.map(({ regel }) => ({
        ...{ regel, kolom: 'naam', code: 'dubbel' },
        reden: 'Er is hier al een open maatregel met deze naam.',
      })),
    );
    const namen = ['naam', 'soort', 'van', 'tot', 'budget', 'financier', 'beheerder', 'gesloten_op'];
    await upsert(motor, batch, {
      ...{ tabel: 'maatregel', sleutel: ['extern_id'], versie: true },
      kolommen: Object.fromEntries(namen.map((naam) => [naam, naam])),
    });
  },
});
