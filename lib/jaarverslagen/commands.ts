import { createHash } from 'node:crypto';
import { schooljaarEinde } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { canonical } from '#lib/publicaties/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  copyTeksten,
  findEditie,
  findKader,
  freezeEditie,
  insertEditie,
  insertKader,
  lapseKader,
  listEdities,
  saveKader,
  saveTekst,
  saveUitleg,
  touchEditie,
} from './data.ts';
import { computeInhoud, readGeschreven } from './lezen.ts';
import type { Editie, Inhoud } from './model.ts';
import { decideVaststellen, isBegonnen, openstaand } from './rules.ts';
import {
  beginSchema,
  kaderSchema,
  nieuwKaderSchema,
  tekstSchema,
  uitlegSchema,
  vaststelSchema,
  wijzigKaderSchema,
} from './schema.ts';
import { askVoorstel } from './uitgeven/voorstel/data.ts';
import { findVorm } from './vorm/data.ts';

const MAKEN = {
  permission: 'jaarverslag.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
const NIET = 'Dit jaarverslag';
type Klaar = { id: string };

/** The digest that stands with a frozen edition, over all that it tells but the day on which it was read. */
export function hashOf(inhoud: Inhoud): Buffer {
  return createHash('sha256').update(canonical(inhoud)).digest();
}

/** A first edition of a school year, or a next one that puts right what was made final; that one begins with the same words. */
export const beginEditie = command({
  ...MAKEN,
  naam: 'jaarverslag beginnen',
  input: beginSchema,
  run: async (toegang, { schooljaar, reden }): Promise<Uitkomst<Klaar>> => {
    if (!(await findVorm(toegang)))
      return weiger('geen-vorm', 'Kies eerst de hoofdstukken van het jaarverslag.');
    if (!isBegonnen(schooljaar, toegang.vandaag))
      return weiger('schooljaar-niet-begonnen', `Het schooljaar ${schooljaar} is nog niet begonnen.`);
    const eerdere = (await listEdities(toegang)).filter((editie) => editie.schooljaar === schooljaar);
    const loopt = weiger('concept-loopt', `Over ${schooljaar} is al een jaarverslag in de maak.`);
    if (eerdere.some(({ status }) => status === 'concept')) return loopt;
    const vorige = eerdere.find(({ status }) => status === 'klaar');
    if (vorige && reden === null)
      return weiger('reden-nodig', 'Schrijf wat de nieuwe uitgave herstelt.', {
        velden: { reden: 'Schrijf wat de nieuwe uitgave herstelt.' },
      });
    const id = await insertEditie(toegang, schooljaar, vorige ? reden : null);
    if (!id) return loopt;
    if (vorige) await copyTeksten(toegang, vorige.id, id);
    toegang.merkAan({ soort: 'jaarverslag', id });
    return gelukt({ id });
  },
});

export const writeTekst = command({
  ...MAKEN,
  naam: 'tekst van een hoofdstuk schrijven',
  input: tekstSchema,
  run: async (toegang, { id, hoofdstuk, versie, tekst, afgerond }): Promise<Uitkomst<Klaar>> => {
    const fout = await refuseWrite(toegang, id, hoofdstuk);
    if (fout) return fout;
    return (await saveTekst(toegang, id, { hoofdstukId: hoofdstuk, versie, tekst, afgerond }))
      ? gelukt({ id })
      : ingehaald();
  },
});

export const addKader = command({
  ...MAKEN,
  naam: 'kader bij een hoofdstuk zetten',
  input: nieuwKaderSchema,
  run: async (toegang, { id, hoofdstuk, titel, tekst }): Promise<Uitkomst<Klaar>> => {
    const fout = await refuseWrite(toegang, id, hoofdstuk);
    if (fout) return fout;
    await insertKader(toegang, id, { hoofdstukId: hoofdstuk, titel, tekst });
    return gelukt({ id });
  },
});

export const changeKader = command({
  ...MAKEN,
  naam: 'kader bij een hoofdstuk wijzigen',
  input: wijzigKaderSchema,
  run: async (toegang, { kader, ...inhoud }): Promise<Uitkomst<Klaar>> => {
    const oud = await findKader(toegang, kader);
    if (!oud) return nietGevonden('Dit kader');
    const fout = await refuseWrite(toegang, oud.editieId, oud.hoofdstukId);
    if (fout) return fout;
    return (await saveKader(toegang, { id: kader, ...inhoud })) ? gelukt({ id: oud.editieId }) : ingehaald();
  },
});

export const removeKader = command({
  ...MAKEN,
  naam: 'kader bij een hoofdstuk weghalen',
  input: kaderSchema,
  run: async (toegang, { kader }): Promise<Uitkomst<Klaar>> => {
    const oud = await findKader(toegang, kader);
    if (!oud) return nietGevonden('Dit kader');
    const fout = await refuseWrite(toegang, oud.editieId, oud.hoofdstukId);
    if (fout) return fout;
    return (await lapseKader(toegang, kader)) ? gelukt({ id: oud.editieId }) : nietGevonden('Dit kader');
  },
});

/** Only of a sum that fails now, with the numbers that were on the page. */
export const explainControle = command({
  ...MAKEN,
  naam: 'uitleg bij een optelling schrijven',
  input: uitlegSchema,
  run: async (toegang, { id, controle, getallen, zin }): Promise<Uitkomst<Klaar>> => {
    const editie = await findEditie(toegang, id);
    if (!editie) return nietGevonden(NIET);
    const inhoud = await computeInhoud(toegang, editie, await readGeschreven(toegang, id));
    if (!inhoud.ok) return inhoud;
    const nu = inhoud.waarde.controles.find(({ code }) => code === controle);
    if (!nu) return nietGevonden('Deze optelling');
    if (nu.klopt) return weiger('klopt', 'Dit telt inmiddels op; uitleg is niet meer nodig.');
    if (nu.getallen !== getallen)
      return weiger(
        'andere-getallen',
        'De getallen zijn intussen anders. Laad de pagina opnieuw en kijk of uw uitleg nog klopt.',
      );
    if (!(await touchEditie(toegang, id))) return alVastgesteld();
    await saveUitleg(toegang, id, { controle, getallen, zin });
    return gelukt({ id });
  },
});

/** Freezes the figures and the words, by somebody who did not make them. */
export const finalizeEditie = command({
  ...MAKEN,
  permission: 'jaarverslag.vaststellen',
  naam: 'jaarverslag vaststellen',
  input: vaststelSchema,
  run: async (toegang, { id, gezien }): Promise<Uitkomst<Klaar>> => {
    const editie = await findEditie(toegang, id);
    if (!editie) return nietGevonden(NIET);
    const geschreven = await readGeschreven(toegang, id);
    const inhoud = await computeInhoud(toegang, editie, geschreven);
    if (!inhoud.ok) return inhoud;
    const besluit = decideVaststellen(editie, openstaand(geschreven, inhoud.waarde), {
      door: toegang.gebruikerId,
      isVoorbij: schooljaarEinde(editie.schooljaar) < toegang.vandaag,
    });
    if (!besluit.ok) return besluit;
    const hash = hashOf(inhoud.waarde);
    if (hash.toString('hex') !== gezien)
      return weiger(
        'intussen-anders',
        'Sinds u keek, zijn de cijfers of de teksten veranderd. Lees het jaarverslag opnieuw en stel het dan vast.',
      );
    if (!(await freezeEditie(toegang, editie, inhoud.waarde, hash))) return ingehaald();
    await askVoorstel(toegang, id); // what goes out of it, is protected by the worker meanwhile
    toegang.merkAan({ soort: 'jaarverslag', id });
    return gelukt({ id });
  },
});

/** The edition is in the making, and the chapter stands in the form; marks who worked on it. */
async function refuseWrite(toegang: Toegang, id: string, hoofdstukId: string) {
  const editie: Editie | undefined = await findEditie(toegang, id);
  if (!editie) return nietGevonden(NIET);
  const vorm = await findVorm(toegang);
  if (!vorm?.hoofdstukken.some((hoofdstuk) => hoofdstuk.id === hoofdstukId))
    return nietGevonden('Dit hoofdstuk');
  return (await touchEditie(toegang, id)) ? undefined : alVastgesteld();
}

function alVastgesteld() {
  return weiger(
    'al-vastgesteld',
    'Dit jaarverslag is vastgesteld en verandert niet meer. Begin een nieuwe uitgave.',
  );
}

function ingehaald() {
  return weiger('gewijzigd-door-ander', 'Een collega heeft dit intussen gewijzigd. Laad de pagina opnieuw.');
}
