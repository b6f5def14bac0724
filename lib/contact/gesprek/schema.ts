import { z } from 'zod';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import {
  GESPREKSSOORTEN,
  IKZELF,
  REGELS_AFSPRAKEN,
  type Gespreksverslag,
} from '#lib/contact/gesprek/model.ts';

const kort = (hooguit: number, wat: string) =>
  z
    .string()
    .trim()
    .max(hooguit, `${wat} is te lang (hooguit ${hooguit} tekens).`)
    .transform((tekst) => tekst || null)
    .nullable()
    .default(null);

const wat = () => kort(300, 'De afspraak');
const wie = () => kort(100, 'Wie het doet');
const wanneer = () => datumOfLeeg('de dag van de afspraak');

/** Fields of the form: the parts of the report, and three lines for what was agreed. */
export const gesprekvelden = {
  gesprekssoort: z.preprocess(
    (waarde) => (waarde === '' ? null : waarde),
    z.enum(GESPREKSSOORTEN, { error: 'Kies een soort gesprek uit de lijst.' }).nullable().default(null),
  ),
  aanwezig: kort(300, 'Wie aanwezig was'),
  aanleiding: kort(2_000, 'De aanleiding'),
  gezien: kort(10_000, 'Wat is gezien en gehoord'),
  vervolg: kort(2_000, 'Het vervolg'),
  afspraak1Wat: wat(),
  afspraak1Wie: wie(),
  afspraak1Datum: wanneer(),
  afspraak2Wat: wat(),
  afspraak2Wie: wie(),
  afspraak2Datum: wanneer(),
  afspraak3Wat: wat(),
  afspraak3Wie: wie(),
  afspraak3Datum: wanneer(),
};

type Velden = z.output<z.ZodObject<typeof gesprekvelden>>;

/** A line with something in it is an agreement; who does it is oneself unless said. */
export function leesGesprek(velden: Velden): Gespreksverslag {
  const { gesprekssoort, aanwezig, aanleiding, gezien, vervolg } = velden;
  const afspraken = REGELS_AFSPRAKEN.flatMap((regel) => {
    const tekst = velden[`afspraak${regel}Wat`];
    return tekst
      ? [{ wat: tekst, wie: velden[`afspraak${regel}Wie`] ?? IKZELF, datum: velden[`afspraak${regel}Datum`] }]
      : [];
  });
  return { gesprekssoort, aanwezig, aanleiding, gezien, vervolg, afspraken };
}
