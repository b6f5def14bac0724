import { z } from 'zod';
import { isKernCode } from '#lib/werkprocessen/kernlijst.ts';
import { getal, verplichteTekst } from '#lib/uitwisseling/lezen/velden.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/** Lists whose values mean a result, and so must map onto the national core list. Other lists keep their own codes. */
export const isResultaatlijst = (lijst: string) => lijst.endsWith('-resultaat');

/** The bureau's own words. A value that does not map onto the national core is reported and refused, never guessed. */
export const codelijsten = bestandsoort({
  naam: 'codelijsten',
  label: 'codelijsten',
  kolommen: {
    lijst: 'naam van de lijst, zoals relatief-resultaat',
    code: 'eigen code van het bureau',
    label: 'woorden op het scherm',
    kern_code: 'code uit de landelijke kernlijst van Baken',
    volgorde: 'plaats in de keuzelijst',
  },
  verplicht: ['lijst', 'code', 'label', 'kern_code'],
  schema: () =>
    z
      .object({
        lijst: verplichteTekst(60),
        code: verplichteTekst(60),
        label: verplichteTekst(160),
        kern_code: verplichteTekst(60),
        volgorde: getal(9999).nullish(),
      })
      .superRefine((rij, context) => {
        if (!isResultaatlijst(rij.lijst) || isKernCode(rij.kern_code)) return;
        const message = `"${rij.kern_code}" staat niet in de landelijke kernlijst. Kies daar de code die dit resultaat betekent; Baken raadt niet.`;
        context.addIssue({ code: 'custom', path: ['kern_code'], message });
      }),
  sleutel: (rij) => `${rij.lijst}|${rij.code}`,
  stage: [
    ['lijst', 'text'],
    ['code', 'text'],
    ['label', 'text'],
    ['kern_code', 'text'],
    ['volgorde', 'integer'],
  ],
  waarden: (rij) => [rij.lijst, rij.code, rij.label, rij.kern_code, Math.round(rij.volgorde ?? 0)],
  apply: async (motor, batch) => {
    await motor.sql(
      `update ${batch.stage} s set stand = case when (t.label, t.kern_code, t.volgorde) is distinct from (s.label, s.kern_code, s.volgorde)
              then 'gewijzigd' else 'ongewijzigd' end
         from codewaarde t where t.bureau_id = $1 and t.lijst = s.lijst and t.code = s.code`,
      [motor.bureauId],
    );
    await motor.sql(
      `insert into codewaarde (bureau_id, lijst, code, label, kern_code, volgorde)
       select $1, lijst, code, label, kern_code, volgorde from ${batch.stage} where stand <> 'ongewijzigd'
       on conflict (bureau_id, lijst, code) do update set label = excluded.label, kern_code = excluded.kern_code, volgorde = excluded.volgorde`,
      [motor.bureauId],
    );
    await countStands(motor, batch);
  },
});
