import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { makeConcept, takeStap } from '#lib/publicaties/commands.ts';
import { hasGepubliceerd, listOnderweg, readOne } from '#lib/publicaties/data.ts';
import type { Jaarstap } from '#lib/publicaties/jaar/model.ts';
import { kenmerkVan } from '#lib/publicaties/jaar/rules.ts';
import { jaarSchema, klaarzetjaarSchema, publiceerjaarSchema } from '#lib/publicaties/jaar/schema.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KERN = { verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const titelVan = (code: string) => findIndicator(code)?.titel ?? code;

/** Freezes every figure of a school year that is not on its way or public yet; a later edition of one is made by itself, with its reason. */
export const prepareJaar = command({
  ...KERN,
  naam: 'cijfers van een schooljaar klaarzetten voor publicatie',
  permission: 'publicatie.maken',
  input: klaarzetjaarSchema,
  run: async (toegang, { schooljaar, peildatum }): Promise<Uitkomst<Jaarstap>> => {
    const onderweg = new Set((await listOnderweg(toegang, schooljaar)).map(({ indicator }) => indicator));
    const niet: { titel: string; reden: string }[] = [];
    let gedaan = 0;
    for (const indicator of PUBLICEERBAAR) {
      if (onderweg.has(indicator) || (await hasGepubliceerd(toegang, { indicator, schooljaar }))) continue;
      const dag = findIndicator(indicator)?.isStand ? peildatum : undefined;
      const gemaakt = await makeConcept(toegang, {
        ...{ indicator, schooljaar },
        peildatum: dag,
        toelichting: undefined,
      });
      if (gemaakt.ok) gedaan += 1;
      else if (gemaakt.weigering.velden) return gemaakt;
      else niet.push({ titel: titelVan(indicator), reden: gemaakt.weigering.zin });
    }
    return gelukt({ schooljaar, gedaan, niet });
  },
});

/** Offers every concept of a school year for checking. */
export const submitJaar = command({
  ...KERN,
  naam: 'cijfers van een schooljaar ter controle aanbieden',
  permission: 'publicatie.maken',
  input: jaarSchema,
  run: async (toegang, { schooljaar }): Promise<Uitkomst<Jaarstap>> => {
    const concepten = (await listOnderweg(toegang, schooljaar)).filter(({ status }) => status === 'concept');
    return gelukt(await takeAlle(toegang, schooljaar, concepten, 'aanbieden'));
  },
});

/** Publishes what the one who checks had on the page; what he made himself stays for a colleague. */
export const approveJaar = command({
  ...KERN,
  naam: 'cijfers van een schooljaar controleren en publiceren',
  permission: 'publicatie.goedkeuren',
  input: publiceerjaarSchema,
  run: async (toegang, { schooljaar, gezien }): Promise<Uitkomst<Jaarstap>> => {
    const klaar = (await listOnderweg(toegang, schooljaar)).filter(({ status }) => status === 'ter-controle');
    const publicaties = (await Promise.all(klaar.map(({ id }) => readOne(toegang, id)))).filter(
      (publicatie) => publicatie !== undefined && publicatie.gemaaktDoor !== toegang.gebruikerId,
    );
    if (kenmerkVan(publicaties.flatMap((publicatie) => publicatie ?? [])) !== gezien)
      return weiger(
        'gewijzigd-door-ander',
        'Er is intussen iets veranderd aan deze cijfers. Bekijk ze opnieuw voordat u publiceert.',
      );
    return gelukt(
      await takeAlle(
        toegang,
        schooljaar,
        publicaties.flatMap((publicatie) => publicatie ?? []),
        'publiceren',
      ),
    );
  },
});

async function takeAlle(
  toegang: Toegang,
  schooljaar: Schooljaar,
  publicaties: readonly { readonly id: string; readonly indicator: string }[],
  stap: 'aanbieden' | 'publiceren',
): Promise<Jaarstap> {
  const niet: { titel: string; reden: string }[] = [];
  for (const { id, indicator } of publicaties) {
    const gezet = await takeStap(toegang, id, stap);
    if (!gezet.ok) niet.push({ titel: titelVan(indicator), reden: gezet.weigering.zin });
  }
  return { schooljaar, gedaan: publicaties.length - niet.length, niet };
}
