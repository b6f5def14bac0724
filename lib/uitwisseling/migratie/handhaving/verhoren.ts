import { z } from 'zod';
import { VERHOORUITKOMSTEN } from '#lib/handhaving/verhoor/model.ts';
import { openVerklaring, sealVerklaring } from '#lib/handhaving/verhoor/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { runTermijnen } from '#lib/uitwisseling/migratie/handhaving/termijnen.ts';
import { ensureZaken, finishZaken, ZAAKSTAGE } from '#lib/uitwisseling/migratie/handhaving/zaken.ts';
import { gebruiker, OUDER, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const PERSONEN = ['ouder', 'jongere'] as const;

/** Hearings with how they went, one row per call; into the compartment. From the first one the terms of the OM run. */
export const verhoren = bestandsoort({
  naam: 'verhoren',
  label: 'verhoren',
  compartiment: 'wpg',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    behandelaar: 'medewerker (extern_id)',
    persoon: PERSONEN.join(' of '),
    ouder: 'opgeroepen ouder (extern_id), alleen bij ouder',
    opgeroepen_op: 'dag van de oproep',
    gepland_op: 'dag van het verhoor',
    uitkomst: VERHOORUITKOMSTEN.join(', '),
    cautie: 'ja of nee, alleen bij verschenen',
    verklaring: 'wat is verklaard',
  },
  verplicht: ['extern_id', 'werkproces', 'persoon', 'opgeroepen_op', 'gepland_op', 'uitkomst'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        behandelaar: veld.tekst(60),
        persoon: veld.verplichteKeuze(PERSONEN),
        ouder: veld.tekst(60),
        opgeroepen_op: veld.verledenDatum(vandaag),
        gepland_op: veld.verplichteDatum,
        uitkomst: veld.verplichteKeuze(VERHOORUITKOMSTEN),
        cautie: veld.keuze(['ja', 'nee']),
        verklaring: veld.tekst(20_000),
      })
      .refine((rij) => (rij.persoon === 'ouder') === Boolean(rij.ouder), {
        path: ['ouder'],
        message: 'Bij een ouder hoort zijn nummer, bij de jongere niet.',
      })
      .refine((rij) => rij.gepland_op >= rij.opgeroepen_op, {
        path: ['gepland_op'],
        message: 'Het verhoor ligt voor de oproep.',
      })
      .refine((rij) => rij.uitkomst === 'opgeroepen' || rij.gepland_op <= vandaag, {
        path: ['gepland_op'],
        message: 'Een verhoor dat is geweest, ligt niet na vandaag.',
      })
      .refine((rij) => (rij.uitkomst === 'verschenen') === Boolean(rij.cautie), {
        path: ['cautie'],
        message: 'Of de cautie is gegeven, staat erbij als iemand verscheen, en alleen dan.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ...ZAAKSTAGE,
    ['persoon_soort', 'text'],
    ['ouder', 'text'],
    ['ouder_id', 'uuid'],
    ['persoon_id', 'uuid'],
    ['opgeroepen_op', 'date'],
    ['gepland_op', 'date'],
    ['uitkomst', 'text'],
    ['cautie', 'boolean'],
    ['inhoud', 'bytea'],
  ],
  waarden: (rij, { bureauId }) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.werkproces,
    null,
    null,
    null,
    null,
    null,
    rij.behandelaar,
    null,
    rij.persoon,
    rij.ouder,
    null,
    null,
    rij.opgeroepen_op,
    rij.gepland_op,
    rij.uitkomst,
    rij.cautie ? rij.cautie === 'ja' : null,
    sealVerklaring(bureauId, rij.verklaring ?? null),
  ],
  apply: applyVerhoren,
});

async function applyVerhoren(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('behandelaar', 'behandelaar_id'), OUDER]);
  await ensureZaken(motor, batch, 'opgeroepen_op');
  await motor.sql(
    `update ${stage} set persoon_id = case persoon_soort when 'jongere' then jongere_id else ouder_id end`,
  );
  await upsert(motor, batch, {
    tabel: 'wpg.verhoor',
    sleutel: ['extern_id'],
    versie: true,
    kolommen: {
      zaak_id: 'werkproces',
      persoon_soort: 'persoon',
      persoon_id: 'persoon',
      opgeroepen_op: 'opgeroepen_op',
      gepland_op: 'gepland_op',
      uitkomst: 'uitkomst',
      cautie: 'uitkomst',
    },
  });
  await noteVerklaring(motor, batch);
  await motor.sql(
    `update wpg.verhoor t set inhoud = s.inhoud from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  await finishZaken(motor, batch, null);
  await runTermijnen(motor, batch);
}

/** What was declared is evidence and is not overwritten by a file; that it differs is said, without a word of it. */
async function noteVerklaring(motor: Motor, { stage, oordeel }: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number; nieuw: Buffer; oud: Buffer | null }>(
    `select s.regel, s.inhoud as nieuw, t.inhoud as oud from ${stage} s join wpg.verhoor t on t.bureau_id = $1 and t.id = s.id
      where s.stand = 'ongewijzigd' and s.inhoud is not null`,
    [motor.bureauId],
  );
  const anders = rows.filter(
    ({ nieuw, oud }) => openVerklaring(motor.bureauId, nieuw) !== openVerklaring(motor.bureauId, oud),
  );
  const reden =
    'De verklaring is anders dan die in Baken. Een verklaring wordt niet overschreven; wijzig haar zo nodig in de zaak.';
  oordeel(
    'let-op',
    anders.map(({ regel }) => ({ regel, kolom: 'verklaring', code: 'verklaring-anders', reden })),
  );
}
