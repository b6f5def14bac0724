import { heeftInstemming } from '#lib/instemming/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { readPlek } from '#lib/overleggen/agenda/data.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import { findOverleg, listDeelnemers } from '#lib/overleggen/data.ts';
import { deelnemerTekst } from '#lib/overleggen/deelnemers.ts';
import { findDeling, insertDeling, stopDeling } from '#lib/overleggen/delen/data.ts';
import { readDelen } from '#lib/overleggen/delen/inhoud/data.ts';
import { gekozenUit, keuzesVoor, refuseDelen } from '#lib/overleggen/delen/rules.ts';
import { deelSchema, stopSchema } from '#lib/overleggen/delen/schema.ts';
import { closeGastenVan } from '#lib/overleggen/gasten/data.ts';
import { findPunt } from '#lib/overleggen/punten/data.ts';
import { command, mag } from '#lib/toegang/front-door.ts';

type Klaar = { readonly id: string; readonly jongereId: string };
const KERN = {
  permission: 'overleg.delen',
  verwerking: 'overleg-partners',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Tells these others these parts of the dossier, and keeps exactly what they saw, on which basis. */
export const deelMetPartners = command({
  ...KERN,
  naam: 'delen met partners',
  input: deelSchema,
  run: async (toegang, { id, versie, delen: ruw, aan }): Promise<Uitkomst<Klaar>> => {
    const punt = await findPunt(toegang, id, 'for update of a');
    if (!punt) return nietGevonden('Dit agendapunt');
    const { jongereId, grondslag } = punt;
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'agendapunt', id });
    if (punt.versie !== versie)
      return weiger('gewijzigd-door-ander', 'Een collega heeft dit agendapunt intussen gewijzigd.');
    const delen = gekozenUit(ruw, keuzesVoor(mag(toegang.actor, 'traject.lezen')));
    const instemming = await heeftInstemming(toegang, jongereId, 'delen');
    const deelnemers = punt.overlegId ? await listDeelnemers(toegang, punt.overlegId) : [];
    const fout = refuseDelen(
      { grondslag, delen, aan },
      { instemming, deelnemers: deelnemers.map(deelnemerTekst) },
    );
    if (fout || !grondslag) return fout ?? weiger('grondslag', 'Kies eerst een grondslag voor dit punt.');
    const overleg = punt.overlegId ? await findOverleg(toegang, punt.overlegId) : undefined;
    const inhoud = {
      ...{ naam: punt.naam ?? '', vraag: punt.reden, overleg: overleg?.naam ?? overlegLabel(punt.overleg) },
      delen: await readDelen(toegang, punt, delen),
    };
    const delingId = await insertDeling(toegang, {
      agendapuntId: id,
      jongereId,
      grondslag,
      delen,
      aan,
      inhoud,
    });
    const { gemeente, sector } = await readPlek(toegang, jongereId);
    await recordFacts(toegang, [
      {
        ...{ onderwerpSoort: 'agendapunt', onderwerpId: id, jongereId, datum: toegang.vandaag },
        soort: 'GedeeldMetPartners',
        gegevens: {
          gemeente,
          sector,
          overleg: punt.overleg,
          grondslag,
          delen: [...delen],
          ontvangers: aan.length,
        },
      },
    ]);
    return gelukt({ id: delingId, jongereId });
  },
});

/** Closes every link to it; that it was told stays on record. */
export const stopMetDelen = command({
  ...KERN,
  naam: 'stoppen met delen',
  input: stopSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const deling = await findDeling(toegang, id);
    if (!deling) return nietGevonden('Dit');
    toegang.raak([deling.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, deling.jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (deling.gestoptOp) return weiger('al-gestopt', 'Dit werd al niet meer gedeeld.');
    await stopDeling(toegang, id);
    await closeGastenVan(toegang, id);
    return gelukt({ id, jongereId: deling.jongereId });
  },
});
