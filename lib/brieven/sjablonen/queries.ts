import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { docxToHtml, mergeDocx } from '#lib/platform/word.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { bronvelden } from '#lib/brieven/bronnen.ts';
import { readAfzender } from '#lib/brieven/gegevens/data.ts';
import { samenvoegen } from '#lib/brieven/rules.ts';
import { SJABLOONCODES, sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { listVersies, readSjabloonbestand } from '#lib/brieven/sjablonen/data.ts';
import { bekendeVelden, beoordeelVelden, voorbeeldgegevens } from '#lib/brieven/sjablonen/rules.ts';
import { sjablonenSchema, sjabloonSchema, sjabloonversieSchema } from '#lib/brieven/sjablonen/schema.ts';

const kop = {
  permission: 'sjabloon.beheren',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

/** All letters with the version that is in use, and who they come from. */
export const readSjablonen = query({
  ...kop,
  naam: 'sjablonen zien',
  input: sjablonenSchema,
  run: async (toegang) => {
    const versies = await listVersies(toegang, null);
    return gelukt({
      afzender: await readAfzender(toegang),
      sjablonen: SJABLOONCODES.map((code) => {
        const eigen = versies.filter((versie) => versie.code === code);
        return {
          code,
          soort: sjabloonVan(code),
          inGebruik: eigen.find((versie) => versie.inGebruik) ?? null,
          eigen: eigen.length,
        };
      }),
    });
  },
});

/** One letter: its versions, the fields it may use, and if asked an invented example. */
export const readSjabloon = query({
  ...kop,
  naam: 'sjabloon openen',
  input: sjabloonSchema,
  run: async (toegang, { code, voorbeeld }) => {
    const versies = await listVersies(toegang, code);
    const html = voorbeeld === undefined ? null : await voorbeeldVan(toegang, code, voorbeeld);
    if (voorbeeld !== undefined && html === null) return nietGevonden('Deze versie');
    return gelukt({
      code,
      soort: sjabloonVan(code),
      versies: versies.map((versie) => ({
        ...versie,
        mist: beoordeelVelden(code, versie.velden, bronvelden()).mist,
      })),
      velden: bekendeVelden(code, bronvelden()),
      voorbeeld: voorbeeld === undefined || html === null ? null : { nummer: voorbeeld, html },
    });
  },
});

/** The Word file of a version; 0 is the text of Baken. */
export const readSjabloonversie = query({
  ...kop,
  naam: 'sjabloon downloaden',
  input: sjabloonversieSchema,
  run: async (toegang, { code, nummer }) => {
    const bestand = await readSjabloonbestand(toegang, code, nummer);
    return bestand
      ? gelukt({ bestand, naam: `${code}${nummer > 0 ? `-v${nummer}` : ''}.docx` })
      : nietGevonden('Deze versie');
  },
});

const VOORBEELD = {
  naam: 'Anja Voorbeeld en Erik Voorbeeld',
  aanhef: 'Geachte mevrouw Voorbeeld, geachte heer Voorbeeld,',
  adres: ['Mevrouw A. Voorbeeld', 'De heer E. Voorbeeld', 'Demolaan 12', '6131 AA  Sittard'],
  emails: [],
} as const;
const COLLEGA = {
  naam: 'Voorbeeldcollege',
  aanhef: 'Geachte collega,',
  adres: ['Voorbeeldcollege', 'T.a.v. de verzuimcoördinator', 'Sittard'],
  emails: [],
} as const;
const KIND = { naam: 'Kim Voorbeeld', aanhef: 'Beste Kim,', adres: [], emails: [] } as const;
const SOORT = {
  gezin: 'ouders',
  ouders: 'ouders',
  school: 'school',
  instantie: 'ander',
  volwassene: 'jongere',
} as const;

async function voorbeeldVan(toegang: Toegang, code: Sjablooncode, nummer: number): Promise<string | null> {
  const bestand = await readSjabloonbestand(toegang, code, nummer);
  if (!bestand) return null;
  const { titel, aan, velden } = sjabloonVan(code);
  const gegevens = voorbeeldgegevens(code, bronvelden());
  const inhoud = {
    titel,
    gegevens,
    velden: Object.fromEntries(velden.map((veld) => [veld.naam, veld.voorbeeld])),
    alinea: gegevens.alinea ?? '',
    meerderjarig: false,
  };
  const kopie = {
    soort: SOORT[aan],
    ontvanger: aan === 'school' || aan === 'instantie' ? COLLEGA : VOORBEELD,
  };
  const anderen = aan === 'gezin' ? [{ soort: 'jongere' as const, ontvanger: KIND }] : [];
  return docxToHtml(await mergeDocx(bestand, samenvoegen(velden, inhoud, kopie, anderen)));
}
