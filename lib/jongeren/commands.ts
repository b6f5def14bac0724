import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { z } from 'zod';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import type { Feiten } from '#lib/logboek/feitsoorten.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  findByPgn,
  findMogelijkDubbel,
  insertJongere,
  readPersoon,
  readPgn,
  updatePersoon,
} from '#lib/jongeren/data.ts';
import type { MogelijkDubbel } from '#lib/jongeren/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { verschillen, type Verschil } from '#lib/jongeren/rules.ts';
import {
  nieuweJongereSchema,
  toonPgnSchema,
  wijzigPersoonSchema,
  zoekNummerSchema,
} from '#lib/jongeren/schema.ts';

/** Looks a person up by BSN or onderwijsnummer. A command, so that it is only ever posted. */
export const zoekOpNummer = command({
  naam: 'jongere op nummer zoeken',
  permission: 'jongere.zoeken',
  verwerking: 'leerplicht-toezicht',
  input: zoekNummerSchema,
  run: async (toegang, { nummer }) => {
    const id = await findByPgn(toegang, nummer.nummer);
    return id ? gelukt({ jongereId: id }) : nietGevonden('Een jongere met dit nummer');
  },
  subject: (out) => [out.jongereId],
});

/** Shows the number once, in the answer to this one request; who, when and why stand in the logboek. */
export const toonPgn = command({
  naam: 'persoonsgebonden nummer tonen',
  permission: 'pgn.tonen',
  verwerking: 'leerplicht-toezicht',
  input: toonPgnSchema,
  run: async (toegang, { jongereId, reden }) => {
    const mag = await checkKijkrecht(toegang, jongereId);
    if (!mag.ok) return mag;
    toegang.merkAan({ reden });
    const pgn = await readPgn(toegang, jongereId);
    return pgn ? gelukt(pgn) : nietGevonden('Een nummer van deze jongere');
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** A new person by hand; someone with the same number is the same person, someone who looks alike must be looked at. */
export const voegJongereToe = command({
  naam: 'jongere toevoegen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: nieuweJongereSchema,
  run: addJongere,
  subject: (out) => [out.jongereId],
});

/** The same within a command of another room, for somebody who comes with a question. */
export async function addJongere(
  toegang: Toegang,
  input: z.output<typeof nieuweJongereSchema>,
): Promise<Uitkomst<{ jongereId: string }>> {
  const { pgn, tochNieuw, gemeenteCode, straat, huisnummer, postcode, plaats, ...rest } = input;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geslacht, woontSinds } = rest;
  if (geboortedatum > toegang.vandaag)
    return weiger('datum-in-toekomst', 'De geboortedatum ligt in de toekomst.', {
      velden: { geboortedatum: 'Deze dag ligt in de toekomst.' },
    });
  const naam = { voornamen, voorvoegsel, geslachtsnaam, roepnaam };
  const dubbel = await findMogelijkDubbel(toegang, naam, geboortedatum, pgn);
  toegang.raak(dubbel.map((ander) => ander.id));
  if (dubbel.some((ander) => ander.zelfdeNummer))
    return weiger('nummer-bestaat', `Er is al een jongere met dit nummer: ${wieVan(dubbel)}.`);
  if (dubbel.length > 0 && !tochNieuw)
    return weiger(
      'mogelijk-dubbel',
      `Deze jongere is misschien al bekend: ${wieVan(dubbel)}. Zoek eerst op of het dezelfde is.`,
      { velden: { tochNieuw: 'Vink dit aan als het een andere jongere is.' } },
    );
  const adres = { gemeenteCode, straat, huisnummer, postcode, plaats };
  const bekend = Object.values(adres).some(Boolean);
  const nieuw = { naam, geboortedatum, geslacht, adres: bekend ? adres : null, woontSinds };
  const jongereId = await insertJongere(toegang, nieuw, pgn);
  if (bekend)
    await recordFacts(toegang, [
      {
        soort: 'Verhuisd',
        onderwerpSoort: 'jongere',
        onderwerpId: jongereId,
        jongereId,
        datum: woontSinds ?? geboortedatum,
        gegevens: { naarGemeente: gemeenteCode },
      },
    ]);
  return gelukt({ jongereId });
}

const BEWAAKT = [
  'telefoon',
  'email',
  'geheimhouding',
  'waarschuwing',
  'verantwoordelijkeId',
  'startkwalificatieOp',
  'kpUitzondering',
  'kpUitzonderingOp',
] as const;

/** Changes what a colleague keeps by hand. After a change by someone else both sides come back. */
export const wijzigPersoon = command({
  naam: 'persoonsgegevens wijzigen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: wijzigPersoonSchema,
  run: async (toegang, { jongereId, versie, ...wens }) => {
    const mag = await checkKijkrecht(toegang, jongereId);
    if (!mag.ok) return mag;
    const nu = await readPersoon(toegang, jongereId);
    if (!nu) return nietGevonden('Deze jongere');
    if (wens.kpUitzondering && !wens.kpUitzonderingOp)
      return weiger('datum-ontbreekt', 'Vul in sinds welke dag de uitzondering geldt.', {
        velden: { kpUitzonderingOp: 'Vul de dag in.' },
      });
    const naam = { ...nu.naam, roepnaam: wens.roepnaam };
    const gelukte = await updatePersoon(toegang, jongereId, versie, wens, naam);
    if (gelukte) {
      await recordPlicht(toegang, jongereId, nu, wens);
      return gelukt({ jongereId, versie: versie + 1 });
    }
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft deze gegevens intussen gewijzigd. Uw invoer staat er nog. Vergelijk en bewaar opnieuw.',
      { velden: conflictvelden(verschillen(wens, nu, BEWAAKT)), gegevens: { versie: nu.versie } },
    );
  },
  subject: (_, { jongereId }) => [jongereId],
});

type Plicht = Feiten['PlichtGewijzigd'];

/** A startkwalificatie or exception ends the duty to learn, and with it thuiszitten: that must be counted anew. */
async function recordPlicht(toegang: Toegang, jongereId: string, nu: Plicht, wens: Plicht): Promise<void> {
  const plicht = (van: Plicht): Plicht => ({
    startkwalificatieOp: van.startkwalificatieOp,
    kpUitzondering: van.kpUitzondering,
    kpUitzonderingOp: van.kpUitzonderingOp,
  });
  if (JSON.stringify(plicht(nu)) === JSON.stringify(plicht(wens))) return;
  await lapseFacts(toegang, jongereId, ['PlichtGewijzigd']);
  const kop = {
    onderwerpSoort: 'jongere',
    onderwerpId: jongereId,
    jongereId,
    datum: toegang.vandaag,
  } as const;
  await recordFacts(toegang, [{ ...kop, soort: 'PlichtGewijzigd', gegevens: plicht(wens) }]);
}

function wieVan(dubbel: readonly MogelijkDubbel[]): string {
  return dubbel.map((ander) => `${formatNaam(ander.naam)} (${formatDatum(ander.geboortedatum)})`).join(', ');
}

/** Says at each field what the colleague put there; what the user typed stays in the field itself. */
function conflictvelden(lijst: readonly Verschil[]): Record<string, string> {
  return Object.fromEntries(
    lijst.map(({ veld, hun }) => [
      veld,
      veld === 'verantwoordelijkeId'
        ? 'Uw collega koos hier iemand anders. Ververs de pagina om te zien wie.'
        : `Bij uw collega staat hier: ${waardeInWoorden(hun)}.`,
    ]),
  );
}

function waardeInWoorden(waarde: unknown): string {
  if (waarde === null || waarde === '') return 'niets';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return `“${String(waarde)}”`;
}
