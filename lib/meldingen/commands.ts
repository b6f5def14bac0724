import { chooseGemeente } from '#lib/jongeren/gemeenten/commands.ts';
import { readWoonplaats } from '#lib/jongeren/gemeenten/data.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  findStand,
  listCategorieFeiten,
  saveMelding,
  type StandMetVersie,
  type Wijziging,
} from '#lib/meldingen/data.ts';
import {
  categorieSchema,
  doorstuurSchema,
  heropenSchema,
  intrekSchema,
  kennisgevingSchema,
} from '#lib/meldingen/schema.ts';
import { decide, decideDoorsturen, decideReclassify, type Handeling } from '#lib/meldingen/status/rules.ts';
import { queueTerugmeldingen } from '#lib/meldingen/terugmelding/data.ts';
import { listTriage, savePrioriteiten } from '#lib/meldingen/triage/data.ts';
import { command, mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { placeFor } from '#lib/meldingen/nemen/commands.ts';
import { soortVoor } from '#lib/meldingen/nemen/rules.ts';

type Klaar = { id: string; jongereId: string | null; versie: number };
const KERN = {
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => (out.jongereId ? [out.jongereId] : []),
} as const;

/** K: read, no action; the school hears that. */
export const noteMelding = command({
  ...KERN,
  naam: 'melding ter kennisgeving aannemen',
  permission: 'melding.behandelen',
  input: kennisgevingSchema,
  run: (toegang, input) =>
    change(toegang, input, async (stand) =>
      apply(toegang, stand, input, { soort: 'kennisgeving' }, { eigenaarId: toegang.gebruikerId }),
    ),
});

/** I: the school takes its melding back; it no longer counts as a melding that stands. */
export const withdrawMelding = command({
  ...KERN,
  naam: 'melding intrekken voor de school',
  permission: 'melding.intrekken',
  input: intrekSchema,
  run: (toegang, input) =>
    change(toegang, input, (stand) => apply(toegang, stand, input, { soort: 'intrekken' })),
});

/** To the gemeente where the young person lives now; here the melding is closed with that reason. */
export const forwardMelding = command({
  ...KERN,
  naam: 'melding doorsturen naar andere gemeente',
  permission: 'melding.behandelen',
  input: doorstuurSchema,
  run: (toegang, input) =>
    change(toegang, input, async (stand) => {
      const keuze = await chooseGemeente(toegang, input.naarGemeente, input);
      if (!keuze.ok) return keuze;
      const naarGemeente = keuze.waarde;
      const brp = stand.jongereId ? await readWoonplaats(toegang, stand.jongereId) : undefined;
      const reden = decideDoorsturen(brp, naarGemeente, input.afwijkreden);
      if (!reden.ok) return reden;
      const resultaten = await listResultaten(toegang, soortVoor(stand.categorie));
      const resultaat =
        resultaten.find((item) => item.kern === 'overdracht-gemeente')?.code ?? 'overdracht-gemeente';
      const redenAfgesloten = kernresultaat('overdracht-gemeente')?.duoReden ?? null;
      return apply(
        toegang,
        stand,
        input,
        { soort: 'doorsturen', naarGemeente, resultaat },
        {
          doorgestuurdNaar: naarGemeente,
          doorstuurreden: reden.waarde,
          resultaatCode: resultaat,
          redenAfgesloten,
        },
      );
    }),
});

/** G → B: only a teamleider, with a reason. That it was handled no longer holds. */
export const reopenMelding = command({
  ...KERN,
  naam: 'melding heropenen',
  permission: 'melding.heropenen',
  input: heropenSchema,
  run: (toegang, input) => {
    toegang.merkAan({ reden: input.reden });
    return change(toegang, input, async (stand) => {
      const plek = await placeReopened(toegang, stand);
      if (!plek.ok) return plek;
      const wis = {
        resultaatCode: null,
        redenAfgesloten: null,
        doorgestuurdNaar: null,
        doorstuurreden: null,
      };
      const handeling = { soort: 'heropenen', reden: input.reden } as const;
      const invoer = { versie: input.versie, opmerking: null };
      const uitkomst = await apply(toegang, stand, invoer, handeling, { ...wis, ...plek.waarde });
      if (uitkomst.ok) await lapseFacts(toegang, stand.id, ['MeldingAfgehandeld', 'MeldingDoorgestuurd']);
      return uitkomst;
    });
  },
});

/** A melding that is worked on again stands in open work: its own, or when it never had any, new work. */
async function placeReopened(toegang: Toegang, stand: StandMetVersie): Promise<Uitkomst<Wijziging>> {
  if (stand.status !== 'G') return gelukt({});
  const werk = stand.werkprocesId ? await findWerkproces(toegang, stand.werkprocesId) : undefined;
  if (werk?.status === 'gesloten')
    return weiger(
      'werkproces-gesloten',
      'Deze melding hoort bij een gesloten werkproces. Heropen dat werkproces; de melding gaat dan mee.',
      { gegevens: { werkprocesId: werk.id } },
    );
  if (werk) return gelukt({});
  const plek = await placeFor(toegang, stand, { routekaart: null, werkproces: null });
  if (!plek.ok) return plek;
  return gelukt({ werkprocesId: plek.waarde.werkprocesId, eigenaarId: plek.waarde.eigenaarId });
}

/** The assessment of the bureau; what DUO delivered stays. Its facts are recorded anew, so it counts once. */
export const reclassifyMelding = command({
  ...KERN,
  naam: 'categorie van melding wijzigen',
  permission: 'melding.behandelen',
  input: categorieSchema,
  run: (toegang, input) =>
    change(toegang, input, async (stand) => {
      const feiten = await listCategorieFeiten(toegang, stand.id);
      const besluit = decideReclassify(stand, input.categorie, feiten);
      if (!besluit.ok) return besluit;
      await lapseFacts(toegang, stand.id, [...new Set(feiten.map(({ soort }) => soort))]);
      const wijziging = { categorie: input.categorie };
      const saved = await saveMelding(toegang, stand.id, input.versie, wijziging, besluit.waarde);
      if (saved.ok) await savePrioriteiten(toegang, await listTriage(toegang, [stand.id]));
      return saved;
    }),
});

type Invoer = { id: string; versie: number };

async function change(
  toegang: Toegang,
  input: Invoer,
  werkwijze: (stand: StandMetVersie) => Promise<Uitkomst<{ versie: number }>>,
): Promise<Uitkomst<Klaar>> {
  const stand = await findStand(toegang, input.id);
  if (!stand) return nietGevonden('Deze melding');
  toegang.merkAan({ soort: 'melding', id: input.id });
  if (stand.jongereId) toegang.raak([stand.jongereId]);
  const uitkomst = await werkwijze(stand);
  return uitkomst.ok
    ? gelukt({ id: stand.id, jongereId: stand.jongereId, versie: uitkomst.waarde.versie })
    : uitkomst;
}

/** One step of the status machine: decided, written with its facts, and told to the school. */
export async function apply(
  toegang: Toegang,
  stand: StandMetVersie,
  input: { versie: number; opmerking: string | null },
  handeling: Handeling,
  wijziging: Wijziging = {},
): Promise<Uitkomst<{ versie: number }>> {
  if (stand.versie !== input.versie) return conflict(toegang, 'melding', stand.id, input.versie);
  const magHeropenen = mag(toegang.actor, 'melding.heropenen');
  const besluit = decide(handeling, stand, { today: toegang.vandaag, magHeropenen });
  if (!besluit.ok) return besluit;
  const { status, feiten } = besluit.waarde;
  const alles = { ...wijziging, status, opmerking: input.opmerking };
  const saved = await saveMelding(toegang, stand.id, input.versie, alles, feiten);
  if (!saved.ok) return saved;
  const redenAfgesloten = wijziging.redenAfgesloten ?? null;
  const regel = { meldingId: stand.id, status, redenAfgesloten, opmerking: input.opmerking };
  await queueTerugmeldingen(toegang, [regel]);
  return saved;
}
