import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { runReeks, type Reeks } from '#lib/indicatoren/run.ts';
import { lookupHash } from '#lib/platform/crypto.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  deleteConcept,
  hasGepubliceerd,
  insertConcept,
  listOpenbareTabellen,
  listPublished,
  lockOpenbaar,
  moveTo,
  readOne,
} from '#lib/publicaties/data.ts';
import type { Dimensiewoorden, Intern, Kop, Openbaar, Publicatie } from '#lib/publicaties/model.ts';
import { WEIGERING_TEKST } from '#lib/publicaties/onthulling/labels.ts';
import { PARAMETERS_2026, type EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { canonical, decideStap, tabelOf, type Stap } from '#lib/publicaties/rules.ts';
import { intrekkenSchema, klaarzettenSchema, publicatieSchema } from '#lib/publicaties/schema.ts';
import { readGewoneDag } from '#lib/publicaties/teldag/data.ts';
import { refusePeildatum, teldagVan } from '#lib/publicaties/teldag/rules.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const VERWERKING = 'verantwoording';

type Klaarzetten = z.output<typeof klaarzettenSchema>;

/** Computes a figure, freezes it and protects it against everything of this bureau that is public already. */
export const preparePublicatie = command({
  naam: 'cijfer klaarzetten voor publicatie',
  permission: 'publicatie.maken',
  verwerking: VERWERKING,
  input: klaarzettenSchema,
  subject: 'geen-personen',
  run: (toegang, invoer) => makeConcept(toegang, invoer),
});

/** The same as a part of another command; a second edition says what changed. */
export async function makeConcept(
  toegang: Toegang,
  { indicator, schooljaar, peildatum: gekozen, toelichting }: Klaarzetten,
): Promise<Uitkomst<{ id: string }>> {
  const peildatum = gekozen ?? (await readGewoneDag(toegang, indicator, schooljaar));
  const buiten = refusePeildatum(indicator, schooljaar, peildatum);
  if (buiten) return buiten;
  if (!toelichting && (await hasGepubliceerd(toegang, { indicator, schooljaar })))
    return weiger('toelichting-nodig', 'Dit cijfer is al eens gepubliceerd.', {
      velden: {
        toelichting:
          'Schrijf wat er sinds de vorige uitgave is veranderd en waarom. Dat staat straks bij het cijfer.',
      },
    });
  // As known at this moment exactly, so that it can be counted again.
  const reeks = await runReeks(indicator, { schooljaar, peildatum, moment: toegang.nu }, 1, toegang);
  if (!reeks.ok) return reeks;
  if (!reeks.waarde.uitslag.bekend) {
    return weiger(
      'onbekend',
      `Over ${schooljaar} is niets vastgelegd; een onbekend cijfer wordt niet gepubliceerd.`,
    );
  }
  const frozen = await freeze(toegang, reeks.waarde);
  if (!frozen.ok) return frozen;
  const { uitslag } = reeks.waarde;
  const id = await insertConcept(toegang, {
    indicator,
    schooljaar,
    peildatum: uitslag.peildatum,
    bekendOp: toegang.nu,
    definitie: kopOf(reeks.waarde),
    ...frozen.waarde,
    hash: hashOf(frozen.waarde.openbaar),
    internZegel: sealIntern(toegang.bureauId, frozen.waarde.intern),
    toelichting: toelichting || null,
  });
  toegang.merkAan({ soort: 'publicatie', id });
  return gelukt({ id });
}

/**
 * The digest on the public page, over the public content only. Were the exact content in it, a reader could try every
 * possible value of a hidden count until the digest fits.
 */
export function hashOf(openbaar: Openbaar): Buffer {
  return createHash('sha256').update(canonical(openbaar)).digest();
}

/** A keyed seal over the exact content, to see a later change inside; it never leaves the bureau. */
export function sealIntern(bureauId: number, intern: Intern): Buffer {
  return lookupHash(canonical(intern), bureauId, 'publicatie');
}

/** What was frozen is what stands there now: the public content by its digest, the exact content by its keyed seal. */
export function isIntact(
  bureauId: number,
  { openbaar, intern, hash, internZegel }: Pick<Publicatie, 'openbaar' | 'intern' | 'hash' | 'internZegel'>,
): boolean {
  return (
    hashOf(openbaar).toString('hex') === hash &&
    (internZegel === null || sealIntern(bureauId, intern).toString('hex') === internZegel)
  );
}

async function freeze(
  toegang: Toegang,
  reeks: Reeks,
): Promise<Uitkomst<{ intern: Intern; openbaar: Openbaar }>> {
  const { indicator, uitslag, waarden } = reeks;
  const vormen = (PUBLIEKSVORMEN[indicator.code] ?? []).map((vorm) => ({
    titel: vorm.titel,
    tabel: {
      ...tabelOf(
        vorm,
        uitslag,
        waarden,
        `${indicator.code}/${vorm.code}/${uitslag.schooljaar}`,
        indicator.gepubliceerdDoor,
      ),
      ...teldagVan(indicator, uitslag),
    },
  }));
  const eerdere = await earlierTables(toegang);
  const result = protectAll(
    vormen.map(({ tabel }) => tabel),
    PARAMETERS_2026,
    { eerdere },
  );
  if (result.soort === 'geweigerd') {
    return weiger(
      'niet-te-beschermen',
      `Dit cijfer kan zo niet openbaar worden. ${WEIGERING_TEKST[result.reden]}`,
    );
  }
  const openbaar = {
    woorden: woordenOf(reeks),
    vormen: vormen.flatMap(({ titel }, index) => {
      const tabel = result.uitkomst[index];
      return tabel ? [{ titel, tabel }] : [];
    }),
  };
  // Through JSON, as it will stand in the database, so that the hash can be taken again from there.
  return gelukt(
    JSON.parse(JSON.stringify({ intern: { uitslag, vormen }, openbaar })) as {
      intern: Intern;
      openbaar: Openbaar;
    },
  );
}

/** Everything of this bureau that is public, or was so before a moment: figures, and tables that went out beside them. */
export async function earlierTables(toegang: Toegang, voor?: Date | null): Promise<EerderePublicatie[]> {
  const published = await listPublished(toegang, voor);
  const figures = published.flatMap(({ intern, openbaar }) =>
    intern.vormen.flatMap(({ tabel }, index) => {
      const shown = openbaar.vormen[index]?.tabel;
      return shown ? [{ tabel, openbaar: shown }] : [];
    }),
  );
  return [...figures, ...(await listOpenbareTabellen(toegang, voor))];
}

function kopOf({ indicator }: Reeks): Kop {
  const { code, titel, vraag, definitie, teller, noemer, formule, eenheid, bron, versie } = indicator;
  return { code, titel, vraag, definitie, teller, noemer, formule, eenheid, bron, versie };
}

function woordenOf({ indicator, waarden }: Reeks): Dimensiewoorden {
  return Object.fromEntries(
    indicator.dimensies.map(({ code, label }) => [
      code,
      {
        label,
        waarden: Object.fromEntries((waarden[code] ?? []).map((waarde) => [waarde.code, waarde.label])),
      },
    ]),
  );
}

/** A step with one publication, also as a part of another command. */
export async function takeStap(
  toegang: Toegang,
  id: string,
  stap: Stap,
  toelichting?: string,
): Promise<Uitkomst<{ id: string }>> {
  const publicatie = await readOne(toegang, id);
  if (!publicatie) return nietGevonden('Deze publicatie');
  const naar = decideStap(stap, publicatie, toegang.gebruikerId);
  if (!naar.ok) return naar;
  if (stap === 'publiceren') {
    await lockOpenbaar(toegang);
    const { indicator, schooljaar } = publicatie;
    if (!publicatie.toelichting && (await hasGepubliceerd(toegang, { indicator, schooljaar })))
      return weiger(
        'toelichting-nodig',
        'Sinds dit cijfer is klaargezet, is er een uitgave van gepubliceerd. Zet het opnieuw klaar, met wat er sindsdien is veranderd.',
      );
    const changed = await protectedStill(toegang, publicatie);
    if (!changed.ok) return changed;
  }
  toegang.merkAan({ soort: 'publicatie', id, ...(toelichting ? { reden: toelichting } : {}) });
  const moved = await moveTo(toegang, publicatie, naar.waarde, toelichting ? { toelichting } : {});
  return moved
    ? gelukt({ id })
    : weiger('gewijzigd-door-ander', 'Een collega was u net voor. Bekijk de publicatie opnieuw.');
}

/** Between making and approving, other figures may have become public: protect again, and refuse when that shows more. */
async function protectedStill(
  toegang: Toegang,
  publicatie: { intern: Intern; openbaar: Openbaar },
): Promise<Uitkomst<null>> {
  const eerdere = await earlierTables(toegang);
  const again = protectAll(
    publicatie.intern.vormen.map(({ tabel }) => tabel),
    PARAMETERS_2026,
    { eerdere },
  );
  const shown = publicatie.openbaar.vormen.map(({ tabel }) => tabel);
  if (again.soort === 'beschermd' && canonical(again.uitkomst) === canonical(shown)) return gelukt(null);
  return weiger(
    'inmiddels-ander-openbaar',
    'Sinds dit cijfer is klaargezet, is er iets anders gepubliceerd waarmee samen een te klein aantal te herleiden is. Zet het cijfer opnieuw klaar.',
  );
}

export const submitPublicatie = command({
  naam: 'cijfer ter controle aanbieden',
  permission: 'publicatie.maken',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: (toegang, { id }) => takeStap(toegang, id, 'aanbieden'),
});

export const approvePublicatie = command({
  naam: 'cijfer controleren en publiceren',
  permission: 'publicatie.goedkeuren',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: (toegang, { id }) => takeStap(toegang, id, 'publiceren'),
});

export const returnPublicatie = command({
  naam: 'cijfer terugsturen naar de maker',
  permission: 'publicatie.goedkeuren',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: (toegang, { id }) => takeStap(toegang, id, 'terugsturen'),
});

export const withdrawPublicatie = command({
  naam: 'gepubliceerd cijfer intrekken',
  permission: 'publicatie.goedkeuren',
  verwerking: VERWERKING,
  input: intrekkenSchema,
  subject: 'geen-personen',
  run: (toegang, { id, reden }) => takeStap(toegang, id, 'intrekken', reden),
});

export const discardConcept = command({
  naam: 'concept van een cijfer weggooien',
  permission: 'publicatie.maken',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'publicatie', id });
    return (await deleteConcept(toegang, id)) ? gelukt({ id }) : nietGevonden('Dit concept');
  },
});
