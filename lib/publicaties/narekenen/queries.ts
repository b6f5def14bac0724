import { runReeks } from '#lib/indicatoren/run.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { earlierTables, hashOf, isIntact } from '#lib/publicaties/commands.ts';
import { readOne } from '#lib/publicaties/data.ts';
import type { Intern, Publicatie, Vorm } from '#lib/publicaties/model.ts';
import { countLaterIngelezen, listVernietigd } from '#lib/publicaties/narekenen/data.ts';
import { tabeleenheid } from '#lib/publicaties/labels.ts';
import type { Actueel, Narekening } from '#lib/publicaties/narekenen/model.ts';
import {
  geheelVan,
  inVormVan,
  uitkomstVan,
  verschillenVan,
  waardenVan,
} from '#lib/publicaties/narekenen/rules.ts';
import { PARAMETERS_2026, type Tabel } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { canonical, tabelOf } from '#lib/publicaties/rules.ts';
import { publicatieSchema } from '#lib/publicaties/schema.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Counts a frozen figure again, from what was known at its moment, by the definition and against the publications of its day. */
export const recountPublicatie = query({
  naam: 'publicatie narekenen',
  permission: 'publicatie.narekenen',
  verwerking: 'verantwoording',
  input: publicatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Narekening>> => {
    const publicatie = await readOne(toegang, id);
    if (!publicatie) return nietGevonden('Deze publicatie');
    toegang.merkAan({ soort: 'publicatie', id });
    const nu = await countAgain(toegang, publicatie, publicatie.bekendOp);
    if (!nu.ok) return nu;
    const hashNu = await protectedHash(toegang, publicatie, nu.waarde.vormen);
    const exact = canonical(plain(nu.waarde)) === canonical(publicatie.intern);
    const vernietigd = await listVernietigd(toegang, publicatie);
    return gelukt({
      uitkomst: uitkomstVan({
        gelijk: exact && hashNu === publicatie.hash,
        vernietigd: vernietigd.length,
        laterIngelezen: await countLaterIngelezen(toegang, publicatie),
      }),
      hashKlopt: isIntact(toegang.bureauId, publicatie),
      hash: publicatie.hash,
      hashNu,
      verschillen: verschillenVan(publicatie.intern.vormen, nu.waarde.vormen),
      vernietigd,
    });
  },
});

/** The tables of a publication as they would be now: what is registered later shows here, and not in what was frozen. */
export async function readActueel(toegang: Toegang, publicatie: Publicatie): Promise<readonly Actueel[]> {
  const nu = await countAgain(toegang, publicatie);
  if (!nu.ok) return [];
  return publicatie.intern.vormen.map(({ titel, tabel }, plek) => ({
    tabel: titel,
    eenheid: tabeleenheid(publicatie.definitie, tabel.soort),
    was: geheelVan(tabel),
    nu: geheelVan(nu.waarde.vormen[plek]?.tabel),
  }));
}

async function countAgain(
  toegang: Toegang,
  { indicator, schooljaar, peildatum, definitie, intern }: Publicatie,
  moment?: Date,
): Promise<Uitkomst<Intern>> {
  const vraag = { schooljaar, peildatum, moment, versie: definitie.versie };
  const reeks = await runReeks(indicator, vraag, 1, toegang);
  if (!reeks.ok) return reeks;
  const uitslag: Uitslag = inVormVan(intern.uitslag, reeks.waarde.uitslag);
  const waarden = waardenVan(intern.vormen);
  const vormen = intern.vormen.flatMap(({ titel, tabel }): Vorm<Tabel>[] => {
    const vorm = PUBLIEKSVORMEN[indicator]?.find(
      ({ code }) => tabel.code === `${indicator}/${code}/${schooljaar}`,
    );
    // By what was true of it on its day: an edition from before its source was named keeps its caps.
    if (!vorm) return [];
    const { code, gepubliceerdDoor, peildatum: dag, isStand } = tabel;
    const teldag = dag === undefined ? {} : { peildatum: dag, isStand };
    return [{ titel, tabel: { ...tabelOf(vorm, uitslag, waarden, code, gepubliceerdDoor), ...teldag } }];
  });
  return gelukt({ uitslag, vormen });
}

async function protectedHash(
  toegang: Toegang,
  { openbaar, gepubliceerdOp }: Publicatie,
  vormen: readonly Vorm<Tabel>[],
): Promise<string> {
  const eerdere = await earlierTables(toegang, gepubliceerdOp);
  const result = protectAll(
    vormen.map(({ tabel }) => tabel),
    PARAMETERS_2026,
    { eerdere },
  );
  if (result.soort === 'geweigerd') return '';
  const beschermd = vormen.flatMap(({ titel }, plek) => {
    const tabel = result.uitkomst[plek];
    return tabel ? [{ titel, tabel }] : [];
  });
  return hashOf(plain({ woorden: openbaar.woorden, vormen: beschermd })).toString('hex');
}

/** Through JSON, as it stands in the database. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
