import { z } from 'zod';
import { PV_SOORTEN } from '#lib/handhaving/model.ts';
import { AFZIENREDENEN, PV_STATEN, type Pvinhoud } from '#lib/handhaving/processen-verbaal/model.ts';
import { seal } from '#lib/handhaving/zaak/data.ts';
import type { Onderzoek } from '#lib/handhaving/zaak/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { EINDSTATEN } from '#lib/uitwisseling/migratie/handhaving/eindstaten.ts';
import { runTermijnen } from '#lib/uitwisseling/migratie/handhaving/termijnen.ts';
import { ensureZaken, finishZaken, ZAAKSTAGE } from '#lib/uitwisseling/migratie/handhaving/zaken.ts';
import { GEREGISTREERD, gebruiker, OUDER, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const VERDACHTEN = ['ouder', 'jongere'] as const;

/** Processen-verbaal with where they stand, one row per suspect; into the compartment. */
export const processenVerbaal = bestandsoort({
  naam: 'processen-verbaal',
  label: 'processen-verbaal',
  compartiment: 'wpg',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    behandelaar: 'medewerker (extern_id)',
    soort: PV_SOORTEN.join(', '),
    verdachte: VERDACHTEN.join(' of '),
    ouder: 'verdachte ouder (extern_id)',
    opgemaakt_op: 'dag waarop eraan is begonnen',
    ingezonden_op: 'dag van inzenden aan het OM',
    staat: PV_STATEN.join(', '),
    staat_op: 'dag van die staat',
    pleegdatum: 'pleegdatum',
    omschrijving: 'omschrijving van de overtreding',
    motivering: 'waarom deze ouder verantwoordelijk is (Leerplichtwet art. 2 lid 2)',
    eerdere_veroordeling: 'ja of nee (leeg: niet nagegaan)',
    onderzoek_afgerond_op: 'dag waarop het onderzoek in deze zaak is afgerond',
    onderzoek: 'wat het onderzoek opleverde',
    sanctie: 'wat is opgelegd',
    afzienreden: AFZIENREDENEN.join(', '),
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'soort', 'verdachte', 'opgemaakt_op', 'staat', 'staat_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        behandelaar: veld.tekst(60),
        soort: veld.verplichteKeuze(PV_SOORTEN),
        verdachte: veld.verplichteKeuze(VERDACHTEN),
        ouder: veld.tekst(60),
        opgemaakt_op: veld.verledenDatum(vandaag),
        ingezonden_op: veld.verledenDatum(vandaag).nullish(),
        staat: veld.verplichteKeuze(PV_STATEN),
        staat_op: veld.verledenDatum(vandaag),
        pleegdatum: veld.verledenDatum(vandaag).nullish(),
        omschrijving: veld.tekst(8000),
        motivering: veld.tekst(4000),
        eerdere_veroordeling: veld.keuze(['ja', 'nee']),
        onderzoek_afgerond_op: veld.verledenDatum(vandaag).nullish(),
        onderzoek: veld.tekst(4000),
        sanctie: veld.tekst(1000),
        afzienreden: veld.keuze(AFZIENREDENEN),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => rij.staat_op >= rij.opgemaakt_op, {
        path: ['staat_op'],
        message: 'De staat is bereikt voor het proces-verbaal is opgemaakt.',
      })
      .refine((rij) => !rij.onderzoek_afgerond_op || rij.onderzoek, {
        path: ['onderzoek'],
        message: 'Bij een afgerond onderzoek hoort wat het opleverde.',
      })
      .refine((rij) => (rij.staat === 'AFGEZIEN') === Boolean(rij.afzienreden), {
        path: ['afzienreden'],
        message: 'Bij afzien hoort een reden, en alleen dan.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ...ZAAKSTAGE,
    ['soort', 'text'],
    ['verdachte_soort', 'text'],
    ['ouder', 'text'],
    ['ouder_id', 'uuid'],
    ['verdachte_id', 'uuid'],
    ['opgemaakt_op', 'date'],
    ['ingezonden_op', 'date'],
    ['staat', 'text'],
    ['staat_op', 'date'],
    ['inhoud', 'bytea'],
    ['onderzoek', 'bytea'],
    ['bekend', 'timestamptz'],
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
    rij.soort,
    rij.verdachte,
    rij.ouder,
    null,
    null,
    rij.opgemaakt_op,
    rij.ingezonden_op,
    rij.staat,
    rij.staat_op,
    seal(bureauId, 'proces_verbaal.inhoud', inhoudVan(rij)),
    rij.onderzoek
      ? seal(bureauId, 'zaak.onderzoek', {
          afgerondOp: rij.onderzoek_afgerond_op ?? null,
          conclusie: rij.onderzoek,
        } satisfies Onderzoek)
      : null,
    rij.geregistreerd_op,
  ],
  apply: applyPv,
});

function inhoudVan(rij: {
  pleegdatum?: Pvinhoud['pleegdatum'] | undefined;
  omschrijving?: string | null | undefined;
  motivering?: string | null | undefined;
  eerdere_veroordeling?: 'ja' | 'nee' | null | undefined;
  afzienreden?: Pvinhoud['afzienreden'] | undefined;
  sanctie?: string | null | undefined;
}): Pvinhoud {
  return {
    pleegdatum: rij.pleegdatum ?? null,
    omschrijving: rij.omschrijving ?? null,
    motivering: rij.motivering ?? null,
    eerdereVeroordeling: rij.eerdere_veroordeling ? rij.eerdere_veroordeling === 'ja' : null,
    sanctie: rij.sanctie ? { omschrijving: rij.sanctie, voorwaardelijk: false, proeftijd: null } : null,
    afzienreden: rij.afzienreden ?? null,
    toelichting: null,
  };
}

async function applyPv(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('behandelaar', 'behandelaar_id'), OUDER]);
  await ensureZaken(motor, batch, 'opgemaakt_op');
  await motor.sql(
    `update ${stage} set verdachte_id = case verdachte_soort when 'jongere' then jongere_id else ouder_id end`,
  );
  await upsert(motor, batch, {
    tabel: 'wpg.proces_verbaal',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      zaak_id: 'werkproces',
      soort: 'soort',
      verdachte_soort: 'verdachte',
      verdachte_id: 'verdachte',
      staat: 'staat',
      staat_op: 'staat_op',
      ingezonden_op: 'ingezonden_op',
    },
  });
  await motor.sql(
    `update wpg.proces_verbaal t set inhoud = s.inhoud from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  await motor.sql(
    `update wpg.zaak z set onderzoek = s.onderzoek, versie = versie + 1 from ${stage} s
      where z.bureau_id = $1 and z.id = s.zaak_id and s.onderzoek is not null
        and (s.stand = 'gewijzigd' or s.stand = 'nieuw' and z.onderzoek is null)`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into wpg.overgang (bureau_id, zaak_id, onderwerp_id, naar, op)
     select $1::int, zaak_id, id, 'CONCEPT', opgemaakt_op from ${stage} where stand = 'nieuw'
     union all select $1::int, zaak_id, id, 'INGEZONDEN_OM', ingezonden_op from ${stage}
                where stand = 'nieuw' and ingezonden_op is not null and staat <> 'INGEZONDEN_OM'
     union all select $1::int, zaak_id, id, staat, staat_op from ${stage} where stand <> 'ongewijzigd' and staat <> 'CONCEPT'`,
    [motor.bureauId],
  );
  const part = (stand: string, op: string, waar: string) =>
    `select id, null::uuid, 'handhaving', 'HandhavingStand', ${op}, bekend,
            jsonb_build_object('instrument', 'pv-' || lower(soort), 'stand', ${stand}, 'gemeente', gemeente_code, 'gezin', gezin_id), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd' and ${waar}`;
  await motor.sql(
    `insert into feit ${[
      part(`'CONCEPT'`, 'opgemaakt_op', 'true'),
      part(`'INGEZONDEN_OM'`, 'ingezonden_op', `ingezonden_op is not null and staat <> 'INGEZONDEN_OM'`),
      part('staat', 'staat_op', `staat <> 'CONCEPT'`),
    ].join(' union all ')}`,
  );
  await syncFacts(motor, ['HandhavingStand'], `select id from ${stage} where stand = 'gewijzigd'`);
  await finishZaken(motor, batch, EINDSTATEN);
  await runTermijnen(motor, batch);
}
