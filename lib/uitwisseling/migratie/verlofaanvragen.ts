import { z } from 'zod';
import type { Datum } from '#lib/kalender/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { setTermijnen, writeFeiten } from '#lib/uitwisseling/migratie/verlofaanvragen-gevolgen.ts';
import { noteGeenSchool } from '#lib/uitwisseling/migratie/verlofdagen.ts';
import { WERKPROCES } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import {
  ADVIEZEN,
  AFLOPEN,
  BEZWAARUITKOMSTEN,
  KANALEN,
  VERLOFGRONDEN,
  type Afloop,
} from '#lib/verlof/model.ts';
import { isToekenning, vernietigenVan } from '#lib/verlof/rules.ts';

const schooldagen = z
  .string({ error: 'Deze kolom mag niet leeg zijn.' })
  .regex(/^\d{1,3}$/, 'Schrijf hele schooldagen, zoals 12.')
  .transform(Number);

/** Requests for leave above ten days with how they stand; each belongs to a werkproces of the kind verlof. */
export const verlofaanvragen = bestandsoort({
  naam: 'verlofaanvragen',
  label: 'aanvragen om verlof boven tien dagen',
  kolommen: {
    werkproces: 'werkproces (extern_id), van de soort verlof',
    aanvraag:
      'nummer van de aanvraag; hetzelfde nummer bij kinderen van één gezin (leeg: een eigen aanvraag)',
    grond: VERLOFGRONDEN.join(', '),
    ontvangen_op: 'dag van ontvangst',
    kanaal: `hoe zij binnenkwam: ${KANALEN.join(', ')} (leeg: papier)`,
    aanvrager: 'wie het verlof vroeg (leeg: ouder)',
    reden: 'waarvoor; niets medisch',
    van: 'eerste dag',
    tot: 'laatste dag',
    dagen: 'gevraagde schooldagen',
    compleet_op: 'dag waarop de aanvraag compleet was',
    hoofd_gehoord_op: 'dag waarop het hoofd is gehoord',
    hoofd_naam: 'wie er namens de school sprak',
    hoofd_advies: ADVIEZEN.join(', '),
    afloop: AFLOPEN.join(', '),
    besloten_op: 'dag van het besluit',
    motivering: 'waarom',
    toegekend_van: 'eerste dag die is toegekend (leeg: zoals gevraagd)',
    toegekend_tot: 'laatste dag die is toegekend (leeg: zoals gevraagd)',
    toegekende_dagen: 'toegekende schooldagen (leeg: zoals gevraagd)',
    bekendgemaakt_op: 'dag waarop het besluit is verstuurd',
    bezwaar_op: 'dag waarop bezwaar binnenkwam',
    bezwaar_uitkomst: BEZWAARUITKOMSTEN.join(', '),
    bezwaar_uitkomst_op: 'dag waarop op het bezwaar is beslist',
  },
  verplicht: ['werkproces', 'grond', 'ontvangen_op', 'reden', 'van', 'tot', 'dagen'],
  schema: (vandaag) =>
    z
      .object({
        werkproces: veld.verplichteTekst(60),
        aanvraag: veld.tekst(60),
        grond: veld.verplichteKeuze(VERLOFGRONDEN),
        ontvangen_op: veld.verledenDatum(vandaag),
        kanaal: veld.keuze(KANALEN),
        aanvrager: veld.tekst(120),
        reden: veld.verplichteTekst(500),
        van: veld.verplichteDatum,
        tot: veld.verplichteDatum,
        dagen: schooldagen,
        compleet_op: veld.verledenDatum(vandaag).nullish(),
        hoofd_gehoord_op: veld.verledenDatum(vandaag).nullish(),
        hoofd_naam: veld.tekst(120),
        hoofd_advies: veld.keuze(ADVIEZEN),
        afloop: veld.keuze(AFLOPEN),
        besloten_op: veld.verledenDatum(vandaag).nullish(),
        motivering: veld.tekst(2000),
        toegekend_van: veld.datum,
        toegekend_tot: veld.datum,
        toegekende_dagen: schooldagen.nullish(),
        bekendgemaakt_op: veld.verledenDatum(vandaag).nullish(),
        bezwaar_op: veld.verledenDatum(vandaag).nullish(),
        bezwaar_uitkomst: veld.keuze(BEZWAARUITKOMSTEN),
        bezwaar_uitkomst_op: veld.verledenDatum(vandaag).nullish(),
      })
      .refine((rij) => rij.tot >= rij.van, { path: ['tot'], message: 'De laatste dag ligt voor de eerste.' })
      .refine((rij) => !rij.afloop === !rij.besloten_op, {
        path: ['besloten_op'],
        message: 'Een aanvraag met een afloop heeft een dag van besluit, een lopende aanvraag niet.',
      })
      .refine((rij) => !rij.hoofd_gehoord_op || Boolean(rij.hoofd_naam && rij.hoofd_advies), {
        path: ['hoofd_naam'],
        message: 'Is het hoofd gehoord, noem dan wie dat was en wat het advies is.',
      })
      .refine((rij) => !rij.bekendgemaakt_op || rij.besloten_op, {
        path: ['bekendgemaakt_op'],
        message: 'Een besluit wordt pas verstuurd als het er is.',
      }),
  sleutel: (rij) => rij.werkproces,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['aanvraag', 'text'],
    ['aanvraag_id', 'uuid'],
    ['grond', 'text'],
    ['ontvangen_op', 'date'],
    ['kanaal', 'text'],
    ['aanvrager', 'text'],
    ['reden', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['dagen', 'integer'],
    ['compleet_op', 'date'],
    ['hoofd_gehoord_op', 'date'],
    ['hoofd_naam', 'text'],
    ['hoofd_advies', 'text'],
    ['afloop', 'text'],
    ['besloten_op', 'date'],
    ['motivering', 'text'],
    ['toegekend_van', 'date'],
    ['toegekend_tot', 'date'],
    ['toegekende_dagen', 'integer'],
    ['bekend_op', 'date'],
    ['bezwaar_op', 'date'],
    ['bezwaar_uitkomst', 'text'],
    ['bezwaar_uitkomst_op', 'date'],
    ['vernietigen_op', 'date'],
    ['vernietigen_basis', 'text'],
  ],
  waarden: (rij) => {
    const { besluit, bewaar } = besluitVan(rij);
    return [
      crypto.randomUUID(),
      rij.werkproces,
      rij.werkproces,
      null,
      null,
      rij.aanvraag ?? rij.werkproces,
      null,
      rij.grond,
      rij.ontvangen_op,
      rij.kanaal ?? 'papier',
      rij.aanvrager ?? 'ouder',
      rij.reden,
      rij.van,
      rij.tot,
      rij.dagen,
      rij.compleet_op,
      rij.hoofd_gehoord_op,
      rij.hoofd_naam,
      rij.hoofd_advies,
      rij.afloop,
      rij.besloten_op,
      rij.motivering,
      besluit?.van,
      besluit?.tot,
      besluit?.dagen ?? 0,
      rij.bekendgemaakt_op,
      rij.bezwaar_op,
      rij.bezwaar_uitkomst,
      rij.bezwaar_uitkomst_op,
      bewaar?.op,
      bewaar?.basis,
    ];
  },
  apply: applyAanvragen,
});

