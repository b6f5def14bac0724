import { describe, expect, it } from 'vitest';
import { preparePublicatie, withdrawPublicatie } from '#lib/publicaties/commands.ts';
import { addTip } from '#lib/moties/tips/commands.ts';
import { approveUitgave, prepareUitgave, submitUitgave } from '#lib/moties/uitgaven/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kantoor, motieVan, vraagVan } from '../moties/proef.ts';
import { bureauMetCijfer, CIJFER, lees, OORSPRONG, vraag } from './vraag.ts';

const BASIS = `${OORSPRONG}/api/open/v1`;

describe('wat een programma leest', () => {
  it('alleen wat gepubliceerd is: een bureau met alleen een concept staat er niet bij', async () => {
    const { bureau } = await bureauMetCijfer();
    const stil = await kantoor();
    await preparePublicatie(stil.maker, CIJFER);
    const codes = (await lees('/bureaus?paginaGrootte=200')).items.map((item: { code: string }) => item.code);
    expect(codes).toContain(bureau.code);
    expect(codes).not.toContain(stil.bureau.code);
    expect((await vraag(`/bureaus/${stil.bureau.code}`)).status).toBe(404);
    expect((await lees(`/publicaties?bureau=${stil.bureau.code}`)).items).toEqual([]);
  });

  it('het cijfer met zijn cellen: drie meldingen staan er als <5 zonder getal, en niets van binnen', async () => {
    const { id, bureau } = await bureauMetCijfer();
    const publicatie = await lees(`/publicaties/${id}`);
    expect(publicatie).toMatchObject({
      ...{ status: 'gepubliceerd', uitgave: 1, schooljaar: '2023-2024', indicator: 'meldingen-leerplicht' },
      bureau: { code: bureau.code },
      definitie: { versie: 1 },
    });
    const cel = (soort: string, gemeente: string) =>
      publicatie.tabellen[0].cellen.find((item: { plaats: { code: string }[] }) =>
        [soort, gemeente].every((code, plek) => item.plaats[plek]?.code === code),
      );
    expect(cel('signaal', '0888')).toMatchObject({ soort: 'onderdrukt', waarde: null, getoond: '<5' });
    expect(cel('totaal', 'totaal')).toMatchObject({ soort: 'afgerond', waarde: 65, getoond: '≈ 65' });
    expect(JSON.stringify(publicatie)).not.toMatch(/intern|gemaaktDoor|gecontroleerdDoor/);
  });

  it('de gemeenten en definities van wat gepubliceerd is', async () => {
    const { bureau } = await bureauMetCijfer();
    const gemeenten = await lees(`/gemeenten?bureau=${bureau.code}`);
    expect(gemeenten.items.map((item: { code: string }) => item.code).toSorted()).toEqual([
      '0888',
      '0971',
      '1883',
    ]);
    const definities = (await lees('/indicatoren')).items;
    expect(definities).toContainEqual(expect.objectContaining({ code: 'meldingen-leerplicht', versie: 1 }));
    expect(definities.map((item: { code: string }) => item.code)).not.toContain('k3-werkdruk');
    expect((await vraag('/indicatoren/k3-werkdruk')).status).toBe(404);
  });

  it('een nieuwe uitgave komt in de plaats van de oude, die te vinden blijft', async () => {
    const { bureau, id, publiceer } = await bureauMetCijfer();
    const nieuw = await publiceer();
    const geldend = await lees(`/publicaties?bureau=${bureau.code}`);
    expect(geldend.items.map((item: { id: string }) => item.id)).toEqual([nieuw]);
    const alle = await lees(`/publicaties?bureau=${bureau.code}&alleUitgaven=true`);
    expect(alle.items.map((item: { id: string; laatste: boolean }) => [item.id, item.laatste])).toEqual([
      [nieuw, true],
      [id, false],
    ]);
    expect((await lees(`/publicaties/${id}`)).laatste).toBe(false);
  });

  it('een ingetrokken uitgave geeft haar reden, en geen bestand meer', async () => {
    const { id, manager } = await bureauMetCijfer();
    const csv = (await lees(`/publicaties/${id}`))._links.csv.href.replace(BASIS, '');
    expect((await vraag(csv)).status).toBe(200);
    waardeOf(await withdrawPublicatie(manager, { id, reden: 'Een school telde dubbel.' }));
    expect(await lees(`/publicaties/${id}`)).toMatchObject({
      ...{ status: 'ingetrokken', toelichting: 'Een school telde dubbel.', tabellen: [] },
    });
    const weg = await vraag(csv);
    expect(weg.status).toBe(410);
    expect(await weg.json()).toMatchObject({
      status: 410,
      detail: expect.stringContaining('Een school telde dubbel.'),
    });
  });

  it('een openbare motie met haar vragen en tips; een concept niet', async () => {
    const { bureau, maker, manager } = await kantoor();
    const motieId = await motieVan(maker);
    await vraagVan(maker, motieId);
    waardeOf(await addTip(maker, { motieId, groep: 'Welzijn', tekst: 'Een buddy voor wie thuiszit' }));
    const { id } = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    expect((await vraag(`/moties/${motieId}`)).status).toBe(404);
    waardeOf(await submitUitgave(maker, { id }));
    waardeOf(await approveUitgave(manager, { id }));
    expect((await lees(`/moties?bureau=${bureau.code}`)).items).toMatchObject([
      { id: motieId, gemeente: 'Stein' },
    ]);
    expect(await lees(`/moties/${motieId}`)).toMatchObject({
      vragen: [{ kenmerk: 'K2', indicator: 'k2-teruggeleid', reden: null, evaluatie: null }],
    });
    expect((await lees(`/moties/${motieId}/tips`)).items).toMatchObject([
      { groep: 'Welzijn', tekst: 'Een buddy voor wie thuiszit', status: 'nieuw' },
    ]);
  });

  it('elke link die de API geeft, is er ook', async () => {
    const { id } = await bureauMetCijfer();
    const begin = await lees('');
    const publicatie = await lees(`/publicaties/${id}`);
    const links = [...Object.values(begin._links), ...Object.values(publicatie._links)] as { href: string }[];
    for (const { href } of links.filter((link) => link.href.startsWith(BASIS)))
      expect((await vraag(href.replace(BASIS, ''))).status, href).toBe(200);
  });
});

