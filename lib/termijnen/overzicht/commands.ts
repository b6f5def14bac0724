import { z } from 'zod';
import { gelukt, waardeOf, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import {
  listOntvangers,
  listOverzichten,
  saveVoorkeur,
  sendOnce,
  siteAddress,
} from '#lib/termijnen/overzicht/data.ts';
import { dagoverzicht, isMailtijd, spoedbericht, uurVan } from '#lib/termijnen/overzicht/rules.ts';
import { bewaarVoorkeurSchema } from '#lib/termijnen/overzicht/schema.ts';

export const changeVoorkeur = command({
  naam: 'eigen mailvoorkeur wijzigen',
  permission: 'vandaag.zien',
  verwerking: 'beheer-en-beveiliging',
  input: bewaarVoorkeurSchema,
  subject: 'geen-personen',
  run: async (toegang, input) =>
    (await saveVoorkeur(toegang, input))
      ? gelukt({ keuze: input.keuze })
      : weiger('gewijzigd-door-ander', 'Deze voorkeur is in een ander venster al gewijzigd; zo is zij nu.'),
});

/** Mails each colleague of one bureau who wants it now: the overview of the day once, and what cannot wait once per term. */
export const sendOverzichten = command({
  naam: 'overzichten mailen',
  permission: 'termijn.melden',
  verwerking: 'sturing-en-kwaliteit',
  input: z.object({}),
  subject: 'geen-personen', // initials and a link; whose they are stands nowhere in the mail
  run: async (toegang) => {
    const uur = uurVan(toegang.nu);
    const adres = siteAddress();
    const ontvangers = (await listOntvangers(toegang)).filter((item) =>
      isMailtijd(item, toegang.vandaag, uur),
    );
    const overzichten = await listOverzichten(
      toegang,
      ontvangers.map((item) => item.gebruikerId),
    );
    let verstuurd = 0;
    for (const ontvanger of ontvangers) {
      const overzicht = overzichten.get(ontvanger.gebruikerId) ?? { termijnen: [], werk: 0 };
      const tekst = dagoverzicht(overzicht, toegang.vandaag, adres);
      const nieuw = await sendOnce(toegang, ontvanger, `dag:${toegang.vandaag}`, tekst);
      if (nieuw && tekst) verstuurd += 1;
      for (const regel of ontvanger.keuze === 'spoed' ? overzicht.termijnen : []) {
        // What stands in the overview of this very run needs no mail of its own.
        const bericht = nieuw ? null : spoedbericht(regel, adres);
        if (
          regel.spoed &&
          (await sendOnce(toegang, ontvanger, `spoed:${regel.termijnId}`, bericht)) &&
          bericht
        )
          verstuurd += 1;
      }
    }
    return gelukt({ verstuurd });
  },
});

/** For the worker: every bureau of this installation, every few minutes. */
export async function sendAlleOverzichten(): Promise<void> {
  for (const bureau of await listBureaus())
    waardeOf(await sendOverzichten(systeemActor('werker', bureau, ['termijn.melden']), {}));
}
