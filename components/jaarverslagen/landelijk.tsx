import type { ComponentProps } from 'react';
import { INDICATOREN, findIndicator } from '#lib/indicatoren/catalogus.ts';
import { landelijkTekst } from '#lib/jaarverslagen/landelijk/labels.ts';
import { EENHEDEN, type LandelijkCijfer } from '#lib/jaarverslagen/landelijk/model.ts';
import type { Landelijkpagina } from '#lib/jaarverslagen/landelijk/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { VeelCijfers } from './veel-cijfers.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  pagina: Landelijkpagina;
  acties: Record<'zet' | 'leesIn' | 'haalWeg', Actie>;
  /** What became of a file that was sent. */
  vraag: { nieuw?: string; vervangen?: string; fout?: string };
};

/** What stands there, a form for one, and a file or a field for many. */
export function Landelijk({ pagina: { cijfers, magMaken, geweigerd }, acties, vraag }: Eigenschappen) {
  return (
    <div className="secties">
      {vraag.nieuw && (
        <Mededeling toon="goed" titel="Het bestand is ingelezen">
          Overgenomen: {Number(vraag.nieuw) || 0} nieuw, {Number(vraag.vervangen) || 0} vervangen.
        </Mededeling>
      )}
      <Sectie titel="Vastgelegd" aantal={cijfers.length}>
        {cijfers.length === 0 ? (
          <LegeStaat titel="Er zijn nog geen landelijke cijfers">
            Zonder landelijk cijfer staat in het jaarverslag alleen het eigen cijfer.
          </LegeStaat>
        ) : (
          <Tabel
            bijschrift="Landelijke cijfers"
            verbergBijschrift
            kolommen={kolommenVan(magMaken, acties.haalWeg)}
            rijen={cijfers}
            rijSleutel={({ id }) => id}
          />
        )}
      </Sectie>
      {magMaken && (
        <>
          <Sectie titel="Eén cijfer vastleggen">
            <EenCijfer actie={acties.zet} />
          </Sectie>
          <Sectie titel="Veel cijfers tegelijk">
            <VeelCijfers leesIn={acties.leesIn} geweigerd={vraag.fout ? geweigerd : null} />
          </Sectie>
        </>
      )}
    </div>
  );
}

function EenCijfer({ actie }: { actie: Actie }) {
  return (
    <Formulier actie={actie} label="Eén cijfer vastleggen" uniek="een">
      <Keuzelijst
        naam="indicator"
        label="Bij welk cijfer hoort het?"
        keuzes={INDICATOREN.map(({ code, titel }) => ({ waarde: code, label: titel }))}
      />
      <Veld naam="schooljaar" label="Schooljaar" hint="Bijvoorbeeld 2023-2024" breedte="kort" maxLength={9} />
      <Veld
        naam="omschrijving"
        label="Wat is er landelijk geteld?"
        hint="Staat dit er al bij dit schooljaar, dan wordt het vervangen."
        maxLength={200}
      />
      <Veld naam="waarde" label="Getal" hint="Bijvoorbeeld 1.234 of 12,5" breedte="kort" maxLength={20} />
      <Keuzelijst
        naam="eenheid"
        label="Eenheid"
        keuzes={EENHEDEN.map((waarde) => ({ waarde, label: waarde }))}
      />
      <Veld
        naam="bron"
        label="Bron"
        hint="Wie bracht het uit, in welk stuk, en wanneer? Staat in het jaarverslag naast het getal."
        maxLength={300}
      />
      <Verzendknop>Leg vast</Verzendknop>
    </Formulier>
  );
}

function kolommenVan(magMaken: boolean, haalWeg: Actie): Kolom<LandelijkCijfer>[] {
  return [
    {
      sleutel: 'omschrijving',
      kop: 'Wat',
      hoofd: true,
      cel: ({ omschrijving, indicator, bron }) => (
        <>
          {omschrijving}
          <span className="onderwerp-vraag">
            Bij {findIndicator(indicator)?.titel ?? indicator}. Bron: {bron}
          </span>
        </>
      ),
    },
    { sleutel: 'schooljaar', kop: 'Schooljaar', opEenRegel: true, cel: ({ schooljaar }) => schooljaar },
    { sleutel: 'waarde', kop: 'Landelijk', opEenRegel: true, cel: landelijkTekst },
    ...(magMaken
      ? [
          {
            sleutel: 'weg',
            kop: 'Weghalen',
            cel: ({ id, omschrijving, schooljaar }: LandelijkCijfer) => (
              <Formulier
                actie={haalWeg}
                verborgen={{ id }}
                uniek={id}
                label={`Haal weg: ${omschrijving} ${schooljaar}`}
              >
                <Verzendknop soort="stil" klein>
                  Haal weg
                </Verzendknop>
              </Formulier>
            ),
          },
        ]
      : []),
  ];
}
