import { findLevende, insertGegevens, lapseGegevens, listGegevens } from '#lib/instemming/muur/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readAfgeschermdwerk } from '#lib/vsv-trajecten/afgeschermd/data.ts';
import type { Afgeschermdinhoud } from '#lib/vsv-trajecten/afgeschermd/model.ts';
import { vervangenDoor } from '#lib/vsv-trajecten/afgeschermd/rules.ts';
import { legAfgeschermdSchema } from '#lib/vsv-trajecten/afgeschermd/schema.ts';
import { scoreSchema } from '#lib/vsv-trajecten/beeld/schema.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { LEEFGEBIED_INSTEMMING } from '#lib/werkprocessen/startlijsten.ts';

type Klaar = { readonly id: string; readonly jongereId: string };

/** Records what was told about health and justice. No fact and no draft of it: nothing leaves the wall. */
export const legAfgeschermdVast = command({
  naam: 'afgeschermde gegevens vastleggen',
  permission: 'bijzonder.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  compartiment: 'bijzonder',
  input: legAfgeschermdSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const { id, op, moment } = input;
    const werk = await readAfgeschermdwerk(toegang, id);
    if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
    toegang.raak([werk.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    if (!werk.open) return weiger('al-gesloten', 'Dit werkproces is gesloten; het traject is klaar.');
    const instemming = await findLevende(toegang, werk.jongereId);
    if (!instemming)
      return weiger(
        'instemming-nodig',
        'Er is geen instemming om dit te bewaren (WEB art. 9.2.7). Bespreek dat eerst met de jongere.',
      );
    if (op > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Leg vast hoe het nu of eerder was; deze dag moet nog komen.', {
        velden: { op: 'Deze dag moet nog komen.' },
      });
    const nieuw = readAntwoorden(await listCodewaarden(toegang, 'leefgebied'), input);
    if (!nieuw.ok) return nieuw;
    const rijen = await listGegevens<Afgeschermdinhoud>(toegang, werk.jongereId);
    if (!rijen.ok) return rijen;
    await lapseGegevens(toegang, vervangenDoor(rijen.waarde, { op, moment }, nieuw.waarde));
    const plek = { jongereId: werk.jongereId, werkprocesId: id, instemmingId: instemming.id, op, moment };
    await insertGegevens(toegang, plek, nieuw.waarde);
    return gelukt({ id, jongereId: werk.jongereId });
  },
});

type Velden = Readonly<Record<string, unknown>> & {
  gezondheid: 'ja' | 'deels' | 'nee' | null;
  notitie: string | null;
};

function readAntwoorden(leefgebieden: readonly Codewaarde[], velden: Velden): Uitkomst<Afgeschermdinhoud[]> {
  const antwoorden: Afgeschermdinhoud[] = [];
  for (const { code, kern } of leefgebieden) {
    const ruw = velden[`score-${code}`];
    if (kern !== LEEFGEBIED_INSTEMMING || ruw === undefined || ruw === '') continue;
    const score = scoreSchema.safeParse(ruw);
    if (!score.success)
      return weiger('ongeldige-invoer', 'Kies een antwoord van 1 tot en met 5.', {
        velden: { [`score-${code}`]: 'Kies een antwoord uit de rij.' },
      });
    antwoorden.push({ soort: 'leefgebied', onderwerp: code, score: score.data });
  }
  if (velden.gezondheid) antwoorden.push({ soort: 'big5', stand: velden.gezondheid });
  if (velden.notitie) antwoorden.push({ soort: 'notitie', tekst: velden.notitie });
  return antwoorden.length > 0
    ? gelukt(antwoorden)
    : weiger('niets-ingevuld', 'Vul ten minste één antwoord in, of schrijf een notitie.');
}
