import { describe, expect, it } from 'vitest';
import {
  addKader,
  beginEditie,
  changeKader,
  explainControle,
  finalizeEditie,
  removeKader,
  writeTekst,
} from '#lib/jaarverslagen/commands.ts';
import { listJaarverslagen, readEditie, readHoofdstuk } from '#lib/jaarverslagen/queries.ts';
import { publishEditie } from '#lib/jaarverslagen/uitgeven/commands.ts';
import { beginVorm, changeHoofdstuk } from '#lib/jaarverslagen/vorm/commands.ts';
import { readVorm } from '#lib/jaarverslagen/vorm/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { begonnen, JAAR, kantoor, rondAf, VORM } from './proef.ts';

const lees = async (actor: Actor, id: string) => waardeOf(await readEditie(actor, { id }));

describe('schrijven', () => {
  it('eigen tekst en kaders staan in het hoofdstuk; wijzigen gaat niet over een collega heen', async () => {
    const { maker } = await kantoor();
    const id = await begonnen(maker);
    const [, leerplicht] = (await lees(maker, id)).inhoud.hoofdstukken;
    const hoofdstuk = leerplicht?.id ?? '';
    const tekst = { id, hoofdstuk, tekst: 'Over dit jaar.', afgerond: '' };
    waardeOf(await writeTekst(maker, { ...tekst, versie: 0 }));
    for (const versie of [0, 5])
      expect(await writeTekst(maker, { ...tekst, versie })).toMatchObject({
        weigering: { code: 'gewijzigd-door-ander' },
      });
    waardeOf(await writeTekst(maker, { ...tekst, versie: 1, tekst: 'Anders.' }));
    waardeOf(await addKader(maker, { id, hoofdstuk, titel: 'Verhaal', tekst: 'Zo kwam het.' }));
    const pagina = waardeOf(await readHoofdstuk(maker, { id, hoofdstuk }));
    expect(pagina).toMatchObject({ tekst: { tekst: 'Anders.', versie: 2 }, kaders: [{ titel: 'Verhaal' }] });
    const [kader] = pagina.kaders;
    waardeOf(
      await changeKader(maker, { kader: kader?.id, versie: 1, titel: 'Verhaal', tekst: 'Toch anders.' }),
    );
    const blokken = (await lees(maker, id)).inhoud.hoofdstukken[1]?.blokken ?? [];
    expect(blokken.filter(({ soort }) => soort !== 'tabel')).toEqual([
      { soort: 'alinea', tekst: 'Vaste tekst.' },
      { soort: 'alinea', tekst: 'Anders.' },
      { soort: 'kader', titel: 'Verhaal', blokken: [{ soort: 'alinea', tekst: 'Toch anders.' }] },
    ]);
    waardeOf(await removeKader(maker, { kader: kader?.id }));
    expect(waardeOf(await readHoofdstuk(maker, { id, hoofdstuk })).kaders).toEqual([]);
  });

  it('over een jaar zonder gegevens is elk getal onbekend, geen nul', async () => {
    const { maker } = await kantoor();
    const id = await begonnen(maker);
    const tabel = (await lees(maker, id)).inhoud.hoofdstukken[1]?.blokken.find(
      ({ soort }) => soort === 'tabel',
    );
    expect(tabel?.soort === 'tabel' && tabel.rijen.at(-1)?.at(-1)).toEqual({
      tekst: 'onbekend',
      getal: null,
    });
  });

  it('een som die klopt, vraagt geen uitleg', async () => {
    const { maker } = await kantoor();
    const id = await begonnen(maker);
    const [controle] = (await lees(maker, id)).inhoud.controles;
    const uitleg = { id, controle: controle?.code, getallen: 'x', zin: 'Omdat.' };
    expect(await explainControle(maker, uitleg)).toMatchObject({ weigering: { code: 'klopt' } });
  });
});

