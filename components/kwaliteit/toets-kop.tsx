import { formatGetal, formatPeriode } from '#lib/kalender/opmaak.ts';
import { STAND_LABEL } from '#lib/kwaliteit/toets/labels.ts';
import type { Toets } from '#lib/kwaliteit/toets/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

/** From what was drawn and how, so that it can be done again. */
export function ToetsKop({ toets }: { toets: Toets }) {
  const { naam, van, tot, stand, soort, omvang, gevraagd, zaad, gemaaktDoor } = toets;
  return (
    <>
      <Paginakop
        titel={naam}
        onder={`${STAND_LABEL[stand]}, ${formatPeriode({ van, tot })}`}
        kruimels={[
          { titel: 'Kwaliteit', href: '/kwaliteit' },
          { titel: 'Dossiertoets', href: '/kwaliteit/toets' },
        ]}
      />
      <div className="mb-6">
        <Kenmerken
          naast
          kenmerken={[
            { naam: 'Soort werk', waarde: soort ? soortLabel(soort) : 'alle soorten' },
            {
              naam: 'Getrokken',
              waarde: `${formatGetal(Math.min(gevraagd, omvang))} van ${formatGetal(omvang)}`,
            },
            { naam: 'Startgetal van de trekking', waarde: String(zaad) },
            { naam: 'Door', waarde: gemaaktDoor },
          ]}
        />
      </div>
    </>
  );
}
