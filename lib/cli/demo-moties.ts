import { BRUNSSUM } from '#lib/cli/moties/brunssum.ts';
import { GRONINGEN } from '#lib/cli/moties/groningen.ts';
import { LEIDEN } from '#lib/cli/moties/leiden.ts';
import type { Demomotie, Demotip, Demovraag } from '#lib/cli/moties/model.ts';
import { addMotie, addRapportdag, setKosten } from '#lib/moties/commands.ts';
import { addTip, answerTip } from '#lib/moties/tips/commands.ts';
import { approveUitgave, prepareUitgave, submitUitgave } from '#lib/moties/uitgaven/commands.ts';
import {
  addStreefwaarde,
  addVraag,
  lockNulmetingVan,
  measureNulmeting,
} from '#lib/moties/vragen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

export const DEMOMOTIES: readonly Demomotie[] = [BRUNSSUM, GRONINGEN, LEIDEN];

/** Three promises of councils, told in our own words, computed over the invented cases of the region, and published by two accounts. */
export async function playMoties(evaluatieId: string): Promise<number> {
  const maker = await signIn('kwaliteitsmedewerker');
  const controleur = await signIn('manager');
  for (const motie of DEMOMOTIES) await play(maker, controleur, motie, evaluatieId);
  return DEMOMOTIES.length;
}

export async function play(
  maker: GebruikerActor,
  controleur: GebruikerActor,
  { kop, vragen, tips, kosten, verslag }: Demomotie,
  evaluatieId = '',
): Promise<string> {
  const { id: motieId } = waardeOf(
    await addMotie(maker, { ...kop, bronAdres: '', eigenaarId: maker.gebruikerId }),
  );
  for (const vraag of vragen) await ask(maker, motieId, vraag, evaluatieId);
  for (const tip of tips) await advise(maker, motieId, tip);
  for (const [post, jaar, bedrag] of kosten)
    waardeOf(await setKosten(maker, { motieId, post, jaar: String(jaar), bedrag }));
  if (verslag) waardeOf(await addRapportdag(maker, { motieId, ...verslag }));
  const uitgave = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
  waardeOf(await submitUitgave(maker, uitgave));
  waardeOf(await approveUitgave(controleur, uitgave));
  return motieId;
}

async function ask(
  maker: GebruikerActor,
  motieId: string,
  vraag: Demovraag,
  evaluatieId: string,
): Promise<void> {
  const { kenmerk, zin, cijfer, niet, informatie, streef = [], nulmeting } = vraag;
  const dims = Object.entries(cijfer?.adres ?? {}).map(([code, waarde]) => [`dim-${code}`, waarde]);
  const { id } = waardeOf(
    await addVraag(maker, {
      ...{ motieId, kenmerk, zin, indicator: cijfer?.indicator ?? '' },
      ...(niet
        ? { reden: niet.reden, herkomst: niet.herkomst, evaluatieId: niet.evaluatie ? evaluatieId : '' }
        : {}),
      ...{ ambitie: informatie ? '' : 'ja', voetnoot: informatie ?? '' },
      ...(Object.fromEntries(dims) as Record<string, string>),
    }),
  );
  for (const afspraak of streef)
    waardeOf(await addStreefwaarde(maker, { vraagId: id, waarde: '', leidend: '', ...afspraak }));
  // On a day before the one that is measured, the beginning is still to come.
  if (!nulmeting || nulmeting.peildatum > today()) return;
  const { vast, ...meting } = nulmeting;
  waardeOf(await measureNulmeting(maker, { id, ...meting }));
  if (vast) await lockNulmetingVan(maker, { id }); // an unknown beginning without a reason stays open
}

async function advise(maker: GebruikerActor, motieId: string, tip: Demotip): Promise<void> {
  const { groep, tekst, kosten = '', ...antwoord } = tip;
  const { id } = waardeOf(await addTip(maker, { motieId, groep, tekst }));
  if (tip.status === 'nieuw') return;
  waardeOf(
    await answerTip(maker, {
      id,
      versie: 1,
      groep,
      tekst,
      kostenBedrag: kosten,
      koppelingen: '',
      ...antwoord,
    }),
  );
}
