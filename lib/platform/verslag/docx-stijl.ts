import { BorderStyle, LineRuleType, ShadingType, type IPropertiesOptions } from 'docx';

const LETTERTYPE = 'Calibri';
const PETROL = '0F4F55';
const GRIJS = '44443F';
const VLAK = { type: ShadingType.CLEAR, fill: 'EEF5F4', color: 'auto' } as const;
/** Above and below a border of the same colour, for room around the words. */
const RUIMTE = { style: BorderStyle.SINGLE, size: 4, color: 'EEF5F4', space: 6 } as const;
const RAND = {
  left: { style: BorderStyle.SINGLE, size: 24, color: PETROL, space: 8 },
  top: RUIMTE,
  bottom: RUIMTE,
} as const;
const INSPRING = { left: 200, right: 100 };
/** Said outright: a program that takes a line without its rule as exact, cuts a picture off at one line of text. */
const AUTO = LineRuleType.AUTO;

/** Styles by name, so that a colleague changes the look of the whole file in one place. */
export const DOCX_STIJLEN: Pick<IPropertiesOptions, 'styles'> = {
  styles: {
    default: {
      document: {
        run: { font: LETTERTYPE, size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 140, line: 271, lineRule: AUTO } },
      },
      title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 80 } } },
      heading1: {
        run: { size: 30, bold: true, color: PETROL },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { size: 25, bold: true },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { size: 22, bold: true },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      stijl('Ondertitel', { size: 26, color: GRIJS }, { spacing: { after: 160 } }),
      stijl('Kenmerk', { size: 20 }, { spacing: { after: 20 } }),
      stijl('Inhoudtitel', { size: 25, bold: true }, { spacing: { before: 320, after: 60 }, keepNext: true }),
      stijl('Bijschrift', { size: 21, bold: true }, { spacing: { before: 200, after: 60 }, keepNext: true }),
      stijl('Cel', { size: 19 }, { spacing: { after: 0, line: 240, lineRule: AUTO } }),
      stijl('CelDicht', { size: 16 }, { spacing: { after: 0, line: 240, lineRule: AUTO } }),
      stijl(
        'Noot',
        { size: 18, color: GRIJS },
        { spacing: { before: 40, after: 0, line: 240, lineRule: AUTO } },
      ),
      stijl('Onder', { size: 8 }, { spacing: { after: 80, line: 240, lineRule: AUTO } }),
      stijl('Voet', { size: 17, color: GRIJS }, { spacing: { after: 0 } }),
      stijl(
        'Kader',
        {},
        { shading: VLAK, border: RAND, indent: INSPRING, spacing: { after: 80, line: 271, lineRule: AUTO } },
      ),
      stijl('Kadertitel', { bold: true }, { shading: VLAK, border: RAND, indent: INSPRING, keepNext: true, spacing: { before: 240, after: 60 } }), // prettier-ignore
    ],
  },
};

type Stijlen = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>;
type Stijl = Stijlen[number];

function stijl(
  naam: string,
  run: NonNullable<Stijl['run']>,
  paragraph: NonNullable<Stijl['paragraph']>,
): Stijl {
  return { id: naam, name: naam, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}
