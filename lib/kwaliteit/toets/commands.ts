import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import {
  findToets,
  findToetszaak,
  insertToets,
  listTrekbaar,
  saveAntwoorden,
} from '#lib/kwaliteit/toets/data.ts';
import { onbeantwoord, trek, zaadVan } from '#lib/kwaliteit/toets/rules.ts';
import { beantwoordSchema, trekSchema } from '#lib/kwaliteit/toets/schema.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';

/** Draws a sample and keeps it, with the seed and the questions of that day. */
export const trekDossiertoets = command({
  naam: 'dossiertoets trekken',
  permission: 'dossiertoets.doen',
  verwerking: 'verantwoording',
  input: trekSchema,
  subject: 'geen-personen',
  run: async (toegang, { aantal, ...bron }): Promise<Uitkomst<{ id: string; zaken: number }>> => {
    const ids = await listTrekbaar(toegang, bron);
    if (ids.length === 0)
      return weiger('niets-te-trekken', 'In deze periode is er geen werk dat aan uw keuzes voldoet.', {
        velden: { van: 'Kies een andere periode, soort of stand.' },
      });
    const zaad = zaadVan(toegang.nu);
    const gekozen = trek(ids, aantal, zaad);
    const lijst = await listCodewaarden(toegang, 'dossiertoets');
    const vragen = lijst.map(({ code, label }) => ({ code, label }));
    const toets = { ...bron, gevraagd: aantal, omvang: ids.length, zaad, vragen };
    return gelukt({ id: await insertToets(toegang, toets, gekozen), zaken: gekozen.length });
  },
});

type Klaar = { id: string; toetsId: string; jongereId: string; klaar: boolean };

/** The answers about one case. One may stop halfway; it counts as done when every question has an answer. */
export const beantwoordToets = command({
  naam: 'dossier toetsen',
  permission: 'dossiertoets.doen',
  verwerking: 'verantwoording',
  input: beantwoordSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const zaak = await findToetszaak(toegang, input.id);
    const toets = zaak && (await findToets(toegang, zaak.toetsId));
    if (!zaak || !toets) return nietGevonden('Deze zaak');
    const bekend = new Set(toets.vragen.map(({ code }) => code));
    const antwoorden = Object.fromEntries(
      Object.entries(input.antwoorden).filter(([code]) => bekend.has(code)),
    );
    if (Object.keys(antwoorden).length === 0)
      return weiger('niets-beantwoord', 'Beantwoord ten minste één vraag.');
    const klaar = onbeantwoord(toets.vragen, antwoorden).length === 0;
    if (!(await saveAntwoorden(toegang, { id: zaak.id, versie: input.versie }, antwoorden, klaar)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft deze zaak intussen getoetst.');
    await lapseFacts(toegang, zaak.id, ['DossiervraagBeantwoord']);
    const { jongereId, soort, gemeenteCode: gemeente, sector } = zaak;
    await recordFacts(
      toegang,
      Object.entries(antwoorden).map(([vraag, { antwoord }]) => ({
        ...{ onderwerpSoort: 'dossiertoets', onderwerpId: zaak.id, jongereId, datum: toegang.vandaag },
        ...{ soort: 'DossiervraagBeantwoord', gegevens: { gemeente, sector, soort, vraag, antwoord } },
      })),
    );
    return gelukt({ id: zaak.id, toetsId: toets.id, jongereId, klaar });
  },
});
