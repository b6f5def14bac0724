import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { addSchool, changeSchool } from '#lib/scholen/commands.ts';
import { showScholen } from '#lib/scholen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { duoRij, leesDuo } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';

const school = { brin: '25ln', vestiging: '1', naam: 'Proefcollege', plaats: 'Sittard', sector: 'VO' };

async function metBeheerder() {
  const bureau = await makeBureau();
  return { bureau, beheerder: await actorMet('beheerder', { bureau }) };
}

describe('scholen beheren', () => {
  it('begint leeg, voegt een school toe en vindt haar op naam, plaats en BRIN', async () => {
    const { beheerder } = await metBeheerder();
    expect(waardeOf(await showScholen(beheerder, {})).scholen).toEqual([]);
    waardeOf(await addSchool(beheerder, { ...school, gemeente: '1883', email: 'verzuim@school.example' }));
    for (const zoek of ['', 'proefc', 'SITT', '25ln', '25LN01']) {
      const { scholen } = waardeOf(await showScholen(beheerder, { zoek }));
      expect(scholen, zoek).toMatchObject([
        { brin: '25LN', vestiging: '01', naam: 'Proefcollege', gemeente: '1883', telefoon: null },
      ]);
    }
    expect(waardeOf(await showScholen(beheerder, { zoek: 'elders' })).scholen).toEqual([]);
  });

  it('weigert dezelfde BRIN met dezelfde vestiging, en neemt een andere vestiging aan', async () => {
    const { beheerder } = await metBeheerder();
    waardeOf(await addSchool(beheerder, school));
    const zin = '25LN, vestiging 01, staat er al als Proefcollege.';
    expect(await addSchool(beheerder, { ...school, naam: 'Nog eens' })).toMatchObject({
      weigering: { code: 'dubbel', zin, velden: { brin: zin } },
    });
    waardeOf(await addSchool(beheerder, { ...school, vestiging: '' }));
    expect(waardeOf(await showScholen(beheerder, {})).scholen.map((item) => item.vestiging)).toEqual([
      '00',
      '01',
    ]);
  });

  it.each([
    ['brin', '2LN', 'Een BRIN heeft twee cijfers en dan twee letters of cijfers, zoals 25LN.'],
    ['brin', 'AB12', 'Een BRIN heeft twee cijfers en dan twee letters of cijfers, zoals 25LN.'],
    ['vestiging', '1a', 'Een vestigingsnummer heeft één of twee cijfers, zoals 00 of 01.'],
    ['naam', '', 'Vul de naam van de school in.'],
    ['sector', '', 'Kies een sector.'],
    ['gemeente', '9999', 'Kies een gemeente uit de lijst.'],
    ['email', 'school', 'Dit is geen e-mailadres.'],
    ['telefoon', 'bel', 'Dit is geen telefoonnummer.'],
  ])('weigert %s "%s" met een zin bij het veld', async (veld, waarde, zin) => {
    const { beheerder } = await metBeheerder();
    const uitkomst = await addSchool(beheerder, { ...school, [veld]: waarde });
    expect(uitkomst).toMatchObject({ weigering: { zin, velden: { [veld]: zin } } });
  });

  it('wijzigt naam, sector en contact; BRIN en vestiging blijven', async () => {
    const { beheerder } = await metBeheerder();
    const { id } = waardeOf(await addSchool(beheerder, school));
    waardeOf(
      await changeSchool(beheerder, { id, naam: 'Nieuwe naam', sector: 'MBO', telefoon: '046 1234567' }),
    );
    expect(waardeOf(await showScholen(beheerder, {})).scholen).toMatchObject([
      {
        id,
        brin: '25LN',
        vestiging: '01',
        naam: 'Nieuwe naam',
        sector: 'MBO',
        telefoon: '046 1234567',
        plaats: null,
      },
    ]);
  });

  it('laat een ander bureau niet bij deze school', async () => {
    const { beheerder } = await metBeheerder();
    const { id } = waardeOf(await addSchool(beheerder, school));
    const { beheerder: ander } = await metBeheerder();
    expect(waardeOf(await showScholen(ander, {})).scholen).toEqual([]);
    expect(await changeSchool(ander, { id, naam: 'Gekaapt', sector: 'VO' })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
  });

  it('toont de administratie de lijst, zonder te laten wijzigen', async () => {
    const { bureau } = await metBeheerder();
    const administratie = await actorMet('administratie', { bureau });
    expect(waardeOf(await showScholen(administratie, {})).mag.wijzigen).toBe(false);
    expect(await addSchool(administratie, school)).toMatchObject({ weigering: { code: 'geen-recht' } });
  });

  it('laat de volgende melding haar school vinden', async () => {
    const { bureau, beheerder } = await metBeheerder();
    const rij = () => duoRij({ brin: '25LN', vestiging: '01' });
    expect(waardeOf(await leesDuo(bureau, [rij()])).tellingen.verzuimmeldingen?.letOp).toBe(1);
    waardeOf(await addSchool(beheerder, school));
    expect(waardeOf(await leesDuo(bureau, [rij()])).tellingen.verzuimmeldingen?.letOp).toBe(0);
  });
});