type Besluitcellen = {
  readonly afloop?: Afloop | null | undefined;
  readonly besloten_op?: Datum | null | undefined;
  readonly van: Datum;
  readonly tot: Datum;
  readonly dagen: number;
  readonly toegekend_van?: Datum | null | undefined;
  readonly toegekend_tot?: Datum | null | undefined;
  readonly toegekende_dagen?: number | null | undefined;
};

/** What was granted, and until when the record is kept: worked out as for a decision that is taken here. */
function besluitVan(rij: Besluitcellen) {
  const { afloop, besloten_op: op } = rij;
  if (!afloop || !op) return { besluit: null, bewaar: null };
  const besluit = isToekenning(afloop)
    ? {
        van: rij.toegekend_van ?? rij.van,
        tot: rij.toegekend_tot ?? rij.tot,
        dagen: rij.toegekende_dagen ?? rij.dagen,
      }
    : null;
  return { besluit, bewaar: vernietigenVan({ afloop, op, toegekend: besluit }) };
}

async function applyAanvragen(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [WERKPROCES]);
  await noteGeenSchool(motor, batch);
  // The record has the id of its work; one request for children of a family keeps one number.
  await motor.sql(
    `update ${batch.stage} s set id = w.id, jongere_id = w.jongere_id, aanvraag_id = md5($1::text || ':' || s.aanvraag)::uuid
       from werkproces w where w.bureau_id = $1 and w.id = s.werkproces_id`,
    [motor.bureauId],
  );
  await upsert(motor, batch, {
    tabel: 'verlof',
    sleutel: ['extern_id'],
    beschermd: true,
    kolommen: {
      jongere_id: 'werkproces',
      aanvraag_id: 'werkproces',
      grond: 'grond',
      ontvangen_op: 'ontvangen_op',
      kanaal: 'werkproces',
      aanvrager: 'werkproces',
      reden: 'reden',
      van: 'van',
      tot: 'tot',
      dagen: 'dagen',
      compleet_op: 'compleet_op',
      hoofd_gehoord_op: 'hoofd_gehoord_op',
      hoofd_naam: 'hoofd_naam',
      hoofd_advies: 'hoofd_advies',
      afloop: 'afloop',
      besloten_op: 'besloten_op',
      motivering: 'motivering',
      toegekend_van: 'besloten_op',
      toegekend_tot: 'besloten_op',
      toegekende_dagen: 'besloten_op',
      bekend_op: 'bekendgemaakt_op',
      bezwaar_op: 'bezwaar_op',
      bezwaar_uitkomst: 'bezwaar_uitkomst',
      bezwaar_uitkomst_op: 'bezwaar_uitkomst_op',
      vernietigen_op: 'besloten_op',
      vernietigen_basis: 'besloten_op',
    },
  });
  await writeFeiten(motor, batch);
  await setTermijnen(motor, batch);
  await touch(motor, `select jongere_id, false, false from ${batch.stage}`);
}
