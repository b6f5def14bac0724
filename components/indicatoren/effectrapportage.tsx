import Link from 'next/link';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { ONDERDELEN, type Effectrapportage } from '#lib/indicatoren/effectrapportage/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { rapport: Effectrapportage; schrijf: Actie };

/** The tables one after the other: figures by a link, fte by function, and the bureau's own words. */
export function Effectrapport({ rapport, schrijf }: Eigenschappen) {
  const { schooljaar, jaren, teksten } = rapport;
  return (
    <div className="secties">
      <Lijstfilter
        pad="/rapportage/effectrapportage"
        label="Schooljaar kiezen"
        velden={[
          {
            naam: 'schooljaar',
            label: 'Schooljaar',
            waarde: schooljaar,
            keuzes: jaren.map((waarde) => ({ waarde, label: waarde })),
          },
        ]}
      />
      {ONDERDELEN.map(({ code, titel, cijfers }) => (
        <Sectie key={code} titel={titel}>
          {cijfers.length > 0 && <Cijfers codes={cijfers} schooljaar={schooljaar} />}
          {code === '4' && <Formatie rapport={rapport} />}
          {teksten[code]?.tekst ? (
            <p className="whitespace-pre-line mt-4">{teksten[code].tekst}</p>
          ) : (
            <p className="gedempt mt-4">Over {schooljaar} staat hier nog geen tekst.</p>
          )}
          {rapport.magSchrijven && (
            <Uitklap titel={`Tekst bij tabel ${code} schrijven`} knop="secundair" klein icoon="potlood">
              <Formulier
                actie={schrijf}
                uniek={`tabel-${code}`}
                label={`Tekst bij tabel ${code}`}
                verborgen={{ schooljaar, onderdeel: code, versie: teksten[code]?.versie ?? 0 }}
              >
                <Tekstvak
                  naam="tekst"
                  label={`Tekst bij tabel ${code}, ${schooljaar}`}
                  hint="Noem niemand bij naam. Een leeg veld haalt de tekst weg."
                  waarde={teksten[code]?.tekst ?? ''}
                  rijen={8}
                  maxLength={10_000}
                />
                <Verzendknop>Bewaar deze tekst</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
        </Sectie>
      ))}
    </div>
  );
}

function Cijfers({ codes, schooljaar }: { codes: readonly string[]; schooljaar: string }) {
  return (
    <ul className="grid gap-2">
      {codes.flatMap((code) => {
        const indicator = findIndicator(code);
        return indicator ? (
          <li key={code}>
            <Link href={`/rapportage/${code}?schooljaar=${schooljaar}`} prefetch={false}>
              {indicator.titel}
            </Link>
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}

function Formatie({ rapport: { formatie, maanden, tot } }: { rapport: Effectrapportage }) {
  return (
    <>
      <Tabel
        bijschrift="Formatie per functie"
        verbergBijschrift
        kolommen={[
          { sleutel: 'functie', kop: 'Functie', hoofd: true, cel: ({ functie }) => LABEL_FUNCTIE[functie] },
          {
            sleutel: 'fte',
            kop: 'Werkelijke fte',
            getal: true,
            cel: ({ fte }) => (fte === null ? 'onbekend' : formatGetal(fte, 2)),
          },
        ]}
        rijen={formatie}
        rijSleutel={({ functie }) => functie}
      />
      <p className="gedempt klein">
        Contract × inzet × aanwezigheid, gemiddeld over {maanden === 1 ? '1 maand' : `${maanden} maanden`} tot
        en met {formatDatum(tot)}. Onbekend: van deze functie is niets vastgelegd.
      </p>
    </>
  );
}
