import { docxToHtml, mergeDocx } from '#lib/platform/word.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { briefbronVan } from '#lib/brieven/bronnen.ts';
import { jongereVanOnderwerp, readBriefbasis, type Briefbasis } from '#lib/brieven/gegevens/data.ts';
import { geadresseerden } from '#lib/brieven/geadresseerden/rules.ts';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Briefinhoud, Exemplaar, Onderwerp } from '#lib/brieven/model.ts';
import { markeer, samenvoegen, toonMerken } from '#lib/brieven/rules.ts';
import { sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { readSjabloonbestand, versieInGebruik } from '#lib/brieven/sjablonen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Everything of a letter before anyone chose or typed: what is known, who may get it, and which text is used. */
export type Opzet = {
  readonly basis: Briefbasis;
  readonly bron: Readonly<Record<string, string>>;
  readonly kandidaten: readonly Kandidaat[];
  readonly sjabloonVersie: number;
};

type Vraag = {
  readonly jongereId: string;
  readonly sjabloon: Sjablooncode;
  readonly onderwerp: Onderwerp | null;
};

export async function readOpzet(toegang: Toegang, vraag: Vraag): Promise<Uitkomst<Opzet>> {
  const bron = await readBron(toegang, vraag);
  if (!bron.ok) return bron;
  const basis = await readBriefbasis(toegang, vraag.jongereId, bron.waarde.school || null);
  if (!basis) return nietGevonden('Deze jongere');
  return gelukt({
    basis,
    bron: bron.waarde,
    kandidaten: geadresseerden(sjabloonVan(vraag.sjabloon), kringVan(basis.kring, bron.waarde.ouders)),
    sjabloonVersie: await versieInGebruik(toegang, vraag.sjabloon),
  });
}

/** A letter directed at some of the parents addresses them alone. */
function kringVan(kring: Briefbasis['kring'], ouders: string | undefined): Briefbasis['kring'] {
  if (!ouders) return kring;
  const gericht = ouders.split(',');
  return { ...kring, leden: kring.leden.filter((lid) => gericht.includes(lid.id)) };
}

/** An instrument of someone else never lends its words to this letter. */
async function readBron(
  toegang: Toegang,
  { jongereId, onderwerp }: Vraag,
): Promise<Uitkomst<Record<string, string>>> {
  if (!onderwerp) return gelukt({});
  const bron = briefbronVan(onderwerp.soort);
  if (!bron) return gelukt({}); // nothing to fill in by itself: who writes the letter does
  const eigenaar = await jongereVanOnderwerp(toegang, onderwerp.id);
  if (eigenaar && eigenaar !== jongereId) return nietGevonden('Dit onderwerp');
  const gegevens = await bron(toegang, onderwerp.id);
  if (!gegevens || (gegevens.jongere && gegevens.jongere !== jongereId)) return nietGevonden('Dit onderwerp');
  const { werkproces } = gegevens;
  if (werkproces && (await jongereVanOnderwerp(toegang, werkproces)) !== jongereId)
    return nietGevonden('Dit onderwerp');
  return gelukt({ ...gegevens });
}

/** What the letter says, from what is known and what was typed; what was typed goes first. */
export function inhoudVan(
  sjabloon: Sjablooncode,
  opzet: Pick<Opzet, 'basis' | 'bron'>,
  kenmerk: string,
  getypt: { readonly velden: Readonly<Record<string, string>>; readonly alinea: string },
): Briefinhoud {
  const { titel } = sjabloonVan(sjabloon);
  return {
    titel,
    gegevens: { ...opzet.bron, ...opzet.basis.gegevens, onderwerp: titel, kenmerk },
    velden: getypt.velden,
    alinea: getypt.alinea,
    meerderjarig: opzet.basis.kring.jongere.leeftijd >= 18,
  };
}

type Kopie = Pick<Exemplaar, 'soort' | 'ontvanger'>;
type Bron = {
  readonly sjabloon: Sjablooncode;
  readonly sjabloonVersie: number;
  readonly inhoud: Briefinhoud;
};

/** The Word file of one copy. */
export async function makeExemplaar(
  toegang: Toegang,
  brief: Bron,
  kopie: Kopie,
  alle: readonly Kopie[],
  { merken = false } = {},
): Promise<Buffer> {
  const bestand = await readSjabloonbestand(toegang, brief.sjabloon, brief.sjabloonVersie);
  if (!bestand) throw new Error(`sjabloon ${brief.sjabloon} ${brief.sjabloonVersie} is er niet`);
  const { velden } = sjabloonVan(brief.sjabloon);
  const anderen = alle.filter((ander) => ander !== kopie);
  const gegevens = samenvoegen(velden, brief.inhoud, kopie, anderen);
  return mergeDocx(bestand, merken ? markeer(velden, gegevens) : gegevens);
}

/** The real text on the page. `merken`: what can still be changed is marked, and follows while one types. */
export async function showExemplaar(
  toegang: Toegang,
  brief: Bron,
  kopie: Kopie,
  alle: readonly Kopie[],
  opties: { merken?: boolean } = {},
): Promise<string> {
  const html = await docxToHtml(await makeExemplaar(toegang, brief, kopie, alle, opties));
  return opties.merken ? toonMerken(html) : html;
}
