import { describe, expect, it } from 'vitest';
import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { datum, schooljaarMetBegin } from '#lib/kalender/model.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { encrypt } from '#lib/platform/crypto.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { neemDossierAan } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { listOvergenomenVan, readOverdrachtsdossier } from '#lib/overdracht/queries.ts';
import { readGezin } from '#lib/jongeren/gezin/queries.ts';
import { stelSchooljarenVast } from '#lib/jongeren/schooljaren/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
let volgende = 6000; // each story has a gemeente of its own: a gemeente belongs to one bureau

/** A child of ten at school and with a running melding, offered to the bureau of the gemeente it moved to. */
async function aanbod() {
  const { van, naar, hier, daar, school, invoer } = await opWeg();
  const { id } = waardeOf(await draagDossierOver(hier, invoer));
  return { van, naar, daar, school, id };
}

async function opWeg() {
  const van = await makeBureau();
  volgende += 1;
  const gemeente = String(volgende);
  const naar = await makeBureau({ gemeenten: { [gemeente]: `Dorp ${gemeente}` } });
  const hier = await actorMet('leerplichtambtenaar', { bureau: van });
  const daar = await actorMet('leerplichtambtenaar', { bureau: naar });
  const school = await makeSchool({ bureau: van, sector: 'PO', naam: 'De Klimboom', vestiging: '02' });
  const geboortedatum = datum(`${Number(vandaag.slice(0, 4)) - 10}-01-15`);
  const { id: jongereId } = await makeJongere({ bureau: van, geboortedatum });
  await makeInschrijving(jongereId, { bureau: van, school, onderwijssoort: 'BO' });
  await makeMelding({ bureau: van, jongereId, categorie: 'signaal', ontvangenOp: addDays(vandaag, -3) });
  const invoer = { jongereId, gemeente, verhuisdOp: addDays(vandaag, -10), reden: 'Verhuisd' };
  return {
    van,
    naar,
    hier,
    daar,
    school,
    jongereId,
    bureau: van,
    invoer: { ...invoer, afwijkreden: 'BRP volgt' },
  };
}

const scholenVan = (jongereId: string | null) =>
  eigenaarSql<{ brin: string; vestiging: string; naam: string; tot: string | null }>(
    'select s.brin, s.vestiging, s.naam, i.tot from inschrijving i join school s on s.id = i.school_id where i.jongere_id = $1',
    [jongereId],
  );

it('de inschrijving komt mee, en de vergelijking van de ontvanger opent geen signaal van absoluut verzuim', async () => {
  const { daar, school, id, van } = await aanbod();
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await scholenVan(jongereId)).toEqual([
    { brin: school.brin, vestiging: '02', naam: 'De Klimboom', tot: null },
  ]);
  const [feit] = await eigenaarSql<{ gegevens: object }>(
    "select gegevens from gebeurtenis where jongere_id = $1 and soort = 'Ingeschreven'",
    [jongereId],
  );
  expect(feit?.gegevens).toMatchObject({ sector: 'PO', onderwijssoort: 'BO', overgenomenVan: van.naam });
  const vergelijking = waardeOf(await startVergelijking(daar, { toch: 'ja' }));
  const { uitslag } = waardeOf(await voerVergelijkingUit(daar, { id: vergelijking.id }));
  expect(uitslag).toMatchObject({ cohort: 1, ingeschreven: 1, treffers: 0 });
  expect(await eigenaarSql('select 1 from absoluut_signaal where jongere_id = $1', [jongereId])).toEqual([]);
});

it('een school die de ontvanger al kent, wordt niet nog eens gemaakt', async () => {
  const { naar, daar, school, id } = await aanbod();
  const eigen = await makeSchool({
    ...{ bureau: naar, brin: school.brin, vestiging: '02' },
    ...{ sector: 'PO', naam: 'Klimboom' },
  });
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await scholenVan(jongereId)).toMatchObject([{ naam: 'Klimboom' }]);
  expect(await eigenaarSql('select id from school where bureau_id = $1', [naar.id])).toEqual([
    { id: eigen.id },
  ]);
});

it('wie aanneemt wordt verantwoordelijk, met kennismaken als eerste taak; de lopende melding wordt genoemd', async () => {
  const { daar, id } = await aanbod();
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await verderVan(jongereId)).toEqual({
    wie: daar.gebruikerId,
    taak: 'overgenomen',
    van: daar.gebruikerId,
  });
  const { overgenomen } = waardeOf(await listOvergenomenVan(daar, { jongereId: jongereId ?? '' }));
  expect(overgenomen[0]?.lopend).toMatchObject([{ categorie: 'signaal', status: 'R' }]);
});

