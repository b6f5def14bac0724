import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { checkPassword, endSession, readSession, startSession } from '#lib/toegang/sessies.ts';
import { DEMO_WACHTWOORD } from '#lib/toegang/demo-accounts.ts';

/**
 * Publishes the figures of the demo region as people would: one demo account makes them, another checks. Every closed
 * school year from before the printed report on, so that the public page shows a trend; the last one is left to whoever tries it.
 */
const TOELICHTING: Readonly<Record<string, string>> = {
  'meldingen-leerplicht':
    'Deze cijfers komen uit verzonnen dossiers die zo zijn gemaakt dat ze gelijk zijn aan het jaarverslag 2023-2024.',
};
const GEPUBLICEERD_VAN = '2021-2022';
/** What DUO publishes goes back to the years that the budget of Groningen speaks of. */
const VAN_BRON_VAN = '2018-2019';

export async function publishDemo(): Promise<number> {
  const maker = await signIn('kwaliteitsmedewerker');
  const controleur = await signIn('manager');
  let aantal = 0;
  const voorlaatste = addSchooljaren(schooljaarVan(today()), -2);
  for (let jaar = voorlaatste; jaar >= VAN_BRON_VAN; jaar = addSchooljaren(jaar, -1)) {
    for (const indicator of PUBLICEERBAAR) {
      if (jaar < GEPUBLICEERD_VAN && !findIndicator(indicator)?.gepubliceerdDoor) continue;
      const made = await preparePublicatie(maker, {
        indicator,
        schooljaar: jaar,
        ...(indicator === 'k1-thuiszitters-voorraad' ? { peildatum: `${jaar.slice(5)}-03-01` } : {}),
        toelichting: TOELICHTING[indicator],
      });
      if (!made.ok) continue; // a year about which too little is known stays unpublished
      waardeOf(await submitPublicatie(maker, made.waarde));
      waardeOf(await approvePublicatie(controleur, made.waarde));
      aantal += 1;
    }
  }
  return aantal;
}

/** As a demo account, through the same door as everybody. */
export async function signIn(inlognaam: string): Promise<GebruikerActor> {
  const checked = await checkPassword(inlognaam, DEMO_WACHTWOORD, 'demo');
  if (!checked.ok) throw new Error(`Het demo-account ${inlognaam} kan niet aanmelden`);
  const session = await startSession(checked.gebruikerId);
  const actor = await readSession(session);
  await endSession(session);
  if (!actor) throw new Error(`Het demo-account ${inlognaam} hoort bij geen bureau`);
  return actor;
}
