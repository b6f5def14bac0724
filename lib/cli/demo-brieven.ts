import { waardeOf } from '#lib/platform/errors.ts';
import { schrijfBrief } from '#lib/brieven/commands.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { wijzigAfzender } from '#lib/brieven/sjablonen/commands.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

const BRIEVEN = 9;

/** Who the letters of the demo come from, and some about open work, as people write them: most wait for the printer, some are drafts. */
export async function writeDemoBrieven(): Promise<number> {
  waardeOf(
    await wijzigAfzender(await signIn('beheerder'), {
      versie: 0,
      naam: 'Bureau Leerplicht Westelijke Mijnstreek (demo)',
      adres: 'Postbus 0, 6130 AA Sittard',
      plaats: 'Sittard',
      telefoon: '046 000 0000',
      email: 'leerplicht@westelijke-mijnstreek.example',
      bezwaarAdres: '',
      kanaal: 'post',
    }),
  );
  const schrijver = await signIn('leerplichtambtenaar');
  const { rijen } = waardeOf(await searchJongeren(schrijver, { q: '' }));
  let geschreven = 0;
  for (const { id } of rijen.filter((rij) => rij.leeftijd < 18)) {
    if (geschreven === BRIEVEN) break;
    const { kandidaten } = waardeOf(
      await readBriefformulier(schrijver, { jongereId: id, sjabloon: 'kennisgeving' }),
    );
    const aan = kandidaten.filter((kandidaat) => kandidaat.voorgesteld).map((kandidaat) => kandidaat.sleutel);
    if (aan.length === 0) continue;
    waardeOf(
      await schrijfBrief(schrijver, {
        jongereId: id,
        sjabloon: 'kennisgeving',
        aan,
        veld_verzuim_omschrijving: 'De school heeft gemeld dat er lessen zijn gemist zonder geldige reden.',
        doe: geschreven % 3 === 2 ? 'concept' : 'verstuur',
      }),
    );
    geschreven += 1;
  }
  return geschreven;
}
