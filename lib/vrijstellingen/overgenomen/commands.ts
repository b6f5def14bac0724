import type { Datum } from '#lib/kalender/model.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { endVrijstelling, findGemeenteOp } from '#lib/vrijstellingen/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering } from '#lib/vrijstellingen/levering/data.ts';
import { findEerderEinde, findOvergenomen, type Overgenomen } from '#lib/vrijstellingen/overgenomen/data.ts';
import { decideEinde } from '#lib/vrijstellingen/overgenomen/rules.ts';
import { eindOvergenomenSchema, herstelOvergenomenSchema } from '#lib/vrijstellingen/overgenomen/schema.ts';

type Klaar = { jongereId: string };
const KERN = {
  permission: 'vrijstelling.beslissen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** A vrijstelling without a case ends before its last day; figures and DUO hear it as of one with a case. */
export const beeindigOvergenomen = command({
  ...KERN,
  naam: 'overgenomen vrijstelling eerder beëindigen',
  input: eindOvergenomenSchema,
  run: async (toegang, { vrijstellingId, eindTot: tot, eindReden: reden }): Promise<Uitkomst<Klaar>> =>
    withOvergenomen(toegang, vrijstellingId, async (vrijstelling) => {
      const besluit = decideEinde(vrijstelling, tot);
      if (!besluit.ok) return besluit;
      toegang.merkAan({ reden });
      const { id, jongereId, grond, van } = vrijstelling;
      await change(toegang, vrijstelling, tot);
      await lapseTermijnen(toegang, id, 'vrijstelling eerder geëindigd');
      await recordFacts(toegang, [
        {
          soort: 'VrijstellingBeeindigd',
          onderwerpSoort: 'vrijstelling',
          onderwerpId: id,
          jongereId,
          datum: tot,
          gegevens: { gemeente: await findGemeenteOp(toegang, jongereId, van), grond, tot },
        },
      ]);
      return gelukt(null);
    }),
});

/** It did not end early after all: the last day is again what it was. */
export const herstelOvergenomen = command({
  ...KERN,
  naam: 'einde van een overgenomen vrijstelling ongedaan maken',
  input: herstelOvergenomenSchema,
  run: async (toegang, { vrijstellingId }): Promise<Uitkomst<Klaar>> =>
    withOvergenomen(toegang, vrijstellingId, async (vrijstelling) => {
      const eerder = await findEerderEinde(toegang, vrijstellingId);
      if (!eerder) return weiger('niet-beeindigd', 'Deze vrijstelling is niet eerder beëindigd.');
      await change(toegang, vrijstelling, eerder.tot);
      await lapseFacts(toegang, vrijstellingId, ['VrijstellingBeeindigd']);
      return gelukt(null);
    }),
});

async function withOvergenomen(
  toegang: Toegang,
  id: string,
  werkwijze: (vrijstelling: Overgenomen) => Promise<Uitkomst<null>>,
): Promise<Uitkomst<Klaar>> {
  const vrijstelling = await findOvergenomen(toegang, id);
  if (!vrijstelling) return nietGevonden('Deze vrijstelling');
  const { jongereId } = vrijstelling;
  toegang.raak([jongereId]);
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'vrijstelling', id });
  const uitkomst = await werkwijze(vrijstelling);
  return uitkomst.ok ? gelukt({ jongereId }) : uitkomst;
}

/** DUO knew of it from the system it came from, so what it hears is a correction. */
async function change(
  toegang: Toegang,
  { id, jongereId, grond, van }: Overgenomen,
  tot: Datum | null,
): Promise<void> {
  await endVrijstelling(toegang, id, jongereId, { grond, van, tot });
  const { soort } = GRONDDEFINITIES[grond].duo;
  await putLevering(
    toegang,
    { jongereId, onderwerpId: id, soort, begin: van, eind: tot, eerder: false },
    'correctie',
  );
}
