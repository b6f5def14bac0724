import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import {
  addHerinnering,
  closeVerzoek,
  findVerzoek,
  insertVerzoek,
} from '#lib/partners/informatieverzoeken/data.ts';
import type { Informatieverzoek } from '#lib/partners/informatieverzoeken/model.ts';
import {
  herinnerSchema,
  verzoekAntwoordSchema,
  verzoekIntrekSchema,
  verzoekSchema,
} from '#lib/partners/informatieverzoeken/schema.ts';
import { readRond } from '#lib/partners/overdracht/data.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { id: string; jongereId: string; wijze: string };
const KERN = {
  permission: 'partner.overdragen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: { jongereId: string }) => [out.jongereId],
} as const;

/** WEB art. 9.2.3: a mbo or vavo answers within four weeks. Another school is asked as well, without that term. */
export const vraagInformatie = command({
  ...KERN,
  naam: 'informatie vragen aan een school',
  input: verzoekSchema,
  run: async (toegang, { op, ...input }): Promise<Uitkomst<Klaar>> => {
    const { jongereId, werkprocesId, schoolId } = input;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const gevraagdOp = op ?? toegang.vandaag;
    if (gevraagdOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Leg het verzoek vast als het is gedaan.', {
        velden: { op: 'Deze dag moet nog komen.' },
      });
    const school = await findSchool(toegang, schoolId);
    if (!school) return nietGevonden('Deze school');
    const rond = await readRond(toegang, jongereId, werkprocesId);
    if (!rond.werkHoortErbij) return nietGevonden('Dit werkproces');
    const id = await insertVerzoek(toegang, { ...input, gevraagdOp });
    await setTermijn(toegang, {
      ...{ code: 'T13', onderwerpSoort: 'informatieverzoek', onderwerpId: id, start: gevraagdOp },
      ...{ jongereId, werkprocesId, gemeente: rond.gemeente },
      eigenaarId: rond.eigenaarId ?? toegang.gebruikerId,
      titel: `Antwoord van ${school.naam}`,
    });
    await recordFacts(toegang, [
      {
        ...{ soort: 'InformatieGevraagd', onderwerpSoort: 'informatieverzoek', onderwerpId: id, jongereId },
        datum: gevraagdOp,
        gegevens: { gemeente: rond.gemeente, sector: school.sector, schoolId },
      },
    ]);
    return gelukt({ id, jongereId, wijze: input.wijze });
  },
});

export const herinnerSchool = command({
  ...KERN,
  naam: 'school herinneren aan een informatieverzoek',
  input: herinnerSchema,
  run: async (toegang, kop) => {
    const open = await openVerzoek(toegang, kop.id);
    if (!open.ok) return open;
    return (await addHerinnering(toegang, kop))
      ? gelukt({ id: kop.id, jongereId: open.waarde.jongereId })
      : ander();
  },
});

export const legInformatieVast = command({
  ...KERN,
  naam: 'antwoord op een informatieverzoek vastleggen',
  input: verzoekAntwoordSchema,
  run: async (toegang, { id, versie, antwoord, ...rest }) => {
    const open = await openVerzoek(toegang, id);
    if (!open.ok) return open;
    const { jongereId, werkprocesId, schoolId, sector, gevraagdOp } = open.waarde;
    const op = rest.op ?? toegang.vandaag;
    if (op > toegang.vandaag || op < gevraagdOp)
      return weiger('datum', 'Kies een dag tussen het vragen en vandaag.', {
        velden: { op: 'Kies een dag tussen het vragen en vandaag.' },
      });
    if (!(await closeVerzoek(toegang, { id, versie }, { status: 'beantwoord', op, tekst: antwoord })))
      return ander();
    const gehaald = await meetTermijn(toegang, id, 'T13', op);
    const { gemeente } = await readRond(toegang, jongereId, werkprocesId);
    await recordFacts(toegang, [
      {
        ...{ soort: 'InformatieOntvangen', onderwerpSoort: 'informatieverzoek', onderwerpId: id, jongereId },
        datum: op,
        gegevens: { gemeente, sector, schoolId, opTijd: gehaald?.opTijd ?? true },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

export const trekVerzoekIn = command({
  ...KERN,
  naam: 'informatieverzoek intrekken',
  input: verzoekIntrekSchema,
  run: async (toegang, { id, versie, reden }) => {
    const open = await openVerzoek(toegang, id);
    if (!open.ok) return open;
    const einde = { status: 'ingetrokken', op: toegang.vandaag, tekst: reden } as const;
    if (!(await closeVerzoek(toegang, { id, versie }, einde))) return ander();
    await lapseTermijnen(toegang, id, 'Het verzoek is ingetrokken.', 'T13');
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
});

async function openVerzoek(toegang: Toegang, id: string): Promise<Uitkomst<Informatieverzoek>> {
  const verzoek = await findVerzoek(toegang, id, 'for update of v');
  if (!verzoek) return nietGevonden('Dit verzoek');
  toegang.raak([verzoek.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, verzoek.jongereId);
  if (!toegelaten.ok) return toegelaten;
  return verzoek.status === 'open' ? gelukt(verzoek) : weiger('al-klaar', 'Dit verzoek is al afgehandeld.');
}

function ander() {
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft hier intussen iets vastgelegd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
  );
}
