import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { listFields } from '#lib/platform/word.ts';
import { checkDocx } from '#lib/platform/wordcontrole.ts';
import { command } from '#lib/toegang/front-door.ts';
import { bronvelden } from '#lib/brieven/bronnen.ts';
import { readAfzender, saveAfzender } from '#lib/brieven/gegevens/data.ts';
import type { Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { insertVersie, listVersies, markGeprobeerd, saveInGebruik } from '#lib/brieven/sjablonen/data.ts';
import { beoordeelVelden } from '#lib/brieven/sjablonen/rules.ts';
import { afzenderSchema, bewaarSjabloonSchema, sjabloonversieSchema } from '#lib/brieven/sjablonen/schema.ts';

const kop = {
  permission: 'sjabloon.beheren',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

/** A Word file of the bureau: kept as the next version, not in use yet. */
export const bewaarSjabloon = command({
  ...kop,
  naam: 'sjabloon bewaren',
  input: bewaarSjabloonSchema,
  run: async (toegang, { code, bestand, bestandsnaam, toelichting }) => {
    const controle = await checkDocx(bestand);
    if (!controle.ok) return bijBestand(controle.weigering.code, controle.weigering.zin);
    const velden = await fieldsOf(bestand);
    if (!velden.ok) return velden;
    const { onbekend } = beoordeelVelden(code, velden.waarde, bronvelden());
    if (onbekend.length > 0)
      return bijBestand(
        'onbekend-veld',
        `${onbekend.length === 1 ? 'Dit invulveld kent' : 'Deze invulvelden kent'} Baken niet: ${onbekend.map((naam) => `{${naam}}`).join(', ')}. Hieronder staat welke er zijn.`,
      );
    const nummer = await insertVersie(toegang, {
      code,
      bestand,
      bestandsnaam,
      velden: velden.waarde,
      toelichting,
    });
    return gelukt({ code, nummer, kopOfVoet: controle.waarde.kopOfVoet });
  },
});

/** Looked at on an invented example: only then may a version be put in use. */
export const probeerSjabloon = command({
  ...kop,
  naam: 'sjabloon proberen',
  input: sjabloonversieSchema,
  run: async (toegang, { code, nummer }) => {
    if (nummer > 0 && !(await markGeprobeerd(toegang, code, nummer))) return nietGevonden('Deze versie');
    return gelukt({ code, nummer });
  },
});

/** From now on letters are made of this version; 0 goes back to the text of Baken. Letters that are there keep theirs. */
export const neemSjabloonInGebruik = command({
  ...kop,
  naam: 'sjabloon in gebruik nemen',
  input: sjabloonversieSchema,
  run: async (toegang, { code, nummer }) => {
    const versie = await versieVan(toegang, code, nummer);
    if (nummer > 0 && !versie) return nietGevonden('Deze versie');
    if (versie && !versie.geprobeerd)
      return weiger('niet-geprobeerd', 'Bekijk deze versie eerst op een voorbeeld.');
    await saveInGebruik(toegang, code, nummer);
    return gelukt({ code, nummer });
  },
});

/** Who letters come from, and how they go to families. */
export const wijzigAfzender = command({
  ...kop,
  naam: 'afzender van brieven wijzigen',
  input: afzenderSchema,
  run: async (toegang, { versie, ...wens }) => {
    if (await saveAfzender(toegang, versie, wens)) return gelukt({ versie: versie + 1 });
    const nu = await readAfzender(toegang);
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft dit intussen gewijzigd. Vergelijk en bewaar opnieuw.',
      {
        gegevens: { versie: nu.versie },
      },
    );
  },
});

async function versieVan(toegang: Parameters<typeof listVersies>[0], code: Sjablooncode, nummer: number) {
  return (await listVersies(toegang, code)).find((versie) => versie.nummer === nummer);
}

async function fieldsOf(bestand: Buffer): Promise<Uitkomst<string[]>> {
  try {
    return gelukt(await listFields(bestand));
  } catch (error) {
    const veld = /\{([#/]?[^}]*)\}/.exec((error as Error).message)?.[0];
    return bijBestand(
      'velden-kloppen-niet',
      veld
        ? `Bij ${veld} klopt het begin of het eind niet. Elk deel begint met {#naam} en eindigt met {/naam}.`
        : 'De invulvelden in dit bestand zijn niet te lezen. Controleer of elke accolade weer sluit.',
    );
  }
}

function bijBestand(code: string, zin: string) {
  return weiger(code, zin, { velden: { bestand: zin } });
}