it('een ander kan verantwoordelijk worden; de administratie, die geen dossiers draagt, kiest altijd iemand', async () => {
  const { naar, daar, id } = await aanbod();
  const administratie = await actorMet('administratie', { bureau: naar });
  expect(await neemDossierAan(administratie, { id })).toMatchObject({
    weigering: { code: 'verantwoordelijke-nodig', velden: { verantwoordelijke: expect.any(String) } },
  });
  expect(
    await neemDossierAan(administratie, { id, verantwoordelijke: administratie.gebruikerId }),
  ).toMatchObject({
    weigering: { code: 'verantwoordelijke-nodig' },
  });
  const keuze = { id, verantwoordelijke: daar.gebruikerId };
  const { jongereId } = waardeOf(await neemDossierAan(administratie, keuze));
  expect(await verderVan(jongereId)).toMatchObject({ wie: daar.gebruikerId, van: daar.gebruikerId });
});

async function verderVan(jongereId: string | null) {
  const [row] = await eigenaarSql<{ wie: string; taak: string; van: string }>(
    `select j.verantwoordelijke_id as wie, t.code as taak, t.eigenaar_id as van from jongere j
       join termijn t on t.onderwerp_id = j.id and t.status = 'loopt' where j.id = $1`,
    [jongereId],
  );
  return row;
}

