import { randomUUID } from 'node:crypto';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command, mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { eigenaarVoor } from '#lib/verlof/aanvragen/data.ts';
import { insertVerlof } from '#lib/verlof/data.ts';
import { readLigging, regioVan } from '#lib/verlof/ligging/data.ts';
import { overSchooljaren, schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import { vraagAanSchema, type Aanvraaginvoer } from '#lib/verlof/schema.ts';
import { readOverlap, refuseGeenSchool, refuseOverlap } from '#lib/verlof/toets/dubbel/data.ts';
import type { Overlap } from '#lib/verlof/toets/dubbel/rules.ts';
import { feitkop, VOLGENDE } from '#lib/verlof/zaak/rules.ts';
import { insertWerkproces } from '#lib/werkprocessen/data.ts';

type Klaar = { readonly ids: readonly string[]; readonly jongereIds: readonly string[] };

/** Records an application that came by telephone, mail or on paper: one for the family, a record and a werkproces per child. */
export const vraagVerlofAan = command({
  naam: 'verlofaanvraag vastleggen',
  permission: 'verlof.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: vraagAanSchema,
  subject: (out: Klaar) => out.jongereIds,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const jongereIds = [...new Set(input.jongereId)];
    const refused = refuseInvoer(input, toegang) ?? (await refuseVerlof(toegang, input, jongereIds));
    if (refused) return refused;
    const aanvraagId = randomUUID();
    const ids: string[] = [];
    for (const jongereId of jongereIds) {
      const begonnen = await begin(toegang, input, jongereId, aanvraagId);
      if (!begonnen.ok) return begonnen;
      ids.push(begonnen.waarde);
    }
    return gelukt({ ids, jongereIds });
  },
});

function refuseInvoer(input: Aanvraaginvoer, toegang: Toegang) {
  if (input.ontvangenOp > toegang.vandaag)
    return weiger('datum-in-toekomst', 'De dag van ontvangst moet nog komen.', {
      velden: { ontvangenOp: 'Deze dag moet nog komen.' },
    });
  if (overSchooljaren(input))
    return weiger(
      'twee-schooljaren',
      'Verlof telt per schooljaar. Leg voor elk schooljaar een aanvraag vast; de grens is 1 augustus.',
      { velden: { tot: 'Deze dag valt in een ander schooljaar.' } },
    );
  return undefined;
}

/** Leave that is not needed, or that may be there already: said before anything is recorded, for all children at once. */
async function refuseVerlof(toegang: Toegang, input: Aanvraaginvoer, jongereIds: readonly string[]) {
  const { grond, van, tot } = input;
  const dagen = schooldagenIn(regioVan(toegang), input);
  const geenSchool = refuseGeenSchool(dagen);
  if (geenSchool) return geenSchool;
  const overlap: Overlap[] = [];
  for (const jongereId of jongereIds) {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const staat = await readOverlap(toegang, jongereId, {
      ...{ grond, van, tot, dagen },
      door: 'leerplichtambtenaar',
    });
    if (staat) overlap.push(staat);
  }
  return refuseOverlap(overlap, input.overlapGezien);
}

async function begin(
  toegang: Toegang,
  input: Aanvraaginvoer,
  jongereId: string,
  aanvraagId: string,
): Promise<Uitkomst<string>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const ligging = await readLigging(toegang, jongereId, input.van);
  if (!ligging) return nietGevonden('Deze jongere');
  const { grond, ontvangenOp, kanaal, aanvrager, reden, van, tot } = input;
  const { gemeente, sector, schoolId } = ligging;
  const eigenaarId = await eigenaarVoor(toegang, jongereId, mag(toegang.actor, 'verlof.beslissen'));
  const id = await insertWerkproces(toegang, {
    ...{ jongereId, soort: 'verlof', routekaart: null, eigenaarId, gemeente, sector, schoolId },
    gestartOp: ontvangenOp,
    ...VOLGENDE.ontvangen(toegang.vandaag),
  });
  const dagen = schooldagenIn(ligging.regio, input);
  const verlof = { id, aanvraagId, jongereId, grond, ontvangenOp, kanaal, aanvrager, reden, van, tot, dagen };
  await insertVerlof(toegang, verlof);
  const { kop, plaats } = feitkop({ id, jongereId, gemeente, sector }, ontvangenOp);
  await recordFacts(toegang, [
    { ...kop, soort: 'VerlofAangevraagd', gegevens: { ...plaats, grond, dagen, aanvraagId } },
  ]);
  await setTermijn(toegang, {
    ...{ code: 'T10', onderwerpSoort: 'verlof', onderwerpId: id, start: ontvangenOp },
    ...{ jongereId, werkprocesId: id, eigenaarId, gemeente },
  });
  return gelukt(id);
}
