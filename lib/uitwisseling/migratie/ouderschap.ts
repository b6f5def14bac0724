import { z } from 'zod';
import { OUDERROLLEN } from '#lib/jongeren/gezin/model.ts';
import { decideOuderschap } from '#lib/jongeren/gezin/rules.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert, type Verwijzing } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { JONGERE } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const OUDER: Verwijzing = {
  kolom: 'ouder',
  doel: 'ouder_id',
  bron: 'ouder t where t.extern_id = s.ouder',
  zin: (waarde) => `Ouder ${waarde} staat niet in ouders.csv en is hier ook niet bekend.`,
};

/** How a parent, guardian or carer stands around a young person; by the same rules as on the screen. */
export const ouderschap = bestandsoort({
  naam: 'ouderschap',
  label: 'gezag, zorg en aanschrijven per jongere',
  kolommen: {
    jongere: 'jongere (extern_id)',
    ouder: 'ouder (extern_id)',
    rol: OUDERROLLEN.join(', '),
    gezag: 'J of N',
    verzorgt: 'J of N (leeg: J)',
    aanschrijven: 'J of N: mag brieven krijgen (leeg: J)',
    niet_aanschrijven_reden: 'waarom niet; verplicht bij N',
    niet_verantwoordelijk_motivering:
      'waarom deze persoon niet verantwoordelijk is (Leerplichtwet art. 2 lid 2)',
    van: 'eerste dag',
    tot: 'laatste dag',
  },
  verplicht: ['jongere', 'ouder', 'rol', 'gezag'],
  schema: () =>
    z
      .object({
        jongere: veld.verplichteTekst(60),
        ouder: veld.verplichteTekst(60),
        rol: veld.verplichteKeuze(OUDERROLLEN),
        gezag: veld.jaNee,
        verzorgt: veld.jaNee,
        aanschrijven: veld.jaNee,
        niet_aanschrijven_reden: veld.tekst(300),
        niet_verantwoordelijk_motivering: veld.tekst(1000),
        van: veld.datum,
        tot: veld.datum,
      })
      .superRefine((rij, context) => {
        if (rij.gezag == null) context.addIssue({ code: 'custom', path: ['gezag'], message: 'Deze kolom mag niet leeg zijn.' }); // prettier-ignore
        const besluit = decideOuderschap({
          rol: rij.rol,
          gezag: rij.gezag ?? false,
          verzorgt: rij.verzorgt ?? true,
          aanschrijven: rij.aanschrijven ?? true,
          nietAanschrijvenReden: rij.niet_aanschrijven_reden ?? null,
          nietVerantwoordelijkMotivering: rij.niet_verantwoordelijk_motivering ?? null,
          van: rij.van ?? null,
          tot: rij.tot ?? null,
        });
        if (!besluit.ok) context.addIssue({ code: 'custom', path: [], message: besluit.weigering.zin });
      }),
  sleutel: (rij) => `${rij.jongere}|${rij.ouder}|${rij.rol}`,
  stage: [
    ['id', 'uuid'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['ouder', 'text'],
    ['ouder_id', 'uuid'],
    ['rol', 'text'],
    ['gezag', 'boolean'],
    ['verzorgt', 'boolean'],
    ['aanschrijven', 'boolean'],
    ['niet_aanschrijven_reden', 'text'],
    ['niet_verantwoordelijk_motivering', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.jongere,
    null,
    rij.ouder,
    null,
    rij.rol,
    rij.gezag ?? false,
    rij.verzorgt ?? true,
    rij.aanschrijven ?? true,
    rij.aanschrijven === false ? rij.niet_aanschrijven_reden : null,
    rij.niet_verantwoordelijk_motivering,
    rij.van,
    rij.tot,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE, OUDER]);
    await upsert(motor, batch, {
      tabel: 'ouderschap',
      sleutel: ['jongere_id', 'ouder_id', 'rol'],
      kolommen: {
        gezag: 'gezag',
        verzorgt: 'verzorgt',
        aanschrijven: 'aanschrijven',
        niet_aanschrijven_reden: 'niet_aanschrijven_reden',
        niet_verantwoordelijk_motivering: 'niet_verantwoordelijk_motivering',
        van: 'van',
        tot: 'tot',
      },
    });
    await touch(motor, `select jongere_id, false, false from ${batch.stage}`);
  },
});
