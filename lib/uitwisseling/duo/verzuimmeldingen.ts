import { v7 as idInOrder } from 'uuid'; // neighbours in time are neighbours in the index: twice as fast as random ones
import type { Datum } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import { lookupHash } from '#lib/platform/crypto.ts';
import { sorteersleutel } from '#lib/jongeren/naam.ts';
import { defaultCategorie, reactieUiterlijk } from '#lib/meldingen/rules.ts';
import { bestandsoort, type Ontvangst, type Waarde } from '#lib/uitwisseling/motor/soort.ts';
import { INKOMEND } from '#lib/uitwisseling/duo/inkomend.ts';
import { applyVerzuimmeldingen } from '#lib/uitwisseling/duo/toepassen.ts';
import { DUO_KOLOMMEN, DUO_VERPLICHT, duoSchema, type Verzuimmelding } from '#lib/uitwisseling/duo/layout.ts';
import { prioriteitenPerHerhaling } from '#lib/uitwisseling/duo/prioriteit.ts';

export const verzuimmeldingen = bestandsoort({
  naam: 'verzuimmeldingen',
  label: 'verzuimmeldingen van DUO',
  bestemming: 'gemeente',
  kolommen: DUO_KOLOMMEN,
  verplicht: DUO_VERPLICHT,
  schema: duoSchema,
  sleutel: (rij) => `${rij.melding_id}|${rij.versie}`,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['extern_versie', 'integer'],
    ['nieuw_jongere_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['jongere_nieuw', 'boolean not null default false'],
    ['koppeling', "text not null default 'gekoppeld'"],
    ['aangeleverd', 'bytea'],
    ['pgn_soort', 'text'],
    ['pgn_zoek', 'bytea'],
    ['achternaam', 'text collate "C"'],
    ['geboortedatum', 'date'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['categorie', 'text'],
    ['status', 'text'],
    ['status_op', 'date'],
    ['prioriteiten', 'smallint[]'],
    ['prioriteit', 'smallint'],
    ...INKOMEND,
  ],
  waarden,
  apply: applyVerzuimmeldingen,
});

function waarden(rij: Verzuimmelding, { bureauId, regio, reactietermijn, duoOverig }: Ontvangst): Waarde[] {
  const categorie = defaultCategorie(rij.soort, duoOverig);
  return [
    idInOrder(),
    rij.melding_id,
    rij.versie,
    crypto.randomUUID(),
    null,
    false,
    'gekoppeld',
    null,
    rij.pgn.soort === 'BSN' ? 'bsn' : 'onderwijsnummer',
    lookupHash(rij.pgn.nummer, bureauId),
    sorteersleutel({ geslachtsnaam: rij.geslachtsnaam }).split('\u0001')[0],
    rij.geboortedatum,
    rij.brin,
    rij.vestiging ?? '00',
    null,
    null,
    categorie,
    rij.status,
    rij.status_op ?? rij.ontvangen_op,
    prioriteitenPerHerhaling({
      duoSoort: rij.soort,
      categorie,
      begindatum: rij.begindatum,
      einddatum: rij.einddatum ?? null,
      alleLessen: rij.alle_lessen ?? null,
      actieGewenst: rij.actie_gewenst ?? null,
      prioriteitSchool: rij.prioriteit ?? null,
      verzuimuren: rij.verzuimuren ?? null,
      regio,
    }),
    null,
    rij.startkwalificatie,
    rij.gemeente,
    rij.soort,
    rij.ontvangen_op,
    rij.begindatum,
    rij.einddatum,
    rij.reden,
    rij.alle_lessen,
    rij.actie_school,
    rij.actie_gewenst,
    rij.prioriteit,
    rij.toelichting,
    rij.leslocatie,
    rij.contact_naam,
    rij.contact_functie,
    rij.contact_telefoon,
    rij.contact_email,
    rij.telefoon_jongere,
    rij.specificatie,
    rij.verzuimuren,
    rij.grondslag,
    reactionDue(rij.ontvangen_op, reactietermijn),
  ];
}

/** A delivery holds few days of receipt: the working days are counted once for each, and for each duration a bureau chose. */
const termijnen = new Map<string, Datum>();
function reactionDue(ontvangenOp: Datum, duur: Duur): Datum {
  const sleutel = `${ontvangenOp} ${duur.aantal} ${duur.eenheid}`;
  let uiterlijk = termijnen.get(sleutel);
  if (!uiterlijk) termijnen.set(sleutel, (uiterlijk = reactieUiterlijk(ontvangenOp, duur)));
  return uiterlijk;
}
