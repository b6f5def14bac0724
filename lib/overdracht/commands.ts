import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { hasOpenAanbod, insertOverdracht, listDoelen, readUitgaand, withdraw } from '#lib/overdracht/data.ts';
import { readLpwDeel } from '#lib/overdracht/dossier/data.ts';
import { idSchema, overdraagSchema } from '#lib/overdracht/schema.ts';
import { meetTermijn, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { readonly id: string; readonly jongereId: string; readonly intern: boolean };
const KERN = {
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Hands the Lpw part over: to another bureau of this installation as an offer, to any other gemeente as a file and a letter. */
export const draagDossierOver = command({
  ...KERN,
  naam: 'dossier overdragen aan een andere gemeente',
  input: overdraagSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const { jongereId, verhuisdOp, reden } = input;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (verhuisdOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Draag over als de jongere is verhuisd.', {
        velden: { verhuisdOp: 'Deze dag moet nog komen.' },
      });
    const doel = (await listDoelen(toegang)).find(({ code }) => code === input.gemeente);
    if (!doel)
      return weiger('gemeente-onbekend', 'Kies een gemeente buiten dit bureau.', {
        velden: { gemeente: 'Kies de nieuwe gemeente.' },
      });
    if (await hasOpenAanbod(toegang, jongereId))
      return weiger(
        'al-aangeboden',
        'Dit dossier is al aangeboden. Wacht op het antwoord, of trek dat aanbod eerst in.',
      );
    const dossier = await readLpwDeel(toegang, jongereId, { reden, verhuisdOp });
    if (!dossier) return nietGevonden('Deze jongere');
    const id = await insertOverdracht(toegang, { jongereId, doel, verhuisdOp, reden, dossier });
    await meetTermijn(toegang, jongereId, 'T14', toegang.vandaag);
    const intern = doel.bureauId !== null;
    toegang.merkAan({ soort: 'jongere', id: jongereId, reden });
    await recordFacts(toegang, [
      {
        ...{ soort: 'DossierOvergedragen', onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId },
        ...{ datum: toegang.vandaag, gegevens: { naarGemeente: doel.code, intern, overdracht: id } },
      },
    ]);
    return gelukt({ id, jongereId, intern });
  },
});

/** While the other bureau has not answered, an offer can be taken back; there nothing of it is left. */
export const trekOverdrachtIn = command({
  ...KERN,
  naam: 'aangeboden dossier intrekken',
  input: idSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const uit = await readUitgaand(toegang, id);
    if (!uit) return nietGevonden('Deze overdracht');
    const toegelaten = await checkKijkrecht(toegang, uit.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.raak([uit.jongereId]);
    if (!(await withdraw(toegang, id)))
      return weiger('al-beantwoord', 'Het andere bureau heeft al geantwoord; intrekken kan niet meer.');
    await reopenTermijn(toegang, uit.jongereId, 'T14'); // it still has to be handed over
    await lapseFacts(toegang, uit.jongereId, ['DossierOvergedragen'], { overdracht: id });
    return gelukt({ id, jongereId: uit.jongereId, intern: true });
  },
});
