import { computeEvaluatie } from '#lib/evaluatie/berekenen.ts';
import { findEvaluatie } from '#lib/evaluatie/data.ts';
import { openbareConclusies } from '#lib/evaluatie/raadsdocument/openbaar/conclusies/rules.ts';
import type { Evaluatieantwoord, Motievraag } from '#lib/moties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * What the evaluations behind these questions allow to be said at this moment, by id of the question. Only the sentences
 * that the public document has too, which hold no number.
 */
export async function computeEvaluatieantwoorden(
  toegang: Toegang,
  vragen: readonly Motievraag[],
): Promise<Map<string, Evaluatieantwoord>> {
  const gevonden = new Map<string, Evaluatieantwoord>();
  for (const { id, antwoord } of vragen) {
    if (antwoord.soort !== 'niet-te-berekenen' || antwoord.evaluatieId === null) continue;
    const evaluatie = await findEvaluatie(toegang, antwoord.evaluatieId);
    const uitkomst = evaluatie && (await computeEvaluatie(toegang, evaluatie));
    if (!evaluatie || !uitkomst?.ok) continue;
    const conclusies = openbareConclusies(uitkomst.waarde);
    gevonden.set(id, { id: evaluatie.id, titel: evaluatie.titel, conclusies });
  }
  return gevonden;
}