describe('ouders en volledige schooljaren', () => {
  const thuis = { straat: 'Demolaan', huisnummer: '12', postcode: '6131AA', plaats: 'Sittard' };
  const elders = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Stein' };

  async function gezin(geheim: { jongere?: boolean; moeder?: boolean } = {}) {
    const { hier, daar, jongereId, bureau, invoer } = await opWeg();
    if (geheim.jongere)
      await eigenaarSql('update jongere set geheimhouding = true where id = $1', [jongereId]);
    const moeder = {
      voornamen: 'Mira',
      adres: thuis,
      geheimhouding: geheim.moeder ?? false,
      telefoon: '0612345678',
    };
    await makeOuder(jongereId, { bureau, ...moeder });
    await makeOuder(jongereId, { bureau, voornamen: 'Stef', adres: thuis, rol: 'stiefouder', gezag: false });
    const verbod = { nietAanschrijvenReden: 'contactverbod' };
    await makeOuder(jongereId, { bureau, voornamen: 'Pim', adres: elders, ...verbod });
    const { id: overdracht } = waardeOf(await draagDossierOver(hier, invoer));
    const id = overdracht;
    const { dossier } = waardeOf(await readOverdrachtsdossier(hier, { id }));
    return { hier, daar, id, jongereId, dossier };
  }
  const adressen = ({ ouders }: Overdrachtsdossier) =>
    Object.fromEntries(ouders.map(({ persoon }) => [persoon?.voornamen, persoon?.adres?.straat ?? null]));

  it('gaan mee met gezag, zorg en adres, en worden bij de ontvanger eigen rijen, één keer', async () => {
    const { daar, id, dossier } = await gezin();
    expect(adressen(dossier)).toEqual({ Mira: 'Demolaan', Stef: 'Demolaan', Pim: 'Fruithof' });
    const bereik = dossier.ouders.map(({ persoon }) => persoon?.telefoon ?? null);
    expect(bereik.filter(Boolean)).toEqual(['0612345678']); // Mira has gezag
    const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
    const { leden } = waardeOf(await readGezin(daar, { jongereId: jongereId ?? '' }));
    expect(
      leden
        .map(({ naam, rol, gezag, aanschrijven, straat }) => [
          naam.voornamen,
          rol,
          gezag,
          aanschrijven,
          straat,
        ])
        .sort(),
    ).toEqual([
      ['Mira', 'ouder', true, true, 'Demolaan'],
      ['Pim', 'ouder', true, false, 'Fruithof'],
      ['Stef', 'stiefouder', false, true, 'Demolaan'],
    ]);
  });

  it('wie hier al bij een broer staat, is dezelfde persoon als naam en geboortedatum gelijk zijn; een naam alleen niet', async () => {
    const { hier, daar, jongereId, bureau, naar, invoer } = await opWeg();
    const broer = await makeJongere({ bureau: naar });
    const geboren = async (
      bij: string,
      waar: typeof naar,
      voornamen: string,
      dag: string | null,
      telefoon: string | null,
    ) => {
      const { id } = await makeOuder(bij, { bureau: waar, voornamen, telefoon, email: null });
      await eigenaarSql('update ouder set geboortedatum = $2 where id = $1', [id, dag]);
      return id;
    };
    await geboren(jongereId, bureau, 'Mira', '1984-05-06', '0612345678');
    await geboren(jongereId, bureau, 'Stef', null, null);
    const mira = await geboren(broer.id, naar, 'Mira', '1984-05-06', null);
    const stef = await geboren(broer.id, naar, 'Stef', null, null);
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const { jongereId: daarId } = waardeOf(await neemDossierAan(daar, { id }));
    const gezinDaar = waardeOf(await readGezin(daar, { jongereId: daarId ?? '' }));
    expect(gezinDaar.leden).toHaveLength(2);
    expect(gezinDaar.leden.find((lid) => lid.id === mira)?.telefoon).toBe('0612345678');
    expect(gezinDaar.leden.some((lid) => lid.id === stef)).toBe(false);
    expect(gezinDaar.broerzussen.map((kind) => kind.id)).toEqual([broer.id]);
  });

  it('een dossier van een oudere versie wordt nog gelezen', async () => {
    const { hier, daar, jongereId, naar, invoer, bureau } = await opWeg();
    await makeOuder(jongereId, { bureau, voornamen: 'Mira' });
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const { dossier } = waardeOf(await readOverdrachtsdossier(hier, { id }));
    const oud = {
      ...dossier,
      versie: 4,
      schooljaren: {
        basisschool: 5,
        basisschoolDoorlopen: false,
        daarna: 0,
        totEnMet: '2024-2025',
        vastgesteldOp: '2025-09-01',
      },
      ouders: dossier.ouders.map(({ persoon, ...rest }) => ({
        ...rest,
        persoon: { ...persoon, geboortedatum: undefined, telefoon: undefined, email: undefined },
      })),
    };
    const inhoud = encrypt(JSON.stringify(oud), naar.id, 'dossieraanbod.inhoud');
    await eigenaarSql('update dossieraanbod set inhoud = $2 where id = $1', [id, inhoud]);
    const { jongereId: daarId } = waardeOf(await neemDossierAan(daar, { id }));
    const { leden } = waardeOf(await readGezin(daar, { jongereId: daarId ?? '' }));
    expect(leden).toMatchObject([{ telefoon: null, email: null, geboortedatum: null }]);
    expect(
      await eigenaarSql('select bron, toelichting from schooljaartelling where jongere_id = $1', [daarId]),
    ).toEqual([{ bron: 'dossier', toelichting: null }]);
  });

  it('geheimhouding: geen adres van wie erom vroeg, van wie bij hem woont, of van iemand bij een geheime jongere', async () => {
    const moeder = await gezin({ moeder: true });
    expect(adressen(moeder.dossier)).toEqual({ Mira: null, Stef: null, Pim: 'Fruithof' });
    expect(JSON.stringify(moeder.dossier)).not.toMatch(/6131AA|0612345678/);
    const { dossier } = await gezin({ jongere: true });
    expect(adressen(dossier)).toEqual({ Mira: null, Stef: null, Pim: null });
    expect(JSON.stringify(dossier)).not.toMatch(/0612345678|voorbeeld\.example/);
  });

  it('art. 3: de vastgestelde schooljaren gelden ook bij de ontvanger, tenzij die zelf telde', async () => {
    const { hier, daar, jongereId, invoer, van } = await opWeg();
    const totEnMet = schooljaarMetBegin(Number(schooljaarVan(vandaag).slice(0, 4)) - 1);
    waardeOf(
      await stelSchooljarenVast(hier, {
        ...{ jongereId, basisschool: '5', basisschoolDoorlopen: 'nee', daarna: '0', totEnMet },
        ...{ vastgesteldOp: vandaag, bron: 'school', toelichting: 'Brief van De Klimboom' },
      }),
    );
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const { jongereId: nieuw } = waardeOf(await neemDossierAan(daar, { id }));
    expect(
      await eigenaarSql(
        `select t.basisschool, t.bron, t.toelichting, t.overgenomen_van as van, j.schooljaren_einde is not null as "telt"
           from schooljaartelling t join jongere j on j.id = t.jongere_id where t.jongere_id = $1`,
        [nieuw],
      ),
    ).toMatchObject([
      { basisschool: 5, bron: 'school', toelichting: 'Brief van De Klimboom', van: van.naam },
    ]);
  });
});
