import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_BRIEFSTAND, TOON_BRIEFSTAND } from '#lib/brieven/labels.ts';
import type { Briefrij, Onderwerp } from '#lib/brieven/model.ts';
import { sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = {
  jongereId: string;
  rijen: readonly Briefrij[];
  waarden: Readonly<Record<'onderwerp' | 'na', string | undefined>>;
  verder: string | null;
};

export function Brievenlijst({ jongereId, rijen, waarden, verder }: Eigenschappen) {
  const bladert = Boolean(waarden.na ?? verder);
  return (
    <Sectie titel="Brieven" {...(bladert ? {} : { aantal: rijen.length })}>
      {rijen.length === 0 && waarden.na ? (
        <LegeStaat titel="Hierna komt niets meer" />
      ) : rijen.length === 0 ? (
        <LegeStaat titel="Nog geen brieven">Kies een sjabloon om de eerste te schrijven.</LegeStaat>
      ) : (
        <Lijst label="Brieven">
          {rijen.map((rij) => (
            <Lijstrij
              key={rij.id}
              titel={rij.titel}
              href={`/jongeren/${jongereId}/brieven/${rij.id}`}
              onder={`${formatDatum(rij.datum ?? todayInAmsterdam(rij.gemaaktOp))}${rij.aan.length > 0 ? `, aan ${rij.aan.join('; ')}` : ''}${rij.door ? `, door ${rij.door}` : ''}`}
            >
              <Status toon={TOON_BRIEFSTAND[rij.stand]}>{LABEL_BRIEFSTAND[rij.stand]}</Status>
            </Lijstrij>
          ))}
        </Lijst>
      )}
      <Bladeren {...bladeradressen({ pad: `/jongeren/${jongereId}/brieven`, waarden, verder })} />
    </Sectie>
  );
}

const GROEPEN: readonly { titel: string; codes: readonly Sjablooncode[] }[] = [
  { titel: 'Verzuim en gesprek', codes: ['kennisgeving', 'uitnodiging-gesprek', 'kennisgeving-absoluut', 'uitnodiging-absoluut', 'uitnodiging-18plus', 'waarschuwing', 'uitnodiging-spreekuur', 'terugkoppeling-school', 'informatieverzoek'] }, // prettier-ignore
  { titel: 'Vrijstelling', codes: ['besluit-vrijstelling', 'besluit-geen-vrijstelling', 'besluit-vervangende-leerplicht', 'besluit-weigering', 'besluit-buiten-behandeling', 'verzoek-aanvulling', 'herinnering-vrijstelling', 'herinnering-3a', 'herinnering-kennisgeving', 'uitnodiging-horen-school', 'uitnodiging-horen-instelling', 'melding-arbeidsinspectie'] }, // prettier-ignore
  {
    titel: 'Verlof',
    codes: [
      'verlof-toekenning',
      'verlof-gedeeltelijk',
      'verlof-afwijzing',
      'verlof-buiten-behandeling',
      'verzoek-aanvulling',
    ],
  },
  {
    titel: 'Handhaving en overdracht',
    codes: ['dwangsom-voornemen', 'dwangsom-beschikking', 'overdracht-dossier'],
  },
];

/** Which letter: each a link that opens with everything that is known filled in. */
export function Sjabloonkeuze({
  jongereId,
  onderwerp,
  opsporing,
}: {
  jongereId: string;
  onderwerp: Onderwerp | null;
  opsporing: boolean;
}): ReactNode {
  const vervolg = onderwerp ? `&onderwerp=${onderwerp.soort}:${onderwerp.id}` : '';
  return (
    <Sectie titel="Nieuwe brief">
      <div className="secties">
        {GROEPEN.map(({ titel, codes }) => {
          return (
            <div key={titel} className="deel">
              <h3>{titel}</h3>
              <Lijst label={titel}>
                {codes.map((code) => (
                  <Lijstrij
                    key={code}
                    titel={sjabloonVan(code).titel}
                    href={`/jongeren/${jongereId}/brieven/nieuw?sjabloon=${code}${vervolg}`}
                    onder={sjabloonVan(code).uitleg}
                  />
                ))}
              </Lijst>
            </div>
          );
        })}
        {opsporing && (
          <p className="gedempt">
            Een oproep voor verhoor of een verwijzing naar Halt schrijft u in de handhavingszaak, bij het deel{' '}
            <Link href={`/jongeren/${jongereId}/handhaving`} prefetch={false}>
              Handhaving
            </Link>
            .
          </p>
        )}
      </div>
    </Sectie>
  );
}
