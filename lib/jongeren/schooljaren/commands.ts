import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { holdJongere, readPersoon } from '#lib/jongeren/data.ts';
import { countVolledigeSchooljaren, eindeNaSchooljaren } from '#lib/jongeren/leerplicht/rules.ts';
import { insertTelling, listTellingen, saveEinde, withdrawTelling } from '#lib/jongeren/schooljaren/data.ts';
import type { NieuweTelling } from '#lib/jongeren/schooljaren/model.ts';
import { decideTelling } from '#lib/jongeren/schooljaren/rules.ts';
import { tellingSchema, trekInSchema } from '#lib/jongeren/schooljaren/schema.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KERN = {
  permission: 'schooljaren.vaststellen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: { jongereId: string }) => [out.jongereId],
} as const;

/** How many full school years somebody followed, as an officer found out; it may end the leerplicht before the age for it. */
export const stelSchooljarenVast = command({
  ...KERN,
  naam: 'volledige schooljaren vaststellen',
  input: tellingSchema,
  run: async (toegang, { jongereId, ...telling }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const besluit = decideTelling(telling, persoon.geboortedatum, toegang.vandaag);
    if (!besluit.ok) return besluit;
    return gelukt({ jongereId, id: await bewaarTelling(toegang, jongereId, telling) });
  },
});

/** Within another command: the count, its fact and what it means for the duty. */
export async function bewaarTelling(
  toegang: Toegang,
  jongereId: string,
  telling: NieuweTelling,
): Promise<string> {
  const id = await insertTelling(toegang, jongereId, telling);
  await recordFacts(toegang, [
    {
      soort: 'SchooljarenVastgesteld',
      onderwerpSoort: 'schooljaren',
      onderwerpId: id,
      jongereId,
      datum: telling.vastgesteldOp,
      gegevens: {
        aantal: countVolledigeSchooljaren(telling, telling.vastgesteldOp),
        totEnMet: telling.totEnMet,
        einde: eindeNaSchooljaren(telling, telling.vastgesteldOp),
        bron: telling.bron,
      },
    },
  ]);
  await refreshEinde(toegang, jongereId);
  return id;
}

/** It was a mistake: what was established before holds again, or the age alone. */
export const trekSchooljarenIn = command({
  ...KERN,
  naam: 'vaststelling van schooljaren intrekken',
  input: trekInSchema,
  run: async (toegang, { jongereId, id, reden }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    await holdJongere(toegang, jongereId);
    const telling = (await listTellingen(toegang, jongereId)).find((item) => item.id === id);
    if (!telling) return nietGevonden('Deze vaststelling');
    if (telling.ingetrokken) return weiger('al-ingetrokken', 'Deze vaststelling is al ingetrokken.');
    toegang.merkAan({ reden });
    await withdrawTelling(toegang, id, reden);
    await lapseFacts(toegang, id, ['SchooljarenVastgesteld']);
    await recordFacts(toegang, [
      {
        soort: 'SchooljarenIngetrokken',
        onderwerpSoort: 'schooljaren',
        onderwerpId: id,
        jongereId,
        datum: toegang.vandaag,
        gegevens: { aantal: telling.aantal, totEnMet: telling.totEnMet, reden },
      },
    ]);
    await refreshEinde(toegang, jongereId);
    return gelukt({ jongereId });
  },
});

async function refreshEinde(toegang: Toegang, jongereId: string): Promise<void> {
  const geldend = (await listTellingen(toegang, jongereId)).find(({ geldt }) => geldt);
  await saveEinde(toegang, jongereId, geldend ? eindeNaSchooljaren(geldend, geldend.vastgesteldOp) : null);
}
