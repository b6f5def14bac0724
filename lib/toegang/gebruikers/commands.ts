import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { hashPassword } from '#lib/toegang/sessies.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  endMembership,
  hasMember,
  insertGebruiker,
  linkOidc,
  lockBeheerders,
  readGebruiker,
  readGemeenten,
  reopenMembership,
  savePassword,
  updateGebruiker,
} from '#lib/toegang/gebruikers/data.ts';
import { makePassword } from '#lib/toegang/gebruikers/eerste-wachtwoord.ts';
import { decideEinde, decideRollen } from '#lib/toegang/gebruikers/rules.ts';
import {
  addGebruikerSchema,
  changeGebruikerSchema,
  endAccessSchema,
  gebruikerSchema,
  linkWerkaccountSchema,
} from '#lib/toegang/gebruikers/schema.ts';
import { judgePassword } from '#lib/toegang/gebruikers/wachtwoorden.ts';

const basis = {
  permission: 'gebruiker.beheren',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

/** `wachtwoord` in the outcome is shown once and kept nowhere; so this command is never posted with a once-only key. */
export const addGebruiker = command({
  ...basis,
  naam: 'gebruiker toevoegen',
  input: addGebruikerSchema,
  run: async (toegang, input) => {
    if (await hasMember(toegang, input.inlognaam))
      return bezet('Deze inlognaam is al van iemand van dit bureau.');
    const buiten = await refuseOutside(toegang, input.werkgebied);
    if (!buiten.ok) return buiten;
    const metWachtwoord = input.aanmelding === 'wachtwoord';
    const wachtwoord = input.wachtwoord ?? makePassword();
    const sterk = judgePassword(wachtwoord, { ...input, bureau: toegang.actor.bureau.naam });
    if (metWachtwoord && !sterk.ok) return sterk;
    const id = await insertGebruiker(toegang, input, metWachtwoord ? await hashPassword(wachtwoord) : null);
    if (!id) return bezet('Deze inlognaam is in deze installatie al in gebruik; kies een andere.');
    toegang.merkAan({ soort: 'gebruiker', id });
    if (!metWachtwoord) {
      const gekoppeld = await link(toegang, id, input.issuer ?? '', input.subject ?? '');
      if (!gekoppeld.ok) return gekoppeld;
    }
    return gelukt({
      id,
      inlognaam: input.inlognaam,
      wachtwoord: metWachtwoord && !input.wachtwoord ? wachtwoord : null,
    });
  },
});

export const changeGebruiker = command({
  ...basis,
  naam: 'gebruiker wijzigen',
  input: changeGebruikerSchema,
  run: async (toegang, input) => {
    const beheerders = await lockBeheerders(toegang);
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id });
    const mag = decideRollen(gebruiker, input.rollen, beheerders, toegang, toegang.vandaag);
    if (!mag.ok) return mag;
    const buiten = await refuseOutside(toegang, input.werkgebied, gebruiker.werkgebied);
    if (!buiten.ok) return buiten;
    if (!(await updateGebruiker(toegang, input)))
      return weiger(
        'gewijzigd-door-ander',
        'Een collega heeft deze gebruiker intussen gewijzigd. Bekijk wat er nu staat en sla daarna opnieuw op.',
        { gegevens: { nu: gebruiker } },
      );
    return gelukt({ id: gebruiker.id });
  },
});

/** Without a last day the access ends at once, with every running session at this bureau. */
export const endAccess = command({
  ...basis,
  naam: 'toegang van een gebruiker beëindigen',
  input: endAccessSchema,
  run: async (toegang, input) => {
    const beheerders = await lockBeheerders(toegang);
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id, ...(input.reden ? { reden: input.reden } : {}) });
    const laatsteDag = input.laatsteDag ?? addDays(toegang.vandaag, -1);
    const mag = decideEinde(gebruiker, laatsteDag, beheerders, toegang.vandaag);
    if (!mag.ok) return mag;
    await endMembership(toegang, gebruiker.id, laatsteDag);
    return gelukt({ id: gebruiker.id, naam: gebruiker.naam, laatsteDag });
  },
});

export const reopenAccess = command({
  ...basis,
  naam: 'toegang van een gebruiker herstellen',
  input: gebruikerSchema,
  run: async (toegang, input) => {
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id });
    await reopenMembership(toegang, gebruiker.id);
    return gelukt({ id: gebruiker.id });
  },
});

/** A new first password; running sessions of the account end. Shown once, like that of a new user. */
export const resetPassword = command({
  ...basis,
  naam: 'nieuw wachtwoord voor een gebruiker',
  input: gebruikerSchema,
  run: async (toegang, input) => {
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id });
    const wachtwoord = makePassword();
    if (!(await savePassword(toegang, gebruiker.id, await hashPassword(wachtwoord)))) return gedeeld();
    return gelukt({ id: gebruiker.id, inlognaam: gebruiker.inlognaam, wachtwoord });
  },
});

export const linkWerkaccount = command({
  ...basis,
  naam: 'werkaccount aan een gebruiker koppelen',
  input: linkWerkaccountSchema,
  run: async (toegang, input) => {
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id });
    return link(toegang, gebruiker.id, input.issuer, input.subject);
  },
});

async function link(
  toegang: Toegang,
  id: string,
  issuer: string,
  subject: string,
): Promise<Uitkomst<{ id: string }>> {
  const outcome = await linkOidc(toegang, id, issuer, subject);
  if (outcome === 'gekoppeld') return gelukt({ id });
  if (outcome === 'gedeeld') return gedeeld();
  const zin = 'Dit werkaccount is al aan iemand anders gekoppeld.';
  return weiger('werkaccount-bezet', zin, { velden: { subject: zin } });
}

/** A werkgebied names gemeenten of the bureau; what already stood there may stay. */
async function refuseOutside(
  toegang: Toegang,
  werkgebied: readonly string[],
  stond: readonly string[] = [],
): Promise<Uitkomst<null>> {
  const eigen = new Set((await readGemeenten(toegang)).map((gemeente) => gemeente.code));
  const buiten = werkgebied.filter((code) => !eigen.has(code) && !stond.includes(code));
  if (buiten.length === 0) return gelukt(null);
  const zin = `Gemeente ${buiten.join(', ')} hoort niet bij dit bureau.`;
  return weiger('gemeente-onbekend', zin, { velden: { werkgebied: zin } });
}

function bezet(zin: string) {
  return weiger('inlognaam-bezet', zin, { velden: { inlognaam: zin } });
}

function gedeeld() {
  return weiger(
    'gedeeld-account',
    'Deze collega werkt met hetzelfde account ook bij een ander bureau. Hoe iemand zich aanmeldt wijzigt daarom alleen de beheerder van de installatie.',
  );
}
