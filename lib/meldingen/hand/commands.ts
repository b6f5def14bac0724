import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { insertMelding, readLigging } from '#lib/meldingen/hand/data.ts';
import { nieuweMeldingSchema } from '#lib/meldingen/hand/schema.ts';
import { receivedFact } from '#lib/meldingen/status/rules.ts';
import { listTriage, savePrioriteiten } from '#lib/meldingen/triage/data.ts';
import { findStand } from '#lib/meldingen/data.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { id: string; jongereId: string };

/** A melding that came by telephone, mail or over the counter. */
export const addMelding = command({
  naam: 'melding met de hand toevoegen',
  permission: 'melding.koppelen',
  verwerking: 'leerplicht-toezicht',
  input: nieuweMeldingSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    if (input.ontvangenOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'De dag van ontvangst moet nog komen.', {
        velden: { ontvangenOp: 'Deze dag moet nog komen.' },
      });
    if (input.begindatum > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Het verzuim moet nog beginnen.', {
        velden: { begindatum: 'Deze dag moet nog komen.' },
      });
    if (input.einddatum && input.einddatum < input.begindatum)
      return weiger('einde-voor-begin', 'De laatste dag ligt voor de eerste dag.', {
        velden: { einddatum: 'Deze dag ligt voor de eerste dag van het verzuim.' },
      });
    const ligging = await readLigging(toegang, input.jongereId, input.ontvangenOp);
    if (!ligging) return nietGevonden('Deze jongere');
    if (input.begindatum < ligging.geboortedatum)
      return weiger('voor-geboorte', 'Het verzuim begint voor de geboorte. Klopt het jaar?', {
        velden: { begindatum: 'Deze dag ligt voor de geboorte. Klopt het jaar?' },
      });
    const school = input.schoolId ? await findSchool(toegang, input.schoolId) : undefined;
    if (input.schoolId && !school) return nietGevonden('Deze school');
    const plaats = { gemeente: ligging.gemeente, sector: school?.sector ?? ligging.sector };
    const id = await insertMelding(toegang, input, plaats);
    const stand = await findStand(toegang, id);
    if (stand) await recordFacts(toegang, [receivedFact(stand)]);
    await savePrioriteiten(toegang, await listTriage(toegang, [id]));
    toegang.merkAan({ soort: 'melding', id });
    return gelukt({ id, jongereId: input.jongereId });
  },
});
