import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';

const STATUSSEN = ['R', 'B', 'K', 'G', 'I'] as const;
const STATUSLABEL: Readonly<Record<(typeof STATUSSEN)[number], string>> = {
  R: 'geregistreerd',
  B: 'in behandeling',
  K: 'ter kennisgeving aangenomen',
  G: 'afgesloten',
  I: 'ingetrokken',
};

/** Report R01: how many meldingen of a school year DUO has in each status. Nothing is kept; the report says where Baken differs. */
export const meldingenPerStatus = bestandsoort({
  naam: 'duo-r01',
  label: 'meldingen per status (R01)',
  kolommen: {
    ontvangen_van: 'eerste dag waarover is geteld',
    ontvangen_tot: 'laatste dag waarover is geteld',
    status: 'R, B, K, G of I',
    aantal: 'zoveel meldingen bij DUO',
  },
  verplicht: ['ontvangen_van', 'ontvangen_tot', 'status', 'aantal'],
  schema: () =>
    z.object({
      ontvangen_van: veld.verplichteDatum,
      ontvangen_tot: veld.verplichteDatum,
      status: veld.verplichteKeuze(STATUSSEN),
      aantal: veld.getal(10_000_000),
    }),
  sleutel: (rij) => `${rij.ontvangen_van} ${rij.ontvangen_tot} ${rij.status}`,
  stage: [
    ['id', 'uuid'],
    ['van', 'date'],
    ['tot', 'date'],
    ['status', 'text'],
    ['aantal', 'integer'],
  ],
  waarden: (rij) => [null, rij.ontvangen_van, rij.ontvangen_tot, rij.status, rij.aantal],
  apply,
});

async function apply(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(`update ${stage} set stand = 'ongewijzigd'`);
  const anders = await motor.sql<{
    regel: number;
    status: (typeof STATUSSEN)[number];
    aantal: number;
    eigen: number;
  }>(
    `select s.regel, s.status, s.aantal, count(m.id)::int as eigen
       from ${stage} s left join melding m on m.bureau_id = $1 and m.bron = 'duo' and m.status = s.status
        and m.ontvangen_op between s.van and s.tot
      group by s.regel, s.status, s.aantal having count(m.id) <> s.aantal order by s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'let-op',
    anders.map(({ regel, status, aantal, eigen }) => ({
      regel,
      code: 'aantal-anders',
      reden: `DUO telt ${aantal} meldingen ${STATUSLABEL[status]}, Baken ${eigen}. Kijk bij Niet bezorgd en bij de laatste levering.`,
    })),
  );
  await countStands(motor, batch);
}
