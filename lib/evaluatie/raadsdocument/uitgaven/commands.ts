import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { askPdf } from '#lib/publicaties/pdf/data.ts';
import { decideStap, type Stap } from '#lib/publicaties/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { deleteConcept, findDocument, moveDocument } from '../data.ts';
import { intrekSchema, stapSchema } from './schema.ts';

const MAKEN = {
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
const KEUREN = { ...MAKEN, permission: 'evaluatie.goedkeuren' } as const;
type Klaar = { id: string; document: string };
const NIET = 'Dit openbare document';

async function take(
  toegang: Toegang,
  { id, document }: Klaar,
  stap: Stap,
  reden: string | null = null,
): Promise<Uitkomst<Klaar>> {
  const gevonden = await findDocument(toegang, id, document);
  if (!gevonden?.status || !gevonden.gemaaktDoorId) return nietGevonden(NIET);
  const { status, gemaaktDoorId } = gevonden;
  const naar = decideStap(stap, { status, gemaaktDoor: gemaaktDoorId }, toegang.gebruikerId, 'dit document');
  if (!naar.ok) return naar;
  if (!(await moveDocument(toegang, { id: document, status }, naar.waarde, reden)))
    return weiger('gewijzigd-door-ander', 'Een collega was u net voor. Bekijk het document opnieuw.');
  if (stap === 'publiceren') await askPdf(toegang, { bron: 'evaluatie', id: document });
  toegang.merkAan({ soort: 'evaluatie', id, ...(reden ? { reden } : {}) });
  return gelukt({ id, document });
}

export const submitDocument = command({
  ...MAKEN,
  naam: 'raadsdocument ter controle aanbieden',
  input: stapSchema,
  run: (toegang, input) => take(toegang, input, 'aanbieden'),
});

export const approveDocument = command({
  ...KEUREN,
  naam: 'raadsdocument controleren en publiceren',
  input: stapSchema,
  run: (toegang, input) => take(toegang, input, 'publiceren'),
});

export const returnDocument = command({
  ...KEUREN,
  naam: 'raadsdocument terugsturen naar de maker',
  input: stapSchema,
  run: (toegang, input) => take(toegang, input, 'terugsturen'),
});

/** Visibly: the page stays, with the reason. */
export const withdrawDocument = command({
  ...KEUREN,
  naam: 'openbaar raadsdocument intrekken',
  input: intrekSchema,
  run: (toegang, { reden, ...input }) => take(toegang, input, 'intrekken', reden),
});

export const discardDocument = command({
  ...MAKEN,
  naam: 'concept van een raadsdocument weggooien',
  input: stapSchema,
  run: async (toegang, { id, document }): Promise<Uitkomst<Klaar>> => {
    if (!(await deleteConcept(toegang, id, document))) return nietGevonden(NIET);
    toegang.merkAan({ soort: 'evaluatie', id });
    return gelukt({ id, document });
  },
});
