import { definitieZin, LABEL_NA, LABEL_VRIJSTELLING } from '#lib/cockpit/proef/labels.ts';
import type { Proefpagina, Proefregel } from '#lib/cockpit/proef/model.ts';
import { NA_KEUZES, VRIJSTELLING_KEUZES } from '#lib/indicatoren/proef/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { Proefvak, Verborgen } from '#components/cockpit/proef-vak.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { pagina: Proefpagina; houd: Readonly<Record<string, string>> };

/** Thuiszitters by another definition, beside the one that holds. */
export function Definitieproefdeel({ pagina, houd }: Eigenschappen) {
  const { definitie } = pagina;
  const { gevraagd } = definitie;
  return (
    <>
      <form
        method="get"
        action="/cockpit/proef#definitie"
        className="standkeuzes niet-afdrukken"
        aria-label="Een andere definitie proberen"
      >
        <Verborgen houd={houd} />
        <Keuzelijst
          naam="telling"
          label="Wie telt"
          waarde={gevraagd.telling}
          keuzes={[
            { waarde: 'jaar', label: 'Iedereen in het schooljaar' },
            { waarde: 'dag', label: 'Wie op de dag thuiszit' },
          ]}
        />
        <Keuzelijst
          naam="na"
          label="Vanaf wanneer"
          waarde={gevraagd.na}
          keuzes={NA_KEUZES.map((na) => ({ waarde: na, label: LABEL_NA[na] }))}
        />
        <Keuzelijst
          naam="vrijstelling"
          label="Vrijgestelden"
          waarde={gevraagd.vrijstelling}
          keuzes={VRIJSTELLING_KEUZES.map((keuze) => ({ waarde: keuze, label: LABEL_VRIJSTELLING[keuze] }))}
        />
        <Veld
          naam="leeftijd-van"
          label="Vanaf leeftijd"
          inputMode="numeric"
          breedte="kort"
          optioneel
          waarde={gevraagd.leeftijd.van ?? ''}
        />
        <Veld
          naam="leeftijd-tot"
          label="Tot leeftijd"
          inputMode="numeric"
          breedte="kort"
          optioneel
          waarde={gevraagd.leeftijd.tot ?? ''}
        />
        <Knop>Reken</Knop>
      </form>
      {!definitie.bekend ? (
        <Mededeling toon="let-op" titel={`Over ${definitie.schooljaar} is niets vastgelegd`}>
          <p>Het cijfer is onbekend, ook volgens een andere definitie.</p>
        </Mededeling>
      ) : definitie.isGeldig ? (
        <p className="gedempt">
          Er is niets veranderd: dit is de definitie die geldt. Verander iets om beide naast elkaar te zien.
        </p>
      ) : (
        <Proefvak wat="een andere definitie van thuiszitters">
          <p className="proefvak-zin">
            {definitie.schooljaar}, stand op {formatDatum(definitie.peildatum)}. Proef:{' '}
            {definitieZin(gevraagd)}
          </p>
          <Tabel
            bijschrift="Thuiszitters volgens de geldende definitie en volgens de proef"
            verbergBijschrift
            smal="schuif"
            kolommen={KOLOMMEN}
            rijen={definitie.regels}
            rijSleutel={({ sleutel }) => sleutel}
          />
          <p className="gedempt klein">
            Telt jongeren, over dezelfde feiten en op hetzelfde moment. Wie geen bekende geboortedatum heeft,
            valt buiten een leeftijdsgrens.
          </p>
        </Proefvak>
      )}
    </>
  );
}

const tekst = (aantal: number | null) => (aantal === null ? '–' : formatGetal(aantal));

const KOLOMMEN: readonly Kolom<Proefregel>[] = [
  { sleutel: 'deel', kop: 'Thuiszitters', hoofd: true, cel: ({ label }) => label },
  { sleutel: 'geldig', kop: 'Geldende definitie', getal: true, cel: ({ geldig }) => tekst(geldig) },
  { sleutel: 'proef', kop: 'Proef, geldt niet', getal: true, cel: ({ proef }) => tekst(proef) },
  {
    sleutel: 'verschil',
    kop: 'Verschil',
    getal: true,
    cel: ({ geldig, proef }) =>
      geldig === null || proef === null ? '–' : `${proef > geldig ? '+' : ''}${formatGetal(proef - geldig)}`,
  },
];
