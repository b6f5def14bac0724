import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { neemDocumentAan } from '#lib/documenten/aannemen/commands.ts';
import { splitsConcept } from '#lib/documenten/concept.ts';
import { readDocumenten } from '#lib/documenten/queries.ts';
import { readVastgehouden } from '#lib/documenten/vasthouden/commands.ts';
import { clearExpired } from '#lib/uitwisseling/bewaren/commands.ts';
import { actorMet, systeemActor } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { PDF, PNG } from '#tests/factories/stukken.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const basis = {
    jongereId: jongere.id,
    soort: 'kennisgeving',
    titel: 'Kennisgeving 2026-2027',
    datum: addDays(today(), -3),
    bron: 'ouder',
  };
  return { bureau, actor, jongere, basis };
}

describe('het verstuurde formulier', () => {
  const verzoek = (velden: Record<string, string>, stuk?: { naam: string; inhoud: Buffer }) => {
    const form = new FormData();
    for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde);
    if (stuk) form.set('bestand', new File([new Uint8Array(stuk.inhoud)], stuk.naam));
    return new Request('http://localhost/x', { method: 'POST', body: form });
  };

  it('leidt na bewaren naar de lijst, ook als het twee keer wordt verstuurd', async () => {
    const { actor, jongere, basis } = await zaak();
    const velden = { ...basis, _eenmalig: 'sleutel-1' };
    const naar = await neemDocumentAan(actor, verzoek(velden, { naam: 'k.pdf', inhoud: PDF }), jongere.id);
    expect(naar).toMatch(new RegExp(`^/jongeren/${jongere.id}/documenten\\?bewaard=[0-9a-f-]{36}$`));
    expect(await neemDocumentAan(actor, verzoek(velden, { naam: 'k.pdf', inhoud: PDF }), jongere.id)).toBe(
      naar,
    );
  });

  it('komt na een weigering terug met alles wat was getypt en alle zinnen tegelijk', async () => {
    const { actor, jongere, basis } = await zaak();
    const naar = await neemDocumentAan(
      actor,
      verzoek({ ...basis, bron: '', titel: 'Mijn titel' }, { naam: 'k.pdf', inhoud: PNG }),
      jongere.id,
    );
    expect(naar).toContain('/documenten/nieuw?fout=ja');
    const { concept } = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
    const { waarden, fouten, zin } = splitsConcept(concept);
    expect(waarden.titel).toBe('Mijn titel');
    expect(Object.keys(fouten).sort()).toEqual(['bestand', 'bron']);
    expect(fouten.bestand).toContain('eindigt op .pdf');
    expect(zin).toBe('Er kloppen 2 velden niet.');
  });

  it('houdt een goed bestand vast als iets anders niet klopt; de volgende keer hoeft het niet mee', async () => {
    const { bureau, actor, jongere, basis } = await zaak();
    const stuk = { naam: 'kennisgeving.pdf', inhoud: PDF };
    await neemDocumentAan(actor, verzoek({ ...basis, bron: '' }, stuk), jongere.id);
    const { vastgehouden } = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
    expect(vastgehouden).toMatchObject({ naam: 'kennisgeving.pdf', bytes: PDF.length });
    const [deel] = await eigenaarSql<{ inhoud: Buffer }>(
      'select inhoud from conceptbestanddeel where bureau_id = $1',
      [bureau.id],
    );
    expect(deel?.inhoud.includes(PDF.subarray(0, 8))).toBe(false);

    const collega = await actorMet('leerplichtambtenaar', { bureau });
    expect(waardeOf(await readVastgehouden(collega, { jongereId: jongere.id }))).toBeNull();

    const naar = await neemDocumentAan(actor, verzoek({ ...basis, vastgehouden: 'ja' }), jongere.id);
    expect(naar).toContain('/documenten?bewaard=');
    const pagina = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
    expect(pagina.stukken[0]?.versies[0]).toMatchObject({ bestandsnaam: 'kennisgeving.pdf' });
    expect(pagina.vastgehouden).toBeNull();

    // Sent again, after it was saved: no riddle, but where to look.
    await neemDocumentAan(actor, verzoek({ ...basis, vastgehouden: 'ja' }), jongere.id);
    const { concept } = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
    expect(splitsConcept(concept).fouten.bestand).toContain('Kijk of het stuk al in het dossier staat');
  });

  it('houdt een bestand dat zelf niet deugt niet vast, en een goed bestand een dag', async () => {
    const { bureau, actor, jongere, basis } = await zaak();
    const vast = async () =>
      waardeOf(await readDocumenten(actor, { jongereId: jongere.id })).vastgehouden?.naam;
    await neemDocumentAan(actor, verzoek({ ...basis, bron: '' }, { naam: 'k.pdf', inhoud: PDF }), jongere.id);
    await neemDocumentAan(actor, verzoek({ ...basis, bron: '' }, { naam: 'k.pdf', inhoud: PNG }), jongere.id);
    expect(await vast()).toBeUndefined();
    await neemDocumentAan(actor, verzoek({ ...basis, bron: '' }, { naam: 'k.pdf', inhoud: PDF }), jongere.id);
    expect(await vast()).toBe('k.pdf');
    await eigenaarSql(
      "update conceptbestand set bewaard_op = bewaard_op - interval '25 hours' where bureau_id = $1",
      [bureau.id],
    );
    expect(await vast()).toBeUndefined();
    waardeOf(await clearExpired(await systeemActor('werker', ['opruimen.uitvoeren'], bureau), {}));
    expect(await eigenaarSql('select 1 from conceptbestand where bureau_id = $1', [bureau.id])).toEqual([]);
  });

  it('zegt het als het bestand te groot is of ontbreekt', async () => {
    const { actor, jongere, basis } = await zaak();
    const fout = async (stuk?: { naam: string; inhoud: Buffer }) => {
      await neemDocumentAan(actor, verzoek(basis, stuk), jongere.id);
      const { concept } = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
      return splitsConcept(concept).fouten.bestand;
    };
    expect(await fout({ naam: 'k.pdf', inhoud: Buffer.alloc(20_100_000) })).toContain('groter dan 20 MB');
    expect(await fout()).toBe('Kies een bestand.');
  });
});
