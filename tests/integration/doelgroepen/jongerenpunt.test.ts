import { describe, expect, it } from 'vitest';
import { legActieVast, trekActieIn } from '#lib/doelgroepen/jongerenpunt/acties/commands.ts';
import {
  geefVraag,
  heropenVraag,
  sluitVraag,
  stelVraag,
  stelVraagVanNieuwe,
  wijzigVraag,
} from '#lib/doelgroepen/jongerenpunt/commands.ts';
import { listJongerenpuntvragen } from '#lib/doelgroepen/jongerenpunt/lijst/queries.ts';
import { readIntake, readJongerenpuntdossier, readVraag } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { zetSpecialisaties } from '#lib/doelgroepen/jongerenpunt/specialisaties/commands.ts';
import { readSpecialisaties } from '#lib/doelgroepen/jongerenpunt/specialisaties/queries.ts';
import { gaVerderAlsTraject } from '#lib/doelgroepen/jongerenpunt/verder/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function balie() {
  const bureau = await makeBureau();
  const consulent = await actorMet('jongerenconsulent', { bureau });
  return { bureau, consulent };
}

/** Live facts of one kind, as text. */
async function feiten(bureauId: number, soort: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select datum || ' ' || coalesce(gegevens->>'woonplaats', '-') || ' ' || coalesce(gegevens->>'gemeente', '-') || ' ' ||
            coalesce(gegevens->>'vraag', gegevens->>'actie', gegevens->>'resultaat', '') as tekst
       from gebeurtenis where bureau_id = $1 and soort = $2 and vervallen_op is null order by id`,
    [bureauId, soort],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('een vraag aan de balie', () => {
  it('van iemand die nergens bekend is: persoon en vraag in één keer, en hij telt als niet in de BRP', async () => {
    const { bureau, consulent } = await balie();
    const { id, jongereId } = waardeOf(
      await stelVraagVanNieuwe(consulent, {
        ...{ voornamen: 'Noor', geslachtsnaam: 'Proefstra', geboortedatum: '2004-05-06' },
        ...{ woonplaats: 'niet-in-brp', vraag: 'inkomen', kanaal: 'balie', toelichting: 'Geen adres meer.' },
      }),
    );
    const pagina = waardeOf(await readVraag(consulent, { id }));
    expect(pagina).toMatchObject({
      naam: 'Noor Proefstra',
      vraag: { woonplaats: 'niet-in-brp', vraag: 'inkomen' },
    });
    expect(pagina.werk.eigenaarId).toBe(consulent.gebruikerId);
    expect(await feiten(bureau.id, 'JongerenpuntVraag')).toEqual([`${today()} niet-in-brp - inkomen`]);
    expect(waardeOf(await readIntake(consulent, { jongereId })).jongere?.ernaast).toHaveLength(1);
  });

  it('in de regio hoort een gemeente; wie erop lijkt wordt eerst getoond', async () => {
    const { consulent } = await balie();
    const wie = {
      voornamen: 'Noor',
      geslachtsnaam: 'Dubbelman',
      geboortedatum: '2004-05-06',
      vraag: 'informatie',
    };
    expect(code(await stelVraagVanNieuwe(consulent, { ...wie, woonplaats: 'regio' }))).toBe(
      'gemeente-ontbreekt',
    );
    waardeOf(await stelVraagVanNieuwe(consulent, { ...wie, woonplaats: 'regio', gemeenteCode: '0971' }));
    expect(code(await stelVraagVanNieuwe(consulent, { ...wie, woonplaats: 'niet-in-brp' }))).toBe(
      'mogelijk-dubbel',
    );
  });

  it('loopt naast leerplicht en Doorstroompunt: één jongere, drie keer werk', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau, gemeente: '0971' });
    await makeWerkproces({ bureau, jongereId: jongere.id, soort: 'verzuim-18plus' });
    await makeWerkproces({ bureau, jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
    const { id } = waardeOf(await stelVraag(consulent, { jongereId: jongere.id, vraag: 'werkzoekend' }));
    const { ernaast } = waardeOf(await readVraag(consulent, { id }));
    expect(ernaast.map(({ soort }) => soort).sort()).toEqual(['verzuim-18plus', 'vsv']);
    expect(await feiten(bureau.id, 'JongerenpuntVraag')).toEqual([`${today()} regio 0971 werkzoekend`]);
  });

  it('blijkt zij over iets anders te gaan, dan telt alleen dat, op de dag dat zij kwam', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau, gemeente: '0971' });
    const { id } = waardeOf(await stelVraag(consulent, { jongereId: jongere.id, vraag: 'informatie' }));
    waardeOf(await wijzigVraag(consulent, { id, versie: 1, vraag: 'participatie' }));
    expect(await feiten(bureau.id, 'JongerenpuntVraag')).toEqual([`${today()} regio 0971 participatie`]);
    expect(code(await wijzigVraag(consulent, { id, versie: 1, vraag: 'inkomen' }))).toBe(
      'gewijzigd-door-ander',
    );
  });

  it('sluit met een van de resultaten en kan heropend; als traject sluit zij alleen met een traject', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau, gemeente: '0971' });
    const { id } = waardeOf(await stelVraag(consulent, { jongereId: jongere.id, vraag: 'werkzoekend' }));
    expect(code(await sluitVraag(consulent, { id, versie: 1, resultaat: 'verder-als-traject' }))).toBe(
      'eerst-traject',
    );
    waardeOf(await sluitVraag(consulent, { id, versie: 1, resultaat: 'werk' }));
    expect(await feiten(bureau.id, 'WerkprocesGesloten')).toEqual([`${today()} - 0971 werk`]);
    expect(code(await sluitVraag(consulent, { id, versie: 2, resultaat: 'werk' }))).toBe('al-gesloten');
    waardeOf(await heropenVraag(consulent, { id, versie: 2, reden: 'Baan ging niet door' }));
    expect(await feiten(bureau.id, 'WerkprocesGesloten')).toEqual([]);
  });

  it('gaat verder als traject zonder iets opnieuw te typen', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau, gemeente: '0971', geboortedatum: datum('2004-05-06') });
    const { id } = waardeOf(
      await stelVraag(consulent, {
        jongereId: jongere.id,
        vraag: 'werkzoekend',
        toelichting: 'Wil terug naar school.',
      }),
    );
    const { trajectId } = waardeOf(
      await gaVerderAlsTraject(consulent, { id, versie: 1, soort: 'vsv', sluit: 'ja' }),
    );
    const traject = waardeOf(await readTrajectpagina(consulent, { id: trajectId }));
    expect(traject.traject).toMatchObject({ jongereId: jongere.id, signaalbron: 'jongere-zelf' });
    const vraag = waardeOf(await readVraag(consulent, { id }));
    expect(vraag.werk.status).toBe('gesloten');
    expect(vraag.overdrachten).toMatchObject([
      { richting: 'naar', soort: 'vsv', reden: 'Wil terug naar school.' },
    ]);
  });

  it('mag ook blijven lopen naast het traject, en een tweede keer opent geen tweede traject', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau, geboortedatum: datum('2004-05-06') });
    const { id } = waardeOf(await stelVraag(consulent, { jongereId: jongere.id, vraag: 'inkomen' }));
    const een = waardeOf(await gaVerderAlsTraject(consulent, { id, versie: 1, soort: 'vsv' }));
    const twee = waardeOf(await gaVerderAlsTraject(consulent, { id, versie: 1, soort: 'vsv' }));
    expect(twee.trajectId).toBe(een.trajectId);
    expect(waardeOf(await readVraag(consulent, { id })).werk.status).toBe('open');
  });

  it('staat op de lijst van wie haar heeft; leerplicht en administratie zien haar niet', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau });
    const { id } = waardeOf(await stelVraag(consulent, { jongereId: jongere.id, vraag: 'informatie' }));
    const ander = await actorMet('doorstroomcoach', { bureau });
    waardeOf(await geefVraag(consulent, { id, versie: 1, naar: ander.gebruikerId }));
    expect(waardeOf(await listJongerenpuntvragen(ander, { van: 'ik' })).rijen.map((rij) => rij.id)).toEqual([
      id,
    ]);
    expect(waardeOf(await listJongerenpuntvragen(consulent, { van: 'ik' })).rijen).toEqual([]);
    expect(code(await readVraag(await actorMet('leerplichtambtenaar', { bureau }), { id }))).toBe(
      'geen-recht',
    );
    expect(code(await readVraag(await actorMet('administratie', { bureau }), { id }))).toBe('geen-recht');
  });

  it('over een onderwerp: de beheerder legde vast wie er meer van weet, en Baken stelt hem voor', async () => {
    const { bureau, consulent } = await balie();
    const beheerder = await actorMet('beheerder', { bureau });
    const kenner = await actorMet('jongerenconsulent', { bureau });
    const keuze = { gebruikerId: kenner.gebruikerId };
    expect(code(await zetSpecialisaties(beheerder, { ...keuze, codes: 'verzonnen' }))).toBe(
      'onbekende-specialisatie',
    );
    waardeOf(await zetSpecialisaties(beheerder, { ...keuze, codes: ['vluchtelingen', 'beschermd-wonen'] }));
    waardeOf(await zetSpecialisaties(beheerder, { ...keuze, codes: 'vluchtelingen' }));
    expect(waardeOf(await readSpecialisaties(beheerder, keuze)).gekozen).toEqual(['vluchtelingen']);
    const jongere = await makeJongere({ bureau });
    const { id } = waardeOf(
      await stelVraag(consulent, { jongereId: jongere.id, vraag: 'informatie', thema: 'vluchtelingen' }),
    );
    const { voorstel } = waardeOf(await readVraag(consulent, { id }));
    expect(voorstel.find((regel) => regel.id === kenner.gebruikerId)?.redenen[0]).toBe(
      'specialisatie vluchtelingen',
    );
  });
});

describe('een preventieve actie', () => {
  it('voor wie op naam te vinden is; bij meer met die naam kiest u, en een onbekende naam wordt niet geraden', async () => {
    const { bureau, consulent } = await balie();
    const een = await makeJongere({
      bureau,
      gemeente: '0971',
      geslachtsnaam: 'Zeldzaamsma',
      voornamen: 'Pip',
    });
    const actie = { soort: 'informatie' };
    expect(waardeOf(await legActieVast(consulent, { ...actie, wie: 'zeldzaamsma' })).jongereId).toBe(een.id);
    await makeJongere({ bureau, geslachtsnaam: 'Zeldzaamsma', voornamen: 'Pim' });
    const uitkomst = await legActieVast(consulent, { ...actie, wie: 'zeldzaamsma' });
    expect(uitkomst.ok ? null : uitkomst.weigering).toMatchObject({ code: 'kies-jongere' });
    expect(code(await legActieVast(consulent, { ...actie, wie: 'nergensbekend' }))).toBe('onbekend');
    expect(code(await legActieVast(consulent, { ...actie, wie: '999000012' }))).toBe('nummer');
    expect(await feiten(bureau.id, 'PreventieveActie')).toEqual([`${today()} regio 0971 informatie`]);
  });

  it('mag zonder naam, als is gezegd waar iemand woont', async () => {
    const { bureau, consulent } = await balie();
    expect(code(await legActieVast(consulent, { soort: 'doorverwezen' }))).toBe('woonplaats-ontbreekt');
    waardeOf(await legActieVast(consulent, { soort: 'doorverwezen', waar: 'buiten-regio' }));
    waardeOf(await legActieVast(consulent, { soort: 'doorverwezen', waar: '0888' }));
    expect(code(await legActieVast(consulent, { soort: 'bestaat-niet', waar: '0888' }))).toBe(
      'onbekende-actie',
    );
    expect(await feiten(bureau.id, 'PreventieveActie')).toEqual([
      `${today()} buiten-regio - doorverwezen`,
      `${today()} regio 0888 doorverwezen`,
    ]);
  });

  it('alleen wie haar vastlegde trekt haar in; dan telt zij niet meer', async () => {
    const { bureau, consulent } = await balie();
    const jongere = await makeJongere({ bureau });
    const { id } = waardeOf(await legActieVast(consulent, { soort: 'bericht', jongereId: jongere.id }));
    const ander = await actorMet('doorstroomcoach', { bureau });
    expect(code(await trekActieIn(ander, { id }))).toBe('niet-eigen');
    waardeOf(await trekActieIn(consulent, { id }));
    expect(waardeOf(await readJongerenpuntdossier(consulent, { jongereId: jongere.id })).acties).toEqual([]);
    expect(await feiten(bureau.id, 'PreventieveActie')).toEqual([]);
  });
});
