import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Codewijze } from '#lib/overleggen/gasten/model.ts';
import { GAST } from '#lib/overleggen/gasten/rules.ts';

type Tekst = { readonly onderwerp: string; readonly tekst: string };

/** Nothing in it says about whom it is: a mail may be read by others. */
export function linkmail(
  bureau: string,
  link: string,
  { naam, wijze, geldigTot }: { naam: string; wijze: Codewijze; geldigTot: Date },
): Tekst {
  return {
    onderwerp: `${bureau} deelt iets met u voor een overleg`,
    tekst: [
      `Beste ${naam},`,
      `${bureau} deelt met u informatie voor een overleg. U leest die hier:`,
      link,
      wijze === 'mail'
        ? 'U vraagt op die pagina een code aan. Die sturen we naar dit mailadres.'
        : 'De code krijgt u van ons per telefoon.',
      `De link werkt tot en met ${formatDatumVoluit(todayInAmsterdam(geldigTot))}. Stuur hem niet door.`,
      'Verwachtte u dit niet? Open de link dan niet en laat het ons weten.',
    ].join('\n\n'),
  };
}

export function codemail(bureau: string, code: string): Tekst {
  return {
    onderwerp: `Uw code van ${bureau}`,
    tekst: [
      `Uw code is ${code}.`,
      `De code werkt ${GAST.codeMinuten} minuten en één keer. Vroeg u hem niet aan? Dan hoeft u niets te doen.`,
    ].join('\n\n'),
  };
}
