import type { z } from 'zod';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { chooseGemeente, nameGemeente } from '#lib/jongeren/gemeenten/commands.ts';
import { readWoonplaats } from '#lib/jongeren/gemeenten/data.ts';
import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import {
  hasOpenAanbod,
  insertOverdracht,
  listDoelen,
  readUitgaand,
  withdraw,
  type Doel,
} from '#lib/overdracht/data.ts';
import { readLpwDeel } from '#lib/overdracht/dossier/data.ts';
import { openAfrondtaak } from '#lib/overdracht/geweigerd/commands.ts';
import { idSchema, overdraagSchema } from '#lib/overdracht/schema.ts';
import { meetTermijnen, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { listLopend } from '#lib/werkprocessen/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

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
    const gekozen = await chooseDoel(toegang, input);
    if (!gekozen.ok) return gekozen;
    const { doel, afwijkreden } = gekozen.waarde;
    if (await hasOpenAanbod(toegang, jongereId))
      return weiger(
        'al-aangeboden',
        'Dit dossier is al aangeboden. Wacht op het antwoord, of trek dat aanbod eerst in.',
      );
    const dossier = await readLpwDeel(toegang, jongereId, { reden, verhuisdOp });
    if (!dossier) return nietGevonden('Deze jongere');
    const id = await insertOverdracht(toegang, { jongereId, doel, verhuisdOp, reden, dossier });
    const werk = await listLopend(toegang, jongereId);
    await meetTermijnen(toegang, [jongereId, ...werk.map((item) => item.id)], 'T14', toegang.vandaag);
    const intern = doel.bureauId !== null;
    if (!intern) await openAfrondtaak(toegang, jongereId); // nobody will answer it

    toegang.merkAan({
      soort: 'jongere',
      id: jongereId,
      reden: afwijkreden ? `${reden} (anders dan de BRP: ${afwijkreden})` : reden,
    });
    await recordFacts(toegang, [
      {
        ...{ soort: 'DossierOvergedragen', onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId },
        ...{ datum: toegang.vandaag, gegevens: { naarGemeente: doel.code, intern, overdracht: id } },
      },
    ]);
    return gelukt({ id, jongereId, intern });
  },
});

/**
 * The gemeente that was chosen. Another one than that of the BRP is refused until the colleague says why: a dossier at the wrong
 * gemeente is a data breach.
 */
async function chooseDoel(
  toegang: Toegang,
  input: z.output<typeof overdraagSchema>,
): Promise<Uitkomst<{ doel: Doel; afwijkreden: string | null }>> {
  const brp = await readWoonplaats(toegang, input.jongereId);
  const keuze = await chooseGemeente(toegang, input.gemeente, input);
  if (!keuze.ok) return keuze;
  const wijktAf = brp !== undefined && keuze.waarde !== brp.gemeente;
  if (wijktAf && !input.afwijkreden) {
    const zin = `Volgens de BRP woont deze jongere sinds ${formatDatum(brp.op)} in ${gemeenteLabel(brp.gemeente, brp.naam)}. Schrijf waarom het dossier toch naar een andere gemeente gaat.`;
    return weiger('anders-dan-brp', zin, { velden: { afwijkreden: zin } });
  }
  if (input.gemeente === brp?.gemeente && !brp.naam) {
    const naam = await nameGemeente(toegang, brp.gemeente, input.gemeenteNaam, 'gemeenteNaam');
    if (!naam.ok) return naam;
  }
  const doel = (await listDoelen(toegang)).find(({ code }) => code === keuze.waarde);
  return doel
    ? gelukt({ doel, afwijkreden: wijktAf ? input.afwijkreden : null })
    : weiger('gemeente-onbekend', 'Kies een gemeente buiten dit bureau.', {
        velden: { gemeente: 'Kies een gemeente buiten dit bureau.' },
      });
}

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
