import { describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { trekDocumentIn, voegDocumentToe } from '#lib/documenten/commands.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import { readBewijsstukken } from '#lib/documenten/queries.ts';
import { koppelBewijs } from '#lib/vrijstellingen/bewijs/commands.ts';
import { bewijsregels } from '#lib/vrijstellingen/bewijs/rules.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { PDF } from '#tests/factories/stukken.ts';
import { inwoner, kop, neemIn, open } from './voorbeeld.ts';

async function zaakMetStuk() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const jongereId = await inwoner(bureau, '2014-03-15');
  const nieuw = { jongereId, grond: '5-C', ontvangenOp: today(), van: today(), aanvrager: '' };
  const zaak = await neemIn(lpa, nieuw);
  const stuk = async (invoer: Record<string, unknown> = {}) =>
    waardeOf(
      await voegDocumentToe(lpa, {
        jongereId,
        soort: 'verklaring-school-buitenland',
        titel: 'Verklaring van het hoofd',
        datum: today(),
        bron: 'school',
        onderwerp: `vrijstelling:${zaak.zaak.id}`,
        bestand: waardeOf(await keurBestand('verklaring.pdf', PDF)),
        ...invoer,
      }),
    ).documentId;
  return { bureau, lpa, jongereId, zaak, stuk };
}

type Lpa = Awaited<ReturnType<typeof zaakMetStuk>>['lpa'];

async function regelsVan(lpa: Lpa, { zaak, stukken }: Zaakpagina) {
  const onderwerp = { soort: 'vrijstelling', id: zaak.id };
  const bewijs = waardeOf(await readBewijsstukken(lpa, { jongereId: zaak.jongereId, onderwerp }));
  const { bewijs: gevraagd } = GRONDDEFINITIES[zaak.grond];
  return bewijsregels(zaak.grond, gevraagd, stukken, [...bewijs.stukken, ...bewijs.los]);
}

describe('bewijs van een vrijstelling', () => {
  it('is een stuk uit het dossier: koppelen zet het binnen, losmaken laat het stuk staan', async () => {
    const { lpa, zaak, stuk } = await zaakMetStuk();
    const documentId = await stuk();
    const [, eerst] = await regelsVan(lpa, zaak);
    expect(eerst).toMatchObject({
      code: 'verklaring',
      op: null,
      document: null,
      keuzes: [{ id: documentId }],
    });
    waardeOf(await koppelBewijs(lpa, { ...kop(zaak), code: 'verklaring', documentId }));
    const na = await open(lpa, zaak.zaak.id);
    expect(na.zaak.compleetOp).toBe(today());
    const [kennisgeving, verklaring] = await regelsVan(lpa, na);
    expect(verklaring).toMatchObject({ op: today(), document: { id: documentId }, keuzes: [] });
    expect(kennisgeving?.keuzes).toEqual([]); // one document is one piece of evidence
    waardeOf(await koppelBewijs(lpa, { ...kop(na), code: 'verklaring', documentId: '' }));
    const los = await open(lpa, zaak.zaak.id);
    expect((await regelsVan(lpa, los))[1]).toMatchObject({ op: today(), document: null });
  });

  it('een stuk zonder onderwerp komt ook in aanmerking, een ingetrokken stuk niet meer', async () => {
    const { lpa, zaak, stuk } = await zaakMetStuk();
    const documentId = await stuk({ onderwerp: '' });
    expect((await regelsVan(lpa, zaak))[1]?.keuzes).toMatchObject([{ id: documentId }]);
    waardeOf(await trekDocumentIn(lpa, { documentId, versie: 1, reden: 'Hoort bij een ander kind' }));
    expect((await regelsVan(lpa, zaak))[1]?.keuzes).toEqual([]);
    const weg = await koppelBewijs(lpa, { ...kop(zaak), code: 'verklaring', documentId });
    expect(!weg.ok && weg.weigering.code).toBe('niet-gevonden');
  });

  it('is nooit een stuk van een ander kind, en alleen wat de grond vraagt', async () => {
    const { bureau, lpa, zaak, stuk } = await zaakMetStuk();
    const ander = await inwoner(bureau, '2013-01-01');
    const vreemd = await stuk({ jongereId: ander, onderwerp: '' });
    const ongelijk = await koppelBewijs(lpa, { ...kop(zaak), code: 'verklaring', documentId: vreemd });
    expect(!ongelijk.ok && ongelijk.weigering.code).toBe('niet-gevonden');
    const onbekend = await koppelBewijs(lpa, { ...kop(zaak), code: 'reisschema', documentId: '' });
    expect(!onbekend.ok && onbekend.weigering.code).toBe('onbekend-bewijs');
  });
});
