import { signIn } from '#lib/cli/demo-publicaties.ts';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { makeKopie, submitKopie } from '#lib/opgaven/commands.ts';
import { readOpgave } from '#lib/opgaven/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

const JAAR = '2023-2024';

/** One opgave laid ready and submitted, and one that waits for it, as people would. */
export async function playOpgaven(): Promise<number> {
  const schooljaar = parseSchooljaar(JAAR);
  if (!schooljaar || schooljaar >= schooljaarVan(today())) return 0; // on a day before it ended there is nothing to submit
  const [maker, indiener] = [await signIn('kwaliteitsmedewerker'), await signIn('manager')];
  const id = await layReady(maker, 'artikel-25-lid-2');
  waardeOf(
    await submitKopie(indiener, {
      id,
      versie: 1,
      op: today(),
      bij: 'minister van OCW (verzonnen voorbeeld)',
    }),
  );
  // The first of the two counts of that year: in autumn somebody is at home.
  await layReady(maker, 'thuiszitters', '2023-10-02');
  return 2;
}

async function layReady(maker: GebruikerActor, vorm: string, teldag?: string): Promise<string> {
  const vraag = { vorm, jaar: JAAR, teldag };
  const { gezien, opgave } = waardeOf(await readOpgave(maker, vraag));
  const fout = opgave.controles.some(({ klopt }) => klopt === false);
  const toelichting = fout ? 'Wie geen adres in de regio heeft, staat in geen opgave per gemeente.' : '';
  return waardeOf(await makeKopie(maker, { ...vraag, gezien, toelichting, reden: '' })).id;
}
