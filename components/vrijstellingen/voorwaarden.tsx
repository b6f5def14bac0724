import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { OORDEEL_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { OORDEEL_TOON } from '#components/vrijstellingen/toon.ts';

/** The conditions of the law as they stand now. They inform; the officer decides. */
export function Voorwaarden({ pagina }: { pagina: Zaakpagina }) {
  const { toetsingen, zaak } = pagina;
  const goed = toetsingen.filter(({ oordeel }) => oordeel === 'voldoet').length;
  const definitie = GRONDDEFINITIES[zaak.grond];
  const bronnen = [...new Set(toetsingen.map(({ bron }) => bron))];
  return (
    <Sectie titel="Voorwaarden" aantal={`${goed} van ${toetsingen.length} voldoet`} id="voorwaarden">
      <Tabel
        bijschrift="Voorwaarden met het artikel van de Leerplichtwet 1969"
        verbergBijschrift
        kolommen={[
          { sleutel: 'titel', kop: 'Voorwaarde', hoofd: true, cel: ({ titel }: Toetsing) => titel },
          { sleutel: 'artikel', kop: 'Artikel', opEenRegel: true, cel: ({ artikel }: Toetsing) => artikel },
          {
            sleutel: 'oordeel',
            kop: 'Uitkomst',
            opEenRegel: true,
            cel: ({ oordeel }: Toetsing) => (
              <Status toon={OORDEEL_TOON[oordeel]}>{OORDEEL_LABEL[oordeel]}</Status>
            ),
          },
          { sleutel: 'zin', kop: 'Waarom', cel: ({ zin }: Toetsing) => zin },
        ]}
        rijen={toetsingen}
        rijSleutel={({ code }) => code}
      />
      <Uitklap titel="Wie beslist, en waar dit staat">
        <p>{definitie.gezag}.</p>
        <p className="gedempt">{bronnen.join('; ')}</p>
      </Uitklap>
    </Sectie>
  );
}
