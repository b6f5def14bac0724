import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL, DUO_SOORT_LABEL, PRIORITEIT_LABEL } from '#lib/meldingen/labels.ts';
import { LABEL_SOORT } from '#lib/thuiszitters/labels.ts';
import type { Meldingregel, Thuiszitregel, Vandaag, Werkregel } from '#lib/termijnen/model.ts';
import { urgentieVan, type Urgentie } from '#lib/termijnen/rules.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { heeftTraject, routekaartenVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstrij } from '#components/ui/lijst.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { heeftEigenPagina, werkAdres } from '#components/werkprocessen/adres.ts';

const TOON: Record<Urgentie, Toon> = {
  'te-laat': 'te-laat',
  vandaag: 'let-op',
  komend: 'bezig',
  geen: 'neutraal',
};
const WOORD: Record<Urgentie, string> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  komend: 'Komt',
  geen: 'Geen datum',
};

/** Who, what and why now; the next thing to do stands on the row. */
export function WerkRij({ rij, vandaag }: { rij: Werkregel; vandaag: Vandaag }) {
  const urgentie = urgentieVan(rij.volgendeDatum, vandaag.vandaag);
  const onder = [
    rij.volgendeActie ?? 'Volgende stap kiezen',
    soortLabel(rij.soort),
    rij.school,
    rij.briefOp && `brief van ${formatDatum(rij.briefOp)}, nog geen reactie`,
    vandaag.bereik === 'team' ? (rij.eigenaar ?? 'zonder eigenaar') : null,
  ];
  const naam = formatNaam(rij.naam);
  return (
    <Lijstrij titel={naam} href={`/jongeren/${rij.jongereId}`} onder={onder.filter(Boolean).join(' · ')}>
      <Status toon={TOON[urgentie]}>
        {WOORD[urgentie]} {rij.volgendeDatum && urgentie !== 'vandaag' && <Datum op={rij.volgendeDatum} />}
      </Status>
      {vandaag.mag.behandelen && routekaartenVan(rij.soort).length > 0 && (
        <KnopLink
          href={`${werkAdres(rij.soort, rij.werkprocesId)}#nu`}
          klein
          aria-label={`Stap zetten of overslaan bij ${naam}`}
        >
          Stap
        </KnopLink>
      )}
      {vandaag.mag.plan && heeftTraject(rij.soort) && (
        <KnopLink href={`/trajecten/${rij.werkprocesId}#plan`} klein aria-label={`Plan van ${naam}`}>
          Plan
        </KnopLink>
      )}
      {vandaag.mag.contact && !heeftEigenPagina(rij.soort) ? (
        <KnopLink
          href={`/jongeren/${rij.jongereId}/contact?werkproces=${rij.werkprocesId}`}
          klein
          aria-label={`Contact vastleggen met ${naam}`}
        >
          Contact
        </KnopLink>
      ) : (
        <KnopLink
          href={werkAdres(rij.soort, rij.werkprocesId)}
          klein
          aria-label={`Open het werk van ${naam}`}
        >
          Open
        </KnopLink>
      )}
    </Lijstrij>
  );
}

export function MeldingRij({ rij, vandaag }: { rij: Meldingregel; vandaag: Vandaag }) {
  const naam = rij.naam ? formatNaam(rij.naam) : 'Nog te koppelen';
  const teReageren = rij.reactieUiterlijk !== null && rij.reactieUiterlijk <= vandaag.vandaag;
  const actie = rij.naam === null && vandaag.mag.koppelen ? 'Koppelen' : 'Bekijken';
  return (
    <Lijstrij
      titel={naam}
      href={`/meldingen/${rij.meldingId}`}
      onder={[soortVan(rij), rij.school].filter(Boolean).join(' · ')}
    >
      {teReageren && rij.reactieUiterlijk ? (
        <Status toon="te-laat">
          Reactie uiterlijk <Datum op={rij.reactieUiterlijk} />
        </Status>
      ) : (
        <Status toon={rij.prioriteit === 1 ? 'let-op' : 'neutraal'}>
          {PRIORITEIT_LABEL[rij.prioriteit]}
        </Status>
      )}
      <Datum op={rij.ontvangenOp} />
      <KnopLink href={`/meldingen/${rij.meldingId}`} klein aria-label={`${actie}: melding over ${naam}`}>
        {actie}
      </KnopLink>
    </Lijstrij>
  );
}

function soortVan({ duoSoort, categorie }: Meldingregel): string {
  return duoSoort ? DUO_SOORT_LABEL[duoSoort] : CATEGORIE_LABEL[categorie];
}

export function ThuiszitterRij({ rij, vandaag }: { rij: Thuiszitregel; vandaag: Vandaag }) {
  const naam = formatNaam(rij.naam);
  return (
    <Lijstrij titel={naam} href={`/jongeren/${rij.jongereId}`} onder={LABEL_SOORT[rij.soort]}>
      <span>
        Thuis sinds <Datum op={rij.sinds} />
      </span>
      <span className="gedempt">
        {rij.laatsteContact ? (
          <>
            laatste contact <Datum op={rij.laatsteContact} />
          </>
        ) : (
          'nog geen contact'
        )}
      </span>
      {vandaag.mag.contact && (
        <KnopLink
          href={`/jongeren/${rij.jongereId}/contact`}
          klein
          aria-label={`Contact vastleggen met ${naam}`}
        >
          Contact
        </KnopLink>
      )}
    </Lijstrij>
  );
}
