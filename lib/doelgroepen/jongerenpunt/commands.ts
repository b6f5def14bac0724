import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { addJongere } from '#lib/jongeren/commands.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { chooseGemeente } from '#lib/jongeren/gemeenten/commands.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { closeOne } from '#lib/meldingen/afsluiten/commands.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findVraag, insertVraag, readWoonplek, updateVraag } from '#lib/doelgroepen/jongerenpunt/data.ts';
import type { Vraag, Woonplaatscategorie } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { eersteActie, refuseLeeftijd, vraagfeit } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import {
  geefVraagSchema,
  heropenVraagSchema,
  sluitVraagSchema,
  stelVraagSchema,
  vraagVanNieuweSchema,
  wijzigVraagSchema,
} from '#lib/doelgroepen/jongerenpunt/schema.ts';
import { decideHeropenen } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listCodewaarden, resultaatKern } from '#lib/werkprocessen/codelijsten/data.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces, insertWerkproces, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { decideToewijzen, isOpen } from '#lib/werkprocessen/rules.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'jongerenpunt.behandelen',
  verwerking: 'jongerenpunt',
  subject: (out: Klaar) => [out.jongereId],
} as const;
type Inhoud = Pick<Vraag, 'vraag' | 'kanaal' | 'vrager' | 'vragerNaam' | 'thema' | 'toelichting'>;

/** A question of somebody who is known here already, whatever else runs for him. */
export const stelVraag = command({
  ...KERN,
  naam: 'vraag aan het Jongerenpunt vastleggen',
  input: stelVraagSchema,
  run: async (toegang, { jongereId, woonplaats, volgendeActie, volgendeDatum, ...inhoud }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const refused = refuseLeeftijd(persoon.geboortedatum, toegang.vandaag);
    if (refused) return refused;
    return begin(toegang, jongereId, inhoud, { woonplaats, volgendeActie, volgendeDatum });
  },
});

/** A question of somebody nobody knew yet: person and question in one go, so that nothing is typed twice. */
export const stelVraagVanNieuwe = command({
  ...KERN,
  naam: 'vraag van een onbekende jongere vastleggen',
  input: vraagVanNieuweSchema,
  run: async (toegang, input) => {
    const { vraag, kanaal, vrager, vragerNaam, thema, toelichting, ...rest } = input;
    const { woonplaats, volgendeActie, volgendeDatum, andereCode, andereNaam, ...persoon } = rest;
    const refused = refuseLeeftijd(persoon.geboortedatum, toegang.vandaag);
    if (refused) return refused;
    if (woonplaats === 'regio' && !persoon.gemeenteCode)
      return weiger('gemeente-ontbreekt', 'Kies in welke gemeente de jongere woont.', {
        velden: { gemeenteCode: 'Kies een gemeente.' },
      });
    const gemeente = await chooseGemeente(
      toegang,
      woonplaats === 'niet-in-brp' ? null : persoon.gemeenteCode,
      { andereCode, andereNaam },
    );
    if (!gemeente.ok) return gemeente;
    const nieuw = await addJongere(toegang, { ...persoon, gemeenteCode: gemeente.waarde });
    if (!nieuw.ok) return nieuw;
    const inhoud = { vraag, kanaal, vrager, vragerNaam, thema, toelichting };
    const eerste = { woonplaats, volgendeActie, volgendeDatum };
    return begin(toegang, nieuw.waarde.jongereId, inhoud, eerste);
  },
});

async function begin(
  toegang: Toegang,
  jongereId: string,
  inhoud: Inhoud,
  eerste: {
    woonplaats: Woonplaatscategorie | null;
    volgendeActie: string | null;
    volgendeDatum: Werkproces['volgendeDatum'];
  },
): Promise<Uitkomst<Klaar>> {
  const thema = await checkThema(toegang, inhoud.thema);
  if (!thema.ok) return thema;
  const plek = await readWoonplek(toegang, jongereId, eerste.woonplaats);
  const standaard = eersteActie(toegang.vandaag);
  const id = await insertWerkproces(toegang, {
    ...{ jongereId, soort: 'jongerenpunt', routekaart: null, eigenaarId: toegang.gebruikerId },
    ...{ gemeente: plek.gemeente, sector: null, schoolId: null, gestartOp: toegang.vandaag },
    volgendeActie: eerste.volgendeActie ?? standaard.volgendeActie,
    volgendeDatum: eerste.volgendeDatum ?? standaard.volgendeDatum,
  });
  const { woonplaats, gemeente } = plek;
  await insertVraag(toegang, { id, jongereId, ...inhoud, woonplaats });
  await recordFacts(toegang, [
    vraagfeit({ id, jongereId, ...inhoud, woonplaats, gemeente }, toegang.vandaag),
  ]);
  return gelukt({ id, jongereId });
}

