import { heeftInstemming } from '#lib/instemming/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { findOrganisatie, isContactVan } from '#lib/partners/data.ts';
import { findOverdracht, insertOverdracht, readRond, saveAntwoord } from '#lib/partners/overdracht/data.ts';
import type { WarmeOverdracht } from '#lib/partners/overdracht/model.ts';
import { refuseAanbieden, refuseAntwoord } from '#lib/partners/overdracht/rules.ts';
import { aanbiedSchema, antwoordSchema } from '#lib/partners/overdracht/schema.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'partner.overdragen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** A young person is introduced to a partner: what is given, on what ground, and by when we hear. */
export const biedAan = command({
  ...KERN,
  naam: 'jongere warm overdragen aan een partner',
  input: aanbiedSchema,
  run: async (toegang, { partner, op, ...input }): Promise<Uitkomst<Klaar>> => {
    const { jongereId, werkprocesId } = input;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const aangebodenOp = op ?? toegang.vandaag;
    if (aangebodenOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Leg de overdracht vast als zij is aangeboden.', {
        velden: { op: 'Deze dag moet nog komen.' },
      });
    const organisatie = await findOrganisatie(toegang, partner.organisatieId);
    if (!organisatie) return nietGevonden('Deze partner');
    const { contactpersoonId } = partner;
    if (contactpersoonId && !(await isContactVan(toegang, contactpersoonId, organisatie.id)))
      return nietGevonden('Deze contactpersoon');
    const refused = refuseAanbieden(
      { grondslag: input.grondslag, toelichting: input.grondslagToelichting },
      await heeftInstemming(toegang, jongereId, 'delen'),
    );
    if (refused) return refused;
    const rond = await readRond(toegang, jongereId, werkprocesId);
    if (!rond.werkHoortErbij) return nietGevonden('Dit werkproces');
    const id = await insertOverdracht(toegang, {
      ...input,
      ...{ organisatieId: organisatie.id, contactpersoonId, aangebodenOp },
    });
    await setTermijn(toegang, {
      ...{
        code: 'warme-overdracht',
        onderwerpSoort: 'warme-overdracht',
        onderwerpId: id,
        start: aangebodenOp,
      },
      ...{ jongereId, werkprocesId, gemeente: rond.gemeente },
      eigenaarId: rond.eigenaarId ?? toegang.gebruikerId,
      titel: `Antwoord van ${organisatie.naam}`,
    });
    await recordFacts(toegang, [
      {
        ...{
          soort: 'WarmeOverdrachtAangeboden',
          onderwerpSoort: 'warme-overdracht',
          onderwerpId: id,
          jongereId,
        },
        datum: aangebodenOp,
        gegevens: {
          gemeente: rond.gemeente,
          organisatie: organisatie.naam,
          soort: organisatie.soort,
          grondslag: input.grondslag,
        },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

/** What the partner said. A refusal comes back to us with its reason and asks for a next step within a week. */
export const legAntwoordVast = command({
  ...KERN,
  naam: 'antwoord op warme overdracht vastleggen',
  input: antwoordSchema,
  run: async (toegang, { id, versie, antwoord, door, reden, ...rest }): Promise<Uitkomst<Klaar>> => {
    const overdracht = await findOverdracht(toegang, id);
    if (!overdracht) return nietGevonden('Deze overdracht');
    const { jongereId } = overdracht;
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const op = rest.op ?? toegang.vandaag;
    const refused = refuseAntwoord(overdracht, { antwoord, op, reden }, toegang.vandaag);
    if (refused) return refused;
    const wijze = rest.wijze ?? 'coach';
    if (!(await saveAntwoord(toegang, { id, versie }, { status: antwoord, op, wijze, door, reden })))
      return weiger(
        'gewijzigd-door-ander',
        'Een collega heeft hier intussen iets vastgelegd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
      );
    if (antwoord === 'ingetrokken')
      await lapseTermijnen(toegang, id, 'De overdracht is ingetrokken.', 'warme-overdracht');
    else await meetTermijn(toegang, id, 'warme-overdracht', op);
    if (antwoord === 'geweigerd') await askNext(toegang, overdracht);
    const { gemeente } = await readRond(toegang, jongereId, overdracht.werkprocesId);
    await recordFacts(toegang, [
      {
        ...{
          soort: 'WarmeOverdrachtBeantwoord',
          onderwerpSoort: 'warme-overdracht',
          onderwerpId: id,
          jongereId,
        },
        datum: op,
        gegevens: {
          gemeente,
          organisatie: overdracht.organisatie,
          soort: overdracht.organisatiesoort,
          uitkomst: antwoord,
        },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

async function askNext(
  toegang: Parameters<typeof setTermijn>[0],
  { id, jongereId, werkprocesId, organisatie }: WarmeOverdracht,
): Promise<void> {
  const { gemeente, eigenaarId } = await readRond(toegang, jongereId, werkprocesId);
  await setTermijn(toegang, {
    ...{ code: 'weer-bij-ons', onderwerpSoort: 'warme-overdracht', onderwerpId: id, start: toegang.vandaag },
    ...{ jongereId, werkprocesId, gemeente, eigenaarId: eigenaarId ?? toegang.gebruikerId },
    titel: `Niet overgenomen door ${organisatie}: hoe verder?`,
  });
}
