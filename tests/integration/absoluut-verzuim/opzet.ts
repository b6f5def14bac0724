import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

export const VANDAAG = today();
/** Someone who is this old today, and half a year more. */
export const leeftijd = (jaren: number): Datum => addDays(leeftijdBereikt(VANDAAG, -jaren), -180);
export const TIEN = leeftijd(10);
export const BEGIN = datum(`${Number(VANDAAG.slice(0, 4)) - 2}-08-01`);
export const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

export type Signaal = {
  id: string;
  versie: number;
  status: string;
  uitkomst: string | null;
  vanzelf: boolean;
  sinds: Datum;
  uitleg: { soort: string }[];
  werkproces_id: string | null;
};

export async function signalenVan(jongereId: string): Promise<Signaal[]> {
  return eigenaarSql<Signaal>(
    `select id, versie, status, uitkomst, vanzelf, sinds, uitleg, werkproces_id from absoluut_signaal where jongere_id = $1 order by ontstaan_op, versie desc`,
    [jongereId],
  );
}

export async function feitenVan(id: string): Promise<string[]> {
  const rows = await eigenaarSql<{ soort: string }>(
    'select soort from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id',
    [id],
  );
  return rows.map(({ soort }) => soort);
}

/** A bureau with a consultant and a school, and the ways to make a signal there. */
export async function maakOpzet() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const school = await makeSchool({ bureau, sector: 'PO', naam: 'De Klimboom' });
  const nieuw = (geboortedatum: Datum = TIEN, anders: { gemeente?: string | null } = {}) =>
    makeJongere({ bureau, geboortedatum, ...anders });
  const vergelijk = async () => {
    const { id } = waardeOf(await startVergelijking(lpa, { toch: 'ja' }));
    return waardeOf(await voerVergelijkingUit(lpa, { id })).uitslag;
  };
  /** A child of ten who left school three weeks ago without another one. */
  const zonderSchool = async () => {
    const jongere = await nieuw();
    await makeInschrijving(jongere.id, { bureau, school, van: BEGIN, tot: addDays(VANDAAG, -21) });
    await vergelijk();
    const [signaal] = await signalenVan(jongere.id);
    if (!signaal) throw new Error('geen signaal');
    return { jongere, signaal };
  };
  return { bureau, lpa, school, nieuw, vergelijk, zonderSchool };
}
