import Link from 'next/link';
import type { ComponentProps } from 'react';
import { raaktTitels } from '#lib/evaluatie/breuken/rules.ts';
import { NOTITIE_LABEL, NOTITIE_UITLEG } from '#lib/evaluatie/labels.ts';
import type { Evaluatie, Evaluatiepagina, Notitie } from '#lib/evaluatie/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = Pick<Evaluatiepagina, 'notities' | 'breuken' | 'evaluatie' | 'magMaken'> & {
  noteer: Actie;
  haalWeg: Actie;
};

/** What else happened and what was counted differently, apart by whether it fell in the months looked at. */
export function Notities({
  notities: { binnen, buiten },
  breuken,
  evaluatie,
  magMaken,
  noteer,
  haalWeg,
}: Eigenschappen) {
  const deel = { evaluatie, haalWeg: magMaken ? haalWeg : null };
  return (
    <div className="flex flex-col gap-3">
      {binnen.length === 0 ? (
        <p className="gedempt">
          In deze maanden is nog niets anders genoteerd. Dat betekent niet dat er niets anders was.
        </p>
      ) : (
        <Regels label="In de bekeken maanden" notities={binnen} {...deel} />
      )}
      {breuken.length > 0 && <Breuken breuken={breuken} />}
      {buiten.length > 0 && (
        <>
          <h3>Buiten de bekeken maanden</h3>
          <Regels label="Buiten de bekeken maanden" notities={buiten} {...deel} />
        </>
      )}
      {magMaken && (
        <Uitklap titel="Noteer iets dat meespeelt" knop="secundair">
          <Formulier actie={noteer} label="Noteer iets dat meespeelt" verborgen={{ id: evaluatie.id }}>
            <Keuzes
              naam="soort"
              label="Wat is het?"
              waarde="omstandigheid"
              keuzes={(['omstandigheid', 'breuk'] as const).map((soort) => ({
                waarde: soort,
                label: NOTITIE_LABEL[soort],
                hint: NOTITIE_UITLEG[soort],
              }))}
            />
            <Veld naam="op" label="Vanaf welke dag" soort="date" breedte="middel" />
            <Veld naam="zin" label="In een zin" hint="Deze zin staat op de pagina." maxLength={300} />
            <Verzendknop>Noteer</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

/** Laid down once for all figures of the bureau; each gets a jump of its own in the line. */
function Breuken({ breuken }: Pick<Evaluatiepagina, 'breuken'>) {
  return (
    <>
      <h3>Trendbreuken van het bureau</h3>
      <Lijst label="Trendbreuken van het bureau">
        {breuken.map((breuk) => (
          <Lijstrij
            key={`${breuk.op}${breuk.zin}`}
            titel={breuk.zin}
            onder={`${formatDatum(breuk.op)}. Raakt: ${raaktTitels(breuk)}. Bron: ${breuk.bron}.`}
          />
        ))}
      </Lijst>
      <p>
        <Link href="/rapportage/trendbreuken">Alle trendbreuken</Link>
      </p>
    </>
  );
}

type Regeldeel = {
  label: string;
  notities: readonly Notitie[];
  evaluatie: Evaluatie;
  haalWeg: Actie | null;
};

function Regels({ label, notities, evaluatie, haalWeg }: Regeldeel) {
  return (
    <Lijst label={label}>
      {notities.map(({ id, soort, op, zin }) => (
        <Lijstrij key={id} titel={zin} onder={`${NOTITIE_LABEL[soort]}, ${formatDatum(op)}`}>
          {haalWeg && (
            <Formulier
              actie={haalWeg}
              label={`Haal weg: ${zin}`}
              uniek={id}
              verborgen={{ id: evaluatie.id, notitie: id }}
            >
              <Verzendknop soort="stil">
                Haal weg<span className="alleen-voorlezen">: {zin}</span>
              </Verzendknop>
            </Formulier>
          )}
        </Lijstrij>
      ))}
    </Lijst>
  );
}
