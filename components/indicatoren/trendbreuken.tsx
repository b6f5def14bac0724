import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { LABEL_BREUKSOORT, raaktTekst } from '#lib/indicatoren/trendbreuken/labels.ts';
import type { Trendbreukpagina, Trendbreukregel } from '#lib/indicatoren/trendbreuken/queries.ts';
import { keuzeUit } from '#lib/indicatoren/trendbreuken/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Trendbreukformulier, type Actie } from '#components/indicatoren/trendbreukformulier.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

export type Trendbreukacties = Readonly<Record<'zet' | 'wijzig' | 'keur' | 'stuurTerug' | 'trekIn', Actie>>;

type Eigenschappen = {
  pagina: Trendbreukpagina;
  /** The figure from which the reader came: chosen already in the form. */
  cijfer: string | undefined;
  acties: Trendbreukacties;
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
          <Trendbreukformulier
            actie={acties.zet}
            label="Trendbreuk vastleggen"
            knop="Leg deze trendbreuk vast"
            raakt={cijfer && findIndicator(cijfer) ? cijfer : 'alle'}
          />
        </Sectie>
      )}
    </div>
  );
}

function kolommen(magZetten: boolean, acties: Trendbreukacties): Kolom<Trendbreukregel>[] {
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
    { sleutel: 'openbaar', kop: 'Openbaar', cel: (breuk) => <Openbaar breuk={breuk} acties={acties} /> },
    ...(magZetten
      ? [
          {
            sleutel: 'weg',
            kop: 'Aanpassen',
            cel: (breuk: Trendbreukregel) => <Aanpassen breuk={breuk} acties={acties} />,
          },
        ]
      : []),
  ];
}

/** Who wrote it cannot let it out; a colleague can, or sends it back with what must be different. */
function Openbaar({ breuk, acties }: { breuk: Trendbreukregel; acties: Trendbreukacties }) {
  const { id, zin, openbaar, wacht, teruggestuurd, magKeuren, gecontroleerdDoor } = breuk;
  if (openbaar) return <>ja{gecontroleerdDoor && `, gecontroleerd door ${gecontroleerdDoor}`}</>;
  if (teruggestuurd)
    return (
      <>
        teruggestuurd{teruggestuurd.door && ` door ${teruggestuurd.door}`}
        <span className="onderwerp-vraag">{teruggestuurd.reden}</span>
      </>
    );
  if (!wacht) return <>nee</>;
  return (
    <>
      wacht op controle door een collega
      {magKeuren && (
        <>
          <Formulier
            actie={acties.keur}
            verborgen={{ id }}
            uniek={`keur-${id}`}
            label={`Controleren: ${zin}`}
          >
            <p className="klein gedempt">Staat er niemand in, en geen klein aantal?</p>
            <Verzendknop klein>Akkoord, maak openbaar</Verzendknop>
          </Formulier>
          <Uitklap titel="Terugsturen" knop="stil" klein>
            <Formulier
              actie={acties.stuurTerug}
              verborgen={{ id }}
              uniek={`terug-${id}`}
              label={`Terugsturen: ${zin}`}
            >
              <Tekstvak naam="reden" label="Wat moet er anders?" rijen={2} maxLength={500} />
              <Verzendknop klein soort="secundair">
                Stuur terug
              </Verzendknop>
            </Formulier>
          </Uitklap>
        </>
      )}
    </>
  );
}

function Aanpassen({ breuk, acties }: { breuk: Trendbreukregel; acties: Trendbreukacties }) {
  const { id, zin } = breuk;
  return (
    <>
      <Uitklap titel="Wijzig" knop="stil" klein>
        {breuk.openbaar && (
          <p className="klein gedempt">
            Na een wijziging moet een collega opnieuw controleren; tot dan staat zij niet op de openbare
            pagina’s.
          </p>
        )}
        <Trendbreukformulier
          actie={acties.wijzig}
          label={`Wijzigen: ${zin}`}
          knop="Bewaar deze wijziging"
          raakt={keuzeUit(breuk)}
          breuk={breuk}
        />
      </Uitklap>
      <Formulier actie={acties.trekIn} verborgen={{ id }} uniek={id} label={`Intrekken: ${zin}`}>
        <Verzendknop soort="stil" klein>
          Trek in
        </Verzendknop>
      </Formulier>
    </>
  );
}