describe('kenmerk en bewaren', () => {
  it('het kenmerk is het controlegetal van de pagina; wie het heeft, krijgt niets nieuws', async () => {
    const { id } = await bureauMetCijfer();
    const eerste = await vraag(`/publicaties/${id}`);
    const etag = eerste.headers.get('etag') ?? '';
    const { controlegetal } = await eerste.json();
    expect(etag).toContain(controlegetal);
    expect(eerste.headers.get('cache-control')).toBe('public, max-age=3600, must-revalidate');
    const weer = await vraag(`/publicaties/${id}`, { 'if-none-match': `"anders", W/${etag}` });
    expect([weer.status, await weer.text(), weer.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await vraag(`/publicaties/${id}`, { 'if-none-match': '"anders"' })).status).toBe(200);
  });

  it('na intrekken is het een ander kenmerk, dus niemand houdt het oude', async () => {
    const { id, manager } = await bureauMetCijfer();
    const etag = (await vraag(`/publicaties/${id}`)).headers.get('etag') ?? '';
    waardeOf(await withdrawPublicatie(manager, { id, reden: 'Een school telde dubbel.' }));
    expect((await vraag(`/publicaties/${id}`, { 'if-none-match': etag })).status).toBe(200);
  });

  it('JSON en CSV van hetzelfde cijfer hebben elk hun eigen kenmerk', async () => {
    const { id } = await bureauMetCijfer();
    const csv = (await lees(`/publicaties/${id}`))._links.csv.href.replace(BASIS, '');
    const kenmerken = await Promise.all(
      [`/publicaties/${id}`, csv].map(async (pad) => (await vraag(pad)).headers.get('etag')),
    );
    expect(new Set(kenmerken).size).toBe(2);
  });
});

describe('wat niet klopt', () => {
  it('een onbekend zoekwoord, een schooljaar in woorden en een bladzijde nul geven elk hun zin', async () => {
    const antwoord = await vraag('/publicaties?buro=x&schooljaar=vorig&pagina=0');
    expect(antwoord.status).toBe(400);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    const { status, title, errors } = await antwoord.json();
    expect({ status, title }).toEqual({ status: 400, title: 'Onjuiste vraag' });
    expect(errors.map((item: { location: { name: string } }) => item.location.name).toSorted()).toEqual([
      ...['buro', 'pagina', 'schooljaar'],
    ]);
    expect((await vraag('/publicaties?bureau=a&bureau=b')).status).toBe(400);
    expect((await vraag('/bureaus?paginaGrootte=201')).status).toBe(400);
    for (const zoek of ['schooljaar=2024-2023', '__proto__=1', 'constructor=1']) {
      const geweigerd = await vraag(`/publicaties?${zoek}`);
      const [eerste] = (await geweigerd.json()).errors ?? [];
      expect([geweigerd.status, eerste?.location.name], zoek).toEqual([400, zoek.split('=')[0]]);
    }
  });

  it('een adres dat er niet is, een nummer dat niets is en een bestand van een ander', async () => {
    const { id } = await bureauMetCijfer();
    const leeg = await makeBureau();
    for (const pad of [
      '/dingen',
      '/publicaties/nee',
      `/bureaus/${leeg.code}`,
      `/publicaties/${id}/bestanden/x.csv`,
    ]) {
      const antwoord = await vraag(pad);
      expect(antwoord.status, pad).toBe(404);
      expect(await antwoord.json()).toMatchObject({ status: 404, title: 'Niet gevonden' });
    }
  });

  it('wie meer dan 300 keer in een minuut vraagt, wacht', async () => {
    const headers = { 'x-baken-adres': '192.0.2.7' };
    for (let keer = 0; keer < 300; keer += 1) await vraag('/dingen', headers);
    const antwoord = await vraag('/dingen', headers);
    expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await vraag('', { 'x-baken-adres': '192.0.2.8' })).status).toBe(200);
  });
});
