import { INDICATOREN, findIndicator } from '#lib/indicatoren/catalogus.ts';
import { ONDERWERPEN } from '#lib/indicatoren/onderwerpen.ts';
import { LABEL_BREUKSOORT, raaktTekst } from '#lib/indicatoren/trendbreuken/labels.ts';
import { BREUKSOORTEN, type Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { Trendbreukpagina } from '#lib/indicatoren/trendbreuken/queries.ts';
import { raaktOnderwerp } from '#lib/indicatoren/trendbreuken/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Kanttekeningacties } from '#components/indicatoren/kanttekeningen.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Trendbreukpagina;
  /** The figure from which the reader came: chosen already in the form. */
  cijfer: string | undefined;
  acties: Kanttekeningacties;
};

/** What changed outside the work, and the form for who keeps it. */
export function Trendbreuken({ pagina, cijfer, acties }: Eigenschappen) {
  const { breuken, magZetten } = pagina;
  return (
    <div className="secties">
      <Sectie titel="Vastgelegd" aantal={breuken.length}>
        {breuken.length === 0 ? (
          <LegeStaat titel="Er is nog geen trendbreuk vastgelegd">
            De kwaliteitsmedewerker legt hier vast wat cijfers van buiten verandert.
          </LegeStaat>
        ) : (
          <Tabel
            bijschrift="Trendbreuken"
            verbergBijschrift
            kolommen={kolommen(magZetten, acties)}
            rijen={breuken}
            rijSleutel={({ id }) => id}
          />
        )}
      </Sectie>
      {magZetten && (
        <Sectie titel="Trendbreuk vastleggen">
          <Formulier actie={acties.zet} label="Trendbreuk vastleggen">
            <Veld
              naam="vanaf"
              label="Vanaf"
              hint="De eerste dag dat het anders is"
              soort="date"
              breedte="kort"
            />
            <Keuzelijst
              naam="soort"
              label="Wat veranderde er?"
              keuzes={BREUKSOORTEN.map((waarde) => ({ waarde, label: LABEL_BREUKSOORT[waarde] }))}
            />
            <Keuzelijst
              naam="raakt"
              label="Welke cijfers raakt dit?"
              keuzes={raakkeuzes()}
              waarde={cijfer && findIndicator(cijfer) ? cijfer : 'alle'}
            />
            <Tekstvak
              naam="zin"
              label="In één zin, voor een lezer van het cijfer"
              hint="Staat bij de lijn en onder de tabel. Noem niemand bij naam."
              rijen={3}
              maxLength={500}
            />
            <Veld
              naam="bron"
              label="Bron"
              hint="Bijvoorbeeld een wetsartikel, een raadsbesluit of een jaarverslag"
            />
            <Keuzelijst
              naam="openbaar"
              label="Ook op de openbare pagina’s?"
              keuzes={[
                { waarde: 'nee', label: 'Nee, alleen binnen het bureau' },
                { waarde: 'ja', label: 'Ja, ook bij gepubliceerde cijfers' },
              ]}
            />
            <Verzendknop>Leg deze trendbreuk vast</Verzendknop>
          </Formulier>
        </Sectie>
      )}
    </div>
  );
}

function raakkeuzes() {
  return [
    { waarde: 'alle', label: 'Alle cijfers' },
    ...Object.entries(ONDERWERPEN).map(([code, label]) => ({
      waarde: raaktOnderwerp(code),
      label: `Alles over: ${label.toLowerCase()}`,
      groep: 'Een onderwerp',
    })),
    ...INDICATOREN.map(({ code, titel }) => ({ waarde: code, label: titel, groep: 'Eén cijfer' })),
  ];
}

function kolommen(magZetten: boolean, acties: Kanttekeningacties): Kolom<Trendbreuk>[] {
  return [
    { sleutel: 'vanaf', kop: 'Vanaf', opEenRegel: true, cel: ({ vanaf }) => formatDatum(vanaf) },
    {
      sleutel: 'zin',
      kop: 'Wat er veranderde',
      hoofd: true,
      cel: ({ zin, bron, soort }) => (
        <>
          {zin}
          <span className="onderwerp-vraag">
            {LABEL_BREUKSOORT[soort]}. Bron: {bron}
          </span>
        </>
      ),
    },
    { sleutel: 'raakt', kop: 'Raakt', cel: ({ raakt }) => raaktTekst(raakt) },
    { sleutel: 'openbaar', kop: 'Openbaar', cel: ({ openbaar }) => (openbaar ? 'ja' : 'nee') },
    ...(magZetten
      ? [
          {
            sleutel: 'weg',
            kop: 'Intrekken',
            cel: ({ id, zin }: Trendbreuk) => (
              <Formulier actie={acties.trekIn} verborgen={{ id }} uniek={id} label={`Intrekken: ${zin}`}>
                <Verzendknop soort="stil" klein>
                  Trek in
                </Verzendknop>
              </Formulier>
            ),
          },
        ]
      : []),
  ];
}
