import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, WERKPROCES, gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Steps of the routekaart, set or skipped with a reason. */
export const stappen = bestandsoort({
  naam: 'stappen',
  label: 'stappen van de routekaart',
  kolommen: {
    werkproces: 'werkproces (extern_id)',
    stap: 'nummer van de stap',
    gezet_op: 'dag',
    gebruiker: 'medewerker (extern_id)',
    uitkomst: 'uitkomst',
    overgeslagen: 'J of N',
    afwijkreden: 'code uit de lijst afwijkreden; verplicht bij overslaan',
    motivering: 'toelichting',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['werkproces', 'stap', 'gezet_op'],
  schema: (vandaag) =>
    z
      .object({
        werkproces: veld.verplichteTekst(60),
        stap: veld.verplichteTekst(20),
        gezet_op: veld.verledenDatum(vandaag),
        gebruiker: veld.tekst(60),
        uitkomst: veld.tekst(500),
        overgeslagen: veld.jaNee,
        afwijkreden: veld.tekst(60),
        motivering: veld.tekst(1000),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.overgeslagen || rij.afwijkreden, {
        path: ['afwijkreden'],
        message: 'Een overgeslagen stap heeft een reden: pas toe of leg uit.',
      }),
  sleutel: (rij) => `${rij.werkproces}|${rij.stap}|${rij.gezet_op}`,
  stage: [
    ['id', 'uuid'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['soort', 'text'],
    ['routekaart', 'text'],
    ['stap', 'text'],
    ['gezet_op', 'date'],
    ['gebruiker', 'text'],
    ['gebruiker_id', 'uuid'],
    ['uitkomst', 'text'],
    ['overgeslagen', 'boolean'],
    ['afwijkreden', 'text'],
    ['motivering', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.werkproces,
    null,
    null,
    null,
    null,
    rij.stap,
    rij.gezet_op,
    rij.gebruiker,
    null,
    rij.uitkomst,
    rij.overgeslagen ?? false,
    rij.afwijkreden,
    rij.motivering,
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    const { stage } = batch;
    await resolve(motor, batch, [WERKPROCES, gebruiker('gebruiker', 'gebruiker_id')]);
    await motor.sql(
      `update ${stage} s set jongere_id = t.jongere_id, soort = t.soort, routekaart = t.routekaart
         from werkproces t where t.bureau_id = $1 and t.id = s.werkproces_id`,
      [motor.bureauId],
    );
    await upsert(motor, batch, {
      tabel: 'stapregistratie',
      sleutel: ['werkproces_id', 'stap', 'gezet_op'],
      kolommen: {
        gebruiker_id: 'gebruiker',
        uitkomst: 'uitkomst',
        overgeslagen: 'overgeslagen',
        afwijkreden: 'afwijkreden',
        motivering: 'motivering',
      },
    });
    const waar = `'soort', soort, 'routekaart', routekaart, 'stap', stap`;
    // A werkproces has many steps: its other steps are no reason to lapse, so only facts that are not there yet are added.
    await motor.sql(
      `insert into feit
       select werkproces_id, jongere_id, 'werkproces', 'StapGezet', gezet_op, bekend, jsonb_build_object(${waar}, 'uitkomst', uitkomst), stand = 'nieuw'
         from ${stage} where stand <> 'ongewijzigd' and not overgeslagen
       union all
       select werkproces_id, jongere_id, 'werkproces', 'StapOvergeslagen', gezet_op, bekend, jsonb_build_object(${waar}, 'afwijkreden', afwijkreden), stand = 'nieuw'
         from ${stage} where stand <> 'ongewijzigd' and overgeslagen`,
    );
    await motor.sql(
      `update gebeurtenis g set vervallen_op = greatest($2::timestamptz, g.geregistreerd_op) from ${stage} s
        where s.stand = 'gewijzigd' and g.bureau_id = $1 and g.onderwerp_id = s.werkproces_id and g.vervallen_op is null
          and g.soort in ('StapGezet', 'StapOvergeslagen') and g.datum = s.gezet_op and g.gegevens->>'stap' = s.stap`,
      [motor.bureauId, motor.nu],
    );
    await syncFacts(motor, [], null);
    await touch(motor, `select jongere_id, false, false from ${stage}`);
  },
});
