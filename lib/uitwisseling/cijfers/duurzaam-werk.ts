import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { saveCijfers } from '#lib/uitwisseling/cijfers/toepassen.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/** Work five and ten years after leaving, as CBS or UWV count it: Baken may not keep data so long, so it cannot count this itself. */
const KOLOMMEN = {
  schooljaar: 'schooljaar waarin zij van school gingen, zoals 2013-2014',
  jaren: '5 of 10: zoveel jaar later',
  gemeente: 'CBS-code; leeg: de hele regio',
  populatie: 'zoveel schoolverlaters zijn gevolgd',
  aan_het_werk: 'zoveel hadden toen duurzaam werk',
  bron: 'wie het telde, zoals CBS of UWV, met de naam van de publicatie',
  gepubliceerd_op: 'dag van publicatie',
} as const;

const aantal = z
  .string({ error: 'Deze kolom mag niet leeg zijn.' })
  .regex(/^\d{1,8}$/, 'Dit is geen heel getal.')
  .transform(Number);

export const duurzaamWerk = bestandsoort({
  naam: 'duurzaam-werk',
  label: 'duurzaam werk na 5 en 10 jaar (CBS, UWV)',
  kolommen: KOLOMMEN,
  verplicht: ['schooljaar', 'jaren', 'populatie', 'aan_het_werk', 'bron', 'gepubliceerd_op'],
  schema: (vandaag) =>
    z
      .object({
        schooljaar: z.string({ error: 'Deze kolom mag niet leeg zijn.' }).transform((tekst, context) => {
          const jaar = parseSchooljaar(tekst);
          if (jaar) return jaar;
          context.addIssue({ code: 'custom', message: 'Dit is geen schooljaar (zoals 2013-2014).' });
          return z.NEVER;
        }),
        jaren: veld.verplichteKeuze(['5', '10']),
        gemeente: veld.gemeentecode.nullish(),
        populatie: aantal,
        aan_het_werk: aantal,
        bron: veld.verplichteTekst(200),
        gepubliceerd_op: veld.verledenDatum(vandaag),
      })
      .refine((rij) => rij.aan_het_werk <= rij.populatie, {
        path: ['aan_het_werk'],
        message: 'Er werken er meer dan er zijn gevolgd.',
      }),
  sleutel: (rij) => [rij.schooljaar, rij.jaren, rij.gemeente ?? ''].join(' '),
  stage: [
    ['id', 'uuid'],
    ['reeks', 'text'],
    ['kenmerk', 'text'],
    ['datum', 'date'],
    ['bekend', 'timestamptz'],
    ['gegevens', 'jsonb'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    'duurzaam-werk',
    [rij.schooljaar, rij.jaren, rij.gemeente ?? ''].join(' '),
    schooljaarBegin(rij.schooljaar),
    rij.gepubliceerd_op,
    JSON.stringify({
      ...{
        jaren: rij.jaren,
        gemeente: rij.gemeente ?? null,
        populatie: rij.populatie,
        werkt: rij.aan_het_werk,
      },
      ...{ bron: rij.bron, gepubliceerdOp: rij.gepubliceerd_op },
    }),
  ],
  apply: (motor, batch) => saveCijfers(motor, batch, 'DuurzaamWerkGepubliceerd'),
});
