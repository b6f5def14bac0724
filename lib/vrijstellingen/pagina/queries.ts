import { addSchooljaren, leeftijdBereikt, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { MINSTENS_JAAR } from '#lib/vrijstellingen/gronden/artikel-3a.ts';
import { findPersoon, listKeten, listLeveringenVan, readWie } from '#lib/vrijstellingen/pagina/data.ts';
import type { Dossierdeel, Intakepagina, Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { overlappend } from '#lib/vrijstellingen/pagina/rules.ts';
import { listBuitenlandseScholen, listVerklaarders } from '#lib/vrijstellingen/register/data.ts';
import { listTochIngeschreven } from '#lib/vrijstellingen/toch-ingeschreven/data.ts';
import { findZaak } from '#lib/vrijstellingen/zaken/data.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';
import { bereidVoorSchema, inDossierSchema, readZaakSchema } from '#lib/vrijstellingen/zaken/schema.ts';
import { readToetsing } from '#lib/vrijstellingen/zaken/toetsen/data.ts';
import { listGeschiedenis } from '#lib/werkprocessen/lezen/data.ts';

const KERN = { permission: 'vrijstelling.lezen', verwerking: 'leerplicht-toezicht' } as const;

/** One case on one screen: the checks with their article, what is on file, who was heard, the outcome and what follows from it. */
export const readZaak = query({
  ...KERN,
  naam: 'vrijstelling openen',
  input: readZaakSchema,
  subject: (out: Zaakpagina) => [out.zaak.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Zaakpagina>> => {
    const zaak = await findZaak(toegang, id);
    if (!zaak) return nietGevonden('Deze vrijstelling');
    const toegelaten = await checkKijkrecht(toegang, zaak.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'vrijstelling', id });
    const { stukken, toetsingen } = await readToetsing(toegang, zaak);
    const opVrijstelling = zaak.vrijstellingId ? await listTermijnenVan(toegang, zaak.vrijstellingId) : [];
    const keten = await listKeten(toegang, zaak.jongereId);
    return gelukt({
      zaak,
      ...(await readWie(toegang, zaak.jongereId, zaak.gemeente, id)),
      toetsingen,
      stukken,
      termijnen: [...(await listTermijnenVan(toegang, id)), ...opVrijstelling],
      tochIngeschreven:
        (await listTochIngeschreven(toegang, [zaak.jongereId])).find((item) => item.zaakId === id) ?? null,
      keten,
      overlap: isLopend(zaak) ? overlappend(keten, zaak, id) : [],
      leveringen: await listLeveringenVan(toegang, id),
      geschiedenis: await listGeschiedenis(toegang, id),
      verklaarders: await listVerklaarders(toegang),
      scholen: await listBuitenlandseScholen(toegang),
      vandaag: toegang.vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'vrijstelling.behandelen'),
        beslissen: mag(toegang.actor, 'vrijstelling.beslissen'),
        leveren: mag(toegang.actor, 'vrijstelling.leveren'),
      },
    });
  },
});

/** What the form of a new case needs: who may ask, and what there was before. */
export const prepareVrijstelling = query({
  ...KERN,
  naam: 'formulier voor een vrijstelling openen',
  permission: 'vrijstelling.behandelen',
  input: bereidVoorSchema,
  subject: (out: Intakepagina) => [out.jongereId],
  run: async (toegang, { jongereId, van: gevraagd }): Promise<Uitkomst<Intakepagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await findPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const { vandaag } = toegang;
    const { naam, geboortedatum, schrikkelConventie } = persoon;
    const wanneer = (jaren: number) => leeftijdBereikt(geboortedatum, jaren, schrikkelConventie ?? undefined);
    const eerder = await listKeten(toegang, jongereId);
    const van = gevraagd ?? gewoneEersteDag(vandaag);
    const veertien = wanneer(MINSTENS_JAAR);
    return gelukt({
      jongereId,
      naam,
      geboortedatum,
      meerderjarig: wanneer(18) <= vandaag,
      ouders: await listOuders(toegang, jongereId, vandaag),
      eerder,
      lopend: overlappend(eerder, { van, tot: null }),
      veertienOp: veertien > vandaag ? veertien : null,
      van,
      vandaag,
    });
  },
});

/** From April on a notice is mostly about the next school year; before that about now. */
function gewoneEersteDag(vandaag: Datum): Datum {
  const maand = Number(vandaag.slice(5, 7));
  return maand >= 4 && maand <= 7 ? schooljaarBegin(addSchooljaren(schooljaarVan(vandaag), 1)) : vandaag;
}

/** The part of a dossier with all its vrijstellingen. */
export const readVrijstellingenInDossier = query({
  ...KERN,
  naam: 'vrijstellingen in een dossier openen',
  input: inDossierSchema,
  subject: (out: Dossierdeel) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Dossierdeel>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await findPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    return gelukt({
      jongereId,
      naam: persoon.naam,
      keten: await listKeten(toegang, jongereId),
      vandaag: toegang.vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'vrijstelling.behandelen'),
        beslissen: mag(toegang.actor, 'vrijstelling.beslissen'),
        overnemen: mag(toegang.actor, 'dossier.wijzigen'),
      },
    });
  },
});
