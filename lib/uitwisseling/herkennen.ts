import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { uitschrijvingen } from '#lib/uitwisseling/duo/uitschrijvingen.ts';
import { jongerenInBeeld } from '#lib/uitwisseling/beeld/jongeren-in-beeld.ts';
import { duurzaamWerk } from '#lib/uitwisseling/cijfers/duurzaam-werk.ts';
import { vsvCijfers } from '#lib/uitwisseling/cijfers/vsv-cijfers.ts';
import { personen } from '#lib/uitwisseling/brp/personen.ts';
import { csvVerzuimBron, VSVRAPPORTEN } from '#lib/uitwisseling/duo/bron.ts';
import { inspect, type Bestandskenmerk } from '#lib/uitwisseling/lezen/codering.ts';
import { BestandsFout, readRows } from '#lib/uitwisseling/lezen/csv.ts';
import { normaliseKop, readKop } from '#lib/uitwisseling/lezen/kop.ts';
import { MIGRATIEBESTANDEN, ONBEKENDE_HANDHAVING } from '#lib/uitwisseling/migratie/formaat.ts';
import type { Bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import type { Herkend } from '#lib/uitwisseling/motor/bestand.ts';
import { IMPORTSOORT_LABEL } from '#lib/uitwisseling/labels.ts';
import type { Bronbestand, Importsoort } from '#lib/uitwisseling/model.ts';

export type Levering = { readonly soort: Importsoort; readonly bestanden: readonly Herkend[] };

const CIJFERS: readonly Bestandsoort[] = [vsvCijfers, duurzaamWerk];

/** Says what each offered file is, in the order in which they are to be read; or which file cannot be read and why. */
export async function recognise(
  bronnen: readonly Bronbestand[],
  gevraagd?: Importsoort,
): Promise<Uitkomst<Levering>> {
  if (bronnen.length === 0) return weiger('geen-bestand', 'Kies eerst een bestand.');
  const bestanden: Herkend[] = [];
  for (const bron of bronnen) {
    const herkend = await recogniseOne(bron, gevraagd);
    if (!herkend.ok) return herkend;
    bestanden.push(herkend.waarde);
  }
  const soorten = new Set(bestanden.map(({ soort }) => soortVan(soort)));
  if (soorten.size > 1)
    return weiger(
      'gemengd',
      `Dit zijn verschillende leveringen door elkaar (${[...soorten].map((soort) => IMPORTSOORT_LABEL[soort]).join(', ')}). Lees ze apart in.`,
    );
  const orde = (item: Herkend) => MIGRATIEBESTANDEN.indexOf(item.soort) + VSVRAPPORTEN.indexOf(item.soort);
  const sorted = bestanden.sort((a, b) => orde(a) - orde(b) || (a.bron.naam < b.bron.naam ? -1 : 1));
  return gelukt({ soort: [...soorten][0] ?? 'migratie', bestanden: sorted });
}

function soortVan(soort: Bestandsoort): Importsoort {
  if (soort === csvVerzuimBron.bestand) return 'duo-verzuim';
  if (VSVRAPPORTEN.includes(soort)) return 'duo-vsv';
  if (soort === jongerenInBeeld) return 'jongeren-in-beeld';
  if (CIJFERS.includes(soort)) return 'cijfers';
  if (soort.compartiment === 'wpg') return 'handhaving';
  return soort === personen ? 'brp' : 'migratie';
}

async function recogniseOne(bron: Bronbestand, gevraagd?: Importsoort): Promise<Uitkomst<Herkend>> {
  const naam = baseName(bron.naam);
  if (ONBEKENDE_HANDHAVING.test(naam))
    return weiger(
      'handhaving',
      `Het bestand ${bron.naam} bevat gegevens van handhaving, maar heet niet zoals in het migratieformaat: verhoren, casusoverleggen, halt, processen-verbaal of last-onder-dwangsom.`,
    );
  const kenmerk = await inspect(bron);
  if (!kenmerk.ok) return kenmerk;
  const kop = await readHeading(bron, kenmerk.waarde);
  if (kop instanceof BestandsFout) return weiger(kop.code, kop.message);
  // One column with commas in its name: the file is cut by another character than ours.
  if (kop.length === 1 && kop[0]?.includes(','))
    return weiger(
      'scheidingsteken',
      `De kolommen van ${bron.naam} zijn gescheiden door komma's. Baken leest bestanden met een puntkomma (;) ertussen. Bewaar het bestand opnieuw met puntkomma's.`,
    );
  const soort = kindOf(naam, kop, gevraagd);
  if (!soort)
    return weiger(
      'onbekend-bestand',
      `Het bestand ${bron.naam} is niet herkend. Een levering van DUO heeft de kolom melding_id, of uitgeschreven_op voor A01; een bestand uit de BRP de kolommen bsn en adres_sinds; een bestand van een ander systeem heet zoals in het migratieformaat: ${MIGRATIEBESTANDEN.map((item) => item.naam).join(', ')}. Staan de namen van de kolommen op de eerste regel?`,
    );
  const { ontbreekt } = readKop(kop, soort.kolommen);
  if (ontbreekt.length > 0)
    return weiger(
      'kolom-ontbreekt',
      `In ${bron.naam} (${soort.label}) ontbreekt ${ontbreekt.length === 1 ? 'de kolom' : 'een aantal kolommen'}: ${ontbreekt.join(', ')}.`,
    );
  return gelukt({ bron, soort, kenmerk: kenmerk.waarde });
}

function kindOf(naam: string, kop: readonly string[], gevraagd?: Importsoort): Bestandsoort | undefined {
  const duo = csvVerzuimBron.bestand;
  const cijfers = CIJFERS.find((soort) => naam.startsWith(soort.naam));
  if (cijfers && (gevraagd === undefined || gevraagd === 'cijfers')) return cijfers;
  if (isInBeeld(naam, gevraagd)) return jongerenInBeeld;
  if (isBrp(naam, kop, gevraagd)) return personen;
  const rapport = VSVRAPPORTEN.find(
    (soort) => naam.startsWith(soort.naam) || naam.startsWith(soort.naam.slice(4)),
  );
  if (rapport && (gevraagd === undefined || gevraagd === 'duo-vsv')) return rapport;
  if (isA01(naam, kop, gevraagd)) return uitschrijvingen;
  if (gevraagd !== 'migratie' && kop.includes('melding_id') && kop.includes('pgn')) return duo;
  if (gevraagd === 'duo-verzuim')
    return kop.some((kolom) => kolom === 'pgn' || kolom === 'brin') ? duo : undefined;
  const passend = MIGRATIEBESTANDEN.filter((soort) => naam.startsWith(soort.naam));
  return passend.sort((a, b) => b.naam.length - a.naam.length)[0]; // ouderschap.csv also begins with ouders
}

/** By its columns; or by its name, so that who forgot a column hears which. */
function isBrp(naam: string, kop: readonly string[], gevraagd?: Importsoort): boolean {
  if (gevraagd !== undefined) return gevraagd === 'brp';
  return kop.includes('bsn') && (kop.includes('adres_sinds') || naam.startsWith('brp'));
}

/** By its name: its columns are too few to tell it apart. */
function isInBeeld(naam: string, gevraagd?: Importsoort): boolean {
  return gevraagd === undefined ? /^(jongeren-in-beeld|jib)/.test(naam) : gevraagd === 'jongeren-in-beeld';
}

function isA01(naam: string, kop: readonly string[], gevraagd?: Importsoort): boolean {
  if (gevraagd !== undefined) return gevraagd === 'duo-vsv';
  return (
    kop.includes('pgn') &&
    (kop.includes('uitgeschreven_op') || naam.startsWith('a01') || naam.startsWith('duo-a01'))
  );
}

function baseName(naam: string): string {
  return (naam.split(/[\\/]/).at(-1) ?? naam).toLowerCase();
}

async function readHeading(bron: Bronbestand, kenmerk: Bestandskenmerk): Promise<string[] | BestandsFout> {
  try {
    for await (const rij of readRows(bron, kenmerk.codering, () => undefined))
      return normaliseKop(rij.velden);
    return [];
  } catch (error) {
    if (error instanceof BestandsFout) return error;
    throw error;
  }
}
