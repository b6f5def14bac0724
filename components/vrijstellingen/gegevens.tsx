import { formatDatum } from '#lib/kalender/opmaak.ts';
import { parseDatum } from '#lib/kalender/model.ts';
import { RICHTINGEN, isRichting } from '#lib/scholen/richtingen.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Veld } from '#lib/vrijstellingen/gronden/model.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';

/** What was filled in for this ground, to read. */
export function Gegevens({ pagina }: { pagina: Zaakpagina }) {
  const { velden } = GRONDDEFINITIES[pagina.zaak.grond];
  return (
    <Kenmerken
      kenmerken={velden.map((veld) => ({ naam: veld.label, waarde: antwoordOp(veld, pagina) ?? null }))}
    />
  );
}

function antwoordOp(veld: Veld, { zaak, verklaarders, scholen }: Zaakpagina): string | undefined {
  const waarde = zaak.gegevens[veld.naam];
  switch (veld.soort) {
    case 'verklaarder':
      return verklaarders.find(({ id }) => id === zaak.verklaarderId)?.naam;
    case 'buitenlandse-school': {
      const school = scholen.find(({ id }) => id === zaak.buitenlandseSchoolId);
      return school && [school.naam, school.plaats, landLabel(school.land)].filter(Boolean).join(', ');
    }
    case 'datum': {
      const dag = parseDatum(waarde ?? '');
      return dag ? formatDatum(dag) : undefined;
    }
    case 'richtingen':
      return waarde
        ?.split('|')
        .filter(isRichting)
        .map((code) => RICHTINGEN[code])
        .join(', ');
    case 'ja-nee':
    case 'keuze':
      return veld.keuzes?.find((keuze) => keuze.waarde === waarde)?.label;
    case 'tekst':
      return waarde;
  }
}
