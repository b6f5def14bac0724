import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { leerplichtEinde } from '#lib/jongeren/leerplicht/rules.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { listTellingen } from '#lib/jongeren/schooljaren/data.ts';
import type { Schooljarenpagina } from '#lib/jongeren/schooljaren/model.ts';
import { voorbijeSchooljaren } from '#lib/jongeren/schooljaren/rules.ts';
import { inDossierSchema } from '#lib/jongeren/schooljaren/schema.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

/** What is known of the full school years of one young person, and what it means for the end of the leerplicht. */
export const readSchooljaren = query({
  naam: 'volledige schooljaren openen',
  permission: 'dossier.lezen',
  verwerking: 'leerplicht-toezicht',
  input: inDossierSchema,
  subject: (out: Schooljarenpagina) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Schooljarenpagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const { geboortedatum, schrikkelConventie, schooljarenEinde } = persoon;
    const { vandaag } = toegang;
    const feiten = { geboortedatum, schrikkelConventie };
    return gelukt({
      jongereId,
      naam: formatNaam(persoon.naam),
      geboortedatum,
      tellingen: await listTellingen(toegang, jongereId),
      naLeeftijd: leerplichtEinde(feiten, vandaag),
      einde: leerplichtEinde({ ...feiten, schooljarenEinde }, vandaag),
      schooljaren: voorbijeSchooljaren(geboortedatum, vandaag),
      vandaag,
      mag: mag(toegang.actor, 'schooljaren.vaststellen'),
    });
  },
});