describe('vaststellen', () => {
  it('kan als alles af is, door wie er niet aan werkte; daarna verandert niets meer', async () => {
    const { maker, manager } = await kantoor();
    const id = await begonnen(maker);
    const open = await lees(manager, id);
    expect(open.open.map(({ soort }) => soort)).toEqual(['hoofdstuk', 'hoofdstuk']);
    expect(await finalizeEditie(manager, { id, gezien: open.gezien })).toMatchObject({
      weigering: { code: 'staat-open' },
    });
    await rondAf(maker, id);
    const { gezien } = await lees(manager, id);
    expect(await finalizeEditie(maker, { id, gezien })).toMatchObject({ weigering: { code: 'vier-ogen' } });
    waardeOf(await finalizeEditie(manager, { id, gezien }));

    const vorm = waardeOf(await readVorm(maker, {})).vorm;
    const hoofdstuk = vorm?.hoofdstukken[0];
    waardeOf(await changeHoofdstuk(maker, { id: hoofdstuk?.id, versie: 1, titel: 'Anders', tekst: '' }));
    const klaar = await lees(maker, id);
    expect(klaar.inhoud.hoofdstukken[0]?.titel).toBe('Voorwoord');
    expect(klaar).toMatchObject({ hashKlopt: true, editie: { status: 'klaar', hash: gezien } });
    const poging = { id, hoofdstuk: hoofdstuk?.id, versie: 1, tekst: 'x', afgerond: '' };
    expect(await writeTekst(maker, poging)).toMatchObject({ weigering: { code: 'al-vastgesteld' } });
    await expect(
      eigenaarSql(`update jaarverslag_editie set reden = 'x' where id = $1`, [id]),
    ).rejects.toThrow('bevroren');
  });

  it('wie de vorm wijzigt, werkte eraan mee', async () => {
    const { maker, manager } = await kantoor();
    const id = await begonnen(maker);
    await rondAf(maker, id);
    const [hoofdstuk] = waardeOf(await readVorm(manager, {})).vorm?.hoofdstukken ?? [];
    waardeOf(await changeHoofdstuk(manager, { id: hoofdstuk?.id, versie: 1, titel: 'Begin', tekst: '' }));
    const { gezien } = await lees(manager, id);
    expect(await finalizeEditie(manager, { id, gezien })).toMatchObject({ weigering: { code: 'vier-ogen' } });
  });

  it('wie de vorm eerder maakte of wijzigde, werkte mee aan een uitgave die een ander begint', async () => {
    const { maker, manager, teamleider } = await kantoor();
    waardeOf(await beginVorm(maker, VORM));
    const { id } = waardeOf(await beginEditie(manager, { schooljaar: JAAR, reden: '' }));
    await rondAf(manager, id);
    const gezien = async () => (await lees(teamleider, id)).gezien;
    const vierOgen = { weigering: { code: 'vier-ogen' } };
    expect(await finalizeEditie(maker, { id, gezien: await gezien() })).toMatchObject(vierOgen);
    expect(await finalizeEditie(manager, { id, gezien: await gezien() })).toMatchObject(vierOgen);
    waardeOf(await finalizeEditie(teamleider, { id, gezien: await gezien() }));

    // A colleague has read the form with that edition; who made it, may read the next year.
    const volgend = waardeOf(await beginEditie(manager, { schooljaar: '2024-2025', reden: '' })).id;
    await rondAf(manager, volgend);
    const nu = (await lees(maker, volgend)).gezien;
    waardeOf(await finalizeEditie(maker, { id: volgend, gezien: nu }));
  });

  it('wie de woorden van de vorige uitgave schreef, stelt de volgende niet vast', async () => {
    const { maker, manager, teamleider } = await kantoor();
    const id = await begonnen(maker);
    await rondAf(maker, id);
    waardeOf(await finalizeEditie(teamleider, { id, gezien: (await lees(teamleider, id)).gezien }));
    const reden = { schooljaar: JAAR, reden: 'Een tabel ontbrak.' };
    const nieuw = waardeOf(await beginEditie(manager, reden)).id;
    for (const { id: hoofdstuk } of (await lees(manager, nieuw)).inhoud.hoofdstukken)
      waardeOf(
        await writeTekst(manager, { id: nieuw, hoofdstuk, versie: 1, tekst: 'Zelfde.', afgerond: 'ja' }),
      );
    const { gezien } = await lees(maker, nieuw);
    const vast = { id: nieuw, gezien };
    expect(await finalizeEditie(maker, vast)).toMatchObject({ weigering: { code: 'vier-ogen' } });
    waardeOf(await finalizeEditie(teamleider, vast));
    expect(await publishEditie(maker, vast)).toMatchObject({ weigering: { code: 'vier-ogen' } });
  });

  it('geldt wat is gelezen: wie iets anders zag, leest opnieuw', async () => {
    const { maker, teamleider } = await kantoor();
    const id = await begonnen(maker);
    await rondAf(maker, id);
    const { gezien, inhoud } = await lees(teamleider, id);
    const tekst = { id, hoofdstuk: inhoud.hoofdstukken[0]?.id, versie: 1, afgerond: 'ja' };
    waardeOf(await writeTekst(maker, { ...tekst, tekst: 'Nog gauw iets.' }));
    expect(await finalizeEditie(teamleider, { id, gezien })).toMatchObject({
      weigering: { code: 'intussen-anders' },
    });
  });

  it('herstellen gaat met een nieuwe uitgave, die met dezelfde woorden begint', async () => {
    const { maker, teamleider } = await kantoor();
    const id = await begonnen(maker);
    expect(await beginEditie(maker, { schooljaar: JAAR, reden: '' })).toMatchObject({
      weigering: { code: 'concept-loopt' },
    });
    const hoofdstuk = (await lees(maker, id)).inhoud.hoofdstukken[0]?.id;
    waardeOf(await writeTekst(maker, { id, hoofdstuk, versie: 0, tekst: 'Beste lezer.', afgerond: 'ja' }));
    await rondAf(maker, id);
    waardeOf(await finalizeEditie(teamleider, { id, gezien: (await lees(teamleider, id)).gezien }));
    expect(await beginEditie(maker, { schooljaar: JAAR, reden: '' })).toMatchObject({
      weigering: { code: 'reden-nodig' },
    });
    const nieuw = waardeOf(await beginEditie(maker, { schooljaar: JAAR, reden: 'Een tabel ontbrak.' }));
    const pagina = waardeOf(await readHoofdstuk(maker, { id: nieuw.id, hoofdstuk }));
    expect(pagina).toMatchObject({
      editie: { uitgave: 2 },
      tekst: { tekst: 'Beste lezer.', afgerond: false },
    });
    const { edities } = waardeOf(await listJaarverslagen(maker, {}));
    expect(edities.map(({ uitgave, status }) => [uitgave, status])).toEqual([
      [2, 'concept'],
      [1, 'klaar'],
    ]);
  });

  it('kan niet zolang het schooljaar loopt', async () => {
    const { maker, teamleider } = await kantoor();
    const { schooljaren } = waardeOf(await listJaarverslagen(maker, {}));
    const id = await begonnen(maker, undefined, schooljaren[0]);
    await rondAf(maker, id);
    expect(
      await finalizeEditie(teamleider, { id, gezien: (await lees(teamleider, id)).gezien }),
    ).toMatchObject({
      weigering: { code: 'schooljaar-loopt' },
    });
  });
});

it('een ander bureau vindt niets, en een coach mag niets', async () => {
  const { bureau, maker } = await kantoor();
  const id = await begonnen(maker);
  const elders = await actorMet(['kwaliteitsmedewerker', 'manager']);
  const hoofdstuk = (await lees(maker, id)).inhoud.hoofdstukken[0]?.id;
  for (const poging of [
    await readEditie(elders, { id }),
    await readHoofdstuk(elders, { id, hoofdstuk }),
    await writeTekst(elders, { id, hoofdstuk, versie: 0, tekst: 'x', afgerond: '' }),
    await addKader(elders, { id, hoofdstuk, titel: 't', tekst: 't' }),
    await finalizeEditie(elders, { id, gezien: '0'.repeat(64) }),
  ])
    expect(poging).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  const coach = await actorMet('doorstroomcoach', { bureau });
  expect(await readEditie(coach, { id })).toMatchObject({ weigering: { code: 'geen-recht' } });
  const teamleider = await actorMet('teamleider', { bureau });
  expect(await beginEditie(teamleider, { schooljaar: JAAR, reden: '' })).toMatchObject({
    weigering: { code: 'geen-recht' },
  });
});