/** What the question is about turns out otherwise: it is counted anew, on the day it came. */
export const wijzigVraag = command({
  ...KERN,
  naam: 'vraag aan het Jongerenpunt wijzigen',
  input: wijzigVraagSchema,
  run: async (toegang, { id, versie, ...inhoud }) => {
    const open = await openVraag(toegang, id);
    if (!open.ok) return open;
    const { werk, vraag } = open.waarde;
    if (!isOpen(werk)) return weiger('al-gesloten', 'Deze vraag is afgesloten. Heropen haar eerst.');
    const thema = await checkThema(toegang, inhoud.thema);
    if (!thema.ok) return thema;
    if (!(await updateVraag(toegang, id, versie, inhoud)))
      return weiger(
        'gewijzigd-door-ander',
        'Een collega heeft deze vraag intussen gewijzigd. Hieronder staat hoe zij nu is; wat u invulde staat er nog.',
      );
    await lapseFacts(toegang, id, ['JongerenpuntVraag']);
    await recordFacts(toegang, [vraagfeit({ ...vraag, ...inhoud }, werk.gestartOp)]);
    return gelukt({ id, jongereId: werk.jongereId });
  },
});

const ALS_TRAJECT = 'traject-doorstroompunt';

export const sluitVraag = command({
  ...KERN,
  naam: 'vraag aan het Jongerenpunt afsluiten',
  input: sluitVraagSchema,
  run: async (toegang, { id, versie, resultaat }) => {
    const open = await openVraag(toegang, id, versie);
    if (!open.ok) return open;
    const { werk } = open.waarde;
    if ((await resultaatKern(toegang, werk.soort, resultaat)) === ALS_TRAJECT)
      return weiger('eerst-traject', 'Laat de vraag verdergaan als traject; dan sluit zij zo af.', {
        velden: { resultaat: 'Kies een ander resultaat, of laat haar verdergaan als traject.' },
      });
    const klaar = await closeOne(toegang, werk, { versie, resultaat, sluitreden: null, opmerking: null });
    return klaar.ok ? gelukt({ id, jongereId: werk.jongereId }) : klaar;
  },
});

/** Closed too early: the question goes on, and its closing is not counted. */
export const heropenVraag = command({
  ...KERN,
  naam: 'vraag aan het Jongerenpunt heropenen',
  input: heropenVraagSchema,
  run: async (toegang, { id, versie, reden }) => {
    const open = await openVraag(toegang, id, versie);
    if (!open.ok) return open;
    const { werk } = open.waarde;
    toegang.merkAan({ reden });
    const besluit = decideHeropenen(werk, reden, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await lapseFacts(toegang, id, ['WerkprocesGesloten']);
    const wis = { status: 'open', geslotenOp: null, resultaatCode: null, sluitreden: null } as const;
    const saved = await saveWerkproces(
      toegang,
      werk,
      versie,
      { ...wis, ...eersteActie(toegang.vandaag) },
      besluit.waarde,
    );
    return saved.ok ? gelukt({ id, jongereId: werk.jongereId }) : saved;
  },
});

/** To a colleague, or to oneself. Who would fit is proposed; nobody is given work by the machine. */
export const geefVraag = command({
  ...KERN,
  naam: 'vraag aan het Jongerenpunt toewijzen',
  input: geefVraagSchema,
  run: async (toegang, { id, versie, naar }) => {
    const open = await openVraag(toegang, id, versie);
    if (!open.ok) return open;
    const { werk } = open.waarde;
    if (!(await isCollega(toegang, naar)))
      return weiger('geen-collega', 'Deze collega werkt niet bij dit bureau.', {
        velden: { naar: 'Kies een collega uit de lijst.' },
      });
    const besluit = decideToewijzen(werk, naar, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const saved = await saveWerkproces(toegang, werk, versie, { eigenaarId: naar }, besluit.waarde);
    return saved.ok ? gelukt({ id, jongereId: werk.jongereId }) : saved;
  },
});

/** The question with its work, held; with `versie` also that nobody was ahead of us. */
export async function openVraag(
  toegang: Toegang,
  id: string,
  versie?: number,
): Promise<Uitkomst<{ werk: Werkproces; vraag: Vraag }>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  const vraag = werk && (await findVraag(toegang, id));
  if (!werk || !vraag) return nietGevonden('Deze vraag');
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  if (versie !== undefined && werk.versie !== versie) return conflict(toegang, 'werkproces', id, versie);
  return gelukt({ werk, vraag });
}

async function checkThema(toegang: Toegang, thema: string | null): Promise<Uitkomst<null>> {
  if (thema === null || (await listCodewaarden(toegang, 'specialisatie')).some(({ code }) => code === thema))
    return gelukt(null);
  return weiger('onbekend-thema', 'Kies een onderwerp uit de lijst.', {
    velden: { thema: 'Kies een onderwerp uit de lijst.' },
  });
}
